"""How one day of a month is drawn."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exitdesk.ui.themes import Theme

_PAD = 4
_WIDE = 9  # average characters that make lines worth drawing


@dataclass(frozen=True, slots=True)
class DayCell:
    """A day with its first lines, each with whether it still wants to be seen to."""

    day: date
    lines: tuple[tuple[str, bool], ...]
    total: int
    is_today: bool
    in_month: bool


class DayDrawing(QStyledItemDelegate):
    """Draws the number of the day and as many lines as there is room for; else how many."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        cell = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(cell, DayCell):
            return
        colours = self._theme.colours
        rect = QRect(option.rect)
        state = option.state
        painter.save()
        ground = colours.surface if cell.in_month else colours.window
        if state & QStyle.StateFlag.State_Selected:
            ground = colours.accent_soft
        painter.fillRect(rect, QColor(ground))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        self._words(painter, rect.adjusted(_PAD, _PAD, -_PAD, -_PAD), cell)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, cell: DayCell) -> None:
        colours = self._theme.colours
        font = QFont(painter.font())
        usual = QFontMetrics(font)
        font.setBold(cell.is_today)
        font.setUnderline(cell.is_today)
        painter.setFont(font)
        number = colours.text if cell.in_month else colours.muted
        painter.setPen(QColor(colours.accent if cell.is_today else number))
        line = usual.lineSpacing()
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, f"{cell.day.day}.")
        if not cell.total:
            return
        for number_of, (words, is_alert) in enumerate(self._rows(cell, room, usual), start=1):
            font.setBold(is_alert)
            font.setUnderline(False)
            painter.setFont(font)
            painter.setPen(QColor(colours.error if is_alert else number))
            place = room.adjusted(0, number_of * line, 0, 0)
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, cut)

    def _rows(self, cell: DayCell, room: QRect, metrics: QFontMetrics) -> list[tuple[str, bool]]:
        """Return the lines that fit; a mark of how many when there is no room for words."""
        fitting = room.height() // metrics.lineSpacing() - 1
        if room.width() < _WIDE * metrics.averageCharWidth() or fitting < 1:
            is_alert = any(alert for _words, alert in cell.lines)
            return [(f"! ({cell.total})" if is_alert else f"({cell.total})", is_alert)]
        if cell.total <= fitting:
            return list(cell.lines)
        shown = max(fitting - 1, 0)
        is_alert = any(alert for _words, alert in cell.lines[shown:])
        return [*cell.lines[:shown], (f"+ {cell.total - shown}", is_alert)]
