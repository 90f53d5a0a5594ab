"""The questions about recognition, asked for the report as it stands."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.recognition_steps import RecognitionStep
from exitdesk.ui.papers.report_jobs import FindHints, Hinted, gather_hints
from exitdesk.ui.papers.report_keepers import ReportKeeper


class RecognitionAsking(QObject):
    """Shows the questions in ``step``; what is answered is kept with the order."""

    asked = Signal(bool)  # whether they are answered for exactly this text
    answered = Signal(bool)
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self, desk: Desk, jobs: Jobs, keeper: ReportKeeper, language: LanguageSwitch
    ) -> None:
        super().__init__(keeper)
        self._desk = desk
        self._jobs = jobs
        self._keeper = keeper
        self._hinted: Hinted | None = None
        self.step = RecognitionStep(language)
        self.step.answered.connect(self._take)

    def ask(self) -> None:
        """Find the sentences that the questions may be about, then show both."""
        order = self._keeper.order
        if order is not None:
            work = partial(gather_hints, self._desk, order)
            self._jobs.run(work, self._find_beside, self._fail)

    def _find_beside(self, work: FindHints) -> None:
        self._jobs.run_beside(work, self._show, self._fail)

    def _show(self, hinted: Hinted) -> None:
        order = self._keeper.order
        if order is None or hinted.review.order != order:
            return  # it has been changed since
        self._hinted = hinted
        is_answered = order.recognition == hinted.mark
        self.step.show_questions(hinted.questions, hinted.hints, answered=is_answered)
        self.asked.emit(is_answered)

    def _take(self, is_answered: bool) -> None:  # noqa: FBT001  (Qt's signal)
        order = self._keeper.order
        if order is not None and self._hinted is not None:
            mark = self._hinted.mark if is_answered else ""
            self._keeper.take(replace(order, recognition=mark))
        self.answered.emit(is_answered)

    def _fail(self, error: ExitDeskError) -> None:
        self.failed.emit(error)
