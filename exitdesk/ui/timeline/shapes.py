"""The shapes of marks: told apart without colour."""

import math
from collections.abc import Callable, Mapping
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
        MarkKind.TRIGGER,
        MarkKind.MILESTONE,
        MarkKind.SERVICE,
        MarkKind.SAFETY,
        MarkKind.CONTACT_DONE,
        MarkKind.CONTACT_MISSED,
    }
)
AGREED_CONTACTS = frozenset(
    {
        MarkKind.CONTACT_AGREED,
        MarkKind.CONTACT_DONE,
        MarkKind.CONTACT_MISSED,
        MarkKind.CONTACT_MOVED,
        MarkKind.CONTACT_CANCELLED,
    }
)
_TICKED = frozenset({MarkKind.STEP_DONE, MarkKind.CONTACT_DONE})
_CROSSED = frozenset(
    {
        MarkKind.STEP_DROPPED,
        MarkKind.CONTACT_MISSED,
        MarkKind.CONTACT_CANCELLED,
        MarkKind.AGREEMENT_ENDS,
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
    if kind in {MarkKind.MEETING, MarkKind.CONTACT, MarkKind.GOAL_DUE}:
        path.addEllipse(QRectF(-0.8, -0.8, 1.6, 1.6))
    elif kind in {MarkKind.STEP_DUE, MarkKind.STEP_DONE, MarkKind.STEP_DROPPED}:
        path.addRoundedRect(QRectF(-0.75, -0.75, 1.5, 1.5), 0.25, 0.25)
    elif kind in AGREED_CONTACTS:
        return _bubble()
    else:
        return _FIGURES.get(kind, _sheet)()
    return path


@lru_cache(maxsize=32)
def mark_sign(kind: MarkKind) -> QPainterPath | None:
    """Return the strokes drawn inside a mark: a tick when done, a cross when dropped."""
    path = QPainterPath()
    if kind in _TICKED:
        _strokes(path, (-0.4, 0.0), (-0.1, 0.32), (0.42, -0.35))
    elif kind in _CROSSED:
        _strokes(path, (-0.35, -0.35), (0.35, 0.35))
        _strokes(path, (0.35, -0.35), (-0.35, 0.35))
    elif kind is MarkKind.CONTACT_MOVED:
        _strokes(path, (-0.45, 0.0), (0.42, 0.0))
        _strokes(path, (0.12, -0.3), (0.42, 0.0), (0.12, 0.3))
    elif kind is MarkKind.TRIGGER:
        _strokes(path, (0.0, -0.35), (0.0, 0.12))
        _strokes(path, (0.0, 0.32), (0.0, 0.4))
    elif kind is MarkKind.GOAL_DUE:
        path.addEllipse(QRectF(-0.25, -0.25, 0.5, 0.5))
    elif kind is MarkKind.NOTE:
        for y in (-0.3, 0.1, 0.5):
            _strokes(path, (-0.3, y), (0.3, y))
    elif kind is MarkKind.AGREEMENT:
        _strokes(path, (-0.3, 0.5), (0.3, 0.5))
    else:
        return None
    return path


def _strokes(path: QPainterPath, *points: tuple[float, float]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)


def _diamond() -> QPainterPath:
    return _polygon(4)


def _triangle() -> QPainterPath:
    return _polygon(3)


def _five() -> QPainterPath:
    return _polygon(5)


def _six() -> QPainterPath:
    return _polygon(6)


def _bubble() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-0.9, -0.8, 1.8, 1.4), 0.4, 0.4)
    tail = QPainterPath()
    tail.addPolygon(QPolygonF([QPointF(-0.5, 0.5), QPointF(-0.55, 1.0), QPointF(0.0, 0.55)]))
    tail.closeSubpath()
    return path.united(tail)


def _shield() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(0, -0.95)
    path.lineTo(0.8, -0.65)
    path.lineTo(0.75, 0.1)
    path.lineTo(0, 0.95)
    path.lineTo(-0.75, 0.1)
    path.lineTo(-0.8, -0.65)
    path.closeSubpath()
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


_FIGURES: Mapping[MarkKind, Callable[[], QPainterPath]] = {
    MarkKind.ASSESSMENT: _diamond,
    MarkKind.GOAL_SET: _star,
    MarkKind.GOAL_REACHED: _star,
    MarkKind.EVENT: _flag,
    MarkKind.TRIGGER: _triangle,
    MarkKind.MILESTONE: _five,
    MarkKind.SERVICE: _six,
    MarkKind.SAFETY: _shield,
}
