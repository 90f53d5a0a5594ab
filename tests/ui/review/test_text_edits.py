"""The text changed inside the review."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from tests.ui.benches import found
from tests.ui.review.watching import TEXT, Show, focus


def test_the_stretch_at_the_word_is_changed_in_place_and_told_at_once(show: Show) -> None:
    shown = show()
    typed: list[tuple[int, str]] = []

    def take(passage: int, text: str) -> None:
        typed.append((passage, text))

    shown.step.passage_typed.connect(take)
    shown.questions.choose_row(1)
    shown.step.edit()
    edit = found(shown.step, QPlainTextEdit, "passage_edit")
    assert focus() is edit
    assert edit.toPlainText() == TEXT.split("\n")[1]
    assert edit.textCursor().selectedText() == "Zorrvik"
    assert not shown.questions.isVisible()
    edit.insertPlainText("naapuri")
    assert typed[-1] == (0, TEXT.replace("Zorrvik", "naapuri"))
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert typed[-1] == (0, TEXT)
    assert shown.questions.isVisible()
    assert not shown.step.is_editing


def test_what_the_report_is_for_can_be_changed_too(show: Show) -> None:
    shown = show()
    shown.pane("original_text").moveCursor(QTextCursor.MoveOperation.Start)
    shown.step.edit()
    edit = found(shown.step, QPlainTextEdit, "passage_edit")
    assert edit.toPlainText() == "Tuki"
    with_signal: list[int] = []
    shown.step.edit_ended.connect(partial_append(with_signal))
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert with_signal == [1]


def test_what_comes_from_a_record_cannot_be_changed_here_and_it_says_so(show: Show) -> None:
    shown = show("Asiakas tuli.", withheld="Koivukuja 7")
    pane = shown.pane("original_text")
    pane.moveCursor(QTextCursor.MoveOperation.End)
    shown.step.edit()
    assert not shown.step.is_editing
    assert found(shown.step, QLabel, "edit_notice").isVisible()


def partial_append(taken: list[int]) -> Callable[[], None]:
    def take() -> None:
        taken.append(1)

    return take
