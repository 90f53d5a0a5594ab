"""Secret bytes: made, derived, wiped.

Keys live in bytearrays so that they can be overwritten. Python keeps copies of what passes
through ``bytes`` and ``str``; where a library offers to write into a buffer, we let it.
"""

import hmac
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


def random_key() -> bytearray:
    """Return a new random key of 32 bytes."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def wipe(*secret: bytearray) -> None:
    """Overwrite the secrets with zeros."""
    for each in secret:
        each[:] = bytes(len(each))


def derive(key: bytearray, purpose: str, context: bytes = b"") -> bytearray:
    """Return the key for one purpose, derived from ``key`` by HKDF-SHA-256."""
    derived = bytearray(KEY_BYTES)
    info = b"ExitDesk 1 " + purpose.encode("ascii") + b"\0" + context
    HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=info).derive_into(key, derived)
    return derived


def authenticator(key: bytearray, data: bytes) -> bytes:
    """Return HMAC-SHA-256 of ``data`` under ``key``."""
    return hmac.digest(key, data, "sha256")


def fingerprint(signing_public: bytes) -> str:
    """Return how a signing key is written on paper: 8 groups of 4 hex digits."""
    digits = sha256(b"ExitDesk key 1\0" + signing_public).hexdigest()[:32].upper()
    return " ".join(digits[at : at + 4] for at in range(0, 32, 4))


@dataclass(slots=True)
class OfficerKeys:
    """An officer's two key pairs while the vault is open; wiped when it closes."""

    exchange_secret: bytearray = field(repr=False)
    signing_secret: bytearray = field(repr=False)
    exchange: X25519PrivateKey = field(init=False, repr=False)
    signing: Ed25519PrivateKey = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.exchange = X25519PrivateKey.from_private_bytes(self.exchange_secret)
        self.signing = Ed25519PrivateKey.from_private_bytes(self.signing_secret)

    @classmethod
    def made(cls) -> Self:
        """Return two new random key pairs."""
        return cls(random_key(), random_key())

    @property
    def exchange_public(self) -> bytes:
        """The X25519 public key that case keys are wrapped to."""
        return self.exchange.public_key().public_bytes_raw()

    @property
    def signing_public(self) -> bytes:
        """The Ed25519 public key that revisions and ledger entries are checked with."""
        return self.signing.public_key().public_bytes_raw()

    def wipe(self) -> None:
        """Overwrite the private halves."""
        wipe(self.exchange_secret, self.signing_secret)
        del self.exchange, self.signing


def signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether ``signature`` over ``message`` was made with the private half of ``public``."""
    from cryptography.exceptions import InvalidSignature

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
