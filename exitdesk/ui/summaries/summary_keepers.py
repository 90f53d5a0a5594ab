"""A summary in the making, kept in the vault whatever happens to the window."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.note_summaries import HalfSummary
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs

_TYPING_MS = 400  # after a keystroke it is kept


class SummaryKeeper(QObject):
    """Holds what has been typed and ticked; every change of it goes into the vault."""

    failed = Signal(object)  # ExitDeskError

    def __init__(self, desk: Desk, jobs: Jobs, half: HalfSummary, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._is_done = False
        self.half = half
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._keep)

    def take_soon(self, half: HalfSummary) -> None:
        """Keep what is being typed; one who types on without a pause is not put off."""
        self.half = half
        if not self._typing.isActive():
            self._typing.start()

    def flush(self) -> None:
        """Keep at once what has not been handed to the vault yet."""
        if self._typing.isActive():
            self._typing.stop()
            self._keep()

    def let_go(self) -> None:
        """Keep nothing more: it is finished, and the vault has forgotten it."""
        self._is_done = True
        self._typing.stop()

    def _keep(self) -> None:
        if not self._is_done:
            work = partial(self._desk.summaries.keep, self.half)
            self._jobs.run(work, _nothing, self._fail)

    def _fail(self, error: ExitDeskError) -> None:
        self.failed.emit(error)


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
