"""Assessing again: last time beside, one reason for what is unchanged, measures when it rises."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Answer, Mark, PersonRef, Rating, Row
from exitdesk.domain.cases import ThreatLevel
from exitdesk.ui.forms.assessments import AssessmentPage, MeasuresNotice, request_for
from exitdesk.ui.forms.comparisons import ReasonBar
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from tests.clocks import SettableClock
from tests.ui.forms.conftest import write
from tests.ui.forms.hands import part, type_text, words

Settle = Callable[[], None]
BEFORE = Rating("possible", "Meddelanden i telefonen.")
SCENARIO = (Row("01", {"what": "Någon står vid porten", "likelihood": "possible"}),)


@pytest.fixture
def assessed(office: FormOffice, case_id: str, person_id: str, clock: SettableClock) -> str:
    """Return a person who was assessed three days ago."""
    write(
        office.desk,
        "safety_assessment",
        case_id,
        {
            "protected_person": PersonRef(person_id),
            "threat_expressed": BEFORE,
            "means": Rating("present", "Bil utanför huset."),
            "scenarios": SCENARIO,
            "level": "raised",
            "level_reason": "Flera faktorer",
            "valid_until": clock.today() + timedelta(days=14),
        },
    )
    clock.advance(timedelta(days=3))
    return person_id


@pytest.fixture
def page(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str, assessed: str
) -> AssessmentPage:
    """Return a new assessment of that person."""
    made = AssessmentPage(office, request_for(office.desk, case_id, person=assessed))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    settle()
    made.show_section("threat")
    settle()
    return made


def row(made: AssessmentPage, field_id: str) -> FieldRow:
    assert made.session is not None
    return made.session.sheet.view_with(field_id).rows[field_id]


def tick(made: AssessmentPage, field_id: str) -> WrappedCheckBox:
    return part(row(made, field_id), WrappedCheckBox, "unchanged")


def test_what_was_said_last_stands_beside_the_question(page: AssessmentPage) -> None:
    assert "Möjligt – Meddelanden i telefonen." in words(row(page, "threat_expressed"))
    assert row(page, "threat_expressed").answer() is None


def test_one_reason_serves_all_that_is_ticked_as_unchanged(page: AssessmentPage) -> None:
    tick(page, "threat_expressed").click()
    tick(page, "means").click()
    bar = next(b for b in page.findChildren(ReasonBar) if b.isVisibleTo(page))
    type_text(part(bar, QLineEdit, "unchanged_reason"), "Samma läge, säger Leo")
    assert row(page, "threat_expressed").answer() == Rating("possible", "Samma läge, säger Leo")
    assert row(page, "means").answer() == Rating("present", "Samma läge, säger Leo")


def test_everything_still_open_in_a_part_is_unchanged_by_one_click(page: AssessmentPage) -> None:
    assert page.session is not None
    page.session.sheet.give("means", Rating("not_seen"))
    bar = next(b for b in page.findChildren(ReasonBar) if b.isVisibleTo(page))
    part(bar, QPushButton, "all_unchanged").click()
    assert tick(page, "threat_expressed").isChecked()
    assert not tick(page, "means").isChecked()
    assert row(page, "means").answer() == Rating("not_seen")


def test_taking_the_tick_away_brings_back_what_stood_there(page: AssessmentPage) -> None:
    assert page.session is not None
    page.session.sheet.give("means", Rating("strong", "Ny bil"))
    tick(page, "means").click()
    assert row(page, "means").answer() == Rating("present", "")
    tick(page, "means").click()
    assert row(page, "means").answer() == Rating("strong", "Ny bil")


def test_a_new_answer_is_marked_as_changed_and_is_not_unchanged(page: AssessmentPage) -> None:
    tick(page, "means").click()
    changed = part(row(page, "means"), QLabel, "before_changed")
    assert not changed.isVisibleTo(page)
    part(row(page, "means"), QRadioButton, "option_not_seen").click()
    assert not tick(page, "means").isChecked()
    assert changed.isVisibleTo(page)


def test_a_level_that_rises_asks_for_measures(page: AssessmentPage, settle: Settle) -> None:
    assert page.session is not None
    page.show_section("level")
    notice = page.findChildren(MeasuresNotice)[0]
    page.session.sheet.give("level", "raised")
    assert not notice.isVisibleTo(page)
    page.session.sheet.give("level", "very_high")
    settle()
    assert notice.isVisibleTo(page)
    assert any(problem.field_id == "measures" for problem in page.session.sheet.problems())
    part(notice, QPushButton, "go_to_measures").click()
    assert page.section_id == "measures"


def test_the_day_until_which_a_level_holds_is_proposed(
    page: AssessmentPage, office: FormOffice, settle: Settle
) -> None:
    assert page.session is not None
    page.show_section("level")
    page.session.sheet.give("level", "very_high")
    settle()
    proposed = page.session.sheet.answers["valid_until"]
    day = office.today
    assert proposed == office.desk.assessments.valid_until(
        page.place().case_id, ThreatLevel.VERY_HIGH, day
    )


def test_only_what_changes_is_asked(page: AssessmentPage) -> None:
    means, reached = row(page, "means"), row(page, "reached")
    assert not means.editor.isVisibleTo(page)
    assert reached.editor.isVisibleTo(page)  # nothing was said of it last time
    part(means, QPushButton, "change_answer").click()
    assert means.editor.isVisibleTo(page)
    tick(page, "means").click()
    assert not means.editor.isVisibleTo(page)
    tick(page, "means").click()
    assert not means.editor.isVisibleTo(page)
    assert means.answer() is None


def test_the_rows_of_last_time_are_changed_and_not_typed_again(
    page: AssessmentPage, settle: Settle
) -> None:
    assert page.session is not None
    page.show_section("scenarios")
    settle()
    scenarios = row(page, "scenarios")
    assert "Någon står vid porten" in words(scenarios)
    part(scenarios, QPushButton, "change_answer").click()
    assert page.session.sheet.answers["scenarios"] == SCENARIO
    tick(page, "scenarios").click()
    assert page.session.sheet.answers["scenarios"] == SCENARIO


def test_a_missing_reason_is_said_where_it_is_written(page: AssessmentPage) -> None:
    tick(page, "means").click()
    bar = next(b for b in page.findChildren(ReasonBar) if b.isVisibleTo(page))
    missing = part(bar, QLabel, "reason_missing")
    page._show_missing_reason()
    assert missing.isVisibleTo(page)
    type_text(part(bar, QLineEdit, "unchanged_reason"), "Samma")
    assert not missing.isVisibleTo(page)


def test_days_that_cannot_be_meant_are_said_beside_the_day(page: AssessmentPage) -> None:
    assert page.session is not None
    sheet, today = page.session.sheet, page.office.today
    sheet.give("assessed_on", today + timedelta(days=1))
    sheet.give("valid_until", today)
    wrong = {one.field_id: one.text.sv for one in sheet.problems()}
    assert "ligger i framtiden" in wrong["assessed_on"]
    assert "före bedömningsdagen" in wrong["valid_until"]
    sheet.give("assessed_on", today)
    assert "valid_until" not in {one.field_id for one in sheet.problems()}


def finish(made: AssessmentPage, settle: Settle, level: str = "low") -> None:
    assert made.session is not None
    sheet = made.session.sheet
    sheet.give("level", level)
    sheet.give("level_reason", "Lugnt sedan i måndags.")
    sheet.give("valid_until", made.office.today + timedelta(days=20))
    made.confirm()
    settle()


def test_the_same_person_assessed_in_two_windows_is_said_and_nothing_is_lost(  # noqa: PLR0917
    qtbot: QtBot,
    page: AssessmentPage,
    office: FormOffice,
    settle: Settle,
    case_id: str,
    assessed: str,
) -> None:
    other = AssessmentPage(office, request_for(office.desk, case_id, person=assessed))
    qtbot.addWidget(other)
    other.show()
    settle()
    with qtbot.waitSignal(other.saved):
        finish(other, settle)
    finish(page, settle, "raised")
    assert "bedömdes på ett annat håll" in words(page)
    assert page.previous is not None
    assert page.previous.answers["level"] == "low"  # what was said last is the other one now
    assert page.session is not None
    assert page.session.sheet.answers["level_reason"] == "Lugnt sedan i måndags."
    page.session.sheet.give("measures", (Row("01", {"measure": "Byt lås"}),))
    with qtbot.waitSignal(page.saved):
        page.confirm()
        settle()
    page_levels = office.desk.records.current(case_id, "safety_assessment")
    assert [one.answers["level"] for one in page_levels] == ["raised", "low", "raised"]


def test_the_same_assessment_corrected_in_two_windows_is_said_and_both_are_kept(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str, assessed: str
) -> None:
    (first,) = office.desk.records.current(case_id, "safety_assessment")
    request = FormRequest("safety_assessment", case_id, object_id=first.object_id)
    pages = [AssessmentPage(office, request) for _ in range(2)]
    for one in pages:
        qtbot.addWidget(one)
        one.show()
        settle()
    for one, level in zip(pages, ("high", "low"), strict=True):
        finish(one, settle, level)
    assert "rättades på ett annat håll" in words(pages[1])
    with qtbot.waitSignal(pages[1].saved):
        pages[1].confirm()
        settle()
    history = office.desk.records.history(first.object_id)
    assert [one.answers["level"] for one in history] == ["raised", "high", "low"]


def test_the_life_situation_is_assessed_again_the_same_way(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str, person_id: str
) -> None:
    said = Rating("clear", "Hyresavtalet går ut.")
    answers: dict[str, Answer] = {
        "person": PersonRef(person_id),
        "housing_situation": "Jag har ingen nyckel längre.",
        "housing_need": said,
        "work_need": Mark.NOT_ASKED,
    }
    write(office.desk, "life_assessment", case_id, answers)
    request = FormRequest("life_assessment", case_id, given={"person": PersonRef(person_id)})
    made = AssessmentPage(office, request)
    qtbot.addWidget(made)
    made.show()
    settle()
    made.show_section("housing")
    settle()
    assert "Tydligt behov – Hyresavtalet går ut." in words(row(made, "housing_need"))
    tick(made, "housing_need").click()
    bar = next(b for b in made.findChildren(ReasonBar) if b.isVisibleTo(made))
    type_text(part(bar, QLineEdit, "unchanged_reason"), "Som förut")
    assert row(made, "housing_need").answer() == Rating("clear", "Som förut")
    assert made.session is not None
    made.session.sheet.give("work_need", Rating("some", ""))
    wrong = {one.field_id for one in made.session.sheet.problems()}
    assert wrong == {"work_need"}  # a rating has a reason
