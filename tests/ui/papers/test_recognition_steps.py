"""The questions about recognition, asked one by one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.casework.recognition import RecognitionHint
from exitdesk.casework.recognition_rules import RecognitionRules
from exitdesk.domain.texts import Lang
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.recognition_steps import RecognitionCard, RecognitionStep
from exitdesk.ui.themes import Theme
from tests.ui.benches import found, words_on

FILE = Path(__file__).parents[3] / "resources" / "rules" / "recognition.toml"
SENTENCE = "Klienten har en drake tatuerad på <b>ryggen</b>."


@pytest.fixture(scope="module")
def rules() -> RecognitionRules:
    return RecognitionRules.load(FILE)


@pytest.fixture
def hints(rules: RecognitionRules) -> tuple[RecognitionHint, ...]:
    told = [SENTENCE, *(f"Mötet {number} var kl. 1{number}.30." for number in range(6))]
    return tuple(
        RecognitionHint(one.question, line, one.start, one.end, one.sentence)
        for line, text in enumerate(told)
        for one in rules.telling(text)
    )


@pytest.fixture
def step(
    language: LanguageSwitch,
    theme: Theme,
    qtbot: QtBot,
    rules: RecognitionRules,
    hints: tuple[RecognitionHint, ...],
) -> Iterator[RecognitionStep]:
    column = CentredColumn(95)
    made = RecognitionStep(language)
    column.body.addWidget(made)
    column.resize(900, 600)
    qtbot.addWidget(column)
    column.show()
    made.show_questions(rules.questions, hints, answered=False)
    yield made
    column.close()


def cards(step: RecognitionStep) -> list[RecognitionCard]:
    QApplication.processEvents()
    return [one for one in step.findChildren(RecognitionCard) if one.isVisibleTo(step)]


def press(card: RecognitionCard, key: str) -> None:
    found(card, QPushButton, f"{key}_button").click()


def test_sentences_to_look_at_come_first_with_the_words_marked(step: RecognitionStep) -> None:
    assert [card.has_hints for card in cards(step)] == sorted(
        (card.has_hints for card in cards(step)), reverse=True
    )
    words = words_on(cards(step)[0])
    assert "Klienten har en drake »tatuerad« på <b>ryggen</b>." in words
    assert "känner igen" in words  # why it is asked
    assert "Fler meningar: 2" in words_on(step) or "Further sentences: 2" in words_on(step)


def test_a_question_without_sentences_is_shown_shorter(step: RecognitionStep) -> None:
    last = cards(step)[-1]
    assert not last.has_hints
    assert last.findChild(QPushButton, "edit_button") is None
    assert last.height() < cards(step)[0].height() * 0.7


def test_only_every_answer_makes_it_answered(step: RecognitionStep, qtbot: QtBot) -> None:
    told: list[bool] = []
    step.answered.connect(told.append)
    *others, last = cards(step)
    for number, card in enumerate(others):
        press(card, "changed" if number % 2 else "nothing")
        assert step.open_count == len(others) - number
    assert told == []
    press(last, "nothing")
    press(last, "changed")  # another answer is one too
    assert told == [True, True]


def test_answering_needs_no_mouse(step: RecognitionStep) -> None:
    step.take_focus()
    for card in cards(step):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        assert card.isAncestorOf(focus)
        assert focus.accessibleName() != focus.text()  # the question with it
        QTest.keyClick(focus, Qt.Key.Key_Space)
    assert step.is_answered


def test_a_changed_text_asks_every_question_again(
    step: RecognitionStep, rules: RecognitionRules, hints: tuple[RecognitionHint, ...]
) -> None:
    for card in cards(step):
        press(card, "nothing")
    step.show_questions(rules.questions, hints, answered=True)
    step.show_questions(rules.questions, hints[1:], answered=False)
    assert not step.is_answered
    assert step.open_count == len(rules.questions)


def test_what_was_answered_before_can_be_answered_anew(
    step: RecognitionStep, rules: RecognitionRules, hints: tuple[RecognitionHint, ...]
) -> None:
    step.show_questions(rules.questions, hints, answered=True)
    assert cards(step) == []
    told: list[bool] = []
    step.answered.connect(told.append)
    press_foot(step, "anew")
    assert told == [False]
    assert len(cards(step)) == len(rules.questions)


def press_foot(step: RecognitionStep, key: str) -> None:
    found(step, QPushButton, f"{key}_button").click()


def test_the_way_back_to_the_text_is_beside_each_sentence(
    step: RecognitionStep, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(step.edit_requested):
        press(cards(step)[0], "edit")
    with qtbot.waitSignal(step.edit_requested):
        press_foot(step, "edit_text")
    assert not step.is_answered


def test_switching_language_keeps_the_answers(
    step: RecognitionStep, language: LanguageSwitch
) -> None:
    press(cards(step)[0], "nothing")
    before = step.open_count
    language.choose(Lang.FI)
    words = words_on(step)
    assert "Mainitaanko tatuointi" in words
    assert "Nämns" not in words
    assert step.open_count == before
    assert found(cards(step)[0], QPushButton, "nothing_button").text().startswith("✓ ")
