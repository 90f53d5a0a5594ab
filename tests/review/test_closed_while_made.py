"""A report that was ready when its case was closed does not leave as it is."""

import pytest

from exitdesk.casework.errors import ReportOutdatedError
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.casework.test_agreements import agree
from tests.casework.test_reports import order_for, permits, removed_all

__all__ = ["case", "desk", "intervals", "renderer"]


@pytest.mark.parametrize("what", ["closed", "withdrawn", "cell"])
def test_a_paper_made_before_does_not_leave_after(case: CaseByHand, what: str) -> None:
    agree(case, permits=permits("partner"))
    order = removed_all(case, order_for(case, "partner", "Klienten har det bra.", Lang.SV))
    paper = case.report(order)
    today = case.clock.today()
    if what == "closed":
        case.write("case_state", state="closed", closing_reason="interrupted")
    else:
        terms = case.desk.agreements.of_client(case.case_id)
        assert terms is not None
        cells = None if what == "withdrawn" else frozenset(sorted(terms.cells(today))[:1])
        case.desk.withdrawals.withdraw(case.case_id, case.client, cells, "Nej", today)
    case.clock.advance()
    with pytest.raises(ReportOutdatedError):
        case.desk.reports.print(order, paper)
