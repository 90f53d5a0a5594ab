"""What can be printed or handed over in a case, and why something cannot."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from exitdesk.domain.cases import Place
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme


@dataclass(frozen=True, slots=True)
class _Paper:
    card: Card
    what: PlainLabel
    why_not: PlainLabel
    row: ButtonRow


class DocumentsTab(CaseTab):
    """Leads to the safety plan on paper, the pathway plan and the redacted report."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, theme, parent)
        self._papers = {key: self._paper(key) for key in ("safety_plan", "pathway", "report")}
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        titles = {
            "safety_plan": self.tr("Safety plan"),
            "pathway": self.tr("Pathway plan"),
            "report": self.tr("Redacted report"),
        }
        whats = {
            "safety_plan": self.tr(
                "In full, as a discreet A4, or folded to pocket size. In the client's language."
            ),
            "pathway": self.tr(
                "Phases, goals and steps with lines for signatures. In the client's language."
            ),
            "report": self.tr(
                "For a recipient, within the agreement and the policy. Names are removed and "
                "the finished file is checked before it can leave."
            ),
        }
        buttons = {
            "safety_plan": self.tr("&Print the safety plan"),
            "pathway": self.tr("Print the path&way plan"),
            "report": self.tr("Make a &report"),
        }
        for key, paper in self._papers.items():
            paper.card.entitle(titles[key])
            paper.what.setText(whats[key])
            paper.row.say({key: buttons[key]})
        if self._contents is not None:
            self._fill(self._contents)

    def _paper(self, key: str) -> _Paper:
        paper = _Paper(Card(f"{key}_card"), said("", "muted"), said(""), ButtonRow((key,)))
        paper.row.pressed.connect(self._act)
        for widget in (paper.what, paper.why_not, paper.row):
            paper.card.body.addWidget(widget)
        self.body.addWidget(paper.card)
        return paper

    def _fill(self, contents: CaseContents) -> None:
        keys = {revision.form_key for revision in contents.revisions}
        reasons = {
            "safety_plan": ""
            if "safety_plan" in keys
            else self.tr("There is no safety plan yet. Write one on the tab Plan."),
            "pathway": ""
            if keys & {"goal", "step", "phase_change"}
            else self.tr("There are no goals yet. Set one on the tab Pathway."),
            "report": "",
        }
        for key, reason in reasons.items():
            paper = self._papers[key]
            paper.why_not.setText(reason)
            paper.why_not.setVisible(bool(reason))
            paper.row.button(key).setEnabled(not reason)

    def _act(self, key: str) -> None:
        if self._contents is None:
            return
        case_id = self._contents.line.case_id
        if key == "report":
            self.place_requested.emit(Place("report", case_id=case_id))
            return
        plans = self._contents.readings(self._language.lang, key)
        object_id = plans[0].revision.object_id if plans else ""
        place = Place("print", case_id=case_id, tab=key, object_id=object_id)
        self.place_requested.emit(place)
