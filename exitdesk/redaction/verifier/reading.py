"""The text of a finished file, read by two libraries, and a third time by the letters' places."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from pypdf import PdfReader

from exitdesk.redaction.verifier.disguises import plain
from exitdesk.redaction.verifier.sight import Sight, look

__all__ = ["by_pdfium", "by_place", "by_pypdf", "plain"]


def by_pypdf(reader: PdfReader) -> list[str]:
    """Return the text of each page as pypdf reads it."""
    return [page.extract_text() for page in reader.pages]


def by_pdfium(pdf: bytes) -> list[str]:
    """Return the text of each page as PDFium reads it."""
    with _opened(pdf) as document:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range().replace("\r\n", "\n"))
            text_page.close()
            page.close()
        return texts


def by_place(pdf: bytes) -> list[Sight]:
    """Return what an eye sees on each page, line by line."""
    with _opened(pdf) as document:
        return look(document)


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        yield document
    finally:
        document.close()
