"""The way planned with the client: goals and steps by life domain, and the phases."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.readings import Reading, answers_by_concept, read_revision
from exitdesk.casework.records import Records
from exitdesk.domain.answers import Answer, Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form, bound_in
from exitdesk.vault import Vault

PLANNED = "planned"
DONE = "done"
_UNNAMED = Text(sv="Annat", fi="Muu")


@dataclass(frozen=True, slots=True)
class StepView:
    """A step towards a goal; ``goal`` is "" for a step that belongs to none."""

    object_id: str
    goal: str
    title: str
    who: Text | None
    state: str
    state_text: Text | None
    due: date | None
    officer: Text | None = None  # who of the vault sees to it; None: who answers for the case
    officer_left: bool = False

    def is_after(self, goal_day: date | None) -> bool:
        """Whether it is due after the day of its goal: plans slip, and it is shown."""
        return self.due is not None and goal_day is not None and self.due > goal_day

    def is_late(self, today: date) -> bool:
        """Whether its day has passed and it is neither done nor dropped."""
        return self.due is not None and self.due < today and self.state not in {DONE, "dropped"}


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal with its steps, as they were written."""

    object_id: str
    title: str
    situation: str
    state: str
    state_text: Text | None
    due: date | None
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class DomainView:
    """A life domain that has goals."""

    key: str
    name: Text
    goals: tuple[GoalView, ...]


class Pathways:
    """Goals, steps and phases of a case."""

    def __init__(self, vault: Vault, forms: FormLibrary, records: Records, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._clock = clock

    def domains(self, case_id: str) -> tuple[DomainView, ...]:
        """Return the life domains that have goals, in the order of the form's list."""
        steps = self.steps(case_id)
        by_domain: dict[str, list[GoalView]] = {}
        names: dict[str, Text] = {}
        for revision in self._vault.records.current(case_id, "goal"):
            reading = read_revision(self._forms, revision)
            key = reading.text(Concept.LIFE_DOMAIN)
            names[key] = reading.label(Concept.LIFE_DOMAIN) or _UNNAMED
            own = tuple(step for step in steps if step.goal == revision.object_id)
            by_domain.setdefault(key, []).append(_goal(revision, reading, own))
        return tuple(
            DomainView(key, names[key], tuple(by_domain[key]))
            for key in sorted(by_domain, key=self._domain_order())
        )

    def goal_titles(self, case_id: str) -> Mapping[str, str]:
        """Return the titles of the goals of a case by object id."""
        return {
            revision.object_id: read_revision(self._forms, revision).text(Concept.GOAL_TITLE)
            for revision in self._vault.records.current(case_id, "goal")
        }

    def loose_steps(self, case_id: str) -> tuple[StepView, ...]:
        """Return the steps that belong to no goal of the case."""
        goals = {r.object_id for r in self._vault.records.current(case_id, "goal")}
        return tuple(step for step in self.steps(case_id) if step.goal not in goals)

    def steps(self, case_id: str) -> tuple[StepView, ...]:
        """Return all steps, those with a day first, by day."""
        found = [
            _step(revision, read_revision(self._forms, revision))
            for revision in self._vault.records.current(case_id, "step")
        ]
        return tuple(sorted(found, key=_by_day))

    def change_phase(self, case_id: str, to: str, reason: str, on: date | None = None) -> Revision:
        """Enter that the case has gone to another phase; back is as normal as forward.

        Raises:
            ReasonNeededError: for a blank reason.
        """
        if not reason.strip():
            raise ReasonNeededError
        form = self._forms.latest("phase_change")
        answers = answers_by_concept(
            form,
            {
                Concept.PHASE_TO: str(to),
                Concept.PHASE_REASON: reason.strip(),
                Concept.EVENT_DATE: on or self._clock.today(),
            },
        )
        return self._records.write(case_id, form, answers)

    def set_state(self, object_id: str, state: str) -> Revision:
        """Write a new revision of a goal or a step with another state."""
        before = self._vault.records.history(object_id)[-1]
        form = self._forms.exact(before.form_key, before.form_version)
        concept = Concept.GOAL_STATE if before.form_key == "goal" else Concept.STEP_STATE
        answers: dict[str, Answer] = {
            **before.answers,
            **answers_by_concept(form, {concept: state}),
        }
        if state == DONE and before.form_key == "step":
            answers |= self._done_today(form, before.answers)
        return self._records.write(before.case_id, form, answers, object_id=object_id)

    def _done_today(self, form: Form, answers: Answers) -> dict[str, Answer]:
        done = answers_by_concept(form, {Concept.STEP_DONE_ON: self._clock.today()})
        return {} if set(done) <= set(answers) else done

    def _domain_order(self) -> "_Order":
        field = self._forms.latest("goal").bound(Concept.LIFE_DOMAIN)
        return _Order(tuple(option.key for option in field.options) if field else ())


@dataclass(frozen=True, slots=True)
class _Order:
    """Sorts keys as a form lists them; keys that it does not know come last."""

    keys: tuple[str, ...]

    def __call__(self, key: str) -> int:
        return self.keys.index(key) if key in self.keys else len(self.keys)


def _by_day(step: StepView) -> tuple[bool, date]:
    return step.due is None, step.due or date.min


def _goal(revision: Revision, reading: Reading, steps: tuple[StepView, ...]) -> GoalView:
    return GoalView(
        object_id=revision.object_id,
        title=reading.text(Concept.GOAL_TITLE),
        situation=reading.text(Concept.SITUATION),
        state=reading.text(Concept.GOAL_STATE),
        state_text=reading.label(Concept.GOAL_STATE),
        due=reading.day(Concept.DUE),
        steps=steps,
    )


def _step(revision: Revision, reading: Reading) -> StepView:
    officer = bound_in(reading.fields, Concept.STEP_OFFICER)
    chosen = reading.text(Concept.STEP_OFFICER)
    options = () if officer is None else officer.options
    return StepView(
        object_id=revision.object_id,
        goal=reading.text(Concept.STEP_GOAL),
        title=reading.text(Concept.STEP_TITLE),
        who=reading.label(Concept.STEP_WHO),
        state=reading.text(Concept.STEP_STATE),
        state_text=reading.label(Concept.STEP_STATE),
        due=reading.day(Concept.DUE),
        officer=reading.label(Concept.STEP_OFFICER),
        officer_left=any(one.key == chosen and not one.offered for one in options),
    )
