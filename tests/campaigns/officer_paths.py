# ruff: noqa: ARG002  (all paths are called alike)
"""The write paths of officers and of what is taken away: admission, a new vault key, striking."""

from collections.abc import Sequence

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.domain.strikings import FieldPath
from exitdesk.vault import Vault, open_vault
from exitdesk.vault.errors import VaultError
from exitdesk.vault.rekeying import Watch
from tests.campaigns.grounds import CLOCK, FORMS, Ground
from tests.campaigns.key_paths import AFFORDABLE, passphrase
from tests.campaigns.write_paths import NOTE, Stand, WritePath

_ROLES = frozenset({Role.OFFICER})


def admit(vault: Vault, number: int) -> str:
    """Let an officer in whose passphrase has that number; return their id."""
    admitted = vault.admissions.admit(
        f"Provare nummer {number}", passphrase(number), _ROLES, AFFORDABLE
    )
    return admitted.officer.officer_id


def _opens(ground: Ground, number: int) -> bool:
    copy = ground.copied(ground.folder.with_name("opening"))
    try:
        open_vault(copy.vault, passphrase(number), forms=FORMS, clock=CLOCK).close()
    except VaultError:
        return False
    return True


class AdmittingOfficers(WritePath):
    """Another officer let in each time."""

    name = "admit an officer"
    times = 2

    def act(self, stand: Stand, number: int) -> str:
        """Let them in."""
        return f"{number}:{admit(stand.vault, number)}"

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """Everyone who was let in can open the vault."""
        numbers = [int(line.split(":")[0]) for line in said]
        return [f"officer {number}" for number in numbers if not _opens(ground, number)]


class RemovingOfficers(WritePath):
    """An officer let go: the vault gets a new key, which they never had."""

    name = "remove an officer"
    times = 1

    def prepare(self, ground: Ground) -> None:
        """Let in the officer who leaves."""
        super().prepare(ground)
        vault = ground.open()
        admit(vault, 1)
        vault.close()

    def act(self, stand: Stand, number: int) -> str:
        """Let them go."""
        vault = stand.vault
        [leaving] = [one for one in vault.officers if one.officer_id != vault.officer.officer_id]
        vault.departures.remove(leaving.officer_id, None, Watch())
        return leaving.officer_id

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """They have left and cannot open it, or have not and can."""
        actions = [entry.action for entry in vault.ledger.entries()]
        has_left, opens = Action.OFFICER_LEFT in actions, _opens(ground, 1)
        if has_left == opens or has_left != (Action.REKEYED in actions):
            return [f"left: {has_left}, opens: {opens}"]
        return ["the officer is back"] if said and not has_left else []


class Rekeying(WritePath):
    """A new vault key each time."""

    name = "re-key"
    times = 2

    def act(self, stand: Stand, number: int) -> str:
        """Renew the key."""
        stand.vault.departures.renew_key(Watch())
        return str(number)

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """The epoch is what the ledger says, and no older than what was acknowledged."""
        entries = [entry.action for entry in vault.ledger.entries()].count(Action.REKEYED)
        epoch = vault._core.keeper.header.epoch
        is_right = epoch == entries + 1 and entries >= len(said)
        return [] if is_right else [f"epoch {epoch}, {entries} entries, {len(said)} done"]


_WORDS = ("hemlighetett", "hemlighettva", "hemlighettre")


class Striking(WritePath):
    """A word struck out of two versions and a draft each time."""

    name = "strike out"
    times = len(_WORDS)

    def prepare(self, ground: Ground) -> None:
        """Write two versions and a draft with all the words."""
        vault = ground.open()
        case_id = vault.cases.create()
        body = f"anteckning 0 {' '.join(_WORDS)} slut"
        written = vault.records.write(case_id, NOTE, {"kind": "own", "body": body})
        again = {"kind": "own", "body": f"{body} igen"}
        vault.records.write(case_id, NOTE, again, object_id=written.object_id)
        draft = vault.drafts.begin(NOTE, case_id=case_id, object_id=written.object_id)
        vault.drafts.keep(draft.draft_id, again, "body")
        vault.close()

    def act(self, stand: Stand, number: int) -> str:
        """Strike a word out."""
        [written] = stand.vault.records.current(stand.case_id)
        word = _WORDS[number - 1]
        stand.vault.strikings.strike(written.object_id, FieldPath("body"), word, "prov")
        return word

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """A word that was struck out is nowhere; another is in all places or in none."""
        [written] = vault.records.current(vault.cases.lines()[0].case_id)
        texts = [str(one.answers["body"]) for one in vault.records.history(written.object_id)]
        texts += [str(draft.answers["body"]) for draft in vault.drafts.all()]
        places = {word: sum(word in text for text in texts) for word in _WORDS}
        hits = {word: len(vault.search.find(word)) for word in _WORDS}
        wrong = [word for word in said if places[word] or hits[word]]
        torn = [w for w in _WORDS if places[w] not in {0, 3} or (places[w] == 0) != (hits[w] == 0)]
        return wrong + torn
