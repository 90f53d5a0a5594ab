"""A former name stays behind the wall though it once stood where the present one stands."""

import pytest

from exitdesk.casework.identity_walls import TwoIdentitiesError
from exitdesk.domain.answers import Row
from tests.casework.cases_by_hand import CLIENT_NAME, FORMER_NAME, CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.people.test_identity_walls import changed, let_through, planned, report

__all__ = ["case", "desk", "intervals", "renderer"]
MOVED = (Row("01", {"former_name": FORMER_NAME}),)


def test_what_a_client_was_called_on_an_earlier_card_opens_no_wall(case: CaseByHand) -> None:
    case.write("person", case.client, called=FORMER_NAME)
    case.write("person", case.client, called="Räven")
    changed(case, "done")
    let_through(case, "supervisor")
    said = report(case, "supervisor", "Aiemmin hän oli Virtanen. Satulehdon asunto on valmis.")
    assert "Virta" not in said
    assert "Satulehdon" in said


def test_a_name_moved_to_the_former_ones_is_masked_in_reports(case: CaseByHand) -> None:
    case.write("person", case.client, full_name=FORMER_NAME, former_names=())
    case.write("person", case.client, full_name=CLIENT_NAME, former_names=MOVED)
    let_through(case, "supervisor")
    said = report(case, "supervisor", "Korhonen muutti. Aiemmin hän oli Jussi Virtanen, Virtanen.")
    assert "Virta" not in said
    assert "Korhonen" in said


def test_a_name_moved_to_the_former_ones_stands_on_no_paper_beside_the_present_one(
    case: CaseByHand,
) -> None:
    case.write("person", case.client, full_name=FORMER_NAME, former_names=())
    case.write("person", case.client, full_name=CLIENT_NAME, former_names=MOVED)
    plan = planned(case, "Jos joku kysyy Virtasta, en vastaa.", "Ovessa lukee Korhonen.")
    with pytest.raises(TwoIdentitiesError):
        case.made(case.desk.printing.safety_plan(plan))


def test_a_present_name_moved_away_when_the_new_one_is_used_stays_behind_the_wall(
    case: CaseByHand,
) -> None:
    rows = (Row("01", {"former_name": FORMER_NAME}), Row("02", {"former_name": CLIENT_NAME}))
    changed(case, "done", full_name="", former_names=rows)
    let_through(case, "supervisor")
    said = report(case, "supervisor", "Korhonen muutti. Satulehdon asunto on valmis.")
    assert "Korho" not in said
    assert "Satulehdon" in said
    plan = planned(case, "Jos joku kysyy Korhosta, en vastaa.", "Ovessa lukee Satulehto.")
    with pytest.raises(TwoIdentitiesError):
        case.made(case.desk.printing.safety_plan(plan))
