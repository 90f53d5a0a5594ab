"""Doubtful words decided by key over both sides of a report, without a vault."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exitdesk.casework.doubts import Verdict
from exitdesk.casework.report_reviews import ReportReading
from exitdesk.casework.reports import Decision, ReportOrder
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.report_reviews import ReviewStep
from exitdesk.ui.papers.review.panes import MarkedPane
from exitdesk.ui.papers.review.question_lists import QuestionList
from exitdesk.ui.themes import Theme
from tests.casework.readings_by_hand import reading_of, rows_of
from tests.ui.benches import found

TEXT = (
    "Silloin Qvastberga soitti Jussi Korhoselle.\n"
    "Myöhemmin Zorrvik tuli. Taas Qvastberga soitti numerosta 040 123 4567.\n"
    "Joessa on koski. Toinenkin koski oli siellä. Ahonen lähti."
)


class Watched:
    """A review step with what it told."""

    def __init__(self, step: ReviewStep, reading: ReportReading) -> None:
        self.step = step
        self.reading = reading
        self.decisions: tuple[Decision, ...] = ()
        self.finished = 0
        step.decided.connect(self._take)
        step.finished.connect(self._finish)
        self.read(reading)

    def read(self, reading: ReportReading, reasons: tuple[tuple[str, str], ...] = ()) -> None:
        self.reading = reading
        self._show(reading.order.decided(*self.decisions), reasons)

    def _show(self, order: ReportOrder, reasons: tuple[tuple[str, str], ...]) -> None:
        for item, typed in reasons:
            order = order.with_reason(item, typed)
        review = self.reading.review(order)
        rows = rows_of(self.reading, *self.decisions)
        self.step.show_reading(self.reading, order, review, rows)

    def _take(self, decisions: tuple[Decision, ...]) -> None:
        self.decisions = decisions
        review = self.reading.review(self.reading.order.decided(*decisions))
        self.step.show_review(review, rows_of(self.reading, *decisions))

    def _finish(self) -> None:
        self.finished += 1

    @property
    def questions(self) -> QuestionList:
        return found(self.step, QuestionList, "question_list")

    def words(self, verdict: Verdict = Verdict.OPEN) -> list[str]:
        return [one.word for one in self.questions.questions if one.verdict is verdict]

    @property
    def word(self) -> str:
        return self.label("doubt_word")

    @property
    def reason(self) -> QLineEdit:
        return found(self.step, QLineEdit, "keep_reason")

    def label(self, name: str) -> str:
        return found(self.step, QLabel, name).text()

    def button(self, name: str) -> QPushButton:
        return found(self.step, QPushButton, f"{name}_button")

    def pane(self, name: str) -> MarkedPane:
        return found(self.step, MarkedPane, name)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(focus(), key)


Show = Callable[..., Watched]


@pytest.fixture
def show(qtbot: QtBot, language: LanguageSwitch, theme: Theme) -> Show:
    def make(text: str = TEXT, lang: Lang = Lang.FI, **more: str) -> Watched:
        step = ReviewStep(language, theme, name_of)
        qtbot.addWidget(step)
        step.resize(1100, 800)
        step.show()
        step.activateWindow()
        made = Watched(step, reading_of(text, lang, **more))  # type: ignore[arg-type]
        step.take_focus()
        QApplication.processEvents()
        return made

    return make


def name_of(category: Category) -> Text:
    return Text(sv=f"sv {category}", fi=f"fi {category}")


def focus() -> QWidget:
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# -- what is asked -----------------------------------------------------------------------------


def test_open_words_are_asked_in_the_order_of_the_text_with_all_their_sentences(
    show: Show,
) -> None:
    shown = show()
    assert shown.words() == ["Qvastberga", "Zorrvik", "koski", "koski"]
    assert shown.word.startswith("Qvastberga")
    assert "2" in shown.word
    sentences = shown.pane("doubt_sentences")
    lines = sentences.toPlainText().split("\n")
    assert len(lines) == 2
    assert all("Qvastberga soitti" in line for line in lines)
    block = sentences.document().firstBlock()
    marked = [block.text()[one.start : one.start + one.length] for one in block.layout().formats()]
    assert marked == ["Qvastberga"]


def test_a_word_that_matches_a_known_name_says_which(show: Show) -> None:
    shown = show()
    shown.questions.choose_row(2)
    assert shown.word == "koski"
    assert "Aino Koski" in shown.label("doubt_why")
    assert shown.reason.isVisible()


def test_progress_is_told_as_so_many_of_so_many_left(show: Show) -> None:
    shown = show()
    assert re.findall(r"\d+", shown.label("open_count")) == ["4", "4"]
    shown.press(Qt.Key.Key_Return)
    assert re.findall(r"\d+", shown.label("open_count")) == ["3", "4"]


# -- deciding by key ---------------------------------------------------------------------------


def test_enter_removes_and_k_keeps_and_the_next_word_is_up(show: Show) -> None:
    shown = show()
    shown.press(Qt.Key.Key_Return)
    assert shown.word == "Zorrvik"
    shown.press(Qt.Key.Key_K)
    assert shown.word == "koski"
    assert shown.words(Verdict.REMOVED) == ["Qvastberga"]
    assert shown.words(Verdict.KEPT) == ["Zorrvik"]
    redacted = shown.pane("redacted_text").toPlainText()
    assert "Qvastberga" not in redacted
    assert "Zorrvik" in redacted
    assert len(shown.decisions) == 3


def test_a_key_held_down_is_one_decision(show: Show) -> None:
    shown = show()
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    for _ in range(20):
        QApplication.sendEvent(focus(), held)
    assert len(shown.words()) == 4
    shown.press(Qt.Key.Key_Return)
    for _ in range(20):
        QApplication.sendEvent(focus(), held)
    assert len(shown.words()) == 3


def test_keys_with_control_or_alt_decide_nothing(show: Show) -> None:
    shown = show()
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(focus(), Qt.Key.Key_K, modifier)
    assert shown.decisions == ()


def test_a_known_name_is_kept_only_with_a_reason_and_k_in_a_reason_is_a_letter(
    show: Show,
) -> None:
    shown = show()
    shown.questions.choose_row(2)
    shown.press(Qt.Key.Key_K)
    assert shown.decisions == ()
    assert focus() is shown.reason
    QTest.keyClicks(shown.reason, "kivet ja vesi")
    assert shown.decisions == ()
    assert shown.reason.text() == "kivet ja vesi"
    shown.press(Qt.Key.Key_Return)
    assert [one.reason for one in made_by(shown)] == ["kivet ja vesi"]
    assert shown.words() == ["Qvastberga", "Zorrvik", "koski"]  # one by one


def test_enter_without_a_reason_in_its_field_decides_nothing(show: Show) -> None:
    shown = show()
    shown.questions.choose_row(2)
    shown.reason.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.decisions == ()


def test_a_reason_that_names_someone_is_refused_with_the_word(show: Show) -> None:
    shown = show()
    shown.questions.choose_row(2)
    for reason, word in (("Ei Korhosta", "Korhosta"), ("vain koski", "koski")):
        shown.reason.setText(reason)
        shown.button("keep").click()
        assert shown.decisions == ()
        assert f"{word}" in shown.label("reason_problem")
        assert found(shown.step, QLabel, "reason_problem").isVisible()
    shown.reason.setText("")
    QTest.keyClicks(shown.reason, "vesi")
    assert not found(shown.step, QLabel, "reason_problem").isVisible()


def test_after_the_last_word_it_is_told_once(show: Show) -> None:
    shown = show("Silloin Qvastberga tuli ja Zorrvik.")
    shown.press(Qt.Key.Key_Return)
    assert shown.finished == 0
    shown.press(Qt.Key.Key_K)
    assert shown.finished == 1
    assert shown.step.open_count == 0


def test_a_report_without_doubtful_words_says_so(show: Show) -> None:
    shown = show("Asiakas tuli ajoissa.")
    assert shown.step.open_count == 0
    assert not re.search(r"\d", shown.label("open_count"))
    assert not shown.questions.isVisible()


# -- the way back ------------------------------------------------------------------------------


def test_decisions_are_taken_back_step_by_step_and_made_again(show: Show) -> None:
    shown = show()
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_K)
    after = shown.decisions
    shown.step.undo()
    assert shown.words() == ["Zorrvik", "koski", "koski"]
    assert shown.word == "Zorrvik"
    shown.step.undo()
    assert shown.decisions == ()
    assert shown.word.startswith("Qvastberga")
    shown.step.undo()
    assert not shown.button("undo").isEnabled()
    shown.step.redo()
    shown.step.redo()
    assert set(shown.decisions) == set(after)
    assert not shown.button("redo").isEnabled()


def test_what_was_taken_back_is_gone_once_something_else_is_decided(show: Show) -> None:
    shown = show()
    shown.press(Qt.Key.Key_Return)
    shown.step.undo()
    shown.press(Qt.Key.Key_K)
    assert not shown.button("redo").isEnabled()
    assert shown.words(Verdict.KEPT) == ["Qvastberga"]


def test_an_earlier_decision_can_be_looked_at_and_changed(show: Show) -> None:
    shown = show()
    shown.press(Qt.Key.Key_Return, 2)
    shown.questions.choose_row(2)
    assert shown.word.startswith("Qvastberga")
    shown.questions.setFocus()
    shown.press(Qt.Key.Key_K)
    assert shown.words(Verdict.KEPT) == ["Qvastberga"]
    assert shown.word.startswith("Qvastberga")  # to be seen as it is now
    assert shown.finished == 0


def test_a_sentence_read_again_keeps_the_other_decisions_and_the_way_back(show: Show) -> None:
    shown = show()
    shown.press(Qt.Key.Key_Return, 2)
    order = shown.reading.order
    changed = reading_of(TEXT.replace("Myöhemmin", "Paljon myöhemmin"))
    object.__setattr__(changed, "order", order)
    shown.read(changed)
    assert shown.words() == ["Zorrvik", "koski", "koski"]
    assert shown.words(Verdict.REMOVED) == ["Qvastberga"]
    assert shown.button("undo").isEnabled()


def test_a_reason_typed_before_is_there_again(show: Show) -> None:
    shown = show()
    koski = next(one for one in shown.reading.items if one.matches_known)
    typed: list[tuple[str, str]] = []

    def take(item: str, reason: str) -> None:
        typed.append((item, reason))

    shown.step.reason_typed.connect(take)
    shown.questions.choose_row(2)
    QTest.keyClicks(shown.reason, "ve")
    assert typed == [(koski.item_id, "v"), (koski.item_id, "ve")]
    again = show()
    again.read(again.reading, ((koski.item_id, "vesi"),))
    again.questions.choose_row(2)
    assert again.reason.text() == "vesi"


# -- both sides --------------------------------------------------------------------------------


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


# -- changing the text -------------------------------------------------------------------------


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


# -- room, colours, readers --------------------------------------------------------------------


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


def made_by(shown: Watched) -> tuple[Decision, ...]:
    """Return what the officer decided to keep."""
    return tuple(one for one in shown.decisions if one.keep)


def partial_append(taken: list[int]) -> Callable[[], None]:
    def take() -> None:
        taken.append(1)

    return take


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
