"""The small signs of marks, painted wherever a mark or its name stands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from exitdesk.casework.report_sides import MarkKind
from exitdesk.domain.categories import Category
from exitdesk.ui.papers.review.looks import category_shape, shown_as, verdict_strokes


def paint_sign(
    painter: QPainter,
    place: QRectF,
    kind: MarkKind,
    category: Category | None,
    colour: QColor,
) -> None:
    """Paint the sign of a mark as large as fits into ``place``."""
    radius = min(place.width(), place.height()) / 2 * 0.9
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.center())
    painter.scale(radius, radius)
    strokes = verdict_strokes(kind)
    if strokes is not None:
        pen = QPen(colour, 0.42)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(strokes)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(category_shape(shown_as(category)))
    painter.restore()


def sign_icon(
    kind: MarkKind, category: Category | None, colour: QColor, size: int, ratio: float
) -> QIcon:
    """Return a sign as an icon of ``size`` pixels."""
    return QIcon(sign_pixmap(kind, category, colour, size, ratio))


def sign_pixmap(
    kind: MarkKind, category: Category | None, colour: QColor, size: int, ratio: float
) -> QPixmap:
    """Return a sign as a picture of ``size`` pixels on a screen of that ratio."""
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_sign(painter, QRectF(0, 0, size, size), kind, category, colour)
    painter.end()
    return picture
