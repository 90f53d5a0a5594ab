"""A report read through beside the windows, and laid out anew after each decision."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.report_reviews import ReportReading, ReportReview, read_report
from exitdesk.casework.report_sides import Row, sides
from exitdesk.casework.reports import ReportMaterial, ReportOrder
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.papers.report_jobs import KeepAndGather

PURPOSE = Text(sv="Användningsändamål", fi="Käyttötarkoitus")  # in the language of the report

Laid = tuple[ReportReading, ReportReview, tuple[Row, ...]]


class ReportReader(QObject):
    """Reads one report when its text changes, and only lays it out when decisions do.

    However fast the decisions come, one layout is on its way at a time and the newest follows.
    """

    read = Signal(object, object, object)  # ReportReading, ReportReview, tuple[Row, ...]
    laid = Signal(object, object)  # ReportReview, tuple[Row, ...]
    failed = Signal(object)  # ExitDeskError

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._reading: ReportReading | None = None
        self._wanted: ReportOrder | None = None
        self._is_laying = False
        self.review: ReportReview | None = None

    def read_through(self, order: ReportOrder) -> None:
        """Read the report as it is in the vault now; ``order`` is kept first."""
        work = KeepAndGather(self._desk, order)
        self._jobs.run(work, self._read_beside, self._fail)

    def lay_out(self, order: ReportOrder) -> None:
        """Lay the report out as other decisions leave it."""
        self._wanted = order
        if self._reading is not None and not self._is_laying:
            self._is_laying = True
            work = partial(_laid, self._reading, order)
            self._jobs.run_beside(work, self._show, self._fail)

    def _read_beside(self, material: ReportMaterial) -> None:
        self._jobs.run_beside(partial(_read, material), self._take, self._fail)

    def _take(self, laid: Laid) -> None:
        self._reading, self.review, rows = laid
        self._wanted = None
        self.read.emit(self._reading, self.review, rows)

    def _show(self, laid: Laid) -> None:
        self._is_laying = False
        reading, review, rows = laid
        wanted = self._wanted
        if reading is not self._reading:
            return  # another text has been read meanwhile
        if wanted is not None and wanted is not review.order:
            self.lay_out(wanted)
            return
        self.review = review
        self.laid.emit(review, rows)

    def _fail(self, error: ExitDeskError) -> None:
        self._is_laying = False
        self.failed.emit(error)


def _read(material: ReportMaterial) -> Laid:
    return _laid(read_report(material), material.order)


def _laid(reading: ReportReading, order: ReportOrder) -> Laid:
    review = reading.review(order)
    return reading, review, sides(review, reading.items, PURPOSE.in_lang(order.lang))
