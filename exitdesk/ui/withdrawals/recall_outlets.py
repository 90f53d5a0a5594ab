"""A recall letter on its way out, and where it is entered that something was asked back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import Paper
from exitdesk.casework.recalls import RecallOrder
from exitdesk.domain.texts import Text
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.paper_outlets import PaperOutlet, Work
from exitdesk.ui.themes import Theme

_ENTERED_NOT_PRINTED = Text(
    sv="Begäran är antecknad i registret, men skrivaren tog inte emot brevet. Skriv ut på nytt.",
    fi="Pyyntö on kirjattu rekisteriin, mutta tulostin ei ottanut kirjettä vastaan. Tulosta "
    "uudelleen.",
)


class RecallOutlet(PaperOutlet):
    """Lets a letter out; each copy marks its papers in the register as asked back."""

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(jobs, language, theme, _ENTERED_NOT_PRINTED, parent)
        self._desk = desk
        self._order: RecallOrder | None = None

    def show_paper(self, order: RecallOrder, paper: Paper) -> None:
        """Show a letter that has been made and checked."""
        self._order = order
        self._show(paper)

    def saving(self, paper: Paper, path: Path) -> Work:
        """Return what enters the letter and writes it."""
        return partial(self._desk.recalls.save, self._made(), paper, path)

    def entering(self, paper: Paper) -> Work:
        """Return what enters that the printer gets the letter."""
        return partial(self._desk.recalls.print, self._made(), paper)

    def caption(self) -> str:
        """Return the title of the dialog that asks where to save."""
        return self.tr("Save the letter")

    def _made(self) -> RecallOrder:
        if self._order is None:
            raise RuntimeError("no letter is shown")
        return self._order
