"""What the desktop tells: the computer goes to sleep, the screen has been locked."""

import ctypes
import sys

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)

_LOGIN = "org.freedesktop.login1"
_SESSION_CHANGE = 0x02B1  # WM_WTSSESSION_CHANGE
_SESSION_LOCK = 0x7
_POWER = 0x0218  # WM_POWERBROADCAST
_SUSPEND = 0x4


class DesktopSignals(QObject):
    """Says when the desktop locks or suspends; silent where the desktop does not tell.

    The computer's sleep is also noticed by ``IdleWatch`` on waking, on every system.
    """

    left = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._native: _WindowsMessages | None = None
        if sys.platform == "win32":
            self._native = _WindowsMessages(self)
            application.installNativeEventFilter(self._native)
        elif sys.platform == "linux":
            self._listen()

    @Slot(bool)
    def on_change(self, active: bool) -> None:  # noqa: FBT001 — the bus calls it so
        """Hear that sleep begins or the screen saver is on; ending either is nothing."""
        if active:
            self.left.emit()

    @Slot()
    def on_lock(self) -> None:
        """Hear that the session is being locked."""
        self.left.emit()

    def _listen(self) -> None:
        """Ask the local bus of the desktop, where there is one, for its signals."""
        from PySide6.QtDBus import QDBusConnection

        change, lock = SLOT("on_change(bool)").encode(), SLOT("on_lock()").encode()
        system = QDBusConnection.systemBus()
        if system.isConnected():
            sleep = (_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep")
            system.connect(*sleep, self, change)
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, lock)
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                session.connect("", "", name, "ActiveChanged", self, change)


class _WindowsMessages(QAbstractNativeEventFilter):
    """Reads Windows' own messages about the session and about power."""

    def __init__(self, signals: DesktopSignals) -> None:
        super().__init__()
        self._signals = signals
        self._registered = False

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Pass everything on; say when the session locks or the computer suspends."""
        if sys.platform == "win32" and bytes(kind) == b"windows_generic_MSG":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            if not self._registered and told.hWnd:
                self._registered = bool(
                    ctypes.windll.wtsapi32.WTSRegisterSessionNotification(told.hWnd, 0)
                )
            if (told.message, told.wParam) in (
                (_SESSION_CHANGE, _SESSION_LOCK),
                (_POWER, _SUSPEND),
            ):
                self._signals.left.emit()
        return False, 0
