"""A necessary disclosure on paper leaves as what was ticked and entered, or not at all."""

from pathlib import Path

import pytest

from exitdesk.casework.errors import ReportOutdatedError
from exitdesk.domain.actions import Action
from tests.casework.cases_by_hand import SISTER_NAME, CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.disclosures.test_necessary import all_removed, item, made, order_for

__all__ = ["case", "desk", "intervals", "renderer"]


def test_a_paper_whose_answer_was_corrected_since_does_not_leave(
    case: CaseByHand, tmp_path: Path
) -> None:
    order = all_removed(case, order_for(case, item(case, "close_one_name"), text="Hjälp nu."))
    paper = made(case, order)
    case.write("person", case.sister, role="sibling", called="systern", close_one_name="Eva Ek")
    with pytest.raises(ReportOutdatedError):
        case.desk.necessary.save(order, {}, paper, tmp_path / "n.pdf")
    assert not (tmp_path / "n.pdf").exists()
    actions = {entry.action for entry in case.desk.log.entries(case.case_id)}
    assert Action.NECESSARY_DISCLOSED not in actions
    case.write("person", case.sister, role="sibling", called="x", close_one_name=SISTER_NAME)
    case.desk.necessary.save(order, {}, made(case, order), tmp_path / "n.pdf")
