"""The agreements of a case, a section a person: how they stand, and what may be done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exitdesk.casework.agreement_views import CardRules, PersonAgreement
from exitdesk.casework.desks import Desk
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.agreements.person_cards import PersonAgreementCard
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme
from exitdesk.ui.withdrawals.case_cards import WithdrawalsCard

_CARDS_AT = 3  # below what is said when there is nobody


@dataclass(frozen=True, slots=True)
class _Read:
    people: tuple[PersonAgreement, ...]
    rules: tuple[CardRules, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    desk: Desk
    case_id: str

    def __call__(self) -> _Read:
        views = self.desk.agreement_views
        return _Read(views.of_case(self.case_id), views.cards())


class AgreementsTab(CaseTab):
    """Shows each person's agreement; signing and renewing are done in place."""

    written = Signal(object)  # Revision

    def __init__(self, language: LanguageSwitch, theme: Theme, desk: Desk, jobs: Jobs) -> None:
        super().__init__(language, theme)
        self._desk, self._jobs = desk, jobs
        self._read: _Read | None = None
        self._wanted = FocusMark()  # once the sections are there
        self._problem = ProblemBox(language)
        self._new_person = ButtonRow(("new_person",))
        self._new_person.pressed.connect(self._add_person)
        self._shown: list[QWidget] = []
        self._nobody = PlainLabel("muted")
        for part in (self._problem, self._nobody, self._new_person):
            self.body.addWidget(part)
        self._nobody.hide()
        self._new_person.hide()
        self._withdrawals = WithdrawalsCard(desk, jobs, language)
        self._withdrawals.place_requested.connect(self.place_requested)
        self._withdrawals.failed.connect(self._fail)
        self.body.addWidget(self._withdrawals)
        self.body.addStretch(1)
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Show the case as it stands; the agreements are read meanwhile."""
        super().show_contents(contents)
        self._ask()
        self._withdrawals.read(contents.line.case_id)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._new_person.say({"new_person": self.tr("Write the person's &card")})
        self._nobody.setText(
            self.tr(
                "An agreement is made with a person. Write the client's card first; an agreed "
                "name is enough."
            )
        )

    def put_focus(self, mark: FocusMark) -> bool:
        """Put the focus on a button or section shown here, or on it once it is."""
        done = super().put_focus(mark)
        self._wanted = FocusMark() if done else mark
        return done

    def _ask(self) -> None:
        if self._contents is not None:
            work = _Reading(self._desk, self._contents.line.case_id)
            self._jobs.run(work, self._take, self._fail)

    def _take(self, read: _Read) -> None:
        held = self.focus_mark() or self._wanted
        self._problem.say(None)
        self._read = read
        self._fill(read)
        super().put_focus(held)
        self._wanted = FocusMark()

    def _fill(self, read: _Read) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._nobody.setVisible(not read.people)
        self._new_person.setVisible(not read.people)
        self._shown = [self._card(person, read.rules) for person in read.people]
        for place, widget in enumerate(self._shown, start=_CARDS_AT):
            self.body.insertWidget(place, widget)

    def _card(self, person: PersonAgreement, rules: Sequence[CardRules]) -> PersonAgreementCard:
        case_id = self._contents.line.case_id if self._contents is not None else ""
        card = PersonAgreementCard(
            person, rules, case_id, desk=self._desk, jobs=self._jobs, language=self._language
        )
        card.place_requested.connect(self.place_requested)
        card.written.connect(self.written)
        card.failed.connect(self._fail)
        return card

    def _add_person(self, _key: str) -> None:
        self._begin("person")

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)
