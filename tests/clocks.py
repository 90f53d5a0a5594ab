"""A clock that tests set by hand."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta


@dataclass
class SettableClock:
    """Tells the time it was set to; satisfies ``domain.clocks.Clock``."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 10, 0, tzinfo=UTC))
    ticks: int = 0

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def monotonic_ns(self) -> int:
        self.ticks += 1
        return self.ticks

    def advance(self, step: timedelta = timedelta(seconds=1)) -> None:
        """Let time pass, or run backwards."""
        self.moment += step
