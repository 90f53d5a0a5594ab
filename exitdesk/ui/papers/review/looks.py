"""How each kind of removal looks: a colour and a shape of its own, in every theme."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainterPath, QPolygonF, QTextCharFormat

from exitdesk.casework.report_sides import MarkKind
from exitdesk.domain.categories import Category
from exitdesk.ui.themes import Colours

OTHER: Final = Category.ADMINISTRATIVE  # stands for what has no look of its own
LOOKS: Final = (
    Category.CLIENT_NAME,
    Category.CLOSE_ONE,
    Category.THREAT_SOURCE,
    Category.OFFICER,
    Category.IDENTITY_CODE,
    Category.CONTACT,
    Category.ADDRESS,
    Category.MUNICIPALITY,
    Category.GROUP,
    Category.EVENT_DATE,
    OTHER,
)
# on a light ground, on a dark one; each keeps 3 : 1 against the surface it stands on
_HUES: Final = {
    Category.CLIENT_NAME: ("#0b5cad", "#7db9ff"),
    Category.CLOSE_ONE: ("#a3218e", "#f09be0"),
    Category.THREAT_SOURCE: ("#9b1c31", "#ff8a9b"),
    Category.OFFICER: ("#0f6e6e", "#6fd6d0"),
    Category.IDENTITY_CODE: ("#6a3fb5", "#c3a6ff"),
    Category.CONTACT: ("#b3401a", "#ff9d66"),
    Category.ADDRESS: ("#8a5300", "#f0c05a"),
    Category.MUNICIPALITY: ("#566600", "#c5d96a"),
    Category.GROUP: ("#45525f", "#c9d4df"),
    Category.EVENT_DATE: ("#21693a", "#84d3a0"),
    OTHER: ("#5d4a3a", "#d8c3ae"),
}
_TINT_LIGHT, _TINT_DARK = 0.14, 0.30
_DARK_BELOW = 128
_Underline = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of one mark: of its shape and line, and of the ground behind its words."""

    strong: QColor
    ground: QColor


def look_of(kind: MarkKind, category: Category | None, colours: Colours) -> Look:
    """Return the colours of a mark in a theme."""
    if kind is MarkKind.OPEN:
        return Look(QColor(colours.warning), QColor(colours.warning_soft))
    if kind is MarkKind.KEPT:
        return Look(QColor(colours.success), QColor(colours.surface))
    return category_look(category, colours)


def category_look(category: Category | None, colours: Colours) -> Look:
    """Return the colours of a category in a theme."""
    surface = QColor(colours.surface)
    is_dark = surface.lightness() < _DARK_BELOW
    strong = QColor(_HUES[shown_as(category)][is_dark])
    if surface.lightness() == 0:  # high contrast: nothing but black behind words
        return Look(strong, surface)
    return Look(strong, _mixed(surface, strong, _TINT_DARK if is_dark else _TINT_LIGHT))


def shown_as(category: Category | None) -> Category:
    """Return the category whose look is used; those without one share a look."""
    return category if category in _HUES and category is not None else OTHER


@lru_cache(maxsize=128)
def text_format(
    kind: MarkKind, category: Category | None, colours: Colours, *, is_bold: bool
) -> QTextCharFormat:
    """Return how a marked stretch of text is written; lines differ, not only colours.

    The same one each time: it is not to be changed.
    """
    look = look_of(kind, category, colours)
    made = QTextCharFormat()
    made.setBackground(look.ground)
    made.setUnderlineColor(look.strong)
    lines = {
        MarkKind.REMOVED: _Underline.SingleUnderline,
        MarkKind.OPEN: _Underline.WaveUnderline,
        MarkKind.KEPT: _Underline.DotLine,
        MarkKind.COARSER: _Underline.DashUnderline,
        MarkKind.WITHHELD: _Underline.SingleUnderline,
    }
    made.setUnderlineStyle(lines[kind])
    made.setFontStrikeOut(kind is MarkKind.WITHHELD)
    if is_bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


@lru_cache(maxsize=32)
def category_shape(category: Category) -> QPainterPath:
    """Return the filled outline that stands for a category, within -1 … 1."""
    path = QPainterPath()
    if category is Category.CLIENT_NAME:
        path.addEllipse(QRectF(-0.9, -0.9, 1.8, 1.8))
    elif category is Category.CLOSE_ONE:
        path.addPolygon(_polygon(3))
    elif category is Category.THREAT_SOURCE:
        path.addPolygon(_polygon(3, turned=0.5))
    elif category is Category.OFFICER:
        path.addPolygon(_corners((-1, 0.3), (0, -0.8), (1, 0.3), (1, 0.95), (0, -0.1), (-1, 0.95)))
    elif category is Category.IDENTITY_CODE:
        path.addRect(QRectF(-1.0, -0.55, 2.0, 0.4))
        path.addRect(QRectF(-1.0, 0.2, 2.0, 0.4))
    elif category is Category.CONTACT:
        path.addPolygon(_polygon(4))
    elif category is Category.ADDRESS:
        path.addRect(QRectF(-0.8, -0.8, 1.6, 1.6))
    elif category is Category.MUNICIPALITY:
        path.addPolygon(_corners((-0.8, -0.9), (0.8, -0.9), (-0.8, 0.9), (0.8, 0.9)))
    elif category is Category.GROUP:
        path.addPolygon(_star())
    elif category is Category.EVENT_DATE:
        path.addRect(QRectF(-0.3, -0.95, 0.6, 1.9))
        path.addRect(QRectF(-0.95, -0.3, 1.9, 0.6))
        path.setFillRule(path.fillRule().WindingFill)
    else:
        path.addEllipse(QRectF(-0.9, -0.9, 1.8, 1.8))
        path.addEllipse(QRectF(-0.4, -0.4, 0.8, 0.8))
    path.closeSubpath()
    return path


@lru_cache(maxsize=1)
def cross_strokes() -> QPainterPath:
    """Return the strokes of a cross: a word that goes."""
    path = QPainterPath()
    for start, end in ((-0.6, 0.6), (0.6, -0.6)):
        path.moveTo(start, -0.6)
        path.lineTo(end, 0.6)
    return path


@lru_cache(maxsize=3)
def verdict_strokes(kind: MarkKind) -> QPainterPath | None:
    """Return the strokes of what is no removal: a question mark, or a tick for a word kept."""
    path = QPainterPath()
    if kind is MarkKind.OPEN:
        path.moveTo(-0.5, -0.45)
        path.cubicTo(-0.5, -1.1, 0.6, -1.1, 0.55, -0.4)
        path.cubicTo(0.5, -0.05, 0.0, -0.05, 0.0, 0.35)
        path.moveTo(0.0, 0.8)
        path.lineTo(0.0, 0.85)
    elif kind is MarkKind.KEPT:
        path.moveTo(-0.8, 0.05)
        path.lineTo(-0.25, 0.65)
        path.lineTo(0.8, -0.7)
    else:
        return None
    return path


def _polygon(corners: int, turned: float = 0.0) -> QPolygonF:
    """Return a regular polygon in the unit circle; ``turned`` in turns."""
    step = 2 * math.pi / corners
    first = -math.pi / 2 + turned * 2 * math.pi
    return QPolygonF(
        [
            QPointF(math.cos(first + step * number), math.sin(first + step * number))
            for number in range(corners)
        ]
    )


def _corners(*places: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in places])


def _star() -> QPolygonF:
    points = []
    for number in range(10):
        angle = -math.pi / 2 + math.pi * number / 5
        far = 1.0 if number % 2 == 0 else 0.42
        points.append(QPointF(far * math.cos(angle), far * math.sin(angle)))
    return QPolygonF(points)


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    parts = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(low + (high - low) * share) for low, high in parts))
