"""What of a timeline lies within the days that are drawn on paper."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from exitdesk.documents.requests import PlanTimeline
from exitdesk.documents.wordings import Wording
from exitdesk.domain.timelines import (
    Band,
    Episode,
    EpisodeState,
    LevelPoint,
    Mark,
    MarkKind,
)


def episodes_shown(plan: PlanTimeline) -> tuple[Episode, ...]:
    """Return the services that reach into the drawing's days; what never was is not among them."""
    return tuple(
        one
        for one in plan.view.episodes
        if one.state is not EpisodeState.REFUSED
        and one.start <= plan.last_day
        and episode_end(one, plan.today) >= plan.first_day
    )


def episode_end(one: Episode, today: date) -> date:
    """Return the last day a service is drawn to: today while it goes on."""
    return one.end or max(today, one.start)


def in_tracks(plan: PlanTimeline, episodes: Sequence[Episode]) -> tuple[tuple[int, Episode], ...]:
    """Return the services with the track of each: none covers another."""
    free: list[date] = []
    made = []
    for one in sorted(episodes, key=_by_start):
        found = (n for n, day in enumerate(free) if day < one.start)
        track = next(found, len(free))
        free[track : track + 1] = [episode_end(one, plan.today)]
        made.append((track, one))
    return tuple(made)


def triggers_ahead(plan: PlanTimeline) -> tuple[Mark, ...]:
    """Return what lies ahead that may set off violence."""
    return tuple(
        mark
        for mark in marks_shown(plan)
        if mark.kind is MarkKind.TRIGGER and mark.day >= plan.today
    )


def unknown_spans(plan: PlanTimeline, person: str) -> Iterator[tuple[date, date]]:
    """Yield the first days of a person's unknown levels and of what follows, up to tomorrow."""
    tomorrow = plan.today + timedelta(days=1)
    held = [(point.day, until) for point, until in level_spans(plan, person)]
    starts = [*(day for day, _ in held[1:]), tomorrow]
    for (_, until), following in zip(held, starts, strict=True):
        if until < following:
            yield until, following


def marks_shown(plan: PlanTimeline) -> tuple[Mark, ...]:
    """Return the marks within the drawing's days."""
    return tuple(m for m in plan.view.marks if plan.first_day <= m.day <= plan.last_day)


def bands_shown(plan: PlanTimeline) -> tuple[Band, ...]:
    """Return the phases that reach into the drawing's days."""
    return tuple(
        band
        for band in plan.view.bands
        if band.start <= plan.last_day and (band.end is None or band.end > plan.first_day)
    )


def people_shown(plan: PlanTimeline) -> tuple[str, ...]:
    """Return whose levels are drawn, the client ("") first."""
    return tuple(sorted({point.person for point in plan.view.levels}))


def level_spans(plan: PlanTimeline, person: str) -> Iterator[tuple[LevelPoint, date]]:
    """Yield a person's levels with the first day on which each no longer holds.

    What is not known to hold after today is not drawn ahead of the day it holds to.
    """
    points = sorted((p for p in plan.view.levels if p.person == person), key=_day_of)
    for number, point in enumerate(points):
        until = point.valid_until + timedelta(days=1) if point.valid_until else plan.today
        if number + 1 < len(points):
            until = min(until, points[number + 1].day)
        if until > point.day:
            yield point, until


def phase_list(plan: PlanTimeline, wording: Wording) -> list[tuple[int, str]]:
    """Return the numbers in the bands with the names of their phases."""
    names = {band.phase: band.text for band in bands_shown(plan)}
    numbers = phase_numbers(plan)
    return [(number, wording.label("phase", key, names[key])) for key, number in numbers.items()]


def phase_numbers(plan: PlanTimeline) -> dict[str, int]:
    """Return the place of each phase that shows in the unit's order, counted from 1."""
    shown = sorted({(band.place, band.phase) for band in bands_shown(plan)})
    return {phase: place + 1 for place, phase in shown}


def _day_of(point: LevelPoint) -> date:
    return point.day


def _by_start(one: Episode) -> tuple[date, str]:
    return one.start, one.object_id
