import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random

import pytest

from exitdesk.casework.viewing import Viewing
from exitdesk.domain.attachment_errors import (
    PasswordNeededError,
    PictureTooLargeError,
    TooManyPagesError,
    UnshowableError,
    ViewerEndedError,
    ViewerTooSlowError,
)
from exitdesk.domain.attachments import Media, PageSize, Picture
from exitdesk.domain.errors import ExitDeskError
from tests.attachments import samples
from tests.worker_deaths import worker_dies_with

_ROOT = Path(__file__).parents[2]
View = Callable[..., Viewing]


@pytest.fixture
def others() -> frozenset[BaseProcess]:
    """The processes that run already: other tests of this worker share one that makes papers."""
    return frozenset(multiprocessing.active_children())


def left(others: frozenset[BaseProcess]) -> list[BaseProcess]:
    """Return what runs of the processes that this test began."""
    return [one for one in multiprocessing.active_children() if one not in others]


@pytest.fixture
def view(others: frozenset[BaseProcess]) -> Iterator[View]:
    """Return how to look at content; every process has ended when the test has."""
    begun: list[Viewing] = []

    def begin(media: Media, content: bytes, longest_s: float = 10.0) -> Viewing:
        begun.append(Viewing(media, content, longest_s))
        return begun[-1]

    yield begin
    for viewing in begun:
        viewing.close()
    assert left(others) == []


def colours(picture: Picture) -> set[bytes]:
    rows = [
        picture.rows[at : at + picture.width * 3]
        for at in range(0, len(picture.rows), picture.stride)
    ]
    return {row[at : at + 3] for row in rows for at in range(0, len(row), 3)}


def test_the_pages_of_a_pdf_are_drawn_at_the_size_asked_for(view: View) -> None:
    viewing = view(Media.PDF, samples.pdf("Ett", "Två", "Tre"))
    assert viewing.open() == (PageSize(595, 842),) * 3
    picture = viewing.draw(2, 2.0)
    assert (picture.width, picture.height) == (1190, 1684)
    assert b"\x00\x00\x00" in colours(picture)
    assert viewing.words(1).strip() == "Två"


@pytest.mark.parametrize(
    ("media", "kind"), [(Media.PNG, "PNG"), (Media.JPEG, "JPEG"), (Media.TIFF, "TIFF")]
)
def test_a_picture_is_drawn_the_way_the_camera_held_it(
    view: View, media: Media, kind: str
) -> None:
    viewing = view(media, samples.picture(kind, turned=True))
    (size,) = viewing.open()
    assert (size.width, size.height) == (60, 90)
    picture = viewing.draw(0, 20.0)
    assert (picture.width, picture.height) == (80, 120)  # never more dots than it has
    assert viewing.words(0) == ""


def test_every_page_of_a_scan_can_be_seen(view: View) -> None:
    viewing = view(Media.TIFF, samples.scan(3))
    assert len(viewing.open()) == 3
    assert [colours(viewing.draw(page, 1.0)) for page in (2, 0)] == [{b"PPP"}, {b"\0\0\0"}]


def test_what_was_filled_into_a_form_is_seen(view: View) -> None:
    viewing = view(Media.PDF, samples.filled_form_pdf())
    viewing.open()
    assert len(colours(viewing.draw(0, 1.0))) > 2


def test_a_page_of_five_metres_is_drawn_within_bounds(view: View) -> None:
    viewing = view(Media.PDF, samples.pdf("Stor", size=(14_400, 14_400)))
    assert viewing.open() == (PageSize(14_400, 14_400),)
    picture = viewing.draw(0, 4.0)
    assert picture.width * picture.height <= 16_100_000


def test_a_pdf_with_a_password_is_told_as_such(view: View) -> None:
    with pytest.raises(PasswordNeededError):
        view(Media.PDF, samples.locked_pdf()).open()


@pytest.mark.parametrize(
    ("media", "content"),
    [
        (Media.PDF, samples.pdf()[:200]),
        (Media.PDF, b"%PDF-1.7\n" + samples.archive()),
        (Media.PDF, b"%PDF-"),
        (Media.PNG, samples.picture("PNG")[:60]),
        (Media.JPEG, samples.picture("JPEG", (900, 900))[:400]),
        (Media.PNG, b"\x89PNG\r\n\x1a\n" + samples.pdf()),
        (Media.TIFF, b"II*\x00\x08\x00\x00\x00"),
        (Media.JPEG, b"\xff\xd8\xff" + bytes(2_000)),
    ],
)
def test_a_damaged_file_is_told_in_words(view: View, media: Media, content: bytes) -> None:
    with pytest.raises(UnshowableError):
        view(media, content).open()


def test_a_picture_of_billions_of_dots_is_refused(view: View) -> None:
    with pytest.raises(PictureTooLargeError):
        view(Media.PNG, samples.boundless_png()).open()
    with pytest.raises(PictureTooLargeError):
        view(Media.PNG, samples.boundless_png(11_000, 11_000)).open()


def test_a_file_of_thousands_of_pages_is_refused(view: View) -> None:
    with pytest.raises(TooManyPagesError):
        view(Media.PDF, samples.many_pages_pdf(2_001)).open()


@pytest.mark.slow
def test_a_file_with_flipped_bytes_gives_a_picture_or_a_sentence(view: View) -> None:
    chance = Random(20261122)
    whole = (
        (Media.PDF, samples.pdf("Ett", "Två")),
        (Media.PNG, samples.picture("PNG")),
        (Media.JPEG, samples.picture("JPEG")),
        (Media.TIFF, samples.scan(2)),
    )
    for number in range(12):
        media, content = whole[number % len(whole)]
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 40)):
            damaged[chance.randrange(8, len(damaged))] = chance.randrange(256)
        viewing = view(media, bytes(damaged))
        try:
            viewing.open()
            assert viewing.draw(0, 1.0).width > 0
        except ExitDeskError:
            pass
        finally:
            viewing.close()


def test_a_page_that_takes_too_long_is_given_up_and_the_next_one_drawn(
    view: View, others: frozenset[BaseProcess]
) -> None:
    viewing = view(Media.PDF, samples.endless_pdf(), 0.5)
    viewing.open()
    for _ in range(2):
        with pytest.raises(ViewerTooSlowError):
            viewing.draw(0, 1.0)
    assert left(others) == []


def test_a_process_that_dies_is_told_in_words_and_started_anew(view: View) -> None:
    viewing = view(Media.PDF, samples.pdf())
    viewing.open()
    assert viewing._process is not None
    viewing._process.kill()
    with pytest.raises(ViewerEndedError):
        viewing.draw(0, 1.0)
    assert viewing.draw(0, 1.0).width == 595


def test_nothing_is_drawn_once_it_was_stopped(view: View, others: frozenset[BaseProcess]) -> None:
    viewing = view(Media.PDF, samples.pdf())
    viewing.open()
    viewing.stop()
    for _ in range(2):
        with pytest.raises(ViewerEndedError):
            viewing.draw(0, 1.0)
    assert left(others) == []


def test_a_page_that_is_not_there_is_told_in_words(view: View) -> None:
    viewing = view(Media.PDF, samples.pdf())
    viewing.open()
    with pytest.raises(UnshowableError):
        viewing.draw(7, 1.0)
    assert viewing.draw(0, float("nan")).width > 0


def test_a_system_that_gives_no_process_is_told_in_words(
    view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_process: object) -> None:
        raise BlockingIOError

    viewing = view(Media.PDF, samples.pdf())
    with monkeypatch.context() as edge:
        edge.setattr("multiprocessing.context.SpawnProcess.start", refuse)
        with pytest.raises(ViewerEndedError):
            viewing.open()
    assert viewing.open()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_process_may_compute_and_nothing_else(view: View) -> None:
    viewing = view(Media.PDF, samples.pdf())
    viewing.open()
    assert viewing._process is not None
    held = Path("/proc") / str(viewing._process.pid)
    limits = {
        line[:26].strip(): line[26:].split()[0]
        for line in (held / "limits").read_text(encoding="utf-8").splitlines()[1:]
    }
    assert limits["Max core file size"] == "0"
    assert limits["Max file size"] == "0"
    assert limits["Max processes"] == "0"
    assert limits["Max address space"] == str(1_500 * 1024 * 1024)
    assert {"writing", "memory"} <= set(viewing.closed_to_it())
    assert "NoNewPrivs:\t1" in (held / "status").read_text(encoding="utf-8")


_CONFINED = """
import contextlib, socket, sys
from exitdesk.casework.confinement import confine
pipe = open(sys.argv[1], "w", buffering=1)
confine()
def refused(work):
    try:
        work()
    except (OSError, MemoryError) as error:
        return type(error).__name__
    return "allowed"
import os
print(refused(lambda: open(sys.argv[2], "rb")), refused(lambda: open("/tmp/new", "wb")),
      refused(lambda: os.listdir("/")), refused(lambda: bytearray(2_000_000_000)),
      refused(lambda: socket.create_connection(("127.0.0.1", 9))), file=pipe)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="uses Landlock")
def test_a_confined_process_opens_no_file_and_takes_no_more_memory(tmp_path: Path) -> None:
    secret = tmp_path / "vault.db"
    secret.write_bytes(b"x")
    reading, writing = os.pipe()
    try:
        subprocess.run(
            [sys.executable, "-c", _CONFINED, f"/proc/self/fd/{writing}", str(secret)],
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            pass_fds=(writing,),
            check=True,
        )
        told = os.read(reading, 1_000).decode().split()
    finally:
        os.close(reading)
        os.close(writing)
    assert told[3] == "MemoryError"
    assert told[1] != "allowed"
    if Path("/sys/kernel/security/landlock").exists() or told[0] != "allowed":
        assert told[0] == told[2] == "PermissionError"


_PARENT = """
import io, sys
from exitdesk.casework.viewing import Viewing
from exitdesk.domain.attachments import Media
from tests.attachments import samples

if __name__ == "__main__":
    viewing = Viewing(Media.PDF, samples.pdf())
    viewing.open()
    print(viewing._process.pid, flush=True)
    input()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="waits on a pidfd")
def test_the_process_dies_with_the_one_that_started_it(tmp_path: Path) -> None:
    assert worker_dies_with(_PARENT, tmp_path)
