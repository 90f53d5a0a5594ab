"""A level that has expired is unknown wherever it is told of."""

from datetime import timedelta

import pytest

from exitdesk.casework.case_safety import case_safety
from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Lang
from exitdesk.ui.timeline.steps import level_spans
from tests.casework.cases_by_hand import CaseByHand


@pytest.fixture
def expired(case: CaseByHand) -> CaseByHand:
    case.assess("high")
    case.clock.advance(timedelta(days=15))
    return case


def test_the_head_and_the_list_know_that_it_no_longer_holds(expired: CaseByHand) -> None:
    line = expired.desk.cases.line(expired.case_id)
    assert not line.level_holds(expired.clock.today())


def test_nobody_has_a_level(expired: CaseByHand) -> None:
    (level,) = expired.desk.assessments.levels(expired.case_id)
    assert level.level is None
    revisions = expired.desk.records.current(expired.case_id)
    safety = case_safety(expired.desk.forms, revisions, expired.clock.today())
    assert all(person.level is None for person in safety.persons)


def test_the_timeline_draws_it_until_its_last_day_and_then_as_unknown(
    expired: CaseByHand,
) -> None:
    levels = expired.desk.timelines.of(expired.case_id).levels
    known, unknown = level_spans(levels, expired.clock.today())
    assert known.level is not None
    assert unknown.level is None
    assert unknown.start == expired.clock.today()


def test_the_day_asks_for_it_without_saying_a_level(expired: CaseByHand) -> None:
    items = expired.desk.today.items_of(expired.case_id)
    (due,) = [item for item in items if item.kind is DueKind.LEVEL_EXPIRES]
    assert due.is_late(expired.clock.today())
    assert "hög" not in f"{due.title.sv} {due.typed}".lower()


def test_a_report_and_a_necessary_disclosure_say_that_it_is_unknown(
    expired: CaseByHand,
) -> None:
    items = expired.desk.reports.offered(expired.case_id, "supervisor")
    (level,) = [one for one in items if one.label.sv == "Hotnivå"]
    assert level.words(Lang.SV, {}) == "okänd"
    review = expired.review(expired.desk.reports.held_about(expired.case_id, Lang.SV))
    (line,) = [one for one in review.before.lines if one.label == "Hotnivå"]
    assert line.filled(()) == "okänd"
    told = expired.desk.necessary.offered(expired.case_id, {})
    (value,) = [one.value(Lang.FI, {}) for one in told if one.label.sv == "Hotnivå"]
    assert value == "ei tiedossa"


def test_while_it_holds_it_is_said(case: CaseByHand) -> None:
    case.assess("high")
    told = case.desk.necessary.offered(case.case_id, {})
    (value,) = [one.value(Lang.FI, {}) for one in told if one.label.sv == "Hotnivå"]
    assert value == "Korkea"
