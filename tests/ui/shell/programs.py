"""A whole program under test, and what an officer does with it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.app import Program
from exitdesk.ui.main_window import MainWindow
from tests.made_vaults import PASSPHRASE


@dataclass
class Running:
    """A program under test and what was noted of it."""

    program: Program
    qtbot: QtBot
    folder: Path
    ends: list[str] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until the vault's thread has nothing left to do or to report."""
        self.qtbot.waitUntil(lambda: not self.program.jobs.is_busy, timeout=20_000)
        QApplication.processEvents()  # what was put into a page by the last report is laid out

    @property
    def front(self) -> QWidget:
        """The window in front of the vault."""
        window = self.program.entrance.window
        assert window is not None
        return window

    @property
    def main(self) -> MainWindow:
        """The main window."""
        window = self.program.window
        assert window is not None
        return window

    def press(self, name: str) -> None:
        """Press a button of the window in front."""
        button = self.front.findChild(QPushButton, name)
        assert button is not None, name
        assert button.isEnabled(), name
        button.click()

    def type(self, name: str, words: str) -> None:
        """Type into a field of the window in front."""
        edit = self.front.findChild(QLineEdit, name)
        assert edit is not None, name
        edit.clear()
        QTest.keyClicks(edit, words)

    def unlock(self, passphrase: str = PASSPHRASE.decode()) -> None:
        """Type the passphrase and press Open, then wait."""
        self.type("passphrase_edit", passphrase)
        self.press("open_button")
        self.settle()


Start = Callable[[Path], Running]
