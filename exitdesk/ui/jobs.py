"""Work for other threads, with the answer brought back to the windows' thread."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, wait
from functools import partial
from typing import ClassVar, Generic, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text

T = TypeVar("T")


class UnforeseenError(ExitDeskError):
    """Something went wrong that nobody foresaw; ``detail`` is the type of the failure."""

    message: ClassVar[Text] = Text(
        sv="Något gick fel i programmet. Det som skrivits finns kvar som utkast. Försök på nytt.",
        fi="Ohjelmassa tapahtui virhe. Kirjoitettu on tallessa luonnoksena. Yritä uudelleen.",
    )


class _Job(QObject, Generic[T]):
    """One piece of work on its way; lives in the windows' thread."""

    ended = Signal()
    reported = Signal(object)  # this job, in the windows' thread

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ExitDeskError], None],
    ) -> None:
        super().__init__()
        self.work = work
        self.is_wanted = True  # whether anybody is left to take the answer
        self._done = done
        self._failed = failed
        self.future: Future[T] | None = None
        self.ended.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def on_end(self, _future: Future[T]) -> None:
        """Wake the windows' thread; called in the thread that did the work."""
        if shiboken6.isValid(self):
            self.ended.emit()

    def _report(self) -> None:
        self.reported.emit(self)
        future = self.future
        if future is None or future.cancelled() or not self.is_wanted:
            return
        error = future.exception()
        if error is None:
            if _still_there(self._done):
                self._done(future.result())
        elif isinstance(error, ExitDeskError):
            if _still_there(self._failed):
                self._failed(error)
        else:
            if _still_there(self._failed):
                self._failed(UnforeseenError(detail=type(error).__name__))
            raise error


def _still_there(callback: Callable[..., None]) -> bool:
    """Whether the window that asked has not been closed meanwhile."""
    called: object = callback
    while isinstance(called, partial):
        called = called.func
    owner = getattr(called, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class Jobs(QObject):
    """Runs short work in the thread that owns the vault, in the order it was asked for.

    What takes its time and needs no vault runs ``beside``, in a thread of its own. ``settled``
    is emitted in the windows' thread each time the last waiting job has reported.
    """

    settled = Signal()

    def __init__(self, vault: Executor, beside: Executor) -> None:
        super().__init__()
        self._vault = vault
        self._beside = beside
        self._waiting: set[_Job[object]] = set()
        self._in_vault: dict[_Job[object], None] = {}  # in the order they were asked for
        self._is_silent = False

    @property
    def is_busy(self) -> bool:
        """Whether a job has not reported yet."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ExitDeskError], None],
    ) -> None:
        """Do ``work`` in the vault's thread, then call ``done`` or ``failed`` in this one.

        Nothing is called when the widget that the callback belongs to has gone. An unforeseen
        error reaches ``failed`` as ``UnforeseenError`` and then the program's excepthook.
        """
        job = self._begun(self._vault, work, done, failed)
        self._in_vault[cast("_Job[object]", job)] = None

    def run_beside(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ExitDeskError], None],
    ) -> None:
        """Do ``work`` while the vault's thread goes on; locking does not wait for it.

        Reports like ``run``.
        """
        self._begun(self._beside, work, done, failed)

    def finish(self, within: float) -> bool:
        """Wait up to ``within`` seconds for work in the vault; return whether it ended.

        For locking: the callbacks are not called, only the work is done.
        """
        futures = [job.future for job in self._in_vault if job.future is not None]
        return not wait(futures, timeout=within).not_done

    def silence(self) -> None:
        """Report no more answers, of any job: whoever asked must not act on them now."""
        self._is_silent = True
        for job in self._waiting:
            job.is_wanted = False

    def drop_waiting(self) -> tuple[object, ...]:
        """Drop work in the vault that has not begun; return it, the oldest first."""
        return tuple(job.work for job in self._in_vault if job.future and job.future.cancel())

    @property
    def unfinished(self) -> tuple[object, ...]:
        """The work in the vault that has not ended, the oldest first."""
        return tuple(job.work for job in self._in_vault if job.future and not job.future.done())

    def _begun(
        self,
        executor: Executor,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ExitDeskError], None],
    ) -> _Job[T]:
        job = _Job(work, done, failed)
        job.is_wanted = not self._is_silent
        job.reported.connect(self._forget)
        self._waiting.add(cast("_Job[object]", job))
        job.future = executor.submit(work)
        job.future.add_done_callback(job.on_end)
        return job

    def _forget(self, job: "_Job[object]") -> None:
        self._waiting.discard(job)
        self._in_vault.pop(job, None)
        if not self._waiting:
            # on the next turn, when the callback of this last job has run
            QTimer.singleShot(0, self._announce)

    def _announce(self) -> None:
        if not self._waiting:
            self.settled.emit()
