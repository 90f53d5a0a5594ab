"""Which mark comes next when the officer moves by keys."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from exitdesk.domain.timelines import Band, Lane
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.scales import DateScale

_Spot = TypeVar("_Spot", bound=Cluster | Band)
Lanes = Mapping[Lane, tuple[Cluster, ...]]


def in_order(lanes: Lanes) -> tuple[Cluster, ...]:
    """Return all clusters by day, then by lane from the top."""
    ranks = {lane: rank for rank, lane in enumerate(lanes)}

    def key(cluster: Cluster) -> tuple[int, int]:
        return cluster.day.toordinal(), ranks[cluster.lane]

    return tuple(sorted((one for row in lanes.values() for one in row), key=key))


def showing(ordered: Sequence[Cluster], scale: DateScale) -> tuple[Cluster, ...]:
    """Return those of ``ordered`` that stand within the view."""
    return tuple(one for one in ordered if 0 <= scale.middle_of(one.day) <= scale.width)


def bands_showing(bands: Sequence[Band], scale: DateScale) -> tuple[Band, ...]:
    """Return the phases of which anything is in view."""
    return tuple(
        band
        for band in bands
        if scale.x_of(band.start) < scale.width and (band.end is None or scale.x_of(band.end) > 0)
    )


def stepped(ordered: Sequence[_Spot], current: _Spot | None, *, forward: bool) -> _Spot | None:
    """Return the next or previous thing; None past the ends.

    From a cluster that is not among ``ordered`` (it is out of view) it goes by day; from
    none at all to the first or the last.
    """
    if not ordered:
        return None
    if current is None:
        return ordered[0 if forward else -1]
    if current in ordered:
        index = ordered.index(current) + (1 if forward else -1)
        return ordered[index] if 0 <= index < len(ordered) else None
    if forward:
        return next((one for one in ordered if _day(one) > _day(current)), None)
    return next((one for one in reversed(ordered) if _day(one) < _day(current)), None)


def _day(spot: Cluster | Band) -> date:
    return spot.start if isinstance(spot, Band) else spot.day


def nearest(ordered: Sequence[Cluster], scale: DateScale, x: float) -> Cluster | None:
    """Return the cluster whose mark stands nearest to ``x``, or None when there is none."""

    def distance(cluster: Cluster) -> float:
        return abs(scale.middle_of(cluster.day) - x)

    return min(ordered, key=distance, default=None)


def other_lane(lanes: Lanes, current: Cluster, scale: DateScale, *, down: bool) -> Cluster | None:
    """Return the cluster nearest in time in the lane below or above that has any."""
    order = [lane for lane in lanes if lanes[lane]]
    index = order.index(current.lane) + (1 if down else -1)
    if not 0 <= index < len(order):
        return None
    return nearest(lanes[order[index]], scale, scale.middle_of(current.day))
