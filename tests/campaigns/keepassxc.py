"""KeePassXC's command line through the same runs, side by side with ours.

`python -m tests.campaigns.keepassxc --out campaign/keepassxc.md`. It is another kind of program,
with one file that is written whole at each change; what is compared is whether a change that was
said to be made is there, and whether damage and older files are told.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import combinations
from pathlib import Path
from random import Random

from tests.campaigns import flips, rollbacks, small_disks
from tests.campaigns.faults import CHANGING, Fault, Point, command, has_strace
from tests.campaigns.figures import Figure, Plan, Report
from tests.campaigns.grounds import ROOT
from tests.campaigns.kills import kills_of
from tests.campaigns.refusals import faults_at, refusals_of
from tests.campaigns.runs import Run
from tests.campaigns.write_paths import Saving

_PROGRAM = "keepassxc-cli"
_KEY = ("-q", "--no-password", "-k")  # a key file: what is stretched is random, and quick
_ENTRIES = 5
_STATES = 10


@dataclass(slots=True)
class Count:
    """What came of runs of one kind."""

    runs: int = 0
    acknowledged: int = 0
    refused: int = 0
    lost: int = 0
    unreadable: int = 0
    left_over: int = 0
    unnoticed: int = 0
    words: list[str] = field(default_factory=list)


class Safe:
    """A database of KeePassXC's in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "safe.kdbx"
        self._environment = {**os.environ, "HOME": str(folder.parent)}

    def make(self) -> None:
        """Make the database with some entries in it."""
        self.folder.mkdir(parents=True)
        words = ["db-create", "-q", "--set-key-file", str(self.folder / "key"), "-t", "100"]
        self._run([*words, str(self.file)]).check_returncode()
        for number in range(_ENTRIES):
            self.add(number).check_returncode()

    def add(self, number: int, before: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
        """Add an entry, below the command ``before``, if any."""
        words = ["add", *_KEY, str(self.folder / "key"), "--notes", f"anteckning {number}"]
        return self._run([*words, str(self.file), f"e{number}"], before)

    def start_to_add(self, number: int) -> "subprocess.Popen[bytes]":
        """Begin to add an entry."""
        words = ["add", *_KEY, str(self.folder / "key"), "--notes", f"anteckning {number}"]
        return subprocess.Popen(
            [_PROGRAM, *words, str(self.file), f"e{number}"],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def read(self) -> tuple[str, str]:
        """Return what is in the database, nothing if it cannot be read, and what was said."""
        words = ["export", *_KEY, str(self.folder / "key"), "-f", "xml", str(self.file)]
        done = self._run(words)
        return ("" if done.returncode else done.stdout), done.stderr.strip()

    def copied(self, folder: Path) -> "Safe":
        """Return a copy in another folder, in the place of what lies there."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return Safe(folder)

    def _run(
        self, words: list[str], before: tuple[str, ...] = ()
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*before, _PROGRAM, *words],
            env=self._environment,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )


def take(count: Count, safe: Safe, *, was_said: bool) -> None:
    """Look at a database after the entry with the next number was added, or was not."""
    count.runs += 1
    count.acknowledged += was_said
    content, _ = safe.read()
    held = [number for number in range(_ENTRIES + 1) if f">anteckning {number}<" in content]
    count.unreadable += not content
    count.lost += bool(content) and held[:_ENTRIES] != list(range(_ENTRIES))
    count.lost += bool(content) and was_said and _ENTRIES not in held
    count.left_over += {one.name for one in safe.folder.iterdir()} != {"key", "safe.kdbx"}


def where_it_writes(safe: Safe, log: Path) -> list[Point]:
    """Return the points at which adding an entry changes something in the safe's folder."""
    words = ("strace", "-f", "-y", "-o", str(log), "-e", _TRACED, "-e", "signal=none")
    safe.add(_ENTRIES, words).check_returncode()
    counts: Counter[tuple[str, str]] = Counter()
    found: list[Point] = []
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        thread, _, rest = line.partition(" ")
        call = rest.strip().partition("(")[0]
        counts[thread, call] += 1
        if str(safe.folder) in line and call in CHANGING:
            found.append(Point(call, counts[thread, call]))
    return found


_TRACED = "trace=" + ",".join(f"?{call}" for call in CHANGING)


def theirs(plan: Plan) -> dict[str, Count]:
    """Return what came of KeePassXC's runs, by kind."""
    made = Safe(plan.place("keepassxc") / "made")
    made.make()
    ground, log = plan.folder / "ground", plan.folder / "strace.log"
    began = time.monotonic()
    made.copied(ground).add(_ENTRIES)
    length = time.monotonic() - began
    at = where_it_writes(made.copied(ground), log)
    counts = {name: Count() for name in ("kills", "errors", "flips", "rollbacks")}
    for number in range(plan.runs):
        safe = made.copied(ground)
        if number % 2 and at:
            fault = Fault("signal=KILL", at[number // 2 % len(at)])
            done = safe.add(_ENTRIES, tuple(command(log, fault)))
            take(counts["kills"], safe, was_said=done.returncode == 0)
        else:
            take(counts["kills"], safe, was_said=_killed(safe, plan.chance.uniform(0, length)))
    # Only errors that come once: one that lasts would meet its other calls too, and hang it.
    faults = [fault for fault in faults_at(at) if not fault.lasting]
    for number in range(plan.runs):
        safe = made.copied(ground)
        fault = faults[number * len(faults) // plan.runs]
        done = safe.add(_ENTRIES, ("timeout", "20", *command(log, fault)))
        counts["errors"].refused += done.returncode != 0
        take(counts["errors"], safe, was_said=done.returncode == 0)
    _flip(made, ground, plan, counts["flips"])
    _roll_back(made, ground, counts["rollbacks"])
    return counts


def their_full_disks(folder: Path, runs: int) -> Count:
    """Return what came of adding an entry with room for a few blocks, again and again."""
    count, disk = Count(), folder / "disk"
    made = Safe(folder / "made")
    made.make()
    disk.mkdir()
    for number in range(runs):
        with small_disks.mounted(disk):
            safe = made.copied(disk / "ground")
            with small_disks.filled_up(disk / "filler", number % 4):
                done = safe.add(_ENTRIES)
            count.refused += done.returncode != 0
            take(count, safe, was_said=done.returncode == 0)
    return count


def our_full_disks(folder: Path, runs: int) -> Count:
    """Return what came of saving notes with room for a few blocks and more."""
    count = Count()
    for run in small_disks.runs_of(Saving(), folder, runs):
        _take_ours(count, run)
    return count


def full_disks(runs: int) -> tuple[Count, Count]:
    """Return ours and theirs, from a process that may mount small file systems."""
    words = [*small_disks.OWN_MOUNTS, sys.executable, "-m", "tests.campaigns.keepassxc"]
    words += ["--full-disks", "--runs", str(runs)]
    done = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    mine, other = (Count(**json.loads(line)) for line in done.stdout.splitlines())
    return mine, other


def _print_full_disks(runs: int) -> None:
    with tempfile.TemporaryDirectory(prefix="exitdesk-campaign-") as folder:
        for name, counted in (("ours", our_full_disks), ("theirs", their_full_disks)):
            place = Path(folder) / name
            place.mkdir()
            sys.stdout.write(json.dumps(asdict(counted(place, runs))) + "\n")


def _killed(safe: Safe, seconds: float) -> bool:
    """Add an entry and kill the process so long after its start; return whether it had ended."""
    with safe.start_to_add(_ENTRIES) as process:
        try:
            return process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            process.kill()
            return False


def _flip(made: Safe, ground: Path, plan: Plan, count: Count) -> None:
    whole, _ = made.read()
    size = made.file.stat().st_size
    for _ in range(plan.runs):
        safe = made.copied(ground)
        flips.flip(safe.file, plan.chance.randrange(size * 8))
        content, _ = safe.read()
        count.runs += 1
        count.refused += not content
        count.unnoticed += bool(content) and content != whole


def _roll_back(made: Safe, ground: Path, count: Count) -> None:
    safe = made.copied(ground)
    states = []
    for number in range(_STATES):
        safe.add(100 + number).check_returncode()
        states.append(safe.file.read_bytes())
    for older, _ in combinations(states, 2):
        safe.file.write_bytes(older)
        content, said = safe.read()
        count.runs += 1
        count.unnoticed += bool(content) and not said


def ours(plan: Plan) -> dict[str, Count]:
    """Return what came of our runs, by kind: saving a note, the closed file, the older file."""
    counts = {name: Count() for name in ("kills", "errors", "flips", "rollbacks")}
    for run in kills_of(Saving(), plan, plan.runs):
        _take_ours(counts["kills"], run)
    for run in refusals_of(Saving(), plan, plan.runs):
        _take_ours(counts["errors"], run)
    flipped = flips.outcomes(flips.KINDS[0], plan)
    counts["flips"].runs = plan.runs
    counts["flips"].unnoticed = len(flipped.unnoticed)
    rolled = rollbacks.files_of(plan, _STATES)
    counts["rollbacks"].runs, counts["rollbacks"].unnoticed = rolled.tried, len(rolled.unnoticed)
    return counts


def _take_ours(count: Count, run: Run) -> None:
    count.runs += 1
    count.acknowledged += run.acknowledged
    count.refused += run.refused
    count.lost += any(one.startswith("missing") for one in run.problems)
    count.unreadable += any(one.startswith(("does not open", "check")) for one in run.problems)
    count.left_over += any(one.startswith("left over") for one in run.problems)


def rows(mine: dict[str, Count], other: dict[str, Count]) -> Iterator[Figure]:
    """Yield the rows of the table, ours and theirs."""
    for kind, name in (
        ("kills", "`kill -9` while a change is saved"),
        ("errors", "write errors"),
        ("full", "a disk that is really full"),
    ):
        if kind not in mine:
            continue
        a, b = mine[kind], other[kind]
        yield Figure(name, f"{_told(a)} / {_told(b)}", "0 lost", a.lost == a.unreadable == 0)
    for kind, name in (("flips", "one flipped bit"), ("rollbacks", "an older file laid over")):
        a, b = mine[kind], other[kind]
        words = f"{a.unnoticed} of {a.runs} unnoticed / {b.unnoticed} of {b.runs} unnoticed"
        yield Figure(name, words, "0 unnoticed", a.unnoticed == 0)


def _told(count: Count) -> str:
    return (
        f"{count.runs} runs, {count.acknowledged} acknowledged, {count.lost} lost, "
        f"{count.unreadable} unreadable, {count.left_over} with files left over"
    )


def main(words: list[str]) -> int:
    """Run both sides; write the table; return 0 unless ours missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.keepassxc")
    parser.add_argument("--out", type=Path, default=Path("campaign/keepassxc.md"))
    parser.add_argument("--runs", type=int, default=200, help="of each kind, for each side")
    parser.add_argument("--full-disks", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(words)
    if chosen.full_disks:
        _print_full_disks(chosen.runs)
        return 0
    if shutil.which(_PROGRAM) is None or not has_strace():
        sys.stdout.write("keepassxc-cli or strace is not installed: nothing was compared\n")
        return 0
    version = subprocess.run([_PROGRAM, "--version"], capture_output=True, text=True, check=True)
    report = Report(
        f"python -m tests.campaigns.keepassxc --runs {chosen.runs}; ours / KeePassXC "
        f"{version.stdout.strip()}"
    )
    with tempfile.TemporaryDirectory(prefix="exitdesk-campaign-") as folder:
        mine = ours(Plan(Path(folder) / "ours", chosen.runs, Random(1)))
        other = theirs(Plan(Path(folder) / "theirs", chosen.runs, Random(1)))
    if not small_disks.why_not():
        mine["full"], other["full"] = full_disks(chosen.runs)
    report.take(rows(mine, other))
    report.write(chosen.out)
    return 0 if report.all_met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
