"""A checked file on its way out of the house: entered first, then printed or saved."""

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.papers import Paper
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui import dialogs
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.outlets import NOT_PRINTED, PRINTED, PRINTING, SAVED, choose_file
from exitdesk.ui.papers.previews import PaperPreview
from exitdesk.ui.printing import is_nowhere, new_printer, pages_printed
from exitdesk.ui.themes import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Work = Callable[[], object]


class PaperOutlet(QObject):
    """Lets the file that ``preview`` shows out, one way at a time; what leaves is entered."""

    left = Signal(object)  # Text: by which way
    refused = Signal(object)  # Text: why it has not left
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self,
        jobs: Jobs,
        language: LanguageSwitch,
        theme: Theme,
        entered_not_printed: Text,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.preview = PaperPreview(language, theme)
        self._language = language
        self._jobs = jobs
        self._entered_not_printed = entered_not_printed
        self._paper: Paper | None = None
        self._printer: QPrinter | None = None
        self._is_busy = False  # each way out is entered once
        self.preview.print_requested.connect(self._print)
        self.preview.save_requested.connect(self._save)

    def save_to(self, path: Path) -> None:
        """Save the checked file; it is entered before it has its name."""
        if self._paper is not None and not self._is_busy:
            self._is_busy = True
            self._jobs.run(self.saving(self._paper, path), self._say_saved, self._say_failed)

    def print_on(self, printer: "QPrinter") -> None:
        """Print on a chosen printer; it is entered before the printer gets it."""
        if self._paper is None or self._is_busy:
            return
        if is_nowhere(printer):  # then nothing leaves, and nothing is entered
            self.refused.emit(NOT_PRINTED)
            return
        self._printer, self._is_busy = printer, True
        self._jobs.run(self.entering(self._paper), self._send, self._say_failed)

    @abstractmethod
    def saving(self, paper: Paper, path: Path) -> Work:
        """Return what enters the file and writes it, in the vault's thread."""

    @abstractmethod
    def entering(self, paper: Paper) -> Work:
        """Return what enters that the printer gets the file, in the vault's thread."""

    @abstractmethod
    def caption(self) -> str:
        """Return the title of the dialog that asks where to save."""

    def take_entry(self, entry: object) -> None:
        """Take what the work in the vault's thread returned."""

    def _show(self, paper: Paper) -> None:
        self._paper = paper
        self.preview.show_pdf(paper.pdf)

    def _print(self) -> None:
        printer = new_printer()
        if dialogs.choose_printer(self.preview, self._language, printer):
            self.print_on(printer)

    def _send(self, entry: object) -> None:
        printer, paper = self._printer, self._paper
        self._printer, self._is_busy = None, False
        self.take_entry(entry)
        if printer is None or paper is None:
            return
        steps = pages_printed(paper.pdf, printer)
        taken = dialogs.run_while(self.preview, self._language, PRINTING, steps)
        if taken:
            self.left.emit(PRINTED)
        else:
            self.refused.emit(self._entered_not_printed)

    def _save(self) -> None:
        if self._paper is not None:
            path = choose_file(self.preview, self._language, self._paper, self.caption)
            if path is not None:
                self.save_to(path)

    def _say_saved(self, entry: object) -> None:
        self._is_busy = False
        self.take_entry(entry)
        self.left.emit(SAVED)

    def _say_failed(self, error: ExitDeskError) -> None:
        self._printer, self._is_busy = None, False
        self.failed.emit(error)
