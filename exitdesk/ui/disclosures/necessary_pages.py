"""A necessary disclosure, step by step: whom and why, what, the client, the words, the file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.necessary_reviews import ClearedOrder, NecessaryMaterial, cleared
from exitdesk.casework.papers import Paper
from exitdesk.casework.report_reviews import ReportReading, ReportReview
from exitdesk.casework.report_rules import category_name
from exitdesk.casework.report_sides import Row
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.disclosures import necessary_jobs
from exitdesk.ui.disclosures.necessary_choices import (
    CLIENT,
    PAPER,
    REVIEW,
    TELL,
    WHOM,
    NecessaryChoices,
)
from exitdesk.ui.disclosures.necessary_keepers import NecessaryKeeper
from exitdesk.ui.disclosures.necessary_outlets import NecessaryOutlet
from exitdesk.ui.disclosures.necessary_readers import NecessaryReader
from exitdesk.ui.disclosures.necessary_steps import ClientStep, TellStep, WhomStep
from exitdesk.ui.disclosures.necessary_words import summary, told_lines
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.making_strips import MakingStrip
from exitdesk.ui.papers.outlets import note_on
from exitdesk.ui.papers.report_reviews import ReviewStep
from exitdesk.ui.papers.report_steps import Roomy, framed, lay_out
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

STEP_KEYS = ("", "told", "client", "words", "paper")  # as a place names them


class NecessaryPage(Page):
    """Makes and enters one necessary disclosure; what is chosen is kept in the vault."""

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
        super().__init__(parent)
        self._desk, self._jobs, self._place = desk, jobs, place
        self._language = language
        self._begun: necessary_jobs.Begun | None = None
        self._shown: dict[str, Answers] = {}  # sealed answers, for as long as the page is here
        self._number = 0  # of the entry, once it is entered
        self._is_going_on = False  # to the review, once it has been read
        order = NecessaryOrder.begun(place.case_id, language.lang)
        self._keeper = NecessaryKeeper(desk, jobs, order, self)
        self._reader = NecessaryReader(desk, jobs, self)
        self._outlet = NecessaryOutlet(desk, jobs, language, theme, self)
        self._whom = WhomStep(desk.necessary.grounds, language)
        self._tell = TellStep(language, desk.forms)
        self._client = ClientStep(language, desk.clock.today())
        self._review = ReviewStep(language, theme, partial(category_name, desk.forms))
        self._choices = NecessaryChoices(
            self._keeper, self._whom, self._tell, self._client, self._review
        )
        self._step = PlainLabel("heading", "step_label")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._making = MakingStrip(desk.papers, jobs)
        self._why_not = PlainLabel("hint", "why_not")
        self._buttons = ButtonRow(("next", "previous", "leave", "entry"), primary="next")
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self.setEnabled(False)  # until what was begun earlier is there
        self.retranslate()
        jobs.run(partial(necessary_jobs.begin, desk, place.case_id), self._show, self._fail)

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the necessary disclosure of this case, at its step."""
        return replace(self._place, field=STEP_KEYS[self._stack.currentIndex()])

    def place_above(self) -> Place:
        """Return the case's documents."""
        return Place("case", case_id=self._place.case_id, tab="documents")

    def flush(self) -> None:
        """Keep what has been typed."""
        if self._keeper.is_waiting:
            self._keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been typed, and cover what was sealed, when the page goes away."""
        super().hideEvent(event)
        if event.spontaneous():
            return
        self.flush()
        self._shown.clear()

    def take_focus(self) -> None:
        """Put the cursor where work on this step goes on."""
        if self._stack.currentIndex() == REVIEW and self._review.open_count:
            self._review.take_focus()
        else:
            self._whom.setFocus()

    def retranslate(self) -> None:
        """Say everything; what is chosen, typed and decided stays."""
        step = self._stack.currentIndex()
        names = (
            self.tr("Necessary disclosure, step {n} of {all}: to whom and why"),
            self.tr("Necessary disclosure, step {n} of {all}: what is told"),
            self.tr("Necessary disclosure, step {n} of {all}: the client"),
            self.tr("Necessary disclosure, step {n} of {all}: the words"),
            self.tr("Necessary disclosure, step {n} of {all}: the checked file"),
        )
        steps = CLIENT + 1 if self._keeper.order.is_oral else PAPER + 1
        self._step.setText(names[step].format(n=step + 1, all=steps))
        self._buttons.say(
            {
                "next": self._next_words(step),
                "previous": self.tr("&Back"),
                "leave": self.tr("To the c&ase"),
                "entry": self.tr("To the &register"),
            }
        )
        if step == CLIENT:
            self._sum_up()
        self._say_why_not()

    def _next_words(self, step: int) -> str:
        if step == CLIENT and self._keeper.order.is_oral:
            return self.tr("&Enter the disclosure")
        return self.tr("&Make and check the file") if step == REVIEW else self.tr("&Next")

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        for asking in (self._whom, self._tell, self._client):
            column = CentredColumn(95)
            column.body.addWidget(asking)
            column.body.addStretch(1)
            self._stack.addWidget(column)
        self._stack.addWidget(Roomy(self._review))
        self._stack.addWidget(framed(self._outlet.preview))
        said = (self._problem, self._told, self._making)
        lay_out(self, self._step, said, self._stack, (self._buttons, self._why_not))

    def _connect(self) -> None:
        self._keeper.failed.connect(self._fail)
        self._reader.read.connect(self._show_reading)
        self._reader.laid.connect(self._review.show_review)
        self._reader.failed.connect(self._fail)
        self._tell.tree.reveal_requested.connect(self._reveal)
        self._choices.changed.connect(self._say_why_not)
        self._choices.decided.connect(self._reader.lay_out)
        self._review.finished.connect(self._go_to_next)
        self._review.edit_ended.connect(self._read_through)
        self._outlet.entered.connect(self._note_entered)
        self._outlet.left.connect(self._told.say)
        self._outlet.refused.connect(self._problem.say)
        self._outlet.failed.connect(self._fail)
        self._buttons.pressed.connect(self._act)
        self._making.made.connect(self._show_paper)
        self._making.failed.connect(self._fail)
        self._making.ended.connect(self._end_making)

    def _show(self, begun: necessary_jobs.Begun) -> None:
        self._begun = begun
        kept = begun.kept
        if kept is not None:
            self._keeper.order = kept
        elif begun.line.language in tuple(Lang):
            lang = Lang(begun.line.language)
            self._keeper.order = self._keeper.order.with_report(lang=lang)
        self._choices.begin(begun.items, begun.names, begun=kept is not None)
        self.setEnabled(True)
        self._take_up()

    def _take_up(self) -> None:
        """Go on at the step where it was left; what was sealed is shown again first."""
        step = STEP_KEYS.index(self._place.field) if self._place.field in STEP_KEYS else WHOM
        wanted = min(step, CLIENT)
        if wanted > TELL and self._choices.has_covered_ticks():
            wanted = TELL
        reached = next((at for at in range(wanted) if self._choices.why_not(at)), wanted)
        if reached:
            self._go(reached)
        self.retranslate()
        self._whom.setFocus()

    # -- what is chosen ----------------------------------------------------------------------

    def _reveal(self, asked: necessary_jobs.Asked, reason: str) -> None:
        work = partial(
            necessary_jobs.reveal,
            self._desk,
            self._place.case_id,
            asked,
            reason,
            dict(self._shown),
        )
        self._jobs.run(work, self._take_revealed, self._fail)

    def _take_revealed(self, found: necessary_jobs.Revealed) -> None:
        if self._begun is None or not self.isVisible():  # turned away from before it came
            return
        self._problem.say(None)
        self._shown[found.revision_id] = found.answers
        self._begun = replace(self._begun, items=found.items)
        self._choices.offer(found.items, self._begun.names)
        self._tell.tree.take_focus()
        self._say_why_not()

    # -- steps -------------------------------------------------------------------------------

    def _say_why_not(self) -> None:
        step, has_left = self._stack.currentIndex(), bool(self._number)
        why = "" if has_left else self._choices.why_not(step)
        self._why_not.setText(why)
        busy = self._making.is_making
        buttons = self._buttons
        buttons.button("next").setEnabled(not why and not busy)
        buttons.button("next").setVisible(step != PAPER and not has_left)
        buttons.button("previous").setEnabled(not busy)
        buttons.button("previous").setVisible(step != WHOM and not has_left)
        buttons.button("entry").setVisible(has_left)

    def _act(self, key: str) -> None:
        self._told.say(None)
        if key == "leave":
            self.flush()
            self.place_requested.emit(self.place_above())
        elif key == "entry":
            self._open_entry(self._number)
        elif key == "previous":
            self._go(self._stack.currentIndex() - 1)
        else:
            self._go_on()

    def _go_on(self) -> None:
        step, order = self._stack.currentIndex(), self._keeper.order
        if self._choices.why_not(step):
            self._say_why_not()
        elif step in (WHOM, TELL):
            self._keeper.take(order)
            self._go(step + 1)
        elif step == CLIENT and order.is_oral:
            self._stack.setEnabled(False)
            self._buttons.setEnabled(False)  # it is entered once
            work = necessary_jobs.KeepAndGather(self._desk, order, dict(self._shown))
            self._jobs.run(work, self._clear_beside, self._fail)
        elif step == CLIENT:
            self._is_going_on = True
            self._read_through()
        else:
            self._make(order)

    def _go(self, step: int) -> None:
        self._problem.say(None)
        self._review.end_edit()
        self._stack.setCurrentIndex(step)
        if step == CLIENT:
            self._making.warm_up()
        self.retranslate()
        self.place_changed.emit()

    def _sum_up(self) -> None:
        order, begun = self._keeper.order, self._begun
        if begun is not None:
            words = self._desk.disclosure_words
            told = told_lines(order, begun, self._language)
            self._client.show_summary(summary(order, words, self._language), told)

    # -- the words ---------------------------------------------------------------------------

    def _read_through(self) -> None:
        self._problem.say(None)
        self._reader.read_through(self._keeper.order, dict(self._shown))

    def _show_reading(
        self, reading: ReportReading, review: ReportReview, rows: tuple[Row, ...]
    ) -> None:
        order = self._keeper.order
        if reading.order.text != order.report.text:
            return  # it has been changed since, and is read again
        self._review.show_reading(reading, order.report, review, rows)
        if self._is_going_on:
            self._is_going_on = False
            self._go(REVIEW)
            self._go_to_next()
        self._say_why_not()

    def _go_to_next(self) -> None:
        self._say_why_not()
        if self._review.open_count:
            self._review.take_focus()
        else:
            self._buttons.button("next").setFocus()

    # -- the file, and what was entered ------------------------------------------------------

    def _make(self, order: NecessaryOrder) -> None:
        self._problem.say(None)
        self._stack.setEnabled(False)
        turns = necessary_jobs.turns_to_paper(self._desk, dict(self._shown))
        self._making.start(order, turns)
        self._say_why_not()

    def _show_paper(self, paper: Paper) -> None:
        self._told.say(note_on(paper))
        self._outlet.show_paper(self._keeper.order, dict(self._shown), paper)
        self._go(PAPER)
        self._outlet.preview.take_focus()

    def _end_making(self) -> None:
        self._stack.setEnabled(True)
        self._say_why_not()

    def save_to(self, path: Path) -> None:
        """Save the checked file."""
        self._outlet.save_to(path)

    def _note_entered(self, number: int) -> None:
        self._number = number
        self._keeper.let_go()
        self._say_why_not()

    def _clear_beside(self, material: NecessaryMaterial) -> None:
        self._jobs.run_beside(partial(cleared, material), self._enter_told, self._fail)

    def _enter_told(self, ready: ClearedOrder) -> None:
        work = partial(self._desk.necessary.tell, ready, dict(self._shown))
        self._jobs.run(work, self._open_told, self._fail)

    def _open_told(self, number: int) -> None:
        self._keeper.let_go()
        self._open_entry(number)

    def _open_entry(self, number: int) -> None:
        case_id = self._place.case_id
        self.place_requested.emit(Place("disclosure", case_id=case_id, object_id=str(number)))

    def _fail(self, error: ExitDeskError) -> None:
        self._is_going_on = False
        self._stack.setEnabled(True)
        self._buttons.setEnabled(True)
        self._problem.say(error.text)
