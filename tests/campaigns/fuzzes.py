"""Crafted files of every kind that is read before anybody is known: refused, in bounded memory.

Half of them are torn at random, half are well-formed with one value that nobody expects, their
checksums put right and, for half of these, the authentication code of the vault's own key too.
Run as a module, under a ceiling on memory, it prints its figures.
"""

import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.loader import load_form
from exitdesk.vault import backup_seals, canonical, header, look_at, open_vault
from exitdesk.vault.generations import check_content, generations
from exitdesk.vault.placing import settle
from exitdesk.vault.staging import stage
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.flips import backed_up, filled
from tests.campaigns.grounds import CLOCK, FORMS, ROOT, Ground
from tests.campaigns.processes import figures_of, print_figures

_ROOM = 512 * 1024 * 1024  # what a crafted file may take at most, and far more than it needs
_ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1, 255, 2**31, 2**63, 2**64 - 1, 1e308, "", "x" * 9000, "\0", b"", b"x",
    b"y" * 9000, [], {}, [[[[[]]]]], {"a": {"b": {}}}, {1: 2}, [None] * 500,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of file: how a crafted one is made of a sound one, and everything that reads it."""

    name: str
    make: Callable[[Ground, Random], None]
    read: tuple[Callable[[Ground], object], ...]


def campaign(plan: Plan) -> Iterator[Figure]:
    """Return what the module prints when it is run."""
    words = [sys.executable, "-m", "tests.campaigns.fuzzes", str(plan.runs)]
    return figures_of("crafted files", words)


def main(runs: int) -> None:
    """Print one figure a line, as JSON, with a ceiling on this process's memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    ceiling = pages * resource.getpagesize() + 2 * _ROOM
    resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))
    with tempfile.TemporaryDirectory(prefix="exitdesk-campaign-") as folder:
        plan = Plan(Path(folder), runs, Random(runs))
        print_figures(fuzzed(target, plan) for target in TARGETS)


def fuzzed(target: Target, plan: Plan) -> Figure:
    """Craft as many files as the plan says and let all of their readers at each."""
    folder = plan.place(f"fuzz {target.name}")
    sound = Ground.new(folder / "sound")
    filled(sound).close()
    backed_up(sound)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    refused, taken, uncaught = 0, 0, []
    for _ in range(plan.runs):
        for read in target.read:
            ground = sound.copied(folder / "ground")
            target.make(ground, plan.chance)
            try:
                read(ground)
                taken += 1
            except ExitDeskError:
                refused += 1
            except Exception as error:  # noqa: BLE001  (this is what is looked for)
                uncaught.append(f"{type(error).__name__}: {error}"[:150])
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    found = (
        f"{plan.runs} files, {refused + taken + len(uncaught)} readings: {refused} refused in "
        f"words, {taken} read, {len(uncaught)} uncaught; memory grew by {grown:.0f} MB"
    )
    is_met = not uncaught and grown * 1024 * 1024 < _ROOM
    target_words = "0 uncaught, < 512 MB"
    return Figure(f"crafted {target.name}", found, target_words, is_met, tally(uncaught))


# --- crafting --------------------------------------------------------------------------------


def torn(content: bytes, chance: Random) -> bytes:
    """Return the content with a piece cut out, doubled, overwritten, or the rest missing."""
    at, length = chance.randrange(len(content)), chance.choice((1, 2, 8, 100, 4000))
    return chance.choice(
        (
            content[:at],
            content[:at] + content[at + length :],
            content[:at] + content[at : at + length] * 2 + content[at + length :],
            content[:at] + chance.randbytes(length) + content[at + length :],
            chance.randbytes(length),
            b"",
        )
    )


def with_odd_value(value: Any, chance: Random) -> Any:
    """Return a plain value with one thing in it replaced, added or taken away."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(sorted(value, key=repr))
        if chance.random() < 0.15:
            return {other: kept for other, kept in value.items() if other != key}
        return {**value, key: with_odd_value(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.85:
        at = chance.randrange(len(value))
        if chance.random() < 0.15:
            return value[:at] + value[at:] * 2
        return [*value[:at], with_odd_value(value[at], chance), *value[at + 1 :]]
    return chance.choice(_ODD)


def _craft_header(ground: Ground, chance: Random) -> None:
    path = ground.vault / "vault.hdr"
    raw = path.read_bytes()
    if chance.random() < 0.5:
        path.write_bytes(torn(raw, chance))
        return
    one = raw[: header.COPY_BYTES]
    _, version, sequence, length = header._PREFIX.unpack_from(one)
    body = canonical.from_bytes(one[header._PREFIX.size : header._PREFIX.size + length])
    crafted = canonical.to_bytes(with_odd_value(body, chance))[: header._BODY_ROOM]
    prefix = header._PREFIX.pack(header.MAGIC, version, sequence + 1, len(crafted))
    filled_up = (prefix + crafted).ljust(header.COPY_BYTES - 64, b"\0")
    known = chance.random() < 0.5
    filled_up += header._code(ground.made.vault_key(), filled_up) if known else bytes(32)
    path.write_bytes((filled_up + sha256(filled_up).digest()) * 2)


def _craft_seal(ground: Ground, chance: Random) -> None:
    [path] = ground.beside.rglob("backup.seal")
    raw = path.read_bytes()
    if chance.random() < 0.5:
        path.write_bytes(torn(raw, chance))
        return
    size = backup_seals._PREFIX.size
    body = canonical.to_bytes(with_odd_value(canonical.from_bytes(raw[size:-64]), chance))
    crafted = backup_seals._PREFIX.pack(b"EXITSEAL", 1, len(body) & 0xFFFF) + body
    known = chance.random() < 0.5
    crafted += backup_seals._code(ground.made.vault_key(), crafted) if known else bytes(32)
    path.write_bytes(crafted + sha256(crafted).digest())


def _craft_file(name: str) -> Callable[[Ground, Random], None]:
    def craft(ground: Ground, chance: Random) -> None:
        path = ground.folder / name
        raw = path.read_bytes() if path.exists() else b""
        path.write_bytes(torn(raw or chance.randbytes(200), chance))

    return craft


def _craft_intent(ground: Ground, chance: Random) -> None:
    names = {"restored": "vault.restoring-0123abcd", "aside": "vault.aside-20261122-100000"}
    raw = canonical.to_bytes(with_odd_value(names, chance))
    path = ground.folder / "vault.restoring"
    path.write_bytes(raw if chance.random() < 0.5 else torn(raw, chance))


def _craft_form(ground: Ground, chance: Random) -> None:
    source = chance.choice(sorted((ROOT / "resources" / "forms").glob("*.toml")))
    lines = source.read_text(encoding="utf-8").split("\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    key, equals, _ = lines[at].partition(" = ")
    odd = (
        "-1",
        '""',
        "[]",
        "{}",
        "true",
        "1e400",
        "9" * 400,
        '"""',
        "[[[[",
        "'x'",
        "\0",
        "2026-01-01",
    )
    changed = chance.choice(
        (
            [*lines[:at], *lines[at + 1 :]],
            [*lines[:at], lines[at], *lines[at:]],
            [*lines[:at], lines[other], *lines[at + 1 :]],
            [*lines[:at], f"{key}{equals}{chance.choice(odd)}", *lines[at + 1 :]],
            lines[:at],
        )
    )
    content = "\n".join(changed).encode() or b"\n"
    crafted = content if chance.random() < 0.8 else torn(content, chance)
    (ground.folder / source.name).write_bytes(crafted)


# --- reading ---------------------------------------------------------------------------------


def _look(ground: Ground) -> None:
    look_at(ground.vault)


def _open(ground: Ground) -> None:
    ground.open().close()


def _unlock(ground: Ground) -> None:
    open_vault(ground.vault, bytearray(b"fel fras"), forms=FORMS, clock=CLOCK).close()


def _take_in(ground: Ground) -> None:
    vault = ground.open()
    try:
        vault.lifeboat.taken()
    finally:
        vault.close()


def _restore(ground: Ground) -> None:
    for generation in generations(ground.beside):
        checked = check_content(generation)
        checked.require_usable()
        stage(checked, ground.folder / "restored").discard()


def _settle(ground: Ground) -> None:
    settle(ground.vault)
    ground.open().close()


def _load_form(ground: Ground) -> None:
    for path in ground.folder.glob("*.toml"):
        load_form(path)


TARGETS = (
    Target("headers", _craft_header, (_look, _open, _unlock)),
    Target("databases", _craft_file("vault/vault.db"), (_look, _open)),
    Target("journals of attempts", _craft_file("vault/vault.jnl"), (_open,)),
    Target("rollback journals", _craft_file("vault/vault.db-journal"), (_open,)),
    Target("seals of backups", _craft_seal, (_restore,)),
    Target("intents of a restore", _craft_intent, (_settle,)),
    Target("form files", _craft_form, (_load_form,)),
)


if __name__ == "__main__":
    main(int(sys.argv[1]))
