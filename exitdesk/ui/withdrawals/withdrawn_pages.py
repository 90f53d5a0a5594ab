"""After a withdrawal: what left, the letters that ask for it back, the decisions that wait."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.withdrawal_records import Decision, Outcome, Withdrawal
from exitdesk.casework.withdrawals import marks_of
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, empty, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading, read
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.withdrawals.decision_panels import DecisionPanel
from exitdesk.ui.withdrawals.left_cards import LeftCard
from exitdesk.ui.withdrawals.withdrawal_jobs import After, read_after
from exitdesk.ui.withdrawals.withdrawal_words import WithdrawalWords

_DECIDED = Text(sv="Avgjort och antecknat.", fi="Ratkaistu ja kirjattu.")


class WithdrawnPage(Page):
    """Shows one withdrawal with everything that follows from it, and takes the decisions."""

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
        self._words = WithdrawalWords(desk, language)
        self._after: After | None = None
        self._title = PlainLabel("title", "page_title")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._buttons = ButtonRow(("case", "undo"))
        self._facts = QVBoxLayout()
        self._left = LeftCard(desk, language)
        self._queue_label = PlainLabel("heading")
        self._queue_lead = PlainLabel("none")
        self._panels: list[DecisionPanel] = []
        self._queue = QVBoxLayout()
        self._queue.setSpacing(16)
        self._decided = Card("decided_card")
        self._arrange()
        self.retranslate()
        self.refresh()

    def place(self) -> Place:
        """Return this withdrawal."""
        return self._place

    def place_above(self) -> Place:
        """Return the agreements of the case."""
        return Place("case", case_id=self._place.case_id, tab="agreements")

    def refresh(self) -> None:
        """Read it again."""
        work = partial(read_after, self._desk, self._place.object_id)
        self._jobs.run(work, self._show, self._fail)

    def take_focus(self) -> None:
        """Put the cursor on the first button."""
        self._buttons.button("case").setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use; what is typed stays."""
        self._buttons.say(
            {
                "case": self.tr("To the c&ase"),
                "undo": self.tr("It was a mistake: agree &anew"),
            }
        )
        self._queue_label.setText(self.tr("What is to be decided"))
        self._title.setText(self.tr("Withdrawal"))
        if self._after is not None:
            self._fill(self._after)

    def _arrange(self) -> None:
        self._buttons.pressed.connect(self._act)
        self._left.place_requested.connect(self.place_requested)
        self._left.letter_requested.connect(self._open_letter)
        column = CentredColumn(90)
        for part in (self._title, self._problem, self._told):
            column.body.addWidget(part)
        column.body.addLayout(self._facts)
        column.body.addWidget(self._buttons)
        for below in (self._left, self._queue_label, self._queue_lead):
            column.body.addWidget(below)
        column.body.addLayout(self._queue)
        column.body.addWidget(self._decided)
        column.body.addStretch(1)
        self._decided.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    # -- filling -----------------------------------------------------------------------------

    def _show(self, after: After) -> None:
        self._after = after
        self._make_panels(after)
        self._fill(after)

    def _fail(self, error: ExitDeskError) -> None:
        for panel in self._panels:
            panel.allow(allowed=True)
        self._told.say(None)
        self._problem.say(error.text)
        if self._after is not None:
            self.refresh()  # another window may have decided, or written, meanwhile

    def _fill(self, after: After) -> None:
        withdrawal = after.withdrawal
        empty(self._facts)
        pairs = [
            (self.tr("Whose agreement"), after.called),
            (self.tr("Withdrawn on"), written(withdrawal.on)),
        ]
        if withdrawal.cells is None:
            pairs.append((self.tr("What"), self.tr("The whole agreement")))
        else:
            pairs += self._words.cells(withdrawal.cells, after.recipients)
        self._facts.addWidget(Facts([pair for pair in pairs if pair[1]]))
        self._facts.addWidget(
            said(
                self.tr(
                    "A withdrawal is not undone. If it was a mistake, the person agrees anew: "
                    "that is a new version of the agreement, and this one stays in its history."
                ),
                "muted",
            )
        )
        self._left.show_after(after)
        self._fill_queue(after)

    def _fill_queue(self, after: After) -> None:
        waiting = after.withdrawal.waiting
        by = after.withdrawal.decide_by
        if waiting and by is not None:
            words = self.tr("Nothing has been erased. Decide by {day} what becomes of it.")
            self._queue_lead.setText(words.format(day=written(by)))
        else:
            self._queue_lead.setText(self.tr("Everything has been decided."))
        decided = [one for one in after.withdrawal.decisions if one.outcome != Outcome.WAITING]
        self._decided.setVisible(bool(decided))
        self._decided.entitle(self.tr("Decided"))
        self._decided.clear()
        for one in decided:
            self._decided.body.addWidget(said(f"• {self._decided_words(one)}"))

    def _decided_words(self, decision: Decision) -> str:
        kind = self._language.say(self._desk.withdrawals.kinds.title(decision.kind))
        is_kept = decision.outcome is Outcome.KEPT
        fate = self.tr("kept") if is_kept else self.tr("struck out or erased")
        day = "" if decision.on is None else written(decision.on)
        return " · ".join(part for part in (f"{kind}: {fate}", day, decision.reason) if part)

    def _make_panels(self, after: After) -> None:
        """Make the panels anew; one that nothing has changed about keeps what was typed."""
        held = {panel.kind: panel for panel in self._panels}
        kept: list[DecisionPanel] = []
        for decision in after.withdrawal.waiting:
            panel = held.get(decision.kind)
            rested = after.rested[decision.kind]
            if panel is not None and marks_of(panel.rested) == marks_of(rested):
                kept.append(held.pop(decision.kind))
                kept[-1].allow(allowed=True)
            else:
                kept.append(self._panel(after, decision.kind))
        for panel in held.values():
            self._queue.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels = kept
        for panel in kept:
            self._queue.addWidget(panel)

    def _panel(self, after: After, kind: str) -> DecisionPanel:
        rested = after.rested[kind]
        title = self._desk.withdrawals.kinds.title(kind)
        panel = DecisionPanel(rested, title, self._reading, self._language)
        panel.kept.connect(self._keep)
        panel.removed.connect(self._remove)
        panel.opened.connect(self._open_record)
        return panel

    def _reading(self, revision: Revision) -> Reading:
        names = {} if self._after is None else self._after.names
        return read(revision, self._desk.forms, self._language.lang, names)

    # -- deciding ----------------------------------------------------------------------------

    def _keep(self, kind: str, reason: str) -> None:
        self._decide(partial(self._desk.withdrawals.keep, self._place.object_id, kind, reason))

    def _remove(self, kind: str, reason: str) -> None:
        panel = next(one for one in self._panels if one.kind == kind)
        work = partial(
            self._desk.withdrawals.remove,
            self._place.object_id,
            kind,
            reason,
            marks_of(panel.rested),
        )
        self._decide(work)

    def _decide(self, work: Callable[[], Withdrawal]) -> None:
        self._problem.say(None)
        self._told.say(None)
        for panel in self._panels:
            panel.allow(allowed=False)
        self._jobs.run(work, self._after_deciding, self._fail)

    def _after_deciding(self, _withdrawal: Withdrawal) -> None:
        self._told.say(_DECIDED)
        self.case_changed.emit()
        self.take_focus()
        self.refresh()

    # -- going elsewhere ---------------------------------------------------------------------

    def _act(self, key: str) -> None:
        tab = "agreements" if key == "undo" else "overview"
        self.place_requested.emit(Place("case", case_id=self._place.case_id, tab=tab))

    def _open_record(self, object_id: str) -> None:
        self.place_requested.emit(
            Place("record", case_id=self._place.case_id, object_id=object_id)
        )

    def _open_letter(self, recipient: str) -> None:
        self.place_requested.emit(
            Place(
                "recall",
                case_id=self._place.case_id,
                object_id=self._place.object_id,
                tab=recipient,
            )
        )
