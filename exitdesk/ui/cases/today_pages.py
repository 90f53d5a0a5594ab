"""The first page of the day: what is late, what is due, drafts that wait."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.today import DayChoice, DayList
from exitdesk.domain.cases import Draft, Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.day_parts import DayChoices, DayParts
from exitdesk.ui.cases.day_warnings import DayWarnings
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.likeness_cards import LikenessCards
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.contacts.settling import ContactSettling
from exitdesk.ui.emergency_notices import EmergencyCards
from exitdesk.ui.emergency_watches import EmergencyWatch
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_FIRST_LINES = 8  # of each part
_MORE_LINES = 50


class TodayPage(Page):
    """Shows what the day asks for; each line leads to where it is done."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        emergencies: EmergencyWatch | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._lines = _FIRST_LINES
        self._title = PlainLabel("title", "page_title")
        self._day = PlainLabel("lead", "day_label")
        self._problem = ProblemBox(language)
        self._warnings = DayWarnings(desk, jobs, language)
        self._choices = DayChoices()
        self._parts = DayParts(language)
        self._settling = ContactSettling(desk, jobs, self)
        self._actions = ButtonRow(("quick_contact", "cases"), primary="quick_contact")
        self._likenesses = LikenessCards(desk, jobs, language)
        self._arrange(emergencies)
        self._connect()
        self.retranslate()
        self.refresh()

    def _arrange(self, emergencies: EmergencyWatch | None) -> None:
        column = CentredColumn(100)
        column.body.addWidget(self._title)
        column.body.addWidget(self._day)
        if emergencies is not None:
            cards = EmergencyCards(emergencies, self._language, self)
            cards.place_requested.connect(self.place_requested)
            column.body.addWidget(cards)
        for widget in (
            self._likenesses, self._warnings, self._problem, self._actions, self._choices,
            self._parts, self._warnings.backup_line,
        ):  # fmt: skip
            column.body.addWidget(widget)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _connect(self) -> None:
        self._actions.pressed.connect(self._act)
        self._choices.chosen.connect(self._choose)
        self._parts.place_requested.connect(self.place_requested)
        self._parts.contact_requested.connect(self._settling.take)
        self._parts.more_requested.connect(self._show_more)
        self._settling.place_requested.connect(self.place_requested)
        self._settling.settled.connect(self._reread)
        self._settling.failed.connect(self._fail_and_reread)
        self._warnings.place_requested.connect(self.place_requested)
        self._warnings.failed.connect(self._fail)

    def place(self) -> Place:
        """Return today."""
        return Place("today")

    def refresh(self) -> None:
        """Read again what is due."""
        self._reread()
        self._warnings.refresh()

    def take_focus(self) -> None:
        """Put the cursor on the first thing to do."""
        self._actions.button("quick_contact").setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        today = self._desk.clock.today()
        self._title.setText(self.tr("Today"))
        weekday = self._language.locale.standaloneDayName(today.isoweekday())
        self._day.setText(" ".join((weekday, written(today))))
        self._actions.say(
            {"quick_contact": self.tr("New quick &contact"), "cases": self.tr("All ca&ses")}
        )

    def _reread(self, choice: DayChoice | None = None) -> None:
        work = partial(self._desk.today.day, choice, self._lines)
        self._jobs.run(work, self._show, self._fail)

    def _show(self, day_list: DayList) -> None:
        self._problem.say(None)
        self._choices.show_choice(day_list.choice)
        self._parts.show_list(day_list, self._desk.clock.today())

    def _choose(self, choice: DayChoice) -> None:
        self._lines = _FIRST_LINES
        self._reread(choice)

    def _show_more(self) -> None:
        self._lines += _MORE_LINES
        self._reread()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _fail_and_reread(self, error: ExitDeskError) -> None:
        """Show what is written, then say what went wrong."""
        self._jobs.run(partial(self._desk.today.day, None, self._lines), self._show, self._fail)
        self._jobs.run(_nothing, partial(self._say_again, error), self._fail)

    def _say_again(self, error: ExitDeskError, _nothing: None) -> None:
        self._problem.say(error.text)

    def _act(self, key: str) -> None:
        if key == "cases":
            self.place_requested.emit(Place("cases"))
            return
        self._jobs.run(self._begin_contact, self._open_draft, self._fail)

    def _begin_contact(self) -> Draft:
        return self._desk.drafts.begin("quick_contact")

    def _open_draft(self, draft: Draft) -> None:
        place = Place("form", case_id=draft.case_id, draft_id=draft.draft_id)
        self.place_requested.emit(place)


def _nothing() -> None:
    """Wait for the turn of what was asked for before."""
