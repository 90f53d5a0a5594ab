"""A necessary disclosure on its way out, and where it is entered."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.necessary_disclosures import Shown
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.papers import Paper
from exitdesk.domain.texts import Text
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.paper_outlets import PaperOutlet, Work
from exitdesk.ui.themes import Theme

_ENTERED_NOT_PRINTED = Text(
    sv="Utlämnandet är antecknat, men skrivaren tog inte emot dokumentet. Skriv ut på nytt: det "
    "antecknas inte som ett nytt utlämnande. Om det inte ska lämnas ut, anteckna det i registret.",
    fi="Luovutus on kirjattu, mutta tulostin ei ottanut asiakirjaa vastaan. Tulosta uudelleen: "
    "sitä ei kirjata uudeksi luovutukseksi. Jos asiakirjaa ei luovuteta, kirjaa se rekisteriin.",
)


class NecessaryOutlet(PaperOutlet):
    """Lets a necessary disclosure out: the first copy is entered as one, others as copies."""

    entered = Signal(int)  # number of the entry

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(jobs, language, theme, _ENTERED_NOT_PRINTED, parent)
        self._desk = desk
        self._order: NecessaryOrder | None = None
        self._shown: Shown = {}
        self._number = 0  # of the entry, once there is one

    def show_paper(self, order: NecessaryOrder, shown: Shown, paper: Paper) -> None:
        """Show what has been made and checked."""
        self._order, self._shown = order, shown
        self._show(paper)

    def saving(self, paper: Paper, path: Path) -> Work:
        """Return what writes the file; the first copy is entered as the disclosure."""
        order = self._made()
        if self._number:
            return partial(self._desk.necessary.save_again, order, paper, path)
        return partial(self._desk.necessary.save, order, self._shown, paper, path)

    def entering(self, paper: Paper) -> Work:
        """Return what enters that the printer gets it; the first copy as the disclosure."""
        order = self._made()
        if self._number:
            return partial(self._desk.necessary.print_again, order)
        return partial(self._desk.necessary.print, order, self._shown, paper)

    def take_entry(self, entry: object) -> None:
        """Take the number of the entry, once there is one."""
        if isinstance(entry, int):
            self._number = entry
            self.entered.emit(entry)

    def caption(self) -> str:
        """Return the title of the dialog that asks where to save."""
        return self.tr("Save the disclosure")

    def _made(self) -> NecessaryOrder:
        if self._order is None:
            raise RuntimeError("no disclosure is shown")
        return self._order
