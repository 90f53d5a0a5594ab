"""The call at two in the night: one page, one key, a case by one click."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Mark
from exitdesk.domain.cases import CaseState, Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.quick_contacts import QuickContactPage
from tests.ui.forms.hands import part, type_text

Settle = Callable[[], None]


def page(qtbot: QtBot, office: FormOffice, settle: Settle) -> QuickContactPage:
    made = QuickContactPage(office)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    return made


def row(made: QuickContactPage, field_id: str) -> FieldRow:
    assert made.session is not None
    return made.session.sheet.view_with(field_id).rows[field_id]


def save(made: QuickContactPage, settle: Settle) -> None:
    QTest.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_the_whole_page_fits_on_one_screen(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    QApplication.processEvents()
    scroll = made.findChildren(QScrollArea)[0].verticalScrollBar()
    assert scroll.maximum() == 0


@pytest.mark.parametrize(("lang", "room"), [(Lang.SV, 1126), (Lang.FI, 1083)])
def test_the_page_fits_beside_the_navigation_also_when_it_is_answered(
    qtbot: QtBot, office: FormOffice, settle: Settle, lang: Lang, room: int
) -> None:
    office.language.choose(lang)
    made = page(qtbot, office, settle)
    made.resize(room, 771)  # a window of 1280 by 800, its navigation and the practice strip
    QApplication.processEvents()
    scroll = made.findChildren(QScrollArea)[0].verticalScrollBar()
    assert scroll.maximum() == 0
    chosen = {"limits_told": "yes", "danger_now": "yes", "client_type": "leaver", "language": lang}
    for field_id, key in chosen.items():
        part(row(made, field_id), QRadioButton, f"option_{key}").click()
    settle()
    QApplication.processEvents()
    assert row(made, "danger_words").isVisible()
    assert scroll.maximum() == 0


def test_a_choice_is_taken_back_beside_its_question(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    asked = row(made, "client_type")
    back = part(asked, QPushButton, "clear_choice")
    assert not back.isVisible()
    part(asked, QRadioButton, "option_leaver").click()
    assert back.isVisible()
    back.click()
    assert asked.answer() is None


def test_an_empty_contact_can_be_saved_by_one_key(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    save(made, settle)
    assert made.is_saved
    [line] = office.desk.cases.lines()
    assert line.state is CaseState.ENQUIRY


def test_a_contact_becomes_a_case_by_one_click(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    type_text(part(row(made, "alias"), QLineEdit, "line"), "Å")
    save(made, settle)
    with qtbot.waitSignal(made.saved, timeout=5_000):
        part(made, QPushButton, "make_case").click()
    settle()
    [line] = office.desk.cases.lines()
    assert (line.alias, line.state) == ("Å", CaseState.OPEN)


def test_another_contact_is_asked_for_on_a_new_page(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    save(made, settle)
    with qtbot.waitSignal(made.place_requested) as asked:
        part(made, QPushButton, "another_contact").click()
    assert asked.args == [Place("form", tab="quick_contact")]
    assert not made.go_to(Place("form", tab="quick_contact"))


def test_a_question_is_marked_as_not_asked_by_a_key(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    asked = row(made, "safe_times")
    part(asked, QLineEdit, "line").setFocus()
    QTest.keyClick(made, Qt.Key.Key_F7)
    assert asked.answer() is Mark.NOT_ASKED
    shown = [box.text() for box in asked.findChildren(QCheckBox) if box.isVisible()]
    assert shown == ["Inte frågat"]


def test_nothing_is_made_of_a_page_that_is_only_looked_at(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    part(made, QPushButton, "close_form").click()
    settle()
    assert office.desk.cases.lines() == ()
    assert office.desk.drafts.all() == ()


def test_a_resized_window_keeps_what_is_typed_and_the_cursor(
    qtbot: QtBot, office: FormOffice, settle: Settle
) -> None:
    made = page(qtbot, office, settle)
    edited = part(row(made, "alias"), QLineEdit, "line")
    edited.setFocus()
    type_text(edited, "Leo")
    made.resize(700, 600)
    settle()
    assert edited.hasFocus()
    assert edited.text() == "Leo"
