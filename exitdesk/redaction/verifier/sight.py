"""What an eye sees on a page: each glyph with its place, and whether there is ink where it stands.

The order in which a page draws its letters says nothing about how they are read. This reading
goes by their places alone.
"""

import ctypes
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

_SCALE = 2.0  # pixels a point: a full stop in small print covers some
_FAINTEST = 40  # of 255 shades between a glyph and its ground
_SMALLEST = 3.0  # points; no officer prints smaller
_WOBBLE = 0.4  # of a glyph's size, within which baselines are one
_WORD_GAP = 0.22  # of a glyph's size
_ALONE = 1.1  # of a glyph's size: a letter with such gaps on both sides stands alone
_COLUMN_STEP = 4.0  # of a glyph's size, from a letter to the next below it
_FEWEST_IN_COLUMN = 4


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter as it stands: ``along`` and ``across`` its own direction of writing."""

    sign: str
    along: float
    end: float
    across: float
    size: float
    direction: int  # degrees
    box: tuple[float, float, float, float]  # left, bottom, right, top, on the page


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen on one page. ``hidden`` are reasons why some text of it is not."""

    text: str
    columns: tuple[str, ...]
    hidden: tuple[str, ...]


def look(document: pypdfium2.PdfDocument) -> list[Sight]:
    """Return what is seen on each page."""
    seen = []
    for page in document:
        page.set_rotation(0)
        text_page = page.get_textpage()
        glyphs = list(_glyphs(text_page.raw))
        text_page.close()
        lines = list(_lines(glyphs))
        text = "\n".join(_as_text(line) for line in lines)
        columns = tuple(_columns(lines))
        seen.append(Sight(text, columns, tuple(_hidden(page, glyphs))))
        page.close()
    return seen


def _glyphs(text_page: object) -> Iterator[Glyph]:
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    loose, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        if pdfium.FPDFText_IsGenerated(text_page, index) == 1 or code in {0, 10, 13}:
            continue
        pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, loose)
        pdfium.FPDFText_GetMatrix(text_page, index, matrix)
        yield _glyph(
            chr(code),
            (x.value, y.value),
            (left.value, bottom.value, right.value, top.value),
            (loose.right - loose.left, loose.top - loose.bottom),
            (
                matrix.a,
                matrix.b,
                math.hypot(matrix.c, matrix.d) * pdfium.FPDFText_GetFontSize(text_page, index),
            ),
        )


def _glyph(
    sign: str,
    place: tuple[float, float],
    box: tuple[float, float, float, float],
    room: tuple[float, float],
    writing: tuple[float, float, float],
) -> Glyph:
    """Return a glyph; ``writing`` is its direction along both axes, and its size."""
    along_x, along_y, size = writing
    length = math.hypot(along_x, along_y) or 1.0
    cos, sin = along_x / length, along_y / length
    along = place[0] * cos + place[1] * sin
    width = room[0] if abs(cos) > abs(sin) else room[1]
    if min(abs(cos), abs(sin)) > 0.1:  # a slanting box says little of its letter's width
        width = 0.5 * size
    return Glyph(
        sign=sign,
        along=along,
        end=along + width,
        across=place[1] * cos - place[0] * sin,
        size=size,
        direction=round(math.degrees(math.atan2(sin, cos))),
        box=box,
    )


def _lines(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Yield the glyphs line by line, each from its beginning to its end."""
    by_direction: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        by_direction[glyph.direction].append(glyph)
    for direction in sorted(by_direction, key=abs):
        line: list[Glyph] = []
        for glyph in sorted(by_direction[direction], key=_from_above):
            if line and line[0].across - glyph.across > _WOBBLE * max(line[0].size, 0.1):
                yield sorted(line, key=_from_the_left)
                line = []
            line.append(glyph)
        if line:
            yield sorted(line, key=_from_the_left)


def _from_above(glyph: Glyph) -> float:
    return -glyph.across


def _from_the_left(glyph: Glyph) -> float:
    return glyph.along


def _as_text(line: Sequence[Glyph]) -> str:
    pieces = [line[0].sign]
    for before, glyph in pairwise(line):
        if glyph.along - before.end > _WORD_GAP * glyph.size:
            pieces.append(" ")
        pieces.append(glyph.sign)
    return "".join(pieces)


def _columns(lines: Iterable[Sequence[Glyph]]) -> Iterator[str]:
    """Yield what letters that stand alone spell downwards."""
    columns: list[list[Glyph]] = []
    alone = [glyph for line in lines for glyph in _standing_alone(line)]
    for glyph in alone:
        for column in columns:
            last = column[-1]
            step = last.across - glyph.across
            same = glyph.direction == last.direction
            below = 0 < step < _COLUMN_STEP * glyph.size
            if same and below and abs(glyph.along - last.along) < 0.8 * glyph.size:
                column.append(glyph)
                break
        else:
            columns.append([glyph])
    for column in columns:
        if len(column) >= _FEWEST_IN_COLUMN:
            yield "".join(glyph.sign for glyph in column)


def _standing_alone(line: Sequence[Glyph]) -> Iterator[Glyph]:
    letters = [glyph for glyph in line if not glyph.sign.isspace()]
    for number, glyph in enumerate(letters):
        room = _ALONE * glyph.size
        if number and glyph.along - letters[number - 1].end < room:
            continue
        if number + 1 < len(letters) and letters[number + 1].along - glyph.end < room:
            continue
        if glyph.sign.isalpha():
            yield glyph


def _hidden(page: pypdfium2.PdfPage, glyphs: Iterable[Glyph]) -> Iterator[str]:
    """Yield why glyphs cannot be seen, each reason once."""
    visible = [glyph for glyph in glyphs if glyph.sign.isalnum()]
    if any(glyph.size < _SMALLEST for glyph in visible):
        yield "tiny text"
    left, bottom, right, top = page.get_bbox()
    shown = _Picture.of(page)
    reasons = set()
    for glyph in visible:
        x0, y0, x1, y1 = glyph.box
        if x0 < left - 1 or y0 < bottom - 1 or x1 > right + 1 or y1 > top + 1:
            reasons.add("text beyond the page")
        elif x1 - x0 < 0.01 or y1 - y0 < 0.01:
            reasons.add("text without shape")
        elif not _has_ink(shown, (x0 - left, top - y1, x1 - left, top - y0)):
            reasons.add("text without ink")
    yield from sorted(reasons)


@dataclass(frozen=True, slots=True)
class _Picture:
    """A page as it is painted, a byte for each pixel's shade, row by row from above."""

    shades: bytes
    row: int  # bytes
    width: int
    height: int

    @classmethod
    def of(cls, page: pypdfium2.PdfPage) -> "_Picture":
        bitmap = page.render(scale=_SCALE, grayscale=True)
        return cls(bytes(bitmap.buffer), bitmap.stride, bitmap.width, bitmap.height)


def _has_ink(shown: _Picture, box: tuple[float, float, float, float]) -> bool:
    """Whether a glyph's box, in points from the upper left corner, holds any contrast."""
    left, above, right, below = (value * _SCALE for value in box)
    first, last = max(int(left) - 1, 0), min(math.ceil(right) + 1, shown.width)
    top, bottom = max(int(above) - 1, 0), min(math.ceil(below) + 1, shown.height)
    if first >= last or top >= bottom:
        return False
    middle = (top + bottom) // 2  # most letters have ink there
    darkest, lightest = 255, 0
    for row in (middle, *range(top, bottom)):
        shades = shown.shades[row * shown.row + first : row * shown.row + last]
        darkest, lightest = min(darkest, *shades), max(lightest, *shades)
        if lightest - darkest >= _FAINTEST:
            return True
    return False
