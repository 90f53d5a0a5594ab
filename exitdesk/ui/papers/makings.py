"""One paper on its way: read in the vault's thread, made beside it, entered in the vault's."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from exitdesk.casework.paper_makers import PaperMaker, Rendered, Stage
from exitdesk.casework.papers import Paper, PaperToMake
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Turn:
    """One piece of work on the way; it takes what the piece before it gave."""

    work: Callable[[Any], object]
    in_vault: bool  # short, in the vault's thread; or long, beside it


class Making(QObject):
    """Takes turns until there is a paper; ``cancel`` ends it wherever it is."""

    made = Signal(object)  # Paper
    failed = Signal(object)  # ExitDeskError
    reached = Signal(object)  # Stage

    def __init__(self, papers: PaperMaker, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._papers = papers
        self._jobs = jobs
        self._cancelled = threading.Event()
        self._turns: list[Turn] = []

    def start(self, order: object, turns: Sequence[Turn]) -> None:
        """Begin with ``order``; the turns lead to the paper to make, the rest follows."""
        making = Turn(self._render, in_vault=False)
        self._turns = [*turns, making, Turn(self._release, in_vault=True)]
        self._go_on(order)

    def cancel(self) -> None:
        """End it; nothing is told of it any more."""
        self._cancelled.set()
        self._papers.stop()

    def _go_on(self, given: object) -> None:
        if self._cancelled.is_set():
            return
        if not self._turns:
            self.made.emit(given)
            return
        turn = self._turns.pop(0)
        run = self._jobs.run if turn.in_vault else self._jobs.run_beside
        run(partial(turn.work, given), self._go_on, self._fail)

    def _fail(self, error: ExitDeskError) -> None:
        if not self._cancelled.is_set():
            self.failed.emit(error)

    def _render(self, to_make: PaperToMake) -> tuple[PaperToMake, Rendered]:
        return to_make, self._papers.render(to_make, self._tell, self._cancelled)

    def _release(self, made: tuple[PaperToMake, Rendered]) -> Paper:
        return self._papers.release(*made)

    def _tell(self, stage: Stage) -> None:
        """Wake the windows' thread; called in the thread that waits for the worker process."""
        if shiboken6.isValid(self):
            self.reached.emit(stage)
