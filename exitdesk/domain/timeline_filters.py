"""Which part of a timeline is looked at or printed; the same on screen and on paper."""

from dataclasses import dataclass, replace

from exitdesk.domain.timelines import Episode, Lane, Mark, TimelineView

_NOBODY = "\x00"  # what a person is never called


@dataclass(frozen=True, slots=True)
class TimelineFilter:
    """Kinds left out, and one person or life domain to keep to.

    What is about nobody in particular, or belongs to no life domain, stays: it concerns all.
    """

    hidden: frozenset[Lane] = frozenset()
    person: str | None = None  # "" the client; None everyone
    domain: str = ""  # "" every life domain

    @property
    def is_on(self) -> bool:
        """Whether anything may be left out."""
        return self != TimelineFilter()

    def of(self, view: TimelineView) -> TimelineView:
        """Return what is left of a view; its days stay as they are."""
        if not self.is_on:
            return view
        levels = tuple(
            point for point in view.levels if self.person is None or point.person == self.person
        )
        return replace(
            view,
            levels=levels,
            marks=tuple(mark for mark in view.marks if self._keeps(mark)),
            episodes=tuple(one for one in view.episodes if self._keeps(one)),
        )

    def within(self, view: TimelineView) -> "TimelineFilter":
        """Return the filter without a person or domain that the view does not know."""
        person = self.person if self.person in view.people else None
        known = {key for key, _ in view.domains}
        return replace(self, person=person, domain=self.domain if self.domain in known else "")

    def written(self) -> str:
        """Return the filter as one line, to be read back by ``read_filter``."""
        person = _NOBODY if self.person is None else self.person
        return "\n".join((",".join(sorted(self.hidden)), self.domain, person))

    def _keeps(self, one: Mark | Episode) -> bool:
        about = self.person is None or one.person is None or one.person == self.person
        inside = not self.domain or not one.domain or one.domain == self.domain
        return one.lane not in self.hidden and about and inside


def read_filter(line: str) -> TimelineFilter:
    """Return the filter that was written; everything shows when it cannot be read."""
    parts = line.split("\n")
    if len(parts) != len(("hidden", "domain", "person")):
        return TimelineFilter()
    hidden, domain, person = parts
    lanes = frozenset(lane for lane in Lane if lane.value in hidden.split(","))
    return TimelineFilter(lanes, None if person == _NOBODY else person, domain)
