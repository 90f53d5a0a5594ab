"""Colours, type and text size of all windows, changed while the program runs."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication

SMALLEST_TEXT = 9  # points
LARGEST_TEXT = 24
LARGEST_LENT = 36  # for a screen that two people look at
USUAL_TEXT = 11
_STEPS = (9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 24)  # what a key press goes through, in points
FONT_FAMILY = "Open Sans"


class ThemeName(StrEnum):
    """What the officer can choose; SYSTEM follows the desktop's light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme; text on its ground keeps at least 4.5 : 1, contrast 7 : 1."""

    window: str
    surface: str  # cards, fields
    sidebar: str
    text: str
    muted: str
    line: str  # hairlines between things
    edge: str  # borders of fields and buttons, 3 : 1
    accent: str
    accent_strong: str  # pressed, hovered
    accent_text: str  # on accent
    accent_soft: str  # selected rows, notices
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    success: str
    focus: str
    practice: str
    practice_text: str
    level_low: str
    level_raised: str
    level_high: str
    level_very_high: str
    level_unknown: str
    level_text: str  # on a level's colour


LIGHT = Colours(
    window="#f6f7f9",
    surface="#ffffff",
    sidebar="#eceff3",
    text="#1b2430",
    muted="#55606e",
    line="#dbe0e7",
    edge="#7d8898",
    accent="#1f5f8b",
    accent_strong="#174a6d",
    accent_text="#ffffff",
    accent_soft="#e3eef6",
    error="#b3261e",
    error_soft="#fbeceb",
    warning="#8a5300",
    warning_soft="#fdf3df",
    success="#21693a",
    focus="#e08a00",
    practice="#f2c94c",
    practice_text="#332700",
    level_low="#2e7d4f",
    level_raised="#946200",
    level_high="#bf4a0c",
    level_very_high="#9b1c31",
    level_unknown="#5d6774",
    level_text="#ffffff",
)

DARK = Colours(
    window="#171b21",
    surface="#1f252d",
    sidebar="#12161b",
    text="#e8ecf1",
    muted="#a9b3c0",
    line="#333c47",
    edge="#7d8998",
    accent="#7ab8e0",
    accent_strong="#a3d0ee",
    accent_text="#0d1a24",
    accent_soft="#253a4a",
    error="#ff9c94",
    error_soft="#43211f",
    warning="#f5c26b",
    warning_soft="#3d3118",
    success="#84d3a0",
    focus="#ffb545",
    practice="#f2c94c",
    practice_text="#332700",
    level_low="#7fcf9f",
    level_raised="#f0c05a",
    level_high="#ff9d66",
    level_very_high="#ff8a9b",
    level_unknown="#a9b3c0",
    level_text="#14181d",
)

CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    sidebar="#000000",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffd84d",
    accent_strong="#fff0b3",
    accent_text="#000000",
    accent_soft="#3a3000",
    error="#ff9f9f",
    error_soft="#000000",
    warning="#ffd84d",
    warning_soft="#000000",
    success="#8cf5a8",
    focus="#4de1ff",
    practice="#ffd84d",
    practice_text="#000000",
    level_low="#8cf5a8",
    level_raised="#ffe14d",
    level_high="#ffb070",
    level_very_high="#ff9fae",
    level_unknown="#ffffff",
    level_text="#000000",
)


class Theme(QObject):
    """Dresses the application; ``changed`` is emitted when colours or text size have changed.

    ``actions`` are the keys for larger, smaller and usual text; windows add them to themselves.
    ``folder`` is the program's resources folder, with ``fonts`` and ``style`` in it.
    """

    changed = Signal()

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__()
        self._application = application
        self._sheet = Template((folder / "style" / "exitdesk.qss").read_text(encoding="utf-8"))
        self._icons = (folder / "icons").as_posix()
        self._name = ThemeName.SYSTEM
        self._points = USUAL_TEXT
        self._lent: int | None = None
        for file in sorted((folder / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        self.actions = (
            self._action(("Ctrl++", "Ctrl+="), self.enlarge),
            self._action(("Ctrl+-",), self.reduce),
            self._action(("Ctrl+0",), self.reset_size),
        )
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        self._dress()

    @property
    def name(self) -> ThemeName:
        """The officer's choice."""
        return self._name

    @property
    def points(self) -> int:
        """The text size in points."""
        return self._points

    @property
    def colours(self) -> Colours:
        """The colours in use, for widgets that paint themselves."""
        if self._name is ThemeName.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}[
            self._name
        ]

    def choose(self, name: ThemeName, points: int | None = None) -> None:
        """Use another theme, and another text size if one is given."""
        wanted = self._points if points is None else points
        wanted = max(SMALLEST_TEXT, min(LARGEST_TEXT, wanted))
        if (name, wanted, None) == (self._name, self._points, self._lent):
            return
        self._name, self._points, self._lent = name, wanted, None
        self._dress()
        self.changed.emit()

    def lend(self, points: int) -> int:
        """Show all text in this size for now; what the officer chose stays. Return the size."""
        self._lent = max(SMALLEST_TEXT, min(LARGEST_LENT, points))
        self._dress()
        return self._lent

    def enlarge(self) -> None:
        """Make all text a step larger, up to 24 points."""
        self.choose(self._name, min((s for s in _STEPS if s > self._points), default=LARGEST_TEXT))

    def reduce(self) -> None:
        """Make all text a step smaller, down to 9 points."""
        self.choose(
            self._name, max((s for s in _STEPS if s < self._points), default=SMALLEST_TEXT)
        )

    def reset_size(self) -> None:
        """Go back to the usual text size."""
        self.choose(self._name, USUAL_TEXT)

    def _action(self, keys: tuple[str, ...], change: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(change)
        return action

    def _follow_desktop(self) -> None:
        if self._name is ThemeName.SYSTEM:
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        colours = self.colours
        points = self._points if self._lent is None else self._lent
        font = QFont(FONT_FAMILY, points)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._application.setFont(font)
        self._application.setPalette(palette(colours))
        mark = "light" if QColor(colours.accent_text).lightness() > 127 else "dark"
        self._application.setStyleSheet(
            self._sheet.substitute(
                asdict(colours), **_sizes(points), icons=self._icons, check_mark=mark
            )
        )


def palette(colours: Colours) -> QPalette:
    """Return the palette for widgets the stylesheet leaves alone."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.window),
        (roles.Text, colours.text),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.error),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.accent_text),
        (roles.Link, colours.accent),
        (roles.LinkVisited, colours.accent),
        (roles.ToolTipBase, colours.text),
        (roles.ToolTipText, colours.window),
        (roles.PlaceholderText, colours.muted),
        (roles.Light, colours.surface),
        (roles.Midlight, colours.line),
        (roles.Mid, colours.edge),
        (roles.Dark, colours.edge),
        (roles.Shadow, colours.line),
        (roles.Accent, colours.accent),
    ):
        made.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def _sizes(points: int) -> dict[str, str]:
    """Return the text sizes and the spaces that grow with them, for the stylesheet."""
    check = round(points * 0.8) * 2
    return {
        "title_size": f"{points * 1.75:.1f}pt",
        "heading_size": f"{points * 1.25:.1f}pt",
        "lead_size": f"{points * 1.1:.1f}pt",
        "small_size": f"{max(points * 0.9, 8.5):.1f}pt",
        "pad": f"{max(round(points * 0.55), 5)}px",
        "pad_wide": f"{round(points * 1.2)}px",
        "check": f"{check}px",
        "check_round": f"{check // 2 + 2}px",  # with the border: a circle
    }
