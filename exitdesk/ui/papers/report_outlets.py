"""A finished report on its way out: to the printer, or into a file the officer names."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import Paper
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.outlets import (
    NOT_PRINTED,
    PRINTED,
    SAVED,
    Outcome,
    choose_file,
    print_paper,
)
from exitdesk.ui.papers.previews import PaperPreview
from exitdesk.ui.themes import Theme


class ReportOutlet(QObject):
    """Lets the file that ``preview`` shows out; what leaves is entered."""

    left = Signal(object)  # Text: by which way
    refused = Signal(object)  # Text: why it has not left
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.preview = PaperPreview(language, theme)
        self._language = language
        self._desk = desk
        self._jobs = jobs
        self._order: ReportOrder | None = None
        self._paper: Paper | None = None
        self.preview.print_requested.connect(self._print)
        self.preview.save_requested.connect(self._save)

    def show_paper(self, order: ReportOrder | None, paper: Paper) -> None:
        """Show a report that has been made and checked."""
        self._order, self._paper = order, paper
        self.preview.show_pdf(paper.pdf)

    def save_to(self, path: Path) -> None:
        """Save the checked file."""
        if self._order is not None and self._paper is not None:
            work = partial(self._desk.reports.save, self._order, self._paper, path)
            self._jobs.run(work, self._say_saved, self._say_failed)

    def _print(self) -> None:
        order, paper = self._order, self._paper
        if order is None or paper is None:
            return
        outcome = print_paper(self.preview, self._language, paper)
        if outcome is Outcome.REFUSED:
            self.refused.emit(NOT_PRINTED)
        elif outcome is Outcome.PRINTED:
            work = partial(self._desk.reports.printed, order, paper)
            self._jobs.run(work, self._say_printed, self._say_failed)

    def _save(self) -> None:
        if self._paper is not None:
            path = choose_file(self.preview, self._language, self._paper, self._caption)
            if path is not None:
                self.save_to(path)

    def _say_printed(self, _nothing: None) -> None:
        self.left.emit(PRINTED)

    def _say_saved(self, _nothing: None) -> None:
        self.left.emit(SAVED)

    def _say_failed(self, error: ExitDeskError) -> None:
        self.failed.emit(error)

    def _caption(self) -> str:
        return self.tr("Save the report")
