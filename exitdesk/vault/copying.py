"""Copying files to and from drives that may be pulled out: in slices, on the disk, read back."""

import errno
import os
import stat
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from exitdesk.vault.backup_errors import (
    BackupCancelledError,
    BackupCutError,
    BackupDriveFullError,
    BackupDriveGoneError,
    BackupDriveProtectedError,
    BackupLinkError,
    BackupUnreadableError,
)
from exitdesk.vault.errors import VaultError
from exitdesk.vault.files import sync_folder

_SLICE = 1024 * 1024
_SYNC_EVERY = 16  # slices: progress is what is on the drive, and stopping does not take long
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PROTECTED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_SYNCING = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF}  # some drivers' folders
_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_MAKING = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

Cancelled = Callable[[], bool]
Moved = Callable[[int], None]  # gets how many bytes more have been moved


def drive_error(error: OSError) -> VaultError:
    """Return the error for a refused write to a drive: full, protected, or gone."""
    if error.errno in _FULL:
        return BackupDriveFullError(detail=str(error.errno))
    if error.errno in _PROTECTED:
        return BackupDriveProtectedError(detail=str(error.errno))
    return BackupDriveGoneError(detail=str(error.errno))


def never() -> bool:
    """Answer for work that nobody cancels."""
    return False


def unnoticed(_bytes: int) -> None:
    """Hear of progress that nobody watches."""


def require_going(cancelled: Cancelled) -> None:
    """Raise ``BackupCancelledError`` when the work is to stop."""
    if cancelled():
        raise BackupCancelledError


def open_plain(path: Path) -> int:
    """Return a handle on a file that is a file, opened for reading; the caller closes it.

    Raises:
        BackupLinkError: when it is a link, a pipe, or anything but a file.
        BackupUnreadableError: when it cannot be read.
    """
    try:
        if path.is_symlink():
            raise BackupLinkError(file=path.name)
        if not stat.S_ISREG(path.lstat().st_mode):  # opening a pipe would wait for ever
            raise BackupLinkError(file=path.name)
        return os.open(path, _READING)
    except OSError as error:
        kind = BackupLinkError if error.errno == errno.ELOOP else BackupUnreadableError
        raise kind(detail=str(error.errno), file=path.name) from error


def read_small(path: Path, ceiling: int) -> bytes:
    """Return the content of a plain file, one byte more than ``ceiling`` at most.

    Raises:
        BackupLinkError, BackupUnreadableError: as ``open_plain``.
    """
    handle = open_plain(path)
    try:
        return os.read(handle, ceiling + 1)
    except OSError as error:
        raise BackupUnreadableError(detail=str(error.errno)) from error
    finally:
        os.close(handle)


def write_new(path: Path, content: bytes) -> None:
    """Make a file with ``content`` on the drive; readable by its owner only where it can be.

    Raises:
        OSError: as the drive says.
    """
    handle = os.open(path, _MAKING, 0o600)
    try:
        _write_all(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)


def copy_handle(source: int, size: int, target: Path, moved: Moved, cancelled: Cancelled) -> bytes:
    """Copy ``size`` bytes from an open handle to a new file on the drive; return their SHA-256.

    Raises:
        BackupCutError: when the source has fewer bytes, or more.
        BackupCancelledError: when ``cancelled`` says so.
        OSError: as the drive says.
    """
    digest = sha256()
    handle = os.open(target, _MAKING, 0o600)
    try:
        left, slices = size, 0
        while left:
            require_going(cancelled)
            piece = _read(source, min(_SLICE, left))
            if not piece:
                raise BackupCutError(file=target.name)
            _write_all(handle, piece)
            digest.update(piece)
            left -= len(piece)
            slices += 1
            if slices % _SYNC_EVERY == 0:
                os.fsync(handle)
            moved(len(piece))
        if _read(source, 1):
            raise BackupCutError(file=target.name)
        os.fsync(handle)
    finally:
        os.close(handle)
    return digest.digest()


def digest_on_drive(path: Path, moved: Moved, cancelled: Cancelled) -> tuple[int, bytes]:
    """Return size and SHA-256 of a plain file as the drive gives it, not the system's memory.

    Raises:
        BackupLinkError, BackupUnreadableError, BackupCancelledError: when it cannot be had.
    """
    handle = open_plain(path)
    try:
        forget_cached(handle)
        digest, size = sha256(), 0
        while piece := _read(handle, _SLICE):
            require_going(cancelled)
            digest.update(piece)
            size += len(piece)
            moved(len(piece))
        return size, digest.digest()
    finally:
        os.close(handle)


def forget_cached(handle: int) -> None:
    """Have the next reading come from the drive, where the system can be asked for that."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def sync_names(folder: Path) -> None:
    """Put a folder's list of names on the drive, where system and drive can.

    Raises:
        OSError: when the drive refuses, or has gone.
    """
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in _NO_SYNCING:
            raise


def _read(handle: int, size: int) -> bytes:
    try:
        return os.read(handle, size)
    except OSError as error:
        raise BackupUnreadableError(detail=str(error.errno)) from error


def _write_all(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
