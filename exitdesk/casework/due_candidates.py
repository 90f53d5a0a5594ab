"""What may be on the day's list, before the records themselves have been read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Protocol

from exitdesk.domain.dues import DueGroup, DueItem, DueKind

WEEK = timedelta(days=7)
_WAITING = frozenset({DueKind.DRAFT_WAITING, DueKind.ENQUIRY_WAITING, DueKind.STEP_OWNERLESS})


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of what is due is asked for: up to ``until``, perhaps in one case only."""

    today: date
    until: date
    case_id: str = ""
    mine: bool = False  # only cases where the officer is responsible or deputy


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something due, known from lists alone; ``make`` reads the record when it is to be shown.

    ``make`` may return nothing, or several lines when one record has several things due.
    """

    day: date
    kind: DueKind
    case_id: str
    make: Callable[[], Iterable[DueItem]]
    at: time | None = None
    is_now: bool = False  # it cannot wait
    times: int = 1

    def group(self, today: date) -> DueGroup:
        """Return the part of the day's list that it stands in."""
        if self.is_now:
            return DueGroup.NOW
        if self.kind in _WAITING:
            return DueGroup.WAITING
        if self.day < today:
            return DueGroup.LATE
        if self.day == today:
            return DueGroup.TODAY
        return DueGroup.WEEK if self.day <= today + WEEK else DueGroup.LATER

    def order(self) -> tuple[date, time, str, str]:
        """Return what the lines of a group are sorted by."""
        return self.day, self.at or time.max, self.kind.value, self.case_id


class DueSource(Protocol):
    """Finds things due of one sort, in all cases at once or in one."""

    def candidates(self, asked: Asked) -> Iterable[Candidate]:
        """Return what is due, without opening every case."""
