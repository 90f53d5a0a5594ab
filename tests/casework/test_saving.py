import errno
import os
import stat
from pathlib import Path

import pytest

from exitdesk.casework.errors import (
    FileExistsAlreadyError,
    FolderMissingError,
    FolderReadOnlyError,
    NoRoomError,
    NotSavedError,
)
from exitdesk.casework.saving import save_whole
from exitdesk.domain.errors import ExitDeskError


def nothing() -> None:
    pass


def test_a_file_appears_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "rapport.pdf"
    save_whole(b"%PDF hela", path, nothing)
    assert path.read_bytes() == b"%PDF hela"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_the_log_is_written_before_the_file_has_its_name(tmp_path: Path) -> None:
    path = tmp_path / "rapport.pdf"
    seen: list[bool] = []

    def note() -> None:
        seen.append(path.exists())

    save_whole(b"x", path, note)
    assert seen == [False]


def test_when_the_log_cannot_be_written_no_file_appears(tmp_path: Path) -> None:
    class LogFullError(ExitDeskError):
        pass

    def refuse() -> None:
        raise LogFullError

    with pytest.raises(LogFullError):
        save_whole(b"x", tmp_path / "rapport.pdf", refuse)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "rapport.pdf"
    path.write_bytes(b"annat")
    with pytest.raises(FileExistsAlreadyError):
        save_whole(b"x", path, nothing)
    assert path.read_bytes() == b"annat"


def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        save_whole(b"x", tmp_path / "borta" / "rapport.pdf", nothing)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.EROFS, FolderReadOnlyError),
        (errno.EACCES, FolderReadOnlyError),
        (errno.ENOSPC, NoRoomError),
        (errno.EDQUOT, NoRoomError),
        (errno.EIO, NotSavedError),
    ],
)
def test_what_the_disk_refuses_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[ExitDeskError]
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(expected) as raised:
        save_whole(b"x" * 100_000, tmp_path / "rapport.pdf", nothing)
    assert raised.value.text.fi
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_the_disk_cannot_take_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError):
        save_whole(b"x", tmp_path / ("x" * 300 + ".pdf"), nothing)
    assert list(tmp_path.iterdir()) == []
