"""The real clock."""

import time
from datetime import UTC, date, datetime


class SystemClock:
    """Tells the machine's time; satisfies ``domain.clocks.Clock``."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the calendar day in the machine's time zone."""
        return datetime.now(UTC).astimezone().date()

    def monotonic_ns(self) -> int:
        """Return nanoseconds that only grow while the machine is on."""
        return time.monotonic_ns()
