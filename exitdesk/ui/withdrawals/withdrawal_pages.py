"""Withdrawing an agreement: whose, how much of it, what follows, and the confirmation."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.half_withdrawals import HalfWithdrawal
from exitdesk.casework.withdrawal_records import Withdrawal
from exitdesk.casework.withdrawals import Withdrawable
from exitdesk.domain.agreements import Cell
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow, empty
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.typed_keepers import TypedKeeper
from exitdesk.ui.withdrawals import withdrawal_jobs
from exitdesk.ui.withdrawals.cell_boxes import CellBoxes
from exitdesk.ui.withdrawals.consequence_views import ConsequenceView
from exitdesk.ui.withdrawals.withdrawal_words import WithdrawalWords

WHOLE, CELLS = "whole", "cells"
_MOST_WORDS = 300


class WithdrawalPage(Page):
    """Asks whose agreement is withdrawn and how much of it; shows what follows before it is."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._place = place
        self._language = language
        self._choosing: withdrawal_jobs.Choosing | None = None
        self._foreseen: withdrawal_jobs.Foreseen | None = None
        self._title = PlainLabel("title", "page_title")
        self._lead = PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._who: Choice | None = None  # while nobody is known to have an agreement
        self._who_place = QVBoxLayout()
        self._none = PlainLabel("muted", "none_label")
        self._asking = QWidget()
        self._scope = Choice("withdrawal_scope", (WHOLE, CELLS))
        self._boxes = CellBoxes(language, WithdrawalWords(desk, language).category)
        self._day_label, self._day = PlainLabel("question"), DayEdit("withdrawn_day")
        self._words_label, self._words = PlainLabel("question"), QLineEdit()
        self._words_hint = PlainLabel("hint")
        self._buttons = ButtonRow(("foresee", "leave"), primary="foresee")
        self._view = ConsequenceView(desk, language)
        half = HalfWithdrawal(place.case_id)
        self._keeper = TypedKeeper(jobs, desk.withdrawals.halves.keep, self._fail, half, self)
        self._is_taking = False  # over what was kept: nothing of that is a change
        self._column = CentredColumn(90)
        self._arrange()
        self._connect()
        self.retranslate()
        self.refresh()

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the withdrawal of this person's agreement."""
        return self._place

    def place_above(self) -> Place:
        """Return the agreements of the case."""
        return Place("case", case_id=self._place.case_id, tab="agreements")

    def refresh(self) -> None:
        """Read who has an agreement."""
        work = partial(withdrawal_jobs.read_choosing, self._desk, self._place.case_id)
        self._jobs.run(work, self._show, self._fail)

    def flush(self) -> None:
        """Keep what has been typed."""
        self._keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been typed when the page goes away."""
        super().hideEvent(event)
        self._keeper.flush()

    def take_focus(self) -> None:
        """Put the cursor on the first question."""
        self._scope.setFocus()

    def retranslate(self) -> None:
        """Say everything; what is chosen and typed stays."""
        self._title.setText(self.tr("Withdraw the agreement"))
        self._lead.setText(
            self.tr(
                "An agreement can be withdrawn at any time, whole or in part, without a reason. "
                "It holds at once."
            )
        )
        self._none.setText(self.tr("Nobody in this case has an agreement to withdraw."))
        self._say_who()
        self._scope.say(
            self.tr("How much is withdrawn?"),
            {WHOLE: self.tr("The whole agreement"), CELLS: self.tr("A part of it")},
        )
        self._boxes.say()
        self._day_label.setText(self.tr("On which day was it withdrawn?"))
        self._day.setAccessibleName(self.tr("On which day was it withdrawn?"))
        self._words_label.setText(self.tr("What the person wanted (optional)"))
        self._words.setAccessibleName(self.tr("What the person wanted (optional)"))
        self._words_hint.setText(self.tr("Only what the work needs. Nobody has to say why."))
        self._buttons.say(
            {"foresee": self.tr("See what &follows"), "leave": self.tr("To the c&ase")}
        )

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._words.setObjectName("withdrawn_words")
        self._words.setMaxLength(_MOST_WORDS)
        self._day.show_day(self._desk.clock.today())
        inner = QVBoxLayout(self._asking)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        for part in (
            *(self._scope, self._boxes, self._day_label, self._day),
            *(self._words_label, self._words, self._words_hint),
        ):
            inner.addWidget(part)
        column = self._column
        for widget in (self._title, self._lead, self._problem, self._none):
            column.body.addWidget(widget)
        column.body.addLayout(self._who_place)
        for below in (self._asking, self._buttons, self._view):
            column.body.addWidget(below)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        for hidden in (self._none, self._asking, self._boxes, self._view):
            hidden.hide()

    def _connect(self) -> None:
        self._scope.changed.connect(self._on_choice)
        self._boxes.changed.connect(self._on_choice)
        self._day.textChanged.connect(self._on_choice)
        self._words.textChanged.connect(self._note_typed)
        self._buttons.pressed.connect(self._act)
        self._view.confirmed.connect(self._withdraw)
        self._view.left.connect(self._choose_anew)

    # -- choosing ----------------------------------------------------------------------------

    @property
    def _person(self) -> Withdrawable | None:
        """The person chosen, None while nobody is."""
        if self._choosing is None:
            return None
        chosen = "" if self._who is None else self._who.chosen
        return next((one for one in self._able if one.person == chosen), None)

    @property
    def _able(self) -> list[Withdrawable]:
        offered = () if self._choosing is None else self._choosing.offered
        return [one for one in offered if one.terms is not None]

    @property
    def _cells(self) -> frozenset[Cell] | None:
        return None if self._scope.chosen == WHOLE else self._boxes.ticked

    def _show(self, choosing: withdrawal_jobs.Choosing) -> None:
        is_first = self._choosing is None
        chosen = choosing.half.person if self._who is None else self._who.chosen
        self._choosing = choosing
        able = self._able
        empty(self._who_place)
        self._who = None
        self._none.setVisible(not able)
        self._asking.setVisible(bool(able))
        self._buttons.button("foresee").setVisible(bool(able))
        if not able:
            return
        self._who = Choice("whose", [one.person for one in able])
        self._who_place.addWidget(self._who)
        self._say_who()
        wanted = self._place.object_id if is_first and self._place.object_id else chosen
        clients = [one.person for one in able if one.is_client]
        persons = [one.person for one in able]
        first = wanted if wanted in persons else next(iter(clients), persons[0])
        self._who.choose(first)
        self._who.changed.connect(self._offer_cells)
        self._offer_cells()
        if is_first and choosing.half.person in {"", first}:
            self._take_up(choosing.half)
        self._scope.setFocus()

    def _take_up(self, half: HalfWithdrawal) -> None:
        """Go on with what was chosen and typed before a lock."""
        self._is_taking = True
        if half.scope in (WHOLE, CELLS):
            self._scope.choose(half.scope)
        self._boxes.tick(half.cells)
        self._words.setText(half.words)
        if half.day:
            self._day.setText(half.day)
        self._is_taking = False
        self._on_choice()

    def _note_typed(self) -> None:
        person = self._person
        if person is not None and not self._is_taking:
            half = HalfWithdrawal(
                self._place.case_id,
                person=person.person,
                scope=self._scope.chosen,
                cells=self._boxes.ticked,
                words=self._words.text(),
                day=self._day.text(),
            )
            if half != self._keeper.now:
                self._keeper.take_soon(half)

    def _say_who(self) -> None:
        if self._who is not None:
            names = {one.person: one.called or self.tr("No name") for one in self._able}
            self._who.say(self.tr("Whose agreement?"), names)

    def _offer_cells(self) -> None:
        person = self._person
        if person is not None and person.terms is not None and self._choosing is not None:
            self._boxes.offer(person.terms, self._choosing.recipients)
        self._on_choice()

    def _on_choice(self) -> None:
        """Allow to look at what follows; what was shown for another choice goes."""
        self._boxes.setVisible(self._scope.chosen == CELLS)
        cells = self._cells
        named = bool(self._scope.chosen) and (cells is None or bool(cells))
        ready = named and self._person is not None and self._day.day is not None
        self._buttons.button("foresee").setEnabled(ready)
        self._foreseen = None
        self._view.hide()
        self._note_typed()

    def _choose_anew(self) -> None:
        self._on_choice()
        self._scope.setFocus()

    # -- looking ahead and doing -------------------------------------------------------------

    def _act(self, key: str) -> None:
        if key == "leave":
            self.place_requested.emit(self.place_above())
            return
        person = self._person
        if person is not None:
            self._problem.say(None)
            work = partial(
                withdrawal_jobs.foresee,
                self._desk,
                self._place.case_id,
                person.person,
                self._cells,
            )
            self._jobs.run(work, self._show_foreseen, self._fail)

    def _show_foreseen(self, foreseen: withdrawal_jobs.Foreseen) -> None:
        person = self._person
        is_chosen = person is not None and person.person == foreseen.person
        if person is None or not is_chosen or foreseen.cells != self._cells:
            return  # something else has been chosen meanwhile
        self._foreseen = foreseen
        names = {} if self._choosing is None else self._choosing.recipients
        self._view.show_foreseen(foreseen, person.called, names)
        self._view.allow(allowed=True)
        self._view.show()
        self._view.take_focus()
        QTimer.singleShot(0, self._bring_into_view)  # once all is laid out

    def _bring_into_view(self) -> None:
        self._column.verticalScrollBar().setValue(self._view.y())

    def _withdraw(self) -> None:
        foreseen, day = self._foreseen, self._day.day
        if foreseen is None or day is None:
            return
        self._view.allow(allowed=False)
        self._keeper.flush()
        work = partial(
            self._desk.withdrawals.withdraw,
            self._place.case_id,
            foreseen.person,
            foreseen.cells,
            self._words.text(),
            day,
        )
        self._jobs.run(work, self._after, self._fail)

    def _after(self, made: Withdrawal) -> None:
        self._keeper.let_go()
        self.case_changed.emit()
        self.place_requested.emit(
            Place("withdrawn", case_id=made.case_id, object_id=made.object_id)
        )

    def _fail(self, error: ExitDeskError) -> None:
        self._view.allow(allowed=True)
        self._problem.say(error.text)
