"""Taking an agreement back: what holds at once, what is foreseen, what is to be decided."""

from dataclasses import replace
from datetime import timedelta

import pytest

from exitdesk.casework.agreement_errors import AgreementWithdrawnError, WrongDayError
from exitdesk.casework.errors import (
    AgreementNeededError,
    ReasonNeededError,
    ReportOutdatedError,
)
from exitdesk.casework.papers import Paper
from exitdesk.casework.record_kinds import ATTACHMENTS
from exitdesk.casework.withdrawal_errors import (
    ChangedMeanwhileError,
    DecidedAlreadyError,
    NothingChosenToWithdrawError,
)
from exitdesk.casework.withdrawal_records import Outcome
from exitdesk.casework.withdrawals import marks_of
from exitdesk.domain.agreements import AgreementState
from exitdesk.domain.answers import PersonRef, Row
from exitdesk.domain.categories import Category
from exitdesk.domain.dues import DueKind
from exitdesk.domain.strikings import STRUCK
from exitdesk.domain.texts import Lang
from exitdesk.vault.striking_errors import StrikeReasonRepeatsError
from tests.attachments.vault_hands import added, new
from tests.casework.cases_by_hand import CaseByHand
from tests.withdrawals.agreed_cases import PARTNER_CELLS, TODAY, agree, left, necessary


def kinds(case: CaseByHand, person: str = "", whole: bool = True) -> set[str]:
    desk = case.desk
    found = desk.withdrawals.foresee(
        case.case_id, person or case.client, None if whole else PARTNER_CELLS
    )
    return {one.kind for one in found.to_decide}


def test_a_whole_withdrawal_holds_at_once_and_queues_every_kind_of_record(
    case: CaseByHand,
) -> None:
    agree(case)
    case.write("note", title="Samtal", body="Klienten vill flytta.")
    added(case.desk.vault, case.case_id, new())
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "Vill sluta", TODAY)
    assert case.desk.agreements.state(case.case_id) is AgreementState.WITHDRAWN
    assert not any(
        one.may_receive
        for one in case.desk.reports.recipients(case.case_id)
        if one.needs_agreement
    )
    assert {one.kind for one in made.waiting} == {
        "quick_contact",
        "person",
        "note",
        ATTACHMENTS,
    }
    (due,) = [item for item in case.desk.today.items() if item.kind is DueKind.WITHDRAWN_QUEUE]
    assert (due.place.page, due.place.object_id) == ("withdrawn", made.object_id)
    assert case.desk.withdrawals.of_case(case.case_id) == (made,)
    assert case.desk.withdrawals.offered(case.case_id)[0].terms is None


def test_cells_are_taken_back_on_their_own_and_queue_only_what_nobody_gets_any_more(
    case: CaseByHand,
) -> None:
    agree(case)
    case.write("goal", life_domain="housing", title="Egen lägenhet", situation="Bor hos en vän")
    case.write("note", title="Samtal", body="Klienten vill flytta.")
    assert kinds(case, whole=False) == {"quick_contact", "goal"}
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, PARTNER_CELLS, "", TODAY)
    terms = case.desk.agreements.of_client(case.case_id)
    assert terms is not None
    assert terms.permit_for("partner", Category.PLAN, TODAY) is None
    assert terms.permit_for("health_social", Category.HEALTH, TODAY) is not None
    assert made.cells == PARTNER_CELLS
    rested = case.desk.withdrawals.resting(made, "goal")
    (goal,) = rested.records
    assert "title" in {path.field_id for path in goal.paths}
    assert "situation" not in {path.field_id for path in goal.paths}  # of another category


def test_what_another_recipient_still_gets_is_not_queued(case: CaseByHand) -> None:
    agree(case)
    case.write("goal", life_domain="housing", title="Egen lägenhet")
    only_contact = frozenset({("partner", Category.CONTACT)})
    found = case.desk.withdrawals.foresee(case.case_id, case.client, only_contact)
    assert {one.kind for one in found.to_decide} == {"quick_contact"}


def test_a_close_ones_withdrawal_queues_only_what_is_about_them(case: CaseByHand) -> None:
    agree(case)
    agree(case, person=case.sister)
    case.write("note", title="Om systern", body="Hon mår bra.", about=PersonRef(case.sister))
    case.write("note", title="Om annat", body="Klienten vill flytta.")
    made = case.desk.withdrawals.withdraw(case.case_id, case.sister, None, "", TODAY)
    assert {one.kind for one in made.waiting} == {"person", "note"}
    assert case.desk.withdrawals.resting(made, "note").count == 1
    assert case.desk.agreements.state(case.case_id) is AgreementState.IN_FORCE  # the client's


def test_a_close_one_with_an_agreement_of_their_own_is_no_part_of_the_clients(
    case: CaseByHand,
) -> None:
    agree(case)
    agree(case, person=case.sister)
    case.write("note", title="Om systern", body="Hon mår bra.", about=PersonRef(case.sister))
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    assert {one.kind for one in made.waiting} == {"quick_contact", "person"}
    (mine,) = case.desk.withdrawals.resting(made, "person").records
    assert mine.revision.object_id == case.client


def test_what_follows_is_foreseen_and_nothing_is_changed(case: CaseByHand) -> None:
    agree(case)
    desk = case.desk
    order = desk.reports.begin(case.case_id, "partner", Lang.SV)
    desk.reports.orders.keep(replace(order, text="Kort läge"))
    left(case, "goal.1/title")
    necessary(case)
    head = desk.vault.head
    found = desk.withdrawals.foresee(case.case_id, case.client, PARTNER_CELLS)
    assert [one.recipient for one in found.reports] == ["partner"]
    assert [line.why_not is None for line in found.left] == [False, True]
    assert desk.vault.head == head
    health = frozenset({("health_social", Category.HEALTH)})
    other = desk.withdrawals.foresee(case.case_id, case.client, health)
    assert other.reports == ()
    assert all(line.why_not is not None for line in other.left)


def test_only_what_was_there_can_be_taken_back(case: CaseByHand) -> None:
    agree(case)
    withdraw = case.desk.withdrawals.withdraw
    with pytest.raises(NothingChosenToWithdrawError):
        withdraw(case.case_id, case.client, frozenset(), "", TODAY)
    with pytest.raises(WrongDayError):
        withdraw(case.case_id, case.client, None, "", TODAY + timedelta(days=1))
    assert case.desk.withdrawals.of_case(case.case_id) == ()
    withdraw(case.case_id, case.client, None, "", TODAY)
    case.clock.advance()
    with pytest.raises(AgreementWithdrawnError):
        withdraw(case.case_id, case.client, None, "", TODAY)
    assert len(case.desk.withdrawals.of_case(case.case_id)) == 1


def test_a_withdrawal_that_was_cut_off_before_its_queue_gets_one_when_tried_again(
    case: CaseByHand,
) -> None:
    agree(case)
    case.desk.agreements.versions.withdraw(case.case_id, case.client, None, "", TODAY)
    case.clock.advance()
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    assert {one.kind for one in made.waiting} == {"quick_contact", "person"}


def test_a_new_version_of_the_agreement_undoes_a_mistaken_withdrawal(case: CaseByHand) -> None:
    agree(case)
    case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    agree(case)
    assert case.desk.agreements.state(case.case_id) is AgreementState.IN_FORCE
    assert case.desk.withdrawals.offered(case.case_id)[0].terms is not None


def test_what_is_kept_is_kept_for_a_reason_and_once(case: CaseByHand) -> None:
    agree(case)
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    with pytest.raises(ReasonNeededError):
        case.desk.withdrawals.keep(made.object_id, "person", "  ")
    now = case.desk.withdrawals.keep(made.object_id, "person", "Arbetet fortsätter")
    found = now.decision("person")
    assert found is not None
    assert (found.outcome, found.reason, found.on) == (Outcome.KEPT, "Arbetet fortsätter", TODAY)
    with pytest.raises(DecidedAlreadyError):
        case.desk.withdrawals.keep(made.object_id, "person", "Igen")
    assert now.decide_by is not None
    last = case.desk.withdrawals.keep(made.object_id, "quick_contact", "Trygg kontakt behövs")
    assert last.decide_by is None
    assert not [item for item in case.desk.today.items() if item.kind is DueKind.WITHDRAWN_QUEUE]


def test_what_must_go_is_struck_out_of_all_versions_with_the_sealed_part(
    case: CaseByHand,
) -> None:
    agree(case)
    note = case.write("note", title="Rubrik", body="Klienten vill flytta.")
    case.write("note", note.object_id, title="Rubrik", body="Klienten vill flytta bort.")
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    desk = case.desk
    for kind in ("note", "person"):
        rested = desk.withdrawals.resting(made, kind)
        desk.withdrawals.remove(made.object_id, kind, "På begäran", marks_of(rested))
    for revision in desk.records.history(note.object_id):
        assert revision.answers["body"] == revision.answers["title"] == STRUCK
        assert revision.answers["kind"] == "conversation"
    assert desk.persons.names(case.case_id)[case.client] == STRUCK
    (client,) = [one for one in desk.persons.cards(case.case_id) if one.role == "client"]
    sealed = desk.records.reveal(client.revision.revision_id, "Kontroll")
    assert set(sealed.values()) <= {STRUCK}
    assert desk.withdrawals.resting(made, "person").count == 0  # the sealed part is gone, too
    assert desk.vault.ledger.verify().is_whole


def test_nothing_is_struck_when_a_record_was_written_meanwhile(case: CaseByHand) -> None:
    agree(case)
    note = case.write("note", title="Rubrik", body="Klienten vill flytta.")
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    seen = marks_of(case.desk.withdrawals.resting(made, "note"))
    case.write("note", title="Annan", body="Kom till i ett annat fönster.")
    with pytest.raises(ChangedMeanwhileError):
        case.desk.withdrawals.remove(made.object_id, "note", "På begäran", seen)
    (kept,) = case.desk.records.history(note.object_id)
    assert kept.answers["body"] == "Klienten vill flytta."


def test_a_reason_that_repeats_what_is_to_go_strikes_nothing_at_all(case: CaseByHand) -> None:
    agree(case)
    first = case.write("note", title="Första samtalet", body="Klienten vill flytta.")
    case.write("note", title="Andra", body="Syster Riitta vet inget.")
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    rested = case.desk.withdrawals.resting(made, "note")
    reason = "Syster Riitta vet inget."
    with pytest.raises(StrikeReasonRepeatsError):
        case.desk.withdrawals.remove(made.object_id, "note", reason, marks_of(rested))
    (kept,) = case.desk.records.history(first.object_id)
    assert kept.answers["body"] == "Klienten vill flytta."
    assert case.desk.withdrawals.one(made.object_id).decision("note") in made.waiting


def test_attachments_that_must_go_are_erased_with_the_reason_in_the_log(
    case: CaseByHand,
) -> None:
    agree(case)
    attached = added(case.desk.vault, case.case_id, new())
    made = case.desk.withdrawals.withdraw(case.case_id, case.client, None, "", TODAY)
    rested = case.desk.withdrawals.resting(made, ATTACHMENTS)
    case.desk.withdrawals.remove(made.object_id, ATTACHMENTS, "På begäran", marks_of(rested))
    erasure = case.desk.attachments.get(attached).erasure
    assert erasure is not None
    assert erasure.reason == "På begäran"


def test_rows_about_a_close_one_go_and_the_others_stay(case: CaseByHand) -> None:
    agree(case, person=case.sister)
    intake = case.write(
        "intake",
        people=(
            Row("01", {"person": PersonRef(case.sister), "relation": "sibling"}),
            Row("02", {"person": PersonRef(case.client), "relation": "other"}),
        ),
    )
    made = case.desk.withdrawals.withdraw(case.case_id, case.sister, None, "", TODAY)
    rested = case.desk.withdrawals.resting(made, "intake")
    case.desk.withdrawals.remove(made.object_id, "intake", "På begäran", marks_of(rested))
    people = case.desk.records.history(intake.object_id)[-1].answers["people"]
    assert isinstance(people, tuple)
    assert [row.row_id for row in people if isinstance(row, Row)] == ["02"]


def test_a_report_made_before_the_withdrawal_cannot_leave_after_it(case: CaseByHand) -> None:
    agree(case)
    case.write("goal", life_domain="housing", title="Egen lägenhet")
    reports = case.desk.reports
    order = replace(reports.begin(case.case_id, "partner", Lang.SV), purpose="Stöd", text="Kort.")
    to_make = reports.prepare(case.recognised(order))
    paper = Paper(
        kind=to_make.kind,
        case_id=to_make.case_id,
        pdf=b"%PDF-",
        pages=1,
        missing_glyphs=(),
        folding=None,
        file_name=to_make.file_name,
        basis=to_make.basis,
    )
    some = frozenset({("partner", Category.CONTACT)})
    case.desk.withdrawals.withdraw(case.case_id, case.client, some, "", TODAY)
    head = case.desk.vault.head
    with pytest.raises(ReportOutdatedError):
        reports.print(order, paper)
    assert case.desk.vault.head == head
    rest = frozenset({("partner", Category.PLAN)})
    case.desk.withdrawals.withdraw(case.case_id, case.client, rest, "", TODAY)
    with pytest.raises(AgreementNeededError):
        reports.prepare(case.review(order))
