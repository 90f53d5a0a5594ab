"""The lock: the process that held keys and text ends, whatever it was doing."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.clipboards import ClipboardGuard
from exitdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from exitdesk.casework.lifeboats import Unsaved  # loaded with the vault, not at the start

    _SetAside = Callable[[Sequence[Unsaved]], None]

_TURN = 0.12  # seconds for the vault's thread to save; what it has not by then goes another way
_MORE = 0.1  # seconds, when it is saving something at that moment
_CLOSING = 0.2  # seconds on top for closing in order once everything is saved
_SOON = 0.0005  # seconds until a thread that computes lets this one go on
LONGEST = 1.5  # seconds from the key to the end of the process, whatever hangs


class Typing(Protocol):
    """A window that may have something typed in hand."""

    def flush(self) -> None:
        """Hand it to the vault's thread."""


@runtime_checkable
class Saving(Protocol):
    """Work that saves what was typed, and can say what that is."""

    def unsaved(self) -> "Unsaved":
        """Return what was to be saved."""


class Lock(QObject):
    """Hides everything, saves what is in hand, and ends the process.

    ``end`` ends it and never returns. Python cannot wipe text from memory: only a process that
    has ended holds nothing. What was saved is safe however the process ends, so a vault that
    is slow to close is not waited for: what its thread did not take is set aside. ``end_within``
    ends the process after so many seconds, though this thread should hang.
    """

    def __init__(
        self,
        jobs: Jobs,
        clipboard: ClipboardGuard,
        end: Callable[[], None],
        end_within: Callable[[float], None] | None = None,
    ) -> None:
        super().__init__()
        self._jobs = jobs
        self._clipboard = clipboard
        self._end = end
        self._end_within = end_within
        self._window: Typing | None = None
        self._close: Callable[[], None] | None = None
        self._set_aside: _SetAside | None = None

    @property
    def guards(self) -> bool:
        """Whether there is anything to lock."""
        return self._close is not None

    def guard(
        self,
        window: Typing | None,
        close: Callable[[], None],
        set_aside: "_SetAside | None" = None,
    ) -> None:
        """From now on there is something to lock: a vault, and perhaps a window on it.

        ``set_aside`` takes what the vault's thread was too busy to save.
        """
        self._window = window
        self._close = close
        self._set_aside = set_aside

    def lock(self) -> None:
        """Lock, if there is anything to lock."""
        if self._close is None:
            return
        if self._end_within is not None:
            self._end_within(LONGEST)
            sys.setswitchinterval(_SOON)
        try:
            self._jobs.silence()  # an answer could open a window that waits for an officer
            self._begin_to_close()
            for window in QApplication.topLevelWidgets():
                for timer in window.findChildren(QTimer):
                    timer.stop()  # nothing that waits is begun now
                window.hide()
            self._clipboard.clear()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            if self._save_within(_TURN):
                self._jobs.finish(_CLOSING)
        finally:
            self._end()

    def save(self, patience: float) -> bool:
        """Hand over what is typed and close the vault; return whether there was time for all."""
        if self._close is None:
            return True
        self._begin_to_close()
        return self._jobs.finish(patience) or self._save_within(0)

    def _begin_to_close(self) -> None:
        close, self._close = self._close, None
        if close is not None:
            try:
                if self._window is not None:
                    self._window.flush()
            finally:
                self._jobs.run(close, _nothing, _ignore)

    def _save_within(self, patience: float) -> bool:
        """Wait until everything is saved; set aside what is not in time, and return False."""
        self._jobs.finish(patience)
        if not any(isinstance(work, Saving) for work in self._jobs.unfinished):
            return True
        dropped = self._jobs.drop_waiting()
        if any(isinstance(work, Saving) for work in self._jobs.unfinished):
            self._jobs.finish(_MORE)  # it has only just begun
        works = (*self._jobs.unfinished, *dropped)
        left = [work.unsaved() for work in works if isinstance(work, Saving)]
        if left and self._set_aside is not None:
            with suppress(ExitDeskError):  # the disk refuses both ways: nobody is left to tell
                self._set_aside(left)
        return False


def _nothing(_result: None) -> None:
    """Nobody is left to tell."""


def _ignore(_error: ExitDeskError) -> None:
    """Nobody is left to tell: the next opening says what it finds."""
