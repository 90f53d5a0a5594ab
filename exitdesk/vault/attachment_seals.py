"""What each sealed piece of an attachment belongs to, and the digest that the ledger keeps."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from exitdesk.domain.attachments import PART_BYTES

_DOMAIN = b"ExitDesk attachment 1\0"
_LENGTH_BYTES = 8


@dataclass(frozen=True, slots=True)
class SealPlace:
    """Where the pieces of one attachment belong; each is sealed to its very place."""

    attachment_id: str
    case_id: str
    parts: int

    def of_part(self, number: int) -> bytes:
        """Return what part ``number``, counted from 0, is bound to."""
        return self._bound(f"part {number}")

    def of_title(self) -> bytes:
        """Return what the title is bound to."""
        return self._bound("title")

    def _bound(self, piece: str) -> bytes:
        words = f"ExitDesk attachment 1 {self.attachment_id} {self.case_id} {self.parts} {piece}"
        return words.encode("ascii")


class SealedDigest:
    """SHA-256 over the sealed parts in their order and then the sealed title."""

    def __init__(self, parts: Iterable[bytes] = ()) -> None:
        self._hash = sha256(_DOMAIN)
        for part in parts:
            self.add(part)

    def add(self, sealed: bytes) -> None:
        """Take in the next sealed piece, its length first: no piece can lend to the next."""
        self._hash.update(len(sealed).to_bytes(_LENGTH_BYTES, "big"))
        self._hash.update(sealed)

    def digest(self) -> bytes:
        """Return the digest of all pieces so far."""
        return self._hash.digest()


def parts_of(size: int) -> int:
    """Return into how many parts ``size`` bytes are cut."""
    return -(-size // PART_BYTES)
