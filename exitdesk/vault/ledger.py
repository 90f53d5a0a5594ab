"""A ledger entry: what happened, chained by hashes and signed; no database here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Self

from exitdesk.vault import canonical
from exitdesk.vault.errors import LedgerBrokenError, RecordDamagedError
from exitdesk.vault.keys import OfficerKeys, signed_by

_DOMAIN = b"ExitDesk ledger 1\0"
_YEAR_10000 = 253_402_300_800_000_000  # microseconds: no calendar goes further
NO_HASH = bytes(32)


@dataclass(frozen=True, slots=True)
class LedgerHead:
    """How far the ledger has come: the newest entry's number and hash."""

    sequence: int
    hash_hex: str

    @property
    def short(self) -> str:
        """The hash as it is printed on internal prints: 16 hex digits.

        Eight could be hit by trying out some four thousand million entries of one's own, which
        takes minutes: whoever cut the log below a print could then write another end to it.
        """
        return self.hash_hex[:16]


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry states. ``at`` is microseconds UTC, ``monotonic`` nanoseconds."""

    sequence: int
    at: int
    monotonic: int
    action: str
    officer_id: str
    previous: bytes
    case_id: str | None = None
    revision_id: str | None = None
    commitment: bytes | None = None
    clock_went_back: bool = False
    detail: Mapping[str, str] = field(default_factory=dict)

    def body(self) -> bytes:
        """Return the canonical bytes that are hashed."""
        return canonical.to_bytes(
            {
                "v": 1,
                "seq": self.sequence,
                "at": self.at,
                "mono": self.monotonic,
                "action": self.action,
                "officer": self.officer_id,
                "prev": self.previous,
                "case": self.case_id,
                "rev": self.revision_id,
                "commit": self.commitment,
                "back": self.clock_went_back,
                "detail": dict(self.detail),
            }
        )

    @classmethod
    def from_body(cls, body: bytes) -> Self:
        """Return the entry with that body.

        Raises:
            LedgerBrokenError: when it is none, or not written as we write: whoever has a key
                can sign anything.
        """
        try:
            plain: Any = canonical.from_bytes(body)
            if plain["v"] != 1:
                raise LedgerBrokenError(detail="version")
            made = cls(
                sequence=plain["seq"],
                at=plain["at"],
                monotonic=plain["mono"],
                action=plain["action"],
                officer_id=plain["officer"],
                previous=plain["prev"],
                case_id=plain["case"],
                revision_id=plain["rev"],
                commitment=plain["commit"],
                clock_went_back=plain["back"],
                detail=plain["detail"],
            )
        except (RecordDamagedError, KeyError, TypeError) as error:
            raise LedgerBrokenError(detail="body") from error
        if not made._is_plain() or made.body() != body:
            raise LedgerBrokenError(detail="body")
        return made

    def _is_plain(self) -> bool:
        """Whether every part is what it should be; asked before anything relies on it."""
        numbers = (self.sequence, self.at, self.monotonic)
        texts = (self.action, self.officer_id, *self._optional(self.case_id, self.revision_id))
        raw = (self.previous, *self._optional(self.commitment))
        return (
            all(type(number) is int for number in numbers)
            and self.sequence >= 0
            and 0 <= self.at < _YEAR_10000
            and all(type(text) is str for text in texts)
            and all(type(each) is bytes for each in raw)
            and type(self.clock_went_back) is bool
            and type(self.detail) is dict
            and all(type(each) is str for pair in self.detail.items() for each in pair)
        )

    @staticmethod
    def _optional(*values: object) -> tuple[object, ...]:
        return tuple(value for value in values if value is not None)


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """An entry with its hash and its officer's signature over the hash."""

    body: bytes
    hash: bytes
    signature: bytes

    @classmethod
    def signed(cls, entry: Entry, keys: OfficerKeys) -> Self:
        """Return ``entry`` signed by the officer at this desk."""
        body = entry.body()
        digest = entry_hash(body)
        return cls(body, digest, keys.signing.sign(digest))

    def is_signed_by(self, signing_key: bytes) -> bool:
        """Whether hash and signature fit the body and the key."""
        return entry_hash(self.body) == self.hash and signed_by(
            signing_key, self.signature, self.hash
        )


def entry_hash(body: bytes) -> bytes:
    """Return the hash that the next entry carries."""
    return sha256(_DOMAIN + body).digest()


def first_detail(
    vault_id: bytes,
    signing_key: bytes,
    exchange_key: bytes,
    name: str,
    slot: str,
    *,
    practice: bool,
) -> dict[str, str]:
    """Return the detail of entry 0: it names the vault and the first officer's keys."""
    return {
        "vault": vault_id.hex(),
        "signing_key": signing_key.hex(),
        "exchange_key": exchange_key.hex(),
        "name": name,
        "slot": slot,
        "practice": "yes" if practice else "no",
    }
