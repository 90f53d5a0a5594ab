"""A finished report on its way out, and where it is entered."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import Paper
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.texts import Text
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.paper_outlets import PaperOutlet, Work
from exitdesk.ui.themes import Theme

_ENTERED_NOT_PRINTED = Text(
    sv="Utlämnandet är antecknat, men skrivaren tog inte emot dokumentet. Om ingenting lämnar "
    "huset, anteckna det i registret. En ny utskrift antecknas för sig.",
    fi="Luovutus on kirjattu, mutta tulostin ei ottanut asiakirjaa vastaan. Jos mitään ei "
    "luovuteta, kirjaa se rekisteriin. Uusi tuloste kirjataan erikseen.",
)


class ReportOutlet(PaperOutlet):
    """Lets a report out; each copy that leaves is entered."""

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(jobs, language, theme, _ENTERED_NOT_PRINTED, parent)
        self._desk = desk
        self._order: ReportOrder | None = None

    def show_paper(self, order: ReportOrder | None, paper: Paper) -> None:
        """Show a report that has been made and checked."""
        self._order = order
        self._show(paper)

    def saving(self, paper: Paper, path: Path) -> Work:
        """Return what enters the report and writes it."""
        return partial(self._desk.reports.save, self._made(), paper, path)

    def entering(self, paper: Paper) -> Work:
        """Return what enters that the printer gets the report."""
        return partial(self._desk.reports.print, self._made(), paper)

    def caption(self) -> str:
        """Return the title of the dialog that asks where to save."""
        return self.tr("Save the report")

    def _made(self) -> ReportOrder:
        if self._order is None:
            raise RuntimeError("no report is shown")
        return self._order
