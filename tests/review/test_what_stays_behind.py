"""What an officer can still see of a case that was taken back."""

from exitdesk.casework.report_orders import ReportOrder, ReportOrders
from exitdesk.domain.case_access import Part
from exitdesk.domain.texts import Lang
from tests.access.units import OTHER, THIRD, Unit


def test_a_report_in_the_making_waits_unseen_while_the_case_is_not_shared(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
    with unit.at_desk(THIRD) as vault:
        ReportOrders(vault).keep(ReportOrder.begun(case_id, "client", Lang.SV))
        assert ReportOrders(vault).kept(case_id) is not None
    with unit.at_desk(OTHER) as vault:
        vault.access.take_back(case_id, unit.ids[THIRD])
    with unit.at_desk(THIRD) as vault:
        assert ReportOrders(vault).kept(case_id) is None
