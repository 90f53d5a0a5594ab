"""A case as a timeline: everything that has a day, taken from the records."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from exitdesk.casework.persons import Persons
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.casework.recurrences import occurrences
from exitdesk.domain.cases import Phase, Revision, ThreatLevel
from exitdesk.domain.clocks import Clock
from exitdesk.domain.timelines import Band, Lane, LevelPoint, Mark, MarkKind, TimelineView
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

_AHEAD = timedelta(weeks=12)  # how far a contact agreed "every Tuesday" is drawn
_REACHED = frozenset({"done", "reached"})
_NOTED_CONTACTS = frozenset({"call", "message"})


class Timelines:
    """Builds the view that screens and prints draw."""

    def __init__(self, vault: Vault, forms: FormLibrary, persons: Persons, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._persons = persons
        self._clock = clock

    def of(self, case_id: str) -> TimelineView:
        """Return the timeline of a case; an empty case spans today alone."""
        records = self._vault.records.current(case_id)
        client = self._persons.client(case_id)
        names = dict(self._persons.names(case_id))
        if client is not None:
            names[client.object_id] = ""
        bands = self._bands(records)
        levels = tuple(sorted(self._levels(records, names), key=_level_order))
        marks = tuple(sorted(self._marks(records), key=_mark_order))
        days = [self._clock.today(), *(mark.day for mark in marks)]
        days += [day for band in bands for day in (band.start, band.end) if day]
        days += [day for level in levels for day in (level.day, level.valid_until) if day]
        return TimelineView(bands, levels, marks, min(days), max(days))

    def _day(self, revision: Revision, reading: Reading) -> date:
        return reading.day(Concept.EVENT_DATE) or _local_day(revision)

    def _bands(self, records: tuple[Revision, ...]) -> tuple[Band, ...]:
        changes: list[tuple[date, Phase]] = []
        first = self._clock.today()
        for revision in records:
            reading = read_revision(self._forms, revision)
            to = reading.text(Concept.PHASE_TO)
            if to in tuple(Phase):
                changes.append((self._day(revision, reading), Phase(to)))
            elif revision.form_key in {"quick_contact", "intake"}:
                first = min(first, self._day(revision, reading))
            else:
                first = min(first, _local_day(revision))
        changes.sort(key=_first_of)
        if not records:
            return ()
        if not changes or first < changes[0][0]:
            changes.insert(0, (first, Phase.FIRST_CONTACT))
        ended = [Band(p, start, end) for (start, p), (end, _) in pairwise(changes) if start < end]
        return (*ended, Band(changes[-1][1], changes[-1][0]))

    def _levels(
        self, records: tuple[Revision, ...], names: Mapping[str, str]
    ) -> Iterator[LevelPoint]:
        for revision in records:
            reading = read_revision(self._forms, revision)
            level = reading.text(Concept.LEVEL)
            if level in tuple(ThreatLevel):
                yield LevelPoint(
                    day=self._day(revision, reading),
                    level=ThreatLevel(level),
                    person=names.get(reading.person(Concept.PROTECTED_PERSON), ""),
                    valid_until=reading.day(Concept.LEVEL_VALID_UNTIL),
                    object_id=revision.object_id,
                )

    def _marks(self, records: tuple[Revision, ...]) -> Iterator[Mark]:
        makers: dict[str, Callable[[Revision, Reading], Iterator[Mark]]] = {
            "event": self._event_marks,
            "meeting": self._meeting_marks,
            "quick_contact": self._contact_marks,
            "note": self._note_marks,
            "safety_assessment": self._assessment_marks,
            "goal": self._goal_marks,
            "step": self._step_marks,
            "agreement": self._agreement_marks,
        }
        for revision in records:
            maker = makers.get(revision.form_key)
            if maker is not None:
                yield from maker(revision, read_revision(self._forms, revision))

    def _event_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        title = reading.text(Concept.EVENT_TITLE)
        contact = reading.text(Concept.EVENT_KIND) == "agreed_contact"
        lane = Lane.MEETINGS if contact else Lane.EVENTS
        kind = MarkKind.CONTACT if contact else MarkKind.EVENT
        first, last = reading.day(Concept.EVENT_DATE), reading.day(Concept.REPEATS_UNTIL)
        if first is None:
            return
        drawn_to = max(first, self._clock.today() + _AHEAD)
        last = drawn_to if last is None else min(last, drawn_to)
        for day in occurrences(first, reading.text(Concept.REPEATS), last):
            yield Mark(day, lane, kind, title, revision.object_id, revision.form_key)

    def _meeting_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        yield self._mark(revision, reading, Lane.MEETINGS, MarkKind.MEETING)

    def _contact_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        yield self._mark(revision, reading, Lane.MEETINGS, MarkKind.CONTACT)

    def _note_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        if reading.text(Concept.EVENT_KIND) in _NOTED_CONTACTS:
            yield self._mark(revision, reading, Lane.MEETINGS, MarkKind.CONTACT)
        else:
            yield self._mark(revision, reading, Lane.NOTES, MarkKind.NOTE)

    def _assessment_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        yield self._mark(revision, reading, Lane.ASSESSMENTS, MarkKind.ASSESSMENT)
        for _group, rows in reading.groups_with(Concept.EVENT_DATE):
            for row in rows:
                day = row.day(Concept.EVENT_DATE)
                if day is not None:
                    title = row.text(Concept.EVENT_TITLE)
                    yield Mark(
                        day, Lane.EVENTS, MarkKind.EVENT, title, revision.object_id,
                        revision.form_key,
                    )  # fmt: skip

    def _goal_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        title = reading.text(Concept.GOAL_TITLE)
        history = self._vault.records.history(revision.object_id)
        made = (Lane.GOALS, MarkKind.GOAL_SET, title, revision.object_id, revision.form_key)
        yield Mark(_local_day(history[0]), *made)
        if reading.text(Concept.GOAL_STATE) in _REACHED:
            day = self._since(history, Concept.GOAL_STATE, reading.text(Concept.GOAL_STATE))
            reached = (Lane.GOALS, MarkKind.GOAL_REACHED, title)
            yield Mark(day, *reached, revision.object_id, revision.form_key)

    def _step_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        title, state = reading.text(Concept.STEP_TITLE), reading.text(Concept.STEP_STATE)
        due = reading.day(Concept.DUE)
        if state in {"done", "dropped"}:
            history = self._vault.records.history(revision.object_id)
            done_on = reading.day(Concept.STEP_DONE_ON) if state == "done" else None
            day = done_on or self._since(history, Concept.STEP_STATE, state)
            kind = MarkKind.STEP_DONE if state == "done" else MarkKind.STEP_DROPPED
            yield Mark(day, Lane.STEPS, kind, title, revision.object_id, revision.form_key)
        elif due is not None:
            ahead = (Lane.STEPS, MarkKind.STEP_DUE, title)
            yield Mark(due, *ahead, revision.object_id, revision.form_key)
        if reading.text(Concept.SERVICE) not in {"none", ""} and due is not None:
            service = (Lane.SERVICES, MarkKind.SERVICE, title)
            yield Mark(due, *service, revision.object_id, revision.form_key)

    def _agreement_marks(self, revision: Revision, reading: Reading) -> Iterator[Mark]:
        yield self._mark(revision, reading, Lane.SERVICES, MarkKind.AGREEMENT)

    def _mark(self, revision: Revision, reading: Reading, lane: Lane, kind: MarkKind) -> Mark:
        title = reading.text(Concept.EVENT_TITLE)
        day = self._day(revision, reading)
        return Mark(day, lane, kind, title, revision.object_id, revision.form_key)

    def _since(self, history: tuple[Revision, ...], concept: Concept, state: str) -> date:
        """Return the day on which the state was written that still holds."""
        since = history[-1]
        for revision in reversed(history):
            if read_revision(self._forms, revision).text(concept) != state:
                break
            since = revision
        return _local_day(since)


def _local_day(revision: Revision) -> date:
    return revision.written_at.astimezone().date()


def _first_of(change: tuple[date, Phase]) -> date:
    return change[0]


def _level_order(level: LevelPoint) -> tuple[date, str]:
    return level.day, level.person


def _mark_order(mark: Mark) -> tuple[date, str, str]:
    return mark.day, mark.lane.value, mark.object_id
