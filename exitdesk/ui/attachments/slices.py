"""Work in the vault's thread a slice at a time, so that nothing else waits for all of it."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs


class Sliced(Protocol):
    """Work that is done a step at a time."""

    @property
    def done(self) -> int:
        """How many steps have been taken."""

    @property
    def of(self) -> int:
        """How many there are."""

    def step(self) -> bool:
        """Take the next step; return whether there is more to do."""


class Slices(QObject):
    """Takes the steps of one piece of work until it ends, fails or is stopped."""

    moved = Signal(int, int)  # steps taken, steps in all
    ended = Signal(object)  # the work
    failed = Signal(object, object)  # the work, ExitDeskError

    def __init__(self, work: Sliced, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._jobs = jobs
        self._is_stopped = False

    def start(self) -> None:
        """Take the first step."""
        self._jobs.run(self._work.step, self._stepped, self._fail)

    def stop(self) -> None:
        """Take no further step; nothing is told any more."""
        self._is_stopped = True

    def _stepped(self, more: bool) -> None:  # noqa: FBT001  (a job's answer)
        if self._is_stopped:
            return
        if more:
            self.moved.emit(self._work.done, self._work.of)
            self.start()
        else:
            self.ended.emit(self._work)

    def _fail(self, error: ExitDeskError) -> None:
        if not self._is_stopped:
            self.failed.emit(self._work, error)
