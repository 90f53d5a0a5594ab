"""Locking: after idle minutes, by one key from any window, after sleep."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from exitdesk.domain.idle_times import MOST_MINUTES, USUAL_MINUTES

_LOOK_EVERY = 2_000  # ms
_SLEPT = 30.0  # a longer silence of our own timer means that the computer slept

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Asks for the lock when nobody has touched the program for a while, or by F9.

    It watches the windows of the desktop themselves, so that menus and modal dialogs count
    and the key works there too. ``seconds`` gives a clock that also runs while the computer
    sleeps; the longest silence decides, whichever clock was set back.
    """

    lock_requested = Signal()
    looked = Signal(float)  # seconds until the lock, every two seconds while the windows live

    def __init__(
        self,
        application: QGuiApplication,
        seconds: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._seconds = seconds
        self._minutes = USUAL_MINUTES
        self._touched = self._looked = seconds()
        self._steady = time.monotonic()
        application.focusWindowChanged.connect(self._watch)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        if window := application.focusWindow():
            self._watch(window)

    @property
    def minutes(self) -> int:
        """Idle minutes until the program locks."""
        return self._minutes

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many idle minutes, one to fifteen."""
        self._minutes = max(1, min(MOST_MINUTES, minutes))

    def touch(self) -> None:
        """Count the time from now."""
        self._touched = self._seconds()
        self._steady = time.monotonic()

    def look(self) -> None:
        """Ask for the lock if nobody has been here for too long, or the computer slept."""
        now = self._seconds()
        slept = now - self._looked > _SLEPT + _LOOK_EVERY / 1000
        self._looked = now
        idle = max(now - self._touched, time.monotonic() - self._steady)
        if slept or idle >= self._minutes * 60:
            self.touch()
            self.lock_requested.emit()
        else:
            self.looked.emit(self._minutes * 60 - idle)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note signs of life; take the lock key before any widget sees it."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self.touch()
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_lock(event):
                self.lock_requested.emit()
                return True
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more only moves it to the front


def _is_lock(event: QKeyEvent) -> bool:
    """Whether the key is F9 or Ctrl+Shift+L."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_F9 or (
        event.key() == Qt.Key.Key_L and event.modifiers() & both == both
    )
