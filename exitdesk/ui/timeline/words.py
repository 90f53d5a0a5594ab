"""What a timeline writes: dates, ticks and the description of a mark, in one language."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.labels import LEVEL_UNKNOWN, LEVELS, MARKS
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import Mark, MarkKind
from exitdesk.ui.timeline.steps import LevelSpan
from exitdesk.ui.timeline.ticks import Tick, TickUnit

_MOST_LINES = 8
_DUE = frozenset({MarkKind.STEP_DUE, MarkKind.GOAL_DUE})


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """The words of the window, filled in by the canvas, and the locale they go with."""

    lang: Lang
    locale: QLocale
    week: str  # "v. {n}"
    quarter: str  # "kv. {n}"
    today: str
    phases: str  # "Skeden"
    client: str
    late: str  # "försenad"
    several: str  # "{n} händelser"
    more: str  # "och {n} till"
    level_of: str  # "Hotnivå: {x}"
    phase_began: str  # "Skede"
    until: str  # "{x} till {day}"
    went_back: str  # "vägen gick tillbaka hit"
    still: str  # "pågår"
    zoom_there: str  # "Enter visar bara det här skedet"

    def written(self, day: date) -> str:
        """Return ``22.11.2026``."""
        return f"{day.day}.{day.month}.{day.year}"

    def tick(self, unit: TickUnit, tick: Tick, *, coarse: bool) -> str:
        """Return the label of a tick."""
        day = tick.start
        if unit is TickUnit.DAY:
            return str(day.day)
        if unit is TickUnit.WEEK:
            return self.week.format(n=day.isocalendar().week)
        if unit is TickUnit.QUARTER:
            return self.quarter.format(n=(day.month + 2) // 3)
        if unit is TickUnit.YEAR:
            return str(day.year)
        if coarse:
            return f"{self.month(day)} {day.year}"
        return self.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)

    def month(self, day: date) -> str:
        """Return the month's full name as it stands alone."""
        return self.locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)

    def weekday(self, day: date) -> str:
        """Return the short name of the weekday and the date, for hovering and the list."""
        name = self.locale.dayName(
            QDate(day.year, day.month, day.day).dayOfWeek(), QLocale.FormatType.ShortFormat
        )
        return f"{name} {self.written(day)}"

    def mark(self, mark: Mark, today: date) -> str:
        """Return one line on a mark: day, kind, what was typed, and whether it is late."""
        parts = [MARKS[mark.kind].in_lang(self.lang), mark.person, mark.title]
        line = f"{self.weekday(mark.day)}: " + " – ".join(filter(None, parts))
        return f"{line} ({self.late})" if is_late(mark, today) else line

    def listed(self, lines: list[str]) -> str:
        """Return how many there are and the lines, or the first ones and how many more."""
        shown = lines[:_MOST_LINES]
        left = len(lines) - len(shown)
        more = [self.more.format(n=left)] if left else []
        return "\n".join([self.several.format(n=len(lines)), *shown, *more])

    def days(self, first: date, last: date | None) -> str:
        """Return ``3.11.2026–30.11.2026``; what still goes on has no last day."""
        if last is None:
            return f"{self.written(first)}– ({self.still})"
        return (
            self.written(first) if first == last else f"{self.written(first)}–{self.written(last)}"
        )

    def level(self, span: LevelSpan) -> str:
        """Return the word of a level; unknown when it has expired."""
        return self.level_word(span.level)

    def level_word(self, level: ThreatLevel | None) -> str:
        """Return the word of a level; None is unknown."""
        text = LEVEL_UNKNOWN if level is None else LEVELS[level]
        return text.in_lang(self.lang)


def is_late(mark: Mark, today: date) -> bool:
    """Whether a mark is a step or goal whose day has passed undone."""
    return mark.kind in _DUE and mark.day < today


def is_trigger_ahead(mark: Mark, today: date) -> bool:
    """Whether a mark is something that may set off violence and has not come yet."""
    return mark.kind is MarkKind.TRIGGER and mark.day >= today
