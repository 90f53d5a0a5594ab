"""What a failing process leaves behind: no core dump, and no values in what it prints."""

import ctypes
import sys
import threading
import traceback
from types import TracebackType

_PR_SET_DUMPABLE = 4


def forbid_core_dumps() -> None:
    """Keep this process's memory out of core files and away from other processes' debuggers."""
    if sys.platform == "win32":
        # no error dialog, and no crash dump made from it
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def report_places_only() -> None:
    """Let every unforeseen error print its type and where it came from, never its values."""
    sys.excepthook = _say
    sys.unraisablehook = _say_unraisable
    threading.excepthook = _say_in_thread


def place_of(trace: TracebackType | None) -> str:
    """Return ``file:line function`` of every frame, outermost first, without source or values."""
    return " < ".join(
        f"{frame.filename}:{frame.lineno} {frame.name}"
        for frame in reversed(traceback.extract_tb(trace, limit=-8))
    )


def _say(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    print(f"ExitDesk: {kind.__name__} at {place_of(trace)}", file=sys.stderr)  # noqa: T201


def _say_unraisable(args: "sys.UnraisableHookArgs") -> None:
    _say(args.exc_type, args.exc_value or Exception(), args.exc_traceback)


def _say_in_thread(args: threading.ExceptHookArgs) -> None:
    _say(args.exc_type, args.exc_value or Exception(), args.exc_traceback)
