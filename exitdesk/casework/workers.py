"""What processes beside the windows have in common: they end with the one that started them."""

import contextlib
import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1


def die_with(parent: int) -> None:
    """End this process when its parent ends, however it ends."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    guardian = multiprocessing.parent_process()
    if guardian is not None:
        threading.Thread(target=_watch, args=(guardian.join,), daemon=True).start()


def _watch(parent_has_ended: Callable[[], None]) -> None:
    parent_has_ended()
    os._exit(1)
