"""Two identities of somebody stand on no paper of a linked case either."""

import pytest

from exitdesk.casework.identity_walls import TwoIdentitiesError
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.people.test_identity_walls import changed, planned

__all__ = ["case", "desk", "intervals", "renderer"]


def test_a_close_ones_own_paper_does_not_tell_both_names_of_the_client(case: CaseByHand) -> None:
    changed(case, "done")
    other = CaseByHand.begun(case.desk, case.clock)
    plan = planned(other, "Jos joku kysyy Korhosta, en vastaa.", "Ovessa lukee Satulehto.")
    other.write("person", other.client, full_name="Riitta Mäkinen", former_names=())
    other.write(
        "case_link", other_case=case.case_id, kind="siblings", known="neither", why="Samma hot"
    )
    with pytest.raises(TwoIdentitiesError):
        case.made(case.desk.printing.safety_plan(plan))
