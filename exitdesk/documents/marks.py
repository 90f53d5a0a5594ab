"""The shape of each kind of mark: told apart by form and filling, never by colour alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from exitdesk.documents.styles import INK, WHITE
from exitdesk.domain.timelines import MarkKind

Points = tuple[tuple[float, float], ...]

_SQUARE: Points = ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8))
_DIAMOND: Points = ((0, -1), (1, 0), (0, 1), (-1, 0))
_UP: Points = ((-0.95, -0.75), (0.95, -0.75), (0, 0.95))
_DOWN: Points = ((-0.95, 0.75), (0.95, 0.75), (0, -0.95))
_FLAG: Points = ((-0.6, -1), (-0.6, 1), (0.9, 0.55), (-0.6, 0.05))
_BAR: Points = ((-0.3, -1), (0.3, -1), (0.3, 1), (-0.3, 1))
_SIX: Points = ((1, 0), (0.5, 0.87), (-0.5, 0.87), (-1, 0), (-0.5, -0.87), (0.5, -0.87))
_FIVE: Points = ((0, 1), (0.95, 0.31), (0.59, -0.81), (-0.59, -0.81), (-0.95, 0.31))
_SHIELD: Points = ((0, 1), (0.85, 0.7), (0.75, -0.2), (0, -1), (-0.75, -0.2), (-0.85, 0.7))
_BUBBLE: Points = (
    (-0.9, -0.45), (-0.55, -0.45), (-0.5, -1), (0, -0.45), (0.9, -0.45), (0.9, 0.9), (-0.9, 0.9),
)  # fmt: skip
_HOUSE: Points = ((-0.8, -0.9), (0.8, -0.9), (0.8, 0.2), (0, 1), (-0.8, 0.2))


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed figure around its middle, filled or hollow, crossed out or not."""

    points: Points
    filled: bool = True
    crossed: bool = False
    slashed: bool = False


SHAPES: Mapping[MarkKind, Shape] = {
    MarkKind.EVENT: Shape(_DOWN, filled=False),
    MarkKind.TRIGGER: Shape(_DOWN),
    MarkKind.MILESTONE: Shape(_FIVE),
    MarkKind.MEETING: Shape(_SIX),
    MarkKind.CONTACT: Shape(_SIX, filled=False),
    MarkKind.CONTACT_AGREED: Shape(_BUBBLE, filled=False),
    MarkKind.CONTACT_DONE: Shape(_BUBBLE),
    MarkKind.CONTACT_MISSED: Shape(_BUBBLE, filled=False, crossed=True, slashed=True),
    MarkKind.CONTACT_MOVED: Shape(_BUBBLE, filled=False, slashed=True),
    MarkKind.CONTACT_CANCELLED: Shape(_BUBBLE, filled=False, crossed=True),
    MarkKind.ASSESSMENT: Shape(_DIAMOND),
    MarkKind.GOAL_SET: Shape(_FLAG, filled=False),
    MarkKind.GOAL_DUE: Shape(_FLAG, filled=False, crossed=True),
    MarkKind.GOAL_REACHED: Shape(_FLAG),
    MarkKind.STEP_DUE: Shape(_SQUARE, filled=False),
    MarkKind.STEP_DONE: Shape(_SQUARE),
    MarkKind.STEP_DROPPED: Shape(_SQUARE, filled=False, crossed=True),
    MarkKind.SERVICE: Shape(_HOUSE),
    MarkKind.SAFETY: Shape(_SHIELD),
    MarkKind.AGREEMENT: Shape(_UP),
    MarkKind.AGREEMENT_ENDS: Shape(_UP, filled=False),
    MarkKind.NOTE: Shape(_BAR, filled=False),
}


def draw_mark(canvas: Any, kind: MarkKind, x: float, y: float, radius: float) -> None:
    """Draw the shape of ``kind`` around a point."""
    shape = SHAPES[kind]
    path = canvas.beginPath()
    corners = [(x + radius * dx, y + radius * dy) for dx, dy in shape.points]
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.setLineWidth(0.9)
    canvas.setStrokeColor(INK)
    canvas.setFillColor(INK if shape.filled else WHITE)
    canvas.drawPath(path, stroke=1, fill=1)
    if shape.crossed:
        canvas.line(x - radius * 0.6, y - radius * 0.5, x + radius * 0.6, y + radius * 0.6)
    if shape.slashed:
        canvas.line(x - radius * 0.6, y + radius * 0.6, x + radius * 0.6, y - radius * 0.5)
