"""What can no longer be chosen is shown only where it was chosen before."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QRadioButton
from pytestqt.qtbot import QtBot

from exitdesk.forms.model import Field, Kind, Option
from exitdesk.ui.forms.editors.options import OneOfEditor
from exitdesk.ui.forms.surroundings import Surroundings
from tests.ui.forms.made_forms import COLOURS, TOWNS, question


def editor(qtbot: QtBot, field: Field, surroundings: Surroundings) -> OneOfEditor:
    made = OneOfEditor(field, surroundings)
    qtbot.addWidget(made)
    made.show()
    return made


def past(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Return options the first of which can no longer be chosen."""
    return (replace(options[0], offered=False), *options[1:])


def test_a_past_option_is_no_radio_button_unless_it_was_chosen(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    field = question("colour", Kind.ONE_OF, "Färg", "Väri", options=past(COLOURS))
    made = editor(qtbot, field, surroundings)
    shown = [one.isVisible() for one in made.findChildren(QRadioButton)]
    assert shown == [False, True, True]
    made.take_focus()
    assert made.focusWidget() is made.findChildren(QRadioButton)[1]
    made.show_answer("red")
    assert all(one.isVisible() for one in made.findChildren(QRadioButton))
    assert made.answer() == "red"
    made.show_answer("green")
    assert not made.findChildren(QRadioButton)[0].isVisible()


@pytest.mark.parametrize("answer", [None, "town_3"])
def test_a_past_option_is_not_in_a_list_unless_it_was_chosen(
    qtbot: QtBot, surroundings: Surroundings, answer: str | None
) -> None:
    field = question("town", Kind.ONE_OF, "Ort", "Paikkakunta", options=past(TOWNS))
    made = editor(qtbot, field, surroundings)
    combo = made.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    made.show_answer(answer)
    assert combo.findData("town_0") == -1
    assert made.answer() == answer
    made.show_answer("town_0")
    assert (made.answer(), combo.currentText()) == ("town_0", "Ort 0")
    made.show_answer(answer)
    assert combo.findData("town_0") == -1
    assert made.answer() == answer
