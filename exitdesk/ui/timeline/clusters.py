"""Marks that would cover each other stand as one, with their number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exitdesk.domain.timelines import Lane, Mark


@dataclass(frozen=True, slots=True)
class Cluster:
    """Marks of one lane drawn as one, by day; it stands at its first mark's day."""

    marks: tuple[Mark, ...]

    @property
    def day(self) -> date:
        """The day it stands at."""
        return self.marks[0].day

    @property
    def last_day(self) -> date:
        """The day of its last mark."""
        return self.marks[-1].day

    @property
    def lane(self) -> Lane:
        """The lane it stands in."""
        return self.marks[0].lane


def clusters(marks: Sequence[Mark], day_width: float, gap: float) -> tuple[Cluster, ...]:
    """Return ``marks`` of one lane, sorted by day, as clusters at least ``gap`` pixels apart.

    Independent of where the view is, so that panning never re-groups.
    """
    found: list[Cluster] = []
    taken: list[Mark] = []
    for mark in marks:
        apart = taken and (mark.day - taken[0].day).days * day_width >= gap
        if apart:
            found.append(Cluster(tuple(taken)))
            taken = []
        taken.append(mark)
    if taken:
        found.append(Cluster(tuple(taken)))
    return tuple(found)


def by_lane(marks: Sequence[Mark]) -> dict[Lane, tuple[Mark, ...]]:
    """Return the marks of each lane that has any, lanes in drawing order, marks by day."""
    lanes: dict[Lane, list[Mark]] = {}
    for mark in sorted(marks, key=_by_day):
        lanes.setdefault(mark.lane, []).append(mark)
    return {lane: tuple(lanes[lane]) for lane in Lane if lane in lanes}


def _by_day(mark: Mark) -> date:
    return mark.day
