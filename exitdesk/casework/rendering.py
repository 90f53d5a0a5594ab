"""Making and checking documents in a process of its own, which dies with this one.

The process starts fresh: it holds no key and nothing of the vault but what it is handed. It
stays for the next document, because loading its word lists takes seconds.
"""

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from exitdesk.casework.errors import RenderingFailedError
from exitdesk.casework.workers import die_with
from exitdesk.documents.requests import Passage, PlainDocument, PrintedDocument, Request
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.hardening import forbid_core_dumps, places_only, report_places_only
from exitdesk.redaction.verifier.profiles import CLIENT_HELD, VerifierProfile

_LONGEST_S = 120.0  # a report of a hundred pages takes seconds


class Stage(StrEnum):
    """How far a document has come."""

    READING = "reading"  # its contents are gathered
    MAKING = "making"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class VerifyOrder:
    """What the finished file is checked for."""

    terms: tuple[str, ...] = ()
    profile: VerifierProfile = CLIENT_HELD
    telling_words: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    identifiers: frozenset[str] | None = None  # categories; None: as the profile says
    staying: tuple[str, ...] = ()


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


def _tell_nobody(_stage: Stage) -> None:
    """Nobody asked how far it has come."""


class Renderer:
    """Makes one document at a time; ``stop`` ends the one being made, from any thread."""

    def __init__(self, longest_s: float = _LONGEST_S) -> None:
        self._longest_s = longest_s
        self._context = multiprocessing.get_context("spawn")
        self._starting = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._is_stopped = False  # a process that was killed looks alive for a moment

    def warm_up(self) -> None:
        """Start the process, so that the first document does not wait for its word lists.

        Raises:
            RenderingFailedError: when the system gives no process.
        """
        with self._starting:
            if self._process is not None and self._process.is_alive() and not self._is_stopped:
                return
            self._discard()
            self._is_stopped = False
            self._start()

    def make(
        self,
        request: Request,
        order: VerifyOrder,
        *,
        reached: Callable[[Stage], None] = _tell_nobody,
        cancelled: threading.Event | None = None,
    ) -> Rendered:
        """Return the document that ``request`` asks for, checked by the verifier.

        ``reached`` is told of each stage, in this thread. With ``cancelled`` set nothing is
        begun; it is set before ``stop`` is called.

        Raises:
            RenderingFailedError: when the process was stopped, died or took too long.
            ExitDeskError: what the document itself cannot be, such as too long for its paper.
        """
        self.warm_up()
        if cancelled is not None and cancelled.is_set():
            raise RenderingFailedError(detail="cancelled")
        result = self._asked(request, order, reached)
        if isinstance(result, _Failure):
            raise result.error(detail=result.detail, **result.values)
        if not isinstance(result, Rendered):
            self.close()
            raise RenderingFailedError(detail="no document")
        return result

    def stop(self) -> None:
        """End the document being made, if any; its ``make`` raises ``RenderingFailedError``."""
        self._is_stopped = True
        process = self._process
        if process is not None:
            with contextlib.suppress(ValueError):  # it ended by itself a moment ago
                process.kill()

    def close(self) -> None:
        """End the process."""
        with self._starting:
            self._discard()

    def _start(self) -> None:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, os.getpid()), daemon=True)
        try:
            process.start()
        except OSError as error:  # no memory, or no more processes
            ours.close()
            raise RenderingFailedError(detail=type(error).__name__) from error
        finally:
            theirs.close()
        # only a process that has started can be killed
        self._process, self._connection = process, ours

    def _asked(
        self, request: Request, order: VerifyOrder, reached: Callable[[Stage], None]
    ) -> object:
        connection = self._connection
        if connection is None:
            return None
        try:
            connection.send((request, order))
            while connection.poll(self._longest_s):
                answer: object = connection.recv()
                if not isinstance(answer, Stage):
                    return answer
                reached(answer)
        except (EOFError, OSError):
            return None
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
    forbid_core_dumps()
    report_places_only()
    die_with(parent)
    with places_only():
        warming = PlainDocument(Lang.FI, "-", (Passage("Lämmin. Varm."),))
        _answer(warming, VerifyOrder(("Virtanen",)), _tell_nobody)
        with contextlib.suppress(EOFError, OSError):
            while True:
                request, order = connection.recv()
                connection.send(_answer(request, order, connection.send))


def _answer(
    request: Request, order: VerifyOrder, reached: Callable[[Stage], None]
) -> Rendered | _Failure:
    from exitdesk.documents.makers import make_document
    from exitdesk.redaction.verifier.verifying import verify

    reached(Stage.MAKING)
    try:
        document = make_document(request)
    except ExitDeskError as error:
        return _Failure(type(error), error.detail, dict(error.values))
    reached(Stage.CHECKING)
    findings = verify(
        document.pdf,
        order.terms,
        order.profile,
        expected_text=document.words,
        telling_words=order.telling_words,
        kept=order.kept,
        identifiers=order.identifiers,
        staying=order.staying,
    )
    return Rendered(document, tuple(finding.where for finding in findings))
