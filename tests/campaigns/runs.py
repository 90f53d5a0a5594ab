"""One run: a child process does the acts of a path until it ends or is ended."""

import multiprocessing
import select
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, replace
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from socket import socket, socketpair

from tests.campaigns.acting import Line, act
from tests.campaigns.faults import Fault, Point, attached, points
from tests.campaigns.grounds import Ground
from tests.campaigns.soundness import problems
from tests.campaigns.write_paths import WritePath

Watched = Callable[[int], AbstractContextManager[None]]  # given the process id
_LONGEST_S = 120.0


@dataclass(frozen=True, slots=True)
class Run:
    """How one run went: what was said, how long the acts took, and all that is wrong."""

    heard: tuple[Line, ...]
    seconds: float
    problems: tuple[str, ...] = ()

    @property
    def acknowledged(self) -> int:
        """How many acts were said to be completed."""
        return sum(line.kind == "done" for line in self.heard)

    @property
    def refused(self) -> int:
        """How many acts ended with a message for a person."""
        return sum(line.kind == "refused" for line in self.heard)

    @property
    def was_cut(self) -> bool:
        """Whether the process was ended before its time."""
        return not any(line.kind == "ended" for line in self.heard)


class Runner:
    """Starts runs of one path, each on a fresh copy of a prepared ground."""

    def __init__(self, path: WritePath, folder: Path) -> None:
        """Make and prepare the ground below ``folder``."""
        self.path = path
        self._folder = folder
        self._log = folder / "strace.log"
        self.prepared = prepared(path, folder / "prepared")

    def undisturbed(self) -> Run:
        """Return a run that nothing happens to."""
        return self._checked(unwatched)

    def killed_after(self, seconds: float) -> Run:
        """Return a run that is killed so long after its acts began."""
        return self._checked(unwatched, seconds)

    def with_fault(self, fault: Fault) -> Run:
        """Return a run in which the system does what ``fault`` says."""
        return self._checked(lambda pid: attached(pid, self._log, fault))

    def points(self) -> list[Point]:
        """Return every point of an undisturbed run at which a fault can happen."""
        self._checked(lambda pid: attached(pid, self._log))
        return points(self._log)

    def _checked(self, watched: Watched, kill_after: float | None = None) -> Run:
        ground = self.prepared.copied(self._folder / "ground")
        run = run_once(self.path, ground, watched, kill_after)
        return replace(run, problems=tuple(problems(self.path, ground, run.heard)))


def prepared(path: WritePath, folder: Path) -> Ground:
    """Return a new ground in ``folder`` where the acts of ``path`` can begin."""
    ground = Ground.new(folder)
    path.prepare(ground)
    return ground


def run_once(path: WritePath, ground: Ground, watched: Watched, kill_after: float | None) -> Run:
    """Let a child do the acts of ``path`` on ``ground``; return what it said."""
    ours, theirs = socketpair()
    with closing(ours):
        child = _started(path, ground, theirs)
        said = ours.recv(1 << 16)  # that it is ready or, when it could not begin, why
        with watched(child.pid or 0):
            begun = time.monotonic()
            if said.startswith(b"ready"):
                ours.send(b"!")
            if kill_after is not None:
                said += _until(ours, begun + kill_after)
                child.kill()
            said += _until(ours, begun + _LONGEST_S)
            seconds = time.monotonic() - begun
        child.kill()
        child.join()
        child.close()
    *whole, _ = said.split(b"\n")
    return Run(tuple(Line.read(line) for line in whole), seconds)


def unwatched(_pid: int) -> AbstractContextManager[None]:
    """Let a process run as it would."""
    return nullcontext()


def _started(path: WritePath, ground: Ground, line: socket) -> ForkServerProcess:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.campaigns.acting"])
    child = context.Process(target=act, args=(path.name, ground, line), daemon=True)
    child.start()
    line.close()
    return child


def _until(line: socket, end: float) -> bytes:
    """Return what is said until ``end`` on the clock, or until the process has ended."""
    said = b""
    while (left := end - time.monotonic()) > 0:
        if select.select([line], [], [], left)[0]:
            try:
                part = line.recv(1 << 16)
            except ConnectionResetError:  # killed before it had heard that it may begin
                continue
            if not part:
                break
            said += part
    return said
