"""Making and checking documents in a process of its own, which dies with this one.

The process starts fresh: it holds no key and nothing of the vault but what it is handed. It
stays for the next document, because loading its word lists takes seconds.
"""

import contextlib
import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from exitdesk.casework.errors import RenderingFailedError
from exitdesk.documents.requests import Passage, PlainDocument, PrintedDocument, Request
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.verifier.profiles import CLIENT_HELD, VerifierProfile

_PR_SET_PDEATHSIG = 1
_LONGEST_S = 120.0  # a report of a hundred pages takes seconds


@dataclass(frozen=True, slots=True)
class VerifyOrder:
    """What the finished file is checked for."""

    terms: tuple[str, ...] = ()
    profile: VerifierProfile = CLIENT_HELD
    telling_words: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document and why it may not leave; no findings: it may."""

    document: PrintedDocument
    findings: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class _Failure:
    """An error that can cross to the parent: its class, and what it says."""

    error: type[ExitDeskError]
    detail: str
    values: dict[str, object]


class Renderer:
    """Makes one document at a time; ``stop`` ends the one being made."""

    def __init__(self, longest_s: float = _LONGEST_S) -> None:
        self._longest_s = longest_s
        self._context = multiprocessing.get_context("spawn")
        self._starting = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def warm_up(self) -> None:
        """Start the process, so that the first document does not wait for its word lists."""
        with self._starting:
            if self._process is not None and self._process.is_alive():
                return
            self._discard()
            self._connection, theirs = self._context.Pipe()
            self._process = self._context.Process(
                target=_work, args=(theirs, os.getpid()), daemon=True
            )
            self._process.start()
            theirs.close()

    def make(self, request: Request, order: VerifyOrder) -> Rendered:
        """Return the document that ``request`` asks for, checked by the verifier.

        Raises:
            RenderingFailedError: when the process was stopped, died or took too long.
            ExitDeskError: what the document itself cannot be, such as too long for its paper.
        """
        self.warm_up()
        result = self._asked(request, order)
        if isinstance(result, _Failure):
            raise result.error(detail=result.detail, **result.values)
        if not isinstance(result, Rendered):
            self.close()
            raise RenderingFailedError(detail="no document")
        return result

    def stop(self) -> None:
        """End the document being made, if any; its ``make`` raises ``RenderingFailedError``."""
        process = self._process
        if process is not None:
            with contextlib.suppress(ValueError):  # it ended by itself a moment ago
                process.kill()

    def close(self) -> None:
        """End the process."""
        with self._starting:
            self._discard()

    def _asked(self, request: Request, order: VerifyOrder) -> object:
        connection = self._connection
        if connection is None:
            return None
        try:
            connection.send((request, order))
            return connection.recv() if connection.poll(self._longest_s) else None
        except (EOFError, OSError):
            return None

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
    """Make documents in the worker, one after the other, until the parent is gone."""
    _die_with(parent)
    _answer(PlainDocument(Lang.FI, "-", (Passage("Lämmin. Varm."),)), VerifyOrder(("Virtanen",)))
    with contextlib.suppress(EOFError, OSError):
        while True:
            request, order = connection.recv()
            connection.send(_answer(request, order))


def _answer(request: Request, order: VerifyOrder) -> Rendered | _Failure:
    from exitdesk.documents.makers import make_document
    from exitdesk.redaction.verifier import verify

    try:
        document = make_document(request)
    except ExitDeskError as error:
        return _Failure(type(error), error.detail, dict(error.values))
    findings = verify(
        document.pdf,
        order.terms,
        order.profile,
        expected_text=document.words,
        telling_words=order.telling_words,
        kept=order.kept,
    )
    return Rendered(document, tuple(finding.where for finding in findings))


def _die_with(parent: int) -> None:
    """End this process when its parent ends, however it ends."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    guardian = multiprocessing.parent_process()
    if guardian is not None:
        threading.Thread(target=_watch, args=(guardian.join,), daemon=True).start()


def _watch(parent_has_ended: Callable[[], None]) -> None:
    parent_has_ended()
    os._exit(1)
