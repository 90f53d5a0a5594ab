"""Marks that would cover each other are drawn as one."""

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.timelines import Lane, Mark, MarkKind
from exitdesk.ui.timeline.clusters import by_lane, clusters

FIRST = date(2026, 1, 1)


def note(offset: int, number: int = 0) -> Mark:
    day = FIRST + timedelta(days=offset)
    return Mark(day, Lane.NOTES, MarkKind.NOTE, "", f"{number:032x}", "note")


offsets = st.lists(st.integers(0, 3000), max_size=120)


def marks_on(days: list[int]) -> tuple[Mark, ...]:
    return tuple(note(offset, number) for number, offset in enumerate(sorted(days)))


@given(offsets, st.floats(0.12, 96), st.floats(1, 60))
def test_every_mark_is_in_one_cluster_and_the_order_stays(
    days: list[int], wide: float, gap: float
) -> None:
    marks = marks_on(days)
    assert tuple(one for group in clusters(marks, wide, gap) for one in group.marks) == marks


@given(offsets, st.floats(0.12, 96), st.floats(1, 60))
def test_clusters_stand_apart(days: list[int], wide: float, gap: float) -> None:
    found = clusters(marks_on(days), wide, gap)
    for one, two in itertools.pairwise(found):
        assert (two.day - one.day).days * wide >= gap


@given(offsets, st.floats(0.12, 96), st.floats(1, 60))
def test_only_marks_that_would_touch_are_joined(days: list[int], wide: float, gap: float) -> None:
    for group in clusters(marks_on(days), wide, gap):
        assert (group.last_day - group.day).days * wide < gap


def test_lanes_come_in_drawing_order_with_their_marks_by_day() -> None:
    late = Mark(FIRST + timedelta(9), Lane.MEETINGS, MarkKind.MEETING, "", "1", "meeting")
    early = Mark(FIRST, Lane.MEETINGS, MarkKind.MEETING, "", "2", "meeting")
    assert list(by_lane((note(3), late, early))) == [Lane.MEETINGS, Lane.NOTES]
    assert by_lane((note(3), late, early))[Lane.MEETINGS] == (early, late)
