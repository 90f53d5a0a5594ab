"""Where a day stands across a timeline on paper."""

from dataclasses import dataclass
from datetime import date

from exitdesk.documents.sheets import WIDTH

NAMES = 96.0  # points for the names of the rows


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a day stands across the drawing; days outside stand at its edges."""

    first: date
    last: date

    def x(self, value: date) -> float:
        """Return the middle of the day in points from the drawing's left edge."""
        days = max((self.last - self.first).days, 1)
        part = ((value - self.first).days + 0.5) / (days + 1)
        return NAMES + min(max(part, 0.0), 1.0) * (WIDTH - NAMES)

    def edge(self, value: date) -> float:
        """Return where the day begins."""
        return max(NAMES, self.x(value) - (WIDTH - NAMES) / (self.days + 1) / 2)

    @property
    def days(self) -> int:
        """How many days lie between the first and the last."""
        return max((self.last - self.first).days, 1)

    def holds(self, value: date) -> bool:
        """Whether the day is within the drawing."""
        return self.first <= value <= self.last
