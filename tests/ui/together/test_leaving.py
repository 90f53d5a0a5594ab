"""While the plan is on the screen nothing else can be reached, and leaving it locks."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exitdesk.domain.cases import Place, ThreatLevel
from exitdesk.domain.labels import LEVELS
from exitdesk.domain.texts import Lang
from exitdesk.ui.form_pages import FormPage
from exitdesk.ui.main_window import MainWindow
from exitdesk.ui.together.windows import TogetherWindow
from tests.ui.benches import words_on
from tests.ui.shell.programs import Running

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
_LETTERS = [Qt.Key(key) for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)]
_DIGITS = [Qt.Key(key) for key in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)]
_MOVES = [
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
]
_FUNCTIONS = [
    Qt.Key(key)
    for key in range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
    if key not in {Qt.Key.Key_F9, Qt.Key.Key_F11}  # the lock, and the way out, which locks
]


def case_of(running: Running, alias: str = "Kaarna") -> str:
    desk = running.program.desk
    assert desk is not None
    lines = running.program.jobs._vault.submit(desk.cases.lines).result()
    return next(line.case_id for line in lines if line.alias == alias)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, key, modifier)


@pytest.fixture
def main(working: Running) -> MainWindow:
    """The main window, as long as there is one."""
    return working.main


@pytest.fixture
def together(working: Running, main: MainWindow) -> TogetherWindow:
    """The plan on the screen, by F11 from the case."""
    main.open(Place("case", case_id=case_of(working), tab="notes"))
    working.settle()
    working.qtbot.waitActive(main)
    press(Qt.Key.Key_F11)
    working.qtbot.waitUntil(lambda: is_up(working), timeout=20_000)
    shown = working.program.together
    assert shown is not None
    working.qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    return shown


def is_up(running: Running) -> bool:
    return running.program.together is not None


def visible_windows() -> list[object]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def all_keys() -> Iterator[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Yield every shortcut there could be but those that lock or belong to the view."""
    for key in (*_LETTERS, *_DIGITS, *_MOVES):
        yield key, ALT
        if key is not Qt.Key.Key_L:
            yield key, CTRL
            yield key, CTRL | SHIFT
    for key in _FUNCTIONS:
        yield key, NONE
        yield key, CTRL


def telling_words(working: Running) -> Iterator[str]:
    """Yield what would tell of officers, of threat, or of this or any other case."""
    desk = working.program.desk
    assert desk is not None
    lines = working.program.jobs._vault.submit(desk.cases.lines).result()
    yield desk.officer
    for line in lines:
        yield from (line.code, line.alias, line.officer)
    for level in LEVELS.values():
        yield from (level.in_lang(lang) for lang in Lang if level.sv != "låg")


def test_it_shows_this_plan_alone_and_no_key_leads_anywhere_else(
    working: Running, main: MainWindow, together: TogetherWindow
) -> None:
    words = words_on(together)
    assert "Oma koti paikassa" in words
    for telling in filter(None, telling_words(working)):
        assert telling.lower() not in words.lower(), telling
    for key, modifier in all_keys():
        press(key, modifier)
        QApplication.processEvents()
        assert visible_windows() == [together], (key, modifier)
    working.settle()
    assert words_on(together) == words
    assert together.windowTitle() == "Suunnitelma"
    assert working.ends == []
    assert not shiboken6.isValid(main)


@pytest.mark.parametrize("way", ["leaving", "idle"])
def test_leaving_locks_and_so_does_idling(
    working: Running, together: TogetherWindow, way: str
) -> None:
    assert working.program.idle.minutes == 15  # people talk: the keeper's cap
    if way == "leaving":
        press(Qt.Key.Key_Escape)
    else:
        working.program.idle.lock_requested.emit()
    assert working.ends == ["locked"]
    assert visible_windows() == []


def test_language_and_size_are_the_views_own_and_no_warning_breaks_in(
    working: Running, together: TogetherWindow
) -> None:
    assert together.language.code == "fi"  # the client's, while the interface is Swedish
    press(Qt.Key.Key_L, CTRL)
    assert together.language.code == "en"
    assert "Where we are now" in words_on(together)
    assert working.program.language.lang is Lang.SV
    press(Qt.Key.Key_Plus, CTRL)
    assert together.font().pointSize() == 18
    assert working.program.preferences.held.points == working.program.theme.points == 11
    watch = working.program._watch
    assert watch is not None
    watch.broken.emit(LEVELS[ThreatLevel.LOW])
    QApplication.processEvents()
    assert visible_windows() == [together]


def test_f11_needs_a_case_and_the_very_form_is_where_unlocking_returns(working: Running) -> None:
    working.main.open(Place("settings"))
    working.settle()
    press(Qt.Key.Key_F11)
    assert not is_up(working)
    assert "F11" in words_on(working.main)
    case_id = case_of(working)
    working.main.open(Place("form", case_id=case_id, tab="note"))
    working.settle()
    assert isinstance(working.main.page, FormPage)
    press(Qt.Key.Key_F11)
    working.settle()
    assert is_up(working)
    desk = working.program.desk
    assert desk is not None
    last = working.program.jobs._vault.submit(desk.places.last).result()
    assert last is not None
    assert (last.page, last.case_id) == ("form", case_id)
