"""Cards, facts and record lines: what the tabs of a case are made of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import Role, set_role


class Card(QFrame):
    """A titled part of a page; ``body`` takes its contents."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_role(self, "card")
        self._title = PlainLabel("heading")
        self.head = QHBoxLayout()
        self.head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(12)
        layout.addLayout(self.head)
        layout.addLayout(self.body)
        layout.addStretch(1)

    def entitle(self, title: str) -> None:
        """Set the title."""
        self._title.setText(title)

    def clear(self) -> None:
        """Take everything out of the body."""
        empty(self.body)


class Facts(QWidget):
    """Labels with their values, one pair a line."""

    def __init__(self, pairs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (label, value) in enumerate(pairs):
            name = PlainLabel("muted")
            name.setText(label)
            most = self.fontMetrics().averageCharWidth() * 26
            name.setMaximumWidth(most)
            # a label of two short words is not broken, whatever the layout makes of it
            name.setMinimumWidth(min(self.fontMetrics().horizontalAdvance(label) + 2, most))
            words = PlainLabel()
            words.setText(value)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, row, 0, top)
            grid.addWidget(words, row, 1, top)


class RecordLine(QWidget):
    """One record: a link with its title, and what is secondary under it."""

    opened = Signal(str)  # object id

    def __init__(
        self, object_id: str, title: str, detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._object_id = object_id
        self.link = LinkButton()
        self.link.setText(title.replace("&", "&&"))
        self.link.clicked.connect(self._open)
        set_about(self.link, object_id)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.link, alignment=Qt.AlignmentFlag.AlignLeft)
        if detail:
            secondary = PlainLabel("muted")
            secondary.setText(detail)
            secondary.setContentsMargins(self.link.edge(), 0, 0, 0)
            layout.addWidget(secondary)

    def _open(self) -> None:
        self.opened.emit(self._object_id)


class ButtonRow(QWidget):
    """Buttons side by side, on further lines when there is no room."""

    pressed = Signal(str)  # the key of a button

    def __init__(self, keys: Sequence[str], primary: str = "") -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        flow = FlowLayout(self, 10, 8)
        for key in keys:
            button = QPushButton()
            button.setObjectName(f"{key}_button")
            button.setProperty("key", key)
            button.clicked.connect(self._press)
            if key == primary:
                set_role(button, "primary")
            self._buttons[key] = button
            flow.addWidget(button)

    def button(self, key: str) -> QPushButton:
        """Return the button of a key."""
        return self._buttons[key]

    def say(self, words: dict[str, str]) -> None:
        """Set the words of the buttons."""
        for key, text in words.items():
            self._buttons[key].setText(text)

    def _press(self) -> None:
        button = self.sender()
        if button is not None:
            self.pressed.emit(str(button.property("key")))


def said(text: str, role: Role = "none") -> PlainLabel:
    """Return a label that says ``text`` as it is."""
    label = PlainLabel(role)
    label.setText(text)
    return label


def empty(layout: QLayout) -> None:
    """Take every widget and layout out of ``layout`` and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
