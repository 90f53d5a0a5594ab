"""Failures nobody foresaw, with words in them that must not get out."""

import ctypes
import logging
import warnings
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import qWarning

_PR_GET_DUMPABLE = 3


class Failure:
    """Fails with words in the error, in its cause, and in a local name."""

    def __init__(self, words: str) -> None:
        self.words = words

    def __call__(self, *_: object) -> None:
        around: dict[str, str] = {}
        try:
            around[self.words]
        except KeyError as error:
            raise ValueError(self.words) from error

    def quietly(self, where: str) -> None:
        """Fail where no caller hears it."""
        if where == "unraisable":
            Dying(self).words = self.words
        elif where == "warning":
            warnings.warn(self.words, stacklevel=1)
        elif where == "log":
            logging.getLogger("some.library").error("cannot read %s", self.words)
        elif where == "qt":
            qWarning(self.words)


class Dying:
    """Fails when it is let go of."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure
        self.words = ""

    def __del__(self) -> None:
        self.failure()


class Unpacked:
    """Calls a function where it is unpacked."""

    def __init__(self, call: Callable[[str], object], words: str) -> None:
        self.call = call
        self.words = words

    def __reduce__(self) -> tuple[object, ...]:
        return self.call, (self.words,)


def is_dumpable() -> int:
    """Whether this process may leave a core file: what the system says."""
    return int(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE))


def write_dumpable(path: str) -> None:
    """Write what the system says of the process that unpacks this."""
    Path(path).write_text(str(is_dumpable()), encoding="ascii")
