"""Fonts that lie: the eye reads a name, a reader of the file is told another word."""

import io
import re
import struct
from collections.abc import Callable, Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name

from tests.redaction.planting import OURS, Paper, clean

_TOLD = "Tapaamme"  # what the file says where the eye reads "Virtasen"
_SEEN = "Virtasen"


def _to_unicode(pairs: Mapping[int, str], width: int = 2) -> bytes:
    rows = "".join(
        f"<{code:0{width}X}> <{letter.encode('utf-16-be').hex()}>\n"
        for code, letter in pairs.items()
    )
    space = f"<{'0' * width}> <{'F' * width}>"
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /a def\n"
        f"1 begincodespacerange {space} endcodespacerange\n"
        f"{len(pairs)} beginbfchar\n{rows}endbfchar endcmap end end"
    ).encode()


def _lying_table(paper: Paper) -> bytes:
    """Say other letters for those that are drawn."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        key, font = next(iter(page.Resources.Font.items()))
        pairs = {65 + number: letter for number, letter in enumerate(_TOLD)}
        drawn = dict(zip(_SEEN, _TOLD, strict=True))
        pairs = {code: drawn.get(chr(code), chr(code)) for code in range(32, 127)}
        font.ToUnicode = pdf.make_stream(_to_unicode(pairs))
        page.contents_add(f"BT {key} 11 Tf 72 300 Td ({_SEEN}) Tj ET".encode())

    return paper.changed(change)


def _lying_range(paper: Paper) -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        key, font = next(iter(page.Resources.Font.items()))
        table = _to_unicode({32: " "}).replace(
            b"endcmap", b"1 beginbfrange <61> <7a> <0062> endbfrange endcmap"
        )
        font.ToUnicode = pdf.make_stream(table)
        page.contents_add(f"BT {key} 11 Tf 72 300 Td ({_SEEN}) Tj ET".encode())

    return paper.changed(change)


def _lying_list(paper: Paper) -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        key, font = next(iter(page.Resources.Font.items()))
        listed = " ".join(f"<{ord(one):04x}>" for one in "bcdefghij")
        table = _to_unicode({32: " "}).replace(
            b"endcmap", f"1 beginbfrange <61> <69> [{listed}] endbfrange endcmap".encode()
        )
        font.ToUnicode = pdf.make_stream(table)
        page.contents_add(f"BT {key} 11 Tf 72 300 Td (Risto) Tj ET".encode())

    return paper.changed(change)


def _lying_names(paper: Paper) -> bytes:
    """Draw by glyph names in an order of its own, and say other letters for them."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
            Encoding=Dictionary(
                Type=Name.Encoding, Differences=Array([1, *(Name(f"/{one}") for one in _SEEN)])
            ),
            ToUnicode=pdf.make_stream(_to_unicode(dict(enumerate(_TOLD, start=1)))),
        )  # fmt: skip
        page.Resources.Font["/F8"] = pdf.make_indirect(font)
        page.contents_add(
            b"BT /F8 11 Tf 72 300 Td (\\001\\002\\003\\004\\005\\006\\007\\010) Tj ET"
        )

    return paper.changed(change)


def _swapped_outlines(paper: Paper) -> bytes:
    """Give the glyphs of an embedded font each other's shapes; its tables stay as they are."""
    source = paper if paper is OURS else OURS

    def change(pdf: pikepdf.Pdf) -> None:
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        file = font.FontDescriptor.FontFile2
        file.write(_swapped(file.read_bytes(), ord("a"), ord("e")))

    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(clean(source))) as pdf:
        change(pdf)
        pdf.save(target)
    return target.getvalue()


def _swapped(program: bytes, first: int, second: int) -> bytes:
    """Return a TrueType program with the places of two glyphs exchanged in its code map."""
    count = struct.unpack_from(">H", program, 4)[0]
    tables = {
        tag: (offset, length)
        for tag, _sum, offset, length in (
            struct.unpack_from(">4sLLL", program, 12 + 16 * number) for number in range(count)
        )
    }
    at = tables[b"cmap"][0]
    data = bytearray(program)
    for number in range(struct.unpack_from(">H", program, at + 2)[0]):
        table = at + struct.unpack_from(">L", program, at + 8 + 8 * number)[0]
        (kind,) = struct.unpack_from(">H", program, table)
        if kind == 6:
            (start,) = struct.unpack_from(">H", program, table + 6)
            one, other = (table + 10 + 2 * (code - start) for code in (first, second))
            data[one : one + 2], data[other : other + 2] = (
                data[other : other + 2],
                data[one : one + 2],
            )
        elif kind == 0:
            one, other = table + 6 + first, table + 6 + second
            data[one], data[other] = data[other], data[one]
    return bytes(data)


def _no_table(paper: Paper) -> bytes:
    """Draw letters by codes that nothing explains."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        for font in page.Resources.Font.values():
            if "/ToUnicode" in font:
                del font["/ToUnicode"]
                return
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
            Encoding=Dictionary(
                Type=Name.Encoding, Differences=Array([1, *(Name(f"/{one}") for one in _SEEN)])
            ),
        )  # fmt: skip
        page.Resources.Font["/F8"] = pdf.make_indirect(font)
        page.contents_add(
            b"BT /F8 11 Tf 72 300 Td (\\001\\002\\003\\004\\005\\006\\007\\010) Tj ET"
        )

    return paper.changed(change)


def _other_typeface(paper: Paper) -> bytes:
    """Write the name in the codes of a symbol font: the eye sees signs, the file holds letters."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats)
        page.Resources.Font["/F8"] = pdf.make_indirect(font)
        page.contents_add(b"BT /F8 11 Tf 72 300 Td (Virtasen) Tj ET")

    return paper.changed(change)


def _table_in_words(paper: Paper) -> bytes:
    """Hide the name in the names inside a character map."""

    def change(pdf: pikepdf.Pdf) -> None:
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        pairs = {code: chr(code) for code in range(32, 127)}
        table = re.sub(rb"/CMapName /a", b"/CMapName /Virtasen", _to_unicode(pairs))
        font.ToUnicode = pdf.make_stream(table)

    return paper.changed(change)


IN_FONTS: Mapping[str, Callable[[Paper], bytes]] = {
    "table of letters that lies": _lying_table,
    "range of letters that lies": _lying_range,
    "list of letters that lies": _lying_list,
    "glyph names against the table": _lying_names,
    "outlines exchanged": _swapped_outlines,
    "codes nothing explains": _no_table,
    "letters of a symbol font": _other_typeface,
    "name of a character map": _table_in_words,
}
CARRIERS = frozenset(IN_FONTS) - {
    "codes nothing explains",
    "letters of a symbol font",
    "name of a character map",
}
