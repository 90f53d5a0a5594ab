"""The check of the log's chain after opening: in the background, between what is typed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.jobs import Jobs

_PAUSE_MS = 40  # the vault's thread is free for others most of the time


class ChainCheck(Protocol):
    """A check done slice by slice, each of them in the vault's thread."""

    def step(self) -> bool:
        """Check a slice; whether there may be more."""

    def finding(self) -> Text | None:
        """Return, after the last slice, what is wrong; None if nothing."""


class ChainWatch(QObject):
    """Has the chain checked, slice by slice, until all of it is or ``stop`` is called."""

    broken = Signal(object)  # Text
    ended = Signal()

    def __init__(self, begin: Callable[[], ChainCheck], jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._begin = begin
        self._jobs = jobs
        self._check: ChainCheck | None = None
        self._is_stopped = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._step)

    def start(self) -> None:
        """Begin at the oldest entry."""
        self._jobs.run(self._begin, self._begun, self._fail)

    def stop(self) -> None:
        """Leave the rest unchecked: the vault is being closed."""
        self._is_stopped = True
        self._pause.stop()

    def _begun(self, check: ChainCheck) -> None:
        self._check = check
        self._step()

    def _step(self) -> None:
        if self._check is not None and not self._is_stopped:
            self._jobs.run(self._check.step, self._stepped, self._fail)

    def _stepped(self, more: bool) -> None:  # noqa: FBT001  (a job's answer)
        if self._check is None or self._is_stopped:
            return
        if more:
            self._pause.start()
        else:
            self._jobs.run(self._check.finding, self._end, self._fail)

    def _end(self, finding: Text | None) -> None:
        if finding is not None:
            self.broken.emit(finding)
        self.ended.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self._end(error.text)
