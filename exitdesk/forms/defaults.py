"""What a new form is filled with before anyone has typed."""

from datetime import date

from exitdesk.domain.answers import Answer
from exitdesk.forms.model import Field, Form, Kind


def starting_answers(form: Form, today: date) -> dict[str, Answer]:
    """Return the default answers of a new form."""
    return _defaults(tuple(form.fields()), today)


def starting_row(group: Field, today: date) -> dict[str, Answer]:
    """Return the default answers of a new row of ``group``."""
    return _defaults(group.fields, today)


def _defaults(fields: tuple[Field, ...], today: date) -> dict[str, Answer]:
    return {
        field.id: today if field.kind is Kind.DATE else field.default
        for field in fields
        if field.default is not None
    }
