"""Assessing again: last time beside, one reason for what is unchanged, measures when it rises."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import PersonRef, Rating
from exitdesk.domain.cases import ThreatLevel
from exitdesk.ui.forms.assessments import AssessmentPage, MeasuresNotice, request_for
from exitdesk.ui.forms.comparisons import ReasonBar
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from tests.clocks import SettableClock
from tests.ui.forms.conftest import write
from tests.ui.forms.hands import part, type_text, words

Settle = Callable[[], None]
BEFORE = Rating("possible", "Meddelanden i telefonen.")


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
