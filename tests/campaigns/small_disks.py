"""A disk that is really full: every write path on a small file system with a little room left.

Run as a module it does the work and prints its figures; the campaign runs it in a mount
namespace of its own, so that no right to mount anything is needed.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.campaigns.all_paths import PATHS
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.grounds import Ground
from tests.campaigns.processes import figures_of, print_figures
from tests.campaigns.runs import Run, prepared, run_once
from tests.campaigns.soundness import problems
from tests.campaigns.write_paths import WritePath

_BLOCK = 4096
_SIZE = "64m"
_FEW = 2  # the short version does not look for where nothing is refused any more
_MOST_ROOM = 4096  # blocks: no path needs as many
OWN_MOUNTS = ["unshare", "--user", "--map-root-user", "--mount"]


def why_not() -> str:
    """Return why no small file system can be mounted here; empty when it can."""
    words = [*OWN_MOUNTS, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        tried = subprocess.run(words, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return "no unshare on this system"
    return tried.stderr.strip()


def campaign(plan: Plan) -> Iterator[Figure]:
    """Yield what the module prints when it is run."""
    if reason := why_not():
        yield Figure("full disk", f"not run: {reason}", "-", is_met=False)
        return
    words = [*OWN_MOUNTS, sys.executable, "-m", "tests.campaigns.small_disks", str(plan.runs)]
    yield from figures_of("full disk", words)


def figures(wanted: int) -> Iterator[Figure]:
    """Yield a figure for each path and one for all of them."""
    everything: list[Run] = []
    for path in PATHS:
        with tempfile.TemporaryDirectory(prefix="exitdesk-campaign-") as folder:
            runs = list(runs_of(path, Path(folder), -(-wanted // len(PATHS))))
        everything += runs
        yield _figure(f"full disk: {path.name}", runs)
    yield _figure(f"**full disk: all {len(PATHS)} write paths**", everything)


def runs_of(path: WritePath, folder: Path, wanted: int) -> Iterator[Run]:
    """Yield runs with room for 0 blocks and more, up to where nothing is refused any more."""
    disk = folder / "disk"
    disk.mkdir()
    ground = prepared(path, folder / "prepared")
    enough = 1
    while wanted > _FEW and enough < _MOST_ROOM and _run(path, ground, disk, enough).refused:
        enough *= 2
    for room in sorted({at * (enough + 1) // wanted for at in range(wanted)}):
        yield _run(path, ground, disk, room)


def _run(path: WritePath, ground: Ground, disk: Path, room: int) -> Run:
    with mounted(disk):
        copy = ground.copied(disk / "ground")
        run = run_once(path, copy, lambda _pid: filled_up(disk / "filler", room), None)
        return replace(run, problems=tuple(problems(path, copy, run.heard)))


@contextmanager
def mounted(disk: Path) -> Iterator[None]:
    """Mount a small file system on a folder, for a time; in a namespace that lets us."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", disk], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", disk], check=True)


@contextmanager
def filled_up(filler: Path, room: int) -> Iterator[None]:
    """Take all blocks of the filler's file system but ``room``, for a time."""
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, _BLOCK)
        left = os.statvfs(filler).f_bavail - room
        os.posix_fallocate(file.fileno(), 0, (left + 1) * _BLOCK)
    try:
        yield
    finally:
        filler.unlink()


def _figure(what: str, runs: Sequence[Run]) -> Figure:
    wrong = sum(bool(run.problems) for run in runs)
    refused = sum(run.refused for run in runs)
    found = f"{len(runs)} runs, {refused} changes refused in words: {wrong} in neither state"
    examples = tally([one for run in runs for one in run.problems])
    return Figure(what, found, "0, old or new state", wrong == 0, examples)


if __name__ == "__main__":
    print_figures(figures(int(sys.argv[1])))
