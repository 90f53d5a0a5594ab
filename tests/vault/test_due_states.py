"""Which due dates of a case still ask for something, judged without a database."""

from hypothesis import given
from hypothesis import strategies as st

from exitdesk.forms.model import Concept
from exitdesk.vault.case_facts import RecordFacts
from exitdesk.vault.due_states import DueRow, DueStates


def assessed(object_id: str, sequence: int, day: str, person: str = "p") -> RecordFacts:
    values = {Concept.PROTECTED_PERSON: person, Concept.LEVEL: "raised", Concept.EVENT_DATE: day}
    return RecordFacts(object_id, sequence, values)


def level(object_id: str) -> DueRow:
    return DueRow(object_id, "safety_assessment", Concept.LEVEL_VALID_UNTIL, 1)


def test_the_day_of_an_assessment_decides_and_not_when_it_was_entered() -> None:
    entered_late = assessed("old", 9, "2026-10-01")
    states = DueStates([assessed("new", 3, "2026-11-01"), entered_late], "open", -1)
    assert states.stands(level("new"))
    assert not states.stands(level("old"))


@given(st.lists(st.tuples(st.dates(), st.sampled_from("pq")), min_size=1, unique=True))
def test_of_each_person_exactly_one_assessment_counts(drawn: list[tuple[object, str]]) -> None:
    records = [
        assessed(f"o{number}", number, str(day), person)
        for number, (day, person) in enumerate(drawn)
    ]
    states = DueStates(records, "open", -1)
    standing = [record for record in records if states.stands(level(record.object_id))]
    persons = [record.values[Concept.PROTECTED_PERSON] for record in standing]
    assert sorted(persons) == sorted({person for _day, person in drawn})


def test_an_agreement_that_waits_for_a_signature_or_its_withdrawal_replaces_nothing() -> None:
    person = {Concept.AGREEMENT_PERSON: "p"}
    held = RecordFacts("held", 1, {**person, Concept.AGREEMENT_VALID_UNTIL: "2027-01-01"})
    waiting = {Concept.AGREEMENT_FORM: "to_sign", Concept.AGREEMENT_VALID_UNTIL: "2028-01-01"}
    records = [
        held,
        RecordFacts("waiting", 2, {**person, **waiting}),
        RecordFacts("withdrawal", 3, person),
    ]
    states = DueStates(records, "open", -1)
    assert states.stands(DueRow("held", "agreement", Concept.AGREEMENT_VALID_UNTIL, 1))
    assert states.stands(DueRow("withdrawal", "withdrawal", Concept.DUE, 3))


def test_a_promise_stands_until_a_contact_is_noted_after_it() -> None:
    promised = DueRow("q", "quick_contact", Concept.PROMISED_ON, 5)
    assert DueStates([], "enquiry", 4).stands(promised)
    assert not DueStates([], "enquiry", 6).stands(promised)


def test_a_closed_case_asks_for_its_erasing_and_for_what_is_lent_out() -> None:
    states = DueStates([], "closed", -1)
    assert states.stands(DueRow("s", "case_state", Concept.DUE, 1))
    assert states.stands(DueRow("l", "loan", Concept.DUE, 1))
    assert not states.stands(DueRow("t", "step", Concept.DUE, 1))
