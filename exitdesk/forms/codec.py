"""Answers as plain values that the vault can store, and back; nothing here guesses.

Stored are texts, option keys, ISO dates, whole numbers and lists of rows. A mark is
``{"mark": "not_asked"}``. Text that is not yet a date or a number, as a draft may hold it, is
``{"typed": "31.2.2026"}``.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NoReturn

from exitdesk.domain.answers import Answer, Answers, Mark, PartialDate, PersonRef, Rating, Row
from exitdesk.forms.errors import StoredAnswersError
from exitdesk.forms.inputs import clean_line, clean_text
from exitdesk.forms.model import Field, Form, Kind


def encode(form: Form, answers: Answers) -> dict[str, object]:
    """Return ``answers`` as plain values, text cleaned and empty answers left out.

    Raises:
        StoredAnswersError: when an answer belongs to no field or is not of the field's kind.
    """
    return _encode_fields(form, tuple(form.fields()), answers)


def decode(form: Form, stored: Mapping[str, object]) -> dict[str, Answer]:
    """Return the answers that ``encode`` stored.

    Raises:
        StoredAnswersError: for anything that ``encode`` would not have written.
    """
    return _decode_fields(form, tuple(form.fields()), stored)


def is_empty(answer: Answer | None) -> bool:
    """Whether there is no answer: nothing, blank text, no options, no rows."""
    if isinstance(answer, str):
        return not answer.strip()
    if isinstance(answer, Rating):
        return not answer.step and not answer.reason.strip()
    return answer is None or answer == ()


def _refuse(form: Form, field_id: str) -> NoReturn:
    raise StoredAnswersError(
        detail=f"{form.key} {form.version}: {field_id[:60]}", form=f"{form.key} {form.version}"
    )


def _encode_fields(form: Form, fields: tuple[Field, ...], answers: Answers) -> dict[str, object]:
    by_id = {field.id: field for field in fields}
    stored: dict[str, object] = {}
    for field_id in answers:
        if field_id not in by_id:
            _refuse(form, field_id)
    for field in fields:  # in the form's order, so that equal answers are stored alike
        answer = answers.get(field.id)
        if answer is None or _is_nothing(answer):
            continue
        value = _encode_answer(form, field, answer)
        if value is None:
            _refuse(form, field.id)
        if value != "":  # text of control characters alone
            stored[field.id] = value
    return stored


def _is_nothing(answer: Answer) -> bool:
    return answer in ("", ()) or (isinstance(answer, Rating) and answer == Rating(""))


def _encode_answer(form: Form, field: Field, answer: Answer) -> object | None:
    if isinstance(answer, Mark):
        return {"mark": answer.value}
    if field.kind is Kind.GROUP:
        return _encode_rows(form, field, answer)
    return ENCODERS[field.kind](answer)


def _encode_rows(form: Form, field: Field, answer: Answer) -> object | None:
    if not isinstance(answer, tuple):
        return None
    rows: list[object] = []
    for row in answer:
        if not isinstance(row, Row):
            return None
        rows.append({"id": row.row_id, "answers": _encode_fields(form, field.fields, row.answers)})
    return rows


def _encode_line(answer: Answer) -> object | None:
    return clean_line(answer) if isinstance(answer, str) else None


def _encode_text(answer: Answer) -> object | None:
    return clean_text(answer) if isinstance(answer, str) else None


def _encode_keys(answer: Answer) -> object | None:
    if not isinstance(answer, tuple):
        return None
    keys = [item for item in answer if isinstance(item, str)]
    return keys if len(keys) == len(answer) else None


def _encode_date(answer: Answer) -> object | None:
    if isinstance(answer, str):
        return {"typed": clean_line(answer)}
    return answer.isoformat() if type(answer) is date else None


def _encode_partial(answer: Answer) -> object | None:
    if isinstance(answer, str):
        return {"typed": clean_line(answer)}
    return answer.iso() if isinstance(answer, PartialDate) else None


def _encode_number(answer: Answer) -> object | None:
    if isinstance(answer, str):
        return {"typed": clean_line(answer)}
    return answer if type(answer) is int else None


def _encode_person(answer: Answer) -> object | None:
    return answer.object_id if isinstance(answer, PersonRef) else None


def _encode_rating(answer: Answer) -> object | None:
    if not isinstance(answer, Rating):
        return None
    return {"step": answer.step, "reason": clean_text(answer.reason)}


def _no_rows(_answer: Answer) -> object | None:
    return None  # rows need their fields: _encode_rows


ENCODERS: dict[Kind, Callable[[Answer], object | None]] = {
    Kind.SHORT_TEXT: _encode_line,
    Kind.LONG_TEXT: _encode_text,
    Kind.ONE_OF: _encode_line,
    Kind.SEVERAL_OF: _encode_keys,
    Kind.YES_NO: _encode_line,
    Kind.DATE: _encode_date,
    Kind.PARTIAL_DATE: _encode_partial,
    Kind.NUMBER: _encode_number,
    Kind.GROUP: _no_rows,
    Kind.PERSON: _encode_person,
    Kind.RATED: _encode_rating,
}


def _decode_fields(
    form: Form, fields: tuple[Field, ...], stored: Mapping[str, object]
) -> dict[str, Answer]:
    by_id = {field.id: field for field in fields}
    answers: dict[str, Answer] = {}
    for field_id, value in stored.items():
        if field_id not in by_id:
            _refuse(form, str(field_id))
        answer = _decode_answer(form, by_id[field_id], value)
        if answer is None:
            _refuse(form, field_id)
        answers[field_id] = answer
    return answers


def _decode_answer(form: Form, field: Field, value: object) -> Answer | None:
    if isinstance(value, Mapping) and set(value) == {"mark"}:
        return next((mark for mark in Mark if mark.value == value["mark"]), None)
    if field.kind is Kind.GROUP:
        return _decode_rows(form, field, value)
    try:
        return DECODERS[field.kind](value)
    except ValueError:
        return None


def _decode_rows(form: Form, field: Field, value: object) -> Answer | None:
    if not isinstance(value, list):
        return None
    rows = []
    for item in value:
        if not isinstance(item, Mapping) or set(item) != {"id", "answers"}:
            return None
        row_id, inner = item["id"], item["answers"]
        if not isinstance(row_id, str) or not isinstance(inner, Mapping):
            return None
        rows.append(Row(row_id, _decode_fields(form, field.fields, inner)))
    return tuple(rows)


def _typed(value: object) -> str | None:
    if isinstance(value, Mapping) and set(value) == {"typed"}:
        return _decode_text(value["typed"])
    return None


def _decode_text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _decode_keys(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return None
    return tuple(value)


def _decode_date(value: object) -> Answer | None:
    return date.fromisoformat(value) if isinstance(value, str) else _typed(value)


def _decode_partial(value: object) -> Answer | None:
    return PartialDate.from_iso(value) if isinstance(value, str) else _typed(value)


def _decode_number(value: object) -> Answer | None:
    return value if type(value) is int else _typed(value)


def _decode_person(value: object) -> Answer | None:
    return PersonRef(value) if isinstance(value, str) else None


def _decode_rating(value: object) -> Answer | None:
    if not isinstance(value, Mapping) or set(value) != {"step", "reason"}:
        return None
    step, reason = value["step"], value["reason"]
    return Rating(step, reason) if isinstance(step, str) and isinstance(reason, str) else None


def _no_row(_value: object) -> Answer | None:
    return None  # rows need their fields: _decode_rows


DECODERS: dict[Kind, Callable[[object], Answer | None]] = {
    Kind.SHORT_TEXT: _decode_text,
    Kind.LONG_TEXT: _decode_text,
    Kind.ONE_OF: _decode_text,
    Kind.SEVERAL_OF: _decode_keys,
    Kind.YES_NO: _decode_text,
    Kind.DATE: _decode_date,
    Kind.PARTIAL_DATE: _decode_partial,
    Kind.NUMBER: _decode_number,
    Kind.GROUP: _no_row,
    Kind.PERSON: _decode_person,
    Kind.RATED: _decode_rating,
}
