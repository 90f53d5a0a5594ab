"""Putting finished bytes into a file: whole, or not at all."""

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from exitdesk.casework.errors import (
    FileExistsAlreadyError,
    FolderMissingError,
    FolderReadOnlyError,
    NoRoomError,
    NotSavedError,
)
from exitdesk.domain.errors import ExitDeskError

_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_TIME = 946_728_000  # noon of 1 January 2000: when a file was made may say more than its date
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_GONE = {errno.ENOENT, errno.ENOTDIR}


def save_whole(content: bytes, path: Path, before_it_appears: Callable[[], None]) -> None:
    """Write ``content`` to ``path`` so that it appears at once, readable by its owner only.

    Its time of change is the same for every file; where it lies may remember more.

    ``before_it_appears`` runs when the bytes are safely on the disk and before the file has
    its name: what left is entered in the log before it can be carried away. When it raises,
    no file appears.

    Raises:
        FolderReadOnlyError, FolderMissingError, NoRoomError, FileExistsAlreadyError,
        NotSavedError: nothing was left on the disk.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if path.exists():
            raise FileExistsAlreadyError
        _write(content, temporary)
        os.utime(temporary, (_NO_TIME, _NO_TIME))
        before_it_appears()
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise _explained(error) from error
    finally:
        _remove(temporary)


def _write(content: bytes, temporary: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _remove(temporary: Path) -> None:
    with suppress(OSError):  # a folder that cannot be looked into has nothing of ours
        temporary.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where folders can be synced."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _explained(error: OSError) -> ExitDeskError:
    detail = errno.errorcode.get(error.errno or 0, "OSError")
    if error.errno in _READ_ONLY:
        return FolderReadOnlyError(detail=detail)
    if error.errno in _FULL:
        return NoRoomError(detail=detail)
    if error.errno in _GONE:
        return FolderMissingError(detail=detail)
    return NotSavedError(detail=detail)
