"""Weeks and months as calendars of Finland count them: weeks begin on Monday and have numbers."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

_WEEK = timedelta(days=7)
DAYS = 7


@dataclass(frozen=True, slots=True)
class Weeks:
    """Whole weeks, from a Monday on; at the ends of the calendar fewer."""

    monday: date
    count: int

    @property
    def last(self) -> date:
        """The last Sunday."""
        return self.day(self.count - 1, DAYS - 1)

    def day(self, week: int, weekday: int) -> date:
        """Return a day by the number of its week here and its weekday, both from 0."""
        return self.monday + timedelta(days=DAYS * week + weekday)

    def find(self, day: date) -> tuple[int, int] | None:
        """Return week and weekday of a day, None when it lies outside."""
        if not self.monday <= day <= self.last:
            return None
        return divmod((day - self.monday).days, DAYS)


def monday_of(day: date) -> date:
    """Return the Monday of the week in which ``day`` lies."""
    return day - timedelta(days=day.weekday())


def week_of(day: date) -> Weeks:
    """Return the week in which ``day`` lies."""
    return Weeks(monday_of(day), 1)


def month_of(day: date) -> Weeks:
    """Return the weeks that the month of ``day`` touches."""
    first = day.replace(day=1)
    length = calendar.monthrange(day.year, day.month)[1]
    monday = monday_of(first)
    return Weeks(monday, -(-((first - monday).days + length) // DAYS))


def moved_by_month(day: date, months: int) -> date:
    """Return the same day some months on, the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    length = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, length))


def moved_by_week(day: date, weeks: int) -> date:
    """Return the same weekday some weeks on."""
    return day + weeks * _WEEK


def may_be_shown(day: date) -> bool:
    """Whether a calendar may turn to a day: far from where the count of years ends."""
    return 1900 <= day.year <= 2200
