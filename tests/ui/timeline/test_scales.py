"""Laws of the date scale."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exitdesk.ui.timeline.scales import DateScale, opening_scale, scale_over

TODAY = date(2026, 3, 12)
days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
widths = st.floats(200, 4000)
scales = st.builds(
    lambda day, wide, width: DateScale(day.toordinal(), wide, width),
    days,
    st.floats(0.12, 96),
    widths,
)


@given(scales, days)
def test_the_middle_of_a_day_lies_in_that_day(scale: DateScale, day: date) -> None:
    assert scale.day_at(scale.middle_of(day)) == day


@given(scales, st.floats(0.2, 5), st.floats(0, 4000))
def test_what_is_under_the_pointer_stays_there_when_zooming(
    scale: DateScale, factor: float, at: float
) -> None:
    zoomed = scale.zoomed(factor, at)
    before = scale.left + at / scale.day_width
    after = zoomed.left + at / zoomed.day_width
    assert abs(before - after) < 1e-6


@given(scales, st.floats(-5000, 5000))
def test_panning_there_and_back_changes_nothing(scale: DateScale, pixels: float) -> None:
    assert abs(scale.panned(pixels).panned(-pixels).left - scale.left) < 1e-6


@given(scales, days, days)
def test_the_view_cannot_be_dragged_off_the_case(scale: DateScale, one: date, two: date) -> None:
    first, last = min(one, two), max(one, two)
    kept = scale.kept_within(first, last)
    assert first <= kept.day_at(kept.width / 2) <= last + timedelta(days=1)


@given(scales, days, st.floats(0, 60))
def test_a_day_asked_for_is_in_view(scale: DateScale, day: date, margin: float) -> None:
    shown = scale.showing(day, margin)
    assert -1e-3 <= shown.middle_of(day) <= shown.width + 1e-3


@given(widths)
def test_it_opens_at_eight_weeks_back_and_four_ahead(width: float) -> None:
    scale = opening_scale(TODAY, width)
    assert scale.first_day == TODAY - timedelta(weeks=8)
    assert scale.day_at(scale.width - 0.01) == TODAY + timedelta(weeks=4)


@given(widths, widths)
def test_a_wider_window_shows_the_same_days(one: float, two: float) -> None:
    scale = opening_scale(TODAY, one).resized(two)
    assert scale.first_day == TODAY - timedelta(weeks=8)
    assert abs(scale.width / scale.day_width - 85) < 1e-6


@given(days, days, widths)
def test_fitting_the_whole_case_shows_all_of_it_where_it_can(
    one: date, two: date, width: float
) -> None:
    first, last = min(one, two), max(one, two)
    scale = scale_over(first, last, width, 20)
    if scale.day_width > 0.12:
        assert scale.x_of(first) >= -1e-6
        assert scale.x_of(last + timedelta(days=1)) <= width + 1e-6
