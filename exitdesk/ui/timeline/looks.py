"""The colours a timeline is painted with, from the theme in use."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from exitdesk.domain.cases import ThreatLevel
from exitdesk.ui.level_badges import level_colour
from exitdesk.ui.themes import Colours


@dataclass(frozen=True, slots=True)
class TimelineColours:
    """What a timeline is painted with."""

    ground: QColor
    ahead: QColor  # the ground right of today
    text: QColor
    quiet: QColor  # labels, ticks
    line: QColor  # between rows
    faint: QColor  # at ticks
    accent: QColor
    on_accent: QColor
    focus: QColor
    late: QColor
    levels: dict[ThreatLevel | None, QColor]
    theme: Colours


def timeline_colours(colours: Colours) -> TimelineColours:
    """Return the colours for a theme."""
    ground, text = QColor(colours.surface), QColor(colours.text)
    return TimelineColours(
        ground=ground,
        ahead=blend(ground, text, 0.04),
        text=text,
        quiet=QColor(colours.muted),
        line=blend(ground, text, 0.18),
        faint=blend(ground, text, 0.08),
        accent=QColor(colours.accent),
        on_accent=QColor(colours.accent_text),
        focus=QColor(colours.focus),
        late=QColor(colours.error),
        levels={level: level_colour(level, colours) for level in (*ThreatLevel, None)},
        theme=colours,
    )


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``one`` with ``share`` (0 … 1) of ``other`` mixed in."""
    kept = 1 - share
    return QColor(
        round(one.red() * kept + other.red() * share),
        round(one.green() * kept + other.green() * share),
        round(one.blue() * kept + other.blue() * share),
    )
