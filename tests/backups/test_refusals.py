"""Every backup that is not what it should be is refused, each with a sentence of its own."""

import os
import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.vault import Vault, canonical
from exitdesk.vault import backup_errors as errors
from exitdesk.vault.backup_seals import SEAL_CEILING, ReadSeal, Seal, SealedFile
from exitdesk.vault.backups import make_backup
from exitdesk.vault.errors import VaultError
from exitdesk.vault.generations import (
    Generation,
    check_content,
    generations,
    look_at_generation,
)
from exitdesk.vault.keys import random_key
from exitdesk.vault.staging import stage
from tests.clocks import SettableClock


def problem_of(folder: Path) -> VaultError | None:
    """Return what stands in the way of a backup that has been read all through."""
    return check_content(look_at_generation(folder)).problem


def missing(name: str) -> Callable[[Generation], None]:
    return lambda backup: (backup.folder / name).unlink()


def changed(name: str, at: int) -> Callable[[Generation], None]:
    def change(backup: Generation) -> None:
        path = backup.folder / name
        raw = bytearray(path.read_bytes())
        raw[at] ^= 1
        path.write_bytes(raw)

    return change


def resized(name: str, by: int) -> Callable[[Generation], None]:
    def change(backup: Generation) -> None:
        path = backup.folder / name
        os.truncate(path, path.stat().st_size + by)

    return change


def linked(name: str) -> Callable[[Generation], None]:
    def change(backup: Generation) -> None:
        path = backup.folder / name
        elsewhere = path.rename(backup.folder.parent / f"elsewhere-{name}")
        path.symlink_to(elsewhere)

    return change


def piped(name: str) -> Callable[[Generation], None]:
    def change(backup: Generation) -> None:
        (backup.folder / name).unlink()
        os.mkfifo(backup.folder / name)

    return change


def newer(backup: Generation) -> None:
    raw = backup.files.seal.read_bytes()[:-32]
    raw = raw[:8] + struct.pack(">H", 2) + raw[10:]
    backup.files.seal.write_bytes(raw + sha256(raw).digest())


def huge(backup: Generation) -> None:
    backup.files.seal.write_bytes(bytes(SEAL_CEILING + 1))


CHANGES = [
    (missing("vault.hdr"), errors.BackupIncompleteError),
    (missing("vault.db"), errors.BackupIncompleteError),
    (missing("backup.seal"), errors.BackupIncompleteError),
    (changed("backup.seal", 40), errors.BackupSealDamagedError),
    (changed("backup.seal", -1), errors.BackupSealDamagedError),
    (changed("vault.hdr", 100), errors.BackupDamagedError),
    (changed("vault.db", 9000), errors.BackupDamagedError),
    (resized("vault.db", -4096), errors.BackupCutError),
    (resized("vault.db", 4096), errors.BackupCutError),
    (resized("vault.hdr", -1), errors.BackupCutError),
    (resized("backup.seal", -5), errors.BackupSealDamagedError),
    (linked("vault.db"), errors.BackupLinkError),
    (linked("vault.hdr"), errors.BackupLinkError),
    (linked("backup.seal"), errors.BackupLinkError),
    (piped("backup.seal"), errors.BackupLinkError),
    (newer, errors.BackupNewerError),
    (huge, errors.BackupSealDamagedError),
]


@pytest.mark.parametrize(("change", "kind"), CHANGES)
def test_what_is_wrong_with_a_backup_is_told_and_nothing_of_it_is_restored(
    backup: Generation,
    tmp_path: Path,
    change: Callable[[Generation], None],
    kind: type[VaultError],
) -> None:
    change(backup)
    problem = problem_of(backup.folder)
    assert type(problem) is kind
    assert problem.text.sv != problem.text.fi
    assert "{" not in problem.text.sv + problem.text.fi
    place = tmp_path / "new" / "vault"
    with pytest.raises(kind):
        stage(look_at_generation(backup.folder), place)
    assert not place.parent.exists() or list(place.parent.iterdir()) == []


def test_a_backup_reached_by_a_link_is_refused(backup: Generation, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(backup.folder)
    assert isinstance(problem_of(link), errors.BackupLinkError)


def test_files_of_two_backups_do_not_make_one(
    vault: Vault, backup: Generation, drive: Path, clock: SettableClock
) -> None:
    clock.advance(timedelta(hours=1))
    second = make_backup(vault.backups, drive)
    for name in ("vault.hdr", "vault.db", "backup.seal"):
        mixed = drive.parent / f"mixed-{name}"
        shutil.copytree(second.folder, mixed)
        shutil.copyfile(backup.folder / name, mixed / name)
        assert isinstance(problem_of(mixed), errors.BackupDamagedError | errors.BackupCutError)


def test_a_change_made_after_the_look_is_seen_while_it_is_copied(
    backup: Generation, tmp_path: Path
) -> None:
    looked_at = look_at_generation(backup.folder)
    changed("vault.db", 5000)(backup)
    with pytest.raises(errors.BackupDamagedError):
        stage(looked_at, tmp_path / "vault2")
    resized("vault.db", 4096)(backup)
    with pytest.raises(errors.BackupCutError):
        stage(looked_at, tmp_path / "vault2")


def test_a_list_says_of_each_what_it_is_the_newest_first(
    vault: Vault, backup: Generation, drive: Path, clock: SettableClock
) -> None:
    clock.advance(timedelta(hours=1))
    second = make_backup(vault.backups, drive)
    clock.advance(timedelta(hours=1))
    third = make_backup(vault.backups, drive)
    (third.folder / "backup.seal").unlink()
    newer(second)
    found = generations(drive)
    assert {one.folder: type(one.problem) for one in found} == {
        backup.folder: type(None),
        second.folder: errors.BackupNewerError,
        third.folder: errors.BackupIncompleteError,
    }
    assert found[0].folder == backup.folder
    assert generations(backup.folder)[0].folder == backup.folder


def test_a_folder_without_backups_is_told(drive: Path) -> None:
    with pytest.raises(errors.NoBackupError):
        generations(drive)
    with pytest.raises(errors.BackupUnreadableError):
        generations(drive / "nowhere")


def test_every_flipped_bit_of_a_backup_is_noticed(backup: Generation) -> None:
    chance = Random(20261122)
    for path in backup.files.all:
        raw = path.read_bytes()
        for _ in range(25):
            at, bit = chance.randrange(len(raw)), 1 << chance.randrange(8)
            with path.open("r+b") as file:
                file.seek(at)
                file.write(bytes([raw[at] ^ bit]))
            assert problem_of(backup.folder) is not None
            path.write_bytes(raw)
    assert problem_of(backup.folder) is None


# --- the seal itself --------------------------------------------------------------------------


def a_seal(vault: Vault, drive: Path) -> Seal:
    return make_backup(vault.backups, drive).require_usable()


def test_a_seal_is_read_as_it_was_written(vault: Vault, drive: Path) -> None:
    seal, key = a_seal(vault, drive), random_key()
    read = ReadSeal.read(seal.pack(key))
    assert read.seal == seal
    assert read.is_authentic(key)
    assert not read.is_authentic(random_key())


def test_hostile_numbers_in_a_seal_are_refused(vault: Vault, drive: Path) -> None:
    seal = a_seal(vault, drive)
    key = random_key()
    for wrong in (
        replace(seal, number=1 << 60),
        replace(seal, backup_id="../../.."),
        replace(seal, backup_id="00"),
        replace(seal, database=SealedFile(0, bytes(32))),
        replace(seal, database=SealedFile(1 << 60, bytes(32))),
        replace(seal, header=SealedFile(32768, b"short")),
        replace(seal, epoch=-1),
    ):
        with pytest.raises(errors.BackupSealDamagedError):
            ReadSeal.read(wrong.pack(key))


@given(st.binary(max_size=600))
def test_any_bytes_are_read_as_a_seal_or_refused(content: bytes) -> None:
    with pytest.raises(errors.BackupSealDamagedError):
        ReadSeal.read(content)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.binary(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=6), inner),
        max_leaves=20,
    )
)
def test_any_values_with_a_right_checksum_are_refused_in_words(value: object) -> None:
    body = canonical.to_bytes(value)
    raw = struct.pack(">8sHH", b"EXITSEAL", 1, len(body)) + body + bytes(32)
    with pytest.raises(errors.BackupSealDamagedError):
        ReadSeal.read(raw + sha256(raw).digest())
