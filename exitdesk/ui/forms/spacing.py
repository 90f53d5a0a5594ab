"""The grid that everything stands on, in steps of the text size."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

READABLE_CHARACTERS = 70  # a line longer than this is tiring to read
_STEPS_IN_LINE = 2.5


def step(widget: QWidget, count: float = 1) -> int:
    """Return ``count`` steps of the grid in pixels; a step is two fifths of a line of text."""
    return round(QFontMetrics(widget.font()).height() / _STEPS_IN_LINE * count)


def readable_width(widget: QWidget, characters: int = READABLE_CHARACTERS) -> int:
    """Return the width in pixels of a line of that many characters in the widget's font."""
    return QFontMetrics(widget.font()).averageCharWidth() * characters
