"""After a switch no window of the shell shows a word of the other language."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.first_start.recoveries import RecoveryWindow
from exitdesk.ui.first_start.windows import FirstStartWindow
from exitdesk.ui.unlock_window import UnlockWindow
from tests.ui.shell.programs import Running, Start

SAME_IN_BOTH = {"ExitDesk", "Ctrl+L", "Svenska", "Suomi", "Suomeksi", "På svenska"}


def words(window: QWidget) -> dict[str, str]:
    """Return everything a window says, by the widget that says it."""
    said: dict[str, str] = {"title": window.windowTitle()}
    for number, widget in enumerate(window.findChildren(QWidget)):
        place = f"{number} {type(widget).__name__} {widget.objectName()}"
        said[f"{place} tip"] = widget.toolTip()
        said[f"{place} name"] = widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            said[place] = widget.text()
        elif isinstance(widget, QLineEdit):
            said[place] = widget.placeholderText()
        elif isinstance(widget, QTabBar):
            said |= {f"{place} {at}": widget.tabText(at) for at in range(widget.count())}
        elif isinstance(widget, QComboBox):
            said |= {f"{place} {at}": widget.itemText(at) for at in range(widget.count())}
    return {place: words for place, words in said.items() if any(map(str.isalpha, words))}


def left_untranslated(running: Running, window: QWidget, known: tuple[str, ...] = ()) -> set[str]:
    """Switch to Finnish and back; return what a window says alike in both languages."""
    language = running.program.language
    language.choose(Lang.SV)
    swedish = words(window)
    language.choose(Lang.FI)
    finnish = words(window)
    language.choose(Lang.SV)
    assert words(window) == swedish
    same = {said for place, said in swedish.items() if finnish.get(place) == said}
    return {said for said in same - SAME_IN_BOTH if not any(part in said for part in known)}


def test_the_unlock_window(running: Running) -> None:
    assert isinstance(running.front, UnlockWindow)
    assert left_untranslated(running, running.front) == set()


def test_the_recovery_window(running: Running) -> None:
    running.press("recovery_button")
    assert isinstance(running.front, RecoveryWindow)
    assert left_untranslated(running, running.front) == set()


def test_the_first_start_after_the_language(start: Start, tmp_path: Path) -> None:
    running = start(tmp_path / "nowhere")
    running.press("swedish_button")
    assert isinstance(running.front, FirstStartWindow)
    both = ("Välj språk", "Språket kan bytas")  # the language step speaks both at once
    assert left_untranslated(running, running.front, both) == set()


@pytest.mark.parametrize("page", ["today", "cases", "log", "settings"])
def test_the_main_window(unlocked: Running, page: str) -> None:
    unlocked.main.open(Place(page))
    unlocked.settle()
    assert left_untranslated(unlocked, unlocked.main, ("Provare",)) == set()
