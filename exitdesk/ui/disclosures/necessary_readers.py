"""A necessary disclosure read through beside the windows, laid out anew after each decision."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.necessary_disclosures import Shown
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.necessary_reviews import NecessaryMaterial
from exitdesk.casework.report_reviews import ReportReading
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.disclosures.necessary_jobs import KeepAndGather, Laid, laid, read
from exitdesk.ui.jobs import Jobs


class NecessaryReader(QObject):
    """Reads when the text changes, and only lays out when decisions do; the newest wins."""

    read = Signal(object, object, object)  # ReportReading, ReportReview, tuple[Row, ...]
    laid = Signal(object, object)  # ReportReview, tuple[Row, ...]
    failed = Signal(object)  # ExitDeskError

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._reading: ReportReading | None = None
        self._wanted: NecessaryOrder | None = None
        self._on_its_way: NecessaryOrder | None = None

    def read_through(self, order: NecessaryOrder, shown: Shown) -> None:
        """Read it as it is now; it is kept first."""
        work = KeepAndGather(self._desk, order, shown)
        self._jobs.run(work, self._read_beside, self._fail)

    def lay_out(self, order: NecessaryOrder) -> None:
        """Lay it out as other decisions leave it."""
        self._wanted = order
        if self._reading is not None and self._on_its_way is None:
            self._on_its_way = order
            work = partial(laid, self._reading, order)
            self._jobs.run_beside(work, self._show, self._fail)

    def _read_beside(self, material: NecessaryMaterial) -> None:
        self._jobs.run_beside(partial(read, material), self._take, self._fail)

    def _take(self, made: Laid) -> None:
        self._reading, review, rows = made
        self._wanted = None
        self.read.emit(self._reading, review, rows)

    def _show(self, made: Laid) -> None:
        order, self._on_its_way = self._on_its_way, None
        reading, review, rows = made
        if reading is not self._reading:
            return  # another text has been read meanwhile
        if self._wanted is not None and self._wanted is not order:
            self.lay_out(self._wanted)
            return
        self.laid.emit(review, rows)

    def _fail(self, error: ExitDeskError) -> None:
        self._on_its_way = None
        self.failed.emit(error)
