"""What the header says: whose vault, which slots, and how far the ledger had come."""

import struct
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, Self

from exitdesk.vault import canonical
from exitdesk.vault.envelopes import VaultKeyRing
from exitdesk.vault.errors import (
    HeaderDamagedError,
    HeaderFullError,
    NewerVaultError,
    OlderVaultError,
    RecordDamagedError,
)
from exitdesk.vault.keys import authenticator, derive, wipe
from exitdesk.vault.slots import Slot

COPY_BYTES = 16 * 1024
MAGIC = b"EXITDESK"
FORMAT = 2  # 1 was never given to anyone
CHANGED_WHILE_CLOSED = b"changed"  # no digest is like it
_PREFIX = struct.Struct(">8sHQI")  # magic, format, header sequence, length of the body
_SUM_BYTES = 32
_BODY_ROOM = COPY_BYTES - _PREFIX.size - 2 * _SUM_BYTES
_RESERVE = 2_048  # six slots, an envelope, labels


@dataclass(frozen=True, slots=True)
class NextKey:
    """A new vault key that is about to hold: written down before the files change places.

    Which of the two keys holds is told by the salt of the database file.
    """

    ring: VaultKeyRing
    labels: tuple[str, ...]  # of the slots that stay
    head_sequence: int
    head_hash: bytes
    slots: tuple[Slot, ...] = ()  # that come with it

    def plain(self) -> dict[str, object]:
        """Return it as plain values for the header."""
        head = [self.head_sequence, self.head_hash]
        return {
            "ring": self.ring.plain(),
            "labels": list(self.labels),
            "slots": [slot.plain() for slot in self.slots],
            "head": head,
        }

    @classmethod
    def from_plain(cls, plain: Any) -> Self:
        """Return what ``plain()`` gave; raises ``KeyError``, ``TypeError`` and the like."""
        head_sequence, head_hash = plain["head"]
        return cls(
            ring=VaultKeyRing.from_plain(plain["ring"]),
            labels=tuple(canonical.as_text(label) for label in plain["labels"]),
            head_sequence=canonical.as_number(head_sequence),
            head_hash=canonical.as_bytes(head_hash),
            slots=tuple(Slot.from_plain(slot) for slot in plain["slots"]),
        )


@dataclass(frozen=True, slots=True)
class Header:
    """The header's facts; ``sequence`` counts rewrites, ``head_*`` is the ledger's head.

    ``database_digest`` is SHA-256 of the database file when the vault was closed in order,
    empty while it is open, ``CHANGED_WHILE_CLOSED`` while it is opened after it was changed.
    """

    vault_id: bytes
    practice: bool
    slots: tuple[Slot, ...]
    ring: VaultKeyRing
    sequence: int
    head_sequence: int
    head_hash: bytes
    database_digest: bytes = b""
    next_key: NextKey | None = field(default=None)

    @property
    def epoch(self) -> int:
        """How many vault keys there have been."""
        return self.ring.epoch

    def with_next_key(self) -> "Header":
        """Return the header in which the next key holds and nothing of the old one stays.

        Raises:
            ValueError: when there is no next key.
        """
        coming = self.next_key
        if coming is None:
            raise ValueError("no next key")
        return replace(
            self,
            slots=(
                *(slot for slot in self.slots if slot.label in coming.labels),
                *coming.slots,
            ),
            ring=coming.ring,
            sequence=self.sequence + 1,
            head_sequence=coming.head_sequence,
            head_hash=coming.head_hash,
            database_digest=b"",
            next_key=None,
        )

    def advanced(self, head_sequence: int, head_hash: bytes) -> "Header":
        """Return the header after a commit; what it said of the closed file no longer holds."""
        return replace(
            self,
            sequence=self.sequence + 1,
            head_sequence=head_sequence,
            head_hash=head_hash,
            database_digest=b"",
        )

    def require_room(self) -> None:
        """Raise ``HeaderFullError`` unless there is room left for a change of the vault key.

        Such a change writes down all envelopes twice, and the slots of one officer or of the
        supervisors' sheets: a vault that is too full for it could let nobody go.
        """
        if len(self._body()) + len(canonical.to_bytes(self.ring.plain())) + _RESERVE > _BODY_ROOM:
            raise HeaderFullError

    def _body(self) -> bytes:
        return canonical.to_bytes(
            {
                "vault": self.vault_id,
                "practice": self.practice,
                "slots": [slot.plain() for slot in self.slots],
                "ring": self.ring.plain(),
                "next": self.next_key.plain() if self.next_key else None,
                "head": [self.head_sequence, self.head_hash],
                "digest": self.database_digest,
            }
        )

    def pack(self, vault_key: bytearray) -> bytes:
        """Return one copy of the header, authenticated and with its checksum, 16 KiB long.

        Raises:
            HeaderFullError: when there are more officers than it has room for.
        """
        body = self._body()
        if len(body) > _BODY_ROOM:
            raise HeaderFullError
        prefix = _PREFIX.pack(MAGIC, FORMAT, self.sequence, len(body))
        filled = (prefix + body).ljust(COPY_BYTES - 2 * _SUM_BYTES, b"\0")
        filled += _code(vault_key, filled)
        return filled + sha256(filled).digest()


@dataclass(frozen=True, slots=True)
class HeaderCopy:
    """A copy read from the file: whole by its checksum, not yet authenticated."""

    header: Header
    raw: bytes

    @classmethod
    def read(cls, raw: bytes) -> Self:
        """Return the copy in ``raw``.

        Raises:
            HeaderDamagedError: when its checksum or its inside is wrong.
            NewerVaultError, OlderVaultError: when another version of the program wrote it.
        """
        if len(raw) != COPY_BYTES or sha256(raw[:-_SUM_BYTES]).digest() != raw[-_SUM_BYTES:]:
            raise HeaderDamagedError(detail="checksum")
        magic, version, sequence, length = _PREFIX.unpack_from(raw)
        if magic != MAGIC or version < 1 or length > _BODY_ROOM:
            raise HeaderDamagedError(detail="prefix")
        if version != FORMAT:
            refused = NewerVaultError if version > FORMAT else OlderVaultError
            raise refused(detail=f"header format {version}")
        try:
            body = canonical.from_bytes(raw[_PREFIX.size : _PREFIX.size + length])
            return cls(_from_body(body, sequence), raw)
        except (RecordDamagedError, KeyError, TypeError, ValueError) as error:
            raise HeaderDamagedError(detail="body") from error

    def is_authentic(self, vault_key: bytearray) -> bool:
        """Whether someone with the vault key wrote this copy."""
        end = COPY_BYTES - 2 * _SUM_BYTES
        return _code(vault_key, self.raw[:end]) == self.raw[end : end + _SUM_BYTES]


def _from_body(body: Any, sequence: int) -> Header:
    head_sequence, head_hash = body["head"]
    return Header(
        vault_id=canonical.as_bytes(body["vault"]),
        practice=bool(body["practice"]),
        slots=tuple(Slot.from_plain(plain) for plain in body["slots"]),
        ring=VaultKeyRing.from_plain(body["ring"]),
        sequence=sequence,
        head_sequence=canonical.as_number(head_sequence),
        head_hash=canonical.as_bytes(head_hash),
        database_digest=canonical.as_bytes(body["digest"]),
        next_key=None if body["next"] is None else NextKey.from_plain(body["next"]),
    )


def _code(vault_key: bytearray, data: bytes) -> bytes:
    key = derive(vault_key, "header")
    try:
        return authenticator(key, data)
    finally:
        wipe(key)
