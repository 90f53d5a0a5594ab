"""What the time is; everything that needs to know is handed a clock."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; the real one is in casework, tests bring their own."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""

    def today(self) -> date:
        """Return the calendar day where the officer is."""

    def monotonic_ns(self) -> int:
        """Return nanoseconds that only grow while the machine is on."""
