"""Making and checking documents in a process of its own, which dies with this one.

The process starts fresh: it holds no key and nothing of the vault but what it is handed.
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

from exitdesk.casework.errors import RenderingFailedError
from exitdesk.documents.requests import PrintedDocument, Request
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
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
        self._stopped = threading.Event()
        self._running: multiprocessing.context.SpawnProcess | None = None

    def make(self, request: Request, order: VerifyOrder) -> Rendered:
        """Return the document that ``request`` asks for, checked by the verifier.

        Raises:
            RenderingFailedError: when the process was stopped, died or took too long.
            ExitDeskError: what the document itself cannot be, such as too long for its paper.
        """
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=_work, args=(theirs, os.getpid(), request, order), daemon=True
        )
        self._stopped.clear()
        try:
            process.start()
            self._running = process
            theirs.close()
            result = self._received(ours)
        finally:
            self._running = None
            _end(process)
            ours.close()
        if isinstance(result, _Failure):
            raise result.error(detail=result.detail, **result.values)
        if not isinstance(result, Rendered):
            raise RenderingFailedError(detail="no document")
        return result

    def stop(self) -> None:
        """End the document being made, if any; its ``make`` raises ``RenderingFailedError``."""
        self._stopped.set()
        process = self._running
        if process is not None:
            process.kill()

    def _received(self, connection: Connection) -> object:
        try:
            if connection.poll(self._longest_s):
                return connection.recv()
        except (EOFError, OSError):
            return None
        return None


def _end(process: "multiprocessing.context.SpawnProcess") -> None:
    if process.pid is None:
        return
    if process.is_alive():
        process.join(1.0)
    if process.is_alive():
        process.kill()
    process.join()
    process.close()


def _work(connection: Connection, parent: int, request: Request, order: VerifyOrder) -> None:
    """Make the document in the worker and send it, or why there is none."""
    _die_with(parent)
    from exitdesk.documents.makers import make_document
    from exitdesk.redaction.verifier import verify

    try:
        document = make_document(request)
        findings = verify(
            document.pdf,
            order.terms,
            order.profile,
            expected_text=document.words,
            telling_words=order.telling_words,
            kept=order.kept,
        )
        connection.send(Rendered(document, tuple(finding.where for finding in findings)))
    except ExitDeskError as error:
        connection.send(_Failure(type(error), error.detail, dict(error.values)))
    finally:
        connection.close()


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
