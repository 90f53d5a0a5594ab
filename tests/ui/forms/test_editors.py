"""Every kind of question has an editor that gives back exactly what it was given."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Answer, PartialDate, PersonRef, Rating, Row
from exitdesk.forms.inputs import clean_line, clean_text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Kind
from exitdesk.forms.summary import UNKNOWN_GOAL
from exitdesk.ui.forms.editors.lines import CalendarPopup
from exitdesk.ui.forms.editors.table import EDITORS, make_editor
from exitdesk.ui.forms.surroundings import Surroundings
from tests.ui.forms.hands import part, type_text
from tests.ui.forms.made_forms import TODAY, asked

HARD_TEXT = "<b>fett</b> & <img src=x> a < b \N{GRINNING FACE}\N{ZERO WIDTH JOINER} עברית العربية"
FEW = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

lines = st.text(min_size=1, max_size=60).map(clean_line).filter(bool)
texts = st.text(min_size=1, max_size=300).map(clean_text).filter(bool)
years = st.integers(1000, 9999)
colours = st.sampled_from(["red", "green", "blue"])
days = st.dates(min_value=date(1000, 1, 1))


def _partial(day: date, known: int) -> PartialDate:
    return PartialDate(*(day.year, day.month, day.day)[:known])


ANSWERS: dict[Kind, st.SearchStrategy[Answer]] = {
    Kind.SHORT_TEXT: lines,
    Kind.LONG_TEXT: texts,
    Kind.ONE_OF: colours,
    Kind.SEVERAL_OF: st.sets(colours, min_size=1).map(
        lambda keys: tuple(key for key in ("red", "green", "blue") if key in keys)
    ),
    Kind.YES_NO: st.sampled_from(["yes", "no", "unknown"]),
    Kind.DATE: days,
    Kind.PARTIAL_DATE: st.builds(_partial, days, st.integers(1, 3)),
    Kind.NUMBER: st.integers(-999_999_999, 999_999_999),
    Kind.GROUP: st.lists(
        st.builds(
            Row,
            st.uuids().map(lambda made: made.hex),
            st.fixed_dictionaries({}, optional={"what": lines, "due": days, "place": lines}),
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda row: row.row_id,
    ).map(tuple),
    Kind.PERSON: st.sampled_from(["a" * 32, "b" * 32, "c" * 32]).map(PersonRef),
    Kind.RATED: st.builds(Rating, colours, st.just("") | texts),
}


def test_every_kind_of_question_has_an_editor() -> None:
    assert set(EDITORS) == set(Kind)
    assert set(ANSWERS) == set(Kind)


@pytest.mark.parametrize("kind", list(Kind))
def test_an_editor_gives_back_what_it_was_given(
    qtbot: QtBot, surroundings: Surroundings, kind: Kind
) -> None:
    editor = make_editor(asked(kind), surroundings)
    qtbot.addWidget(editor)

    @FEW
    @given(ANSWERS[kind])
    def comes_back(answer: Answer) -> None:
        with qtbot.assertNotEmitted(editor.edited):
            editor.show_answer(answer)
        assert editor.answer() == answer

    comes_back()
    editor.show_answer(None)
    assert editor.answer() is None


@pytest.mark.parametrize("kind", list(Kind))
def test_every_stop_of_the_keyboard_has_a_name_for_screen_readers(
    qtbot: QtBot, surroundings: Surroundings, kind: Kind
) -> None:
    editor = make_editor(asked(kind), surroundings)
    qtbot.addWidget(editor)
    editor.name_for_readers("Frågan", "Hjälpen")
    for stop in editor.stops():
        spoken = stop.accessibleName() or getattr(stop, "text", str)()
        assert spoken, stop
        assert "Frågan" in f"{stop.accessibleName()} {stop.accessibleDescription()}"


def test_twenty_thousand_characters_of_any_kind_are_taken_as_plain_text(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = make_editor(asked(Kind.LONG_TEXT), surroundings)
    qtbot.addWidget(editor)
    box = part(editor, QPlainTextEdit, "box")
    text = (HARD_TEXT * 500)[:20_000]
    box.insertPlainText(text)
    assert editor.answer() == text
    assert len(text) == 20_000


def test_a_name_of_one_letter_is_a_name(qtbot: QtBot, surroundings: Surroundings) -> None:
    editor = make_editor(asked(Kind.SHORT_TEXT), surroundings)
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.edited):
        type_text(part(editor, QLineEdit, "line"), "Å")
    assert editor.answer() == "Å"


def test_a_long_line_that_is_pasted_is_never_cut(qtbot: QtBot, surroundings: Surroundings) -> None:
    editor = make_editor(asked(Kind.SHORT_TEXT), surroundings)
    qtbot.addWidget(editor)
    part(editor, QLineEdit, "line").insert("x" * 50_000)
    assert editor.answer() == "x" * 50_000


def test_several_lines_that_are_pasted_become_one(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = make_editor(asked(Kind.SHORT_TEXT), surroundings)
    qtbot.addWidget(editor)
    part(editor, QLineEdit, "line").insert("två\r\nrader\u2029och\tmer\0 här")
    assert editor.answer() == "två rader och mer  här"


def test_an_old_text_is_not_changed_by_being_looked_at(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = make_editor(asked(Kind.SHORT_TEXT), surroundings)
    qtbot.addWidget(editor)
    editor.show_answer("två\nrader\u2029här")
    assert editor.answer() == "två\nrader\u2029här"


@pytest.mark.parametrize("typed", ["31.2.2026", "i går", "22.11.", "99.99.9999"])
def test_a_day_that_is_none_stays_as_it_was_typed(
    qtbot: QtBot, surroundings: Surroundings, typed: str
) -> None:
    editor = make_editor(asked(Kind.DATE), surroundings)
    qtbot.addWidget(editor)
    type_text(part(editor, QLineEdit, "line"), typed)
    assert editor.answer() == typed
    assert part(editor, QLineEdit, "line").text() == typed


def test_a_day_is_typed_as_it_is_written_in_finland(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = make_editor(asked(Kind.DATE), surroundings)
    qtbot.addWidget(editor)
    type_text(part(editor, QLineEdit, "line"), "1.12.2026")
    assert editor.answer() == date(2026, 12, 1)


@pytest.mark.qt_log_ignore("does not support")  # what the off-screen platform says of popups
def test_a_day_is_picked_from_the_calendar(qtbot: QtBot, surroundings: Surroundings) -> None:
    editor = make_editor(asked(Kind.DATE), surroundings)
    qtbot.addWidget(editor)
    editor.show()
    part(editor, QPushButton, "open_calendar").click()
    [popup] = editor.findChildren(CalendarPopup)
    assert popup.calendar.selectedDate().toPython() == TODAY
    QTest.keyClick(popup.calendar, Qt.Key.Key_Escape)
    popup.picked.emit(date(2026, 12, 24))
    assert editor.answer() == date(2026, 12, 24)


def test_a_choice_can_be_taken_back(qtbot: QtBot, surroundings: Surroundings) -> None:
    editor = make_editor(asked(Kind.ONE_OF), surroundings)
    qtbot.addWidget(editor)
    editor.show()
    part(editor, QRadioButton, "option_green").click()
    assert editor.answer() == "green"
    with qtbot.waitSignal(editor.edited):
        part(editor, QPushButton, "clear_choice").click()
    assert editor.answer() is None


def test_many_options_are_offered_in_a_list(qtbot: QtBot, surroundings: Surroundings) -> None:
    from tests.ui.forms.made_forms import FIELDS

    town = next(field for field in FIELDS if field.id == "town")
    editor = make_editor(town, surroundings)
    qtbot.addWidget(editor)
    combo = part(editor, QComboBox, "list")
    assert combo.count() == len(town.options) + 1
    combo.setCurrentIndex(3)
    assert editor.answer() == "town_2"


def test_the_reason_for_a_rating_is_asked_once_a_step_is_chosen(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = make_editor(asked(Kind.RATED), surroundings)
    qtbot.addWidget(editor)
    reason = part(editor, QPlainTextEdit, "reason")
    assert not reason.isVisibleTo(editor)
    part(editor, QRadioButton, "option_red").click()
    assert reason.isVisibleTo(editor)
    type_text(reason, "Meddelanden")
    assert editor.answer() == Rating("red", "Meddelanden")


def test_a_person_added_later_can_be_chosen_without_losing_the_choice(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = make_editor(asked(Kind.PERSON), surroundings)
    qtbot.addWidget(editor)
    editor.show_answer(PersonRef("a" * 32))
    with qtbot.assertNotEmitted(editor.edited):
        surroundings.persons.offer({"a" * 32: "Leo", "d" * 32: "Mira"})
    assert editor.answer() == PersonRef("a" * 32)
    assert part(editor, QComboBox, "list").currentText() == "Leo"


def test_a_steps_goal_is_chosen_by_its_title(
    qtbot: QtBot, surroundings: Surroundings, forms: FormLibrary
) -> None:
    goal = forms.latest("step").bound(Concept.STEP_GOAL)
    assert goal is not None
    surroundings.goals.offer({"c" * 32: "En egen lägenhet", "d" * 32: "Jobb"})
    editor = make_editor(goal, surroundings)
    qtbot.addWidget(editor)
    shown = part(editor, QComboBox, "list")
    editor.show_answer("c" * 32)
    assert (shown.currentText(), editor.answer()) == ("En egen lägenhet", "c" * 32)
    editor.show_answer("e" * 32)
    assert (shown.currentText(), editor.answer()) == (UNKNOWN_GOAL.sv, "e" * 32)
    shown.setCurrentIndex(0)
    assert editor.answer() is None
