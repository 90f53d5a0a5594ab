from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.shell.programs import Running


def press_enter_in(running: Running, window: QWidget, button_name: str) -> None:
    """Press Enter where the desktop would send it, the button having the focus."""
    running.qtbot.waitUntil(window.isActiveWindow)
    button = window.findChild(QPushButton, button_name)
    assert button is not None
    button.setFocus()
    shown = QGuiApplication.focusWindow()
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_Return)


def test_enter_presses_the_button_with_the_focus_in_the_main_window(unlocked: Running) -> None:
    press_enter_in(unlocked, unlocked.main, "lock_button")
    assert unlocked.ends == ["locked"]


def test_enter_presses_the_button_with_the_focus_before_the_vault_is_open(
    running: Running,
) -> None:
    before = running.front
    press_enter_in(running, running.front, "recovery_button")
    assert running.front is not before
