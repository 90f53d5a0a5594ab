"""How fast a vault is backed up and restored, as a ratio to copying its file on the same disk.

Run with ``make bench``. A backup writes the file once to be set aside and once to the drive,
reads it back from the drive, and opens and checks it; the baseline is one plain copy that is
synced to the disk.
"""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.backups import make_backup
from exitdesk.vault.generations import generations
from exitdesk.vault.restoring import try_restored
from exitdesk.vault.staging import stage
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault, make_vault

MEGABYTES, ROUNDS = 64, 3


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    """A closed vault with a file of 64 MB."""
    folder = tmp_path_factory.mktemp("large") / "vault"
    made = make_vault(folder, SettableClock())
    from exitdesk.vault.database import Database

    database = Database(folder / "vault.db", made.vault_key())
    database.execute("PRAGMA synchronous = OFF")  # while filling only
    database.execute("CREATE TABLE filling (content BLOB)")
    for _ in range(MEGABYTES):
        database.execute("INSERT INTO filling VALUES (?)", (os.urandom(1_000_000),))
    database.close()
    return made


def times(work: Callable[[], object]) -> list[float]:
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def plain_copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def say(benchmark: BenchmarkFixture, what: str, ours: list[float], base: list[float]) -> None:
    ratio, speed = median(ours) / median(base), MEGABYTES / median(ours)
    benchmark.extra_info |= {"ratio": round(ratio, 2), "MB/s": round(speed)}
    print(
        f"\n{what}: {median(ours):.2f} s, {speed:.0f} MB/s; "
        f"plain copy {median(base):.2f} s, {MEGABYTES / median(base):.0f} MB/s; ratio {ratio:.1f}"
    )


def test_backing_up_against_a_plain_copy(
    benchmark: BenchmarkFixture, large: MadeVault, tmp_path: Path, forms: FormLibrary
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    vault: Vault = large.open(forms, SettableClock())
    aside: list[float] = []

    def back_up() -> None:
        make_backup(vault.backups, drive)

    def begin() -> None:
        vault.backups.begin(drive).forget()

    benchmark.pedantic(back_up, rounds=1)
    ours, aside = times(back_up), times(begin)
    base = times(lambda: plain_copy(large.folder / "vault.db", tmp_path / "copy"))
    vault.close()
    say(benchmark, "back up, read back, open and check", ours, base)
    print(f"of it in the vault's own thread: {median(aside):.2f} s")
    assert median(ours) < 60 * median(base)  # a plain copy stays in memory, and checks nothing


def test_restoring_against_a_plain_copy(
    benchmark: BenchmarkFixture, large: MadeVault, tmp_path: Path, forms: FormLibrary
) -> None:
    drive, clock = tmp_path / "drive", SettableClock()
    drive.mkdir()
    vault = large.open(forms, clock)
    make_backup(vault.backups, drive)
    vault.close()

    def unlock(folder: Path) -> Vault:
        return MadeVault(folder, large.sheet, large.keys).open(forms, clock)

    def restore() -> None:
        tried = try_restored(stage(generations(drive)[0], tmp_path / "new"), unlock)
        tried.staged.discard()

    benchmark.pedantic(restore, rounds=1)
    ours = times(restore)
    base = times(lambda: plain_copy(drive / next(drive.iterdir()) / "vault.db", tmp_path / "copy"))
    say(benchmark, "restore: copy, read back, open and check", ours, base)
    assert median(ours) < 60 * median(base)  # a plain copy stays in memory, and checks nothing
