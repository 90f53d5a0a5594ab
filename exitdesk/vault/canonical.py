"""Canonical CBOR: the same values always give the same bytes, so they can be signed.

Every value that is hashed, signed or sealed goes through here. The encoding is that of
RFC 8949 section 4.2 as cbor2 writes it; test vectors are in tests/vault/cbor_vectors.json.
"""

from io import BytesIO
from typing import Any

import cbor2

from exitdesk.vault.errors import RecordDamagedError

_MAX_DEPTH = 32


def to_bytes(value: object) -> bytes:
    """Return the one canonical encoding of ``value``."""
    return cbor2.dumps(value, canonical=True)


def as_bytes(value: object) -> bytes:
    """Return ``value`` when it is a byte string; raises ``TypeError`` when not.

    ``bytes(number)`` would make that many zeros: a crafted file must not get that far.
    """
    if not isinstance(value, bytes):
        raise TypeError("not a byte string")
    return value


def from_bytes(data: bytes | bytearray) -> Any:
    """Return the value that ``data`` encodes.

    Raises:
        RecordDamagedError: when the bytes are not one CBOR value and nothing after it.
    """
    stream = BytesIO(data)
    try:
        value = cbor2.CBORDecoder(
            stream,
            read_size=1,
            max_depth=_MAX_DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
        ).decode()
    except (cbor2.CBORDecodeError, ValueError, TypeError, RecursionError, MemoryError) as error:
        raise RecordDamagedError(detail="not CBOR") from error
    if stream.read(1):
        raise RecordDamagedError(detail="bytes after the value")
    return value
