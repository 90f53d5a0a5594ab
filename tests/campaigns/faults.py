"""What the system does to a process at the N-th of some calls: strace's fault injection."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# Calls that change something on a disk. Opening a new file is not among them: what it leaves is
# what the next call finds.
CHANGING = (
    "write", "pwrite64", "writev", "fsync", "fdatasync", "ftruncate", "sendfile",
    "copy_file_range", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat",
    "mkdir", "mkdirat", "rmdir", "chmod", "fchmod", "fchmodat",
)  # fmt: skip
NEEDING_ROOM = frozenset(
    ("write", "pwrite64", "writev", "sendfile", "copy_file_range", "rename", "renameat",
     "renameat2", "link", "linkat", "mkdir", "mkdirat")
)  # fmt: skip
_CALL = re.compile(r"^(?:(\d+) +)?(\w+)\(")


def has_strace() -> bool:
    """Whether faults can be injected on this machine."""
    return shutil.which("strace") is not None


@dataclass(frozen=True, slots=True)
class Point:
    """The ``nth`` time that one thread makes a ``call``, counted from 1."""

    call: str
    nth: int

    def __str__(self) -> str:
        return f"{self.call} {self.nth}"


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens at a point: ``signal=KILL`` or ``error=ENOSPC``; lasting: from then on."""

    outcome: str
    point: Point
    lasting: bool = False

    def __str__(self) -> str:
        return f"{self.outcome} at {self.point}{' and after' if self.lasting else ''}"

    def options(self) -> list[str]:
        """Return what strace is told."""
        when = f"{self.point.nth}+" if self.lasting else f"{self.point.nth}"
        return ["-e", f"inject={self.point.call}:{self.outcome}:when={when}"]


def command(log: Path, fault: Fault | None = None) -> list[str]:
    """Return the beginning of a strace command that notes the changing calls and injects."""
    calls = ",".join(f"?{call}" for call in CHANGING)
    start = ["strace", "-f", "-o", str(log), "-e", f"trace={calls}", "-e", "signal=none"]
    return [*start, *(fault.options() if fault else [])]


@contextmanager
def attached(pid: int, log: Path, fault: Fault | None = None) -> Iterator[None]:
    """Watch a running process, from now until it has ended; ``log`` gets its calls."""
    words = [*command(log, fault), "-p", str(pid)]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as watcher:
        assert watcher.stderr is not None
        line = watcher.stderr.readline()
        if "attached" not in line:
            watcher.kill()
            raise OSError(f"strace: {line.strip()}")
        yield


def points(log: Path) -> list[Point]:
    """Return every point that a log of ``attached`` or ``command`` has seen, in call order."""
    counts: Counter[tuple[str, str]] = Counter()
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        found = _CALL.match(line)
        if found and found[2] in CHANGING:
            counts[found[2], found[1] or ""] += 1
    most = {call: max(n for (one, _), n in counts.items() if one == call) for call, _ in counts}
    return [Point(call, nth) for call in sorted(most) for nth in range(1, most[call] + 1)]


def spread(among: Sequence[Point], wanted: int) -> list[Point]:
    """Return ``wanted`` of the points, evenly spread; all of them when there are fewer."""
    if len(among) <= wanted:
        return list(among)
    return [among[at * len(among) // wanted] for at in range(wanted)]
