"""The report in the making, kept in the vault whatever happens to the window."""

from PySide6.QtCore import QObject, QTimer, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.papers.report_jobs import ForgetOrder, KeepOrder

_TYPING_MS = 400  # after a keystroke the text is kept


class ReportKeeper(QObject):
    """Holds the order of one case; every change of it goes into the vault."""

    kept = Signal()
    failed = Signal(object)  # ExitDeskError

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._has_left = False  # then the next report starts empty
        self.order: ReportOrder | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Whether something typed has not been handed to the vault yet."""
        return self._typing.isActive()

    def begin(self, order: ReportOrder) -> None:
        """Go on with a report that the vault holds already."""
        self.order = order

    def take(self, order: ReportOrder) -> None:
        """Keep the order as it stands now."""
        self.order = order
        self._typing.stop()
        if not self._has_left:
            self._jobs.run(KeepOrder(self._desk, order), self._say_kept, self._say_failed)

    def take_soon(self, order: ReportOrder) -> None:
        """Keep what is being typed; one who types on without a pause is not put off."""
        self.order = order
        if not self._typing.isActive():
            self._typing.start()

    def flush(self) -> None:
        """Keep what has been typed."""
        if self.order is not None:
            self.take(self.order)

    def let_go(self) -> None:
        """Let the next report of this case start empty: this one has left."""
        self._has_left = True
        if self.order is not None:
            work = ForgetOrder(self._desk, self.order.case_id)
            self._jobs.run(work, self._say_kept, self._say_failed)

    def take_up(self) -> None:
        """Go on with what has left as with another report: it is being changed."""
        self._has_left = False

    def stop_waiting(self) -> None:
        """Leave it to what comes next to keep what has been typed."""
        self._typing.stop()

    def _say_kept(self, _nothing: None) -> None:
        self.kept.emit()

    def _say_failed(self, error: ExitDeskError) -> None:
        self.failed.emit(error)
