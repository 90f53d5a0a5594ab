"""The calendar over all cases that the officer may open: what lies on each day."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial

from exitdesk.casework.due_candidates import Candidate
from exitdesk.casework.readings import read_revision
from exitdesk.casework.today import Today
from exitdesk.domain.cases import Place
from exitdesk.domain.clocks import Clock
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import read_time
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault
from exitdesk.vault.agendas import Met
from exitdesk.vault.dues import Span

_MEETING = Text(sv="Möte: {state}", fi="Tapaaminen: {state}")
_CHOICE = "calendar_view"
_OFF = frozenset({"moved", "cancelled"})  # states of a meeting that will not be
_MOST = 400  # lines of one day that are read
_ANY_DAY = date.min  # what is over is shown as well


class CalendarView(StrEnum):
    """How much of the calendar is shown at once."""

    MONTH = "month"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """How the officer likes the calendar; remembered in the vault."""

    view: CalendarView = CalendarView.MONTH
    mine: bool = False


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """What lies on a day: its first lines in order of the hour, and how many there are."""

    day: date
    items: tuple[DueItem, ...]
    total: int


class Calendars:
    """Gathers meetings, agreed contacts, events and due days, without opening every case.

    Its lines say what and in which case, by alias and code; nothing that was typed.
    """

    def __init__(self, vault: Vault, forms: FormLibrary, today: Today, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._today = today
        self._clock = clock

    def choice(self) -> CalendarChoice:
        """Return how the officer likes the calendar."""
        kept = self._vault.settings.get(_CHOICE)
        if not isinstance(kept, dict) or kept.get("view") not in tuple(CalendarView):
            return CalendarChoice()
        return CalendarChoice(CalendarView(kept["view"]), bool(kept.get("mine")))

    def choose(self, choice: CalendarChoice) -> None:
        """Remember how the officer likes the calendar."""
        if choice != self.choice():
            self._vault.settings.set(_CHOICE, {"view": choice.view.value, "mine": choice.mine})

    def days(
        self,
        first: date,
        last: date,
        *,
        mine: bool = False,
        lines: int = _MOST,
        still_on: bool = False,
    ) -> dict[date, CalendarDay]:
        """Return the days from ``first`` to ``last`` on which something lies.

        ``lines`` of each day are read, the rest are counted. ``still_on`` leaves out meetings
        that were moved or cancelled.
        """
        held: dict[date, list[Candidate]] = {}
        for one in self._candidates(first, last, mine=mine, still_on=still_on):
            held.setdefault(one.day, []).append(one)
        return {day: self._day(day, held[day], lines) for day in sorted(held)}

    def _day(self, day: date, found: list[Candidate], lines: int) -> CalendarDay:
        found.sort(key=Candidate.order)
        read = found[:lines]
        items = tuple(replace(item, typed="") for item in self._today.lines(read))
        rest = sum(one.times for one in found[lines:])
        return CalendarDay(day, items, len(items) + rest)

    def _candidates(
        self, first: date, last: date, *, mine: bool, still_on: bool
    ) -> Iterator[Candidate]:
        contacts = self._today.contacts.between(first, last, mine=mine)
        # a contact missed long ago is no line of any day but its own
        yield from (one for one in contacts if first <= one.day <= last)
        yield from self._today.events.between(first, last, mine=mine)
        for met in self._vault.agendas.met(first, last, mine=mine):
            if still_on and met.state in _OFF:
                continue
            made = partial(self._meeting, met)
            at = read_time(met.at)
            yield Candidate(met.day, DueKind.MEETING_AGREED, met.case_id, made, at)
        for due in self._vault.dues.within(Span(first, last, _ANY_DAY, mine=mine)):
            one = self._today.records.candidate(due)
            if one.kind is not DueKind.MEETING_AGREED:
                yield one

    def _meeting(self, met: Met) -> Iterator[DueItem]:
        line = self._vault.cases.line(met.case_id)
        revision = self._vault.records.newest(met.object_id)
        reading = read_revision(self._forms, revision)
        state = reading.label(Concept.MEETING_STATE)
        form = self._forms.exact(revision.form_key, revision.form_version)
        title = form.title
        if state is not None:
            title = Text(
                sv=_MEETING.sv.format(state=state.sv.lower()),
                fi=_MEETING.fi.format(state=state.fi.lower()),
            )
        yield DueItem(
            day=met.day,
            kind=DueKind.MEETING_AGREED,
            case_id=line.case_id,
            code=line.code,
            alias=line.alias,
            title=title,
            typed="",
            place=Place("case", line.case_id, tab="notes", object_id=met.object_id),
            at=read_time(met.at),
        )
