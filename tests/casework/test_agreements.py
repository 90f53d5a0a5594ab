from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.casework.agreements import STATE_TEXTS
from exitdesk.domain.agreements import AgreementState, AgreementTerms, Permit
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from tests.casework.cases_by_hand import CaseByHand

TODAY = date(2026, 11, 22)


def agree(case: CaseByHand, *, person: str = "", **more: Answer) -> Revision:
    """Write an agreement that lets plan and contact go to a partner."""
    answers: dict[str, Answer] = {
        "person": PersonRef(person or case.client),
        "limits_told": "yes",
        "language": "sv",
        "form_given": "oral",
        "valid_until": TODAY + timedelta(days=90),
        "permits": (
            Row(
                "01",
                {"recipient": "partner", "categories": ("plan", "contact"), "purpose": "Stöd"},
            ),
        ),
    }
    return case.finish("agreement", {**answers, **more})


def test_an_agreement_permits_what_it_names_and_nothing_else(case: CaseByHand) -> None:
    agree(case)
    terms = case.desk.agreements.of_client(case.case_id)
    assert terms is not None
    permit = terms.permit_for("partner", Category.PLAN, TODAY)
    assert permit is not None
    assert permit.purpose == "Stöd"
    assert terms.permit_for("partner", Category.HEALTH, TODAY) is None
    assert terms.permit_for("health_social", Category.PLAN, TODAY) is None
    assert terms.reaches("partner", TODAY)
    assert not terms.reaches("health_social", TODAY)


def test_no_agreement_means_that_nothing_is_permitted(case: CaseByHand) -> None:
    assert case.desk.agreements.of_client(case.case_id) is None
    assert case.desk.agreements.state(case.case_id) is AgreementState.MISSING


def test_an_agreement_holds_to_the_end_of_its_last_day(case: CaseByHand) -> None:
    agree(case, valid_until=TODAY)
    assert case.desk.agreements.state(case.case_id) is AgreementState.IN_FORCE
    case.clock.advance(timedelta(days=1))
    assert case.desk.agreements.state(case.case_id) is AgreementState.EXPIRED


def test_a_withdrawal_holds_from_its_day(case: CaseByHand) -> None:
    made = agree(case)
    case.finish("agreement", {**made.answers, "withdrawn_on": TODAY}, made.object_id)
    assert case.desk.agreements.state(case.case_id) is AgreementState.WITHDRAWN
    terms = case.desk.agreements.of_client(case.case_id)
    assert terms is not None
    assert terms.permit_for("partner", Category.PLAN, TODAY) is None


def test_the_newest_agreement_is_the_one_that_counts(case: CaseByHand) -> None:
    old = agree(case)
    agree(case, permits=())
    case.finish("agreement", {**old.answers, "never": "Grannen"}, old.object_id)  # corrected later
    terms = case.desk.agreements.of_client(case.case_id)
    assert terms is not None
    assert terms.permits == ()


def test_another_persons_agreement_says_nothing_about_the_client(case: CaseByHand) -> None:
    agree(case, person=case.sister)
    assert case.desk.agreements.of_client(case.case_id) is None
    assert case.desk.agreements.of_person(case.case_id, case.sister) is not None


@pytest.mark.parametrize("state", list(AgreementState))
def test_every_state_is_said_in_both_languages(state: AgreementState) -> None:
    assert STATE_TEXTS[state].fi


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(DAYS, DAYS | st.none(), DAYS | st.none(), DAYS | st.none())
def test_nothing_is_permitted_outside_every_term(
    today: date, valid_until: date | None, withdrawn_on: date | None, until: date | None
) -> None:
    permit = Permit("partner", frozenset({Category.PLAN}), "Stöd", until)
    terms = AgreementTerms("ab", (permit,), valid_until, withdrawn_on)
    holds = (
        valid_until is not None
        and today <= valid_until
        and (withdrawn_on is None or today < withdrawn_on)
        and (until is None or today <= until)
    )
    assert (terms.permit_for("partner", Category.PLAN, today) is not None) == holds
    assert terms.reaches("partner", today) == holds
    assert not terms.reaches("anybody else", today)
