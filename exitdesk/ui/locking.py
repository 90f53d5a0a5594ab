"""The lock: the process that held keys and text ends, whatever it was doing."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.clipboards import ClipboardGuard
from exitdesk.ui.jobs import Jobs

_PATIENCE = 0.35  # seconds for drafts in hand and for closing; the lock itself takes < 0.5 s


class Typing(Protocol):
    """A window that may have something typed in hand."""

    def flush(self) -> None:
        """Hand it to the vault's thread."""


class Lock(QObject):
    """Hides everything, saves what is in hand, and ends the process.

    ``end`` ends it and never returns. Python cannot wipe text from memory: only a process that
    has ended holds nothing. What was saved is safe however the process ends, so a vault that
    is slow to close is not waited for.
    """

    def __init__(self, jobs: Jobs, clipboard: ClipboardGuard, end: Callable[[], None]) -> None:
        super().__init__()
        self._jobs = jobs
        self._clipboard = clipboard
        self._end = end
        self._window: Typing | None = None
        self._close: Callable[[], None] | None = None

    def guard(self, window: Typing | None, close: Callable[[], None]) -> None:
        """From now on there is something to lock: a vault, and perhaps a window on it."""
        self._window = window
        self._close = close

    def lock(self) -> None:
        """Lock, if there is anything to lock."""
        if self._close is None:
            return
        for window in QApplication.topLevelWidgets():
            window.hide()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._clipboard.clear()
        self.save(_PATIENCE)
        self._end()

    def save(self, patience: float) -> bool:
        """Hand over what is typed and close the vault; return whether there was time for all."""
        close, self._close = self._close, None
        if close is None:
            return True
        if self._window is not None:
            self._window.flush()
        self._jobs.run(close, _nothing, _ignore)
        return self._jobs.finish(patience)


def _nothing(_result: None) -> None:
    """Nobody is left to tell."""


def _ignore(_error: ExitDeskError) -> None:
    """Nobody is left to tell: the next opening says what it finds."""
