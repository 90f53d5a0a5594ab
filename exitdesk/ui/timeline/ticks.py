"""Which days carry a line and a label: days, weeks, months, quarters or years."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from exitdesk.ui.timeline.scales import DateScale


class TickUnit(StrEnum):
    """What one step of the date line is, from fine to coarse."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_DAYS: dict[TickUnit, float] = {  # the shortest a unit may be
    TickUnit.DAY: 1,
    TickUnit.WEEK: 7,
    TickUnit.MONTH: 28,
    TickUnit.QUARTER: 90,
    TickUnit.YEAR: 365,
}

_ABOVE: dict[TickUnit, TickUnit] = {
    TickUnit.DAY: TickUnit.MONTH,
    TickUnit.WEEK: TickUnit.MONTH,
    TickUnit.MONTH: TickUnit.YEAR,
    TickUnit.QUARTER: TickUnit.YEAR,
    TickUnit.YEAR: TickUnit.YEAR,
}


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a unit and the first day after it."""

    start: date
    end: date


def fine_unit(day_width: float, room: dict[TickUnit, float]) -> TickUnit:
    """Return the finest unit whose label, ``room`` pixels wide, fits at this zoom."""
    for unit in TickUnit:
        if _DAYS[unit] * day_width >= room[unit]:
            return unit
    return TickUnit.YEAR


def coarse_unit(fine: TickUnit) -> TickUnit:
    """Return the unit of the row above; ``YEAR`` has itself, so nothing is drawn twice."""
    return _ABOVE[fine]


def start_of(unit: TickUnit, day: date) -> date:
    """Return the first day of the unit that ``day`` lies in; weeks start on Monday."""
    if unit is TickUnit.DAY:
        return day
    if unit is TickUnit.WEEK:
        return date.fromordinal(max(day.toordinal() - day.weekday(), 1))
    if unit is TickUnit.MONTH:
        return day.replace(day=1)
    if unit is TickUnit.QUARTER:
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day.replace(month=1, day=1)


def after(unit: TickUnit, start: date) -> date:
    """Return the first day of the unit after the one that starts on ``start``.

    Raises:
        OverflowError: at the calendar's end.
    """
    if unit is TickUnit.DAY:
        return start + timedelta(days=1)
    if unit is TickUnit.WEEK:
        return start - timedelta(days=start.weekday()) + timedelta(days=7)
    months = {TickUnit.MONTH: 1, TickUnit.QUARTER: 3, TickUnit.YEAR: 12}[unit]
    count = start.year * 12 + start.month - 1 + months
    if count // 12 > date.max.year:
        raise OverflowError("past the last day of the calendar")
    return date(count // 12, count % 12 + 1, 1)


def ticks(unit: TickUnit, scale: DateScale) -> tuple[Tick, ...]:
    """Return the units that show on ``scale``, in order, the first and last perhaps in part."""
    found: list[Tick] = []
    start = start_of(unit, scale.first_day)
    last = scale.last_day
    while start <= last:
        try:
            end = after(unit, start)
        except OverflowError:
            break
        found.append(Tick(start, end))
        start = end
    return tuple(found)
