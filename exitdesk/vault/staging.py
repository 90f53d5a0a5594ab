"""Copying a backup into a new, empty place beside the one it is to be restored to."""

import os
import re
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from exitdesk.vault.attempts import AttemptJournal
from exitdesk.vault.backup_errors import (
    BackupDamagedError,
    RestoreNoRoomError,
    RestoreNotPossibleError,
    RestorePlaceTakenError,
)
from exitdesk.vault.backup_seals import ReadSeal, SealedFile
from exitdesk.vault.backups import BackupStep, Counter, Progress, unwatched
from exitdesk.vault.copying import (
    Cancelled,
    Moved,
    copy_handle,
    digest_on_drive,
    never,
    open_plain,
    read_small,
    sync_names,
)
from exitdesk.vault.envelopes import SALT_BYTES
from exitdesk.vault.errors import DiskFullError, VaultError
from exitdesk.vault.files import VaultFiles, disk_error
from exitdesk.vault.generations import Generation, is_backup
from exitdesk.vault.header import COPY_BYTES, Header, HeaderCopy

_SPARE = 1024 * 1024


class Part(StrEnum):
    """What is restored: all of a backup, or the one file of a vault that was lost."""

    WHOLE = "whole"
    HEADER = "header"
    DATABASE = "database"


@dataclass(frozen=True, slots=True)
class Staged:
    """A backup copied to where it can be tried; ``place`` is where it is to lie."""

    folder: Path
    place: Path
    part: Part
    read: ReadSeal
    came_from: Path

    def discard(self) -> None:
        """Take the copy away."""
        shutil.rmtree(self.folder, ignore_errors=True)


def missing_part(place: Path, generation: Generation) -> Part:
    """Return which single file of the vault in ``place`` can be taken from ``generation``.

    That is the one that is lost, when the other is there and belongs to the backup's; else the
    whole.
    """
    files = VaultFiles(place)
    present, sealed = _header_of(files.header), _header_of(generation.files.header)
    if sealed is None or not files.is_vault():
        return Part.WHOLE
    has_database = _salt_of(files.database)
    if present is None:
        return Part.HEADER if has_database == sealed.ring.salt else Part.WHOLE
    is_ours = present.vault_id == sealed.vault_id and present.ring.salt == sealed.ring.salt
    return Part.DATABASE if is_ours and not has_database else Part.WHOLE


def _header_of(path: Path) -> Header | None:
    try:
        raw = read_small(path, 2 * COPY_BYTES)
    except VaultError:
        return None
    for at in (0, COPY_BYTES):
        with suppress(VaultError):
            return HeaderCopy.read(raw[at : at + COPY_BYTES]).header
    return None


def _salt_of(path: Path) -> bytes:
    """Return how a database file begins; empty when it is not there."""
    try:
        return read_small(path, SALT_BYTES)[:SALT_BYTES]
    except VaultError:
        return b""


def stage(
    generation: Generation,
    place: Path,
    part: Part = Part.WHOLE,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Staged:
    """Return ``generation`` copied beside ``place``, each file as its seal says.

    With a part, the other file is copied from the vault in ``place``.

    Raises:
        BackupError: another class for each thing that can be wrong with the backup.
        RestorePlaceTakenError: when something that is no vault lies in ``place``.
        RestoreNoRoomError, RestoreNotPossibleError: as the disk says.
    """
    seal = generation.require_usable()
    if generation.read is None:
        raise BackupDamagedError(file=generation.files.seal.name)
    try:
        _require_free(place)
        clean_stages(place)
        folder = _new_folder(place, seal.size)
        staged = Staged(folder, place, part, generation.read, generation.folder)
    except OSError as error:
        raise _refused(error) from error
    try:
        _fill(staged, generation, progress or unwatched, cancelled or never)
    except OSError as error:
        staged.discard()
        raise _refused(error) from error
    except BaseException:
        staged.discard()
        raise
    return staged


def clean_stages(place: Path) -> None:
    """Take away what restores that were cut short have left beside ``place``."""
    pattern = re.compile(re.escape(place.name) + r"\.restoring-[0-9a-f]{8}")
    with suppress(OSError):
        for left in place.parent.iterdir():
            if pattern.fullmatch(left.name) and left.is_dir() and not left.is_symlink():
                shutil.rmtree(left, ignore_errors=True)


def _require_free(place: Path) -> None:
    if place.is_symlink() or (place.exists() and not place.is_dir()) or is_backup(place):
        raise RestorePlaceTakenError
    if place.is_dir() and not VaultFiles(place).is_vault() and any(place.iterdir()):
        raise RestorePlaceTakenError


def _new_folder(place: Path, size: int) -> Path:
    if not place.name:
        raise RestorePlaceTakenError
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if shutil.disk_usage(place.parent).free < size + _SPARE:
        raise RestoreNoRoomError
    folder = place.with_name(f"{place.name}.restoring-{secrets.token_hex(4)}")
    folder.mkdir(mode=0o700)
    return folder


def _fill(
    staged: Staged, generation: Generation, progress: Progress, cancelled: Cancelled
) -> None:
    files, seal = VaultFiles(staged.folder), staged.read.seal
    copying = Counter(progress, BackupStep.COPYING, seal.size)
    reading = Counter(progress, BackupStep.READING_BACK, seal.size)
    for name, known, other in (
        ("vault.hdr", seal.header, Part.DATABASE),
        ("vault.db", seal.database, Part.HEADER),
    ):
        target = files.folder / name
        if staged.part is other:
            _copy_present(staged.place / name, target, copying.moved, cancelled)
        else:
            source = generation.folder / name
            _copy_sealed(source, target, known, copying.moved, cancelled)
            if SealedFile(*digest_on_drive(target, reading.moved, cancelled)) != known:
                raise RestoreNotPossibleError(detail=name)
    AttemptJournal(files.attempts).create()
    sync_names(files.folder)


def _copy_sealed(
    source: Path, target: Path, known: SealedFile, moved: Moved, cancelled: Cancelled
) -> None:
    handle = open_plain(source)
    try:
        digest = copy_handle(handle, known.size, target, moved, cancelled)
    finally:
        os.close(handle)
    if digest != known.sha256:
        raise BackupDamagedError(file=source.name)


def _copy_present(source: Path, target: Path, moved: Moved, cancelled: Cancelled) -> None:
    """Copy a file of the vault that is there; with the database goes what belongs to it.

    That is what SQLite has to undo after a crash, and words typed that it has yet to take in.
    """
    beside = ("vault.db-journal", "vault.typed.*") if source.name == "vault.db" else ()
    others = [found for name in beside for found in source.parent.glob(name)]
    pairs = [(each, target.with_name(each.name)) for each in (source, *others)]
    for each, copy in pairs:
        handle = open_plain(each)
        try:
            copy_handle(handle, os.fstat(handle).st_size, copy, moved, cancelled)
        finally:
            os.close(handle)


def _refused(error: OSError) -> VaultError:
    known = disk_error(error)
    if isinstance(known, DiskFullError):
        return RestoreNoRoomError(detail=known.detail)
    return RestoreNotPossibleError(detail=known.detail)
