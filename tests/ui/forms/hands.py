"""Finding a part of a window and typing into it, any letter of any language."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

T = TypeVar("T", bound=QObject)


def part(widget: QObject, kind: type[T], name: str) -> T:
    """Return the part of that kind and object name; it must be there."""
    found = widget.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` key by key, as an input method gives letters no keyboard has."""
    for letter in text:
        for happened in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(happened, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, key)


def words(widget: QWidget) -> str:
    """Return all that the labels on show say."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))
