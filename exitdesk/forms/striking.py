"""Taking a passage, or a whole answer, out of answers; nothing here is stored."""

from dataclasses import dataclass, replace

from exitdesk.domain.answers import Answer, Answers, Mark, Rating, Row
from exitdesk.domain.strikings import STRUCK, FieldPath
from exitdesk.forms.model import Field, Form, Kind

_TEXTS = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class Strike:
    """What is struck out: ``passage`` wherever it stands in the field, or its whole answer.

    A text leaves ``STRUCK`` in its place; any other answer, which can hold no such mark,
    leaves nothing.
    """

    path: FieldPath
    passage: str | None = None

    def out_of(self, form: Form, answers: Answers) -> tuple[dict[str, Answer], int]:
        """Return the answers without it, and in how many places it stood.

        A form version that has no such field has nothing to strike.
        """
        return self._out_of(self.path.field_id, tuple(form.fields()), answers)

    def _out_of(
        self, field_id: str, fields: tuple[Field, ...], answers: Answers
    ) -> tuple[dict[str, Answer], int]:
        field = next((each for each in fields if each.id == field_id), None)
        answer = answers.get(field_id)
        left = dict(answers)
        if field is None or answer is None:
            return left, 0
        struck, places = self._answer(field, answer)
        if struck is None:
            del left[field_id]
        else:
            left[field_id] = struck
        return left, places

    def _answer(self, field: Field, answer: Answer) -> tuple[Answer | None, int]:
        if isinstance(answer, Mark):  # that it was not asked is no answer
            return answer, 0
        inside = field.id == self.path.field_id and field.kind is Kind.GROUP
        if inside and (self.path.sub_field_id or self.path.row_id):
            return self._rows(field, answer)
        if self.passage is not None:
            return _without(field, answer, self.passage)
        if field.kind not in _TEXTS:
            return None, 1
        return STRUCK, int(answer != STRUCK)

    def _rows(self, group: Field, answer: Answer) -> tuple[Answer | None, int]:
        rows, places = [], 0
        for row in answer if isinstance(answer, tuple) else ():
            if not isinstance(row, Row):
                continue
            kept: Row | None = row
            if self.path.row_id in {"", row.row_id}:
                kept, found = self._row(group, row)
                places += found
            if kept is not None:
                rows.append(kept)
        return (tuple(rows) or None), places

    def _row(self, group: Field, row: Row) -> tuple[Row | None, int]:
        if not self.path.sub_field_id:  # the whole row
            return (None, 1) if self.passage is None else (row, 0)
        left, places = self._out_of(self.path.sub_field_id, group.fields, row.answers)
        return replace(row, answers=left), places


def _without(field: Field, answer: Answer, passage: str) -> tuple[Answer, int]:
    if isinstance(answer, Rating):
        places = answer.reason.count(passage)
        return replace(answer, reason=answer.reason.replace(passage, STRUCK)), places
    if field.kind in _TEXTS and isinstance(answer, str):
        return answer.replace(passage, STRUCK), answer.count(passage)
    return answer, 0


def is_sealed_at(form: Form, path: FieldPath) -> bool:
    """Whether anything at ``path`` may be kept sealed."""
    field = next((each for each in form.fields() if each.id == path.field_id), None)
    if field is None:
        return False
    inner = [each for each in field.fields if path.sub_field_id in {"", each.id}]
    return field.sealed or any(each.sealed for each in inner)


def texts_of(form: Form, answers: Answers, path: FieldPath) -> tuple[str, ...]:
    """Return the typed texts at ``path``, to see that a reason does not repeat them."""
    field = next((each for each in form.fields() if each.id == path.field_id), None)
    answer = answers.get(path.field_id)
    if field is None:
        return ()
    if field.kind is not Kind.GROUP or not isinstance(answer, tuple):
        return _typed(field, answer)
    return tuple(
        text
        for row in answer
        if isinstance(row, Row) and path.row_id in {"", row.row_id}
        for inner in field.fields
        if path.sub_field_id in {"", inner.id}
        for text in _typed(inner, row.answers.get(inner.id))
    )


def _typed(field: Field, answer: Answer | None) -> tuple[str, ...]:
    if isinstance(answer, Rating):
        answer = answer.reason
    elif field.kind not in _TEXTS:
        return ()
    return (answer,) if isinstance(answer, str) and answer not in {"", STRUCK} else ()
