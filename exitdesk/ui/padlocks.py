"""A small padlock, painted: what it stands beside is not shared."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

_STROKE = 0.09  # of the side


def padlock(colour: QColor, side: int, ratio: float) -> QPixmap:
    """Return the sign in a colour, ``side`` points high, for a screen of that ratio."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, side * _STROKE))
    painter.drawArc(QRectF(side * 0.33, side * 0.16, side * 0.34, side * 0.5), 0, 180 * 16)
    for edge in (0.33, 0.67):
        painter.drawLine(QPointF(side * edge, side * 0.41), QPointF(side * edge, side * 0.5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    body = QRectF(side * 0.22, side * 0.46, side * 0.56, side * 0.4)
    painter.drawRoundedRect(body, side * 0.06, side * 0.06)
    painter.end()
    return pixmap
