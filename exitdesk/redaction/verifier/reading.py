"""The text of a finished file, read twice by two libraries, and the ways it can be joined up."""

import io
import re
import unicodedata
from collections.abc import Iterator

import pypdfium2
from pypdf import PdfReader

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
)
_HYPHENS = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u0002\ufffe]")
_BROKEN_LINE = re.compile(r"-\s*\n\s*")
_SPELT_OUT = re.compile(r"(?<!\w)(?:\w[ \t\r\n.]{1,3}){3,}\w(?!\w)")
_NORDIC = frozenset("åäöÅÄÖ")


def plain(text: str) -> str:
    """Return ``text`` with compatibility forms, invisible letters and odd hyphens evened out."""
    text = unicodedata.normalize("NFKC", text)
    return _HYPHENS.sub("-", _INVISIBLE.sub("", text))


def without_marks(text: str) -> str:
    """Return ``text`` with all diacritics but those of å, ä and ö taken off."""
    return "".join(
        letter if letter in _NORDIC else unicodedata.normalize("NFD", letter)[0]
        for letter in unicodedata.normalize("NFC", text)
    )


def views(text: str) -> Iterator[str]:
    """Yield the readings of one page: as it stands, lines joined, spelt-out words joined."""
    even = plain(text)
    yield even
    if _BROKEN_LINE.search(even):
        yield _BROKEN_LINE.sub("", even)
        yield _BROKEN_LINE.sub("-", even)
    if _SPELT_OUT.search(even):
        yield _SPELT_OUT.sub(_joined, even)


def _joined(match: re.Match[str]) -> str:
    return re.sub(r"[\s.]", "", match.group())


def by_pypdf(reader: PdfReader) -> list[str]:
    """Return the text of each page as pypdf reads it."""
    return [page.extract_text() for page in reader.pages]


def by_pdfium(pdf: bytes) -> list[str]:
    """Return the text of each page as PDFium reads it."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range().replace("\r\n", "\n"))
            text_page.close()
            page.close()
        return texts
    finally:
        document.close()
