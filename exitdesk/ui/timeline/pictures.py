"""Everything a timeline shows at one moment, ready to be painted or pointed at."""

from dataclasses import dataclass
from datetime import date

from exitdesk.domain.timelines import Band, Lane, TimelineView
from exitdesk.ui.timeline.clusters import Cluster, by_lane, clusters
from exitdesk.ui.timeline.rows import Rows
from exitdesk.ui.timeline.scales import DateScale
from exitdesk.ui.timeline.steps import LevelLine, LevelSpan, level_lines
from exitdesk.ui.timeline.tracks import Bar

_ALWAYS = (Lane.EVENTS, Lane.MEETINGS, Lane.STEPS)  # rows a new case shows empty


@dataclass(frozen=True, slots=True)
class Picture:
    """A view of a case at a zoom; only ``scale``'s left edge changes while panning."""

    view: TimelineView
    today: date
    scale: DateScale
    rows: Rows
    lanes: dict[Lane, tuple[Cluster, ...]]
    lines: tuple[LevelLine, ...]
    bars: tuple[Bar, ...] = ()

    def band_at(self, x: float, y: float) -> Band | None:
        """Return the phase under a point, or None."""
        strip = self.rows.phases
        if x < self.rows.gutter or not strip.top <= y < strip.bottom:
            return None
        day = self.scale.day_at(x - self.rows.gutter)
        return next((band for band in reversed(self.view.bands) if holds(band, day)), None)

    def level_at(self, x: float, y: float) -> tuple[str, LevelSpan] | None:
        """Return whose level lies under a point, and the stretch of it; or None."""
        if x < self.rows.gutter:
            return None
        day = self.scale.day_at(x - self.rows.gutter)
        for line, strip in zip(self.lines, self.rows.levels, strict=True):
            if strip.top <= y < strip.bottom:
                found = (span for span in line.spans if span.start <= day < span.end)
                span = next(found, None)
                return None if span is None else (line.person, span)
        return None

    def x(self, day: date) -> float:
        """Return where a mark of ``day`` stands, labels' gutter included."""
        return self.rows.gutter + self.scale.middle_of(day)

    def cluster_at(self, x: float, y: float, reach: float) -> Cluster | None:
        """Return the cluster within ``reach`` of a point, or None."""
        if x < self.rows.gutter:
            return None

        def distance(cluster: Cluster) -> float:
            return abs(self.x(cluster.day) - x)

        for lane, strip in self.rows.lanes.items():
            if strip.top <= y < strip.bars_top:
                near = [one for one in self.lanes[lane] if distance(one) <= reach]
                return min(near, key=distance, default=None)
        return None


def holds(band: Band, day: date) -> bool:
    """Whether a phase holds on a day."""
    return band.start <= day and (band.end is None or day < band.end)


def shown_lanes(view: TimelineView) -> tuple[Lane, ...]:
    """Return the lanes drawn: those with marks, and the three a plan is made in."""
    used = {mark.lane for mark in view.marks} | {one.lane for one in view.episodes}
    return tuple(lane for lane in Lane if lane in used or lane in _ALWAYS)


def clustered(view: TimelineView, day_width: float, gap: float) -> dict[Lane, tuple[Cluster, ...]]:
    """Return the clusters of every lane drawn, at a zoom."""
    marks = by_lane(view.marks)
    return {lane: clusters(marks.get(lane, ()), day_width, gap) for lane in shown_lanes(view)}


def lines_of(view: TimelineView, today: date) -> tuple[LevelLine, ...]:
    """Return the level lines of a view."""
    return level_lines(view.levels, today)
