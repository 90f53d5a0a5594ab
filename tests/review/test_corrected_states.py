"""What is corrected in an old record is old: it neither closes a case nor brings a name back."""

from exitdesk.domain.cases import CaseState
from exitdesk.vault.verifying import check_vault
from tests.agreements.writing import days
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]


def test_correcting_an_old_closing_does_not_close_the_case_again(case: CaseByHand) -> None:
    closed = case.write(
        "case_state", state="closed", closing_reason="interrupted", words="Slutade komma."
    )
    case.clock.advance(days(3))
    case.write("case_state", state="open", opening_reason="Ringde och vill fortsätta.")
    case.clock.advance(days(3))
    case.write("case_state", closed.object_id, words="Slutade komma i maj.")
    assert case.desk.cases.line(case.case_id).state is CaseState.OPEN
    assert check_vault(case.desk.vault).is_whole


def test_correcting_a_first_contact_does_not_bring_an_old_alias_back(case: CaseByHand) -> None:
    case.write("intake", alias="Vargen")
    assert case.desk.cases.line(case.case_id).alias == "Vargen"
    case.clock.advance(days(3))
    [first] = case.desk.records.current(case.case_id, "quick_contact")
    case.write("quick_contact", first.object_id, contact_number="040 222 2222")
    assert case.desk.cases.line(case.case_id).alias == "Vargen"
