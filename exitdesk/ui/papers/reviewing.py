"""The review of the report in the making: read, laid out after each decision, read again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.report_reviews import ReportReading, ReportReview
from exitdesk.casework.report_sides import Row
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.papers.report_keepers import ReportKeeper
from exitdesk.ui.papers.report_readers import ReportReader
from exitdesk.ui.papers.report_reviews import ReviewStep


class Reviewing(QObject):
    """Keeps ``step`` in step with the order that ``keeper`` holds."""

    arrived = Signal()  # the review that was asked for is there
    changed = Signal()  # what may be done next may be another thing now
    failed = Signal(object)  # ExitDeskError

    def __init__(self, desk: Desk, jobs: Jobs, keeper: ReportKeeper, step: ReviewStep) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._step = step
        self._is_awaited = False
        self._reader = ReportReader(desk, jobs, self)
        self._reader.read.connect(self._show)
        self._reader.laid.connect(step.show_review)
        self._reader.failed.connect(self._fail)
        step.edit_ended.connect(self.read_again)

    def ask(self) -> None:
        """Read the report; it is told when it is there."""
        self._is_awaited = True
        self.read_again()

    def read_again(self) -> None:
        """Read the report as it is now."""
        order = self._keeper.order
        if order is not None:
            self._keeper.stop_waiting()
            self._reader.read_through(order)

    def lay_out(self, order: ReportOrder) -> None:
        """Lay the report out as other decisions leave it."""
        self._reader.lay_out(order)

    def undo(self) -> None:
        """Take the last decision back, while the review is what is shown."""
        if self._step.isVisible():
            self._step.undo()

    def redo(self) -> None:
        """Make again what was taken back."""
        if self._step.isVisible():
            self._step.redo()

    def edit(self) -> None:
        """Change the text where the cursor is."""
        if self._step.isVisible():
            self._step.edit()
            self.changed.emit()

    def _show(self, reading: ReportReading, review: ReportReview, rows: Sequence[Row]) -> None:
        order = self._keeper.order
        if order is None:
            return
        if not order.says_same_as(reading.order):  # it has been changed since
            if self._is_awaited:
                self.read_again()
            return
        self._step.show_reading(reading, order, review, rows)
        if order.decisions != reading.order.decisions:
            self.lay_out(order)  # decided while it was being read
        if self._is_awaited:
            self._is_awaited = False
            self.arrived.emit()
        self.changed.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self._is_awaited = False
        self.failed.emit(error)
