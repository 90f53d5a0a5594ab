"""Marks that are typed into fields, and every way in which one could stand in a file."""

import base64
import zlib
from collections.abc import Iterator, Sequence
from itertools import count

CONTROL = "control-of-the-hunt"
_START = "qvzjkxwyhp"  # nobody writes it; all marks begin so
_STREAM_STARTS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b\x08")
_GUESSES = (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS)  # zlib or gzip; nothing around it


class Marks:
    """Gives marks, each another, and counts them."""

    def __init__(self) -> None:
        self._numbers = count()
        self.given = 0

    def new(self) -> str:
        """Return a mark that no field has had before."""
        self.given += 1
        number, letters = next(self._numbers), ""
        for _ in range(3):
            number, letter = divmod(number, 26)
            letters += chr(ord("a") + letter)
        return _START + letters


def patterns(words: str = _START) -> dict[str, bytes]:
    """Return what every mark, or other words, look like in each encoding, by its name."""
    plain = words.encode()
    found = {
        "UTF-8": plain,
        "UTF-8, upper case": words.upper().encode(),
        "UTF-16LE": words.encode("utf-16-le"),
        "UTF-16BE": words.encode("utf-16-be"),
        "hex": plain.hex().encode(),
        "hex, upper case": plain.hex().upper().encode(),
    }
    for offset in range(3):
        padded = base64.b64encode(b"\0" * offset + plain)
        found[f"base64 at offset {offset}"] = padded[4 if offset else 0 : -4]
    return found


def hits(content: bytes, words: Sequence[str] = ()) -> list[str]:
    """Return in which encodings marks, or the words, stand in ``content``, deflated or not."""
    wanted = patterns()
    for number, each in enumerate(words, start=1):
        wanted |= {f"word {number}, {name}": one for name, one in patterns(each).items()}
    found = [name for name, pattern in wanted.items() if pattern in content]
    for stream in _streams(content):
        found += [f"deflated {name}" for name, pattern in wanted.items() if pattern in stream]
    return sorted(set(found))


def control() -> bytes:
    """Return a content that has a mark in every encoding, each deflated too."""
    plain = b"\0".join(patterns().values())
    return plain + b"\0" + zlib.compress(plain)


def _streams(content: bytes) -> Iterator[bytes]:
    """Yield everything that can be inflated, from wherever a stream could begin."""
    for start in _STREAM_STARTS:
        at = content.find(start)
        while at >= 0:
            inflated = _inflated(content[at : at + 4_000_000], _GUESSES[0])
            if inflated:
                yield inflated
            at = content.find(start, at + 1)
    at = content.find(b"PK\x03\x04")
    while at >= 0:
        names = int.from_bytes(content[at + 26 : at + 28], "little")
        extra = int.from_bytes(content[at + 28 : at + 30], "little")
        begin = at + 30 + names + extra
        yield _inflated(content[begin : begin + 4_000_000], _GUESSES[1])
        at = content.find(b"PK\x03\x04", at + 4)


def _inflated(content: bytes, window: int) -> bytes:
    machine = zlib.decompressobj(window)
    try:
        return machine.decompress(content, 16_000_000)
    except zlib.error:
        return b""
