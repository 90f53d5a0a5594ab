"""Days and times as Finland writes them."""

from datetime import date, time

from exitdesk.domain.answers import PartialDate
from exitdesk.domain.texts import Lang


def day(value: date) -> str:
    """Return ``22.11.2026``, the same in both languages."""
    return f"{value.day}.{value.month}.{value.year}"


def partial_day(value: PartialDate) -> str:
    """Return ``22.11.2026``, ``11/2026`` or ``2026``, as much as is known."""
    if value.month is None:
        return str(value.year)
    if value.day is None:
        return f"{value.month}/{value.year}"
    return day(date(value.year, value.month, value.day))


def clock_time(value: time, lang: Lang) -> str:
    """Return ``klo 14.30`` or ``kl. 14.30``, kept together on one line."""
    word = "klo" if lang is Lang.FI else "kl."
    return f"{word}\u00a0{value.hour}.{value.minute:02d}"
