"""Which version of an agreement counts, and how a new one comes about."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.casework.agreement_errors import (
    AgreedAlreadyError,
    AgreementWithdrawnError,
    NoAgreementError,
    NothingWithdrawnError,
    WaitsForSignatureError,
    WrongDayError,
)
from exitdesk.casework.agreement_versions import Signature
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.domain.agreements import AgreementState, AgreementTerms, Permit
from exitdesk.domain.answers import PersonRef
from exitdesk.domain.categories import Category
from tests.agreements.writing import (
    UNTIL,
    days,
    goes,
    held,
    permit,
    signed,
    versions,
    write,
    write_of,
)
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_agreements import agree

PLAN, CONTACT, HEALTH = Category.PLAN, Category.CONTACT, Category.HEALTH


def test_a_new_agreement_begins_at_nothing(case: CaseByHand) -> None:
    draft = versions(case).begin(case.case_id, case.client, UNTIL)
    assert "permits" not in draft.answers
    assert "limits_told" not in draft.answers
    assert draft.answers["form_given"] == "to_sign"
    assert draft.answers["valid_until"] == UNTIL


def test_a_version_that_is_not_signed_permits_nothing(case: CaseByHand) -> None:
    write(case, permit("partner", "plan"))
    assert held(case).state(case.clock.today()) is AgreementState.UNSIGNED
    assert not goes(case, "partner", PLAN)
    assert case.desk.cases.line(case.case_id).agreement_valid_until is None


def test_signing_on_paper_lets_through_what_it_says(case: CaseByHand) -> None:
    write(case, permit("partner", "plan"))
    today = case.clock.today()
    versions(case).sign(case.case_id, case.client, today, Signature("alias", "person", "Skåpet"))
    assert goes(case, "partner", PLAN)
    newest = versions(case).of(case.case_id, case.client)[0]
    assert (newest.number, newest.signed_on) == (2, today)
    assert newest.revision.answers["signed_as"] == "alias"
    assert newest.revision.answers["paper_kept"] == "Skåpet"
    assert case.desk.cases.line(case.case_id).agreement_valid_until == UNTIL


def test_a_word_of_mouth_is_as_good_as_a_signature(case: CaseByHand) -> None:
    write(case, permit("partner", "plan"))
    versions(case).agree_orally(case.case_id, case.client, case.clock.today())
    assert goes(case, "partner", PLAN)


def test_until_a_change_is_signed_only_what_both_versions_permit_holds(case: CaseByHand) -> None:
    signed(case, permit("partner", "plan", "contact"))
    write(case, permit("partner", "contact", "health"))
    assert not goes(case, "partner", PLAN)  # taken away at once
    assert goes(case, "partner", CONTACT)
    assert not goes(case, "partner", HEALTH)  # nobody has agreed to it yet
    assert case.desk.cases.line(case.case_id).agreement_valid_until == UNTIL
    versions(case).agree_orally(case.case_id, case.client, case.clock.today())
    assert goes(case, "partner", HEALTH)


def test_what_was_taken_away_does_not_come_back_by_a_second_unsigned_change(
    case: CaseByHand,
) -> None:
    signed(case, permit("partner", "plan", "contact"))
    write(case, permit("partner", "contact"))
    write(case, permit("partner", "plan", "contact"))
    assert not goes(case, "partner", PLAN)


def test_a_renewal_by_word_of_mouth_is_a_new_version_that_says_the_same(case: CaseByHand) -> None:
    first = signed(case, permit("partner", "plan", until=date(2026, 12, 24)))
    case.clock.advance(days(100))
    assert held(case).state(case.clock.today()) is AgreementState.EXPIRED
    until = case.clock.today() + days(90)
    renewed = versions(case).renew_orally(case.case_id, case.client, until)
    assert renewed.object_id == first.object_id
    assert renewed.number == 2
    assert held(case).valid_until == until
    assert not goes(case, "partner", PLAN)  # its own last day has passed all the same
    assert "signed_on" not in renewed.answers
    assert renewed.answers["form_given"] == "oral"


def test_a_version_that_waits_is_agreed_to_before_anything_is_renewed(case: CaseByHand) -> None:
    write(case, permit("partner", "plan"))
    with pytest.raises(WaitsForSignatureError):
        versions(case).renew_orally(case.case_id, case.client, UNTIL)


def test_withdrawing_everything_acts_at_once(case: CaseByHand) -> None:
    first = signed(case, permit("partner", "plan"))
    made = versions(case).withdraw(
        case.case_id, case.client, None, " Vill inte mer ", case.clock.today()
    )
    assert made.object_id == first.object_id
    assert made.answers["withdrawn_words"] == "Vill inte mer"
    until = case.desk.cases.line(case.case_id).agreement_valid_until
    assert until is not None
    assert until < case.clock.today()  # the head of the case says so on the very day
    assert held(case).state(case.clock.today()) is AgreementState.WITHDRAWN
    assert not goes(case, "partner", PLAN)


def test_withdrawing_one_cell_leaves_the_others(case: CaseByHand) -> None:
    signed(case, permit("partner", "plan", "contact"), permit("health_social", "plan"))
    today = case.clock.today()
    cells = frozenset({("partner", PLAN), ("supervisor", HEALTH)})
    versions(case).withdraw(case.case_id, case.client, cells, "Inte planen", today)
    assert not goes(case, "partner", PLAN)
    assert goes(case, "partner", CONTACT)
    assert goes(case, "health_social", PLAN)
    newest = versions(case).of(case.case_id, case.client)[0]
    assert newest.withdrawn("partner", PLAN) == today
    assert newest.withdrawn("partner", CONTACT) is None
    assert newest.is_agreed


def test_the_last_cell_of_a_recipient_takes_the_recipient_with_it(case: CaseByHand) -> None:
    signed(case, permit("partner", "plan"), permit("health_social", "plan"))
    cells = frozenset({("partner", PLAN)})
    versions(case).withdraw(case.case_id, case.client, cells, "", case.clock.today())
    assert not held(case).reaches("partner", case.clock.today())


def test_a_withdrawn_agreement_is_followed_by_a_new_one_that_begins_at_nothing(
    case: CaseByHand,
) -> None:
    first = signed(case, permit("partner", "plan"))
    versions(case).withdraw(case.case_id, case.client, None, "", case.clock.today())
    draft = versions(case).begin(case.case_id, case.client, UNTIL)
    assert draft.object_id is None
    assert "permits" not in draft.answers
    second = write(case, permit("partner", "contact"), form_given="oral")
    assert second.object_id != first.object_id
    assert goes(case, "partner", CONTACT)
    assert not goes(case, "partner", PLAN)


def test_withdrawing_leaves_no_older_agreement_in_force(case: CaseByHand) -> None:
    today = case.clock.today()
    for category in ("plan", "contact"):
        agree(case, permits=(permit("partner", category),), valid_until=UNTIL)
    assert len(versions(case).in_force(case.case_id, case.client)) == 2
    assert goes(case, "partner", CONTACT)  # the newest counts
    assert not goes(case, "partner", PLAN)
    versions(case).withdraw(case.case_id, case.client, None, "", today)
    assert versions(case).in_force(case.case_id, case.client) == ()


def test_one_person_has_one_draft(case: CaseByHand) -> None:
    first = versions(case).begin(case.case_id, case.client, UNTIL)
    case.desk.drafts.keep(first.draft_id, {**first.answers, "never": "Grannen"})
    again = versions(case).begin(case.case_id, case.client, UNTIL)
    assert again.draft_id == first.draft_id
    assert again.answers["never"] == "Grannen"
    other = versions(case).begin(case.case_id, case.sister, UNTIL)
    assert other.draft_id != first.draft_id


def test_a_change_begun_before_a_withdrawal_cannot_undo_it(case: CaseByHand) -> None:
    signed(case, permit("partner", "plan", "contact"))
    draft = versions(case).begin(case.case_id, case.client, UNTIL)
    cells = frozenset({("partner", PLAN)})
    versions(case).withdraw(case.case_id, case.client, cells, "", case.clock.today())
    answers = {**draft.answers, "never": "Grannen", "form_given": "oral"}
    with pytest.raises(InvalidAnswersError) as refused:
        case.desk.drafts.finish(draft.draft_id, answers)
    assert "nyare version" in refused.value.problems[0].text.sv
    taken = versions(case).take_up(draft.draft_id)
    assert taken.answers["never"] == "Grannen"
    case.desk.drafts.finish(draft.draft_id, taken.answers)
    assert not goes(case, "partner", PLAN)
    assert goes(case, "partner", CONTACT)


def test_a_draft_of_an_agreement_withdrawn_meanwhile_may_become_a_new_one(
    case: CaseByHand,
) -> None:
    first = signed(case, permit("partner", "plan"))
    draft = versions(case).begin(case.case_id, case.client, UNTIL)
    case.desk.drafts.keep(draft.draft_id, {**draft.answers, "never": "Grannen"})
    versions(case).withdraw(case.case_id, case.client, None, "", case.clock.today())
    taken = versions(case).take_up(draft.draft_id)
    assert taken.object_id is None
    assert taken.answers["never"] == "Grannen"
    assert not case.desk.drafts.has(draft.draft_id)
    second = case.desk.drafts.finish(taken.draft_id, {**taken.answers, "form_given": "oral"})
    assert second.object_id != first.object_id
    assert goes(case, "partner", PLAN)


def test_correcting_a_signed_version_leaves_its_signature_behind(case: CaseByHand) -> None:
    first = signed(case, permit("partner", "plan"))
    draft = case.desk.drafts.begin("agreement", case.case_id, first.object_id)
    assert draft.answers["form_given"] == "to_sign"
    assert "signed_on" not in draft.answers
    wider = {**draft.answers, "permits": (permit("partner", "plan", "health"),)}
    case.desk.drafts.finish(draft.draft_id, wider)
    assert not goes(case, "partner", HEALTH)
    assert goes(case, "partner", PLAN)


def test_an_old_agreement_that_is_corrected_lets_nothing_through_anew(case: CaseByHand) -> None:
    old = agree(case, permits=(permit("partner", "plan", "contact"),), valid_until=UNTIL)
    case.clock.advance(days(1))
    agree(case, permits=(permit("partner", "contact"),), valid_until=UNTIL)
    assert not goes(case, "partner", PLAN)
    case.clock.advance(days(1))
    draft = case.desk.drafts.begin("agreement", case.case_id, old.object_id)
    case.desk.drafts.finish(draft.draft_id, {**draft.answers, "never": "Grannen"})
    assert not goes(case, "partner", PLAN)  # nobody has agreed to that again
    assert goes(case, "partner", CONTACT)


def test_nobody_has_agreed_to_what_somebody_else_signed(case: CaseByHand) -> None:
    first = signed(case, permit("partner", "plan"))
    draft = case.desk.drafts.begin("agreement", case.case_id, first.object_id)
    case.desk.drafts.finish(draft.draft_id, {**draft.answers, "person": PersonRef(case.sister)})
    assert not held(case, case.sister).reaches("partner", case.clock.today())
    assert versions(case).of(case.case_id, case.client) == ()


def test_what_cannot_be_done_says_why_and_writes_nothing(case: CaseByHand) -> None:
    own, today = versions(case), case.clock.today()
    with pytest.raises(NoAgreementError):
        own.renew_orally(case.case_id, case.client, UNTIL)
    signed(case, permit("partner", "plan"))
    with pytest.raises(AgreedAlreadyError):
        own.sign(case.case_id, case.client, today, Signature())
    with pytest.raises(WrongDayError):
        own.renew_orally(case.case_id, case.client, today - days(1))
    with pytest.raises(WrongDayError):
        own.withdraw(case.case_id, case.client, None, "", today + days(1))
    cells = frozenset({("partner", HEALTH)})
    with pytest.raises(NothingWithdrawnError):
        own.withdraw(case.case_id, case.client, cells, "", today)
    assert len(own.of(case.case_id, case.client)) == 1
    own.withdraw(case.case_id, case.client, None, "", today)
    with pytest.raises(AgreementWithdrawnError):
        own.renew_orally(case.case_id, case.client, UNTIL)


def test_a_signature_is_not_older_than_what_is_signed(case: CaseByHand) -> None:
    write(case, permit("partner", "plan"))
    day = case.clock.today() - days(1)
    with pytest.raises(WrongDayError):
        versions(case).sign(case.case_id, case.client, day, Signature())


def test_a_close_one_agrees_for_themselves(case: CaseByHand) -> None:
    write_of(case, case.sister, permit("partner", "plan"), form_given="oral")
    assert held(case, case.sister).reaches("partner", case.clock.today())
    assert case.desk.agreements.of_client(case.case_id) is None


CATEGORIES = st.frozensets(st.sampled_from([PLAN, CONTACT, HEALTH]), max_size=3)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
TERMS = st.builds(
    AgreementTerms,
    st.just("ab"),
    st.tuples(st.builds(Permit, st.just("partner"), CATEGORIES, st.just(""), DAYS | st.none())),
    DAYS,
    st.none() | DAYS,
)


@given(TERMS, TERMS, DAYS, st.sampled_from([PLAN, CONTACT, HEALTH]))
def test_what_waits_for_a_signature_only_takes_away(
    agreed: AgreementTerms, waiting: AgreementTerms, day: date, category: Category
) -> None:
    both = agreed.narrowed_to(waiting)
    through = [
        terms.permit_for("partner", category, day) is not None for terms in (agreed, waiting, both)
    ]
    assert through[2] == (through[0] and through[1])
