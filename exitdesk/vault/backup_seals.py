"""The seal of a backup: what lies beside it, authenticated with a key derived from the vault's.

Without a key the seal tells damage from wholeness by its checksum; with the vault's key it
tells whether the vault itself made it.
"""

import struct
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest
from typing import Any, Self

from exitdesk.vault import canonical
from exitdesk.vault.backup_errors import BackupNewerError, BackupSealDamagedError
from exitdesk.vault.errors import RecordDamagedError
from exitdesk.vault.keys import authenticator, derive, wipe
from exitdesk.vault.ledger import LedgerHead
from exitdesk.vault.times import from_micros, to_micros

SEAL_CEILING = 4096  # bytes; a longer file is not a seal, and is not read
_MAGIC = b"EXITSEAL"
_FORMAT = 1
_PREFIX = struct.Struct(">8sHH")  # magic, format, length of the body
_SUM_BYTES = 32
_LARGEST_NUMBER = 1 << 53
_LARGEST = 1 << 48  # bytes: no file system has a file as long


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file as it lies in a backup."""

    size: int
    sha256: bytes

    @classmethod
    def of(cls, content: bytes) -> Self:
        """Return what a seal says of a file with that content."""
        return cls(len(content), sha256(content).digest())

    def plain(self) -> list[object]:
        """Return plain values for the seal."""
        return [self.size, self.sha256]

    @classmethod
    def from_plain(cls, plain: Any) -> Self:
        """Return the file that ``plain()`` gave; raises ``ValueError`` or ``TypeError``."""
        size, digest = plain
        if type(size) is not int or not 0 < size < _LARGEST or len(digest) != _SUM_BYTES:
            raise ValueError("size")
        return cls(size, canonical.as_bytes(digest))


@dataclass(frozen=True, slots=True)
class Seal:
    """What a backup says of itself."""

    backup_id: str  # 8 hex digits, as in the folder's name and in the log
    number: int  # 1 for the vault's first backup
    vault_id: bytes
    epoch: int
    practice: bool
    schema: int  # of the database
    head: LedgerHead
    made_at: datetime
    header: SealedFile
    database: SealedFile

    @property
    def size(self) -> int:
        """How many bytes the backup takes, without the seal itself."""
        return self.header.size + self.database.size

    def pack(self, vault_key: bytearray) -> bytes:
        """Return the seal as it is written: authenticated, with its checksum."""
        body = canonical.to_bytes(
            {
                "id": self.backup_id,
                "number": self.number,
                "vault": self.vault_id,
                "epoch": self.epoch,
                "practice": self.practice,
                "schema": self.schema,
                "head": [self.head.sequence, bytes.fromhex(self.head.hash_hex)],
                "made": to_micros(self.made_at),
                "hdr": self.header.plain(),
                "db": self.database.plain(),
            }
        )
        raw = _PREFIX.pack(_MAGIC, _FORMAT, len(body)) + body
        raw += _code(vault_key, raw)
        return raw + sha256(raw).digest()


@dataclass(frozen=True, slots=True)
class ReadSeal:
    """A seal read from a drive: whole by its checksum, not yet authenticated."""

    seal: Seal
    raw: bytes

    @classmethod
    def read(cls, raw: bytes) -> Self:
        """Return the seal in ``raw``.

        Raises:
            BackupSealDamagedError: when its checksum or its inside is wrong.
            BackupNewerError: when a newer program wrote it.
        """
        if len(raw) > SEAL_CEILING or len(raw) < _PREFIX.size + 2 * _SUM_BYTES:
            raise BackupSealDamagedError(detail="length")
        if sha256(raw[:-_SUM_BYTES]).digest() != raw[-_SUM_BYTES:]:
            raise BackupSealDamagedError(detail="checksum")
        magic, version, length = _PREFIX.unpack_from(raw)
        if magic != _MAGIC or version < 1:
            raise BackupSealDamagedError(detail="prefix")
        if version > _FORMAT:
            raise BackupNewerError(detail=f"seal format {version}")
        if len(raw) != _PREFIX.size + length + 2 * _SUM_BYTES:
            raise BackupSealDamagedError(detail="body length")
        try:
            return cls(_from_body(raw[_PREFIX.size : _PREFIX.size + length]), raw)
        except (
            *(RecordDamagedError, KeyError, TypeError, ValueError),
            *(AttributeError, OverflowError),
        ) as error:
            raise BackupSealDamagedError(detail="body") from error

    def is_authentic(self, vault_key: bytearray) -> bool:
        """Whether someone with the vault key made this seal."""
        end = len(self.raw) - 2 * _SUM_BYTES
        return compare_digest(_code(vault_key, self.raw[:end]), self.raw[end : end + _SUM_BYTES])


def _from_body(raw: bytes) -> Seal:
    body = canonical.from_bytes(raw)
    sequence, digest = body["head"]
    numbers = (body["number"], body["epoch"], body["schema"], body["made"], sequence)
    if any(type(number) is not int or not 0 <= number < _LARGEST_NUMBER for number in numbers):
        raise ValueError("number")
    if len(digest) != _SUM_BYTES or not isinstance(body["practice"], bool):
        raise ValueError("head")
    return Seal(
        backup_id=_short_id(body["id"]),
        number=body["number"],
        vault_id=canonical.as_bytes(body["vault"]),
        epoch=body["epoch"],
        practice=body["practice"],
        schema=body["schema"],
        head=LedgerHead(sequence, canonical.as_bytes(digest).hex()),
        made_at=from_micros(body["made"]),
        header=SealedFile.from_plain(body["hdr"]),
        database=SealedFile.from_plain(body["db"]),
    )


def _short_id(found: object) -> str:
    if not isinstance(found, str) or len(bytes.fromhex(found)) != 4:
        raise ValueError("id")
    return found


def _code(vault_key: bytearray, data: bytes) -> bytes:
    key = derive(vault_key, "backup seal")
    try:
        return authenticator(key, data)
    finally:
        wipe(key)
