"""The quiet reminder of what is not collected: it marks, offers, and stands in nobody's way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.casework.writing_rules import WritingRules
from exitdesk.forms.model import Kind
from exitdesk.ui.forms.editors.long_texts import LongTextEditor
from exitdesk.ui.forms.editors.reminder_strips import ReminderStrip
from exitdesk.ui.forms.surroundings import Surroundings
from tests.practice_desks import RESOURCES
from tests.ui.forms.hands import part, type_text
from tests.ui.forms.made_forms import asked

passages_like_an_offence = WritingRules.load(RESOURCES / "rules").offences.passages


@pytest.mark.parametrize(
    "text",
    [
        "Han berättade om ett rån i våras.",
        "Gruppen langar narkotika.",
        "Hän kertoi, kuka pahoinpiteli miehen.",
        "He varastivat auton.",
        "Tuli puheeksi vanha murha.",
    ],
)
def test_a_sentence_about_an_offence_is_found(text: str) -> None:
    [passage] = passages_like_an_offence(f"Vi träffades i dag. {text} Nästa gång på tisdag.")
    assert f"Vi träffades i dag. {text} Nästa gång på tisdag."[passage.start : passage.end] == text


@pytest.mark.parametrize(
    "text",
    [
        "Samtal om en identitet utan brott.",
        "Rikokseton identiteetti kiinnostaa.",
        "Brottspåföljdsmyndigheten ordnar ett möte.",
        "Rikosseuraamuslaitos on mukana, samoin Rikosuhripäivystys.",
        "Brottsofferjouren ringer på onsdag.",
        "Hon bor hos sin mormor och mår bättre.",
        "Asunto löytyi, ja päivärytmi on palannut.",
        "Han vill börja studera och slippa skulderna.",
    ],
)
def test_everyday_sentences_of_the_work_are_left_alone(text: str) -> None:
    assert passages_like_an_offence(text) == ()


@given(st.text(max_size=300))
def test_passages_lie_within_the_text_and_in_order(text: str) -> None:
    places = [(found.start, found.end) for found in passages_like_an_offence(text)]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)


@pytest.fixture
def editor(qtbot: QtBot, surroundings: Surroundings) -> LongTextEditor:
    """Return an editor in which a passage has been marked."""
    made = LongTextEditor(asked(Kind.LONG_TEXT), surroundings)
    qtbot.addWidget(made)
    made.show()
    type_text(part(made, QPlainTextEdit, "box"), "Möte 😀. Han talade om ett rån. Allt väl.")
    [strip] = made.findChildren(ReminderStrip)
    qtbot.waitUntil(strip.isVisible)
    return made


def test_rephrasing_selects_the_passage(editor: LongTextEditor) -> None:
    part(editor, QPushButton, "rephrase").click()
    box = part(editor, QPlainTextEdit, "box")
    assert box.textCursor().selectedText() == "Han talade om ett rån."


def test_a_passage_left_as_it_is_is_not_marked_again(qtbot: QtBot, editor: LongTextEditor) -> None:
    part(editor, QPushButton, "leave_passage").click()
    [strip] = editor.findChildren(ReminderStrip)
    assert not strip.isVisible()
    type_text(part(editor, QPlainTextEdit, "box"), " Tisdag.")
    qtbot.waitUntil(lambda: not editor._look.isActive())
    assert not strip.isVisible()


def test_what_may_still_be_prevented_leads_to_the_instruction(editor: LongTextEditor) -> None:
    part(editor, QPushButton, "may_be_prevented").click()
    assert part(editor, QLabel, "reminder_instruction").isVisible()


def test_a_marked_text_is_answered_and_kept_like_any_other(editor: LongTextEditor) -> None:
    assert editor.answer() == "Möte 😀. Han talade om ett rån. Allt väl."
