"""Moments as they are stored: whole microseconds UTC, and days as ISO dates."""

from datetime import UTC, date, datetime, timedelta

_START = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """Return an aware moment as microseconds since 1970 UTC."""
    return (moment - _START) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """Return the moment, aware, in UTC."""
    return _START + timedelta(microseconds=micros)


def day_or_none(iso: str | None) -> date | None:
    """Return the day of an ISO date, None for None."""
    return date.fromisoformat(iso) if iso is not None else None
