"""The small signs of marks, painted wherever a mark or its name stands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from exitdesk.casework.report_sides import MarkKind
from exitdesk.domain.categories import Category
from exitdesk.ui.papers.review.looks import (
    category_shape,
    cross_strokes,
    shown_as,
    verdict_strokes,
)


def paint_sign(
    painter: QPainter,
    place: QRectF,
    kind: MarkKind,
    category: Category | None,
    colour: QColor,
) -> None:
    """Paint the sign of a mark as large as fits into ``place``."""
    strokes = verdict_strokes(kind)
    shape = category_shape(shown_as(category))
    _paint(painter, place, strokes or shape, colour, is_stroked=strokes is not None)


def sign_pixmap(
    kind: MarkKind, category: Category | None, colour: QColor, size: int, ratio: float
) -> QPixmap:
    """Return a sign as a picture of ``size`` pixels on a screen of that ratio."""
    strokes = verdict_strokes(kind)
    shape = category_shape(shown_as(category))
    return _picture(strokes or shape, colour, size, ratio, is_stroked=strokes is not None)


def cross_pixmap(colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return the sign of a word that goes."""
    return _picture(cross_strokes(), colour, size, ratio, is_stroked=True)


def _picture(
    path: QPainterPath, colour: QColor, size: int, ratio: float, *, is_stroked: bool
) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _paint(painter, QRectF(0, 0, size, size), path, colour, is_stroked=is_stroked)
    painter.end()
    return picture


def _paint(
    painter: QPainter, place: QRectF, path: QPainterPath, colour: QColor, *, is_stroked: bool
) -> None:
    radius = min(place.width(), place.height()) / 2 * 0.9
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.center())
    painter.scale(radius, radius)
    if is_stroked:
        pen = QPen(colour, 0.42)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.drawPath(path)
    painter.restore()
