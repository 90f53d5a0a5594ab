"""Words that are struck out of a record are gone from a referral that is being typed, too."""

from exitdesk.casework.referrals import TypedReferral
from exitdesk.domain.strikings import FieldPath
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]


def test_a_passage_does_not_stay_in_a_referral_that_is_being_typed(case: CaseByHand) -> None:
    note = case.write("note", kind="own", body="Xaver ringde i dag.")
    answers = {"partner": "aggredi", "purpose": "Stöd efter att Xaver ringde"}
    typed = TypedReferral(answers, "sv", "när Xaver sover")
    case.desk.referrals.keep_typed(case.case_id, typed)
    case.desk.strikings.strike(note.object_id, FieldPath("body"), "Xaver", "rättelse")
    left = case.desk.referrals.typed(case.case_id)
    assert left is not None
    assert "Xaver" not in repr(left)
