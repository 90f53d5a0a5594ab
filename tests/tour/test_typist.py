"""The hands of the tour do what an officer could do, and stop where they could not."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.tour.errors import TourStoppedError
from exitdesk.tour.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def typist() -> Typist:
    made = Typist(_never_busy, patience=0.2)
    made.step = "the test"
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    line, button, combo = QLineEdit(), QPushButton("Spara"), QComboBox()
    for name, widget in (("line", line), ("save_button", button), ("list", combo)):
        widget.setObjectName(name)
        layout.addWidget(widget)
    for key in ("a", "b", "c"):
        combo.addItem(key.upper(), key)
    made.resize(400, 300)
    made.show()
    return made


def _never_busy() -> bool:
    return False


def test_typing_replaces_what_stands_in_the_field(typist: Typist, window: QWidget) -> None:
    line = typist.find(QLineEdit, "line")
    line.setText("förut")
    typist.type_into(line, "Åsa – ”nu”")
    assert line.text() == "Åsa – ”nu”"


def test_a_line_of_a_list_is_chosen_by_its_key(typist: Typist, window: QWidget) -> None:
    combo = typist.find(QComboBox, "list")
    typist.choose(combo, "c")
    assert combo.currentData() == "c"


def test_a_widget_that_is_not_there_stops_the_tour_by_name(
    typist: Typist, window: QWidget
) -> None:
    with pytest.raises(TourStoppedError) as stopped:
        typist.click("delete_button")
    assert "the test" in stopped.value.detail
    assert "delete_button" in stopped.value.detail


def test_a_button_that_cannot_be_pressed_stops_the_tour(typist: Typist, window: QWidget) -> None:
    typist.find(QPushButton, "save_button").setEnabled(False)
    with pytest.raises(TourStoppedError):
        typist.click("save_button")


def test_a_button_under_another_widget_is_not_pressed(typist: Typist, window: QWidget) -> None:
    cover = QWidget(window)
    cover.setGeometry(window.rect())
    cover.show()
    with pytest.raises(TourStoppedError) as stopped:
        typist.click("save_button")
    assert "covered" in stopped.value.detail
