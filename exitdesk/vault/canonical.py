"""Canonical CBOR: the same values always give the same bytes, so they can be signed.

Every value that is hashed, signed or sealed goes through here. The encoding is that of
RFC 8949 section 4.2 as cbor2 writes it; test vectors are in tests/vault/cbor_vectors.json.
"""

from io import BytesIO
from typing import Any

import cbor2

from exitdesk.vault.errors import RecordDamagedError

_MAX_DEPTH = 32
_LARGEST = (1 << 63) - 1
_TAGS = (*range(1_100), 43_000, 55_799)  # with these go all that the package knows


def _refuse_tag(*_: object) -> object:
    """Refuse what we never write: shared values and powers of ten unfold to any size."""
    raise ValueError("a tag")


_NO_TAGS = dict.fromkeys(_TAGS, _refuse_tag)


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


def as_text(value: object) -> str:
    """Return ``value`` when it is a text; raises ``TypeError`` when not."""
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def as_number(value: object) -> int:
    """Return ``value`` when it is a whole number that we could have written, never negative.

    Raises:
        TypeError, ValueError: when not; ``int(value)`` would take much else, and for ever.
    """
    if type(value) is not int:
        raise TypeError("not a whole number")
    if not 0 <= value <= _LARGEST:
        raise ValueError("out of range")
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
            tag_hook=_refuse_tag,
            semantic_decoders=_NO_TAGS,
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
