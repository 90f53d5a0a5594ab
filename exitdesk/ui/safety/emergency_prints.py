"""The emergency sheet on paper: secret, for the house, straight to the printer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import PaperToMake
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.print_pages import PrintPage
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme


class EmergencyPrintPage(PrintPage):
    """Chooses the language of the paper; that of the window to begin with."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        *,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, jobs, place, language=language, theme=theme, parent=parent)
        self._explained = PlainLabel("lead", "explained_label")
        self._lang = Choice("lang", [lang.value for lang in Lang])
        self._lang.choose(language.lang.value)
        self.column.body.addWidget(self._explained)
        self.column.body.addWidget(self._lang)
        self.finish_column()
        self.retranslate()
        self.refresh_actions()

    def retranslate(self) -> None:
        """Say the question; what is chosen stays."""
        super().retranslate()
        self.title.setText(self.tr("The emergency sheet on paper"))
        self._explained.setText(
            self.tr(
                "Addresses, places and code words are on it. It is secret and for the house: "
                "it goes straight to the printer and is never a file. The log has an entry."
            )
        )
        self._lang.say(
            self.tr("Language of the paper"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )

    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads the sheet; the log says so."""
        case_id, lang = self.place().case_id, Lang(self._lang.chosen)
        return partial(self.desk.emergency_sheets.paper, case_id, lang)
