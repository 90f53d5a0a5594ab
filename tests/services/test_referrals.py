"""A referral from the plan: what it may hold, what is denied, what is written when it leaves."""

from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.casework.errors import AgreementNeededError, OpenItemsError, PurposeNeededError
from exitdesk.casework.papers import Paper
from exitdesk.casework.partner_errors import PartnerNotOfferedError, ReportWaitingError
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.casework.recalls import RecallOrder
from exitdesk.casework.referrals import TypedReferral
from exitdesk.casework.report_items import Passing
from exitdesk.casework.report_orders import ReferralPlan, ReportOrder, from_plain, to_plain
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.disclosures import DisclosureWish
from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from tests.casework.cases_by_hand import ALIAS, CLIENT_NAME, CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import permits, removed_all, words_of

DEFAULT = ("client_name", "administrative")  # alias and contact time


@pytest.fixture
def goal(case: CaseByHand) -> Revision:
    return case.write("goal", life_domain="housing", title="Stödboende nära skolan")


def begin(case: CaseByHand, partner: str = "aggredi", about: str = "", **more: str) -> ReportOrder:
    plan = ReferralPlan(partner, about, case.clock.today() + timedelta(days=14))
    said = {"purpose": "Social handledning", "contact_time": "tisdagar kl. 14", **more}
    return case.desk.referrals.begin(case.case_id, plan, lang=Lang.SV, **said)


def left(case: CaseByHand, order: ReportOrder) -> Paper:
    """Make the report and hand it to the printer."""
    decided = removed_all(case, order)
    paper = case.report(decided)
    case.desk.reports.print(decided, paper)
    return paper


def referrals(case: CaseByHand) -> list[Reading]:
    found = case.desk.records.current(case.case_id, "referral")
    return [read_revision(case.desk.forms, revision) for revision in found]


def test_aggredi_gets_alias_and_contact_time_and_nothing_else(
    case: CaseByHand, goal: Revision
) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    offer = case.desk.referrals.offer(case.case_id, "aggredi", goal.object_id)
    assert [item.field.concept for item in offer.items] == [Concept.CASE_ALIAS]
    assert offer.time_reaches
    assert [(cell.category, cell.by_policy) for cell in offer.denied] == [(Category.PLAN, False)]
    assert offer.can_be_asked
    order = begin(case, about=goal.object_id)
    paper = left(case, order)
    words = words_of(paper.pdf)
    assert ALIAS in words
    assert "Kontakttid: tisdagar kl. 14" in words
    assert "Aggredi (Helsingforsmissionen)" in words
    assert "Stödboende nära skolan" not in words
    assert CLIENT_NAME.split()[1] not in words


def test_what_is_agreed_besides_is_made_ready(case: CaseByHand, goal: Revision) -> None:
    agree(case, permits=permits("partner", *DEFAULT, "plan"))
    order = begin(case, about=goal.object_id)
    assert [ref.field_id for ref in order.items] == ["alias", "life_domain", "title"]
    assert order.text == "Kontakttid: tisdagar kl. 14"
    assert "Stödboende nära skolan" in words_of(left(case, order).pdf)


@pytest.mark.parametrize("about", ["goal", "step", "service_episode", "note"])
@pytest.mark.parametrize("partner", ["aggredi", "kela", "police_lappi", "wa_lappi"])
def test_nothing_is_ticked_that_the_agreement_does_not_let_through(
    case: CaseByHand, about: str, partner: str
) -> None:
    answers: dict[str, dict[str, Answer]] = {
        "goal": {"life_domain": "work", "title": "Arbete", "situation": "Hemligt läge"},
        "step": {"title": "Ring", "who": "client", "words": "Hemligt svar"},
        "service_episode": {"service": "housing", "what": "Boende", "state": "running"},
        "note": {"kind": "call", "body": "Hemlig anteckning"},
    }
    written = case.finish(about, answers[about])
    agree(case, permits=permits(case.desk.partners.one(partner).recipient))
    offer = case.desk.referrals.offer(case.case_id, partner, written.object_id)
    assert all(item.passing is not Passing.WITHHELD for item in offer.items)
    ticked = {item.ref.field_id for item in offer.items if item.ref.object_id == written.object_id}
    assert not ticked & {"situation", "words", "outcome", "body"}
    agreed = {"categories": ("administrative",)}
    agree(
        case,
        permits=(
            Row(
                "01",
                {
                    "recipient": case.desk.partners.one(partner).recipient,
                    "purpose": "Tid",
                    **agreed,
                },
            ),
        ),
    )
    assert case.desk.referrals.offer(case.case_id, partner, written.object_id).items == ()


def test_without_an_agreement_it_is_denied_and_the_cells_are_named(
    case: CaseByHand, goal: Revision
) -> None:
    offer = case.desk.referrals.offer(case.case_id, "aggredi", goal.object_id)
    assert offer.why_not is not None
    assert offer.can_be_asked
    assert {cell.category for cell in offer.denied} == {
        Category.CLIENT_NAME, Category.PLAN, Category.ADMINISTRATIVE,
    }  # fmt: skip
    assert offer.items == ()
    with pytest.raises(AgreementNeededError):
        begin(case)
    assert case.desk.reports.orders.kept(case.case_id) is None


def test_a_cell_that_the_policy_never_opens_is_told_from_one_to_ask_for(case: CaseByHand) -> None:
    episode = case.write(
        "service_episode", service="health", what="Läkare", state="planned", kind="service"
    )
    agree(case, permits=permits("authority", "administrative"))
    offer = case.desk.referrals.offer(case.case_id, "kela", episode.object_id)
    assert {cell.category: cell.by_policy for cell in offer.denied} == {
        Category.CLIENT_NAME: False, Category.PLAN: False,
    }  # fmt: skip


def test_a_safety_arrangement_is_no_service_that_a_plan_lets_through(case: CaseByHand) -> None:
    answers: dict[str, Answer] = {"kind": "safety_arrangement", "what": "Ny dörr"}
    running: dict[str, Answer] = {"state": "running", "from": case.clock.today()}
    made = case.finish("service_episode", answers | running)
    agree(case, permits=permits("partner", *DEFAULT, "plan", "event_date"))
    offer = case.desk.referrals.offer(case.case_id, "aggredi", made.object_id)
    assert [item.field.concept for item in offer.items] == [Concept.CASE_ALIAS]
    assert Category.SAFETY in {cell.category for cell in offer.denied}
    order = begin(case)
    refs = [
        one.ref
        for one in case.desk.reports.offered(case.case_id, "partner")
        if one.ref.object_id == made.object_id
    ]
    ticked = order.with_items(*order.items, *refs)
    words = words_of(case.report(removed_all(case, ticked)).pdf)
    assert "Ny dörr" not in words
    assert "arrangemang" not in words


def test_when_it_has_left_the_case_has_a_record_and_the_register_the_partner(
    case: CaseByHand, goal: Revision
) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    order = begin(case, about=goal.object_id)
    assert referrals(case) == []
    left(case, order)
    (written,) = referrals(case)
    assert written.text(Concept.PARTNER) == "aggredi"
    assert written.text(Concept.SERVES) == goal.object_id
    assert written.text(Concept.EVENT_TITLE) == "Social handledning"
    assert written.text(Concept.REFERRAL_ANSWER) == "awaited"
    assert written.day(Concept.SENT_ON) == case.clock.today()
    (line,) = case.desk.disclosures.find(DisclosureWish(case_id=case.case_id)).lines
    assert case.desk.disclosure_words.whom(line).fi == "Aggredi (HelsinkiMissio)"
    assert (line.partner, line.recipient) == ("aggredi", "partner")
    assert line.reference == written.text(Concept.REFERENCE)


def test_each_partner_is_asked_for_its_own_papers_and_learns_of_no_other(
    case: CaseByHand,
) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    references = {}
    for key in ("aggredi", "crime_victims"):
        order = begin(case, key)
        left(case, order)
        references[key] = order.reference
        case.desk.reports.orders.forget(case.case_id)
    today = case.clock.today()
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", today)
    letters = case.desk.recalls.letters(made)
    assert {one.label.sv for one in letters} == {
        "Aggredi (Helsingforsmissionen)", "Brottsofferjouren",
    }  # fmt: skip
    for letter in letters:
        wanted = RecallOrder(made.object_id, letter.recipient, Lang.SV, today)
        paper = case.made(case.desk.recalls.prepare(wanted))
        words = words_of(paper.pdf)
        own, other = sorted(references.values(), key=lambda one: one not in words)
        assert own in words
        assert other not in words
        assert letter.label.sv in words
        case.desk.recalls.print(wanted, paper)
    entries = case.desk.log.entries(case.case_id)
    asked = [dict(one.facts) for one in entries if one.action == Action.RECALL_ASKED]
    assert [one["recipient"] for one in asked] == ["partner", "partner"]
    assert {one["partner"] for one in asked} == set(references)


def test_a_second_copy_is_another_disclosure_and_the_same_referral(case: CaseByHand) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    order = removed_all(case, begin(case))
    paper = case.report(order)
    case.desk.reports.print(order, paper)
    case.desk.reports.print(order, paper)
    assert len(referrals(case)) == 1
    assert len(case.desk.disclosures.find(DisclosureWish(case_id=case.case_id)).lines) == 2


def test_an_answer_that_is_awaited_is_due_until_it_has_come(case: CaseByHand) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    left(case, begin(case))
    kinds = [due.kind for due in case.desk.today.items_of(case.case_id)]
    assert DueKind.REFERRAL_AWAITED in kinds
    (made,) = case.desk.records.current(case.case_id, "referral")
    answered: dict[str, Answer] = {
        **made.answers, "answer": "accepted", "answered_on": case.clock.today(),
    }  # fmt: skip
    case.finish("referral", answered, made.object_id)
    kinds = [due.kind for due in case.desk.today.items_of(case.case_id)]
    assert DueKind.REFERRAL_AWAITED not in kinds


def test_another_report_in_the_making_is_not_written_over(case: CaseByHand) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    first = begin(case)
    with pytest.raises(ReportWaitingError):
        begin(case, about="")
    assert case.desk.reports.orders.kept(case.case_id) == first


def test_it_needs_a_purpose_and_a_partner_that_is_still_there(case: CaseByHand) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    with pytest.raises(PurposeNeededError):
        begin(case, purpose="  ")
    order = begin(case)
    case.desk.partners.archive("aggredi")
    with pytest.raises(PartnerNotOfferedError):
        left(case, order)
    case.desk.reports.orders.forget(case.case_id)
    with pytest.raises(PartnerNotOfferedError):
        begin(case)


def test_a_referral_to_another_recipient_is_none(case: CaseByHand) -> None:
    agree(case, permits=(*permits("partner"), *permits("health_social")))
    order = begin(case)
    other = order.for_recipient("health_social")
    assert other.referral is None
    assert from_plain(to_plain(order)) == order
    assert from_plain(to_plain(other)) == other


def test_a_partner_called_like_somebody_of_the_case_is_not_named_on_the_paper(
    case: CaseByHand,
) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    made = case.desk.partners.save(
        "",
        {"name_sv": f"Stöd {CLIENT_NAME}", "name_fi": "Tuki", "kind": "organisation"},
        "",
        case.clock.today(),
    )
    words = words_of(left(case, begin(case, made.key)).pdf)
    assert "Korhonen" not in words
    assert "Aggredi eller en annan partnerorganisation" in words


def test_the_purpose_goes_through_the_redactor(case: CaseByHand) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    order = begin(case, purpose="Stöd till Qvastberga")
    with pytest.raises(OpenItemsError):
        case.report(order)


def test_the_agreed_contact_of_the_week_is_offered_as_contact_time(case: CaseByHand) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    tuesday = case.clock.today() + timedelta(days=2)
    case.write("agreed_contact", who="client_calls", first=tuesday, at="14.00", repeats="weekly")
    offer = case.desk.referrals.offer(case.case_id, "aggredi")
    assert offer.contact_time is not None
    assert offer.contact_time.sv == "tisdagar kl. 14.00"
    assert offer.contact_time.fi == "tiistaisin klo 14.00"
    assert case.desk.referrals.offer(case.case_id, "kela").contact_time is None


def test_what_is_typed_of_a_referral_waits_for_the_officer(case: CaseByHand) -> None:
    typed = TypedReferral({"partner": "aggredi", "purpose": "Halv"}, "sv", "tisdagar")
    case.desk.referrals.keep_typed(case.case_id, typed)
    assert case.desk.referrals.typed(case.case_id) == typed
    agree(case, permits=permits("partner", *DEFAULT))
    begin(case)
    assert case.desk.referrals.typed(case.case_id) is None


def test_saving_the_report_enters_the_referral_too(case: CaseByHand, tmp_path: Path) -> None:
    agree(case, permits=permits("partner", *DEFAULT))
    order = removed_all(case, begin(case))
    paper = case.report(order)
    case.desk.reports.save(order, paper, tmp_path / "rapport.pdf")
    assert (tmp_path / "rapport.pdf").read_bytes() == paper.pdf
    assert len(referrals(case)) == 1
