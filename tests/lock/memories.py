"""What the live processes of a running program hold in memory.

``left_by`` unlocks, works, locks and looks once; whoever wants to look more often calls it more
often, with the same program or another.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from exitdesk.casework.clocks import SystemClock
from exitdesk.forms.library import FormLibrary
from tests.lock.driving import RUN, Driven
from tests.made_vaults import PASSPHRASE, MadeVault

_CHUNK = 16 * 1024 * 1024
_OVERLAP = 4096  # longer than anything looked for
_ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
_RESOURCES = Path(__file__).parents[2] / "resources"

#: Begins and ends each marker, so that one is also found when half of it was overwritten.
TOKEN = "vargtass"


def markers(count: int) -> list[str]:
    """Return as many words that are found nowhere else."""
    return [f"{TOKEN}{number:03d}{TOKEN}" for number in range(count)]


@dataclass(frozen=True, slots=True)
class Found:
    """Something that should not be there."""

    process: str
    pid: int
    what: str


def may_read() -> bool:
    """Whether this user may read the memory of a process that has forbidden it to its own user."""
    return sys.platform == "linux" and os.geteuid() == 0


def secrets_of(made: MadeVault, markers_token: str = TOKEN) -> dict[str, bytes]:
    """Return what must not be left: all keys of the vault, its passphrase, the typed markers.

    To be called while the vault is closed.
    """
    contents = made.contents()
    needles = {
        "vault key": bytes(made.vault_key()),
        "exchange key": bytes(contents.keys.exchange_secret),
        "signing key": bytes(contents.keys.signing_secret),
    }
    vault = made.open(FormLibrary(_RESOURCES / "forms"), SystemClock())
    try:
        for line in vault.cases.lines():
            vault._case_keys.require(line.case_id)
        for number, key in enumerate(vault._case_keys._keys.values()):
            needles[f"case key {number}"] = bytes(key)
    finally:
        vault.close()
    for encoding in _ENCODINGS:
        needles[f"passphrase in {encoding}"] = PASSPHRASE.decode().encode(encoding)
        needles[f"marker in {encoding}"] = markers_token.encode(encoding)
    return needles


def processes_of(driven: Driven) -> dict[int, str]:
    """Return every live process of the program, also one that has lost its parent."""
    found: dict[int, str] = {}
    mark = f"{RUN}={driven.run}".encode()
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            held = mark in (folder / "environ").read_bytes()
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue  # it has ended meanwhile
        if held:
            found[int(folder.name)] = command.strip()
    return found


def found_in(pid: int, needles: Mapping[str, bytes]) -> set[str]:
    """Return the names of what is in a process's memory; nothing when it has ended."""
    return {name for part in _memory(pid) for name, needle in needles.items() if needle in part}


def left_by(driven: Driven, made: MadeVault, *, busy: bool) -> list[Found]:
    """Return what is left anywhere after a session with typing, papers and an attachment.

    The program stands in front of its vault before and after. With ``busy`` the vault's thread
    is kept from saving what is typed last.

    Raises:
        AssertionError: when the search does not find what is there before the lock.
    """
    driven.unlock()
    driven.order("open", page="form", tab="quick_contact")
    words = markers(50)
    assert driven.order("fill", words=words)["fields"] >= 4
    driven.order("flush")
    driven.order("copy", words=words[0])
    driven.order("warm")  # the worker that makes papers
    driven.order("view", words=words[1])  # and the one that draws attachments
    _require_found(driven, made)
    if busy:
        driven.order("busy", seconds=20)
        driven.order("type", field="alias", words=words[0])
    driven.lock()
    needles = secrets_of(made)
    assert "case key 0" in needles
    return left_after_lock(driven, needles)


def left_after_lock(driven: Driven, needles: Mapping[str, bytes]) -> list[Found]:
    """Return what is left anywhere; to be called when the program has locked."""
    return [
        Found(command, pid, what)
        for pid, command in processes_of(driven).items()
        for what in sorted(found_in(pid, needles))
    ]


def _require_found(driven: Driven, made: MadeVault) -> None:
    there = {
        "marker": TOKEN.encode(),
        "wide marker": TOKEN.encode("utf-16-le"),
        "vault key": bytes(made.vault_key()),
    }
    assert found_in(driven.pid, there) == set(there)
    held = [pid for pid in processes_of(driven) if pid != driven.pid]
    assert any(found_in(pid, {"marker": there["marker"]}) for pid in held)  # the attachment


def _memory(pid: int) -> Iterator[bytes]:
    try:
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for line in maps.splitlines():
                span, rights, *rest = line.split(maxsplit=5)
                if rights.startswith("r") and rest[-1] not in {"[vvar]", "[vsyscall]"}:
                    start, end = (int(part, 16) for part in span.split("-"))
                    yield from _region(memory.fileno(), start, end)
    except (FileNotFoundError, ProcessLookupError):
        return


def _region(memory: int, start: int, end: int) -> Iterator[bytes]:
    at = start
    while at < end:
        try:
            part = os.pread(memory, min(_CHUNK, end - at), at)
        except OSError:
            return  # it has been given back, or is a device
        if not part:
            return
        yield part
        at += len(part)
        if at < end and len(part) > _OVERLAP:
            at -= _OVERLAP
