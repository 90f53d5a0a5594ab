"""How the rows of a timeline lie under each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from exitdesk.domain.timelines import Lane

_MOST_GUTTER_SHARE = 0.26
_TRACK = 1.6  # height of a bar's track, in heights of the text


@dataclass(frozen=True, slots=True)
class Strip:
    """A row from ``top``, ``height`` high; its label has ``label_height`` above the drawing.

    Bars lie below its marks, in tracks of ``track_height``; there is room for ``tracks``.
    """

    top: float
    height: float
    label_height: float = 0.0
    track_height: float = 0.0
    tracks: int = 0

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
        """The middle of its marks, above the bars."""
        return (self.drawing_top + self.bars_top) / 2

    @property
    def bars_top(self) -> float:
        """Where its bars begin."""
        return self.bottom - self.track_height * self.tracks


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
    *,
    text: float,
    widest_label: float,
    width: float,
    people: int,
    lanes: Sequence[Lane],
    tracks: int = 0,
) -> Rows:
    """Return the rows for a text of ``text`` pixels height, with a row of ``tracks`` for bars.

    Labels stand in a gutter when there is width for one, else above each row.
    """
    pad = text * 0.6
    gutter = widest_label + 2 * pad
    beside = gutter <= width * _MOST_GUTTER_SHARE
    label = 0.0 if beside else text * 1.25
    top = 0.0

    def strip(height: float, over: float = label, bars: int = 0) -> Strip:
        nonlocal top
        track = text * _TRACK
        made = Strip(top, height + over + bars * track, over, track, bars)
        top = made.bottom
        return made

    coarse, fine, phases = strip(text * 1.5, 0.0), strip(text * 1.5, 0.0), strip(text * 2.2)
    levels = tuple(strip(text * 4.4) for _ in range(people))
    drawn = {
        lane: strip(text * 2.1, bars=tracks if lane is Lane.SERVICES else 0) for lane in lanes
    }
    return Rows(
        gutter=gutter if beside else 0.0,
        coarse=coarse,
        fine=fine,
        phases=phases,
        levels=levels,
        lanes=drawn,
        height=top + pad,
    )
