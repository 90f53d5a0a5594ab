"""Measures of assessments, and the steps on the pathway that carry them out.

A measure stands in the assessment it was agreed in. Once it has become a step, the step says how
it goes: who, by when, and whether it is done. There is one truth; a measure shows that of its
step, and finishing a measure finishes its step.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.pathways import PLANNED, Pathways
from exitdesk.casework.readings import Reading, answers_by_concept, read_revision
from exitdesk.casework.records import Records
from exitdesk.domain.answers import Answer, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, bound_in
from exitdesk.forms.projection import DONE_KEYS
from exitdesk.vault import Vault

_ASSESSMENT = "safety_assessment"
_STEP = "step"
HAPPENINGS = frozenset({"event", "meeting", "note", "quick_contact", "contact_outcome"})


@dataclass(frozen=True, slots=True)
class MeasureView:
    """One measure as it stands; ``step`` is the step that carries it out, "" while none does."""

    key: str
    assessment: str  # object id
    assessed_on: date
    person: str  # object id of whom it protects
    title: str
    who: Text | None
    due: date | None
    state: str  # "planned" | "under_way" | "done" | "dropped"
    state_text: Text | None
    step: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state not in DONE_KEYS

    def is_late(self, today: date) -> bool:
        """Whether its day has passed and it is still to be done."""
        return self.is_open and self.due is not None and self.due < today


class Measures:
    """The measures of all assessments of a case."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, records: Records, pathways: Pathways
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._pathways = pathways

    def all(self, case_id: str) -> tuple[MeasureView, ...]:
        """Return every measure, those of the latest assessment first, in their own order."""
        steps = steps_of_measures(self._forms, self._vault.records.current(case_id, _STEP))
        found = [
            measure
            for revision in self._vault.records.current(case_id, _ASSESSMENT)
            for measure in measures_in(self._forms, revision, steps)
        ]
        return tuple(sorted(found, key=_latest_first))

    def of_assessment(self, case_id: str, object_id: str) -> tuple[MeasureView, ...]:
        """Return the measures of one assessment as they stand now; of other records none."""
        if self._vault.records.newest(object_id).form_key != _ASSESSMENT:
            return ()
        return tuple(one for one in self.all(case_id) if one.assessment == object_id)

    def titles(self, case_id: str) -> dict[str, str]:
        """Return what each measure says, by its key."""
        return {measure.key: measure.title for measure in self.all(case_id)}

    def happenings(self, case_id: str) -> dict[str, str]:
        """Return what safety may be assessed after, by object id: day and title, newest first."""
        found = []
        for revision in self._vault.records.current(case_id):
            if revision.form_key in HAPPENINGS:
                reading = read_revision(self._forms, revision)
                day = reading.day(Concept.CONTACT_DAY) or reading.day(Concept.EVENT_DATE)
                day = day or revision.written_at.astimezone().date()
                found.append((day, revision.object_id, reading.text(Concept.EVENT_TITLE)))
        return {
            object_id: f"{day.day}.{day.month}.{day.year} {title}".strip()
            for day, object_id, title in sorted(found, reverse=True)
        }

    def names(self, case_id: str) -> dict[str, str]:
        """Return what measures and happenings are called, by key and by object id."""
        return {**self.happenings(case_id), **self.titles(case_id)}

    def make_steps(
        self, case_id: str, keys: Sequence[str], goal: str = ""
    ) -> tuple[Revision, ...]:
        """Write a step for each of these measures; one that is a step already stays the same.

        Args:
            case_id: the case.
            keys: the measures.
            goal: object id of the goal that the steps lead to, "" for none.
        """
        chosen = [one for one in self.all(case_id) if one.key in set(keys) and not one.step]
        return tuple(self._make_step(case_id, measure, goal) for measure in chosen)

    def set_state(self, case_id: str, key: str, state: str) -> None:
        """Say how a measure goes; one that is no step yet becomes one."""
        self.make_steps(case_id, [key])
        measure = next((one for one in self.all(case_id) if one.key == key), None)
        if measure is not None and measure.state != state:
            self._pathways.set_state(measure.step, state)

    def follow(self, revision: Revision) -> None:
        """Finish the steps whose measures an assessment now says are finished.

        What is finished is never begun again from here: the step says how it goes.
        """
        if revision.form_key != _ASSESSMENT:
            return
        steps = steps_of_measures(
            self._forms, self._vault.records.current(revision.case_id, _STEP)
        )
        for key, row in _rows(self._forms, revision):
            step, state = steps.get(key), row.text(Concept.STEP_STATE)
            if step is not None and state in DONE_KEYS:
                now = read_revision(self._forms, step).text(Concept.STEP_STATE)
                if now not in DONE_KEYS:
                    self._pathways.set_state(step.object_id, state)

    def _make_step(self, case_id: str, measure: MeasureView, goal: str) -> Revision:
        form = self._forms.latest(_STEP)
        values: dict[Concept, Answer] = {
            Concept.STEP_TITLE: _fitting(form, measure.title),
            Concept.STEP_WHO: self._who(measure) or "together",
            Concept.STEP_STATE: measure.state or PLANNED,
            Concept.STEP_MEASURE: measure.key,
        }
        if goal:
            values[Concept.STEP_GOAL] = goal
        if measure.due is not None:
            values[Concept.DUE] = measure.due
        return self._records.write(case_id, form, answers_by_concept(form, values))

    def _who(self, measure: MeasureView) -> str:
        """Return the key of who carries the measure out; both forms have the same keys."""
        revision = self._vault.records.history(measure.assessment)[-1]
        rows = dict(_rows(self._forms, revision))
        return rows[measure.key].text(Concept.STEP_WHO)


def measure_key(assessment: str, row_id: str) -> str:
    """Return what names a measure: a row has a name within its assessment only."""
    return f"{assessment}/{row_id}"


def steps_of_measures(forms: FormLibrary, revisions: Sequence[Revision]) -> dict[str, Revision]:
    """Return the steps among ``revisions`` that carry out measures, by the measure's key."""
    found = {}
    for revision in revisions:
        if revision.form_key == _STEP:
            key = read_revision(forms, revision).text(Concept.STEP_MEASURE)
            if key:
                found[key] = revision
    return found


def measures_in(
    forms: FormLibrary, revision: Revision, steps: dict[str, Revision]
) -> Iterator[MeasureView]:
    """Yield the measures of one assessment; what is a step says what its step says."""
    reading = read_revision(forms, revision)
    for key, row in _rows(forms, revision):
        step = steps.get(key)
        source = row if step is None else read_revision(forms, step)
        title = row.text(Concept.STEP_TITLE)
        if title.strip():
            yield MeasureView(
                key=key,
                assessment=revision.object_id,
                assessed_on=reading.day(Concept.EVENT_DATE) or revision.written_at.date(),
                person=reading.person(Concept.PROTECTED_PERSON),
                title=title,
                who=source.label(Concept.STEP_WHO),
                due=source.day(Concept.DUE),
                state=source.text(Concept.STEP_STATE) or PLANNED,
                state_text=source.label(Concept.STEP_STATE),
                step="" if step is None else step.object_id,
            )


def _rows(forms: FormLibrary, revision: Revision) -> Iterator[tuple[str, Reading]]:
    group = _group_of(forms.exact(revision.form_key, revision.form_version))
    rows = revision.answers.get(group.id) if group is not None else None
    for row in rows if isinstance(rows, tuple) else ():
        if isinstance(row, Row) and group is not None:
            yield measure_key(revision.object_id, row.row_id), Reading(group.fields, row.answers)


def _group_of(form: Form) -> Field | None:
    return next((one for one in form.fields() if bound_in(one.fields, Concept.STEP_TITLE)), None)


def _fitting(form: Form, title: str) -> str:
    """Return a title that the form takes: a measure may be longer than a step."""
    field = form.bound(Concept.STEP_TITLE)
    longest = (field.max_length if field else None) or len(title)
    return title if len(title) <= longest else f"{title[: longest - 1].rstrip()}…"


def _latest_first(measure: MeasureView) -> tuple[int, str]:
    return -measure.assessed_on.toordinal(), measure.assessment
