"""The parent process: no Qt, no keys, no case text; it starts a fresh window after each lock."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

#: The window process ends with this status when it locks; sysexits' "try again".
LOCKED = 75
#: The window process is told by this that the one before it did not end in order.
AFTER_FAILURE = "--after-failure"

_MOST_RESTARTS = 3
_WITHIN = 60.0  # seconds
_TOO_OFTEN = (
    "ExitDesk avslutades oväntat flera gånger och startas inte igen. Det sparade finns kvar.\n"
    "ExitDesk päättyi odottamatta monta kertaa, eikä sitä käynnistetä uudelleen. "
    "Tallennettu on tallessa."
)


def window_command(arguments: Sequence[str] = ()) -> list[str]:
    """Return the command of a window process, from the sources and in the bundle."""
    start = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "exitdesk"]
    )
    return [*start, "window", *arguments]


def keep_window(command: Sequence[str], seconds: Callable[[], float] = time.monotonic) -> int:
    """Run a window process, and another each time one has locked; return the last status.

    A window that was killed or failed is followed by another, too, which says so; but not by
    more than three within a minute.
    """
    failures: list[float] = []
    arguments: list[str] = []
    while True:
        status, is_asked = _run([*command, *arguments])
        if is_asked or status == 0:
            return status
        if status in _locked():
            arguments = []
            continue
        now = seconds()
        failures = [*(at for at in failures if now - at < _WITHIN), now]
        if len(failures) > _MOST_RESTARTS:
            print(_TOO_OFTEN, file=sys.stderr)  # noqa: T201
            return status
        arguments = [AFTER_FAILURE]


def _locked() -> set[int]:
    """Return the statuses of a lock: in order, or by the deadline of a window that hung."""
    return {LOCKED} if sys.platform == "win32" else {LOCKED, -signal.SIGALRM}


def _run(command: Sequence[str]) -> tuple[int, bool]:
    """Run one window process to its end; return its status and whether it was asked to end."""
    is_asked = False
    with _folder_in_memory() as temporary:
        window = subprocess.Popen(command, env={**os.environ, **temporary})  # noqa: S603 — ours

        def pass_on(number: int, _frame: FrameType | None) -> None:
            nonlocal is_asked
            is_asked = True
            window.send_signal(number)

        asking = (signal.SIGTERM, signal.SIGINT)
        before = {number: signal.signal(number, pass_on) for number in asking}
        try:
            status = window.wait()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
    return status, is_asked or -status in asking


@contextmanager
def _folder_in_memory() -> Iterator[dict[str, str]]:
    """Give a window's temporary files a folder of their own in memory, where Linux offers that.

    It goes with the window, however that ends: a printing system leaves pages there.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform != "linux" or not runtime or not Path(runtime).is_dir():
        yield {}
        return
    folder = Path(runtime) / f"exitdesk-{os.urandom(8).hex()}"
    try:
        folder.mkdir(mode=0o700)
    except OSError:
        yield {}
        return
    try:
        yield {"TMPDIR": str(folder)}
    finally:
        import shutil  # now, when nobody waits for a window

        shutil.rmtree(folder, ignore_errors=True)
