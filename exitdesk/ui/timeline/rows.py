"""How the rows of a timeline lie under each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from exitdesk.domain.timelines import Lane

_MOST_GUTTER_SHARE = 0.26


@dataclass(frozen=True, slots=True)
class Strip:
    """A row from ``top``, ``height`` high; its label has ``label_height`` above the drawing."""

    top: float
    height: float
    label_height: float = 0.0

    @property
    def bottom(self) -> float:
        """The first pixel below it."""
        return self.top + self.height

    @property
    def drawing_top(self) -> float:
        """Where its drawing starts, below a label that stands above it."""
        return self.top + self.label_height

    @property
    def middle(self) -> float:
        """The middle of its drawing."""
        return (self.drawing_top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows, from the date line down; ``gutter`` is the width kept for labels at the left."""

    gutter: float
    coarse: Strip
    fine: Strip
    phases: Strip
    levels: tuple[Strip, ...]  # one a protected person
    lanes: dict[Lane, Strip]
    height: float


def rows(
    *, text: float, widest_label: float, width: float, people: int, lanes: Sequence[Lane]
) -> Rows:
    """Return the rows for a text of ``text`` pixels height.

    Labels stand in a gutter when there is width for one, else above each row.
    """
    pad = text * 0.6
    gutter = widest_label + 2 * pad
    beside = gutter <= width * _MOST_GUTTER_SHARE
    label = 0.0 if beside else text * 1.25
    top = 0.0

    def strip(height: float, over: float = label) -> Strip:
        nonlocal top
        made = Strip(top, height + over, over)
        top = made.bottom
        return made

    coarse = strip(text * 1.5, 0.0)
    fine = strip(text * 1.5, 0.0)
    phases = strip(text * 2.2)
    levels = tuple(strip(text * 4.4) for _ in range(people))
    drawn = {lane: strip(text * 2.1) for lane in lanes}
    return Rows(
        gutter=gutter if beside else 0.0,
        coarse=coarse,
        fine=fine,
        phases=phases,
        levels=levels,
        lanes=drawn,
        height=top + pad,
    )
