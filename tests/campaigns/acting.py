"""The child process of a run: does the acts of a write path and says what is completed."""

import ctypes
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from socket import socket

from exitdesk.domain.errors import ExitDeskError
from tests.campaigns.all_paths import path_named
from tests.campaigns.grounds import Ground
from tests.campaigns.write_paths import WritePath

_ANY_TRACER = (0x59616D61, ctypes.c_ulong(-1))  # PR_SET_PTRACER, PR_SET_PTRACER_ANY


@dataclass(frozen=True, slots=True)
class Line:
    """One thing a child says: ready, done, refused, told, uncaught or ended."""

    kind: str
    words: str = ""

    def packed(self) -> bytes:
        """Return the line as it is sent."""
        return f"{self.kind} {self.words}".encode() + b"\n"

    @classmethod
    def read(cls, raw: bytes) -> "Line":
        """Return the line that ``packed`` gave, without its end."""
        kind, _, words = raw.decode().partition(" ")
        return cls(kind, words)


def act(name: str, ground: Ground, line: socket) -> None:
    """Do the acts of the write path with that name; run in a process of its own.

    Acknowledgements go by ``send``: a call of its own, so that none is counted as a write.
    """
    _let_be_watched()

    def say(kind: str, words: str = "") -> None:
        line.sendall(Line(kind, words).packed())

    try:
        _act(path_named(name), ground, say, lambda: line.recv(1))
    except BaseException as error:  # noqa: BLE001  (whatever it is, the run must hear of it)
        frames = traceback.extract_tb(error.__traceback__)
        where = " < ".join(f"{one.name}:{one.lineno}" for one in reversed(frames[-4:]))
        say("uncaught", f"{type(error).__name__}: {error}, in {where}")
    line.close()


def _act(
    path: WritePath, ground: Ground, say: Callable[[str, str], None], wait: Callable[[], bytes]
) -> None:
    try:
        stand = path.begin(ground)
    except ExitDeskError as error:
        say("refused", _heard(error))
        say("ended", "")
        return
    say("ready", path.promise(stand))
    wait()
    for number in range(1, path.times + 1):
        try:
            said = path.act(stand, number)
        except ExitDeskError as error:
            say("refused", _heard(error))
        else:
            say("done", said)
    for warning in path.told(stand):
        say("told", warning.sv)
    try:
        path.end(stand)
    except ExitDeskError as error:
        say("refused", _heard(error))
    say("ended", "")


def _heard(error: ExitDeskError) -> str:
    """Return the error's name; what it tells a person must be whole in both languages."""
    text = error.text
    for words in (text.sv, text.fi):
        if "{" in words or not words.endswith("."):
            raise AssertionError(f"{type(error).__name__} says: {words}")
    return type(error).__name__


def _let_be_watched() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(*_ANY_TRACER)
