"""What has changed in a plan between two of its states, line by line."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exitdesk.casework.phases import Phases
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.domain.answers import Mark, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Kind, bound_in
from exitdesk.vault import Vault

_FORMS = ("goal", "step", "phase_change", "safety_plan")
_COMPARED: dict[str, tuple[Concept, ...]] = {
    "goal": (
        Concept.GOAL_TITLE, Concept.LIFE_DOMAIN, Concept.SITUATION, Concept.GOAL_STATE,
        Concept.DUE,
    ),
    "step": (
        Concept.STEP_TITLE, Concept.STEP_GOAL, Concept.STEP_WHO, Concept.STEP_STATE, Concept.DUE,
    ),
}  # fmt: skip
_SEALED = Text(sv="Förseglad rad", fi="Suljettu rivi")
_NOTHING = Text(sv="–", fi="–")
_OTHER = Text(sv="Något annat", fi="Jotain muuta")


class Change(StrEnum):
    """What became of a line."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing about a line that is another now."""

    label: Text
    before: Text
    after: Text


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A goal, a step, a phase or a line of a safety plan that is not as it was."""

    what: Text  # the form's title, or the section's
    change: Change
    title: Text
    differences: tuple[Difference, ...] = ()


class PlanChanges:
    """Compares two states of a plan, each known by the revisions it is made of."""

    def __init__(self, vault: Vault, forms: FormLibrary, phases: Phases) -> None:
        self._vault = vault
        self._forms = forms
        self._phases = phases

    def between(
        self, case_id: str, before: Collection[str], now: Collection[str]
    ) -> Iterator[PlanChange]:
        """Yield what changed; what was written anew but says the same is no change."""
        then, here = set(before), set(now)
        if not then:  # nothing agreed to compare with
            return
        for newest in self._vault.records.current(case_id):
            if newest.form_key not in _FORMS:
                continue
            history = self._vault.records.history(newest.object_id)
            old = next((one for one in history if one.revision_id in then), None)
            new = next((one for one in history if one.revision_id in here), None)
            if new is not None and (old is None or old.revision_id != new.revision_id):
                yield from self._of_one(old, new)

    def _of_one(self, old: Revision | None, new: Revision) -> Iterator[PlanChange]:
        if new.form_key == "safety_plan":
            yield from self._of_safety_plan(old, new)
            return
        form = self._forms.exact(new.form_key, new.form_version)
        reading = read_revision(self._forms, new)
        title = self._title(new.form_key, reading)
        if old is None:
            yield PlanChange(form.title, Change.ADDED, title)
            return
        before = read_revision(self._forms, old)
        found = tuple(
            Difference(field.label, _value(before, concept), _value(reading, concept))
            for concept in _COMPARED.get(new.form_key, ())
            if (field := form.bound(concept)) is not None
            and before.answer(concept) != reading.answer(concept)
        )
        if found:
            yield PlanChange(form.title, Change.CHANGED, title, found)

    def _title(self, form_key: str, reading: Reading) -> Text:
        if form_key == "phase_change":
            return self._phases.name(reading.text(Concept.PHASE_TO))
        concept = Concept.GOAL_TITLE if form_key == "goal" else Concept.STEP_TITLE
        return _value(reading, concept)

    def _of_safety_plan(self, old: Revision | None, new: Revision) -> Iterator[PlanChange]:
        form = self._forms.exact(new.form_key, new.form_version)
        for section in form.sections:
            for group in section.fields:
                if group.kind is Kind.GROUP and bound_in(group.fields, Concept.LINE_TEXT):
                    for change, row in _row_changes(group, old, new):
                        yield PlanChange(section.title, change, _line(group, row))


def _row_changes(
    group: Field, old: Revision | None, new: Revision
) -> Iterator[tuple[Change, Row]]:
    before = {} if old is None else {row.row_id: row for row in _rows(group, old)}
    for row in _rows(group, new):
        was = before.pop(row.row_id, None)
        if was is None:
            yield Change.ADDED, row
        elif was.answers != row.answers:
            yield Change.CHANGED, row
    for row in before.values():
        yield Change.REMOVED, row


def _rows(group: Field, revision: Revision) -> tuple[Row, ...]:
    answer = revision.answers.get(group.id)
    return (
        tuple(row for row in answer if isinstance(row, Row)) if isinstance(answer, tuple) else ()
    )


def _line(group: Field, row: Row) -> Text:
    field = bound_in(group.fields, Concept.LINE_TEXT)
    answer = None if field is None else row.answers.get(field.id)
    if answer is Mark.SEALED:
        return _SEALED
    return _typed(answer) if isinstance(answer, str) else _NOTHING


def _value(reading: Reading, concept: Concept) -> Text:
    answer = reading.answer(concept)
    if isinstance(answer, date):
        return _typed(f"{answer.day}.{answer.month}.{answer.year}")
    label = reading.label(concept)
    if label is not None:
        return label
    if concept is Concept.STEP_GOAL:  # an id, which is no word
        return _OTHER
    return _typed(answer) if isinstance(answer, str) else _NOTHING


def _typed(text: str) -> Text:
    return Text(sv=text, fi=text) if text.strip() else _NOTHING
