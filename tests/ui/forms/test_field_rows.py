"""A question on the screen: its marks, its seal, what is wrong, in both languages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Mark, Row
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Field, Kind
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.languages import LanguageSwitch
from tests.ui.forms.hands import part, type_text, words
from tests.ui.forms.made_forms import FIELDS, asked

BY_ID = {field.id: field for field in FIELDS}
WRONG = Text(sv="Det här är fel.", fi="Tämä on väärin.")


def shown(qtbot: QtBot, field: Field, surroundings: Surroundings) -> FieldRow:
    row = FieldRow(field, surroundings)
    qtbot.addWidget(row)
    row.show()
    return row


def test_a_question_can_be_left_unasked_without_losing_what_was_typed(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    row = shown(qtbot, BY_ID["alias"], surroundings)
    type_text(part(row, QLineEdit, "line"), "Leo")
    box = next(b for b in row.findChildren(QCheckBox) if b.text() == "Inte frågat")
    box.click()
    assert row.answer() is Mark.NOT_ASKED
    box.click()
    assert row.answer() == "Leo"


def test_not_asked_is_offered_only_where_the_form_allows_it(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    row = shown(qtbot, BY_ID["seen_on"], surroundings)
    row.toggle_not_asked()
    assert row.answer() is None


def test_a_sealed_answer_is_covered_until_it_is_asked_for(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    row = shown(qtbot, BY_ID["address"], surroundings)
    row.show_answer("Hamngatan 1")
    assert row.is_covered()
    assert "Hamngatan" not in words(row)
    assert "Förseglad" in words(row) or "Sealed" in words(row)
    part(row, QPushButton, "show_sealed").click()
    assert not row.is_covered()
    assert row.answer() == "Hamngatan 1"


def test_an_answer_sealed_in_the_record_is_shown_only_with_a_reason(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    row = shown(qtbot, BY_ID["address"], surroundings)
    row.show_answer(Mark.SEALED)
    part(row, QPushButton, "show_sealed").click()
    confirm = part(row, QPushButton, "confirm_show")
    assert row.is_covered()
    assert not confirm.isEnabled()
    type_text(part(row, QLineEdit, "reason_to_show"), "Hämtas i dag")
    with qtbot.waitSignal(row.reveal_requested) as asked_for:
        confirm.click()
    assert asked_for.args == [row, "Hämtas i dag"]
    row.reveal("Hamngatan 1")
    assert not row.is_covered()
    assert row.answer() is Mark.SEALED


def test_escape_leaves_the_question_for_a_reason(qtbot: QtBot, surroundings: Surroundings) -> None:
    row = shown(qtbot, BY_ID["address"], surroundings)
    row.show_answer(Mark.SEALED)
    part(row, QPushButton, "show_sealed").click()
    reason = part(row, QLineEdit, "reason_to_show")
    QTest.keyClick(reason, Qt.Key.Key_Escape)
    assert not reason.isVisibleTo(row)
    assert row.answer() is Mark.SEALED


def test_what_is_shown_of_the_record_is_covered_again_and_not_kept(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    quick = replace(surroundings, sealed_shown_ms=1)
    row = shown(qtbot, BY_ID["address"], quick)
    row.show_answer(Mark.SEALED)
    row.reveal("Hamngatan 1")
    qtbot.waitUntil(row.is_covered)
    assert part(row, QLineEdit, "line").text() == ""
    assert row.answer() is Mark.SEALED


def test_what_is_typed_into_a_sealed_field_is_covered_after_a_while_and_kept(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    quick = replace(surroundings, sealed_shown_ms=1)
    row = shown(qtbot, BY_ID["address"], quick)
    type_text(part(row, QLineEdit, "line"), "Ö")
    qtbot.waitUntil(row.is_covered)
    assert row.answer() == "Ö"


def test_switching_language_keeps_text_cursor_selection_and_focus(
    qtbot: QtBot, surroundings: Surroundings, language: LanguageSwitch
) -> None:
    row = FieldRow(BY_ID["wishes"], surroundings)
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    row.activateWindow()
    row.take_focus()
    box = part(row, QPlainTextEdit, "box")
    type_text(box, "En ny ")
    language.switch()
    type_text(box, "start")
    cursor = box.textCursor()
    cursor.setPosition(3)
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 2)
    box.setTextCursor(cursor)
    language.switch()
    assert row.answer() == "En ny start"
    assert box.textCursor().selectedText() == "ny"
    assert box.hasFocus()


@pytest.mark.parametrize("kind", list(Kind))
def test_every_word_of_the_form_follows_the_language(
    qtbot: QtBot, surroundings: Surroundings, language: LanguageSwitch, kind: Kind
) -> None:
    field = asked(kind)
    row = shown(qtbot, field, surroundings)
    assert field.label.sv in words(row)
    language.switch()
    said = words(row) + "".join(button.text() for button in row.findChildren(QPushButton))
    assert field.label.fi in said
    if field.label.sv not in field.label.fi:
        assert field.label.sv not in said


def test_what_is_wrong_stands_beside_the_field_in_the_language_in_use(
    qtbot: QtBot, surroundings: Surroundings, language: LanguageSwitch
) -> None:
    row = shown(qtbot, BY_ID["alias"], surroundings)
    row.show_problems([Problem("words", "alias", None, None, WRONG)])
    line = part(row, QLineEdit, "line")
    assert WRONG.sv in words(row)
    assert WRONG.sv in line.accessibleDescription()
    language.switch()
    assert WRONG.fi in words(row)
    row.show_problems([])
    assert WRONG.fi not in words(row)


def test_what_is_wrong_in_a_row_stands_in_that_row(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    row = shown(qtbot, BY_ID["steps"], surroundings)
    row.show_answer((Row("1", {"what": "a"}), Row("2", {"what": "b"})))
    row.show_problems([Problem("days", "steps", "2", "what", WRONG)])
    second = next(r for r in row.findChildren(FieldRow) if r.path == ("steps", "2", "what"))
    first = next(r for r in row.findChildren(FieldRow) if r.path == ("steps", "1", "what"))
    assert WRONG.sv in words(second)
    assert WRONG.sv not in words(first)


def test_typed_text_is_never_taken_for_markup(qtbot: QtBot, surroundings: Surroundings) -> None:
    row = shown(qtbot, BY_ID["steps"], surroundings)
    formats = {label.textFormat() for label in row.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
