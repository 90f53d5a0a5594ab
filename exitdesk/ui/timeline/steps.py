"""The level of threat over time, as stretches of days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.timelines import LevelPoint


@dataclass(frozen=True, slots=True)
class LevelSpan:
    """One level from ``start`` up to, not including, ``end``; None is unknown (expired)."""

    start: date
    end: date
    level: ThreatLevel | None


@dataclass(frozen=True, slots=True)
class LevelLine:
    """The stretches of one person's level, in order, without holes; ``""`` is the client."""

    person: str
    spans: tuple[LevelSpan, ...]


def level_lines(points: Sequence[LevelPoint], today: date) -> tuple[LevelLine, ...]:
    """Return one line a person, the client's first, the others in the order of first mention."""
    people: dict[str, dict[date, LevelPoint]] = {}
    for point in sorted(points, key=_by_day):
        people.setdefault(point.person, {})[point.day] = point  # a day's last word stands
    names = sorted(people, key=bool)
    return tuple(
        LevelLine(name, level_spans(tuple(people[name].values()), today)) for name in names
    )


def level_spans(points: Sequence[LevelPoint], today: date) -> tuple[LevelSpan, ...]:
    """Return the stretches of one person's points, which are sorted, one a day.

    A level ends the day after its ``valid_until``; from there to the next assessment, or to
    the end of ``today``, it is unknown. Days ahead are drawn only as far as a level holds.
    """
    tomorrow = today + timedelta(days=1)
    spans: list[LevelSpan] = []
    for index, point in enumerate(points):
        following = points[index + 1].day if index + 1 < len(points) else None
        held = point.valid_until + timedelta(days=1) if point.valid_until else tomorrow
        held = max(held, point.day)
        end = held if following is None else min(held, following)
        if end > point.day:
            spans.append(LevelSpan(point.day, end, point.level))
        until = tomorrow if following is None else following
        if until > end:
            spans.append(LevelSpan(end, until, None))
    return tuple(spans)


def _by_day(point: LevelPoint) -> date:
    return point.day
