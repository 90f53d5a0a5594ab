"""What is attached is in no file in clear: not in the vault's folder, nor anywhere else."""

import base64
import os
import tempfile
import threading
import zlib
from pathlib import Path

import pytest

from exitdesk.casework.attachments import Attachments, Viewing, examine, read_file
from exitdesk.domain.attachments import AttachmentTitle, Media
from exitdesk.forms.library import FormLibrary
from tests.attachments import samples
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

MARKERS = (samples.MARKER, samples.TITLE, samples.NOTE)
_PIECE = 12  # characters: a marker may be cut at the edge of a page


def encodings(text: str) -> list[bytes]:
    plain = text.encode()
    return [
        plain,
        text.encode("latin-1"),
        text.encode("utf-16-le"),
        base64.b64encode(plain)[:-4],
        plain.hex().encode(),
        zlib.compress(plain)[2:-4],
    ]


def journey(made: MadeVault, forms: FormLibrary, clock: SettableClock, original: Path) -> None:
    """Attach a file, look at it, print nothing, erase another."""
    vault = made.open(forms, clock)
    attachments = Attachments(vault)
    case_id = vault.cases.create()
    for path in (original, original.with_name("b.txt")):
        content = read_file(path, lambda _done, _of: None, threading.Event())
        title = AttachmentTitle(samples.TITLE, samples.NOTE)
        adding = attachments.add(case_id, examine(content), title)
        while adding.step():
            continue
    text, pdf = attachments.of_case(case_id)
    reading = attachments.open(pdf.attachment_id, "skäl")
    while reading.step():
        continue
    viewing = Viewing(Media.PDF, reading.content)
    viewing.open()
    assert samples.MARKER in viewing.words(0)
    viewing.draw(0, 1.0)
    viewing.close()
    attachments.titles(case_id, "skäl")
    attachments.erase(text.attachment_id, "skäl")
    vault.close()


def test_no_content_and_no_title_is_in_any_file_that_is_written(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usb = tmp_path / "usb"
    original = samples.written(usb, "a.pdf", samples.pdf(samples.MARKER))
    samples.written(usb, "b.txt", samples.MARKER.encode() * 2000)
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    journey(made_vault, forms, clock, original)
    files = [path for path in tmp_path.rglob("*") if path.is_file() and usb not in path.parents]
    assert made_vault.folder / "vault.db" in files
    for path in files:
        content = path.read_bytes()
        for marker in MARKERS:
            for wanted in (*encodings(marker), *encodings(marker[:_PIECE])):
                assert wanted not in content, path.name


def test_nothing_of_it_is_in_any_table_in_clear_even_inside_the_vault(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    original = samples.written(tmp_path / "usb", "a.pdf", samples.pdf(samples.MARKER))
    samples.written(tmp_path / "usb", "b.txt", samples.MARKER.encode() * 2000)
    journey(made_vault, forms, clock, original)
    vault = made_vault.open(forms, clock)
    database = vault._core.database
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in tables:
        for row in database.execute(f"SELECT * FROM {table}"):
            for value in row:
                held = value if isinstance(value, bytes) else str(value).encode()
                for marker in MARKERS:
                    assert not any(wanted in held for wanted in encodings(marker)), table
    vault.close()


@pytest.mark.skipif(os.name != "posix", reason="compares the folder of the system")
def test_nothing_is_left_in_the_temporary_folder_of_the_system(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    original = samples.written(tmp_path / "usb", "a.pdf", samples.pdf(samples.MARKER))
    samples.written(tmp_path / "usb", "b.txt", samples.MARKER.encode())
    before = {path for path in Path(tempfile.gettempdir()).iterdir() if path.is_file()}
    journey(made_vault, forms, clock, original)
    after = {path for path in Path(tempfile.gettempdir()).iterdir() if path.is_file()}
    for path in after - before:
        try:
            content = path.read_bytes()
        except OSError:  # another program's, gone meanwhile
            continue
        assert not any(marker.encode() in content for marker in MARKERS)
