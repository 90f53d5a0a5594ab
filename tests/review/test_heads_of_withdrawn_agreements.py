"""The head of a case does not say that an agreement holds which lets nothing through."""

from exitdesk.domain.categories import Category
from tests.agreements.writing import UNTIL, days, goes, permit, signed, versions
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.casework.test_agreements import agree

__all__ = ["case", "desk", "intervals", "renderer"]


def test_an_agreement_entered_after_a_later_withdrawal_is_none_on_the_head(
    case: CaseByHand,
) -> None:
    signed(case, permit("partner", "plan"))
    case.clock.advance(days(2))
    earlier = case.clock.today()
    case.clock.advance(days(3))
    versions(case).withdraw(case.case_id, case.client, None, "Allt", case.clock.today())
    agree(case, agreed_on=earlier, limits_told_on=earlier, permits=(permit("partner", "plan"),),
          valid_until=UNTIL)  # fmt: skip
    assert not goes(case, "partner", Category.PLAN)
    until = case.desk.cases.line(case.case_id).agreement_valid_until
    assert until is None or until < case.clock.today()
