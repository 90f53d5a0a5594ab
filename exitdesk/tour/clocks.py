"""The tour's own time: always the same day, so that pictures and papers can be compared."""

import time
from datetime import UTC, date, datetime, timedelta

BEGINS = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday morning in Finland


class TourClock:
    """Begins on a fixed day and goes as fast as any clock; satisfies ``domain.clocks.Clock``."""

    def __init__(self) -> None:
        self._started = time.monotonic()

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return BEGINS + timedelta(seconds=time.monotonic() - self._started)

    def today(self) -> date:
        """Return the calendar day where the officer is."""
        return self.now().astimezone().date()

    def monotonic_ns(self) -> int:
        """Return nanoseconds that never go back."""
        return time.monotonic_ns()
