"""The lines of a safety plan, and how the client carries each."""

from dataclasses import dataclass

from exitdesk.domain.answers import Answer, Mark, Row
from exitdesk.forms.model import Concept, Field, bound_in
from exitdesk.forms.summary import show_answer
from exitdesk.ui.cases.readings import Reading

_AS_IT_STANDS = "full"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A line of a safety plan; a sealed one says only that it is."""

    text: str
    how: str  # how it is carried, in words
    as_it_stands: bool


def plan_sections(plan: Reading) -> list[tuple[str, list[PlanRow]]]:
    """Return the sections that have lines, by title."""
    found: list[tuple[str, list[PlanRow]]] = []
    for section in plan.form.sections:
        lines = [row for field in section.fields for row in _rows(plan, field)]
        if lines:
            found.append((section.title.in_lang(plan.lang), lines))
    return found


def _rows(plan: Reading, group: Field) -> list[PlanRow]:
    text, carry = (bound_in(group.fields, one) for one in (Concept.LINE_TEXT, Concept.LINE_CARRY))
    answer = plan.revision.answers.get(group.id)
    if text is None or carry is None or not isinstance(answer, tuple):
        return []
    return [_row(plan, text, carry, row) for row in answer if isinstance(row, Row)]


def _row(plan: Reading, text: Field, carry: Field, row: Row) -> PlanRow:
    key = row.answers.get(carry.id, "")
    return PlanRow(
        text=_shown(plan, text, row.answers.get(text.id, "")),
        how=_shown(plan, carry, key) if key and not isinstance(key, Mark) else "",
        as_it_stands=key == _AS_IT_STANDS,
    )


def _shown(plan: Reading, field: Field, answer: Answer) -> str:
    return show_answer(field, answer, plan.lang, plan.names)
