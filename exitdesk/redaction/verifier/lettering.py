"""Whether the letters that are drawn are those that a reader of the file is told.

A font draws glyphs; a table beside it says which letters they mean. Readers of text believe the
table, the eye believes the glyphs: where they differ, a name may stand on paper that nobody finds.
"""

import re
import unicodedata
from collections.abc import Iterator

from pypdf._codecs.adobe_glyphs import adobe_glyphs
from pypdf.generic import DictionaryObject, PdfObject, StreamObject

from exitdesk.redaction.verifier.findings import Finding, FindingKind
from exitdesk.redaction.verifier.font_programs import FontProgram, Outline, our_letters
from exitdesk.redaction.verifier.profiles import VerifierProfile

_CHARS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f\s]+>|\[[^\]]*\])")
_UNEXPLAINED = frozenset({"/Identity-H", "/Identity-V"})
_HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f\s]+)>")


class LetteringCheck:
    """Looks at each font of a file once."""

    def __init__(self, profile: VerifierProfile) -> None:
        self._profile = profile
        self._seen: dict[int, bool] = {}

    def check(self, page: DictionaryObject, number: int) -> list[Finding]:
        """Return findings about the fonts that a page uses."""
        resources = page.get("/Resources")
        fonts = resources.get_object().get("/Font") if resources is not None else None
        lying = False
        for value in (fonts.get_object() if fonts is not None else {}).values():
            font = value.get_object()
            place = font.indirect_reference.idnum if font.indirect_reference else id(font)
            if place not in self._seen:
                self._seen[place] = self._lies(font)
            lying |= self._seen[place]
        return [Finding(FindingKind.FONT, number, "letters")] if lying else []

    def _lies(self, font: DictionaryObject) -> bool:
        said = said_letters(font)
        if self._profile.bare_metadata:
            return _is_not_ours(font, said)
        return (
            _cannot_be_read(font, said)
            or _differs_from_names(font, said)
            or _differs_from_program(font, said)
        )


def said_letters(font: DictionaryObject) -> dict[int, str]:
    """Return what a font's table says its codes mean; empty without one."""
    table = _stream(font, "/ToUnicode")
    if table is None:
        return {}
    data = table.get_data()
    found: dict[int, str] = {}
    for block in _CHARS.findall(data):
        for code, letters in _PAIR.findall(block):
            found[int(code, 16)] = _letters(letters)
    for block in _RANGES.findall(data):
        for first, last, meant in _RANGE.findall(block):
            found.update(_in_range(int(first, 16), int(last, 16), meant))
    return found


def _in_range(first: int, last: int, meant: bytes) -> Iterator[tuple[int, str]]:
    listed = _HEXADECIMAL.findall(meant)
    if meant.startswith(b"["):
        yield from zip(range(first, last + 1), map(_letters, listed), strict=False)
        return
    start = _letters(listed[0])
    for code in range(first, min(last, first + 0xFFFF) + 1):
        yield code, start[:-1] + chr(ord(start[-1]) + code - first) if start else ""


def _letters(hexadecimal: bytes) -> str:
    digits = b"".join(hexadecimal.split()).decode("ascii")
    data = bytes.fromhex(digits if len(digits) % 4 == 0 else digits.zfill(4))
    return data.decode("utf-16-be", errors="replace")


def _stream(holder: DictionaryObject, key: str) -> StreamObject | None:
    value: PdfObject | None = holder.get(key)
    thing = value.get_object() if value is not None else None
    return thing if isinstance(thing, StreamObject) else None


def _program(font: DictionaryObject) -> FontProgram | None:
    """Return the TrueType program that comes with a font; None for none or another kind."""
    descriptor = font.get("/FontDescriptor")
    file = _stream(descriptor.get_object(), "/FontFile2") if descriptor is not None else None
    return FontProgram(file.get_data()) if file is not None else None


def _is_not_ours(font: DictionaryObject, said: dict[int, str]) -> bool:
    """Whether any glyph is drawn otherwise than our typeface draws the letter it is said to be."""
    program = _program(font)
    if program is None or not said:
        return True
    drawn = program.codes()
    ours = our_letters(str(font["/BaseFont"]).rpartition("+")[2].lstrip("/"))
    if not ours:
        return True
    for code, letters in said.items():
        outline: Outline = program.outline(drawn.get(code, 0)) if drawn.get(code) else b""
        if outline and letters != "\0" and outline != ours.get(ord(letters[:1] or "\0")):
            return True
    return False


def _cannot_be_read(font: DictionaryObject, said: dict[int, str]) -> bool:
    """Whether nothing says which letters the codes of an embedded font mean."""
    if said or str(font.get("/Encoding", "/Identity-H")) not in _UNEXPLAINED:
        return False
    return font.get("/Subtype") == "/Type0" or "/FontDescriptor" in font


def _differs_from_names(font: DictionaryObject, said: dict[int, str]) -> bool:
    """Whether the names of a font's glyphs are not the letters they are said to be."""
    encoding = font.get("/Encoding")
    listed = encoding.get_object() if encoding is not None else None
    if not isinstance(listed, DictionaryObject) or "/Differences" not in listed:
        return _differs_from_standard(font, listed, said)
    code = 0
    differences = listed["/Differences"].get_object()
    listed_names: list[object] = list(differences) if isinstance(differences, list) else []
    for one in listed_names:
        if isinstance(one, str):
            if _differ(said.get(code, ""), adobe_glyphs.get(one, "")):
                return True
            code += 1
        else:
            code = int(str(one))
    return False


def _differs_from_standard(
    font: DictionaryObject, encoding: PdfObject | None, said: dict[int, str]
) -> bool:
    """Whether plain letters, in an encoding that everybody knows, are said to be others."""
    is_plain = font.get("/Subtype") in {"/Type1", "/TrueType"} and "/FontDescriptor" not in font
    if not is_plain and str(encoding) not in {"/WinAnsiEncoding", "/MacRomanEncoding"}:
        return False
    return any(_differ(letters, chr(code)) for code, letters in said.items() if 65 <= code <= 122)


def _differs_from_program(font: DictionaryObject, said: dict[int, str]) -> bool:
    """Whether a font program itself names other letters than its table does."""
    inner = font.get("/DescendantFonts")
    if inner is None:
        return False  # a simple font goes by its encoding
    descendant = inner.get_object()[0].get_object()
    program = _program(descendant)
    if program is None or str(descendant.get("/CIDToGIDMap", "/Identity")) != "/Identity":
        return False
    named: dict[int, set[str]] = {}
    for code, glyph in program.letters().items():
        named.setdefault(glyph, set()).add(chr(code))
    return any(
        glyph in named and all(_differ(letters, name) for name in named[glyph])
        for glyph, letters in said.items()
    )


def _differ(said: str, drawn: str) -> bool:
    """Whether two letters are not one and the same, however they are coded."""
    if not said or not drawn or not said[0].isalnum():
        return False
    return _even(said) != _even(drawn)


def _even(letters: str) -> str:
    return unicodedata.normalize("NFKC", letters).casefold()
