"""The program on the tour: real, with a private folder, started again after each lock."""

from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from exitdesk.app import Program
from exitdesk.tour.clocks import TourClock
from exitdesk.ui.entrances import VaultFolders
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.preferences import PreferencesFile
from exitdesk.ui.themes import ThemeName
from exitdesk.vault_doors import VaultDoors

SIZE = (1280, 800)


class Stage:
    """Runs one program after another on the same folders, as the parent process does."""

    def __init__(self, application: QApplication, home: Path, files: Path) -> None:
        self._application = application
        self._home = home
        self._files = files
        self._clock = TourClock()
        self.has_locked = False
        application.setCursorFlashTime(0)  # a blinking cursor would be in every other picture
        settings = PreferencesFile(self._settings)
        settings.keep(theme=ThemeName.LIGHT)  # whatever the desktop's
        self._program = self._fresh()

    def current_language(self) -> LanguageSwitch:
        """The language switch of the program that runs now."""
        return self._program.language

    def today(self) -> date:
        """Return the day on which the tour takes place."""
        return self._clock.today()

    @property
    def drive(self) -> Path:
        """Where a drive for backups would be."""
        return self._home / "drive"

    def is_busy(self) -> bool:
        """Whether the vault's thread has work that has not been reported."""
        return self._program.jobs.is_busy

    def start(self) -> None:
        """Start the program."""
        self.has_locked = False
        self._program.start()
        window = self._program.entrance.window
        if window is not None:
            window.resize(*SIZE)
            window.activateWindow()

    def start_again(self) -> None:
        """Start a fresh program where one has locked; nothing of the old one is kept."""
        self._leave()
        self._program = self._fresh()
        self.start()

    def end(self) -> None:
        """End the program and close its vault."""
        self._leave()

    @property
    def _settings(self) -> Path:
        return self._home / "settings.json"

    def _fresh(self) -> Program:
        return Program(
            self._application,
            VaultDoors(self._files / "resources", self._clock),
            resources=self._files / "resources",
            translations=self._files / "translations",
            settings_file=self._settings,
            vaults=VaultFolders(self._home / "vault", self._home / "practice"),
            end=self._note_lock,
        )

    def _note_lock(self) -> None:
        """Take note that the program would have ended its process here."""
        self.has_locked = True

    def _leave(self) -> None:
        self._program.end()
        self._program.language.uninstall()
        for window in QApplication.topLevelWidgets():
            if shiboken6.isValid(window) and not window.parent():
                _let_go(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _let_go(window: QWidget) -> None:
    window.hide()
    window.deleteLater()
