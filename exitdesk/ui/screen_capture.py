"""Windows of the program stay out of screenshots where the system can see to it."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow

_EXCLUDE_FROM_CAPTURE = 0x11  # WDA_EXCLUDEFROMCAPTURE, Windows 10 2004 and later
_SHOW_BLACK = 0x01  # WDA_MONITOR, older ones


class CaptureBlock(QObject):
    """Takes each window out of screen captures as it gets the focus; on Windows only."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        if sys.platform == "win32":
            application.focusWindowChanged.connect(self._block)

    def _block(self, window: QWindow | None) -> None:
        if window is not None and sys.platform == "win32":
            import ctypes

            block = ctypes.windll.user32.SetWindowDisplayAffinity
            if not block(int(window.winId()), _EXCLUDE_FROM_CAPTURE):
                block(int(window.winId()), _SHOW_BLACK)
