"""How the need in one life domain has changed: a small drawing, the same axes for every domain."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from exitdesk.casework.life_assessments import STEPS, DomainHistory, Need
from exitdesk.ui.cases.days import written
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_CHARACTERS = 34  # wide
_LINES = 6.2  # high
_SMALL = 0.85  # of the text size


class NeedChart(TranslatedWidget):
    """Draws the four steps upwards and the days to the right.

    The arrow keys go from assessment to assessment; ``need_chosen`` carries the one gone to.
    What was not asked or not rated leaves a gap, never a step.
    """

    need_chosen = Signal(object)  # Need
    opened = Signal(str)  # object id of the assessment

    def __init__(
        self, history: DomainHistory, days: tuple[date, date], theme: Theme, *, name: str
    ) -> None:
        super().__init__()
        self._history = history
        self._first, self._last = days
        self._theme = theme
        self._name = name
        self._place = len(history.needs) - 1
        self._steps: tuple[str, ...] = ()
        self.setObjectName("need_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.retranslate()

    @property
    def need(self) -> Need:
        """The assessment that is chosen."""
        return self._history.needs[self._place]

    def say_need(self, need: Need) -> str:
        """Return what one assessment says, in a line."""
        if need.not_asked:
            step = self.tr("not asked")
        elif need.height is None:
            step = self.tr("not rated")
        else:
            step = self._steps[need.height]
        return f"{written(need.day)}: {step}"

    def retranslate(self) -> None:
        """Name the steps, and tell the whole drawing in words."""
        self._steps = (self.tr("none"), self.tr("some"), self.tr("clear"), self.tr("urgent"))
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the same size for every domain; it grows with the text."""
        metrics = QFontMetricsF(self.font())
        wide = metrics.averageCharWidth() * _CHARACTERS
        return QSize(round(wide), round(metrics.lineSpacing() * _LINES))

    def minimumSizeHint(self) -> QSize:
        """Return the size itself."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another assessment, or open the one chosen."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        last = len(self._history.needs) - 1
        if event.key() in steps:
            self._go(self._place + steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.need.object_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the assessment nearest to the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x()
        places = range(len(self._history.needs))
        self._go(min(places, key=lambda place: abs(self._x(self._history.needs[place].day) - x)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grid, the way the need has gone, and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        self._paint_grid(painter)
        self._paint_way(painter)
        self._paint_points(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    # -- places ------------------------------------------------------------------------------

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * _SMALL)
        return font

    def _field(self) -> QRectF:
        metrics = QFontMetricsF(self._small())
        left = max(metrics.horizontalAdvance(step) for step in self._steps) + 20
        line = metrics.lineSpacing()
        return QRectF(left, line * 0.6, self.width() - left - line, self.height() - line * 2.1)

    def _x(self, day: date) -> float:
        field, span = self._field(), (self._last - self._first).days
        part = (day - self._first).days / span if span else 0.5
        return field.left() + field.width() * part

    def _y(self, height: int) -> float:
        field = self._field()
        return field.bottom() - field.height() * height / (len(STEPS) - 1)

    # -- drawing -----------------------------------------------------------------------------

    def _paint_grid(self, painter: QPainter) -> None:
        colours, field = self._theme.colours, self._field()
        for height, word in enumerate(self._steps):
            y = self._y(height)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - 20, field.left() - 12, 40)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(side), word)
        painter.setPen(QColor(colours.muted))
        below = QRectF(field.left() - 6, field.bottom() + 4, field.width() + 12, 40)
        top = Qt.AlignmentFlag.AlignTop
        if self._first == self._last:
            painter.drawText(below, int(top | Qt.AlignmentFlag.AlignHCenter), written(self._last))
            return
        painter.drawText(below, int(top | Qt.AlignmentFlag.AlignLeft), written(self._first))
        painter.drawText(below, int(top | Qt.AlignmentFlag.AlignRight), written(self._last))

    def _paint_way(self, painter: QPainter) -> None:
        """Draw a step as lasting until it was rated again; a gap where it was not."""
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        needs = self._history.needs
        ends = [*(need.day for need in needs[1:]), self._last]
        before: float | None = None
        for need, end in zip(needs, ends, strict=True):
            if need.height is None:
                before = None
                continue
            x, y = self._x(need.day), self._y(need.height)
            if before is not None:
                painter.drawLine(QPointF(x, before), QPointF(x, y))
            painter.drawLine(QPointF(x, y), QPointF(self._x(end), y))
            before = y

    def _paint_points(self, painter: QPainter) -> None:
        colours = self._theme.colours
        radius = QFontMetricsF(self._small()).lineSpacing() * 0.26
        for place, need in enumerate(self._history.needs):
            x = self._x(need.day)
            if need.height is None:  # a stroke on the line of days: nothing was rated
                painter.setPen(QPen(QColor(colours.muted), 2))
                bottom = self._field().bottom()
                painter.drawLine(QPointF(x, bottom - radius), QPointF(x, bottom + radius))
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(QPointF(x, self._y(need.height)), radius, radius)
            if place == self._place and len(self._history.needs) > 1:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.text), 1.5))
                painter.drawEllipse(QPointF(x, self._y(need.height)), radius * 1.9, radius * 1.9)

    # -- choosing ----------------------------------------------------------------------------

    def _go(self, place: int) -> None:
        kept = max(0, min(place, len(self._history.needs) - 1))
        if kept != self._place:
            self._place = kept
            self._tell()
            self.need_chosen.emit(self.need)
            self.update()

    def _tell(self) -> None:
        """Tell a screen reader what is drawn and what is chosen."""
        self.setAccessibleName(f"{self._name}: {self.say_need(self.need)}")
        self.setAccessibleDescription("; ".join(map(self.say_need, self._history.needs)))


def same_axis(days: tuple[date, ...], today: date) -> tuple[date, date]:
    """Return the first and the last day of the axis that all charts of a person share."""
    return min(days), max(*days, today)


def chart_width(widget: QWidget) -> int:
    """Return how wide a chart is at the text size of ``widget``."""
    return round(QFontMetricsF(widget.font()).averageCharWidth() * _CHARACTERS)
