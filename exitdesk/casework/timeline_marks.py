"""What records put on a timeline: marks on days, and episodes that last; read by concept."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.readings import Reading, read_revision
from exitdesk.domain.cases import Revision
from exitdesk.domain.timelines import Episode, EpisodeState, Lane, Mark, MarkKind
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept

TRIGGERS = frozenset({"trial", "release", "debt_day", "anniversary", "media"})
_MILESTONE = "milestone"
_REACHED = frozenset({"done", "reached"})
_OPEN = frozenset({"planned", "under_way"})
_NOTED_CONTACTS = frozenset({"call", "message"})
_WHOSE = (Concept.PROTECTED_PERSON, Concept.AGREEMENT_PERSON, Concept.PLAN_PERSON)


@dataclass(frozen=True, slots=True)
class Entered:
    """A record read once, and whom it is about: "" the client, None nobody in particular."""

    revision: Revision
    reading: Reading
    person: str | None

    @property
    def day(self) -> date:
        """The day it is about, else the day it was written."""
        return self.reading.day(Concept.EVENT_DATE) or local_day(self.revision)

    def text(self, concept: Concept) -> str:
        """Return a text or an option's key; "" for none."""
        return self.reading.text(concept)

    def mark(self, day: date, lane: Lane, kind: MarkKind, title: str | None = None) -> Mark:
        """Return a mark for it; its title is the record's unless told."""
        return Mark(
            day,
            lane,
            kind,
            self.text(Concept.EVENT_TITLE) if title is None else title,
            self.revision.object_id,
            self.revision.form_key,
            self.person,
            self.text(Concept.LIFE_DOMAIN),
        )


def entered(forms: FormLibrary, revision: Revision, names: Mapping[str, str]) -> Entered:
    """Return a record to be drawn; ``names`` are what persons are called, "" for the client."""
    reading = read_revision(forms, revision)
    about = (reading.person(concept) for concept in _WHOSE)
    known = next((names.get(person) for person in about if person), None)
    return Entered(revision, reading, known)


def local_day(revision: Revision) -> date:
    """Return the day on which a record was written, here."""
    return revision.written_at.astimezone().date()


History = Callable[[str], tuple[Revision, ...]]


class MarkMaker:
    """Makes the marks of a case; asks for an earlier state only where the day lies in it."""

    def __init__(self, forms: FormLibrary, history: History) -> None:
        self._forms = forms
        self._history = history
        self._makers: dict[str, Callable[[Entered], Iterator[Mark]]] = {
            "event": self._event,
            "meeting": self._meeting,
            "quick_contact": self._first_contact,
            "note": self._note,
            "safety_assessment": self._assessment,
            "life_assessment": self._assessment,
            "goal": self._goal,
            "step": self._step,
            "agreement": self._agreement,
        }

    def of(self, record: Entered) -> Iterator[Mark]:
        """Yield the marks of one record."""
        maker = self._makers.get(record.revision.form_key)
        if maker is not None:
            yield from maker(record)

    def _event(self, record: Entered) -> Iterator[Mark]:
        kind = record.text(Concept.EVENT_KIND)
        if kind in TRIGGERS:
            yield record.mark(record.day, Lane.EVENTS, MarkKind.TRIGGER)
        elif kind == _MILESTONE:
            yield record.mark(record.day, Lane.MILESTONES, MarkKind.MILESTONE)
        else:
            yield record.mark(record.day, Lane.EVENTS, MarkKind.EVENT)

    def _meeting(self, record: Entered) -> Iterator[Mark]:
        yield record.mark(record.day, Lane.MEETINGS, MarkKind.MEETING)

    def _first_contact(self, record: Entered) -> Iterator[Mark]:
        yield record.mark(record.day, Lane.MEETINGS, MarkKind.CONTACT)

    def _note(self, record: Entered) -> Iterator[Mark]:
        if record.text(Concept.EVENT_KIND) in _NOTED_CONTACTS:
            yield record.mark(record.day, Lane.MEETINGS, MarkKind.CONTACT)
        else:
            yield record.mark(record.day, Lane.NOTES, MarkKind.NOTE)

    def _assessment(self, record: Entered) -> Iterator[Mark]:
        yield record.mark(record.day, Lane.ASSESSMENTS, MarkKind.ASSESSMENT)
        for _group, rows in record.reading.groups_with(Concept.EVENT_DATE):
            for row in rows:
                day = row.day(Concept.EVENT_DATE)
                if day is not None:
                    title = row.text(Concept.EVENT_TITLE)
                    yield record.mark(day, Lane.EVENTS, MarkKind.TRIGGER, title)

    def _goal(self, record: Entered) -> Iterator[Mark]:
        title, state = record.text(Concept.GOAL_TITLE), record.text(Concept.GOAL_STATE)
        history = self._history(record.revision.object_id)
        begun = record.reading.day(Concept.GOAL_FROM) or local_day(history[0])
        due = record.reading.day(Concept.DUE)
        is_milestone = record.text(Concept.GOAL_MILESTONE) == "yes"
        yield record.mark(begun, Lane.GOALS, MarkKind.GOAL_SET, title)
        if state in _REACHED:
            day = self._since(history, Concept.GOAL_STATE, state)
            yield record.mark(day, Lane.GOALS, MarkKind.GOAL_REACHED, title)
            if is_milestone:
                yield record.mark(day, Lane.MILESTONES, MarkKind.MILESTONE, title)
        elif due is not None and state in _OPEN:
            yield record.mark(due, Lane.GOALS, MarkKind.GOAL_DUE, title)
            if is_milestone:
                yield record.mark(due, Lane.MILESTONES, MarkKind.MILESTONE, title)

    def _step(self, record: Entered) -> Iterator[Mark]:
        reading = record.reading
        title, state = record.text(Concept.STEP_TITLE), record.text(Concept.STEP_STATE)
        due = reading.day(Concept.DUE)
        if state in {"done", "dropped"}:
            done_on = reading.day(Concept.STEP_DONE_ON) if state == "done" else None
            day = done_on or self._since(
                self._history(record.revision.object_id), Concept.STEP_STATE, state
            )
            kind = MarkKind.STEP_DONE if state == "done" else MarkKind.STEP_DROPPED
            yield record.mark(day, Lane.STEPS, kind, title)
        elif due is not None:
            yield record.mark(due, Lane.STEPS, MarkKind.STEP_DUE, title)
        if record.text(Concept.SERVICE) not in {"none", ""} and due is not None:
            yield record.mark(due, Lane.SERVICES, MarkKind.SERVICE, title)

    def _agreement(self, record: Entered) -> Iterator[Mark]:
        yield record.mark(record.day, Lane.AGREEMENTS, MarkKind.AGREEMENT)
        ends = record.reading.day(Concept.AGREEMENT_VALID_UNTIL)
        withdrawn = record.reading.day(Concept.AGREEMENT_WITHDRAWN_ON)
        last = min((day for day in (ends, withdrawn) if day is not None), default=None)
        if last is not None:
            yield record.mark(last, Lane.AGREEMENTS, MarkKind.AGREEMENT_ENDS)

    def _since(self, history: tuple[Revision, ...], concept: Concept, state: str) -> date:
        """Return the day on which the state was written that still holds."""
        since = history[-1]
        for revision in reversed(history):
            if read_revision(self._forms, revision).text(concept) != state:
                break
            since = revision
        return local_day(since)


def episode(record: Entered) -> Episode | None:
    """Return the service or safety arrangement that a record is about, or None."""
    reading = record.reading
    start = reading.day(Concept.EPISODE_FROM)
    state = reading.text(Concept.EPISODE_STATE)
    if start is None or state not in tuple(EpisodeState):
        return None
    until = reading.day(Concept.EPISODE_UNTIL)
    titles = (reading.text(concept) for concept in (Concept.EVENT_TITLE, Concept.STEP_TITLE))
    return Episode(
        start=start,
        end=until if until is None or until >= start else start,
        title=next((title for title in titles if title), ""),
        is_safety=reading.text(Concept.EPISODE_KIND) == "safety_arrangement",
        state=EpisodeState(state),
        object_id=record.revision.object_id,
        form_key=record.revision.form_key,
        person=record.person,
        domain=reading.text(Concept.LIFE_DOMAIN),
    )


def beginning(one: Episode) -> Mark:
    """Return the mark at which an episode begins: by it the episode is reached and opened."""
    kind = MarkKind.SAFETY if one.is_safety else MarkKind.SERVICE
    return Mark(
        one.start, one.lane, kind, one.title, one.object_id, one.form_key, one.person, one.domain
    )
