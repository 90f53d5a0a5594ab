"""Sealing bytes under a key, and a key to an officer."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from exitdesk.vault.errors import NoCaseKeyError, RecordDamagedError

_NONCE_BYTES = 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)  # RFC 9180, base mode


def seal(key: bytearray, plain: bytes, associated: bytes) -> bytes:
    """Return ``plain`` under AES-256-GCM: a random nonce, then the ciphertext."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, associated)


def unseal(key: bytearray, sealed: bytes, associated: bytes) -> bytes:
    """Return what ``seal`` sealed.

    Raises:
        RecordDamagedError: when the key, the bytes or what belongs with them do not fit.
    """
    nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, associated)
    except (InvalidTag, ValueError) as error:
        raise RecordDamagedError(detail="sealed part") from error


def wrap_key(key: bytearray, exchange_public: bytes, info: bytes) -> bytes:
    """Return ``key`` wrapped to an officer's X25519 public key; ``info`` says what it opens."""
    return _SUITE.encrypt(key, X25519PublicKey.from_public_bytes(exchange_public), info)


def unwrap_key(wrapped: bytes, exchange: X25519PrivateKey, info: bytes) -> bytearray:
    """Return the key that ``wrap_key`` wrapped.

    Raises:
        NoCaseKeyError: when it was wrapped to someone else or for something else.
    """
    try:
        return bytearray(_SUITE.decrypt(wrapped, exchange, info))
    except (InvalidTag, ValueError) as error:
        raise NoCaseKeyError from error
