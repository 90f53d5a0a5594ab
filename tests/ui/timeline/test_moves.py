"""Moving between marks by keys."""

import itertools
from datetime import date, timedelta

from exitdesk.domain.timelines import Lane, Mark, MarkKind
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.moves import in_order, nearest, other_lane, showing, stepped
from exitdesk.ui.timeline.rows import rows
from exitdesk.ui.timeline.scales import DateScale

FIRST = date(2026, 1, 1)


def one(offset: int, lane: Lane) -> Cluster:
    mark = Mark(FIRST + timedelta(offset), lane, MarkKind.NOTE, "", f"{lane}{offset}", "note")
    return Cluster((mark,))


LANES = {
    Lane.MEETINGS: (one(0, Lane.MEETINGS), one(20, Lane.MEETINGS)),
    Lane.NOTES: (one(5, Lane.NOTES), one(20, Lane.NOTES)),
}
SCALE = DateScale(FIRST.toordinal(), 10, 100)


def test_marks_follow_each_other_by_day_and_then_from_the_top() -> None:
    ordered = in_order(LANES)
    assert [(found.day - FIRST).days for found in ordered] == [0, 5, 20, 20]
    assert [found.lane for found in ordered[2:]] == [Lane.MEETINGS, Lane.NOTES]


def test_only_what_shows_is_stepped_through() -> None:
    assert len(showing(in_order(LANES), SCALE)) == 2


def test_the_step_past_the_last_leaves() -> None:
    ordered = in_order(LANES)
    assert stepped(ordered, None, forward=True) is ordered[0]
    assert stepped(ordered, ordered[0], forward=True) is ordered[1]
    assert stepped(ordered, ordered[-1], forward=True) is None
    assert stepped(ordered, None, forward=False) is ordered[-1]


def test_from_a_mark_out_of_view_the_step_goes_by_day() -> None:
    ordered = in_order(LANES)
    seen = showing(ordered, SCALE)
    assert stepped(seen, ordered[3], forward=False) is seen[1]
    assert stepped(seen, ordered[3], forward=True) is None


def test_up_and_down_go_to_the_nearest_mark_of_the_next_lane() -> None:
    meeting = LANES[Lane.MEETINGS][1]
    assert other_lane(LANES, meeting, SCALE, down=True) is LANES[Lane.NOTES][1]
    assert other_lane(LANES, meeting, SCALE, down=False) is None
    assert nearest((), SCALE, 3) is None


def test_labels_stand_beside_the_rows_when_there_is_width_and_above_when_not() -> None:
    wide = rows(text=16, widest_label=150, width=1000, people=1, lanes=tuple(Lane))
    narrow = rows(text=32, widest_label=300, width=700, people=1, lanes=tuple(Lane))
    assert wide.gutter > 150
    assert wide.phases.label_height == 0
    assert narrow.gutter == 0
    assert narrow.phases.label_height > 32


def test_rows_lie_under_each_other_without_overlap() -> None:
    found = rows(text=16, widest_label=150, width=1000, people=2, lanes=tuple(Lane))
    strips = [found.coarse, found.fine, found.phases, *found.levels, *found.lanes.values()]
    for upper, lower in itertools.pairwise(strips):
        assert lower.top >= upper.bottom
    assert found.height >= strips[-1].bottom
