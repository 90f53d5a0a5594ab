"""The box for plain text: grows with what is written, and can carry quiet marks in its margin."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from exitdesk.domain.reminders import Passage

USUAL_LINES = 4
_MOST_LINES = 14
_MARK_WIDTH = 3
_INSIDE = QStyle.SubElement.SE_ShapedFrameContents
_PARAGRAPH = "\N{PARAGRAPH SEPARATOR}"


class PlainTextBox(QPlainTextEdit):
    """A box for plain text that grows with what is written, and lets Tab leave it."""

    def __init__(self, fewest_lines: int = USUAL_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest_lines = fewest_lines
        self._marked: tuple[Passage, ...] = ()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit(QSizeF(0, 0))

    def words(self) -> str:
        """Return the text as typed, with hard spaces and all."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def mark(self, passages: Sequence[Passage]) -> None:
        """Draw a thin line in the margin beside these passages of ``words()``."""
        if tuple(passages) != self._marked:
            self._marked = tuple(passages)
            self.viewport().update()

    def select(self, passage: Passage) -> None:
        """Select a passage of ``words()``, ready to be written anew."""
        words = self.words()
        cursor = self.textCursor()
        cursor.setPosition(_units(words[: passage.start]))
        cursor.setPosition(_units(words[: passage.end]), cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and the lines in the margin."""
        super().paintEvent(event)
        if not self._marked:
            return
        painter = QPainter(self.viewport())
        colour = QApplication.palette().color(QPalette.ColorRole.Accent)
        words = self.words()
        for passage in self._marked:
            block = self.document().findBlock(_units(words[: passage.start]))
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            high = round(place.height())
            painter.fillRect(QRect(0, round(place.top()), _MARK_WIDTH, high), colour)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the same number of lines when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit(self.document().documentLayout().documentSize())

    def _fit(self, size: QSizeF) -> None:
        lines = min(max(round(size.height()), self._fewest_lines), _MOST_LINES)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 1000, 1000)
        inside = self.style().subElementRect(_INSIDE, option, self)
        edges = 1000 - inside.height() + 2 * self.document().documentMargin()
        self.setFixedHeight(math.ceil(lines * QFontMetrics(self.font()).lineSpacing() + edges))


def _units(text: str) -> int:
    """Return the length of ``text`` as Qt counts it: an emoji may be two."""
    return len(text.encode("utf-16-le")) // 2
