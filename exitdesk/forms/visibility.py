"""What of a form is asked, given what has been answered so far."""

from exitdesk.domain.answers import Answer, Answers, Rating, Row
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Condition, Field, Form, Kind, Section


def is_shown(form: Form, part: Field | Section, answers: Answers) -> bool:
    """Whether ``part`` is asked: its condition holds, and what the condition asks is asked too.

    A field is shown only when its section is.
    """
    if isinstance(part, Section):
        return _holds(form, part.shown_when, answers)
    section = next(s for s in form.sections if part in s.fields)
    return _holds(form, section.shown_when, answers) and _holds(form, part.shown_when, answers)


def is_shown_in_row(group: Field, part: Field, answers: Answers) -> bool:
    """Whether the field ``part`` of a row of ``group`` is asked, given that row's answers."""
    condition = part.shown_when
    if condition is None:
        return True
    asked = next(field for field in group.fields if field.id == condition.field)
    return _matches(condition, answers.get(asked.id)) and is_shown_in_row(group, asked, answers)


def shown_sections(form: Form, answers: Answers) -> tuple[Section, ...]:
    """Return the sections that are asked, in order."""
    return tuple(section for section in form.sections if is_shown(form, section, answers))


def shown_fields(form: Form, section: Section, answers: Answers) -> tuple[Field, ...]:
    """Return the fields of ``section`` that are asked, in order; none when it is hidden."""
    return tuple(field for field in section.fields if is_shown(form, field, answers))


def settled(form: Form, answers: Answers) -> dict[str, Answer]:
    """Return what a finished record keeps: answers to what is asked, and no empty rows.

    A draft keeps the answers of hidden fields, so that changing one's mind loses nothing; a
    record does not, so that nothing is held that nobody sees.
    """
    kept: dict[str, Answer] = {}
    for section in shown_sections(form, answers):
        for field in shown_fields(form, section, answers):
            answer = answers.get(field.id)
            if answer is None or is_empty(answer):
                continue
            if field.kind is Kind.GROUP and isinstance(answer, tuple):
                rows = _settled_rows(field, answer)
                if rows:
                    kept[field.id] = rows
            else:
                kept[field.id] = answer
    return kept


def _settled_rows(group: Field, rows: tuple[str, ...] | tuple[Row, ...]) -> tuple[Row, ...]:
    kept = []
    for row in rows:
        if not isinstance(row, Row):
            continue
        answers = {
            field.id: row.answers[field.id]
            for field in group.fields
            if not is_empty(row.answers.get(field.id))
            and is_shown_in_row(group, field, row.answers)
        }
        if answers:
            kept.append(Row(row.row_id, answers))
    return tuple(kept)


def _holds(form: Form, condition: Condition | None, answers: Answers) -> bool:
    if condition is None:
        return True
    asked = form.field(condition.field)
    return _matches(condition, answers.get(asked.id)) and is_shown(form, asked, answers)


def _matches(condition: Condition, answer: Answer | None) -> bool:
    if isinstance(answer, str):
        return answer in condition.keys
    if isinstance(answer, Rating):
        return answer.step in condition.keys
    if isinstance(answer, tuple):
        return any(item in condition.keys for item in answer if isinstance(item, str))
    return False
