"""What is wrong with answers, each said beside its field in both languages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from exitdesk.domain.answers import Answer, Answers, Mark, PartialDate, PersonRef, Rating, Row
from exitdesk.domain.texts import Text
from exitdesk.forms import problems
from exitdesk.forms.codec import is_empty
from exitdesk.forms.inputs import read_time
from exitdesk.forms.model import Concept, Field, Form, Kind
from exitdesk.forms.rules import option_keys
from exitdesk.forms.visibility import is_shown, is_shown_in_row, shown_fields, shown_sections

LINE_LENGTH = 200  # characters of a short text, unless the field says otherwise
TEXT_LENGTH = 20_000  # characters of a long text or a reason
NEEDS_NO_REASON = frozenset({"not_seen", "not_known"})  # steps of a rated factor
_FIRST_YEAR = 1900
_YEARS_AHEAD = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right, and where: a field, or a field of a group's row."""

    section_id: str
    field_id: str
    row_id: str | None
    sub_field_id: str | None
    text: Text
    missing: bool = False  # nothing is wrong with what stands there: something is not there yet


@dataclass(frozen=True, slots=True)
class _Found:
    text: Text
    missing: bool = False


def check(form: Form, answers: Answers, today: date) -> tuple[Problem, ...]:
    """Return every problem in the form's order; empty when the form can be finished.

    Only what is asked is checked. ``today`` bounds the years that a date may have.
    """
    found: list[Problem] = []
    for section in shown_sections(form, answers):
        for field in shown_fields(form, section, answers):
            answer = answers.get(field.id)
            if problem := _problem(field, answer, today) or _out_of_order(form, field, answers):
                found.append(_at(section.id, field, None, None, problem))
            if field.kind is Kind.GROUP and isinstance(answer, tuple):
                found.extend(_row_problems(section.id, field, answer, today))
    return tuple(found)


def _row_problems(
    section_id: str, group: Field, rows: tuple[str, ...] | tuple[Row, ...], today: date
) -> list[Problem]:
    found = []
    for row in rows:
        if not isinstance(row, Row) or all(is_empty(a) for a in row.answers.values()):
            continue  # an empty row is left out of the record
        for field in group.fields:
            if not is_shown_in_row(group, field, row.answers):
                continue
            if problem := _problem(field, row.answers.get(field.id), today):
                found.append(_at(section_id, group, row, field, problem))
    return found


def _at(
    section_id: str, field: Field, row: Row | None, inner: Field | None, found: _Found
) -> Problem:
    return Problem(
        section_id=section_id,
        field_id=field.id,
        row_id=row.row_id if row else None,
        sub_field_id=inner.id if inner else None,
        text=found.text,
        missing=found.missing,
    )


def _problem(field: Field, answer: Answer | None, today: date) -> _Found | None:
    if answer is None or is_empty(answer):
        if not field.required:
            return None
        return _Found(problems.missing(field), missing=True)
    if answer is Mark.NOT_ASKED:
        return None if field.may_skip else _Found(problems.MAY_NOT_SKIP)
    if answer is Mark.SEALED:
        return None  # it was checked when it was written
    return CHECKS[field.kind](field, answer, today)


def _check_line(field: Field, answer: Answer, _today: date) -> _Found | None:
    if field.concept is Concept.CONTACT_TIME and read_time(str(answer)) is None:
        return _Found(problems.NO_TIME)
    return _check_length(answer, field.max_length or LINE_LENGTH)


def _check_text(field: Field, answer: Answer, _today: date) -> _Found | None:
    return _check_length(answer, field.max_length or TEXT_LENGTH)


def _check_length(answer: Answer, longest: int) -> _Found | None:
    if not isinstance(answer, str):
        return _Found(problems.WRONG_KIND)
    over = len(answer) - longest
    return _Found(problems.too_long(over, longest)) if over > 0 else None


def _check_choice(field: Field, answer: Answer, _today: date) -> _Found | None:
    return None if answer in option_keys(field) else _Found(problems.UNKNOWN_OPTION)


def _check_choices(field: Field, answer: Answer, _today: date) -> _Found | None:
    if not isinstance(answer, tuple):
        return _Found(problems.WRONG_KIND)
    if not set(answer) <= set(option_keys(field)) or len(set(answer)) != len(answer):
        return _Found(problems.UNKNOWN_OPTION)
    return None


def _check_date(_field: Field, answer: Answer, today: date) -> _Found | None:
    if not isinstance(answer, date):
        return _Found(problems.NO_DATE)
    return _check_year(answer.year, today)


def _check_partial(_field: Field, answer: Answer, today: date) -> _Found | None:
    if not isinstance(answer, PartialDate):
        return _Found(problems.NO_PARTIAL_DATE)
    return _check_year(answer.year, today)


def _check_year(year: int, today: date) -> _Found | None:
    last = today.year + _YEARS_AHEAD
    if _FIRST_YEAR <= year <= last:
        return None
    return _Found(problems.year_out_of_range(_FIRST_YEAR, last))


def _out_of_order(form: Form, field: Field, answers: Answers) -> _Found | None:
    """Return what to say of a day that lies before one that it may not precede."""
    if field.not_before is None:
        return None
    earlier = form.field(field.not_before)
    first, answer = answers.get(earlier.id), answers.get(field.id)
    is_asked = is_shown(form, earlier, answers)
    if is_asked and isinstance(first, date) and isinstance(answer, date) and answer < first:
        return _Found(problems.too_early(earlier.label, first))
    return None


def _check_number(field: Field, answer: Answer, _today: date) -> _Found | None:
    if not isinstance(answer, int):
        is_money = field.concept is Concept.AMOUNT
        return _Found(problems.NO_AMOUNT if is_money else problems.NO_NUMBER)
    least, most = field.minimum, field.maximum
    if (least is not None and answer < least) or (most is not None and answer > most):
        is_money = field.concept is Concept.AMOUNT
        return _Found((problems.amount_range if is_money else problems.out_of_range)(least, most))
    return None


def _check_rows(field: Field, answer: Answer, _today: date) -> _Found | None:
    if not isinstance(answer, tuple):
        return _Found(problems.WRONG_KIND)
    filled = [
        row
        for row in answer
        if isinstance(row, Row) and not all(is_empty(a) for a in row.answers.values())
    ]
    if field.required and not filled:
        return _Found(problems.missing(field), missing=True)
    if field.minimum is not None and 0 < len(filled) < field.minimum:
        return _Found(problems.too_few_rows(field.minimum), missing=True)
    if field.maximum is not None and len(filled) > field.maximum:
        return _Found(problems.too_many_rows(field.maximum))
    return None


def _check_person(_field: Field, answer: Answer, _today: date) -> _Found | None:
    return None if isinstance(answer, PersonRef) else _Found(problems.WRONG_KIND)


def _check_rating(field: Field, answer: Answer, _today: date) -> _Found | None:
    if not isinstance(answer, Rating):
        return _Found(problems.WRONG_KIND)
    if not answer.step:
        return _Found(problems.STEP_MISSING, missing=True)
    if answer.step not in option_keys(field):
        return _Found(problems.UNKNOWN_OPTION)
    if answer.step not in NEEDS_NO_REASON and not answer.reason.strip():
        return _Found(problems.REASON_MISSING, missing=True)
    return _check_length(answer.reason, field.max_length or TEXT_LENGTH)


CHECKS: dict[Kind, Callable[[Field, Answer, date], _Found | None]] = {
    Kind.SHORT_TEXT: _check_line,
    Kind.LONG_TEXT: _check_text,
    Kind.ONE_OF: _check_choice,
    Kind.SEVERAL_OF: _check_choices,
    Kind.YES_NO: _check_choice,
    Kind.DATE: _check_date,
    Kind.PARTIAL_DATE: _check_partial,
    Kind.NUMBER: _check_number,
    Kind.GROUP: _check_rows,
    Kind.PERSON: _check_person,
    Kind.RATED: _check_rating,
}
