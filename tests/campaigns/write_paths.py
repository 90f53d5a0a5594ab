# ruff: noqa: ARG002  (all paths are called alike)
"""The ways in which something is written, described once for all campaigns.

A path brings a ground to where its acts begin, does one act at a time, and tells afterwards
whether all that was acknowledged is there. Acts are numbered from 1; the same number always
means the same change, so that what was not acknowledged can be told from what must be there.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Draft
from exitdesk.domain.texts import Text
from exitdesk.vault import Vault
from tests.campaigns.grounds import FORMS, Ground

NOTE = FORMS.latest("note")
PERSON = FORMS.latest("person")


@dataclass(slots=True)
class Stand:
    """What the acts of one run work with."""

    ground: Ground
    vault: Vault
    case_id: str = ""
    object_id: str = ""
    draft_id: str = ""


@dataclass(slots=True)
class Openings:
    """A closed vault, and what was told each time it was open."""

    ground: Ground
    told: tuple[Text, ...] = ()


class WritePath(ABC):
    """One way in which something is written; the base opens a vault that has one case.

    ``times`` is how many acts a run does. ``own_files`` are names, beside those of a vault,
    that may lie in the vault's folder afterwards.
    """

    name: ClassVar[str]
    times: ClassVar[int] = 4
    own_files: ClassVar[frozenset[str]] = frozenset()

    def prepare(self, ground: Ground) -> None:
        """Bring a new ground to where the acts begin; the vault is closed again."""
        vault = ground.open()
        case_id = vault.cases.create()
        vault.records.write(case_id, NOTE, note(0))
        vault.close()

    def begin(self, ground: Ground) -> Any:
        """Return what the acts work with; nothing of this is counted or killed."""
        vault = ground.open()
        [line] = vault.cases.lines()
        return Stand(ground, vault, line.case_id)

    def promise(self, _stand: Any) -> str:
        """Return what the checks must know of a run, however it ends."""
        return ""

    def told(self, stand: Any) -> tuple[Text, ...]:
        """Return what the officer has been told by the end of a run."""
        return stand.vault.warnings if isinstance(stand, Stand) else ()

    @abstractmethod
    def act(self, stand: Any, number: int) -> str:
        """Do one change; return what its acknowledgement says."""

    def end(self, stand: Any) -> None:
        """Close what is open."""
        stand.vault.close()

    def settled(self, ground: Ground, _promised: str) -> Ground:
        """Return the ground with a vault that opens, after what a person would do for it.

        Nothing, for most; where no vault was finished, making it again.
        """
        return ground

    @abstractmethod
    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """Return what was acknowledged, or held before, and is not there in the open vault."""


def note(number: int) -> Answers:
    """Return a note that tells its number and whose length differs from its neighbours'."""
    return {"kind": "own", "body": f"anteckning {number} " + "ord " * (number * 397 % 1500)}


def number_of(body: object) -> int:
    """Return the number that ``note`` put into a note's body."""
    return int(str(body).split()[1])


class Saving(WritePath):
    """A new note each time."""

    name = "save"

    def act(self, stand: Stand, number: int) -> str:
        """Write a new note."""
        written = stand.vault.records.write(stand.case_id, NOTE, note(number))
        return f"{number}:{written.object_id}:{written.revision_id}"

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """Every acknowledged revision is among those of its object, with its words."""
        return [line for line in said if not _holds(vault, line)]


def _holds(vault: Vault, line: str) -> bool:
    number, object_id, revision_id = line.split(":")
    for revision in vault.records.history(object_id):
        if revision.revision_id == revision_id:
            return number_of(revision.answers["body"]) == int(number)
    return False


class Correcting(Saving):
    """A correction of one and the same note each time, out of a draft that it removes."""

    name = "correct, from a draft"

    def begin(self, ground: Ground) -> Stand:
        """Find the note that is corrected."""
        stand: Stand = super().begin(ground)
        [first] = stand.vault.records.current(stand.case_id)
        stand.object_id = first.object_id
        return stand

    def act(self, stand: Stand, number: int) -> str:
        """Begin a draft of the note, and save it as a correction."""
        vault = stand.vault
        draft = vault.drafts.begin(NOTE, case_id=stand.case_id, object_id=stand.object_id)
        written = vault.records.write(
            stand.case_id, NOTE, note(number), object_id=stand.object_id, draft_id=draft.draft_id
        )
        return f"{number}:{written.object_id}:{written.revision_id}"


class Drafting(WritePath):
    """The same draft kept again and again, with a sealed answer in it."""

    name = "keep a draft"
    times = 6

    def prepare(self, ground: Ground) -> None:
        """Begin the draft."""
        super().prepare(ground)
        vault = ground.open()
        vault.drafts.begin(PERSON, case_id=vault.cases.lines()[0].case_id)
        vault.close()

    def begin(self, ground: Ground) -> Stand:
        """Find the draft."""
        stand: Stand = super().begin(ground)
        [draft] = stand.vault.drafts.all()
        stand.draft_id = draft.draft_id
        return stand

    def act(self, stand: Stand, number: int) -> str:
        """Keep what has been typed by now."""
        words = f"namn {number} " + "x" * (number * 911 % 4000)
        typed: Answers = {"called": words, "address": words}
        stand.vault.drafts.keep(stand.draft_id, typed, str(number))
        return str(number)

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """The draft is whole and not older than what was acknowledged."""
        drafts = vault.drafts.all()
        if len(drafts) != 1:
            return [f"{len(drafts)} drafts"]
        kept = int(drafts[0].at_field or 0)
        newest = max(map(int, said), default=0)
        problems = [f"draft {newest}, found {kept}"] if kept < newest else []
        return problems + _torn(drafts[0], kept)


def _torn(draft: Draft, kept: int) -> list[str]:
    words = [draft.answers.get("called"), draft.answers.get("address")]
    if kept == 0:
        return [] if words == [None, None] else ["a draft of two ages"]
    is_whole = words[0] == words[1] and number_of(words[0]) == kept
    return [] if is_whole else ["a draft of two ages"]


class Discarding(WritePath):
    """A draft of a new enquiry, begun and thrown away, the enquiry with it."""

    name = "begin and discard a draft"

    def act(self, stand: Stand, number: int) -> str:
        """Throw a draft away, begun a moment before."""
        draft = stand.vault.drafts.begin(NOTE, case_id=None, answers=note(number))
        stand.vault.drafts.discard(draft.draft_id)
        return f"{draft.case_id}:{draft.draft_id}"

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """Nothing that was thrown away is there; at most one that was just begun is."""
        cases = {line.case_id for line in vault.cases.lines()}
        drafts = {draft.draft_id for draft in vault.drafts.all()}
        left = [line for line in said if set(line.split(":")) & (cases | drafts)]
        return left + ([f"{len(cases)} cases"] if len(cases) > 1 + self.times else [])


class SettingAside(WritePath):
    """Words that could not be saved in time, sealed beside the vault as locking does."""

    name = "set words aside at the lock"

    def begin(self, ground: Ground) -> Stand:
        """Begin the turn that the words belong to."""
        stand: Stand = super().begin(ground)
        stand.vault.lifeboat.begin_turn()
        return stand

    def act(self, stand: Stand, number: int) -> str:
        """Set them aside."""
        stand.vault.lifeboat.launch({"number": number, "words": "ord " * (number * 397)})
        return str(number)

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """What is taken in is whole and not older than what was acknowledged."""
        found = vault.lifeboat.taken()
        number = found["number"] if isinstance(found, dict) else 0
        whole = found is None or found == {"number": number, "words": "ord " * (number * 397)}
        vault.lifeboat.begin_turn()
        is_there = number >= max(map(int, said), default=0)
        return [] if whole and is_there else [f"words {said[-1:]}, found {number}"]


class Opening(WritePath):
    """A vault opened and closed: attempts, ledger entry, header, digest."""

    name = "open, header update, close"
    times = 3

    def begin(self, ground: Ground) -> Openings:
        """Leave the vault closed."""
        return Openings(ground)

    def act(self, stand: Openings, number: int) -> str:
        """Open the vault, say so in a case's log, close it."""
        vault = stand.ground.open()
        try:
            vault.cases.opened(vault.cases.lines()[0].case_id)
            return str(vault.head.sequence)
        finally:
            stand.told += vault.warnings
            vault.close()

    def end(self, stand: Openings) -> None:
        """All is closed."""

    def told(self, stand: Openings) -> tuple[Text, ...]:
        """All that was told while the vault was open."""
        return stand.told

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """The ledger is not shorter than what was acknowledged."""
        newest = max(map(int, said), default=0)
        return [] if vault.head.sequence > newest else [f"entry {newest}"]


class RebuildingLists(WritePath):
    """Lists and word index made again."""

    name = "rebuild lists"
    times = 2

    def prepare(self, ground: Ground) -> None:
        """Some more notes than one."""
        super().prepare(ground)
        vault = ground.open()
        for number in range(1, 20):
            vault.records.write(vault.cases.lines()[0].case_id, NOTE, note(number))
        vault.close()

    def act(self, stand: Stand, number: int) -> str:
        """Make all derived tables again."""
        stand.vault.rebuild_derived()
        return str(number)

    def missing(self, ground: Ground, vault: Vault, said: Sequence[str]) -> list[str]:
        """All notes are listed, and found by their words."""
        found = len(vault.records.current(vault.cases.lines()[0].case_id))
        hits = len(vault.search.find("anteckning"))
        return [] if (found, hits) == (20, 20) else [f"{found} notes, {hits} hits"]
