"""The end of this process at a given time, whatever its threads are doing."""

import os
import signal
import sys
import threading

from exitdesk.parent import LOCKED


class Deadline:
    """Ends this process, as by locking, unless it is put off in time.

    On Unix the system's own timer ends it, also while every thread hangs in foreign code.
    """

    def __init__(self) -> None:
        self._timer: threading.Timer | None = None

    def __call__(self, seconds: float) -> None:
        """End the process after so many seconds from now, whatever was set before; 0: never."""
        if sys.platform == "win32":
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(seconds, os._exit, (LOCKED,))
            self._timer.daemon = True
            if seconds:
                self._timer.start()
        else:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)  # the end of the process
            signal.setitimer(signal.ITIMER_REAL, seconds)
