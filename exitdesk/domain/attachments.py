"""What may be attached to a case, told by its content alone, and what lists say of it."""

import codecs
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from exitdesk.domain.attachment_errors import (
    AttachmentTooLargeError,
    EmptyAttachmentError,
    TextTooLongError,
    UnknownMediaError,
)
from exitdesk.domain.texts import Text

MOST_BYTES = 50 * 1024 * 1024
MOST_TEXT_BYTES = 4 * 1024 * 1024
MOST_LINES = 200_000
PART_BYTES = 1024 * 1024
MOST_TITLE = 120  # characters
MOST_NOTE = 2_000

_LONGEST_LINE = 2_000  # of a text that is shown; a window lays a longer one out too slowly
_BREAKS = frozenset("\t\n\r\f")


class Media(StrEnum):
    """What an attachment is; the value is what the ledger keeps."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"
    TEXT = "text"


MEDIA_TEXTS: dict[Media, Text] = {
    Media.PDF: Text(sv="PDF", fi="PDF"),
    Media.PNG: Text(sv="Bild (PNG)", fi="Kuva (PNG)"),
    Media.JPEG: Text(sv="Bild (JPEG)", fi="Kuva (JPEG)"),
    Media.TIFF: Text(sv="Bild (TIFF)", fi="Kuva (TIFF)"),
    Media.TEXT: Text(sv="Text", fi="Teksti"),
}

_BEGINNINGS: tuple[tuple[bytes, Media], ...] = (
    (b"%PDF-", Media.PDF),
    (b"\x89PNG\r\n\x1a\n", Media.PNG),
    (b"\xff\xd8\xff", Media.JPEG),
    (b"II*\x00", Media.TIFF),
    (b"MM\x00*", Media.TIFF),
)
_MARKED_ENCODINGS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Erasure:
    """That an attachment's content was erased: when, by whom and why."""

    at: datetime  # UTC
    officer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attachment as lists show it: nothing of its content and not its title."""

    attachment_id: str  # 32 hex digits
    case_id: str
    media: Media
    size: int  # bytes
    pages: int  # 0 for a text
    officer: str  # display name of who added it
    added_at: datetime  # UTC
    erasure: Erasure | None = None


@dataclass(frozen=True, slots=True)
class AttachmentTitle:
    """What the officer called an attachment: sealed."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """What is to be added: bytes that are known to be of that kind, and what it is called."""

    media: Media
    content: bytes = field(repr=False)
    pages: int  # 0 for a text
    title: AttachmentTitle = field(repr=False)


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page in points, 72 to an inch."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as rows of red, green and blue bytes; ``stride`` bytes lead to the next row."""

    width: int
    height: int
    stride: int
    rows: bytes


def media_of(content: bytes | bytearray) -> Media:
    """Return what a file is, by its content: its name says nothing here.

    Raises:
        EmptyAttachmentError, AttachmentTooLargeError, TextTooLongError, UnknownMediaError.
    """
    if not content:
        raise EmptyAttachmentError
    if len(content) > MOST_BYTES:
        raise AttachmentTooLargeError
    for beginning, media in _BEGINNINGS:
        if content.startswith(beginning):
            return media
    decode_text(content)
    return Media.TEXT


def decode_text(content: bytes | bytearray) -> str:
    """Return a text in UTF-8, UTF-16 with its mark, or the old Western encoding.

    Raises:
        UnknownMediaError: when it is no text.
        TextTooLongError: when a window could not show it.
    """
    text = _decoded(content)
    if text is None or not _is_written(text):
        raise UnknownMediaError
    if len(content) > MOST_TEXT_BYTES or lines_to_show(text).count("\n") >= MOST_LINES:
        raise TextTooLongError
    return text


def lines_to_show(text: str) -> str:
    """Return ``text`` with line ends of one kind and no line too long to be laid out."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    return "\n".join(
        line if len(line) <= _LONGEST_LINE else "\n".join(_pieces(line)) for line in lines
    )


def _pieces(line: str) -> list[str]:
    return [line[at : at + _LONGEST_LINE] for at in range(0, len(line), _LONGEST_LINE)]


def _decoded(content: bytes | bytearray) -> str | None:
    for mark, encoding in _MARKED_ENCODINGS:
        if content.startswith(mark):
            return _try(content, encoding)
    for encoding in ("utf-8", "cp1252", "latin-1"):
        text = _try(content, encoding)
        if text is not None:
            return text
    return None


def _try(content: bytes | bytearray, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_written(text: str) -> bool:
    """Whether somebody could have written it: no control characters but tabs and line ends."""
    controls = {chr(code) for code in (*range(32), 127)} - _BREAKS
    return not controls & set(text)
