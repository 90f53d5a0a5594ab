"""Closing a case, what is agreed for afterwards, and opening it again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.casework.closings import months_after
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.domain.answers import Answer, Mark
from exitdesk.domain.cases import CaseState, Revision
from exitdesk.domain.dues import DueItem
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import CaseByHand

_CLOSED_ON = date(2026, 11, 22)
_STEP: dict[str, Answer] = {"title": "ring", "who": "client", "state": "planned"}


def _change(case: CaseByHand, **answers: Answer) -> Revision:
    draft = case.desk.drafts.begin_with("case_state", case.case_id, answers)
    return case.desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})


def _close(case: CaseByHand, **further: Answer) -> Revision:
    given: dict[str, Answer] = {"state": "closed", "on": _CLOSED_ON}
    return _change(case, **given, **{"closing_reason": "goals_reached", **further})


def _dues(case: CaseByHand) -> tuple[DueItem, ...]:
    return case.desk.today.items_of(case.case_id, 400)


def test_a_case_is_closed_with_a_reason_and_not_without(case: CaseByHand) -> None:
    with pytest.raises(InvalidAnswersError):
        _change(case, state="closed", on=_CLOSED_ON)
    assert case.desk.closings.closed(case.case_id) is None
    _close(case)
    closed = case.desk.closings.closed(case.case_id)
    assert closed is not None
    assert closed.reason is not None
    assert (closed.since, closed.reason.in_lang(Lang.SV)) == (_CLOSED_ON, "Målen har nåtts")
    assert not closed.may_return


def test_broken_off_says_that_the_client_may_come_back(case: CaseByHand) -> None:
    _close(case, closing_reason="interrupted")
    closed = case.desk.closings.closed(case.case_id)
    assert closed is not None
    assert closed.may_return


def test_nothing_is_followed_up_unless_it_was_agreed(case: CaseByHand) -> None:
    _close(case, follow_up_agreed="no")
    assert case.desk.records.current(case.case_id, "follow_up") == ()
    assert _dues(case) == ()


def test_follow_ups_agreed_on_come_up_after_three_and_six_months(case: CaseByHand) -> None:
    _close(
        case,
        follow_up_agreed="yes",
        follow_ups=("three_months", "six_months"),
        follow_up_way="soita tuttuun numeroon",
    )
    found = case.desk.records.current(case.case_id, "follow_up")
    assert [one.answers["due"] for one in found] == [date(2027, 2, 22), date(2027, 5, 22)]
    assert [item.day for item in _dues(case)] == [date(2027, 2, 22), date(2027, 5, 22)]
    case.desk.closings.after(case.desk.records.current(case.case_id, "case_state")[-1])
    assert len(case.desk.records.current(case.case_id, "follow_up")) == 2


def test_a_follow_up_that_was_made_is_due_no_longer(case: CaseByHand) -> None:
    _close(case, follow_up_agreed="yes", follow_ups=("three_months",))
    (follow_up,) = case.desk.records.current(case.case_id, "follow_up")
    draft = case.desk.drafts.begin("follow_up", case.case_id, follow_up.object_id)
    case.desk.drafts.finish(draft.draft_id, {**draft.answers, "state": "done"})
    assert _dues(case) == ()


def test_agreeing_on_follow_up_asks_when(case: CaseByHand) -> None:
    with pytest.raises(InvalidAnswersError):
        _close(case, follow_up_agreed="yes")


def test_of_a_closed_case_steps_and_levels_are_due_no_longer(case: CaseByHand) -> None:
    form = case.desk.forms.latest("step")
    case.desk.records.write(
        case.case_id,
        form,
        {"title": "ring", "who": "client", "state": "planned", "due": date(2026, 12, 1)},
    )
    assert _dues(case) != ()
    _close(case)
    assert _dues(case) == ()


def test_of_a_closed_case_no_agreed_contact_is_asked_after(case: CaseByHand) -> None:
    form = case.desk.forms.latest("agreed_contact")
    answers: dict[str, Answer] = {
        "title": "tisdagssamtal", "who": "client_calls", "way": "safe_number",
        "first": date(2026, 9, 1), "at": "14.00", "repeats": "weekly",
    }  # fmt: skip
    case.desk.records.write(case.case_id, form, answers)
    assert _dues(case) != ()
    texts = [m.text.in_lang(Lang.SV) for m in case.desk.closings.open_matters(case.case_id)]
    assert texts == ["Överenskomna kontakter som fortsätter: 1"]
    _close(case)
    assert _dues(case) == ()


def test_what_is_still_open_is_told_with_the_place_where_it_is(case: CaseByHand) -> None:
    records, forms = case.desk.records, case.desk.forms
    for state in ("planned", "under_way", "done"):
        answers: dict[str, Answer] = {"title": "x", "who": "client", "state": state}
        if state == "done":
            answers["done_on"] = date(2026, 11, 1)
        records.write(case.case_id, forms.latest("step"), answers)
    matters = case.desk.closings.open_matters(case.case_id)
    assert [(m.text.in_lang(Lang.SV), m.place.tab) for m in matters] == [
        ("Steg som inte är tagna: 2", "pathway")
    ]
    case.desk.drafts.begin("note", case.case_id)
    texts = [m.text.in_lang(Lang.FI) for m in case.desk.closings.open_matters(case.case_id)]
    assert texts == ["Ottamattomia askelia: 2", "Luonnoksia: 1"]


def test_a_closed_case_is_opened_again_with_a_reason_only(case: CaseByHand) -> None:
    _close(case)
    for reason in ("", "   ", Mark.NOT_ASKED):
        with pytest.raises(InvalidAnswersError):
            _change(case, state="open", on=_CLOSED_ON, opening_reason=reason)
    assert case.desk.cases.line(case.case_id).state is CaseState.CLOSED
    _change(case, state="open", on=_CLOSED_ON, opening_reason="asiakas soitti")
    assert case.desk.cases.line(case.case_id).state is CaseState.OPEN
    assert case.desk.closings.closed(case.case_id) is None


def test_the_same_state_is_not_entered_twice(case: CaseByHand) -> None:
    _close(case)
    with pytest.raises(InvalidAnswersError) as refused:
        _close(case)
    assert [p.field_id for p in refused.value.problems] == ["state"]


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)), st.integers(0, 36))
def test_months_are_counted_by_the_calendar(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (
        later.day < day.day and (later.toordinal() + 1) and later.day >= 28
    )


def test_the_day_on_which_erasing_is_considered_comes_up_in_a_closed_case(
    case: CaseByHand,
) -> None:
    _close(case, look_again_on=date(2027, 1, 15))
    assert [item.day for item in _dues(case)] == [date(2027, 1, 15)]
