"""The whole journey under strace, without any network: what was written, and to whom.

Everything that any of its processes wrote to a file is looked through, deleted files too, and
all that is left in the folders that it could use. A control file, written on the journey in every
encoding, must be found.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.campaigns.faults import has_strace
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.grounds import ROOT
from tests.campaigns.markers import CONTROL, hits, patterns

_CALLS = (
    "%network,write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice,mmap,"
    "memfd_create"
)
_WRITING = re.compile(rb"^\d+ +(write|pwrite64|writev|pwritev2?)\(\d+<([^>]*)>, (.*)")
_UNSEEN = re.compile(rb"^\d+ +(sendfile|copy_file_range|splice)\((.*)")
_MAPPED = re.compile(rb"^\d+ +mmap\([^)]*PROT_WRITE[^)]*MAP_SHARED[^)]*, \d+<([^>]*)>")
_SOCKET = re.compile(rb"^\d+ +socket(?:pair)?\((\w+)")
_STRING = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_FEWEST_MARKS = 200
_PASSPHRASE, _OFFICER = "nio torra kottar", "Tuula Tarulinna"  # as the tour types them
_SHARED = (Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path("/run"))


@dataclass(slots=True)
class Seen:
    """What a log of strace tells: the bytes written to each file, the kinds of socket."""

    written: dict[str, bytearray] = field(default_factory=dict)
    sockets: Counter[str] = field(default_factory=Counter)
    mapped: set[str] = field(default_factory=set)
    unseen: int = 0  # writes whose bytes strace does not show; their targets are looked at

    @classmethod
    def read(cls, log: Path) -> "Seen":
        """Return what is in a log made with all strings in hex."""
        seen = cls()
        with log.open("rb") as lines:
            for line in lines:
                seen._take(line)
        return seen

    def _take(self, line: bytes) -> None:
        if found := _WRITING.match(line):
            path = _plain(found[2])
            if path.startswith(b"/") and not path.startswith((b"/dev/null", b"/dev/pts")):
                parts = b"".join(_plain(part) for part in _STRING.findall(found[3]))
                self.written.setdefault(path.decode(errors="replace"), bytearray()).extend(parts)
        elif found := _SOCKET.match(line):
            self.sockets[found[1].decode()] += 1
        elif found := _MAPPED.match(line):
            self.mapped.add(_plain(found[1]).decode(errors="replace"))
        elif _UNSEEN.match(line):
            self.unseen += 1


def _plain(escaped: bytes) -> bytes:
    return bytes.fromhex(escaped.replace(b"\\x", b"").decode()) if b"\\x" in escaped else escaped


def campaign(plan: Plan) -> Iterator[Figure]:
    """Walk the journey once; yield a figure for what it wrote and one for its sockets."""
    if not has_strace() or shutil.which("unshare") is None:
        yield Figure("the whole journey", "strace or unshare is not here", "-", is_met=False)
        return
    home, out = plan.place("home"), plan.place("papers")
    log, began = plan.folder / "strace.log", time.time()
    ended = _walk(home, out, log)
    seen = Seen.read(log)
    marks = [int(line.split()[1]) for line in ended.stdout.splitlines() if line[:6] == "marks "]
    if ended.returncode or not marks:
        yield Figure("the whole journey", "it stopped", "-", is_met=False, examples=_end(ended))
        return
    yield _plaintext(seen, _left_behind(home, began), out, marks[0])
    others = {name: times for name, times in seen.sockets.items() if name != "AF_UNIX"}
    found = f"walked to its end; {seen.sockets['AF_UNIX']} AF_UNIX sockets, {others or 0} others"
    yield Figure(
        "the whole journey in a network namespace without interfaces",
        found,
        "0 others",
        not others,
    )


def _end(ended: "subprocess.CompletedProcess[str]") -> tuple[str, ...]:
    return tuple((ended.stdout + ended.stderr).splitlines()[-6:])


def _walk(home: Path, out: Path, log: Path) -> "subprocess.CompletedProcess[str]":
    private = {name: str(home) for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        private[f"XDG_{name}_HOME"] = str(home / name.lower())
    words = ["unshare", "--user", "--map-root-user", "--net", "strace", "-f", "--seccomp-bpf"]
    words += ["-y", "-xx", "-s", "100000000", "-e", f"trace={_CALLS}", "-e", "signal=none"]
    words += ["-o", str(log), sys.executable, "-m", "tests.campaigns.journeys", str(out)]
    environment = {**os.environ, **private, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def _left_behind(home: Path, began: float) -> dict[str, bytes]:
    """Return what lies in the journey's own folders, and what is new in those all may use."""
    found: dict[str, bytes] = {}
    for folder in (home, *_SHARED):
        for path in folder.rglob("*"):
            try:
                is_new = path.is_file() and path.stat().st_mtime >= began
                if is_new and path.suffix != ".log" and path.stat().st_size < 100_000_000:
                    found[str(path)] = path.read_bytes()
            except OSError:  # it has gone again, or is another's
                continue
    return found


def _plaintext(seen: Seen, left: dict[str, bytes], out: Path, marks: int) -> Figure:
    control: set[str] = set()
    bad: list[str] = []
    contents: dict[str, bytes | bytearray] = {**seen.written}
    contents |= {f"{name} (as left)": content for name, content in left.items()}
    looked = [name for name in contents if not name.startswith(str(out))]
    for name in looked:
        found = hits(bytes(contents[name]), (_PASSPHRASE, _OFFICER))
        if CONTROL in name:
            control |= set(found)
        else:
            bad += [f"{one} in {name}" for one in found]
    size = sum(len(contents[name]) for name in looked) / 1e6
    own = [name for name in seen.written if name in looked]
    kinds = len(patterns())
    is_seen = control >= {*patterns(), *(f"deflated {name}" for name in patterns())}
    words = (
        f"{marks} marks, {kinds} encodings of each, deflated too: {len(bad)} hits in "
        f"{len(own)} files written and {len(looked) - len(own)} that lie about, {size:.0f} MB, "
        f"{len(seen.mapped)} mapped, {seen.unseen} unseen; "
        f"the control file was {'found' if is_seen else 'NOT FOUND'}"
    )
    is_met = not bad and marks >= _FEWEST_MARKS and is_seen
    return Figure("plaintext of a whole journey in any file", words, "0 hits", is_met, tally(bad))
