"""Lines and boxes as they are drawn: those that rule a page, and those that could be letters."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

_SHORT = 13.0  # points; what rules a table is longer
_LEVEL = 0.3  # points within which a line is level or upright
_TOUCHING = 0.6  # points between pieces of one line

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]

UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def combined(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that moves by ``first`` and after that by ``then``."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
        e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip


def moved(point: Sequence[float], matrix: Matrix) -> Point:
    """Return where ``matrix`` takes a point."""
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


@dataclass(slots=True)
class Strokes:
    """The straight strokes of a page, in points on the paper."""

    level: dict[float, list[Point]] = field(default_factory=lambda: defaultdict(list))
    upright: dict[float, list[Point]] = field(default_factory=lambda: defaultdict(list))
    slanting: int = 0
    small_boxes: int = 0

    def add_line(self, start: Point, end: Point) -> None:
        """Note a line."""
        (x0, y0), (x1, y1) = start, end
        if abs(y0 - y1) <= _LEVEL:
            self.level[round(y0, 1)].append((min(x0, x1), max(x0, x1)))
        elif abs(x0 - x1) <= _LEVEL:
            self.upright[round(x0, 1)].append((min(y0, y1), max(y0, y1)))
        elif math.dist(start, end) < 4 * _SHORT:
            self.slanting += 1

    def add_box(self, corner: Point, opposite: Point) -> None:
        """Note a rectangle by two corners; a thin one is a line."""
        width, height = abs(opposite[0] - corner[0]), abs(opposite[1] - corner[1])
        if max(width, height) < _SHORT:
            self.small_boxes += 1
        elif min(width, height) <= 1:
            self.add_line(
                corner, (opposite[0], corner[1]) if width > height else (corner[0], opposite[1])
            )

    def small_marks(self) -> int:
        """Return how many strokes and boxes are as small as those of letters are."""
        short = sum(
            end - start < _SHORT
            for pieces in (*self.level.values(), *self.upright.values())
            for start, end in _whole(pieces)
        )
        return short + self.slanting + self.small_boxes


def _whole(pieces: Iterable[Point]) -> Iterator[Point]:
    """Yield the lines that touching pieces on one track make."""
    ordered: Sequence[Point] = sorted(pieces)
    start, end = ordered[0]
    for left, right in ordered[1:]:
        if left > end + _TOUCHING:
            yield start, end
            start, end = left, right
        end = max(end, right)
    yield start, end
