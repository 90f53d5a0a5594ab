"""What Windows tells a window about its session and about power."""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal

_SESSION_CHANGE = 0x02B1  # WM_WTSSESSION_CHANGE
_AWAY = frozenset({0x2, 0x4, 0x6, 0x7})  # console or remote disconnected, logged off, locked
_POWER = 0x0218  # WM_POWERBROADCAST
_SUSPEND = 0x4  # PBT_APMSUSPEND


def says_left(message: wintypes.MSG) -> bool:
    """Whether a message says that the officer has left: lock, other user, log-off, suspend."""
    if message.message == _SESSION_CHANGE:
        return message.wParam in _AWAY
    return bool(message.message == _POWER and message.wParam == _SUSPEND)


class WindowsMessages(QObject):
    """Says when Windows says that the officer has left.

    Windows tells of its sessions only to windows that have asked; the first one that gets a
    message of any kind asks.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.filter = _Filter(self)
        self._has_asked = False

    def hear(self, message: wintypes.MSG) -> None:
        """Take one message on its way to a window."""
        if not self._has_asked and message.hWnd:
            self._has_asked = _ask_for_sessions(message.hWnd)
        if says_left(message):
            self.left.emit()


class _Filter(QAbstractNativeEventFilter):
    """Shows every message to ``hear`` and lets it pass."""

    def __init__(self, messages: WindowsMessages) -> None:
        super().__init__()
        self._messages = messages

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Pass everything on."""
        named = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if named in {b"windows_generic_MSG", b"windows_dispatcher_MSG"}:
            self._messages.hear(wintypes.MSG.from_address(int(message)))
        return False, 0


def _ask_for_sessions(window: int) -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, 0))
    return True
