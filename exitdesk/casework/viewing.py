"""Pages of attachments as pictures, drawn by a process that holds no key and dies with this one.

The process gets the bytes of one attachment and nothing else: no vault, no network, no files.
What comes back is taken apart as plain bytes: a process taken over by a hostile file must not
be able to hand over objects.
"""

import contextlib
import multiprocessing
import os
import struct
import threading
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TYPE_CHECKING

from exitdesk.casework.workers import die_with
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

if TYPE_CHECKING:
    from exitdesk.casework.page_drawing import Pages

LONGEST_S = 10.0  # for one page
_MOST_ANSWER = 80 * 1024 * 1024  # bytes: the largest picture of a page, with room
_STARTING_S = 20.0  # on a busy machine
_LEAST, _MOST = 0.02, 20.0  # dots a point
_OPEN, _DRAW, _WORDS, _CLOSED = b"o", b"d", b"w", b"c"
_OK = 255
_ASKED = struct.Struct(">If")
_SIZE = struct.Struct(">ff")
_HEAD = struct.Struct(">III")
_REFUSALS: tuple[type[ExitDeskError], ...] = (
    UnshowableError,
    PasswordNeededError,
    TooManyPagesError,
    PictureTooLargeError,
    ViewerEndedError,
)


class Viewing:
    """One attachment that is being looked at; ``close`` ends its process.

    A process that crashed or hung is started anew for the next page. All but ``stop`` belong
    beside the vault's thread: they wait.
    """

    def __init__(self, media: Media, content: bytes, longest_s: float = LONGEST_S) -> None:
        self._media = media
        self._content = content
        self._longest_s = longest_s
        self._context = multiprocessing.get_context("spawn")
        self._turn = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._is_closed = False

    def open(self) -> tuple[PageSize, ...]:
        """Return the sizes of all pages.

        Raises:
            PasswordNeededError, UnshowableError, TooManyPagesError, PictureTooLargeError:
                what is wrong with the file.
            ViewerEndedError, ViewerTooSlowError: what became of the process.
        """
        with self._turn:
            return self._begun()

    def draw(self, number: int, scale: float) -> Picture:
        """Return a page, counted from 0, at ``scale`` dots a point or at the most there may be.

        Raises:
            As ``open``.
        """
        answer = self._answer(_DRAW + _ASKED.pack(number, scale))
        try:
            wide, high, stride = _HEAD.unpack_from(answer)
        except struct.error as error:
            raise self._useless() from error
        rows = answer[_HEAD.size :]
        if not wide or not high or stride < wide * 3 or len(rows) != stride * high:
            raise self._useless()
        return Picture(wide, high, stride, rows)

    def words(self, number: int) -> str:
        """Return the words of a page for a screen reader."""
        return self._answer(_WORDS + _ASKED.pack(number, 0.0)).decode("utf-8", "replace")

    def closed_to_it(self) -> tuple[str, ...]:
        """Return what the process cannot do, as ``confinement.confine`` names it."""
        return tuple(self._answer(_CLOSED).decode("ascii", "replace").split())

    def stop(self) -> None:
        """End the process, from any thread; nothing more is drawn."""
        self._is_closed = True
        process = self._process
        if process is not None:
            with contextlib.suppress(ValueError):  # it ended by itself a moment ago
                process.kill()

    def close(self) -> None:
        """End the process and let go of the content."""
        self.stop()
        with self._turn:
            self._discard()
            self._content = b""

    def _answer(self, request: bytes) -> bytes:
        with self._turn:
            if self._process is None:
                self._begun()
            return self._asked(request, self._longest_s)

    def _begun(self) -> tuple[PageSize, ...]:
        self._discard()
        if self._is_closed:
            raise ViewerEndedError(detail="closed")
        self._start()
        request = _OPEN + self._media.value.encode("ascii") + b"\0" + self._content
        answer = self._asked(request, self._longest_s + _STARTING_S)
        if not answer or len(answer) % _SIZE.size:
            raise self._useless()
        return tuple(PageSize(*pair) for pair in _SIZE.iter_unpack(answer))

    def _start(self) -> None:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, os.getpid()), daemon=True)
        try:
            process.start()
        except OSError as error:  # no memory, or no more processes
            ours.close()
            raise ViewerEndedError(detail=type(error).__name__) from error
        finally:
            theirs.close()
        self._process, self._connection = process, ours
        if self._is_closed:
            process.kill()

    def _asked(self, request: bytes, patience: float) -> bytes:
        connection = self._connection
        if connection is None:
            raise ViewerEndedError(detail="no process")
        try:
            connection.send_bytes(request)
            if not connection.poll(patience):
                self._discard()
                raise ViewerTooSlowError
            answer = connection.recv_bytes(_MOST_ANSWER)
        except (EOFError, OSError) as error:
            self._discard()
            raise ViewerEndedError(detail=type(error).__name__) from error
        if answer[:1] != bytes([_OK]):
            raise self._refusal(answer)
        return answer[1:]

    def _refusal(self, answer: bytes) -> ExitDeskError:
        if len(answer) == 1 and answer[0] < len(_REFUSALS):
            return _REFUSALS[answer[0]]()
        return self._useless()

    def _useless(self) -> ExitDeskError:
        """End a process that does not answer as it should."""
        self._discard()
        return ViewerEndedError(detail="answer")

    def _discard(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()


def _work(connection: Connection, parent: int) -> None:
    """Draw pages in the worker until the parent closes the pipe or is gone."""
    die_with(parent)
    from exitdesk.casework.confinement import allow_seconds, confine
    from exitdesk.casework.page_drawing import open_pages

    closed = " ".join(confine()).encode("ascii")
    pages: Pages | None = None
    with contextlib.suppress(EOFError, OSError):
        while True:
            request = connection.recv_bytes()
            allow_seconds(LONGEST_S)
            try:
                if request[:1] == _OPEN:
                    media, _, content = request[1:].partition(b"\0")
                    pages = open_pages(Media(media.decode("ascii")), content)
                    answer = b"".join(_SIZE.pack(one.width, one.height) for one in pages.sizes)
                else:
                    answer = closed if request == _CLOSED else _drawn(pages, request)
            except ExitDeskError as error:
                kind = type(error)
                connection.send_bytes(bytes([_REFUSALS.index(kind) if kind in _REFUSALS else 0]))
            except MemoryError:
                connection.send_bytes(bytes([_REFUSALS.index(ViewerEndedError)]))
            except Exception:  # noqa: BLE001 — whatever a hostile file makes a library raise
                connection.send_bytes(bytes([_REFUSALS.index(UnshowableError)]))
            else:
                connection.send_bytes(bytes([_OK]) + answer)


def _drawn(pages: "Pages | None", request: bytes) -> bytes:
    number, scale = _ASKED.unpack(request[1:])
    if pages is None or number >= len(pages.sizes):
        raise UnshowableError
    if request[:1] == _WORDS:
        return pages.words(number).encode("utf-8", "replace")
    picture = pages.draw(number, min(_MOST, max(_LEAST, scale)))
    return _HEAD.pack(picture.width, picture.height, picture.stride) + picture.rows
