"""Ways by which something left, or was written down for good, that should not have been."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.casework.errors import AgreementNeededError, ReportOutdatedError
from exitdesk.casework.reports import Decision, ReportOrder
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import CLIENT_NAME, SISTER_NAME, CaseByHand
from tests.casework.conftest import case, desk, intervals, renderer
from tests.casework.test_agreements import agree
from tests.casework.test_reports import item, order_for, permits, removed_all, words_of

__all__ = ["case", "desk", "intervals", "renderer"]

PHONE = "040 765 4321"
EMAIL = "lugn.vik@example.fi"
CODE = "010190-902B"
BORN = "3.4.1991"


def with_reachable_sister(case: CaseByHand) -> None:
    case.write(
        "person",
        case.sister,
        role="sibling",
        called="systern",
        close_one_name=SISTER_NAME,
        phone=PHONE,
        email=EMAIL,
        plate="ABC-123",
        identity_code=CODE,
        birth_date=PartialDate(1991, 4, 3),
    )


def ready(case: CaseByHand, text: str, recipient: str = "partner") -> ReportOrder:
    return removed_all(case, order_for(case, recipient, text, Lang.SV))


@pytest.mark.parametrize("recipient", ["partner", "health_social", "supervisor", "client"])
def test_what_the_client_agrees_to_lets_no_number_of_another_person_through(
    case: CaseByHand, recipient: str
) -> None:
    with_reachable_sister(case)
    agree(case, permits=permits(recipient))
    text = f"Ring {PHONE}, skriv {EMAIL}, bilen ABC-123, {CODE}, född {BORN}, eller 050 123 4567."
    said = case.review(order_for(case, recipient, text)).redacted.passages[0]
    for theirs in (PHONE, EMAIL, "ABC-123", CODE, BORN):
        assert theirs not in said


def test_the_clients_own_number_reaches_whom_the_client_agreed_to(case: CaseByHand) -> None:
    with_reachable_sister(case)
    agree(case, permits=permits("partner"))
    said = case.review(order_for(case, "partner", "Ring 050 123 4567.")).redacted.passages[0]
    assert said == "Ring 050 123 4567."


def test_a_number_on_another_persons_card_is_ticked_in_vain(case: CaseByHand) -> None:
    with_reachable_sister(case)
    agree(case, permits=permits("partner"))
    for field_id in ("phone", "email", "plate"):
        ticked = next(
            one
            for one in case.desk.reports.offered(case.case_id, "partner")
            if one.ref.object_id == case.sister and one.ref.field_id == field_id
        )
        review = case.review(order_for(case, "partner", "").with_items(ticked.ref))
        ((_, _, value),) = review.lines
        assert ticked.passing == "changed"
        assert value.startswith("[")
    assert item(case, "partner", "quick_contact", "contact_number").passing == "whole"


def test_a_professionals_number_that_policy_removes_stays_removed(case: CaseByHand) -> None:
    """The policy keeps officers' names for the programme's own head, and nobody's numbers."""
    case.write(
        "person", role="professional", called="socialarbetaren", work_name_needed="yes",
        work_name_reason="Klienten bad om det.", professional_name="Eva Lund", phone=PHONE,
        handle="lundeva",
    )  # fmt: skip
    agree(case, permits=permits("supervisor"))
    said = case.review(order_for(case, "supervisor", f"Ring {PHONE} eller @lundeva."))
    assert PHONE not in said.redacted.passages[0]
    assert "lundeva" not in said.redacted.passages[0]


def test_a_finished_paper_does_not_leave_once_the_agreement_is_withdrawn(
    case: CaseByHand, tmp_path: Path
) -> None:
    agreement = agree(case, permits=permits("partner"))
    order = ready(case, "Han mår bättre.")
    paper = case.report(order)
    withdrawn = {**agreement.answers, "withdrawn_on": case.clock.today()}
    case.finish("agreement", withdrawn, agreement.object_id)
    with pytest.raises(ReportOutdatedError):
        case.desk.reports.save(order, paper, tmp_path / "r.pdf")
    with pytest.raises(ReportOutdatedError):
        case.desk.reports.print(order, paper)
    assert not list(tmp_path.glob("*.p*"))
    assert case.desk.log.entries(case.case_id)[0].action != Action.DISCLOSED
    with pytest.raises(AgreementNeededError):
        case.report(order)


def test_a_finished_paper_does_not_leave_once_the_case_knows_more_names(
    case: CaseByHand, tmp_path: Path
) -> None:
    agree(case, permits=permits("partner"))
    order = ready(case, "Han mår bättre.")
    paper = case.report(order)
    case.write("person", role="friend", called="vännen", close_one_name="Onni Toivola")
    with pytest.raises(ReportOutdatedError):
        case.desk.reports.save(order, paper, tmp_path / "r.pdf")
    again = case.report(order)
    case.desk.reports.save(order, again, tmp_path / "r.pdf")
    case.desk.reports.save(order, again, tmp_path / "s.pdf")
    assert words_of((tmp_path / "r.pdf").read_bytes())


def test_a_finished_paper_does_not_leave_on_another_day(case: CaseByHand, tmp_path: Path) -> None:
    agree(case, permits=permits("partner"), valid_until=case.clock.today())
    order = ready(case, "Han mår bättre.")
    paper = case.report(order)
    case.clock.advance(timedelta(days=1))
    with pytest.raises(ReportOutdatedError):
        case.desk.reports.save(order, paper, tmp_path / "r.pdf")


def test_a_paper_leaves_as_no_others(case: CaseByHand, tmp_path: Path) -> None:
    agree(case, permits=permits("partner") + permits("health_social"))
    order = ready(case, "Han mår bättre.")
    paper = case.report(order)
    for other in (order.for_recipient("health_social"), replace(order, reference="AAAAA-BBBBB")):
        with pytest.raises(ReportOutdatedError):
            case.desk.reports.save(other, paper, tmp_path / "r.pdf")


def test_a_review_from_before_the_agreement_was_narrowed_makes_no_paper(
    case: CaseByHand,
) -> None:
    agreement = agree(case, permits=permits("partner"))
    review = case.recognised(ready(case, "Ring 050 123 4567."))
    narrowed = {**agreement.answers, "permits": permits("partner", "plan")}
    case.finish("agreement", narrowed, agreement.object_id)
    with pytest.raises(ReportOutdatedError):
        case.desk.reports.prepare(review)


@pytest.mark.parametrize("recipient", ["partner", "supervisor"])
def test_a_name_in_what_a_report_is_for_is_not_in_the_log_for_ever(
    case: CaseByHand, tmp_path: Path, recipient: str
) -> None:
    agree(case, permits=permits(recipient))
    begun = order_for(case, recipient, "Han mår bättre.")
    order = removed_all(case, replace(begun, purpose=f"Stöd åt {CLIENT_NAME} och {PHONE}"))
    case.desk.reports.save(order, case.report(order), tmp_path / "r.pdf")
    for entry in case.desk.log.entries(case.case_id):
        assert "Korhonen" not in entry.detail
        assert PHONE not in entry.detail
    (line,) = case.desk.disclosures.of_case(case.case_id)
    assert line.purpose.startswith("Stöd åt [")


def test_a_number_of_nobody_knows_whom_is_asked_about_though_the_clients_may_go(
    case: CaseByHand,
) -> None:
    agree(case, permits=permits("partner"))
    text = "Systerns nummer är 040 111 2222 och lugn.vik@example.fi, klientens 050 123 4567."
    order = order_for(case, "partner", text)
    review = case.review(order)
    assert [one.word for one in review.open_items] == ["040 111 2222", "lugn.vik@example.fi"]
    kept = order.decided(*(Decision(one.item_id, keep=True) for one in review.open_items))
    assert "040 111 2222" in words_of(case.report(kept).pdf)
    gone = words_of(case.report(removed_all(case, order)).pdf)
    assert "1112222" not in gone.replace(" ", "")
    assert "lugn.vik" not in gone
    assert "050 123 4567" in gone
