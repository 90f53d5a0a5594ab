"""The plan on one page for the client: with its headings, or as a list that tells nothing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.paper_languages import ClientPaper
from exitdesk.casework.papers import PaperToMake
from exitdesk.casework.printing import NeutralTitle
from exitdesk.casework.shared_plans import DROPPED
from exitdesk.casework.together import TogetherView
from exitdesk.domain.cases import Place
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.language_choices import PaperLanguageChoice
from exitdesk.ui.papers.print_pages import PrintPage
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme


class OnePagePrintPage(PrintPage):
    """Chooses the language, the goals that are on the page, and whether it is discreet."""

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
        self._kind = Choice("paper", ("plain", "discreet"))
        self._heading = Choice("heading", [title.value for title in NeutralTitle])
        self._safe = Choice("safe", ("yes", "no"))
        self._about = PlainLabel("question", "goals_label")
        self._goals: dict[str, WrappedCheckBox] = {}
        self._goal_boxes = QVBoxLayout()
        self._why_not = PlainLabel("hint", "why_not")
        for part in (self._explained, self._lang, self._kind, self._heading, self._safe):
            self.column.body.addWidget(part)
        self.column.body.addWidget(self._about)
        self.column.body.addLayout(self._goal_boxes)
        self.column.body.addWidget(self._why_not)
        self.finish_column()
        self._heading.choose(NeutralTitle.TO_DO.value)
        for choice in (self._lang, self._kind, self._safe):
            choice.changed.connect(self._on_choice)
        self.retranslate()
        self._on_choice("")
        jobs.run(partial(desk.together.view, place.case_id), self._show, self._fail)

    def retranslate(self) -> None:
        """Say the questions; what is chosen stays."""
        super().retranslate()
        self.title.setText(self.tr("The plan on one page"))
        self._explained.setText(
            self.tr("In plain words: where we are, what we aim for, the next steps, when we meet.")
        )
        self._lang.ask(self.tr("Language of the paper"))
        self._kind.say(
            self.tr("What paper?"),
            {"plain": self.tr("With headings"), "discreet": self.tr("Discreet, a list alone")},
            {
                "plain": self.tr("With what the client is called, and the phase."),
                "discreet": self.tr("A neutral heading, the next steps and meetings."),
            },
        )
        self._heading.say(
            self.tr("Heading of the paper"),
            {
                NeutralTitle.MEMO.value: self.tr("To remember"),
                NeutralTitle.TO_DO.value: self.tr("To do"),
                NeutralTitle.WEEK.value: self.tr("The week"),
            },
        )
        self._safe.say(
            self.tr("Is it safe for the client to carry this?"),
            {
                "yes": self.tr("Yes, we have talked about it"),
                "no": self.tr("No, or we do not know"),
            },
        )
        self._about.setText(self.tr("Goals on the page"))
        self._on_choice("")

    def why_not(self) -> str:
        """Return what has to be chosen before the paper can be made."""
        if not self._lang.chosen or not self._kind.chosen:
            return self.tr("Choose the language and the paper.")
        if not self._lang.is_whole(ClientPaper.ONE_PAGE_PLAN):
            return self.tr("Words for this paper are missing in that language.")
        if self._safe.chosen == "no":
            return self.tr("Not safe to carry: no paper is made.")
        if not self._safe.chosen:
            return self.tr("Talk about whether the paper is safe to carry, and answer.")
        return ""

    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads the plan as chosen now."""
        chosen = frozenset(key for key, box in self._goals.items() if box.isChecked())
        discreet = self._kind.chosen == "discreet"
        return partial(
            self.desk.printing.one_page_plan,
            self.place().case_id,
            self._lang.language,
            goals=chosen,
            title=NeutralTitle(self._heading.chosen) if discreet else None,
        )

    def _show(self, view: TogetherView) -> None:
        self._lang.suggest(view.language.code)
        for goal in view.plan.goals():
            if goal.state != DROPPED and goal.object_id not in self._goals:
                box = WrappedCheckBox()
                box.setObjectName("goal_box")
                box.setText(goal.title.replace("&", "&&"))
                box.setChecked(True)
                self._goals[goal.object_id] = box
                self._goal_boxes.addWidget(box)
        self._on_choice("")

    def _on_choice(self, _key: str) -> None:
        self._heading.setVisible(self._kind.chosen == "discreet")
        self._about.setVisible(bool(self._goals))
        reason = self.why_not()
        self._why_not.setText(reason)
        self._why_not.setVisible(bool(reason))
        self.refresh_actions()
