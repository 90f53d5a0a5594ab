"""A case as a timeline: everything that has a day, taken from the records."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from exitdesk.casework.persons import Persons
from exitdesk.casework.phases import Phases
from exitdesk.casework.timeline_contacts import contact_marks, recurring
from exitdesk.casework.timeline_marks import (
    Entered,
    EnteredReader,
    MarkMaker,
    beginning,
    episode,
    local_day,
)
from exitdesk.domain.cases import Revision, ThreatLevel
from exitdesk.domain.clocks import Clock
from exitdesk.domain.phases import FIRST_PHASE
from exitdesk.domain.texts import Text
from exitdesk.domain.timelines import Band, LevelPoint, Mark, TimelineView
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

_LEVELS = tuple(ThreatLevel)
_FIRST_FORMS = frozenset({"quick_contact", "intake"})


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of phase; ``object_id`` is "" for the phase that a case begins in."""

    day: date
    phase: str
    object_id: str = ""
    reason: str = ""


class Timelines:
    """Builds the view that screens and prints draw."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, persons: Persons, phases: Phases, clock: Clock
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._persons = persons
        self._phases = phases
        self._clock = clock

    def of(self, case_id: str, records: tuple[Revision, ...] | None = None) -> TimelineView:
        """Return the timeline of a case; an empty case spans today alone.

        ``records`` are the case's current ones, if they have been read already.
        """
        revisions = self._vault.records.current(case_id) if records is None else records
        names = self._names(case_id)
        reader = EnteredReader(self._forms, names)
        read = [reader.read(revision) for revision in revisions]
        bands = self._bands(read)
        levels = tuple(sorted(_levels(read), key=_level_order))
        episodes = tuple(made for one in read if (made := episode(one)) is not None)
        begun = (beginning(one) for one in episodes)
        marks = tuple(sorted((*self._marks(read), *begun), key=_mark_order))
        days = [self._clock.today(), *(mark.day for mark in marks)]
        days += [day for band in bands for day in (band.start, band.end) if day]
        days += [day for level in levels for day in (level.day, level.valid_until) if day]
        days += [day for one in episodes for day in (one.start, one.end) if day]
        used = {mark.domain for mark in marks} | {one.domain for one in episodes}
        domains = self._domains(used)
        return TimelineView(bands, levels, marks, min(days), max(days), episodes, domains)

    def _names(self, case_id: str) -> dict[str, str]:
        """Return what persons are called, "" the client; two of one name are told apart."""
        names = dict(self._persons.names(case_id))
        client = self._persons.client(case_id)
        taken: dict[str, int] = {}
        for object_id, name in names.items():
            taken[name] = taken.get(name, 0) + 1
            if taken[name] > 1:
                names[object_id] = f"{name} ({taken[name]})"
        if client is not None:
            names[client.object_id] = ""
        return names

    def _bands(self, records: Sequence[Entered]) -> tuple[Band, ...]:
        changes: list[_Change] = []
        if not records:
            return ()
        written = [one.revision for one in records if not one.has(Concept.PHASE_TO)]
        oldest = min(written, key=_written, default=None)
        first = self._clock.today() if oldest is None else local_day(oldest)
        for record in records:
            if record.has(Concept.PHASE_TO):
                to, reason = record.text(Concept.PHASE_TO), record.text(Concept.PHASE_REASON)
                if not to:  # it was struck out: nobody knows what it changed to
                    continue
                changes.append(_Change(record.event_day, to, record.revision.object_id, reason))
            elif record.revision.form_key in _FIRST_FORMS:
                first = min(first, record.event_day)
        changes.sort(key=_first_of)
        if not changes or first < changes[0].day:
            changes.insert(0, _Change(first, FIRST_PHASE))
        return self._banded(changes)

    def _banded(self, changes: Sequence[_Change]) -> tuple[Band, ...]:
        phases = self._phases.current()
        bands: list[Band] = []
        ends = [*(change.day for change in changes[1:]), None]
        for change, end in zip(changes, ends, strict=True):
            if end is not None and change.day >= end:
                continue  # changed again on the same day
            place = phases.place(change.phase)
            is_back = bool(bands) and place < bands[-1].place
            name = phases.name(change.phase)
            bands.append(
                Band(
                    change.phase, change.day, end, name, place, is_back,
                    change.object_id, change.reason,
                )
            )  # fmt: skip
        return tuple(bands)

    def _marks(self, records: Sequence[Entered]) -> Iterator[Mark]:
        maker = MarkMaker(self._forms, self._vault.records.history)
        for record in records:
            if not recurring(record):
                yield from maker.of(record)
        yield from contact_marks(records, self._clock.today())

    def _domains(self, keys: set[str]) -> tuple[tuple[str, Text], ...]:
        field = self._forms.latest("goal").bound(Concept.LIFE_DOMAIN)
        options = () if field is None else field.options
        return tuple((option.key, option.label) for option in options if option.key in keys)


def _levels(records: Sequence[Entered]) -> Iterator[LevelPoint]:
    for record in records:
        level = record.text(Concept.LEVEL) if record.has(Concept.LEVEL) else ""
        if level in _LEVELS:
            yield LevelPoint(
                day=record.event_day,
                level=ThreatLevel(level),
                person=record.person or "",
                valid_until=record.day(Concept.LEVEL_VALID_UNTIL),
                object_id=record.revision.object_id,
            )


def _written(revision: Revision) -> datetime:
    return revision.written_at


def _first_of(change: _Change) -> date:
    return change.day


def _level_order(level: LevelPoint) -> tuple[date, str]:
    return level.day, level.person


def _mark_order(mark: Mark) -> tuple[date, str, str]:
    return mark.day, mark.lane, mark.object_id
