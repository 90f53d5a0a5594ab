"""A backup in the making; it goes on while the officer is on another page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal

from exitdesk.casework.backups import BackupAge, Backups, BackupStep
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs

WHOLE = 1000  # the shares in which progress is told


class StepTeller(QObject):
    """Brings progress from the thread that works to the windows' thread.

    ``told`` is emitted there with the number of the step and the share of it that is done.
    """

    told = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = (0, -1)

    def tell(self, step: BackupStep, done: int, total: int) -> None:
        """Tell how far the work is; may be called in any thread, and often."""
        now = (step.value, min(WHOLE, done * WHOLE // max(1, total)))
        if now != self._last and shiboken6.isValid(self):
            self._last = now
            self.told.emit(*now)


class BackupRun(QObject):
    """Makes backups one at a time: begun in the vault's thread, written beside it."""

    changed = Signal()  # begun, got further, or ended: ask what it is now

    def __init__(self, backups: Backups, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._jobs = jobs
        self._teller = StepTeller(self)
        self._teller.told.connect(self._reach)
        self.is_under_way = False
        self.step = BackupStep.COPYING
        self.share = 0
        self.made: BackupAge | None = None  # what the last run led to
        self.error: ExitDeskError | None = None

    def start(self, folder: Path) -> None:
        """Back up into ``folder``, unless one is being made."""
        if self.is_under_way:
            return
        self.is_under_way = True
        self.made = self.error = None
        self._reach(BackupStep.COPYING.value, 0)
        self._jobs.run(partial(self._backups.begin, folder), self._write, self._fail)

    def stop(self) -> None:
        """Stop the backup under way; it ends with a failure that says so."""
        self._backups.stop()

    def forget(self) -> None:
        """Let go of what the last run led to: it has been seen."""
        if not self.is_under_way:
            self.made = self.error = None

    def _write(self, _nothing: None) -> None:
        work = partial(self._backups.write, self._teller.tell)
        self._jobs.run_beside(work, self._finish, self._fail)

    def _finish(self, made: object) -> None:
        work: Callable[[], BackupAge] = partial(self._backups.finish, made)  # type: ignore[arg-type]
        self._jobs.run(work, self._end, self._fail)

    def _end(self, age: BackupAge) -> None:
        self.made = age
        self.is_under_way = False
        self.changed.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self.error = error
        self.is_under_way = False
        self.changed.emit()

    def _reach(self, step: int, share: int) -> None:
        self.step, self.share = BackupStep(step), share
        self.changed.emit()
