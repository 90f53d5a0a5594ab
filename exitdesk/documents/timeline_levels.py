"""The level of threat to each protected person on paper: a strip each, unknown hatched."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from exitdesk.documents.fonts import REGULAR, text_width
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import PlanTimeline
from exitdesk.documents.sheets import WIDTH
from exitdesk.documents.styles import INK, RULE, TINT
from exitdesk.documents.timeline_scales import Scale
from exitdesk.documents.timeline_shown import level_spans, people_shown, unknown_spans
from exitdesk.documents.wordings import Wording
from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.labels import LEVEL_UNKNOWN, LEVELS

_SMALL = 7.5
_WORD = 9.0  # height kept for the word over a bar
_STROKES = 150  # of all hatching together, at most


class LevelStrips:
    """Draws strips on a canvas."""

    def __init__(
        self,
        canvas: Any,
        plan: PlanTimeline,
        scale: Scale,
        wording: Wording,
        lettering: Lettering,
    ) -> None:
        self._canvas = canvas
        self._plan = plan
        self._scale = scale
        self._wording = wording
        self._lettering = lettering

    def name(self, person: str) -> str:
        """Return what the strip of a person is called."""
        who = person or self._wording.say("level_of_client")
        return self._lettering.line(f"{self._wording.say('level')}: {who}")

    def draw(self, person: str, y: float, height: float) -> None:
        """Draw one person's levels in a strip whose lower edge is at ``y``."""
        for point, until in level_spans(self._plan, person):
            for left, right in self._inside(point.day, until):
                self._level(point.level, left, right, y, height)
        spans = [
            span
            for first, until in unknown_spans(self._plan, person)
            for span in self._inside(first, until)
        ]
        strokes = _STROKES / max(len(people_shown(self._plan)), 1)
        gap = max(sum(right - left for left, right in spans) / strokes, 6.0)
        for left, right in spans:
            self._unknown(left, right, y, height, gap)

    def _inside(self, first: date, until: date) -> Iterator[tuple[float, float]]:
        scale = self._scale
        if until > scale.first and first <= scale.last:
            right = scale.edge(until) if until <= scale.last else WIDTH
            yield scale.edge(max(first, scale.first)), right

    def _level(
        self, level: ThreatLevel, left: float, right: float, y: float, height: float
    ) -> None:
        canvas, rank = self._canvas, list(ThreatLevel).index(level) + 1
        top = (height - _WORD - 3) * rank / len(ThreatLevel)
        canvas.setFillColor(TINT)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.5)
        canvas.rect(left, y + 1, right - left, top, fill=1)
        canvas.setLineWidth(1.6)
        canvas.line(left, y + 1 + top, right, y + 1 + top)
        word = self._wording.label("level", level.value, LEVELS[level])
        self._word(word, left, right, y + 4.2 + top)

    def _unknown(self, left: float, right: float, y: float, height: float, gap: float) -> None:
        canvas, low, high = self._canvas, y + 1, y + height - _WORD - 2
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        x, rise = left - (high - low), high - low
        while x < right:
            start, end = max(x, left), min(x + rise, right)
            if end > start:
                canvas.line(start, low + start - x, end, low + end - x)
            x += gap
        word = self._wording.label("level", "unknown", LEVEL_UNKNOWN)
        self._word(word, left, right, y + height - _WORD + 1)

    def _word(self, word: str, left: float, right: float, y: float) -> None:
        if text_width(word, REGULAR, _SMALL) < right - left - 4:
            said = self._lettering.line(word)  # only what is drawn is counted as set
            self._canvas.setFont(REGULAR, _SMALL)
            self._canvas.setFillColor(INK)
            self._canvas.drawString(left + 2, y, said)
