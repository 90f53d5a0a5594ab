"""The pathway plan on paper, to be signed together."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.paper_languages import ClientPaper
from exitdesk.casework.papers import PaperToMake
from exitdesk.domain.cases import CaseLine, Place
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.language_choices import PaperLanguageChoice
from exitdesk.ui.papers.print_pages import PrintPage
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme


class PathwayPrintPage(PrintPage):
    """Chooses the language of the plan and whether the timeline is on it."""

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
        self._lang = PaperLanguageChoice(desk.languages, language)
        self._lang.changed.connect(self._on_choice)
        self._timeline = WrappedCheckBox()
        self._timeline.setObjectName("timeline_box")
        self._timeline.setChecked(True)
        for part in (self._explained, self._lang, self._timeline):
            self.column.body.addWidget(part)
        self.finish_column()
        self.retranslate()
        self.refresh_actions()
        jobs.run(partial(desk.cases.line, place.case_id), self._show, self._fail)

    def retranslate(self) -> None:
        """Say the questions; what is chosen stays."""
        super().retranslate()
        self.title.setText(self.tr("The pathway plan on paper"))
        self._explained.setText(
            self.tr("Goals and steps with lines for signatures. Threat levels are not on it.")
        )
        self._lang.ask(self.tr("Language of the paper"))
        self._timeline.setText(self.tr("With the timeline"))

    def why_not(self) -> str:
        """Return that the language is missing, or words in it, while they are."""
        if not self._lang.chosen:
            return self.tr("Choose the language.")
        if not self._lang.is_whole(ClientPaper.PATHWAY_PLAN):
            return self.tr("Words for this paper are missing in that language.")
        return ""

    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads the plan as chosen now."""
        return partial(
            self.desk.printing.pathway_plan,
            self.place().case_id,
            self._lang.language,
            with_timeline=self._timeline.isChecked(),
        )

    def _show(self, line: CaseLine) -> None:
        self._lang.suggest(line.language)

    def _on_choice(self, _key: str) -> None:
        self.refresh_actions()
