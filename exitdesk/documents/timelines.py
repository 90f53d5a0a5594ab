"""The timeline on paper: vector shapes of straight lines, readable without colour."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from reportlab.platypus import Flowable

from exitdesk.documents.fonts import REGULAR, SEMIBOLD, text_width
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.marks import draw_mark
from exitdesk.documents.requests import PlanTimeline
from exitdesk.documents.sheets import WIDTH
from exitdesk.documents.styles import INK, RULE, SOFT, TINT, WHITE
from exitdesk.documents.wordings import Wording
from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.labels import LANES, LEVELS
from exitdesk.domain.timelines import Band, Lane, LevelPoint, Mark

_NAMES = 96.0  # points for the names of the rows
_AXIS, _BAND, _LANE, _LEVEL = 20.0, 22.0, 18.0, 14.0
_SMALL = 7.5
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (2, 2), (7, 2, 2, 2), (1, 2))


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a day stands across the drawing; days outside stand at its edges."""

    first: date
    last: date

    def x(self, value: date) -> float:
        """Return the middle of the day in points from the drawing's left edge."""
        days = max((self.last - self.first).days, 1)
        part = ((value - self.first).days + 0.5) / (days + 1)
        return _NAMES + min(max(part, 0.0), 1.0) * (WIDTH - _NAMES)

    def edge(self, value: date) -> float:
        """Return where the day begins."""
        return max(_NAMES, self.x(value) - (WIDTH - _NAMES) / (self.days + 1) / 2)

    @property
    def days(self) -> int:
        """How many days lie between the first and the last."""
        return max((self.last - self.first).days, 1)

    def holds(self, value: date) -> bool:
        """Whether the day is within the drawing."""
        return self.first <= value <= self.last


class TimelineDrawing(Flowable):  # type: ignore[misc]
    """Phases as bands, levels as steps, marks in lanes, and today's line."""

    def __init__(self, plan: PlanTimeline, wording: Wording, lettering: Lettering) -> None:
        super().__init__()
        self._plan, self._wording, self._lettering = plan, wording, lettering
        self._scale = Scale(plan.first_day, plan.last_day)
        self._lanes = [lane for lane in Lane if any(m.lane is lane for m in marks_shown(plan))]
        self._levels = bool(plan.show_levels and plan.view.levels)
        self._phases = _phase_numbers(plan)
        self.width = WIDTH
        self.height = _AXIS + _BAND + _LANE * len(self._lanes) + 14
        self.height += _LEVEL * (len(ThreatLevel) + 0.8) if self._levels else 0
        self.spaceBefore, self.spaceAfter = 2, 4

    def _said(self, key: str) -> str:
        return self._lettering.line(self._wording.say(key))

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take the whole width."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw what lies behind, then today's line, then phases, levels and marks."""
        top = self.height - _AXIS
        bands = top - _BAND
        levels = bands - (_LEVEL * (len(ThreatLevel) + 0.8) if self._levels else 0)
        lanes = [(lane, levels - _LANE * n) for n, lane in enumerate(self._lanes, start=1)]
        self._draw_axis(top)
        self._draw_rules([y for _, y in lanes])
        if self._levels:
            self._draw_level_rows(levels)
        self._draw_today()
        self._draw_bands(bands)
        if self._levels:
            for number, person in enumerate(people_shown(self._plan)):
                self._draw_person(person, levels, number)
        for lane, y in lanes:
            self._draw_lane(lane, y)

    def _draw_axis(self, y: float) -> None:
        canvas = self.canv
        canvas.setLineWidth(0.4)
        ends = -1.0
        for tick, label in _ticks(self._scale, self._wording):
            x = self._scale.edge(tick)
            canvas.setStrokeColor(TINT)
            canvas.line(x, y + 3, x, 14)
            canvas.setStrokeColor(RULE)
            canvas.line(x, y, x, y + 5)
            if x > ends and x + text_width(label, REGULAR, _SMALL) < WIDTH:
                canvas.setFont(REGULAR, _SMALL)
                canvas.setFillColor(SOFT)
                canvas.drawString(x + 1, y + 8, self._lettering.line(label))
                ends = x + text_width(label, REGULAR, _SMALL) + 6

    def _draw_bands(self, y: float) -> None:
        self._name(self._said("phases"), y + _BAND / 2)
        canvas = self.canv
        for number, (band, left, right) in enumerate(self._bands()):
            canvas.setFillColor(TINT if number % 2 else WHITE)
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.6)
            canvas.rect(left, y + 2, right - left, _BAND - 4, fill=1)
            label = self._band_label(band, right - left)
            canvas.setFillColor(INK)
            canvas.setFont(SEMIBOLD, _SMALL)
            canvas.drawString(left + 4, y + _BAND / 2 - 2.7, self._lettering.line(label))

    def _bands(self) -> Iterator[tuple[Band, float, float]]:
        for band in bands_shown(self._plan):
            left = self._scale.edge(max(band.start, self._scale.first))
            ended = band.end is not None and band.end <= self._scale.last
            right = self._scale.edge(band.end) if ended and band.end else WIDTH
            yield band, left, right

    def _band_label(self, band: Band, room: float) -> str:
        number = self._phases[band.phase]
        name = self._wording.label("phase", band.phase, band.text)
        full = f"{number} {name}"
        return full if text_width(full, SEMIBOLD, _SMALL) < room - 8 else str(number)

    def _draw_rules(self, rows: list[float]) -> None:
        self.canv.setStrokeColor(TINT)
        self.canv.setLineWidth(0.5)
        for y in rows:
            self.canv.line(0, y, WIDTH, y)

    def _draw_level_rows(self, y: float) -> None:
        canvas = self.canv
        steps = list(ThreatLevel)
        self._name(self._said("level"), y + _LEVEL * (len(steps) - 0.5))
        for number, level in enumerate(steps):
            row = y + _LEVEL * (number + 0.5)
            canvas.setStrokeColor(TINT)
            canvas.setLineWidth(0.4)
            canvas.line(_NAMES, row, WIDTH, row)
            canvas.setFillColor(SOFT)
            canvas.setFont(REGULAR, _SMALL)
            word = self._lettering.line(self._wording.label("level", level.value, LEVELS[level]))
            canvas.drawRightString(_NAMES - 6, row - 2.7, word)

    def _draw_person(self, person: str, y: float, number: int) -> None:
        canvas = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.8 if not number else 1.2)
        canvas.setDash(*_dash(number))
        before: tuple[float, float] | None = None
        rows = {
            level: y + _LEVEL * (n + 0.5) + 1.6 * number for n, level in enumerate(ThreatLevel)
        }
        for point, left, right in self._spans(person):
            row = rows[point.level]
            if before is not None and abs(before[0] - left) < 0.01:
                canvas.line(left, before[1], left, row)
            canvas.line(left, row, right, row)
            before = (right, row)
        canvas.setDash()

    def _spans(self, person: str) -> Iterator[tuple[LevelPoint, float, float]]:
        for point, until in level_spans(self._plan, person):
            if until > self._scale.first and point.day <= self._scale.last:
                left = self._scale.edge(max(point.day, self._scale.first))
                inside = until <= self._scale.last
                yield point, left, self._scale.edge(until) if inside else WIDTH

    def _draw_lane(self, lane: Lane, y: float) -> None:
        name = self._wording.label("lane", lane.value, LANES[lane])
        self._name(self._lettering.line(name), y + _LANE / 2)
        for mark in marks_shown(self._plan):
            if mark.lane is lane:
                draw_mark(self.canv, mark.kind, self._scale.x(mark.day), y + _LANE / 2, 4.2)

    def _draw_today(self) -> None:
        if not self._scale.holds(self._plan.today):
            return
        canvas, x, y = self.canv, self._scale.x(self._plan.today), 14
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        canvas.line(x, y - 2, x, self.height - _AXIS + 4)
        label = self._lettering.line(
            self._wording.say("today", day=self._wording.day(self._plan.today))
        )
        canvas.setFont(SEMIBOLD, _SMALL)
        canvas.setFillColor(INK)
        half = text_width(label, SEMIBOLD, _SMALL) / 2
        canvas.drawCentredString(min(max(x, half), WIDTH - half), y - 11, label)

    def _name(self, text: str, middle: float) -> None:
        size = _SMALL + 0.5
        while text_width(text, REGULAR, size) > _NAMES - 6 and size > 5:
            size -= 0.25
        self.canv.setFont(REGULAR, size)
        self.canv.setFillColor(INK)
        self.canv.drawString(0, middle - 2.7, text)


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


def dash_of(number: int) -> tuple[float, ...]:
    """Return the dashes of the line of person ``number``."""
    return _DASHES[number % len(_DASHES)]


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
    numbers = _phase_numbers(plan)
    return [(number, wording.label("phase", key, names[key])) for key, number in numbers.items()]


def _phase_numbers(plan: PlanTimeline) -> dict[str, int]:
    """Return the place of each phase that shows in the unit's order, counted from 1."""
    shown = sorted({(band.place, band.phase) for band in bands_shown(plan)})
    return {phase: place + 1 for place, phase in shown}


def _day_of(point: LevelPoint) -> date:
    return point.day


def _dash(number: int) -> tuple[list[float], int]:
    return list(dash_of(number)), 0


def _ticks(scale: Scale, wording: Wording) -> Iterator[tuple[date, str]]:
    """Yield Mondays, months or quarters, whichever leaves room between them."""
    if scale.days <= 70:
        tick = scale.first + timedelta(days=-scale.first.weekday() % 7)
        while tick <= scale.last:
            yield tick, wording.language.written_short(tick)
            tick += timedelta(days=7)
        return
    stride = 1 if scale.days <= 500 else 3 if scale.days <= 1500 else 12
    month = scale.first.year * 12 + scale.first.month - 1
    while (tick := date(month // 12, month % 12 + 1, 1)) <= scale.last:
        if month % stride == 0 and tick >= scale.first:
            yield tick, f"{tick.month}/{tick.year}" if stride < 12 else str(tick.year)
        month += 1
