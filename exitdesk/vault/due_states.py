"""Which due dates of a case still ask for something; no database here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exitdesk.domain.cases import CaseState
from exitdesk.forms.model import Concept
from exitdesk.vault.case_facts import RecordFacts

#: A record of these forms, written after a promise, is the contact that was promised.
CONTACT_FORMS = ("note", "meeting", "contact_outcome")
_WITH_MEASURES = "safety_assessment"  # their rows have days of their own
# of a closed case only follow-ups agreed on, what is lent out, what a withdrawal asks to decide,
# and the day on which erasing it is considered
_OF_CLOSED = frozenset({"case_state", "follow_up", "loan", "withdrawal"})
# whom a record is about, and what it must state to replace an earlier one about the same person
_NEWEST_COUNTS = (
    (Concept.PROTECTED_PERSON, Concept.LEVEL),
    (Concept.AGREEMENT_PERSON, Concept.AGREEMENT_VALID_UNTIL),
    (Concept.LIFE_PERSON, Concept.LIFE_PERSON),
)


@dataclass(frozen=True, slots=True)
class DueRow:
    """A due date of a record; ``sequence`` is the ledger's number for its newest revision."""

    object_id: str
    form_key: str
    concept: Concept
    sequence: int


class DueStates:
    """Judges the due dates of one case by what its other records state."""

    def __init__(self, records: Sequence[RecordFacts], state: str, contact_made: int) -> None:
        self._is_closed = state == CaseState.CLOSED.value
        self._contact_made = contact_made  # the ledger's number of the last contact noted
        self._replaced = frozenset(_replaced(records))

    def stands(self, due: DueRow) -> bool:
        """Whether it still asks for something.

        Of assessments and agreements the last of each person counts; a measure agreed in an
        earlier assessment is still to be done.
        """
        if self._is_closed and due.form_key not in _OF_CLOSED:
            return False
        if due.concept is Concept.PROMISED_ON:
            return self._contact_made < due.sequence
        is_measure = due.concept is Concept.DUE and due.form_key == _WITH_MEASURES
        return is_measure or due.object_id not in self._replaced


def _replaced(records: Sequence[RecordFacts]) -> Iterator[str]:
    """Yield the object ids of assessments and agreements that a later one has replaced.

    An agreement that waits for a signature replaces nothing.
    """
    for concept, stated in _NEWEST_COUNTS:
        newest: dict[str, RecordFacts] = {}
        for record in records:
            person = record.values.get(concept)
            is_waiting = record.values.get(Concept.AGREEMENT_FORM) == "to_sign"
            if person is None or stated not in record.values or is_waiting:
                continue
            other = newest.get(person)
            if other is not None:
                earlier, record = sorted((other, record), key=_by_day)  # noqa: PLW2901
                yield earlier.object_id
            newest[person] = record


def _by_day(record: RecordFacts) -> tuple[str, int]:
    return record.values.get(Concept.EVENT_DATE, ""), record.sequence
