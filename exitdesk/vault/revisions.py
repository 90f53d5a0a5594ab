"""A revision as it is stored: committed to, signed by its author; no database here."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Self

from exitdesk.vault import canonical
from exitdesk.vault.keys import OfficerKeys, signed_by

SALT_BYTES = 32

COLUMNS = (
    "revision_id, object_id, case_id, parents, form_key, form_version, number, author_id, "
    "written_at, salt, body, sealed, commitment, signature"
)
QUALIFIED = ", ".join(f"revisions.{name}" for name in COLUMNS.split(", "))


@dataclass(frozen=True, slots=True)
class StoredRevision:
    """One row of the table; ``body`` is canonical CBOR, ``sealed`` is ciphertext."""

    revision_id: str
    object_id: str
    case_id: str
    parents: str  # revision ids with spaces between
    form_key: str
    form_version: int
    number: int
    author_id: str
    written_at: int  # microseconds UTC
    salt: bytes
    body: bytes
    sealed: bytes | None
    commitment: bytes
    signature: bytes

    @classmethod
    def from_row(cls, row: tuple[Any, ...]) -> Self:
        """Return the revision of a row of ``COLUMNS``."""
        return cls(*row)

    @property
    def mark(self) -> str:
        """What the ledger keeps of the author's signature: author, time, place, all it covers.

        Without it an officer could sign their own revision again with another time, or sign
        another's as their own.
        """
        return signature_mark(self.signature)

    def row(self) -> tuple[object, ...]:
        """Return the values of ``COLUMNS``."""
        return tuple(getattr(self, name) for name in COLUMNS.split(", "))

    def is_authentic(self, signing_key: bytes, commitment: bytes | None = None) -> bool:
        """Whether its author signed it and the content is what was committed to.

        ``commitment`` is that of a restatement, when something was struck out of the content.
        """
        expected = self.commitment if commitment is None else commitment
        fits = commitment_of(self.salt, self.body, self.sealed) == expected
        try:
            return fits and signed_by(signing_key, self.signature, _manifest(self))
        except ValueError:  # an id that is none
            return False


def signature_mark(signature: bytes) -> str:
    """Return the mark of a revision's signature: 32 hex digits."""
    return sha256(b"ExitDesk revision mark 1\0" + signature).hexdigest()[:32]


def commitment_of(salt: bytes, body: bytes, sealed: bytes | None) -> bytes:
    """Return the salted hash of a state; without the salt it tells nothing of the content."""
    state = canonical.to_bytes([body, sealed])
    return sha256(b"ExitDesk state 1\0" + salt + state).digest()


def sealed_place(revision_id: str, case_id: str, form_key: str, version: int) -> bytes:
    """Return what a sealed part is bound to; it cannot be moved to another record."""
    return canonical.to_bytes(["ExitDesk sealed 1", case_id, revision_id, form_key, version])


def draft_place(draft_id: str, case_id: str, form_key: str, version: int) -> bytes:
    """Return what the sealed part of a draft is bound to."""
    return canonical.to_bytes(["ExitDesk draft 1", case_id, draft_id, form_key, version])


def sign(revision: StoredRevision, keys: OfficerKeys) -> bytes:
    """Return the author's signature over everything but the content, which is committed to."""
    return keys.signing.sign(_manifest(revision))


def _manifest(revision: StoredRevision) -> bytes:
    return canonical.to_bytes(
        [
            "ExitDesk revision 1",
            bytes.fromhex(revision.revision_id),
            bytes.fromhex(revision.object_id),
            bytes.fromhex(revision.case_id),
            [bytes.fromhex(parent) for parent in revision.parents.split()],
            revision.form_key,
            revision.form_version,
            revision.number,
            bytes.fromhex(revision.author_id),
            revision.written_at,
            revision.commitment,
        ]
    )
