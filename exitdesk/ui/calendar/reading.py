"""What a page of the calendar shows, read in the vault's thread in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.calendars import CalendarChoice, CalendarDay, CalendarView
from exitdesk.casework.desks import Desk
from exitdesk.ui.calendar.spans import Weeks, month_of, week_of

_CELL_LINES = 4  # more has no room in a cell
_WEEK_LINES = 12  # of a day; the rest is shown in the month
DAY_LINES = 20


@dataclass(frozen=True, slots=True)
class CalendarPages:
    """The days of a month or a week, and the day looked at with all its lines."""

    choice: CalendarChoice
    day: date
    weeks: Weeks
    days: Mapping[date, CalendarDay]
    looked_at: CalendarDay | None


def read_calendar(
    desk: Desk, day: date, choice: CalendarChoice | None, lines_of_day: int = DAY_LINES
) -> CalendarPages:
    """Return the page on which ``day`` stands, as chosen or as chosen last."""
    if choice is None:
        choice = desk.calendars.choice()
    else:
        desk.calendars.choose(choice)
    is_month = choice.view is CalendarView.MONTH
    weeks = month_of(day) if is_month else week_of(day)
    lines = _CELL_LINES if is_month else _WEEK_LINES
    days = desk.calendars.days(weeks.monday, weeks.last, mine=choice.mine, lines=lines)
    looked_at = read_day(desk, day, choice, lines_of_day) if is_month else None
    return CalendarPages(choice, day, weeks, days, looked_at)


def read_day(
    desk: Desk, day: date, choice: CalendarChoice, lines: int = DAY_LINES
) -> CalendarDay | None:
    """Return one day with its first lines, None when nothing lies on it."""
    return desk.calendars.days(day, day, mine=choice.mine, lines=lines).get(day)
