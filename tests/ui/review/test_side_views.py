"""Both sides of a report in step, every mark explained, with little room as with much."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from exitdesk.casework.doubts import Verdict
from exitdesk.domain.texts import Lang
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.review.panes import MarkedPane
from tests.ui.benches import found
from tests.ui.review.watching import Show, focus


def test_every_removal_is_coloured_signed_and_explained_under_the_pointer(show: Show) -> None:
    shown = show()
    pane = shown.pane("original_text")
    words = pointed_words(pane, "Korhoselle")
    assert "fi client_name" in words or "sv client_name" in words
    assert "Jussi Korhonen" in words
    assert "[" in words
    assert "040 123 4567" in pointed_words(pane, "040 123")
    assert "[" in pointed_words(shown.pane("redacted_text"), "[PUHELINNUMERO")
    block = pane.document().findBlockByNumber(1)
    grounds = {one.format.background().color().name() for one in block.layout().formats()}
    assert len(grounds) == 2  # in doubt, and the client's name


def test_a_hidden_name_is_explained_as_a_protected_name_only(show: Show) -> None:
    shown = show()
    words = pointed_words(shown.pane("original_text"), "Ahonen lähti")
    assert "Väinö" not in words
    assert len(words.split("\n")) == 3


def test_marks_are_gone_through_by_key_and_each_is_said_in_words(show: Show) -> None:
    shown = show()
    pane = shown.pane("original_text")
    pane.setFocus()
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    said = []
    for _ in range(3):
        QTest.keyClick(pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        said.append(shown.label("mark_words"))
    assert "Qvastberga" in said[0]
    assert "Jussi Korhonen" in said[1]
    assert "Zorrvik" in said[2]
    QTest.keyClick(pane, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert shown.label("mark_words") == said[1]
    assert found(shown.step, QLabel, "mark_words").accessibleName() == said[1]


def test_the_words_follow_what_is_decided(show: Show) -> None:
    shown = show("Silloin Qvastberga tuli.")
    before = shown.label("mark_words")
    shown.press(Qt.Key.Key_Return)
    assert shown.label("mark_words") != before
    assert "[" in shown.label("mark_words")


def test_enter_on_a_doubtful_word_in_the_text_takes_up_its_question(show: Show) -> None:
    shown = show()
    pane = shown.pane("original_text")
    pane.setFocus()
    pane.show_item(shown.reading.items[2].item_id)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert shown.decisions == ()
    assert shown.word.startswith(shown.reading.items[2].word)
    assert focus() is shown.questions


def test_letters_in_the_text_decide_nothing(show: Show) -> None:
    shown = show()
    shown.pane("original_text").setFocus()
    shown.press(Qt.Key.Key_K)
    assert shown.decisions == ()


def test_both_sides_scroll_in_step(show: Show) -> None:
    lines = [f"Rivi {n}: Korhonen {'puhui pitkään ' * (n % 5)}" for n in range(300)]
    shown = show("\n".join(lines))
    left, right = shown.pane("original_text"), shown.pane("redacted_text")
    for row in (150, 20, 280):
        left.scroll_to_row(row)
        assert right.top_place()[0] == left.top_place()[0]
    right.scroll_to_row(90)
    assert left.top_place()[0] == right.top_place()[0]


def test_a_withheld_answer_is_shown_struck_and_not_on_the_other_side(show: Show) -> None:
    shown = show("Asiakas tuli.", withheld="Koivukuja 7")
    words = pointed_words(shown.pane("original_text"), "Koivukuja 7")
    assert len(words.split("\n")) == 2
    assert "Koivukuja" not in shown.pane("redacted_text").toPlainText()


def test_where_there_is_no_room_panes_stand_one_above_the_other_and_keys_go_on(
    show: Show,
) -> None:
    shown = show()
    left, right = shown.pane("original_text"), shown.pane("redacted_text")
    assert left.mapTo(shown.step, QPoint()).y() == right.mapTo(shown.step, QPoint()).y()
    shown.step.resize(480, 900)
    QApplication.processEvents()
    assert left.mapTo(shown.step, QPoint()).y() < right.mapTo(shown.step, QPoint()).y()
    assert not shown.questions.isVisible()
    shown.press(Qt.Key.Key_Down)
    assert shown.word == "Zorrvik"
    shown.press(Qt.Key.Key_Return)
    assert shown.words(Verdict.REMOVED) == ["Zorrvik"]
    shown.step.resize(1100, 800)
    QApplication.processEvents()
    assert focus() is shown.questions


def test_everything_that_takes_the_cursor_has_a_name(show: Show) -> None:
    shown = show()
    for widget in shown.step.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            spoken = widget.accessibleName()
            if isinstance(widget, QAbstractButton):
                spoken = spoken or widget.text()
            assert spoken, widget.objectName()
    row = shown.questions.model().index(0, 0)
    assert "Qvastberga" in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_another_language_keeps_the_word_the_reason_and_what_was_decided(
    show: Show, language: LanguageSwitch
) -> None:
    shown = show()
    shown.press(Qt.Key.Key_Return)
    shown.questions.choose_row(1)
    QTest.keyClicks(shown.reason, "vesi")
    language.choose(Lang.FI)
    assert shown.word == "koski"
    assert shown.reason.text() == "vesi"
    assert shown.words(Verdict.REMOVED) == ["Qvastberga"]


def test_hundreds_of_words_take_no_more_widgets_than_a_few(show: Show) -> None:
    few = show("Silloin Qvastberga tuli.")
    words = [f"Qvast{chr(97 + n // 26)}{chr(97 + n % 26)}berg" for n in range(300)]
    many = show(" ".join(f"Silloin {word} tuli." for word in words))
    assert len(many.words()) > 200
    extra = len(many.step.findChildren(QWidget)) - len(few.step.findChildren(QWidget))
    assert extra < 12


def pointed_words(pane: MarkedPane, words: str) -> str:
    """Return what is said when the pointer rests on the beginning of ``words``."""
    at = pane.document().find(words)
    assert not at.isNull(), words
    cursor = QTextCursor(pane.document())
    cursor.setPosition(at.selectionStart() + 1)
    pane.setTextCursor(cursor)
    mark = pane.mark_at(pane.cursorRect(cursor).center())
    assert mark is not None, words
    return pane.words_at(pane.cursorRect(cursor).center())
