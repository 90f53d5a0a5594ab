"""Doubtful words decided by key, taken back and changed, without a vault."""

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)

from exitdesk.casework.doubts import Verdict
from exitdesk.casework.reports import Decision
from tests.casework.readings_by_hand import reading_of
from tests.ui.benches import found
from tests.ui.review.watching import TEXT, Show, Watched, focus

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


def made_by(shown: Watched) -> tuple[Decision, ...]:
    """Return what the officer decided to keep."""
    return tuple(one for one in shown.decisions if one.keep)
