"""The parent process: no Qt, no keys, no case text; it starts a fresh window after each lock."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from types import FrameType

#: The window process ends with this status when it locks; sysexits' "try again".
LOCKED = 75


def window_command(arguments: Sequence[str] = ()) -> list[str]:
    """Return the command of a window process, from the sources and in the bundle."""
    start = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "exitdesk"]
    )
    return [*start, "window", *arguments]


def keep_window(command: Sequence[str]) -> int:
    """Run a window process, and another each time one has locked; return the last status."""
    while (status := _run(command)) == LOCKED:
        continue
    return status


def _run(command: Sequence[str]) -> int:
    """Run one window process to its end, passing on a request to end."""
    window = subprocess.Popen(command)  # noqa: S603 — our own program

    def pass_on(number: int, _frame: FrameType | None) -> None:
        window.send_signal(number)

    before = {number: signal.signal(number, pass_on) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        return window.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
