"""TrueType fonts as far as it takes to tell which letter a glyph is drawn as."""

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FONTS = Path(__file__).parents[3] / "resources" / "fonts"
_UNICODE = frozenset({(0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (3, 1), (3, 10)})
_WORD_ARGUMENTS, _MORE = 0x0001, 0x0020
_SCALES = {0x0008: 2, 0x0040: 4, 0x0080: 8}  # bytes of scale that follow a component
_DEEPEST = 6

Outline = bytes | tuple[object, ...]


class FontProgram:
    """One TrueType program: its glyphs by number, and the numbers of its letters."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        count = struct.unpack_from(">H", data, 4)[0]
        self._tables: dict[bytes, tuple[int, int]] = {}
        for number in range(count):
            tag, _sum, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * number)
            self._tables[tag] = (offset, length)
        self._places = self._read_places()

    def _table(self, tag: bytes) -> bytes:
        offset, length = self._tables.get(tag, (0, 0))
        return self._data[offset : offset + length]

    @property
    def used_bytes(self) -> int:
        """How far the last table reaches."""
        return max((offset + length for offset, length in self._tables.values()), default=0)

    def _read_places(self) -> tuple[int, ...]:
        if b"glyf" not in self._tables:
            return ()
        long_form = struct.unpack_from(">h", self._table(b"head"), 50)[0]
        table = self._table(b"loca")
        if long_form:
            return struct.unpack(f">{len(table) // 4}L", table[: len(table) // 4 * 4])
        halves = struct.unpack(f">{len(table) // 2}H", table[: len(table) // 2 * 2])
        return tuple(2 * half for half in halves)

    def outline(self, glyph: int, depth: int = 0) -> Outline:
        """Return what is drawn for a glyph; glyphs that look alike have equal outlines."""
        if glyph + 1 >= len(self._places) or depth > _DEEPEST:
            return b""
        drawn = self._table(b"glyf")[self._places[glyph] : self._places[glyph + 1]]
        if len(drawn) < 10 or struct.unpack_from(">h", drawn)[0] >= 0:
            return drawn.rstrip(b"\0")
        return tuple(
            (flags & ~_MORE & 0x0FFF, placed, self.outline(part, depth + 1))
            for flags, part, placed in _components(drawn)
        )

    def letters(self) -> dict[int, int]:
        """Return the glyph of each Unicode code point that the font itself names."""
        table = self._table(b"cmap")
        found: dict[int, int] = {}
        if len(table) < 4:
            return found
        for number in range(struct.unpack_from(">H", table, 2)[0]):
            platform, encoding, offset = struct.unpack_from(">HHL", table, 4 + 8 * number)
            if (platform, encoding) in _UNICODE:
                found.update(_mapping(table[offset:]))
        return found

    def codes(self) -> dict[int, int]:
        """Return the glyph of each single-byte code, by the font's own map."""
        table = self._table(b"cmap")
        found: dict[int, int] = {}
        if len(table) < 4:
            return found
        for number in range(struct.unpack_from(">H", table, 2)[0]):
            offset = struct.unpack_from(">L", table, 8 + 8 * number)[0]
            for code, glyph in _mapping(table[offset:]):
                found.setdefault(code & 0xFF if code >= 0xF000 else code, glyph)
        return found


def _components(drawn: bytes) -> Iterator[tuple[int, int, bytes]]:
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, part = struct.unpack_from(">HH", drawn, at)
        size = 4 if flags & _WORD_ARGUMENTS else 2
        size += sum(room for flag, room in _SCALES.items() if flags & flag)
        yield flags, part, drawn[at + 4 : at + 4 + size]
        at += 4 + size


def _mapping(table: bytes) -> Iterator[tuple[int, int]]:
    """Yield code and glyph of one character map."""
    kind = struct.unpack_from(">H", table)[0]
    if kind == 0:
        yield from enumerate(table[6:262])
    elif kind == 4:
        yield from _segments(table)
    elif kind == 6:
        first, count = struct.unpack_from(">HH", table, 6)
        yield from enumerate(struct.unpack_from(f">{count}H", table, 10), first)
    elif kind == 12:
        for number in range(struct.unpack_from(">L", table, 12)[0]):
            start, end, glyph = struct.unpack_from(">LLL", table, 16 + 12 * number)
            yield from ((code, glyph + code - start) for code in range(start, end + 1))


def _segments(table: bytes) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", table, 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}h", table, 16 + 4 * count)
    offsets = struct.unpack_from(f">{count}H", table, 16 + 6 * count)
    for number in range(count):
        for code in range(starts[number], min(ends[number], 0xFFFE) + 1):
            if not offsets[number]:
                yield code, (code + deltas[number]) & 0xFFFF
                continue
            at = 16 + 6 * count + 2 * number + offsets[number] + 2 * (code - starts[number])
            glyph = struct.unpack_from(">H", table, at)[0]
            if glyph:
                yield code, (glyph + deltas[number]) & 0xFFFF


@cache
def our_letters(cut: str) -> dict[int, Outline]:
    """Return how our own typeface draws each code point, by the name of its cut.

    Empty for a cut that is not ours.
    """
    file = _FONTS / f"{cut if '-' in cut else f'{cut}-Regular'}.ttf"
    if file not in _FONTS.glob("*.ttf"):
        return {}
    program = FontProgram(file.read_bytes())
    return {code: program.outline(glyph) for code, glyph in program.letters().items()}
