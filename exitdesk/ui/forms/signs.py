"""Small signs drawn in the colour of the text, so that they follow theme and size."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget


class SignShape(Enum):
    """What can be drawn; each shape differs from the others without its colour too."""

    LOCK = "lock"
    EMPTY = "empty"  # a ring: not started
    HALF = "half"  # a ring half filled: begun
    DONE = "done"  # a filled disc with a tick
    LEFT_OUT = "left_out"  # a ring with a bar: not asked
    ATTENTION = "attention"  # a triangle with a mark


class Sign(QWidget):
    """One sign, as high as a line of the surrounding text."""

    def __init__(self, shape: SignShape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shape(self, shape: SignShape) -> None:
        """Draw another shape."""
        if shape is not self._shape:
            self._shape = shape
            self.update()

    def sizeHint(self) -> QSize:
        """Return a square as high as a line."""
        side = QFontMetrics(self.font()).height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # all is painted anew
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        margin = side * 0.14
        room = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        # the style sheet gives widgets a palette of its own; this is the theme's
        palette = QApplication.palette()
        ink = palette.color(QPalette.ColorRole.PlaceholderText)
        if self._shape in {SignShape.DONE, SignShape.HALF}:
            ink = palette.color(QPalette.ColorRole.Accent)
        if self._shape is SignShape.ATTENTION:
            ink = palette.color(QPalette.ColorRole.BrightText)
        paint_sign(painter, self._shape, room, ink, palette.color(QPalette.ColorRole.Base))


def paint_sign(
    painter: QPainter, shape: SignShape, room: QRectF, ink: QColor, ground: QColor
) -> None:
    """Draw ``shape`` within ``room`` in the colour ``ink``; ``ground`` is what lies on ink."""
    width = max(1.4, room.width() * 0.1)
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    {
        SignShape.LOCK: _lock,
        SignShape.EMPTY: _ring,
        SignShape.HALF: _half,
        SignShape.DONE: _done,
        SignShape.LEFT_OUT: _left_out,
        SignShape.ATTENTION: _attention,
    }[shape](painter, room, ground)


def _lock(painter: QPainter, room: QRectF, _ground: QColor) -> None:
    wide, high = room.width(), room.height()
    body = QRectF(room.left() + wide * 0.14, room.top() + high * 0.45, wide * 0.72, high * 0.52)
    bow = QPainterPath(QPointF(body.left() + wide * 0.13, body.top()))
    bow.lineTo(body.left() + wide * 0.13, room.top() + high * 0.28)
    bow.arcTo(
        QRectF(body.left() + wide * 0.13, room.top() + high * 0.05, wide * 0.46, high * 0.46),
        180,
        -180,
    )
    bow.lineTo(body.right() - wide * 0.13, body.top())
    painter.drawPath(bow)
    painter.setBrush(painter.pen().color())
    painter.drawRoundedRect(body, wide * 0.08, wide * 0.08)


def _ring(painter: QPainter, room: QRectF, _ground: QColor) -> None:
    painter.drawEllipse(room)


def _half(painter: QPainter, room: QRectF, _ground: QColor) -> None:
    painter.drawEllipse(room)
    painter.setBrush(painter.pen().color())
    painter.drawChord(room, 90 * 16, 180 * 16)


def _done(painter: QPainter, room: QRectF, ground: QColor) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(room)
    pen = painter.pen()
    pen.setColor(ground)
    pen.setWidthF(room.width() * 0.14)
    painter.setPen(pen)
    tick = QPainterPath(QPointF(room.left() + room.width() * 0.26, room.center().y()))
    tick.lineTo(room.left() + room.width() * 0.44, room.top() + room.height() * 0.69)
    tick.lineTo(room.left() + room.width() * 0.75, room.top() + room.height() * 0.33)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(tick)


def _left_out(painter: QPainter, room: QRectF, _ground: QColor) -> None:
    painter.drawEllipse(room)
    middle = room.center()
    reach = room.width() * 0.24
    painter.drawLine(
        QPointF(middle.x() - reach, middle.y()), QPointF(middle.x() + reach, middle.y())
    )


def _attention(painter: QPainter, room: QRectF, ground: QColor) -> None:
    triangle = QPainterPath(QPointF(room.center().x(), room.top()))
    triangle.lineTo(room.right(), room.bottom())
    triangle.lineTo(room.left(), room.bottom())
    triangle.closeSubpath()
    painter.setBrush(painter.pen().color())
    painter.drawPath(triangle)
    pen = painter.pen()
    pen.setColor(ground)
    painter.setPen(pen)
    x, high = room.center().x(), room.height()
    painter.drawLine(QPointF(x, room.top() + high * 0.38), QPointF(x, room.top() + high * 0.64))
    painter.drawPoint(QPointF(x, room.top() + high * 0.84))
