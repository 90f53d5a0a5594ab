"""The header on disk: two copies, the older overwritten, synced and read back."""

import errno
import os
from pathlib import Path
from typing import BinaryIO

from exitdesk.vault.errors import (
    AlreadyOpenError,
    ForeignFileError,
    HeaderDamagedError,
    ReadOnlyVaultError,
    WriteFailedError,
)
from exitdesk.vault.files import create_private, disk_error
from exitdesk.vault.header import COPY_BYTES, MAGIC, Header, HeaderCopy
from exitdesk.vault.locks import lock_exclusively


class HeaderFile:
    """The open, locked header file of one vault; holds the lock until it is closed."""

    def __init__(self, path: Path) -> None:
        """Open and lock ``path``.

        Raises:
            AlreadyOpenError: when another running copy has it.
            ReadOnlyVaultError: when it cannot be written to.
        """
        try:
            self._file: BinaryIO = path.open("r+b", buffering=0)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise ReadOnlyVaultError(detail=path.name) from error
            raise
        if not lock_exclusively(self._file):
            self._file.close()
            raise AlreadyOpenError
        self._copies: list[HeaderCopy | None] = [None, None]

    @classmethod
    def create(cls, path: Path, header: Header, vault_key: bytearray) -> "HeaderFile":
        """Return a new header file with both copies written."""
        create_private(path, bytes(2 * COPY_BYTES))
        made = cls(path)
        try:
            made.write_both(header, vault_key)
        except BaseException:
            made.close()
            raise
        return made

    def read(self) -> HeaderCopy:
        """Return the newest whole copy.

        Raises:
            ForeignFileError: when neither copy begins like one of ours.
            NewerVaultError, OlderVaultError: when another version of the program wrote it.
            HeaderDamagedError: when neither copy is whole.
        """
        raws = [self._pread(place) for place in (0, 1)]
        for place, raw in enumerate(raws):
            try:
                self._copies[place] = HeaderCopy.read(raw)
            except HeaderDamagedError:
                self._copies[place] = None
        whole = [copy for copy in self._copies if copy is not None]
        if whole:
            return max(whole, key=_sequence)
        if not any(raw.startswith(MAGIC) for raw in raws):
            raise ForeignFileError(file="vault.hdr")
        raise HeaderDamagedError

    def authentic(self, vault_key: bytearray) -> HeaderCopy | None:
        """Return the newest copy written with ``vault_key``, or None; forget the others."""
        for place, copy in enumerate(self._copies):
            if copy is not None and not copy.is_authentic(vault_key):
                self._copies[place] = None
        whole = [copy for copy in self._copies if copy is not None]
        return max(whole, key=_sequence, default=None)

    @property
    def copies(self) -> tuple[HeaderCopy, ...]:
        """The copies that were whole when read, the newest first."""
        whole = [copy for copy in self._copies if copy is not None]
        return tuple(sorted(whole, key=_sequence, reverse=True))

    @property
    def has_damaged_copy(self) -> bool:
        """Whether one of the copies was not whole or not authentic when read."""
        return None in self._copies

    def write(self, header: Header, vault_key: bytearray) -> None:
        """Write ``header`` over the older copy.

        Raises:
            DiskFullError: when there is no room.
            WriteFailedError: when it cannot be written or does not read back.
        """
        ages = [-1 if copy is None else copy.header.sequence for copy in self._copies]
        self._write_at(ages.index(min(ages)), header, vault_key)

    def write_both(self, header: Header, vault_key: bytearray) -> None:
        """Write ``header`` over the older copy, then over the other: nothing old stays."""
        self.write(header, vault_key)
        self.write(header, vault_key)

    def close(self) -> None:
        """Close the file and give up the lock."""
        self._file.close()

    def _write_at(self, place: int, header: Header, vault_key: bytearray) -> None:
        raw = header.pack(vault_key)
        self._copies[place] = None
        try:
            self._file.seek(place * COPY_BYTES)
            written = self._file.write(raw)
            os.fsync(self._file.fileno())
        except OSError as error:
            raise disk_error(error) from error
        if written != COPY_BYTES or self._pread(place) != raw:
            raise WriteFailedError(detail="header read back")
        self._copies[place] = HeaderCopy(header, raw)

    def _pread(self, place: int) -> bytes:
        self._file.seek(place * COPY_BYTES)
        return self._file.read(COPY_BYTES)


def _sequence(copy: HeaderCopy) -> int:
    return copy.header.sequence


def peek(path: Path) -> Header:
    """Return what the header says without locking or authenticating it.

    For showing slot labels and the practice mark before unlocking.

    Raises:
        NewerVaultError: when a newer program wrote it.
        HeaderDamagedError: when neither copy is whole.
    """
    raw = path.read_bytes()[: 2 * COPY_BYTES]
    found: list[HeaderCopy] = []
    for place in (0, 1):
        try:
            found.append(HeaderCopy.read(raw[place * COPY_BYTES : (place + 1) * COPY_BYTES]))
        except HeaderDamagedError:
            continue
    if not found:
        raise HeaderDamagedError
    return max(found, key=_sequence).header
