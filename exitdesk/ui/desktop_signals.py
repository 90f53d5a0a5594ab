"""What the desktop tells: the computer goes to sleep, the screen has been locked."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal


class DesktopSignals(QObject):
    """Says when the desktop locks or suspends; silent where the desktop does not tell.

    The computer's sleep is also noticed by ``IdleWatch`` on waking, on every system.
    """

    left = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._source: QObject | None = None
        self._ask_for_time: Callable[[], None] | None = None
        if sys.platform == "win32":
            from exitdesk.ui.windows_messages import WindowsMessages

            windows = WindowsMessages()
            windows.left.connect(self.left)
            application.installNativeEventFilter(windows.filter)
            self._source = windows
        elif sys.platform == "linux":
            from exitdesk.ui.login_sessions import LoginSession

            login = LoginSession()
            login.left.connect(self.left)
            self._source, self._ask_for_time = login, login.ask_for_time

    def ask_for_time(self) -> None:
        """Have the computer wait with sleeping until this process has ended, where it can."""
        if self._ask_for_time is not None:
            self._ask_for_time()
