from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.attachment_errors import (
    AttachmentTooLargeError,
    EmptyAttachmentError,
    TextTooLongError,
    UnknownMediaError,
)
from exitdesk.domain.attachments import (
    MEDIA_TEXTS,
    MOST_BYTES,
    MOST_TEXT_BYTES,
    Media,
    decode_text,
    lines_to_show,
    media_of,
)
from tests.attachments import samples


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (samples.pdf(), Media.PDF),
        (samples.picture("PNG"), Media.PNG),
        (samples.picture("JPEG"), Media.JPEG),
        (samples.scan(2), Media.TIFF),
        ("Åsa ringde på kvällen.".encode(), Media.TEXT),
        ("Åsa".encode("utf-16"), Media.TEXT),
        ("Åsa".encode("utf-8-sig"), Media.TEXT),
        ("Åsa \u201dsade\u201d".encode("cp1252"), Media.TEXT),
    ],
)
def test_the_kind_is_told_by_the_content(content: bytes, media: Media) -> None:
    assert media_of(content) is media


@pytest.mark.parametrize(
    "content",
    [
        samples.archive(),
        b"MZ\x90\x00\x03\x00\x00\x00",
        b"text with a \x00 in it",
        b"\x1b[31mcoloured\x1b[0m",
        "utan märke".encode("utf-16-le"),
        b"RIFF\x10\x00\x00\x00WEBPVP8 ",
        b" %PDF-1.4 after a blank\x00",
    ],
)
def test_what_cannot_be_shown_is_refused(content: bytes) -> None:
    with pytest.raises(UnknownMediaError):
        media_of(content)


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(EmptyAttachmentError):
        media_of(b"")


def test_a_file_may_have_fifty_megabytes_and_no_byte_more() -> None:
    most = b"%PDF-" + bytes(MOST_BYTES - 5)
    assert media_of(most) is Media.PDF
    with pytest.raises(AttachmentTooLargeError):
        media_of(most + b"\0")


def test_a_text_too_long_for_a_window_is_refused() -> None:
    with pytest.raises(TextTooLongError):
        media_of(b"a" * (MOST_TEXT_BYTES + 1))


def test_a_file_that_is_two_kinds_at_once_is_what_it_begins_with() -> None:
    assert media_of(samples.pdf() + samples.archive()) is Media.PDF
    assert media_of(samples.picture() + samples.pdf()) is Media.PNG


def test_every_kind_has_a_name_in_both_languages() -> None:
    assert set(MEDIA_TEXTS) == set(Media)


@given(st.text())
def test_what_was_written_is_read_again_in_each_encoding(text: str) -> None:
    printable = "".join(sign for sign in text if ord(sign) >= 32 and ord(sign) != 127)
    for encoding in ("utf-8-sig", "utf-16"):
        try:
            content = printable.encode(encoding)
        except UnicodeEncodeError:  # half a pair
            return
        assert decode_text(content) == printable


@given(st.text())
def test_long_lines_are_broken_and_nothing_is_lost(text: str) -> None:
    shown = lines_to_show(text * 200)
    assert all(len(line) <= 2_000 for line in shown.split("\n"))
    kept = (text * 200).replace("\r", "").replace("\n", "").replace("\f", "")
    assert shown.replace("\n", "") == kept


@given(st.binary(max_size=300))
def test_any_bytes_are_a_kind_or_refused(content: bytes) -> None:
    with suppress(UnknownMediaError, EmptyAttachmentError):
        media_of(content)
