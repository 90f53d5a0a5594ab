"""Weeks and months as calendars of Finland count them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.ui.calendar.spans import month_of, moved_by_month, week_of

DAYS = st.dates(date(1901, 1, 1), date(2199, 12, 31))


@given(DAYS)
def test_a_month_is_whole_weeks_from_monday_to_sunday_around_all_its_days(day: date) -> None:
    weeks = month_of(day)
    assert (weeks.monday.weekday(), weeks.last.weekday()) == (0, 6)
    assert weeks.monday <= day.replace(day=1) <= day <= weeks.last
    assert 4 <= weeks.count <= 6
    assert (weeks.last - weeks.monday).days + 1 == 7 * weeks.count


@given(DAYS)
def test_a_day_is_found_where_it_stands(day: date) -> None:
    for weeks in (month_of(day), week_of(day)):
        place = weeks.find(day)
        assert place is not None
        assert weeks.day(*place) == day
        assert place[1] == day.weekday()


@given(DAYS, st.integers(-24, 24))
def test_turning_by_months_keeps_the_day_or_takes_the_last_of_a_shorter_month(
    day: date, months: int
) -> None:
    moved = moved_by_month(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day <= day.day


@pytest.mark.parametrize(
    ("day", "number"), [(date(2027, 1, 1), 53), (date(2026, 1, 1), 1), (date(2024, 12, 30), 1)]
)
def test_a_week_has_the_number_of_its_thursday(day: date, number: int) -> None:
    assert week_of(day).monday.isocalendar().week == number
