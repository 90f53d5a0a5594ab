"""Reading a record by what code needs, never by a field's path."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.domain.answers import Answer, Answers, PartialDate, PersonRef, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, Kind, bound_in


@dataclass(frozen=True, slots=True)
class Reading:
    """Answers with the fields they belong to: a whole record, or one row of a group."""

    fields: tuple[Field, ...]
    answers: Answers

    def answer(self, concept: Concept) -> Answer | None:
        """Return the answer to the field bound to ``concept``, or None."""
        field = bound_in(self.fields, concept)
        return None if field is None else self.answers.get(field.id)

    def text(self, concept: Concept) -> str:
        """Return a text or an option's key; "" when there is none or it is sealed."""
        answer = self.answer(concept)
        return answer if isinstance(answer, str) else ""

    def day(self, concept: Concept) -> date | None:
        """Return a day; the first one of a month or year that is all that is known."""
        answer = self.answer(concept)
        if isinstance(answer, PartialDate):
            return date(answer.year, answer.month or 1, answer.day or 1)
        return answer if isinstance(answer, date) else None

    def number(self, concept: Concept) -> int | None:
        """Return a whole number, or None."""
        answer = self.answer(concept)
        return answer if isinstance(answer, int) else None

    def person(self, concept: Concept) -> str:
        """Return the object id of the person referred to, "" when there is none."""
        answer = self.answer(concept)
        return answer.object_id if isinstance(answer, PersonRef) else ""

    def keys(self, concept: Concept) -> tuple[str, ...]:
        """Return the chosen option keys."""
        answer = self.answer(concept)
        if not isinstance(answer, tuple):
            return ()
        return tuple(item for item in answer if isinstance(item, str))

    def rows(self, concept: Concept) -> Iterator["Reading"]:
        """Yield the rows of the group bound to ``concept``."""
        field = bound_in(self.fields, concept)
        if field is not None:
            yield from rows_of(field, self.answers)

    def groups_with(self, concept: Concept) -> Iterator[tuple[Field, tuple["Reading", ...]]]:
        """Yield each group whose rows have a field bound to ``concept``, with its rows."""
        for field in self.fields:
            if field.kind is Kind.GROUP and bound_in(field.fields, concept) is not None:
                yield field, tuple(rows_of(field, self.answers))

    def label(self, concept: Concept) -> Text | None:
        """Return the words of the option chosen in the field bound to ``concept``."""
        field = bound_in(self.fields, concept)
        return None if field is None else option_label(field, self.text(concept))


def rows_of(group: Field, answers: Answers) -> Iterator[Reading]:
    """Yield a reading for each row of ``group``."""
    answer = answers.get(group.id)
    if isinstance(answer, tuple):
        for row in answer:
            if isinstance(row, Row):
                yield Reading(group.fields, row.answers)


def read(form: Form, answers: Answers) -> Reading:
    """Return ``answers`` to be read by concept."""
    return Reading(tuple(form.fields()), answers)


def read_revision(forms: FormLibrary, revision: Revision) -> Reading:
    """Return a record to be read by concept, with its own version of the form."""
    return read(forms.exact(revision.form_key, revision.form_version), revision.answers)


def option_label(field: Field, key: str) -> Text | None:
    """Return the words for an option's key, or None."""
    return next((option.label for option in field.options if option.key == key), None)


def answers_by_concept(form: Form, values: dict[Concept, Answer]) -> dict[str, Answer]:
    """Return ``values`` as answers of ``form``.

    Raises:
        KeyError: when the form has no field for a concept.
    """
    made: dict[str, Answer] = {}
    for concept, value in values.items():
        field = form.bound(concept)
        if field is None:
            raise KeyError(concept)
        made[field.id] = value
    return made
