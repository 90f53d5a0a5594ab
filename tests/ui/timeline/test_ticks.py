"""Which units the date line shows."""

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exitdesk.ui.timeline.scales import DateScale
from exitdesk.ui.timeline.ticks import TickUnit, after, coarse_unit, fine_unit, start_of, ticks

ROOM = {
    TickUnit.DAY: 24.0,
    TickUnit.WEEK: 48.0,
    TickUnit.MONTH: 40.0,
    TickUnit.QUARTER: 40.0,
    TickUnit.YEAR: 40.0,
}
days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
units = st.sampled_from(TickUnit)


@given(units, days)
def test_a_unit_starts_on_or_before_its_days_and_ends_after(unit: TickUnit, day: date) -> None:
    start = start_of(unit, day)
    assert start <= day < after(unit, start)
    assert start_of(unit, start) == start


@given(units, days, st.floats(0.12, 96), st.floats(100, 1500))
def test_ticks_cover_the_view_without_holes(
    unit: TickUnit, day: date, wide: float, width: float
) -> None:
    scale = DateScale(day.toordinal(), max(wide, 2.0 if unit is TickUnit.DAY else 0.12), width)
    found = ticks(unit, scale)
    assert found[0].start <= scale.first_day
    assert found[-1].end > scale.last_day
    assert all(one.end == two.start for one, two in itertools.pairwise(found))


@given(st.floats(0.12, 96), st.floats(0.12, 96))
def test_wider_days_never_give_a_coarser_unit(one: float, two: float) -> None:
    order = list(TickUnit)
    narrow, wide = min(one, two), max(one, two)
    assert order.index(fine_unit(wide, ROOM)) <= order.index(fine_unit(narrow, ROOM))


def test_the_unit_goes_from_days_over_weeks_and_months_to_quarters() -> None:
    assert fine_unit(30, ROOM) is TickUnit.DAY
    assert fine_unit(10, ROOM) is TickUnit.WEEK
    assert fine_unit(2, ROOM) is TickUnit.MONTH
    assert fine_unit(0.5, ROOM) is TickUnit.QUARTER
    assert fine_unit(0.12, ROOM) is TickUnit.YEAR


def test_weeks_start_on_monday() -> None:
    assert start_of(TickUnit.WEEK, date(2026, 3, 12)) == date(2026, 3, 9)
    assert start_of(TickUnit.WEEK, date(2026, 3, 9)) == date(2026, 3, 9)


def test_the_row_above_days_is_months_and_above_months_years() -> None:
    assert coarse_unit(TickUnit.DAY) is TickUnit.MONTH
    assert coarse_unit(TickUnit.WEEK) is TickUnit.MONTH
    assert coarse_unit(TickUnit.MONTH) is TickUnit.YEAR


def test_the_end_of_the_calendar_ends_the_ticks_quietly() -> None:
    scale = DateScale(date.max.toordinal() - 40, 10, 600)
    assert ticks(TickUnit.MONTH, scale)[-1].end <= date.max
    assert start_of(TickUnit.WEEK, date.min + timedelta(days=1)) >= date.min
