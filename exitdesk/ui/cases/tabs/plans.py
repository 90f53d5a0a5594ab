"""Safety plans of a case: the version in use, what it says, and how it is carried."""

from PySide6.QtWidgets import QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.plan_versions import VersionState
from exitdesk.domain.cases import Place
from exitdesk.domain.plan_versions import PlanKind
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.plan_rows import PlanRow, plan_sections
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.summaries.offer_cards import SummaryOfferCard
from exitdesk.ui.themes import Theme
from exitdesk.ui.versions.version_lines import VersionLine

FORM = "safety_plan"


class PlansTab(CaseTab):
    """Shows the safety plans and leads to changing and printing them."""

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        desk: Desk,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language, theme, parent)
        self._desk = desk
        self._jobs = jobs
        self._versions: dict[str, VersionState] = {}
        self._new = ButtonRow(("plan",), primary="plan")
        self._new.pressed.connect(self._write_new)
        self._offer = SummaryOfferCard()
        self._offer.opened.connect(self._summarise)
        self._offer.declined.connect(self.offer_declined)
        self.body.addWidget(self._new)
        self.body.addWidget(self._offer)
        self.body.addStretch(1)
        self._shown: list[QWidget] = []
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Show another state of the case; its versions are read anew."""
        self._versions.clear()
        super().show_contents(contents)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._new.say({"plan": self.tr("&Write a safety plan")})
        if self._contents is not None:
            self._fill(self._contents)

    def _fill(self, contents: CaseContents) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        plans = contents.readings(self._language.lang, FORM)
        self._shown = [self._card(plan) for plan in plans]
        if not plans:
            hint = self.tr(
                "There is no safety plan yet. Write it together with the client; "
                "then it can be printed in full or as a discreet paper."
            )
            self._shown = [said(hint, "muted")]
        self._offer.show_contents(contents)
        for place, widget in enumerate(self._shown, start=self.body.indexOf(self._offer) + 1):
            self.body.insertWidget(place, widget)

    def _card(self, plan: Reading) -> Card:
        card = Card("plan_card")
        card.setProperty("object_id", plan.revision.object_id)
        card.entitle(plan.words(Concept.PLAN_PERSON) or self._language.say(plan.form.title))
        version = self.tr("Version {n}, {day}, {author}")
        words = version.format(
            n=plan.revision.number, day=written(plan.day), author=plan.revision.author
        )
        card.body.addWidget(said(words, "muted"))
        card.body.addWidget(self._version(plan))
        card.body.addWidget(self._buttons(plan))
        for section, lines in plan_sections(plan):
            card.body.addWidget(said(section, "question"))
            for line in lines:
                card.body.addWidget(said(self._words(line)))
        return card

    def _version(self, plan: Reading) -> VersionLine:
        line = VersionLine(
            self._desk,
            self._jobs,
            self._language,
            case_id=plan.revision.case_id,
            kind=PlanKind.SAFETY_PLAN,
            object_id=plan.revision.object_id,
            known=self._versions,
        )
        line.place_requested.connect(self.place_requested)
        return line

    def _words(self, line: PlanRow) -> str:
        """Return a line as the plan has it, and how the client carries it."""
        return f"•  {line.text}" if line.as_it_stands else f"•  {line.text}  ({line.how})"

    def _buttons(self, plan: Reading) -> ButtonRow:
        object_id = plan.revision.object_id
        row = ButtonRow((f"print {object_id}", f"change {object_id}", f"open {object_id}"))
        row.say(
            {
                f"print {object_id}": self.tr("&Print or preview"),
                f"change {object_id}": self.tr("&Change"),
                f"open {object_id}": self.tr("&Earlier versions"),
            }
        )
        row.button(f"open {object_id}").setVisible(plan.revision.number > 1)
        row.pressed.connect(self._act)
        return row

    def _write_new(self, _key: str) -> None:
        self._begin(FORM)

    def _act(self, key: str) -> None:
        action, object_id = key.split(" ", 1)
        if self._contents is None:
            return
        if action == "print":
            case_id = self._contents.line.case_id
            place = Place("print", case_id=case_id, tab=FORM, object_id=object_id)
            self.place_requested.emit(place)
        elif action == "change":
            self._correct(FORM, object_id)
        else:
            self._open_record(object_id)
