"""Taking sealed answers apart from open ones, and putting them together again."""

from exitdesk.domain.answers import Answer, Answers, Mark, Row
from exitdesk.forms.model import Field, Form, Kind


def split_sealed(form: Form, answers: Answers) -> tuple[dict[str, Answer], dict[str, Answer]]:
    """Return the open answers, with ``Mark.SEALED`` where something is sealed, and the sealed.

    In the sealed part a row has the same id and its sealed answers alone. That a question was
    not asked is no secret: it stays open.
    """
    return _split(tuple(form.fields()), answers)


def merge_sealed(form: Form, open_answers: Answers, sealed: Answers) -> dict[str, Answer]:
    """Return the answers that ``split_sealed`` took apart; a missing sealed part stays a mark."""
    return _merge(tuple(form.fields()), open_answers, sealed)


def has_sealed(form: Form) -> bool:
    """Whether any field of ``form`` is sealed."""
    return any(
        field.sealed or any(inner.sealed for inner in field.fields) for field in form.fields()
    )


def _split(
    fields: tuple[Field, ...], answers: Answers
) -> tuple[dict[str, Answer], dict[str, Answer]]:
    shown: dict[str, Answer] = {}
    sealed: dict[str, Answer] = {}
    by_id = {field.id: field for field in fields}
    for field_id, answer in answers.items():
        field = by_id.get(field_id)
        if field is None or isinstance(answer, Mark):
            shown[field_id] = answer
        elif field.sealed:
            shown[field_id] = Mark.SEALED
            sealed[field_id] = answer
        elif field.kind is Kind.GROUP and isinstance(answer, tuple):
            shown[field_id], kept = _split_rows(field, answer)
            if kept:
                sealed[field_id] = kept
        else:
            shown[field_id] = answer
    return shown, sealed


def _split_rows(
    group: Field, rows: tuple[str, ...] | tuple[Row, ...]
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    shown: list[Row] = []
    sealed: list[Row] = []
    for row in rows:
        if not isinstance(row, Row):
            continue
        open_part, sealed_part = _split(group.fields, row.answers)
        shown.append(Row(row.row_id, open_part))
        if sealed_part:
            sealed.append(Row(row.row_id, sealed_part))
    return tuple(shown), tuple(sealed)


def _merge(fields: tuple[Field, ...], open_answers: Answers, sealed: Answers) -> dict[str, Answer]:
    by_id = {field.id: field for field in fields}
    merged: dict[str, Answer] = {}
    for field_id, answer in open_answers.items():
        field = by_id.get(field_id)
        kept = sealed.get(field_id)
        if kept is None or field is None:
            merged[field_id] = answer
        elif answer is Mark.SEALED:
            merged[field_id] = kept
        elif isinstance(answer, tuple) and isinstance(kept, tuple):
            merged[field_id] = _merge_rows(field, answer, kept)
        else:
            merged[field_id] = answer
    return merged


def _merge_rows(
    group: Field,
    rows: tuple[str, ...] | tuple[Row, ...],
    sealed: tuple[str, ...] | tuple[Row, ...],
) -> tuple[Row, ...]:
    by_row = {row.row_id: row.answers for row in sealed if isinstance(row, Row)}
    return tuple(
        Row(row.row_id, _merge(group.fields, row.answers, by_row.get(row.row_id, {})))
        for row in rows
        if isinstance(row, Row)
    )
