"""What lists, search and due dates may know of a record: its unsealed answers alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.domain.answers import Answer, Answers, Mark, Rating, Row
from exitdesk.forms.model import ID_CONCEPTS, Concept, Field, Form, Kind, bound_in
from exitdesk.forms.sealing import split_sealed
from exitdesk.forms.visibility import settled

_DUES = (
    Concept.DUE,
    Concept.PROMISED_ON,
    Concept.LEVEL_VALID_UNTIL,
    Concept.AGREEMENT_VALID_UNTIL,
    Concept.PERMIT_UNTIL,
)
_STATES = (Concept.STEP_STATE, Concept.GOAL_STATE)
AGAIN = frozenset({"weekly", "fortnightly", "monthly"})  # how what repeats may repeat
DONE_KEYS = frozenset({"done", "reached", "dropped"})  # of a goal or a step: nothing is due


@dataclass(frozen=True, slots=True, order=True)
class DueDay:
    """A day on which a record has something due, and the concept that says so."""

    day: date
    concept: Concept


@dataclass(frozen=True, slots=True)
class Projection:
    """Derived from one record; can be made again from it at any time."""

    columns: Mapping[Concept, Answer]
    search_text: str  # typed text and nothing else, a line an answer
    due_days: tuple[DueDay, ...]  # ascending; what is due twice on a day is there twice

    @property
    def dues(self) -> tuple[date, ...]:
        """The days alone."""
        return tuple(due.day for due in self.due_days)


def project(form: Form, answers: Answers) -> Projection:
    """Return what may be derived from ``answers``; sealed answers leave no trace."""
    seen, _sealed = split_sealed(form, settled(form, answers))
    fields = tuple(form.fields())
    columns = {
        field.concept: seen[field.id]
        for field in fields
        if field.concept is not None and field.id in seen and not isinstance(seen[field.id], Mark)
    }
    return Projection(
        columns=columns,
        search_text="\n".join(_texts(fields, seen)),
        due_days=tuple(sorted(_dues(fields, seen))),
    )


def _texts(fields: Iterable[Field], answers: Answers) -> Iterator[str]:
    for field in fields:
        answer = answers.get(field.id)
        if field.kind in {Kind.SHORT_TEXT, Kind.LONG_TEXT} and isinstance(answer, str):
            if field.concept not in ID_CONCEPTS:
                yield answer
        elif isinstance(answer, Rating) and answer.reason:
            yield answer.reason
        elif field.kind is Kind.GROUP:
            for row in _rows(answer):
                yield from _texts(field.fields, row.answers)


def _dues(
    fields: tuple[Field, ...], answers: Answers, within: date | None = None
) -> Iterator[DueDay]:
    """Yield what is due; ``within`` is the last day of what the rows of a group belong to."""
    done = any(
        bound is not None and answers.get(bound.id) in DONE_KEYS
        for bound in (bound_in(fields, concept) for concept in _STATES)
    )
    withdrawn = bound_in(fields, Concept.AGREEMENT_WITHDRAWN_ON)
    if done or (withdrawn is not None and isinstance(answers.get(withdrawn.id), date)):
        return
    agreed = bound_in(fields, Concept.AGREEMENT_VALID_UNTIL)
    until = answers.get(agreed.id) if agreed is not None else None
    awaited = _is_awaited(fields, answers)
    for field in fields:
        answer, concept = answers.get(field.id), field.concept
        is_due = concept in _DUES or (awaited and concept is Concept.EVENT_DATE)
        if concept is not None and is_due and isinstance(answer, date):
            if within is None or answer < within:  # a permit that ends with its agreement
                yield DueDay(answer, concept)
        elif field.kind is Kind.GROUP:
            last = until if isinstance(until, date) else None
            for row in _rows(answer):
                yield from _dues(field.fields, row.answers, last)


def _is_awaited(fields: tuple[Field, ...], answers: Answers) -> bool:
    """Whether something is awaited from the record's own day on.

    So it is with an event, a meeting agreed on, and an agreement that is to be signed. What
    happens again and again has no one day: whoever asks counts the days up from the first.
    """
    form = bound_in(fields, Concept.AGREEMENT_FORM)
    if form is not None:
        return answers.get(form.id) == "to_sign"
    state = bound_in(fields, Concept.MEETING_STATE)
    if state is not None:
        return answers.get(state.id) == "agreed"
    repeats = bound_in(fields, Concept.REPEATS)
    is_contact = bound_in(fields, Concept.CONTACT_WHO) is not None
    return repeats is not None and not is_contact and answers.get(repeats.id) not in AGAIN


def _rows(answer: Answer | None) -> tuple[Row, ...]:
    if not isinstance(answer, tuple):
        return ()
    return tuple(row for row in answer if isinstance(row, Row))
