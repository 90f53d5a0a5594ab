"""The agreement on paper, to be signed or to be kept."""

from collections.abc import Callable
from dataclasses import dataclass
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


class AgreementPrintPage(PrintPage):
    """Chooses the language of the paper; the client's own is chosen already."""

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
        self._lang.changed.connect(self._on_choice)
        for part in (self._explained, self._lang):
            self.column.body.addWidget(part)
        self.finish_column()
        self.retranslate()
        self.refresh_actions()
        jobs.run(_Language(desk, place.object_id), self._show, self._fail)

    def place_above(self) -> Place:
        """Return the tab with the agreements."""
        return Place("case", case_id=self.place().case_id, tab="agreements")

    def retranslate(self) -> None:
        """Say the question; what is chosen stays."""
        super().retranslate()
        self.title.setText(self.tr("The agreement on paper"))
        self._explained.setText(
            self.tr(
                "One page in plain words, with lines to sign on unless it was agreed by word of "
                "mouth. An agreed name or a mark is enough. Note the day of signing afterwards."
            )
        )
        self._lang.say(
            self.tr("Language of the paper"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )

    def why_not(self) -> str:
        """Return that the language is missing, while it is."""
        return "" if self._lang.chosen else self.tr("Choose the language.")

    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads the agreement as chosen now."""
        papers, object_id = self.desk.agreement_papers, self.place().object_id
        return partial(papers.paper, object_id, Lang(self._lang.chosen))

    def _show(self, lang: Lang | None) -> None:
        if not self._lang.chosen and lang is not None:
            self._lang.choose(lang.value)

    def _on_choice(self, _key: str) -> None:
        self.refresh_actions()


@dataclass(frozen=True, slots=True)
class _Language:
    desk: Desk
    object_id: str

    def __call__(self) -> Lang | None:
        return self.desk.agreement_papers.language(self.object_id)
