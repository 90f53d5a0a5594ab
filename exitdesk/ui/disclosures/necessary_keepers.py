"""A necessary disclosure in the making, kept in the vault whatever happens to the window."""

from PySide6.QtCore import QObject, QTimer, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.disclosures.necessary_jobs import KeepNecessary
from exitdesk.ui.jobs import Jobs

_TYPING_MS = 400  # after a keystroke it is kept


class NecessaryKeeper(QObject):
    """Holds what is told of one case; every change of it goes into the vault until it left."""

    failed = Signal(object)  # ExitDeskError

    def __init__(self, desk: Desk, jobs: Jobs, order: NecessaryOrder, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._has_left = False
        self.order = order
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Whether something typed has not been handed to the vault yet."""
        return self._typing.isActive()

    def take(self, order: NecessaryOrder) -> None:
        """Keep it as it stands now."""
        self.order = order
        self._typing.stop()
        if not self._has_left:
            self._jobs.run(KeepNecessary(self._desk, order), _nothing, self._say_failed)

    def take_soon(self, order: NecessaryOrder) -> None:
        """Keep what is being typed; one who types on without a pause is not put off."""
        self.order = order
        if not self._typing.isActive():
            self._typing.start()

    def flush(self) -> None:
        """Keep what has been typed."""
        self.take(self.order)

    def let_go(self) -> None:
        """Keep nothing more: it has been entered, and the vault has forgotten the draft."""
        self._has_left = True
        self._typing.stop()

    def _say_failed(self, error: ExitDeskError) -> None:
        self.failed.emit(error)


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
