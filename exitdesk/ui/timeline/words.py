"""What a timeline writes: dates, ticks and the description of a mark, in one language."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.labels import LEVEL_UNKNOWN, LEVELS, MARKS
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import Mark, MarkKind
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.steps import LevelSpan
from exitdesk.ui.timeline.ticks import Tick, TickUnit

_MOST_LINES = 8


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
        parts = [MARKS[mark.kind].in_lang(self.lang)]
        if mark.title:
            parts.append(mark.title)
        line = f"{self.weekday(mark.day)}: " + " – ".join(parts)
        return f"{line} ({self.late})" if is_late(mark, today) else line

    def cluster(self, cluster: Cluster, today: date) -> str:
        """Return the lines of all its marks, or of the first ones and how many more."""
        if len(cluster.marks) == 1:
            return self.mark(cluster.marks[0], today)
        shown = [self.mark(mark, today) for mark in cluster.marks[:_MOST_LINES]]
        left = len(cluster.marks) - len(shown)
        lines = [self.several.format(n=len(cluster.marks)), *shown]
        if left:
            lines.append(self.more.format(n=left))
        return "\n".join(lines)

    def level(self, span: LevelSpan) -> str:
        """Return the word of a level; unknown when it has expired."""
        return self.level_word(span.level)

    def level_word(self, level: ThreatLevel | None) -> str:
        """Return the word of a level; None is unknown."""
        text = LEVEL_UNKNOWN if level is None else LEVELS[level]
        return text.in_lang(self.lang)


def is_late(mark: Mark, today: date) -> bool:
    """Whether a mark is a step whose day has passed undone."""
    return mark.kind is MarkKind.STEP_DUE and mark.day < today
