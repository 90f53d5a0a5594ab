"""Services, outlays and loans: what is asked, what is out of order, what reaches nobody."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.services import outlay_sums
from exitdesk.domain.answers import Answer
from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Lang
from exitdesk.forms.checks import check
from exitdesk.forms.inputs import read_cents, show_cents
from exitdesk.forms.library import FormLibrary
from exitdesk.redaction.policies import CLIENT_COPY
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import permits
from tests.clocks import SettableClock

MOST = 9_999_999_99
OUTLAY: dict[str, Answer] = {"what": "Tågbiljett", "amount": 4620, "paid_by": "unit"}


@given(st.integers(0, MOST))
def test_an_amount_reads_as_it_is_written(cents: int) -> None:
    assert read_cents(show_cents(cents)) == cents


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("12", 1200), ("12,5", 1250), ("12.50", 1250), ("0,07", 7), (" 1 234,50 € ", 123450),
        ("12,50 eur", 1250), ("12,345", "12,345"), ("1,2,3", "1,2,3"), ("-5", "-5"),
        ("tolv", "tolv"), ("12 34", "12 34"), ("1e3", "1e3"),
    ],
)  # fmt: skip
def test_an_amount_is_cents_or_the_words_that_were_typed(typed: str, cents: int | str) -> None:
    assert read_cents(typed) == cents


def test_an_amount_that_is_none_is_said_beside_the_field(
    forms: FormLibrary, clock: SettableClock
) -> None:
    form = forms.latest("outlay")
    for amount, words in (("tolv", "12,50"), (0, "0,01"), (99_999_999, "100\u00a0000,00")):
        answers: dict[str, Answer] = {**OUTLAY, "amount": amount, "on": clock.today()}
        (problem,) = check(form, answers, clock.today())
        assert problem.field_id == "amount"
        assert words in problem.text.sv


@pytest.mark.parametrize(
    ("form_key", "first", "then", "more"),
    [
        ("service_episode", "from", "until", {"state": "running", "service": "housing"}),
        ("referral", "sent_on", "answered_on", {"answer": "accepted", "partner": "aggredi"}),
        ("referral", "sent_on", "awaited_by", {"answer": "awaited", "partner": "aggredi"}),
        ("referral", "sent_on", "closed_on", {"answer": "none", "partner": "aggredi"}),
        ("loan", "lent_on", "return_by", {"state": "lent"}),
        ("loan", "lent_on", "ended_on", {"state": "returned"}),
    ],
)
def test_days_out_of_order_are_said_beside_the_later_one_and_nothing_is_lost(
    case: CaseByHand, form_key: str, first: str, then: str, more: dict[str, Answer]
) -> None:
    today = case.clock.today()
    named: dict[str, Answer] = {"what": "Något", "purpose": "Stöd"}
    form = case.desk.forms.latest(form_key)
    known = {field.id for field in form.fields()}
    answers = {key: value for key, value in {**named, **more}.items() if key in known}
    wrong = {**answers, first: today, then: today - timedelta(days=1)}
    draft = case.desk.drafts.begin(form_key, case.case_id)
    with pytest.raises(InvalidAnswersError) as refused:
        case.desk.drafts.finish(draft.draft_id, {**draft.answers, **wrong})
    (problem,) = refused.value.problems
    assert problem.field_id == then
    assert "före" in problem.text.sv
    assert case.desk.drafts.open(draft.draft_id).answers[then] == today - timedelta(days=1)
    right = {**draft.answers, **wrong, then: today}
    assert case.desk.drafts.finish(draft.draft_id, right).answers[then] == today


def test_a_day_that_is_not_asked_orders_nothing(case: CaseByHand) -> None:
    case.write(
        "service_episode", kind="service", service="housing", what="Boende", state="refused"
    )


def test_outlays_are_summed_in_cents_by_who_paid(case: CaseByHand) -> None:
    for amount, payer in ((1010, "unit"), (2020, "officer"), (5, "unit")):
        case.write("outlay", what="Biljett", amount=amount, paid_by=payer)
    sums = outlay_sums(case.desk.forms, case.desk.records.current(case.case_id))
    assert sums.total == 3035
    assert {name.sv: cents for name, cents in sums.by_payer} == {
        "Enheten": 1015, "Tjänstemannen, ersätts": 2020,
    }  # fmt: skip


def test_outlays_and_loans_reach_the_client_and_nobody_else(case: CaseByHand) -> None:
    case.finish("outlay", OUTLAY)
    case.write("loan", what="Telefon 14")
    keys = ("supervisor", "health_social", "partner", "police", "authority")
    agree(case, permits=tuple(row for key in keys for row in permits(key)))
    for recipient in keys:
        offered = case.desk.reports.offered(case.case_id, recipient)
        assert not {one.revision.form_key for one in offered} & {"outlay", "loan"}
        assert not case.desk.reports.gather(
            case.desk.reports.held_about(case.case_id, Lang.SV).for_recipient(recipient)
        ).ticked or all(
            one.revision.form_key not in {"outlay", "loan"}
            for one in case.desk.reports.gather(
                case.desk.reports.held_about(case.case_id, Lang.SV).for_recipient(recipient)
            ).ticked
        )
    own = case.desk.reports.offered(case.case_id, CLIENT_COPY)
    assert {"outlay", "loan"} <= {one.revision.form_key for one in own}


def test_the_client_reads_the_partner_by_name(case: CaseByHand) -> None:
    case.write(
        "service_episode",
        kind="service",
        service="housing",
        what="Boende",
        partner="kela",
        state="running",
    )
    review = case.review(case.desk.reports.held_about(case.case_id, Lang.FI))
    assert any("Kansaneläkelaitos (Kela)" in value for _, _, value in review.lines)


def test_what_is_lent_is_due_back_until_it_is(case: CaseByHand) -> None:
    today = case.clock.today()
    made = case.write("loan", what="Telefon 14", return_by=today)
    assert [due.kind for due in case.desk.today.items_of(case.case_id)].count(DueKind.LOAN_OUT)
    back: dict[str, Answer] = {**made.answers, "state": "returned", "ended_on": today}
    case.finish("loan", back, made.object_id)
    kinds = [due.kind for due in case.desk.today.items_of(case.case_id)]
    assert DueKind.LOAN_OUT not in kinds


def test_goals_steps_and_services_are_called_by_their_titles(case: CaseByHand) -> None:
    goal = case.write("goal", life_domain="work", title="Arbete")
    step = case.write("step", title="Ring", who="client")
    made = case.write(
        "service_episode",
        kind="safety_arrangement",
        what="Nytt lås",
        state="planned",
        serves=goal.object_id,
    )
    assert case.desk.services.part_titles(case.case_id) == {
        goal.object_id: "Arbete", step.object_id: "Ring", made.object_id: "Nytt lås",
    }  # fmt: skip


@pytest.mark.parametrize("key", ["partner", "service_episode", "referral", "outlay", "loan"])
def test_none_of_the_forms_asks_about_offences(forms: FormLibrary, key: str) -> None:
    words = " ".join(
        f"{field.label.sv} {field.label.fi} {field.help or ''}"
        for field in forms.latest(key).fields()
    ).casefold()
    for word in ("brott ", "dömd", "misstänk", "rikos ", "tuomi", "epäil"):
        assert word not in words
