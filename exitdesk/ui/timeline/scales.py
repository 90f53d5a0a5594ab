"""Where a day lies on the screen, and which days the screen shows."""

from dataclasses import dataclass, replace
from datetime import date

_BACK_DAYS = 56  # eight weeks back
_AHEAD_DAYS = 28  # four weeks ahead
_LEAST_DAY_WIDTH = 0.12
_MOST_DAY_WIDTH = 96.0


@dataclass(frozen=True, slots=True)
class DateScale:
    """A stretch of days laid on ``width`` pixels.

    ``left`` is the day at x = 0 as a proleptic ordinal, with a fraction; a day starts at
    its whole ordinal and is ``day_width`` pixels wide.
    """

    left: float
    day_width: float
    width: float

    def x_of(self, day: date) -> float:
        """Return where ``day`` starts."""
        return (day.toordinal() - self.left) * self.day_width

    def middle_of(self, day: date) -> float:
        """Return the middle of ``day``, where its marks stand."""
        return (day.toordinal() + 0.5 - self.left) * self.day_width

    def day_at(self, x: float) -> date:
        """Return the day at ``x``; the calendar's first or last day beyond its ends."""
        ordinal = int((self.left + x / self.day_width) // 1)
        return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))

    @property
    def first_day(self) -> date:
        """The first day that shows, perhaps in part."""
        return self.day_at(0)

    @property
    def last_day(self) -> date:
        """The last day that shows, perhaps in part."""
        return self.day_at(self.width)

    def panned(self, pixels: float) -> "DateScale":
        """Return the scale with everything moved ``pixels`` to the right."""
        return replace(self, left=self.left - pixels / self.day_width)

    def zoomed(self, factor: float, at_x: float) -> "DateScale":
        """Return the scale with days ``factor`` times as wide; what is at ``at_x`` stays."""
        wide = min(max(self.day_width * factor, _LEAST_DAY_WIDTH), _MOST_DAY_WIDTH)
        kept = self.left + at_x / self.day_width
        return replace(self, left=kept - at_x / wide, day_width=wide)

    def resized(self, width: float) -> "DateScale":
        """Return the scale with the same days on ``width`` pixels, as far as days may narrow."""
        wide = self.day_width * max(width, 1.0) / max(self.width, 1.0)
        wide = min(max(wide, _LEAST_DAY_WIDTH), _MOST_DAY_WIDTH)
        return DateScale(left=self.left, day_width=wide, width=max(width, 1.0))

    def kept_within(self, first: date, last: date) -> "DateScale":
        """Return the scale moved so that its middle lies from ``first`` to ``last``."""
        half = self.width / self.day_width / 2
        middle = min(max(self.left + half, first.toordinal()), last.toordinal() + 1.0)
        return replace(self, left=middle - half)

    def showing(self, day: date, margin: float) -> "DateScale":
        """Return the scale moved just so far that ``day`` shows, ``margin`` from the edge."""
        margin = min(margin, self.width / 2)
        x = self.middle_of(day)
        if x < margin:
            return self.panned(margin - x)
        if x > self.width - margin:
            return self.panned(self.width - margin - x)
        return self


def opening_scale(today: date, width: float) -> DateScale:
    """Return what a timeline opens at: eight weeks back and four ahead."""
    days = _BACK_DAYS + 1 + _AHEAD_DAYS
    wide = max(width, 1.0)
    return DateScale(left=today.toordinal() - _BACK_DAYS, day_width=wide / days, width=wide)


def scale_over(first: date, last: date, width: float, margin: float) -> DateScale:
    """Return the scale that shows ``first`` to ``last`` with ``margin`` pixels beside them."""
    wide = max(width, 1.0)
    room = max(wide - 2 * margin, wide / 3)
    day_width = room / (last.toordinal() - first.toordinal() + 1)
    day_width = min(max(day_width, _LEAST_DAY_WIDTH), _MOST_DAY_WIDTH)
    middle = (first.toordinal() + last.toordinal() + 1) / 2
    return DateScale(left=middle - wide / day_width / 2, day_width=day_width, width=wide)
