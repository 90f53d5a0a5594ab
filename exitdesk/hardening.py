"""What a process lets out: no core dump, no values in what it prints, nothing to a network."""

import ctypes
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

_PR_SET_DUMPABLE = 4
_PRINT_SERVICE = "/run/cups/cups.sock"


def forbid_core_dumps() -> None:
    """Keep this process's memory out of core files and away from other processes' debuggers.

    Every process calls it for itself: starting a new one undoes half of it.
    """
    if sys.platform == "win32":
        # no error dialog, and no crash dump made from it
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def print_locally_only() -> None:
    """Let the print dialog ask this computer's own print service, and nobody over a network.

    Otherwise the system's library tries network addresses, or a server that a file names.
    """
    if sys.platform == "linux":
        os.environ["CUPS_SERVER"] = _PRINT_SERVICE


def report_places_only() -> None:
    """Let every unforeseen error print its type and where it came from, never its values.

    Warnings and what libraries would log are held back likewise: they quote what they are about.
    """
    import logging
    import warnings

    sys.excepthook = _say
    sys.unraisablehook = _say_unraisable
    threading.excepthook = _say_in_thread
    warnings.showwarning = _say_warning
    logging.lastResort = None  # else it prints for loggers that nobody listens to
    logging.raiseExceptions = False


@contextmanager
def places_only() -> Iterator[None]:
    """Report an unforeseen error in here by its place, and go on after it.

    For processes that are started by a library which would print the whole error.
    """
    try:
        yield
    except Exception as error:  # noqa: BLE001 — every kind, nothing of it may get out
        _say(type(error), error, error.__traceback__)


def place_of(trace: TracebackType | None) -> str:
    """Return ``file:line function`` of every frame, outermost first, without source or values."""
    return " < ".join(
        f"{frame.filename}:{frame.lineno} {frame.name}"
        for frame in reversed(traceback.extract_tb(trace, limit=-8))
    )


def _say(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _print(f"ExitDesk: {kind.__name__} at {place_of(trace)}")


def _say_unraisable(args: "sys.UnraisableHookArgs") -> None:
    _say(args.exc_type, args.exc_value or Exception(), args.exc_traceback)


def _say_in_thread(args: threading.ExceptHookArgs) -> None:
    _say(args.exc_type, args.exc_value or Exception(), args.exc_traceback)


def _say_warning(  # noqa: PLR0917 — as the library calls it
    message: Warning | str,  # noqa: ARG001 — it may quote what it is about
    category: type[Warning],
    filename: str,
    lineno: int,
    file: object = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    _print(f"ExitDesk: {category.__name__} at {filename}:{lineno}")


def _print(words: str) -> None:
    print(words, file=sys.stderr)  # noqa: T201
