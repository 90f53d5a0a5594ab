"""The timeline on paper: vector shapes of straight lines, readable without colour."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reportlab.platypus import Flowable

from exitdesk.documents.fonts import REGULAR, SEMIBOLD, text_width
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.marks import draw_mark
from exitdesk.documents.requests import PlanTimeline
from exitdesk.documents.sheets import WIDTH
from exitdesk.documents.styles import INK, RULE, SOFT, TINT, WHITE
from exitdesk.documents.timeline_levels import LevelStrips
from exitdesk.documents.timeline_scales import NAMES, Scale
from exitdesk.documents.timeline_shown import (
    bands_shown,
    episode_end,
    episodes_shown,
    in_tracks,
    marks_shown,
    people_shown,
    phase_numbers,
    triggers_ahead,
)
from exitdesk.documents.wordings import Wording
from exitdesk.domain.labels import LANES
from exitdesk.domain.timelines import Band, Episode, EpisodeState, Lane, Mark

_AXIS, _BAND, _LANE = 20.0, 22.0, 18.0
_SMALL = 7.5
_PERSON, _TRACK = 30.0, 12.0
_APART = 10.5  # points between marks that stand on their own


class TimelineDrawing(Flowable):  # type: ignore[misc]
    """Phases as bands, a strip of levels a person, marks and bars in lanes, and today's line."""

    def __init__(self, plan: PlanTimeline, wording: Wording, lettering: Lettering) -> None:
        super().__init__()
        self._plan, self._wording, self._lettering = plan, wording, lettering
        self._scale = Scale(plan.first_day, plan.last_day)
        self._bars = in_tracks(plan, episodes_shown(plan))
        used = {mark.lane for mark in marks_shown(plan)} | {one.lane for _, one in self._bars}
        self._lanes = [lane for lane in Lane if lane in used]
        self._people = people_shown(plan) if plan.show_levels else ()
        self._phases = phase_numbers(plan)
        self.width = WIDTH
        self.height = _AXIS + _BAND + _PERSON * len(self._people) + 14
        self.height += sum(self._lane_height(lane) for lane in self._lanes)
        self.spaceBefore, self.spaceAfter = 2, 4

    def _lane_height(self, lane: Lane) -> float:
        tracks = {track for track, one in self._bars if one.lane is lane}
        return _LANE + _TRACK * len(tracks)

    def _said(self, key: str) -> str:
        return self._lettering.line(self._wording.say(key))

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take the whole width."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw what lies behind, then today's line, then phases, levels, bars and marks."""
        top = self.height - _AXIS
        bands = top - _BAND
        people = [(one, bands - _PERSON * n) for n, one in enumerate(self._people, start=1)]
        lanes: list[tuple[Lane, float]] = []
        y = bands - _PERSON * len(people)
        for lane in self._lanes:
            y -= self._lane_height(lane)
            lanes.append((lane, y))
        self._draw_axis(top)
        self._draw_rules([y for _, y in (*people, *lanes)])
        self._draw_today()
        self._draw_triggers(bands)
        self._draw_bands(bands)
        strips = LevelStrips(self.canv, self._plan, self._scale, self._wording, self._lettering)
        for person, y in people:
            self._name(strips.name(person), y + _PERSON / 2)
            strips.draw(person, y, _PERSON)
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

    def _draw_triggers(self, top: float) -> None:
        canvas = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.6)
        canvas.setDash([3, 2], 0)
        for mark in triggers_ahead(self._plan):
            x = self._scale.x(mark.day)
            canvas.line(x, 14, x, top)
        canvas.setDash()

    def _draw_lane(self, lane: Lane, y: float) -> None:
        name = self._wording.label("lane", lane.value, LANES[lane])
        height = self._lane_height(lane)
        self._name(self._lettering.line(name), y + height / 2)
        for track, one in self._bars:
            if one.lane is lane:
                self._draw_bar(one, y + height - _LANE - _TRACK * (track + 1))
        marks = [mark for mark in marks_shown(self._plan) if mark.lane is lane]
        for joined in self._joined(marks):
            x, middle = self._scale.x(joined[0].day), y + height - _LANE / 2
            if len(joined) == 1:
                draw_mark(self.canv, joined[0].kind, x, middle, 4.2)
            else:
                self._draw_number(len(joined), x, middle)

    def _joined(self, marks: Sequence[Mark]) -> list[list[Mark]]:
        """Return marks that would cover each other together; the list below has each."""
        found: list[list[Mark]] = []
        for mark in sorted(marks, key=_day_of):
            x = self._scale.x(mark.day)
            if found and x - self._scale.x(found[-1][0].day) < _APART:
                found[-1].append(mark)
            else:
                found.append([mark])
        return found

    def _draw_number(self, number: int, x: float, y: float) -> None:
        canvas, half = self.canv, 5.0
        canvas.setFillColor(WHITE)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.9)
        canvas.rect(x - half, y - half, 2 * half, 2 * half, fill=1)
        canvas.setFillColor(INK)
        size = _SMALL if number < 10 else 6.0 if number < 100 else 4.5
        canvas.setFont(SEMIBOLD, size)
        canvas.drawCentredString(x, y - size * 0.36, self._lettering.line(str(number)))

    def _draw_bar(self, one: Episode, y: float) -> None:
        canvas, scale = self.canv, self._scale
        left = scale.edge(max(one.start, scale.first))
        last = episode_end(one, self._plan.today)
        right = scale.edge(last + timedelta(days=1)) if last < scale.last else WIDTH
        right = max(right, left + 2)
        is_planned = one.state is EpisodeState.PLANNED
        canvas.setFillColor(WHITE if is_planned else TINT)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.6)
        canvas.setDash([3, 2] if is_planned else [], 0)
        canvas.rect(left, y + 1.5, right - left, _TRACK - 3, fill=1)
        canvas.setDash()
        if one.is_safety and one.start >= scale.first:
            canvas.setFillColor(INK)
            canvas.rect(left, y + 1.5, 3, _TRACK - 3, stroke=0, fill=1)
        title = self._lettering.line(_cut(" ".join(one.title.split()), right - left - 10))
        canvas.setFillColor(INK)
        canvas.setFont(REGULAR, _SMALL)
        canvas.drawString(left + 6, y + _TRACK / 2 - 2.6, title)

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
        while text_width(text, REGULAR, size) > NAMES - 6 and size > 5:
            size -= 0.25
        self.canv.setFont(REGULAR, size)
        self.canv.setFillColor(INK)
        self.canv.drawString(0, middle - 2.7, text)


def _day_of(mark: Mark) -> date:
    return mark.day


def _cut(text: str, room: float) -> str:
    """Return as much of a line as there is room for, its end marked."""
    if text_width(text, REGULAR, _SMALL) <= room:
        return text
    while text and text_width(f"{text}…", REGULAR, _SMALL) > room:
        text = text[:-1]
    return f"{text.rstrip()}…" if text else ""


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
