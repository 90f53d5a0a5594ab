import os
import threading
from pathlib import Path

import pytest

from exitdesk.casework.attachments import Attachments, Candidate, examine, read_file
from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.log_words import LogWords
from exitdesk.domain.actions import Action
from exitdesk.domain.attachment_errors import (
    AddingCancelledError,
    AttachmentTooLargeError,
    FileNotReadError,
    PasswordNeededError,
    UnknownMediaError,
    UnshowableError,
)
from exitdesk.domain.attachments import MOST_BYTES, AttachmentTitle, Media
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from tests.attachments import samples

TITLE = AttachmentTitle(samples.TITLE, samples.NOTE)


def nobody(_done: int, _of: int) -> None:
    """Nobody asked how far it has come."""


def content_of(path: Path) -> bytes:
    return read_file(path, nobody, threading.Event())


@pytest.fixture
def attachments(vault: Vault) -> Attachments:
    return Attachments(vault)


def test_a_file_is_read_in_slices_and_stays_as_it_was(tmp_path: Path) -> None:
    path = samples.written(tmp_path / "usb", "domen.pdf", samples.large_pdf(3_500_000))
    before = path.stat()
    moved: list[tuple[int, int]] = []
    content = read_file(path, lambda done, of: moved.append((done, of)), threading.Event())
    assert content == path.read_bytes()
    assert [of for _, of in moved] == [3_500_000] * 4
    assert moved[-1][0] == 3_500_000
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert list(path.parent.iterdir()) == [path]


def test_a_file_over_fifty_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "stor.pdf"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES * 20)
    moved: list[int] = []
    with pytest.raises(AttachmentTooLargeError):
        read_file(path, lambda done, _of: moved.append(done), threading.Event())
    assert moved == []


def test_reading_stops_when_it_is_cancelled(tmp_path: Path) -> None:
    path = samples.written(tmp_path / "usb", "a.pdf", samples.large_pdf(4_000_000))
    cancelled = threading.Event()
    with pytest.raises(AddingCancelledError):
        read_file(path, lambda _done, _of: cancelled.set(), cancelled)


def test_what_is_no_file_is_told_in_words(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "saknas.pdf", Path(os.devnull)):
        with pytest.raises(FileNotReadError):
            content_of(path)


@pytest.mark.parametrize(
    ("content", "media", "pages"),
    [
        (samples.pdf("a", "b", "c"), Media.PDF, 3),
        (samples.picture("JPEG"), Media.JPEG, 1),
        (samples.scan(4), Media.TIFF, 4),
        (samples.MARKER.encode(), Media.TEXT, 0),
    ],
)
def test_what_can_be_shown_can_be_attached(content: bytes, media: Media, pages: int) -> None:
    found = examine(content)
    assert (found.media, found.pages, found.size) == (media, pages, len(content))
    assert samples.MARKER not in repr(found)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (samples.locked_pdf(), PasswordNeededError),
        (samples.pdf()[:300], UnshowableError),
        (samples.archive(), UnknownMediaError),
        (b"%PDF-1.4\n" + samples.archive(), UnshowableError),
    ],
)
def test_what_cannot_be_shown_is_not_attached(content: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        examine(content)


def test_an_attachment_is_added_listed_opened_printed_and_erased(
    attachments: Attachments, vault: Vault, forms: FormLibrary
) -> None:
    case_id = vault.cases.create()
    content = samples.pdf()
    adding = attachments.add(case_id, Candidate(Media.PDF, content, 1), TITLE)
    while adding.step():
        continue
    (line,) = attachments.of_case(case_id)
    assert attachments.get(line.attachment_id) == line
    assert attachments.titles(case_id, "skäl") == {line.attachment_id: TITLE}
    reading = attachments.open(line.attachment_id, "skäl")
    while reading.step():
        continue
    assert (reading.content, reading.title) == (content, TITLE)
    attachments.printed(line)
    attachments.erase(line.attachment_id, "Fel klient")
    entries = vault.ledger.entries(case_id)
    assert [entry.action for entry in entries[:5]] == [
        Action.ATTACHMENT_ERASED,
        Action.PRINTED,
        Action.ATTACHMENT_SHOWN,
        Action.ATTACHMENT_TITLES_SHOWN,
        Action.ATTACHMENT_ADDED,
    ]
    words = LogWords(forms, dict)
    told = [words.details(entry) for entry in entries[:5]]
    short = line.attachment_id[:8]
    assert told[0].sv == f"orsak: Fel klient · PDF · bilaga: {short}"
    assert told[1].fi == f"PDF · liite: {short}"
    assert told[4].sv.startswith(f"storlek i byte: {len(content)} · PDF · sidor: 1 · kontroll")
    assert samples.TITLE not in "".join(str(entry) for entry in entries)


def test_nothing_is_shown_without_a_reason(attachments: Attachments, vault: Vault) -> None:
    case_id = vault.cases.create()
    for work in (attachments.titles, attachments.open, attachments.erase):
        with pytest.raises(ReasonNeededError):
            work(case_id, "  ")
