"""The shapes of marks: told apart without colour."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from exitdesk.domain.timelines import MarkKind

FILLED = frozenset(
    {
        MarkKind.MEETING,
        MarkKind.ASSESSMENT,
        MarkKind.GOAL_REACHED,
        MarkKind.STEP_DONE,
        MarkKind.EVENT,
        MarkKind.SERVICE,
    }
)


def _polygon(corners: int, turned: float = 0.0) -> QPainterPath:
    """Return a regular polygon in the unit circle; ``turned`` is in eighths of a turn."""
    points = QPolygonF()
    for number in range(corners):
        angle = -math.pi / 2 + turned * math.pi / 4 + 2 * math.pi * number / corners
        points.append(QPointF(math.cos(angle), math.sin(angle)))
    path = QPainterPath()
    path.addPolygon(points)
    path.closeSubpath()
    return path


@lru_cache(maxsize=32)
def mark_shape(kind: MarkKind) -> QPainterPath:
    """Return the outline of a mark within -1 … 1."""
    path = QPainterPath()
    if kind in {MarkKind.MEETING, MarkKind.CONTACT}:
        path.addEllipse(QRectF(-0.8, -0.8, 1.6, 1.6))
    elif kind is MarkKind.ASSESSMENT:
        return _polygon(4)
    elif kind in {MarkKind.GOAL_SET, MarkKind.GOAL_REACHED}:
        return _star()
    elif kind in {MarkKind.STEP_DUE, MarkKind.STEP_DONE, MarkKind.STEP_DROPPED}:
        path.addRoundedRect(QRectF(-0.75, -0.75, 1.5, 1.5), 0.25, 0.25)
    elif kind is MarkKind.EVENT:
        return _flag()
    elif kind is MarkKind.SERVICE:
        return _polygon(6)
    else:
        return _sheet()
    return path


@lru_cache(maxsize=4)
def mark_sign(kind: MarkKind) -> QPainterPath | None:
    """Return the strokes drawn inside a mark: a tick when done, a cross when dropped."""
    path = QPainterPath()
    if kind is MarkKind.STEP_DONE:
        path.moveTo(-0.4, 0.0)
        path.lineTo(-0.1, 0.32)
        path.lineTo(0.42, -0.35)
    elif kind is MarkKind.STEP_DROPPED:
        path.moveTo(-0.35, -0.35)
        path.lineTo(0.35, 0.35)
        path.moveTo(0.35, -0.35)
        path.lineTo(-0.35, 0.35)
    elif kind is MarkKind.NOTE:
        for y in (-0.3, 0.1, 0.5):
            path.moveTo(-0.3, y)
            path.lineTo(0.3, y)
    else:
        return None
    return path


def _star() -> QPainterPath:
    points = QPolygonF()
    for number in range(10):
        angle = -math.pi / 2 + math.pi * number / 5
        far = 1.0 if number % 2 == 0 else 0.45
        points.append(QPointF(far * math.cos(angle), far * math.sin(angle)))
    path = QPainterPath()
    path.addPolygon(points)
    path.closeSubpath()
    return path


def _flag() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(-0.6, 0.95)
    path.lineTo(-0.6, -0.9)
    path.lineTo(0.85, -0.45)
    path.lineTo(-0.35, 0.1)
    path.lineTo(-0.35, 0.95)
    path.closeSubpath()
    return path


def _sheet() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(-0.62, -0.85)
    path.lineTo(0.25, -0.85)
    path.lineTo(0.62, -0.45)
    path.lineTo(0.62, 0.85)
    path.lineTo(-0.62, 0.85)
    path.closeSubpath()
    return path
