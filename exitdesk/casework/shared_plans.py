"""The plan as the client and the officer share it, its words ready for any language.

What is here may be shown to the client and printed for the client: the phase, goals and steps,
what was agreed about contact, the next meeting. No level, no note, no other person's name but
what was written into the plan with the client.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.persons import Persons
from exitdesk.casework.phases import Phases
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.casework.timeline_contacts import contact_marks
from exitdesk.casework.timeline_marks import entered
from exitdesk.casework.word_places import placed_label
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.document_languages import PlacedText
from exitdesk.domain.phases import FIRST_PHASE
from exitdesk.domain.texts import Text
from exitdesk.domain.timelines import MarkKind
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

DONE = "done"
DROPPED = "dropped"
ENDED = frozenset({DONE, DROPPED})
_MADE_OF = ("goal", "step", "phase_change")  # what a version of the plan is made of
_ELSEWHERE = Text(sv="Annat", fi="Muu")
_AT = "at"  # of a meeting: the hour as it was typed


@dataclass(frozen=True, slots=True)
class SharedStep:
    """A step; ``goal`` is "" for one that belongs to no goal of the plan."""

    object_id: str
    goal: str
    title: str
    who_key: str
    who: PlacedText | None
    state: str  # option key
    state_words: PlacedText | None
    due: date | None

    @property
    def is_ahead(self) -> bool:
        """Whether it is still to be taken."""
        return self.state not in ENDED


@dataclass(frozen=True, slots=True)
class SharedGoal:
    """A goal with its steps, those with a day first."""

    object_id: str
    title: str
    situation: str  # in the client's words
    state: str
    state_words: PlacedText | None
    due: date | None
    steps: tuple[SharedStep, ...]


@dataclass(frozen=True, slots=True)
class SharedDomain:
    """A life domain that has goals."""

    key: str
    name: PlacedText
    goals: tuple[SharedGoal, ...]


@dataclass(frozen=True, slots=True)
class SharedContact:
    """A contact agreed to recur, and when it is next; ``title`` is as typed, or ""."""

    title: str
    who: PlacedText | None
    repeats: PlacedText | None
    next_on: date
    at: str


@dataclass(frozen=True, slots=True)
class SharedMeeting:
    """A meeting agreed on: the day, and the hour as typed."""

    on: date
    at: str


@dataclass(frozen=True, slots=True)
class SharedPlan:
    """All of it. ``loose`` are steps of no goal; ``made_of`` the revisions it was read from."""

    case_id: str
    phase: str  # key
    phase_name: PlacedText
    domains: tuple[SharedDomain, ...]
    loose: tuple[SharedStep, ...]
    contacts: tuple[SharedContact, ...]
    meeting: SharedMeeting | None
    today: date
    made_of: tuple[str, ...]  # revision ids, in order of writing

    def goals(self) -> Iterator[SharedGoal]:
        """Yield the goals of all life domains."""
        for domain in self.domains:
            yield from domain.goals

    def steps(self) -> Iterator[SharedStep]:
        """Yield every step, those of no goal last."""
        for goal in self.goals():
            yield from goal.steps
        yield from self.loose


class SharedPlans:
    """Reads the plans of cases."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, persons: Persons, phases: Phases, clock: Clock
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._persons = persons
        self._phases = phases
        self._clock = clock

    def of(self, case_id: str) -> SharedPlan:
        """Return the plan of a case as it is now."""
        records = self._vault.records.current(case_id)
        today = self._clock.today()
        steps = self._steps(records)
        goals = self._goals(records, steps)
        known = {goal.object_id for _, _, goal in goals}
        phase = self._vault.cases.line(case_id).phase or FIRST_PHASE
        return SharedPlan(
            case_id=case_id,
            phase=phase,
            phase_name=PlacedText(self._place_of(phase), self._phases.name(phase)),
            domains=_by_domain(goals, self._domain_order()),
            loose=tuple(step for step in steps if step.goal not in known),
            contacts=tuple(sorted(self._contacts(case_id, records, today), key=_next_on)),
            meeting=min(self._meetings(records, today), key=_on, default=None),
            today=today,
            made_of=tuple(r.revision_id for r in records if r.form_key in _MADE_OF),
        )

    def client_id(self, case_id: str) -> str:
        """Return the object id of the client's own person card, or ""."""
        client = self._persons.client(case_id)
        return client.object_id if client else ""

    def _place_of(self, phase: str) -> str:
        """Return where further languages have the phase's name, "" when the unit named it."""
        return f"labels.phase.{phase}" if self._phases.is_as_shipped(phase) else ""

    def _goals(
        self, records: Iterable[Revision], steps: tuple[SharedStep, ...]
    ) -> list[tuple[str, PlacedText, SharedGoal]]:
        found = []
        for revision in records:
            if revision.form_key != "goal":
                continue
            reading = read_revision(self._forms, revision)
            key = reading.text(Concept.LIFE_DOMAIN)
            name = placed_label("goal", reading, Concept.LIFE_DOMAIN)
            own = tuple(step for step in steps if step.goal == revision.object_id)
            name = name or PlacedText("forms.goal.option.life_domain.other", _ELSEWHERE)
            found.append((key, name, _goal(revision, reading, own)))
        return found

    def _steps(self, records: Iterable[Revision]) -> tuple[SharedStep, ...]:
        read = (
            (revision, read_revision(self._forms, revision))
            for revision in records
            if revision.form_key == "step"
        )
        found = [_step(revision, reading) for revision, reading in read if _is_shared(reading)]
        return tuple(sorted(found, key=_by_day))

    def _contacts(
        self, case_id: str, records: Iterable[Revision], today: date
    ) -> Iterator[SharedContact]:
        """Yield the contacts agreed with the client, each with the day it is next."""
        read = [entered(self._forms, revision, {}) for revision in records]
        ahead: dict[str, date] = {}
        for mark in contact_marks(read, today):
            if mark.kind is MarkKind.CONTACT_AGREED and mark.day >= today:
                ahead[mark.object_id] = min(mark.day, ahead.get(mark.object_id, mark.day))
        own = {"", self.client_id(case_id)}
        for record in read:
            object_id, reading = record.revision.object_id, record.reading
            if object_id in ahead and reading.person(Concept.CONTACT_PERSON) in own:
                form_key = record.revision.form_key
                yield SharedContact(
                    title=reading.text(Concept.EVENT_TITLE),
                    who=placed_label(form_key, reading, Concept.CONTACT_WHO),
                    repeats=placed_label(form_key, reading, Concept.REPEATS),
                    next_on=ahead[object_id],
                    at=reading.text(Concept.CONTACT_TIME),
                )

    def _meetings(self, records: Iterable[Revision], today: date) -> Iterator[SharedMeeting]:
        for revision in records:
            if revision.form_key != "meeting":
                continue
            reading = read_revision(self._forms, revision)
            on = reading.day(Concept.EVENT_DATE)
            if on is not None and on >= today and reading.text(Concept.MEETING_STATE) == "agreed":
                at = reading.answers.get(_AT)
                yield SharedMeeting(on, at if isinstance(at, str) else "")

    def _domain_order(self) -> tuple[str, ...]:
        field = self._forms.latest("goal").bound(Concept.LIFE_DOMAIN)
        return () if field is None else tuple(option.key for option in field.options)


def _by_domain(
    goals: Iterable[tuple[str, PlacedText, SharedGoal]], order: tuple[str, ...]
) -> tuple[SharedDomain, ...]:
    names: dict[str, PlacedText] = {}
    inside: dict[str, list[SharedGoal]] = {}
    for key, name, goal in goals:
        names[key] = name
        inside.setdefault(key, []).append(goal)
    places = {key: number for number, key in enumerate(order)}
    keys = sorted(inside, key=lambda key: places.get(key, len(places)))
    return tuple(SharedDomain(key, names[key], tuple(inside[key])) for key in keys)


def _goal(revision: Revision, reading: Reading, steps: tuple[SharedStep, ...]) -> SharedGoal:
    return SharedGoal(
        object_id=revision.object_id,
        title=reading.text(Concept.GOAL_TITLE),
        situation=reading.text(Concept.SITUATION),
        state=reading.text(Concept.GOAL_STATE),
        state_words=placed_label(revision.form_key, reading, Concept.GOAL_STATE),
        due=reading.day(Concept.DUE),
        steps=steps,
    )


def _step(revision: Revision, reading: Reading) -> SharedStep:
    return SharedStep(
        object_id=revision.object_id,
        goal=reading.text(Concept.STEP_GOAL),
        title=reading.text(Concept.STEP_TITLE),
        who_key=reading.text(Concept.STEP_WHO),
        who=placed_label(revision.form_key, reading, Concept.STEP_WHO),
        state=reading.text(Concept.STEP_STATE),
        state_words=placed_label(revision.form_key, reading, Concept.STEP_STATE),
        due=reading.day(Concept.DUE),
    )


def _is_shared(reading: Reading) -> bool:
    """Whether a step was planned with the client.

    A measure out of the officer's assessment is when it stands under a goal, or when the client
    is to take part in it.
    """
    is_measure = bool(reading.text(Concept.STEP_MEASURE))
    taken_by_client = reading.text(Concept.STEP_WHO) in {"client", "together"}
    return not is_measure or bool(reading.text(Concept.STEP_GOAL)) or taken_by_client


def _by_day(step: SharedStep) -> tuple[bool, date]:
    return step.due is None, step.due or date.min


def _next_on(contact: SharedContact) -> date:
    return contact.next_on


def _on(meeting: SharedMeeting) -> date:
    return meeting.on
