"""Backups: a copy of the vault on another drive, reopened and checked before it is called good.

The open vault is asked three times: ``begin`` copies its file aside in the vault's thread, which
takes a moment; ``BackupUnderWay.write`` does the long part and needs no vault; ``finish`` enters
the result in the ledger. ``make_backup`` does all three.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from shutil import disk_usage

from exitdesk.domain.actions import Action
from exitdesk.vault.backup_errors import (
    BackupDriveFullError,
    BackupDriveGoneError,
    BackupError,
    BackupInVaultError,
    BackupNoRoomHereError,
    BackupNotReadBackError,
    BackupOfDamagedVaultError,
    BackupUnreadableError,
)
from exitdesk.vault.backup_seals import Seal, SealedFile
from exitdesk.vault.comparisons import Comparison, Relation, since
from exitdesk.vault.content_checks import CopyToCheck
from exitdesk.vault.copying import (
    Cancelled,
    copy_handle,
    digest_on_drive,
    drive_error,
    never,
    sync_names,
    write_new,
)
from exitdesk.vault.core import Core
from exitdesk.vault.errors import (
    DatabaseDamagedError,
    DatabaseTruncatedError,
    LedgerBrokenError,
    WriteFailedError,
)
from exitdesk.vault.generations import (
    Generation,
    GenerationFiles,
    begin_generation,
    clean_parts,
    finish_generation,
    highest_number,
    look_at_generation,
    new_backup_id,
    prune,
    remove_generation,
)
from exitdesk.vault.keys import wipe
from exitdesk.vault.ledger import LedgerHead
from exitdesk.vault.settings import Settings
from exitdesk.vault.times import from_micros, to_micros

USUAL_KEEP = 10
USUAL_WARNING_DAYS = 7
KEEP, WARNING_DAYS = "backup_keep", "backup_warning_days"  # shared settings, kept by the keeper
_LAST = "backup_last"
_SNAPSHOT = "vault.db.snapshot"
_SPARE = 1024 * 1024  # bytes beyond the files themselves that a drive needs


class BackupStep(Enum):
    """What a backup, or a restore, is doing."""

    COPYING = auto()
    READING_BACK = auto()
    CHECKING = auto()


Progress = Callable[[BackupStep, int, int], None]  # step, done, in all


def unwatched(_step: BackupStep, _done: int, _total: int) -> None:
    """Hear of progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class LastBackup:
    """What the vault remembers of its latest backup."""

    made_at: datetime
    folder: Path  # the one that was chosen
    backup_id: str
    number: int
    head: LedgerHead


@dataclass(slots=True)
class Counter:
    """Adds up what has been moved, and tells."""

    progress: Progress
    step: BackupStep
    total: int
    done: int = 0

    def moved(self, count: int) -> None:
        """Take note of ``count`` more."""
        self.done += count
        self.progress(self.step, self.done, self.total)


@dataclass(slots=True)
class BackupUnderWay:
    """A backup that has been begun: everything ``write`` needs, the vault's key among it."""

    folder: Path
    snapshot: Path
    header: bytes
    seal: Seal  # without the database's sum and its number for good
    keep: int
    vault_key: bytearray = field(repr=False)
    first_key: bytes = field(repr=False)

    def write(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Generation:
        """Return the finished backup: written, read back, opened, checked, and named.

        Raises:
            BackupError: another class for each thing that can be wrong; the backups that were
                there are there still.
        """
        part: Path | None = None
        try:
            clean_parts(self.folder, self.seal.vault_id)
            self._require_room()
            part = begin_generation(self.folder, self.seal.backup_id, self.seal.made_at)
            return self._write(part, progress or unwatched, cancelled or never)
        except (OSError, BackupUnreadableError, WriteFailedError) as error:
            known = error if isinstance(error, OSError) else OSError()
            raise drive_error(known) from error
        finally:
            if part is not None:
                with suppress(OSError):  # the drive has gone, or it has its name for good
                    remove_generation(part)
            self.forget()

    def forget(self) -> None:
        """Wipe the key and take the copy of the file away; may be called twice."""
        wipe(self.vault_key)
        with suppress(OSError):
            self.snapshot.unlink(missing_ok=True)

    def _require_room(self) -> None:
        if disk_usage(self.folder).free < self.seal.size + _SPARE:
            raise BackupDriveFullError

    def _write(self, part: Path, progress: Progress, cancelled: Cancelled) -> Generation:
        files = GenerationFiles(part)
        write_new(files.header, self.header)
        database = self._copy_database(files.database, progress, cancelled)
        number = max(self.seal.number, highest_number(self.folder, self.vault_key) + 1)
        seal = replace(self.seal, database=database, number=number)
        raw = seal.pack(self.vault_key)
        write_new(files.seal, raw)
        sync_names(part)
        self._read_back(files, seal, raw, progress, cancelled)
        self._check(files, seal, progress, cancelled)
        made = look_at_generation(finish_generation(part))
        made.require_usable()
        with suppress(OSError, BackupError):  # a drive that refuses this has its good one
            prune(self.folder, made, self.vault_key, self.keep)
        return made

    def _copy_database(self, target: Path, progress: Progress, cancelled: Cancelled) -> SealedFile:
        size = self.seal.database.size
        counter = Counter(progress, BackupStep.COPYING, size)
        source = os.open(self.snapshot, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            digest = copy_handle(source, size, target, counter.moved, cancelled)
        finally:
            os.close(source)
        return SealedFile(size, digest)

    def _read_back(
        self,
        files: GenerationFiles,
        seal: Seal,
        raw: bytes,
        progress: Progress,
        cancelled: Cancelled,
    ) -> None:
        counter = Counter(progress, BackupStep.READING_BACK, seal.size + len(raw))
        expected = (
            (files.header, seal.header),
            (files.database, seal.database),
            (files.seal, SealedFile.of(raw)),
        )
        for path, known in expected:
            if SealedFile(*digest_on_drive(path, counter.moved, cancelled)) != known:
                raise BackupNotReadBackError(detail=path.name)

    def _check(
        self, files: GenerationFiles, seal: Seal, progress: Progress, cancelled: Cancelled
    ) -> None:
        """Open the copy as it lies on the drive; it is what the vault is, whole or not."""
        counter = Counter(progress, BackupStep.CHECKING, seal.head.sequence + 1)
        copy = CopyToCheck(files, seal, self.vault_key, self.first_key)
        try:
            copy.require_whole(counter.moved, cancelled)
        except (DatabaseDamagedError, DatabaseTruncatedError, LedgerBrokenError) as error:
            raise BackupOfDamagedVaultError(detail=error.detail) from error


class Backups:
    """The backups of an open vault; used in its thread."""

    def __init__(self, core: Core, first_key: bytes, database: Path) -> None:
        self._core = core
        self._first_key = first_key
        self._database = database
        self._settings = Settings(core)
        with suppress(OSError):  # left by a process that was killed
            self._snapshot.unlink(missing_ok=True)

    @property
    def _snapshot(self) -> Path:
        return self._database.with_name(_SNAPSHOT)

    @property
    def folder(self) -> Path:
        """Where the vault itself lies."""
        return self._database.parent

    @property
    def last(self) -> LastBackup | None:
        """The latest backup that was finished, as far as this vault knows."""
        kept = self._settings.shared(_LAST)
        if kept is None:
            return None
        return LastBackup(
            made_at=from_micros(kept["made"]),
            folder=Path(kept["folder"]),
            backup_id=kept["id"],
            number=kept["number"],
            head=LedgerHead(kept["head"][0], kept["head"][1]),
        )

    @property
    def keep(self) -> int:
        """How many backups are kept in a folder."""
        return self._number(KEEP, USUAL_KEEP)

    @property
    def warning_days(self) -> int:
        """After how many days without a backup the day's page warns."""
        return self._number(WARNING_DAYS, USUAL_WARNING_DAYS)

    def begin(self, folder: Path) -> BackupUnderWay:
        """Return a backup to be written into ``folder``; the vault may be used on.

        Raises:
            BackupInVaultError: when the folder is the vault's own.
            BackupDriveGoneError: when there is no such folder.
            BackupNoRoomHereError: when the computer has no room for the copy set aside.
        """
        if self._core.database.is_writing:
            raise ValueError("a transaction is open")
        self._require_elsewhere(folder)
        self._set_aside()
        keeper = self._core.keeper
        header = replace(keeper.header, next_key=None, database_digest=b"").pack(keeper.vault_key)
        last = self.last
        seal = Seal(
            backup_id=new_backup_id(),
            number=1 if last is None else last.number + 1,
            vault_id=keeper.header.vault_id,
            epoch=keeper.header.epoch,
            practice=keeper.header.practice,
            schema=self._core.database.user_version,
            head=self._core.head,
            made_at=self._core.clock.now(),
            header=SealedFile.of(header * 2),
            database=SealedFile(self._snapshot.stat().st_size, bytes(32)),
        )
        return BackupUnderWay(
            folder=folder,
            snapshot=self._snapshot,
            header=header * 2,
            seal=seal,
            keep=self.keep,
            vault_key=bytearray(keeper.vault_key),
            first_key=self._first_key,
        )

    def written_since(self, seal: Seal) -> Comparison:
        """Return what this vault has that a backup of it lacks."""
        if seal.vault_id != self._core.keeper.header.vault_id:
            return Comparison(Relation.OTHER_VAULT)
        head = seal.head
        known = self._core.database.one(
            "SELECT hash FROM ledger WHERE sequence = ?", (head.sequence,)
        )
        if known != (bytes.fromhex(head.hash_hex),):
            return Comparison(Relation.APART)
        return since(self._core.database, head.sequence, to_micros(seal.made_at))

    def finish(self, made: Generation) -> None:
        """Enter a finished backup in the ledger and remember it."""
        seal = made.require_usable()
        remember(self._settings, made.folder.parent, seal)
        with self._core.writing():
            self._core.enter(
                Action.BACKED_UP, detail={"backup": seal.backup_id, "head": seal.head.short}
            )
        self._core.leave_anchor()

    def _number(self, key: str, usual: int) -> int:
        kept = self._settings.shared(key)
        return kept if type(kept) is int and kept > 0 else usual

    def _require_elsewhere(self, folder: Path) -> None:
        try:
            own, chosen = self._database.parent.resolve(), folder.resolve()
            if not folder.is_dir():
                raise BackupDriveGoneError
        except OSError as error:
            raise BackupDriveGoneError(detail=str(error.errno)) from error
        if chosen == own or own in chosen.parents:
            raise BackupInVaultError

    def _set_aside(self) -> None:
        """Copy the database beside itself, encrypted as it is.

        Closing our handle lets go of SQLite's own lock on the file, as POSIX has it; what keeps
        a second program away is the lock on the header.
        """
        reading = os.O_RDONLY | getattr(os, "O_BINARY", 0)
        making = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            source = os.open(self._database, reading)
            try:
                self._snapshot.unlink(missing_ok=True)  # never written through a link
                target = os.open(self._snapshot, making, 0o600)
                try:
                    _copy_quickly(source, target)
                finally:
                    os.close(target)
            finally:
                os.close(source)
        except OSError as error:
            with suppress(OSError):
                self._snapshot.unlink(missing_ok=True)
            raise BackupNoRoomHereError(detail=str(error.errno)) from error


def remember(settings: Settings, folder: Path, seal: Seal) -> None:
    """Remember that there is a good backup in ``folder``; no ledger entry."""
    settings.set_shared(
        _LAST,
        {
            "made": to_micros(seal.made_at),
            "folder": str(folder),
            "id": seal.backup_id,
            "number": seal.number,
            "head": [seal.head.sequence, seal.head.hash_hex],
        },
    )


def _copy_quickly(source: int, target: int) -> None:
    while piece := os.read(source, 1024 * 1024):
        rest = memoryview(piece)
        while rest:
            rest = rest[os.write(target, rest) :]


def make_backup(
    backups: Backups,
    folder: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Generation:
    """Return a new, checked backup of an open vault in ``folder``, entered in the ledger.

    Raises:
        BackupError: another class for each thing that can be wrong; the backups that were there
            are there still.
    """
    made = backups.begin(folder).write(progress, cancelled)
    backups.finish(made)
    return made
