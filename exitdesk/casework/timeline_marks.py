"""What records put on a timeline: marks on days, and episodes that last; read by concept."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.readings import Reading, read, read_revision
from exitdesk.domain.answers import PartialDate, PersonRef
from exitdesk.domain.cases import Revision
from exitdesk.domain.timelines import Episode, EpisodeState, Lane, Mark, MarkKind
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form

TRIGGERS = frozenset({"trial", "release", "debt_day", "anniversary", "media"})
_MILESTONE = "milestone"
_REACHED = frozenset({"done", "reached"})
_OPEN = frozenset({"planned", "under_way"})
_NOTED_CONTACTS = frozenset({"call", "message"})
_WHOSE = (
    Concept.PROTECTED_PERSON,
    Concept.AGREEMENT_PERSON,
    Concept.PLAN_PERSON,
    Concept.CONTACT_PERSON,
    Concept.LIFE_PERSON,
)


@dataclass(frozen=True, slots=True)
class Entered:
    """A record with where its form has what; thousands of notes are looked at in one go.

    ``person`` is whom it is about: "" the client, None nobody in particular.
    """

    revision: Revision
    form: Form
    places: Mapping[Concept, str]  # field ids by concept
    person: str | None

    @property
    def reading(self) -> Reading:
        """The record to be read by concept, rows of groups too."""
        return read(self.form, self.revision.answers)

    @property
    def event_day(self) -> date:
        """The day it is about, else the day it was written."""
        return self.day(Concept.EVENT_DATE) or local_day(self.revision)

    def has(self, concept: Concept) -> bool:
        """Whether its form asks for it."""
        return concept in self.places

    def text(self, concept: Concept) -> str:
        """Return a text or an option's key; "" for none."""
        place = self.places.get(concept)
        answer = None if place is None else self.revision.answers.get(place)
        return answer if isinstance(answer, str) else ""

    def day(self, concept: Concept) -> date | None:
        """Return a day; the first one of a month or year that is all that is known."""
        place = self.places.get(concept)
        answer = None if place is None else self.revision.answers.get(place)
        if isinstance(answer, PartialDate):
            return date(answer.year, answer.month or 1, answer.day or 1)
        return answer if isinstance(answer, date) else None

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


class EnteredReader:
    """Reads the records of a case; a form is looked through once."""

    def __init__(self, forms: FormLibrary, names: Mapping[str, str]) -> None:
        self._forms = forms
        self._names = names  # what persons are called, "" for the client
        self._known: dict[tuple[str, int], tuple[Form, dict[Concept, str]]] = {}

    def read(self, revision: Revision) -> Entered:
        """Return a record to be drawn."""
        key = revision.form_key, revision.form_version
        if key not in self._known:
            form = self._forms.exact(*key)
            places = {one.concept: one.id for one in form.fields() if one.concept is not None}
            self._known[key] = form, places
        form, places = self._known[key]
        return Entered(revision, form, places, self._person(revision, places))

    def _person(self, revision: Revision, places: Mapping[Concept, str]) -> str | None:
        for concept in _WHOSE:
            if concept in places:
                answer = revision.answers.get(places[concept])
                if isinstance(answer, PersonRef):
                    return self._names.get(answer.object_id)
        return None


def entered(forms: FormLibrary, revision: Revision, names: Mapping[str, str]) -> Entered:
    """Return one record to be drawn."""
    return EnteredReader(forms, names).read(revision)


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
            yield record.mark(record.event_day, Lane.EVENTS, MarkKind.TRIGGER)
        elif kind == _MILESTONE:
            yield record.mark(record.event_day, Lane.MILESTONES, MarkKind.MILESTONE)
        else:
            yield record.mark(record.event_day, Lane.EVENTS, MarkKind.EVENT)

    def _meeting(self, record: Entered) -> Iterator[Mark]:
        yield record.mark(record.event_day, Lane.MEETINGS, MarkKind.MEETING)

    def _first_contact(self, record: Entered) -> Iterator[Mark]:
        yield record.mark(record.event_day, Lane.MEETINGS, MarkKind.CONTACT)

    def _note(self, record: Entered) -> Iterator[Mark]:
        if record.text(Concept.EVENT_KIND) in _NOTED_CONTACTS:
            yield record.mark(record.event_day, Lane.MEETINGS, MarkKind.CONTACT)
        else:
            yield record.mark(record.event_day, Lane.NOTES, MarkKind.NOTE)

    def _assessment(self, record: Entered) -> Iterator[Mark]:
        yield record.mark(record.event_day, Lane.ASSESSMENTS, MarkKind.ASSESSMENT)
        for _group, rows in record.reading.groups_with(Concept.EVENT_DATE):
            for row in rows:
                day = row.day(Concept.EVENT_DATE)
                if day is not None:
                    title = row.text(Concept.EVENT_TITLE)
                    yield record.mark(day, Lane.EVENTS, MarkKind.TRIGGER, title)

    def _goal(self, record: Entered) -> Iterator[Mark]:
        title, state = record.text(Concept.GOAL_TITLE), record.text(Concept.GOAL_STATE)
        history = self._history(record.revision.object_id)
        begun = record.day(Concept.GOAL_FROM) or local_day(history[0])
        due = record.day(Concept.DUE)
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
        title, state = record.text(Concept.STEP_TITLE), record.text(Concept.STEP_STATE)
        due = record.day(Concept.DUE)
        if state in {"done", "dropped"}:
            done_on = record.day(Concept.STEP_DONE_ON) if state == "done" else None
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
        yield record.mark(record.event_day, Lane.AGREEMENTS, MarkKind.AGREEMENT)
        ends = record.day(Concept.AGREEMENT_VALID_UNTIL)
        withdrawn = record.day(Concept.AGREEMENT_WITHDRAWN_ON)
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
    if not record.has(Concept.EPISODE_FROM):
        return None
    start = record.day(Concept.EPISODE_FROM)
    state = record.text(Concept.EPISODE_STATE)
    if start is None or state not in tuple(EpisodeState):
        return None
    until = record.day(Concept.EPISODE_UNTIL)
    titles = (record.text(concept) for concept in (Concept.EVENT_TITLE, Concept.STEP_TITLE))
    return Episode(
        start=start,
        end=until if until is None or until >= start else start,
        title=next((title for title in titles if title), ""),
        is_safety=record.text(Concept.EPISODE_KIND) == "safety_arrangement",
        state=EpisodeState(state),
        object_id=record.revision.object_id,
        form_key=record.revision.form_key,
        person=record.person,
        domain=record.text(Concept.LIFE_DOMAIN),
    )


def beginning(one: Episode) -> Mark:
    """Return the mark at which an episode begins: by it the episode is reached and opened."""
    kind = MarkKind.SAFETY if one.is_safety else MarkKind.SERVICE
    return Mark(
        one.start, one.lane, kind, one.title, one.object_id, one.form_key, one.person, one.domain
    )
