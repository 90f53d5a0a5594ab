"""The days of something that happens again: "every Tuesday", "the 15th of each month"."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

_WEEKS = {"weekly": 1, "fortnightly": 2}
REPEATED_FOR = timedelta(days=3 * 365)  # without an end of its own; then it is agreed anew


def occurrences(
    first: date, repeats: str, last: date | None, since: date | None = None
) -> Iterator[date]:
    """Yield ``first`` and the days on which it repeats.

    Args:
        first: the first day.
        repeats: "weekly", "fortnightly", "monthly"; anything else happens once.
        last: the day after which it does not happen; three years when None.
        since: earlier days are passed over, as far as that saves counting.
    """
    longest = min(REPEATED_FOR, date.max - first)
    end = first + longest if last is None else min(last, first + longest)
    number = 0
    if since is not None and repeats in _WEEKS:
        number = max(0, (since - first).days // (7 * _WEEKS[repeats]))
    if number == 0:
        yield first
        number = 1
    while (day := _nth(first, repeats, number)) is not None and day <= end:
        yield day
        number += 1


def _nth(first: date, repeats: str, number: int) -> date | None:
    try:
        if repeats in _WEEKS:
            return first + timedelta(weeks=_WEEKS[repeats] * number)
        if repeats != "monthly":
            return None
        years, month = divmod(first.month - 1 + number, 12)
        year = first.year + years
        return date(year, month + 1, min(first.day, calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):  # past the year 9999
        return None
