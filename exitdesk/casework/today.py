"""What is due today and in the days ahead, in one case or in all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from exitdesk.casework.agreed_contacts import AgreedContacts
from exitdesk.casework.disclosure_dues import DisclosureDues
from exitdesk.casework.disclosures import Disclosures
from exitdesk.casework.due_candidates import Asked, Candidate, DueSource
from exitdesk.casework.due_contacts import DueContacts
from exitdesk.casework.due_events import DueEvents
from exitdesk.casework.due_owners import DueOwners
from exitdesk.casework.due_records import DueRecords
from exitdesk.casework.due_waiting import DueDisclosures, DueDrafts, DueEnquiries
from exitdesk.domain.cases import Place
from exitdesk.domain.clocks import Clock
from exitdesk.domain.dues import KIND_TEXTS, DueGroup, DueItem, DueKind
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.errors import DiskFullError, VaultError, WriteFailedError

_SOON_DAYS = 7
_VIEW_DAYS = 30
_CASE_DAYS = 30
_FIRST_LINES = 8  # of a part of the list, until more are asked for
_CHOICE = "today_view"


class Arrangement(StrEnum):
    """How the day's list is arranged."""

    BY_TIME = "time"
    BY_KIND = "kind"


@dataclass(frozen=True, slots=True)
class DayChoice:
    """How the officer likes the day's list; remembered in the vault."""

    arrangement: Arrangement = Arrangement.BY_TIME
    mine: bool = False


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day's list: its first lines, and how many there are in all."""

    key: DueGroup | DueKind
    items: tuple[DueItem, ...]
    total: int


@dataclass(frozen=True, slots=True)
class DayList:
    """All parts of the day's list that hold something, in order."""

    choice: DayChoice
    parts: tuple[DayPart, ...]
    total: int


class Today:
    """Gathers what is due from a table of sources, without opening every case."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, contacts: AgreedContacts, clock: Clock
    ) -> None:
        self._vault = vault
        self._clock = clock
        disclosures = DisclosureDues(vault, Disclosures(vault, clock))
        self.contacts = DueContacts(vault, contacts, clock)
        self.events = DueEvents(vault, forms)
        self.records = DueRecords(vault, forms)
        self._sources: tuple[DueSource, ...] = (
            self.records,
            self.contacts,
            self.events,
            DueDisclosures(vault, disclosures),
            DueDrafts(vault, forms),
            DueOwners(vault, forms),
        )
        self._enquiries = DueEnquiries(vault)

    def items(self, days_ahead: int = _SOON_DAYS) -> tuple[DueItem, ...]:
        """Return all that is late or due within ``days_ahead`` days in all open cases, by day."""
        found = self._candidates(self._asked(days_ahead))
        return tuple(sorted(self.lines(found), key=_by_day))

    def items_of(self, case_id: str, days_ahead: int = _CASE_DAYS) -> tuple[DueItem, ...]:
        """Return what is late or due in one case, by day; drafts are not among it."""
        found = self._candidates(self._asked(days_ahead, case_id=case_id))
        made = (item for candidate in found for item in candidate.make())
        return tuple(sorted(made, key=_by_day))

    def day(self, choice: DayChoice | None = None, lines: int = _FIRST_LINES) -> DayList:
        """Return the day's list as chosen, or as chosen last.

        Args:
            choice: how to arrange it; it is remembered.
            lines: how many lines of each part are read; the rest is counted.
        """
        if choice is None:
            choice = self.choice()
        elif choice != self.choice():
            kept = {"arrangement": choice.arrangement.value, "mine": choice.mine}
            self._vault.settings.set(_CHOICE, kept)
        found = self._candidates(self._asked(_VIEW_DAYS, mine=choice.mine))
        parts: dict[DueGroup | DueKind, list[Candidate]] = {key: [] for key in _keys(choice)}
        for one in found:
            by_time = choice.arrangement is Arrangement.BY_TIME
            parts[one.group(self._clock.today()) if by_time else one.kind].append(one)
        made = (self._part(key, held, lines) for key, held in parts.items() if held)
        shown = tuple(part for part in made if part.total)
        return DayList(choice, shown, sum(part.total for part in shown))

    def choice(self) -> DayChoice:
        """Return how the officer likes the list."""
        kept = self._vault.settings.get(_CHOICE)
        if not isinstance(kept, dict) or kept.get("arrangement") not in tuple(Arrangement):
            return DayChoice()
        return DayChoice(Arrangement(kept["arrangement"]), bool(kept.get("mine")))

    def lines(
        self, found: Iterable[Candidate], wrong: set[str] | None = None
    ) -> Iterator[DueItem]:
        """Yield the lines, or what is wrong with a case, once: the others wait for nobody.

        Raises:
            DiskFullError, WriteFailedError: the disk refuses everything.
        """
        wrong = set() if wrong is None else wrong  # cases that have been told of
        for one in found:
            try:
                yield from tuple(one.make())
            except (DiskFullError, WriteFailedError):
                raise
            except VaultError as error:
                if one.case_id not in wrong:
                    wrong.add(one.case_id)
                    yield self._told(one.case_id, error)

    def _told(self, case_id: str, error: VaultError) -> DueItem:
        place = Place("case", case_id=case_id, tab="overview")
        today, other = self._clock.today(), DueKind.OTHER
        return DueItem(today, other, case_id, "", "", error.text, "", place)

    def _asked(self, days_ahead: int, case_id: str = "", *, mine: bool = False) -> Asked:
        today = self._clock.today()
        return Asked(today, today + timedelta(days=days_ahead), case_id, mine)

    def _candidates(self, asked: Asked) -> list[Candidate]:
        found = [one for source in self._sources for one in source.candidates(asked)]
        known = {one.case_id for one in found}
        waiting = self._enquiries.candidates(asked)
        return [*found, *(one for one in waiting if one.case_id not in known)]

    def _part(self, key: DueGroup | DueKind, held: list[Candidate], lines: int) -> DayPart:
        held.sort(key=Candidate.order)
        items: list[DueItem] = []
        wrong: set[str] = set()
        unread = len(held)
        for one in held:  # some turn out to ask for nothing any more
            if len(items) >= lines:
                break
            items += self.lines((one,), wrong)
            unread -= 1
        rest = sum(one.times for one in held[len(held) - unread :])
        return DayPart(key, tuple(items), len(items) + rest)


def _keys(choice: DayChoice) -> tuple[DueGroup | DueKind, ...]:
    by_time = choice.arrangement is Arrangement.BY_TIME
    return tuple(DueGroup) if by_time else tuple(KIND_TEXTS)


def _by_day(item: DueItem) -> tuple[date, str, str]:
    return item.day, item.code, item.kind.value
