"""What somebody agreed to before they took it back is not brought in afterwards."""

from exitdesk.domain.categories import Category
from tests.agreements.writing import UNTIL, days, goes, permit, signed, versions
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.casework.test_agreements import agree

__all__ = ["case", "desk", "intervals", "renderer"]
PLAN, CONTACT = Category.PLAN, Category.CONTACT


def test_a_draft_from_before_a_withdrawal_lets_nothing_through_when_it_is_finished(
    case: CaseByHand,
) -> None:
    signed(case, permit("partner", "plan"))
    case.clock.advance(days(2))
    draft = versions(case).begin(case.case_id, case.client, UNTIL)
    noted = {**draft.answers, "form_given": "oral"}
    case.desk.drafts.keep(draft.draft_id, noted)
    case.clock.advance(days(3))
    versions(case).withdraw(case.case_id, case.client, None, "Allt", case.clock.today())
    taken = versions(case).take_up(draft.draft_id)
    case.desk.drafts.finish(taken.draft_id, taken.answers)
    assert not goes(case, "partner", PLAN)


def test_an_agreement_entered_late_does_not_undo_a_later_withdrawal(case: CaseByHand) -> None:
    signed(case, permit("partner", "plan"))
    case.clock.advance(days(2))
    earlier = case.clock.today()
    case.clock.advance(days(3))
    versions(case).withdraw(case.case_id, case.client, None, "Allt", case.clock.today())
    agree(case, agreed_on=earlier, limits_told_on=earlier, permits=(permit("partner", "plan"),),
          valid_until=UNTIL)  # fmt: skip
    assert not goes(case, "partner", PLAN)


def test_an_agreement_entered_late_does_not_undo_the_withdrawal_of_a_cell(
    case: CaseByHand,
) -> None:
    signed(case, permit("partner", "plan", "contact"))
    case.clock.advance(days(2))
    earlier = case.clock.today()
    case.clock.advance(days(3))
    cells = frozenset({("partner", PLAN)})
    versions(case).withdraw(case.case_id, case.client, cells, "Inte planen", case.clock.today())
    agree(case, agreed_on=earlier, limits_told_on=earlier,
          permits=(permit("partner", "plan", "contact"),), valid_until=UNTIL)  # fmt: skip
    assert not goes(case, "partner", PLAN)
    assert goes(case, "partner", CONTACT)
