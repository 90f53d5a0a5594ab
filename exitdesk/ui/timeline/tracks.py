"""How services and safety arrangements lie under each other as bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from exitdesk.domain.timelines import Episode, EpisodeState


@dataclass(frozen=True, slots=True)
class Bar:
    """An episode in its track, counted from the top; ``end`` is the first day after it."""

    episode: Episode
    track: int
    start: date
    end: date


def bars_of(episodes: Sequence[Episode], today: date) -> tuple[Bar, ...]:
    """Return the bars, each in the first track that is free; one still open lasts to today."""
    free: list[date] = []
    made = []
    for one in sorted(episodes, key=_by_start):
        if one.state is EpisodeState.REFUSED:
            continue  # it never was: its mark says so
        last = one.end or max(today, one.start)
        after = min(last, date.max - timedelta(days=1)) + timedelta(days=1)
        track = next((n for n, day in enumerate(free) if day <= one.start), len(free))
        free[track : track + 1] = [after]
        made.append(Bar(one, track, one.start, after))
    return tuple(made)


def tracks(bars: Sequence[Bar]) -> int:
    """Return how many tracks the bars take."""
    return max((bar.track + 1 for bar in bars), default=0)


def _by_start(one: Episode) -> tuple[date, date, str]:
    return one.start, one.end or date.max, one.object_id
