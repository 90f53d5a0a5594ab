"""What can be printed or handed over in a case, and why something cannot."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.disclosures.case_cards import DisclosuresCard
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

_KEYS = ("safety_plan", "pathway", "report", "necessary")


@dataclass(frozen=True, slots=True)
class _Paper:
    card: Card
    what: PlainLabel
    why_not: PlainLabel
    row: ButtonRow


class DocumentsTab(CaseTab):
    """Leads to the papers for the client, to what may leave, and to what has left."""

    def __init__(self, language: LanguageSwitch, theme: Theme, desk: Desk, jobs: Jobs) -> None:
        super().__init__(language, theme)
        self._problem = ProblemBox(language)
        self.body.addWidget(self._problem)
        self._papers = {key: self._paper(key) for key in _KEYS}
        self._wanted = FocusMark()  # once the list is there
        self._left = DisclosuresCard(desk, jobs, language)
        self._left.place_requested.connect(self.place_requested)
        self._left.register_requested.connect(self._open_register)
        self._left.failed.connect(self._fail)
        self._left.filled.connect(self._refocus)
        self.body.addWidget(self._left)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        titles = {
            "safety_plan": self.tr("Safety plan"),
            "pathway": self.tr("Pathway plan"),
            "report": self.tr("Redacted report"),
            "necessary": self.tr("Necessary disclosure"),
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
            "necessary": self.tr(
                "When a child is at risk, a life is in danger, a serious crime can still be "
                "prevented or the law demands it. Works without an agreement, tells the least "
                "that is needed, and another officer looks at it afterwards."
            ),
        }
        buttons = {
            "safety_plan": self.tr("&Print the safety plan"),
            "pathway": self.tr("Print the path&way plan"),
            "report": self.tr("Make a &report"),
            "necessary": self.tr("&Necessary disclosure…"),
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
            "necessary": "",
        }
        for key, reason in reasons.items():
            paper = self._papers[key]
            paper.why_not.setText(reason)
            paper.why_not.setVisible(bool(reason))
            paper.row.button(key).setEnabled(not reason)

    def show_contents(self, contents: CaseContents) -> None:
        """Read what has left, now that the case has been read again."""
        super().show_contents(contents)
        self._left.read(contents.line.case_id)

    def put_focus(self, mark: FocusMark) -> bool:
        """Put the focus on what is shown; on a line of the list once it is there."""
        self._wanted = mark
        return super().put_focus(mark)

    def _refocus(self) -> None:
        wanted, self._wanted = self._wanted, FocusMark()
        if wanted and not self._column.isAncestorOf(QApplication.focusWidget() or self):
            super().put_focus(wanted)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _open_register(self) -> None:
        if self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("disclosures", case_id=case_id))

    def _act(self, key: str) -> None:
        if self._contents is None:
            return
        case_id = self._contents.line.case_id
        if key in ("report", "necessary"):
            self.place_requested.emit(Place(key, case_id=case_id))
            return
        plans = self._contents.readings(self._language.lang, key)
        object_id = plans[0].revision.object_id if plans else ""
        place = Place("print", case_id=case_id, tab=key, object_id=object_id)
        self.place_requested.emit(place)
