import json
import stat
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.texts import Lang
from exitdesk.ui.level_badges import level_shape
from exitdesk.ui.preferences import Preferences, PreferencesFile
from exitdesk.ui.themes import (
    CONTRAST,
    DARK,
    FONT_FAMILY,
    LARGEST_TEXT,
    LIGHT,
    SMALLEST_TEXT,
    Colours,
    Theme,
    ThemeName,
)
from tests.ui.shell.programs import Running, Start

ON_GROUND = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "sidebar"),
    ("text", "accent_soft"),
    ("text", "warning_soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent_text", "accent"),
    ("accent_text", "accent_strong"),
    ("error", "error_soft"),
    ("error", "window"),
    ("error", "surface"),
    ("warning", "surface"),
    ("success", "surface"),
    ("practice_text", "practice"),
    ("level_low", "surface"),
    ("level_raised", "surface"),
    ("level_high", "surface"),
    ("level_very_high", "surface"),
    ("level_unknown", "surface"),
)


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    shown = QColor(colour)
    parts = (shown.redF(), shown.greenF(), shown.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("colours", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7.0)],
    ids=["light", "dark", "high"],
)
def test_text_can_be_told_from_its_ground(colours: Colours, least: float) -> None:
    values = asdict(colours)
    poor = {
        f"{text} on {ground}": round(contrast(values[text], values[ground]), 2)
        for text, ground in ON_GROUND
        if contrast(values[text], values[ground]) < least
    }
    assert poor == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "high"])
def test_edges_of_fields_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.edge, colours.surface) >= 3
    assert contrast(colours.focus, colours.surface) >= 2.3


def test_every_level_has_a_shape_of_its_own() -> None:
    shapes = {
        str(level): [
            (round(path.elementAt(at).x, 3), round(path.elementAt(at).y, 3))
            for at in range(path.elementCount())
        ]
        for level in ThreatLevel
        if (path := level_shape(level, QPointF(0, 0), 10)) is not None
    }
    assert len({tuple(corners) for corners in shapes.values()}) == len(ThreatLevel)


def test_all_text_is_set_in_the_bundled_font(theme: Theme, qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == FONT_FAMILY


def test_text_grows_and_shrinks_within_its_limits(theme: Theme) -> None:
    for _ in range(30):
        theme.enlarge()
    assert theme.points == LARGEST_TEXT
    for _ in range(30):
        theme.reduce()
    assert theme.points == SMALLEST_TEXT


def test_text_size_reaches_the_windows_at_once(unlocked: Running) -> None:
    label = unlocked.main.findChild(QLabel, "program_label")
    assert label is not None
    before = QFontInfo(label.font()).pointSizeF()
    unlocked.program.theme.choose(ThemeName.LIGHT, 22)
    label.ensurePolished()
    assert QFontInfo(label.font()).pointSizeF() > 1.5 * before


def test_the_look_is_remembered_over_restarts(start: Start, unlocked: Running) -> None:
    unlocked.program.theme.choose(ThemeName.DARK, 14)
    unlocked.program.language.choose(Lang.FI)
    kept = PreferencesFile(unlocked.folder.parent / "settings" / "settings.json").held
    assert (kept.theme, kept.points, kept.lang) == (ThemeName.DARK, 14, Lang.FI)


def test_preferences_can_be_read_by_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    PreferencesFile(path).keep(points=12)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "text",
    ["", "not json", "[]", '{"lang": "en", "points": "large", "theme": 3, "vault_folder": null}'],
)
def test_preferences_that_make_no_sense_are_the_usual_ones(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert PreferencesFile(path).held == Preferences()


def test_preferences_hold_nothing_but_the_look_and_the_vaults_folder(unlocked: Running) -> None:
    unlocked.program.theme.enlarge()
    path = unlocked.folder.parent / "settings" / "settings.json"
    assert set(json.loads(path.read_text(encoding="utf-8"))) == {
        "lang",
        "points",
        "theme",
        "vault_folder",
        "desk",  # a neutral number
    }
