"""An agreement is warned of before it ends, and denies after; one that waits is on Today."""

from exitdesk.domain.categories import Category
from exitdesk.domain.dues import DueItem, DueKind
from tests.agreements.writing import days, goes, permit, signed, versions, write
from tests.casework.cases_by_hand import CaseByHand


def due(case: CaseByHand) -> list[DueItem]:
    """Return what Today says of agreements."""
    kinds = {DueKind.AGREEMENT_EXPIRES, DueKind.AGREEMENT_UNSIGNED}
    return [item for item in case.desk.today.items_of(case.case_id, 30) if item.kind in kinds]


def test_the_end_is_on_today_before_it_comes_and_denies_after(case: CaseByHand) -> None:
    today = case.clock.today()
    until = today + days(20)
    signed(case, permit("partner", "plan", until=today + days(10)), permit("supervisor", "plan"))
    assert due(case)[0].day == today + days(10)
    assert "Aggredi" in due(case)[0].title.sv
    assert due(case)[0].place.tab == "agreements"
    versions(case).renew_orally(case.case_id, case.client, until)
    assert [item.day for item in due(case)] == [today + days(10), until]
    case.clock.advance(days(11))
    assert not goes(case, "partner", Category.PLAN)
    assert goes(case, "supervisor", Category.PLAN)
    case.clock.advance(days(10))
    assert not goes(case, "supervisor", Category.PLAN)


def test_one_that_waits_for_a_signature_is_on_today_until_it_is_agreed_to(
    case: CaseByHand,
) -> None:
    write(case, permit("partner", "plan"))
    assert [item.kind for item in due(case)] == [DueKind.AGREEMENT_UNSIGNED]
    versions(case).agree_orally(case.case_id, case.client, case.clock.today())
    assert due(case) == []


def test_nothing_is_due_of_what_was_withdrawn(case: CaseByHand) -> None:
    signed(case, permit("partner", "plan", until=case.clock.today() + days(10)))
    versions(case).withdraw(case.case_id, case.client, None, "", case.clock.today())
    assert due(case) == []
