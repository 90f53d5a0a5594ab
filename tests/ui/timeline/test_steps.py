"""The line of the threat level over time."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.timelines import LevelPoint
from exitdesk.ui.timeline.steps import LevelSpan, level_lines, level_spans

TODAY = date(2026, 3, 12)


def point(day: date, level: ThreatLevel, days: int | None, person: str = "") -> LevelPoint:
    until = None if days is None else day + timedelta(days=days)
    return LevelPoint(day, level, person, until)


def test_a_level_holds_through_its_last_day_and_is_unknown_after() -> None:
    day = date(2026, 1, 10)
    spans = level_spans((point(day, ThreatLevel.HIGH, 14),), TODAY)
    assert spans == (
        LevelSpan(day, date(2026, 1, 25), ThreatLevel.HIGH),
        LevelSpan(date(2026, 1, 25), TODAY + timedelta(days=1), None),
    )


def test_a_level_that_still_holds_is_drawn_into_the_days_ahead() -> None:
    day = date(2026, 3, 10)
    spans = level_spans((point(day, ThreatLevel.RAISED, 30),), TODAY)
    assert spans == (LevelSpan(day, date(2026, 4, 10), ThreatLevel.RAISED),)


def test_a_new_assessment_ends_the_one_before() -> None:
    first, second = date(2026, 3, 1), date(2026, 3, 8)
    spans = level_spans(
        (point(first, ThreatLevel.HIGH, 14), point(second, ThreatLevel.LOW, 14)), TODAY
    )
    assert [(span.start, span.end, span.level) for span in spans] == [
        (first, second, ThreatLevel.HIGH),
        (second, date(2026, 3, 23), ThreatLevel.LOW),
    ]


def test_the_client_comes_first_then_the_others_as_they_were_first_assessed() -> None:
    points = (
        point(date(2026, 2, 1), ThreatLevel.LOW, 90, "syster"),
        point(date(2026, 2, 5), ThreatLevel.LOW, 90),
        point(date(2026, 2, 9), ThreatLevel.HIGH, 90, "mor"),
    )
    assert [line.person for line in level_lines(points, TODAY)] == ["", "syster", "mor"]


def test_the_last_word_of_a_day_stands() -> None:
    day = date(2026, 3, 1)
    points = (point(day, ThreatLevel.LOW, 30), point(day, ThreatLevel.HIGH, 30))
    (line,) = level_lines(points, TODAY)
    assert [span.level for span in line.spans] == [ThreatLevel.HIGH]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 400), st.sampled_from(ThreatLevel), st.none() | st.integers(0, 90)
        ),
        min_size=1,
        max_size=20,
    )
)
def test_a_line_has_no_holes_and_no_overlaps(
    drawn: list[tuple[int, ThreatLevel, int | None]],
) -> None:
    points = [point(TODAY - timedelta(days=ago), level, days) for ago, level, days in drawn]
    (line,) = level_lines(points, TODAY)
    assert line.spans[0].start == min(one.day for one in points)
    assert line.spans[-1].end > TODAY
    for one, two in zip(line.spans, line.spans[1:], strict=False):
        assert one.start < one.end == two.start
