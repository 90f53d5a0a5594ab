"""Which answers of a form belong to which identity of a person; no two are shown together."""

from collections.abc import Iterator

from exitdesk.domain.answers import Answer, Answers, Row
from exitdesk.domain.identities import IdentitySide, side_in_use
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Concept, Field, Form, Kind


def sided(fields: tuple[Field, ...], answers: Answers) -> Iterator[tuple[Field, Answer]]:
    """Yield the answers that belong to an identity, those in rows too, sealed ones as marks."""
    for field in fields:
        answer = answers.get(field.id)
        if field.kind is Kind.GROUP:
            for row in answer if isinstance(answer, tuple) else ():
                if isinstance(row, Row):
                    yield from sided(field.fields, row.answers)
        elif field.side is not None and answer is not None and not is_empty(answer):
            yield field, answer


def sides_known(form: Form, answers: Answers) -> frozenset[IdentitySide]:
    """Return the sides of which anything is written down, sealed or not."""
    found = (field.side for field, _answer in sided(tuple(form.fields()), answers))
    return frozenset(side for side in found if side is not None)


def in_use(form: Form, answers: Answers) -> IdentitySide | None:
    """Return which side of a person may be seen; None when it has not been said."""
    field = form.bound(Concept.IDENTITY_CHANGE)
    change = "" if field is None else answers.get(field.id)
    has_new = IdentitySide.NEW in sides_known(form, answers)
    return side_in_use(change if isinstance(change, str) else "", has_new=has_new)


def is_behind(field: Field, side: IdentitySide | None) -> bool:
    """Whether a field, or any field in its rows, stands on another side than the one in use."""
    fields = (field, *field.fields)
    return any(one.side is not None and one.side is not side for one in fields)


def one_side(
    fields: tuple[Field, ...], answers: Answers, side: IdentitySide | None
) -> dict[str, Answer]:
    """Return ``answers`` without those of other identities than ``side``, in rows too."""
    kept: dict[str, Answer] = {}
    for field in fields:
        answer = answers.get(field.id)
        if answer is None or (field.side is not None and field.side is not side):
            continue
        if field.kind is Kind.GROUP and isinstance(answer, tuple):
            rows = (row for row in answer if isinstance(row, Row))
            answer = tuple(Row(r.row_id, one_side(field.fields, r.answers, side)) for r in rows)
        kept[field.id] = answer
    return kept


def side_at(form: Form, field_id: str, sub_field_id: str = "") -> IdentitySide | None:
    """Return the side of a field, or of a field in a group's row; None when it has none."""
    field = form.field(field_id)
    inner = next((one for one in field.fields if one.id == sub_field_id), field)
    return inner.side
