"""The files of a vault: where they lie, that they are private, and that they may be opened."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from exitdesk.vault.errors import (
    DatabaseMissingError,
    DatabaseTruncatedError,
    DiskFullError,
    EmptyFileError,
    ForeignFileError,
    HeaderMissingError,
    NoVaultError,
    ReadOnlyVaultError,
    UnreadableFileError,
    VaultError,
    VaultExistsError,
    WriteFailedError,
)

PAGE_BYTES = 4096
_PRIVATE = 0o600
_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}


def disk_error(error: OSError) -> VaultError:
    """Return the vault error for a failed write: full, read-only, or refused."""
    if error.errno in _FULL:
        return DiskFullError(detail=str(error.errno))
    if error.errno in _READ_ONLY:
        return ReadOnlyVaultError(detail=str(error.errno))
    return WriteFailedError(detail=str(error.errno))


def create_private(path: Path, content: bytes) -> None:
    """Make a new file that only its owner may read, with ``content`` on the disk.

    Raises:
        VaultExistsError: when there is such a file; it is left as it is.
        DiskFullError, WriteFailedError, ReadOnlyVaultError: as the disk says.
    """
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _binary(), _PRIVATE)
    except FileExistsError as error:
        raise VaultExistsError(detail=path.name) from error
    except OSError as error:
        raise disk_error(error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise disk_error(error) from error
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Put the folder's list of names on the disk, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _binary() -> int:
    return getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class VaultFiles:
    """The paths of a vault's files in its folder."""

    folder: Path

    @property
    def header(self) -> Path:
        """The file with the keys."""
        return self.folder / "vault.hdr"

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "vault.db"

    @property
    def next_database(self) -> Path:
        """The database under a new key, while the vault gets one."""
        return self.folder / "vault.db.next"

    @property
    def database_in_making(self) -> Path:
        """The database of a vault that is being made."""
        return self.folder / "vault.db.new"

    @property
    def header_in_making(self) -> Path:
        """The header of a vault that is being made; it gets its name last."""
        return self.folder / "vault.hdr.new"

    @property
    def journal(self) -> Path:
        """What SQLite needs to take back a change that was cut short."""
        return self.folder / "vault.db-journal"

    @property
    def next_files(self) -> tuple[Path, Path]:
        """The database under a new key and what SQLite may have left beside it."""
        return self.next_database, self.folder / "vault.db.next-journal"

    @property
    def attempts(self) -> Path:
        """The small journal of failed attempts to unlock."""
        return self.folder / "vault.jnl"

    def is_vault(self) -> bool:
        """Whether any file of a vault lies in the folder."""
        return self.header.exists() or self.database.exists()

    def has_unfinished_change(self) -> bool:
        """Whether a change of the database has been neither finished nor taken back."""
        return self.journal.exists() and self.journal.stat().st_size > 0

    def require_openable(self) -> None:
        """Check everything that can be checked without a key.

        SQLite would take a missing or empty file for a new vault, so nothing reaches it
        before this has passed.

        Raises:
            VaultError: a class of its own for each thing that can be wrong.
        """
        try:
            self._finish_making()
            self._require_both_files()
            self._require_our_database()
        except OSError as error:
            name = Path(error.filename or self.database).name
            raise UnreadableFileError(file=name) from error
        self._require_writable()

    def _finish_making(self) -> None:
        """Give the header its name where making the vault was cut short just before that.

        All else was on the disk by then. Nothing is ever removed here: a database without a
        header is not proof that it was never used.
        """
        has_all_but_the_name = self.database.exists() and self.header_in_making.exists()
        if has_all_but_the_name and not self.header.exists():
            self.header_in_making.replace(self.header)
            sync_folder(self.folder)

    def _require_both_files(self) -> None:
        if not self.is_vault():
            raise NoVaultError
        if not self.header.exists():
            raise HeaderMissingError
        if not self.database.exists():
            raise DatabaseMissingError
        for path in (self.header, self.database):
            if not path.is_file():  # opening a pipe would wait for ever
                raise UnreadableFileError(file=path.name)
            with path.open("rb") as file:
                if not file.read(1):
                    raise EmptyFileError(file=path.name)

    def _require_our_database(self) -> None:
        with self.database.open("rb") as file:
            start = file.read(16)
        if start == b"SQLite format 3\0":  # ours never shows its first page in clear
            raise ForeignFileError(file=self.database.name)
        if self.database.stat().st_size % PAGE_BYTES:
            raise DatabaseTruncatedError

    def _require_writable(self) -> None:
        paths = (self.folder, self.header, self.database)
        if not all(os.access(path, os.W_OK) for path in paths):
            raise ReadOnlyVaultError
