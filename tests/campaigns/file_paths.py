# ruff: noqa: ARG002  (all paths are called alike)
"""The write paths of whole files: attachments, backups, restoring."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.domain.attachments import AttachmentTitle, Media, NewAttachment
from exitdesk.vault import Vault
from exitdesk.vault.backups import make_backup
from exitdesk.vault.generations import check_content, generations
from exitdesk.vault.placing import put_in_place, settle
from exitdesk.vault.restoring import try_restored
from exitdesk.vault.staging import stage
from tests.campaigns.grounds import CLOCK, FORMS, Ground
from tests.campaigns.write_paths import NOTE, Stand, WritePath, note

_REASON = "prov"


def attachment(number: int) -> NewAttachment:
    """Return a text that tells its number, of one part or of two."""
    content = f"bilaga {number}\n".encode() * (100 if number % 2 else 90_000)
    return NewAttachment(Media.TEXT, content, 0, AttachmentTitle(f"bilaga {number}"))


def attach(vault: Vault, case_id: str, number: int) -> str:
    """Add an attachment; return its id."""
    adding = vault.attachments.add(case_id, attachment(number))
    while adding.step():
        pass
    return adding.attachment_id


class Attaching(WritePath):
    """A new attachment each time, every other one in two parts."""

    name = "add an attachment"
    times = 3

    def act(self, stand: Stand, number: int) -> str:
        """Add it."""
        return f"{number}:{attach(stand.vault, stand.case_id, number)}"

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """Every attachment that was added can be read, and those in the list all can."""
        case_id = vault.cases.lines()[0].case_id
        listed = {one.attachment_id for one in vault.attachments.of_case(case_id)}
        added = {line.split(":")[1]: int(line.split(":")[0]) for line in said}
        lost = [f"attachment {one}" for one in added if one not in listed]
        contents = {one: _content(vault, one) for one in listed}
        wrong = [one for one, n in added.items() if contents.get(one) != attachment(n).content]
        return lost + wrong


def _content(vault: Vault, attachment_id: str) -> bytes:
    reading = vault.attachments.open(attachment_id, _REASON)
    while reading.step():
        pass
    return reading.content


class ErasingAttachments(WritePath):
    """One of three attachments erased each time."""

    name = "erase an attachment"
    times = 3

    def prepare(self, ground: Ground) -> None:
        """Add what is erased."""
        super().prepare(ground)
        vault = ground.open()
        for number in range(1, self.times + 1):
            attach(vault, vault.cases.lines()[0].case_id, number)
        vault.close()

    def act(self, stand: Stand, number: int) -> str:
        """Erase one that is left."""
        listed = stand.vault.attachments.of_case(stand.case_id)
        left = sorted(one.attachment_id for one in listed if one.erasure is None)
        stand.vault.attachments.erase(left[0], _REASON)
        return left[0]

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """What was erased is gone, and the others can be read."""
        case_id = vault.cases.lines()[0].case_id
        listed = vault.attachments.of_case(case_id)
        for one in listed:
            if one.erasure is None:
                _content(vault, one.attachment_id)
        left = {one.attachment_id for one in listed if one.erasure is None}
        back = [f"erased attachment {one} is back" for one in said if one in left]
        return back if len(listed) == self.times else [*back, f"{len(listed)} attachments"]


class BackingUp(WritePath):
    """A backup beside one that is there, each time."""

    name = "back up"
    times = 2

    def prepare(self, ground: Ground) -> None:
        """Make the first backup."""
        super().prepare(ground)
        ground.beside.mkdir()
        vault = ground.open()
        make_backup(vault.backups, ground.beside)
        vault.close()

    def act(self, stand: Stand, number: int) -> str:
        """Make a backup."""
        return make_backup(stand.vault.backups, stand.ground.beside).folder.name

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """Every backup with a good name is whole, acknowledged or not; another can be made."""
        make_backup(vault.backups, ground.beside)
        found = [check_content(one) for one in generations(ground.beside)]
        names = {one.folder.name for one in found}
        bad = [f"backup: {type(one.problem).__name__}" for one in found if one.problem]
        bad += [f"backup {name}" for name in said if name not in names]
        bad += [f"left over: {part.name}" for part in ground.beside.glob("*.part")]
        return bad if len(names) >= len(said) + 2 else [*bad, f"{len(names)} backups"]


class Restoring(WritePath):
    """A backup put in the place of a vault that has one note more."""

    name = "restore"
    times = 1

    def prepare(self, ground: Ground) -> None:
        """Make a backup, then write a note."""
        super().prepare(ground)
        ground.beside.mkdir()
        vault = ground.open()
        make_backup(vault.backups, ground.beside)
        vault.records.write(vault.cases.lines()[0].case_id, NOTE, note(1))
        vault.close()

    def begin(self, ground: Ground) -> Ground:
        """Leave the vault closed."""
        return ground

    def act(self, stand: Ground, number: int) -> str:
        """Stage the backup, try it, put it in place."""
        [generation] = generations(stand.beside)
        staged = stage(generation, stand.vault)
        try_restored(staged, lambda folder: _opened_in(stand, folder))
        put_in_place(staged, CLOCK.now())
        return "restored"

    def end(self, stand: Ground) -> None:
        """All is closed."""

    def settled(self, ground: Ground, promised: str) -> Ground:
        """Do what the program does at its start about a restore that was cut short."""
        settle(ground.vault)
        return ground

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """The vault is the restored one or the one that was there, never a bit of both."""
        actions = [entry.action for entry in vault.ledger.entries()]
        is_restored = Action.RESTORED in actions
        notes = len(vault.records.current(vault.cases.lines()[0].case_id))
        if notes != (1 if is_restored else 2) or (said and not is_restored):
            return [f"{notes} notes, restored: {is_restored}"]
        return []


def _opened_in(ground: Ground, folder: Path) -> Vault:
    return replace(ground.made, folder=folder).open(FORMS, CLOCK)
