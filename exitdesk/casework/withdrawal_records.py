"""A withdrawal as it is written down: what was taken back, and what is still to be decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from exitdesk.casework.agreement_readings import categories_in
from exitdesk.casework.readings import Reading, answers_by_concept
from exitdesk.domain.agreements import Cell
from exitdesk.domain.answers import Answer, Answers, PersonRef, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.forms.model import Concept, Form, bound_in

FORM_KEY = "withdrawal"


class Outcome(StrEnum):
    """What was decided; keys of the concept ``decision.outcome``."""

    WAITING = "waiting"
    KEPT = "kept"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of everything of one kind."""

    kind: str  # a form's key, or that of attachments
    outcome: Outcome = Outcome.WAITING
    reason: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One withdrawal; ``cells`` None means that everything was taken back."""

    object_id: str
    case_id: str
    person: str
    on: date
    cells: frozenset[Cell] | None
    decide_by: date | None  # None: everything is decided
    decisions: tuple[Decision, ...]
    written: Revision  # the first one: what had left by then rested on it

    @property
    def waiting(self) -> tuple[Decision, ...]:
        """What is still to be decided."""
        return tuple(one for one in self.decisions if one.outcome is Outcome.WAITING)

    def decision(self, kind: str) -> Decision | None:
        """Return the decision on one kind, or None."""
        return next((one for one in self.decisions if one.kind == kind), None)

    def decided(self, decision: Decision) -> "Withdrawal":
        """Return it with this decision; with the last one nothing is due any more."""
        found = tuple(decision if one.kind == decision.kind else one for one in self.decisions)
        waits = any(one.outcome is Outcome.WAITING for one in found)
        return replace(self, decisions=found, decide_by=self.decide_by if waits else None)


def read_withdrawal(reading: Reading, newest: Revision, first: Revision) -> Withdrawal:
    """Return what a record says."""
    since = reading.day(Concept.QUEUE_SINCE) or first.written_at.astimezone().date()
    is_whole = reading.text(Concept.QUEUE_SCOPE) == "whole"
    return Withdrawal(
        object_id=newest.object_id,
        case_id=newest.case_id,
        person=reading.person(Concept.AGREEMENT_PERSON),
        on=since,
        cells=None if is_whole else frozenset(_cells(reading)),
        decide_by=reading.day(Concept.DUE),
        decisions=tuple(_decision(row) for row in reading.rows(Concept.QUEUE_DECISIONS)),
        written=first,
    )


def answers_of(
    form: Form,
    *,
    person: str,
    on: date,
    cells: Iterable[Cell] | None,
    decisions: Iterable[Decision],
    decide_by: date | None,
) -> Answers:
    """Return a withdrawal as answers of its form."""
    answers: dict[Concept, Answer] = {
        Concept.AGREEMENT_PERSON: PersonRef(person),
        Concept.QUEUE_SINCE: on,
        Concept.QUEUE_SCOPE: "whole" if cells is None else "cells",
    }
    if cells is not None:
        by_recipient: dict[str, set[Category]] = {}
        for recipient, category in cells:
            by_recipient.setdefault(recipient, set()).add(category)
        order = list(Category)
        answers[Concept.QUEUE_CELLS] = _rows(
            form,
            Concept.QUEUE_CELLS,
            (
                {
                    Concept.PERMIT_RECIPIENT: recipient,
                    Concept.PERMIT_CATEGORIES: tuple(
                        each.value for each in sorted(found, key=order.index)
                    ),
                }
                for recipient, found in sorted(by_recipient.items())
            ),
        )
    if rows := _rows(form, Concept.QUEUE_DECISIONS, map(_row_of, decisions)):
        answers[Concept.QUEUE_DECISIONS] = rows
    if decide_by is not None:
        answers[Concept.DUE] = decide_by
    return answers_by_concept(form, answers)


def _row_of(decision: Decision) -> Mapping[Concept, Answer]:
    row: dict[Concept, Answer] = {
        Concept.DECISION_KIND: decision.kind,
        Concept.DECISION_OUTCOME: decision.outcome.value,
    }
    if decision.reason:
        row[Concept.DECISION_REASON] = decision.reason
    if decision.on is not None:
        row[Concept.DECIDED_ON] = decision.on
    return row


def _rows(form: Form, group: Concept, rows: Iterable[Mapping[Concept, Answer]]) -> tuple[Row, ...]:
    field = form.bound(group)
    if field is None:
        raise KeyError(group)
    made = []
    for number, row in enumerate(rows, start=1):
        answers: dict[str, Answer] = {}
        for concept, answer in row.items():
            inner = bound_in(field.fields, concept)
            if inner is None:
                raise KeyError(concept)
            answers[inner.id] = answer
        made.append(Row(f"{number:02d}", answers))
    return tuple(made)


def _cells(reading: Reading) -> Iterable[Cell]:
    for row in reading.rows(Concept.QUEUE_CELLS):
        recipient = row.text(Concept.PERMIT_RECIPIENT)
        yield from ((recipient, category) for category in categories_in(row))


def _decision(row: Reading) -> Decision:
    said = row.text(Concept.DECISION_OUTCOME)
    return Decision(
        kind=row.text(Concept.DECISION_KIND),
        outcome=Outcome(said) if said in set(Outcome) else Outcome.WAITING,
        reason=row.text(Concept.DECISION_REASON),
        on=row.day(Concept.DECIDED_ON),
    )
