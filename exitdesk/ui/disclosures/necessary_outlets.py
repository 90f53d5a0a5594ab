"""A necessary disclosure on its way out: entered first, then printed or saved."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.necessary_disclosures import Shown
from exitdesk.casework.necessary_orders import NecessaryOrder
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

_ENTERED_NOT_PRINTED = Text(
    sv="Utlämnandet är antecknat, men skrivaren tog inte emot dokumentet. Skriv ut på nytt: det "
    "antecknas inte som ett nytt utlämnande. Om det inte ska lämnas ut, anteckna det i registret.",
    fi="Luovutus on kirjattu, mutta tulostin ei ottanut asiakirjaa vastaan. Tulosta uudelleen: "
    "sitä ei kirjata uudeksi luovutukseksi. Jos asiakirjaa ei luovuteta, kirjaa se rekisteriin.",
)


class NecessaryOutlet(QObject):
    """Lets the file that ``preview`` shows out, once it is entered."""

    entered = Signal(int)  # number of the entry
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
        self._order: NecessaryOrder | None = None
        self._shown: Shown = {}
        self._paper: Paper | None = None
        self._number = 0  # of the entry, once there is one
        self._is_busy = False  # one way out at a time: it is entered once
        self._printer: QPrinter | None = None
        self.preview.print_requested.connect(self._print)
        self.preview.save_requested.connect(self._save)

    def show_paper(self, order: NecessaryOrder, shown: Shown, paper: Paper) -> None:
        """Show what has been made and checked."""
        self._order, self._shown, self._paper = order, shown, paper
        self.preview.show_pdf(paper.pdf)

    def save_to(self, path: Path) -> None:
        """Save the checked file; the first copy that leaves is entered as the disclosure."""
        order, paper = self._order, self._paper
        if order is None or paper is None or self._is_busy:
            return
        self._is_busy = True
        if self._number:
            work = partial(self._desk.necessary.save_again, order, paper, path)
            self._jobs.run(work, self._say_saved_again, self._say_failed)
        else:
            saving = partial(self._desk.necessary.save, order, self._shown, paper, path)
            self._jobs.run(saving, self._say_saved, self._say_failed)

    def print_on(self, printer: "QPrinter") -> None:
        """Print on a chosen printer; it is entered before the printer gets it."""
        order, paper = self._order, self._paper
        if order is None or paper is None or self._is_busy:
            return
        if is_nowhere(printer):  # then nothing leaves, and nothing is entered
            self.refused.emit(NOT_PRINTED)
            return
        self._printer, self._is_busy = printer, True
        if self._number:
            work = partial(self._desk.necessary.print_again, order)
            self._jobs.run(work, self._send_again, self._say_failed)
        else:
            entering = partial(self._desk.necessary.print, order, self._shown, paper)
            self._jobs.run(entering, self._send, self._say_failed)

    def _print(self) -> None:
        printer = new_printer()
        if dialogs.choose_printer(self.preview, self._language, printer):
            self.print_on(printer)

    def _send(self, number: int) -> None:
        self._note(number)
        self._send_again(None)

    def _send_again(self, _nothing: None) -> None:
        printer, paper = self._printer, self._paper
        self._printer, self._is_busy = None, False
        if printer is None or paper is None:
            return
        steps = pages_printed(paper.pdf, printer)
        taken = dialogs.run_while(self.preview, self._language, PRINTING, steps)
        if taken:
            self.left.emit(PRINTED)
        else:
            self.refused.emit(_ENTERED_NOT_PRINTED)

    def _save(self) -> None:
        if self._paper is not None:
            path = choose_file(self.preview, self._language, self._paper, self._caption)
            if path is not None:
                self.save_to(path)

    def _say_saved(self, number: int) -> None:
        self._note(number)
        self._say_saved_again(None)

    def _say_saved_again(self, _nothing: None) -> None:
        self._is_busy = False
        self.left.emit(SAVED)

    def _note(self, number: int) -> None:
        self._number = number
        self.entered.emit(number)

    def _say_failed(self, error: ExitDeskError) -> None:
        self._is_busy = False
        self.failed.emit(error)

    def _caption(self) -> str:
        return self.tr("Save the disclosure")
