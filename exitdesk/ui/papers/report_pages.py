"""A report for others, step by step: recipient, contents, review, recognition, the file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from exitdesk.casework.agreement_denials import Denial
from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import OpenItemsError, RecognitionNeededError
from exitdesk.casework.papers import Paper
from exitdesk.casework.report_rules import category_name
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.agreements.denials import place_to_ask
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers import report_jobs, report_steps
from exitdesk.ui.papers.making_strips import MakingStrip
from exitdesk.ui.papers.outlets import note_on
from exitdesk.ui.papers.recognition_asking import RecognitionAsking
from exitdesk.ui.papers.report_choices import ReportChoices
from exitdesk.ui.papers.report_contents import ContentStep
from exitdesk.ui.papers.report_keepers import ReportKeeper
from exitdesk.ui.papers.report_outlets import ReportOutlet
from exitdesk.ui.papers.report_recipients import RecipientStep
from exitdesk.ui.papers.report_reviews import ReviewStep
from exitdesk.ui.papers.report_steps import (
    CONTENT,
    PAPER,
    RECIPIENT,
    RECOGNITION,
    REVIEW,
    ReportSteps,
)
from exitdesk.ui.papers.reviewing import Reviewing
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme


class ReportPage(Page):
    """Makes one report; what is chosen and decided is kept in the vault all the time."""

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
        self._begun: report_jobs.Begun | None = None
        self._recipients: RecipientStep | None = None
        self._keeper = ReportKeeper(desk, jobs, self)
        self._outlet = ReportOutlet(desk, jobs, language, theme, self)
        self._contents = ContentStep(language)
        self._review = ReviewStep(language, theme, partial(category_name, desk.forms))
        self._recognition = RecognitionAsking(desk, jobs, self._keeper, language)
        self._reviewing = Reviewing(desk, jobs, self._keeper, self._review)
        self._choices = ReportChoices(self._keeper, language, self._contents, self._review)
        self._step = PlainLabel("heading", "step_label")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._making = MakingStrip(desk.papers, jobs)
        self._why_not = PlainLabel("hint", "why_not")
        self._buttons = ButtonRow(("next", "previous", "leave"), primary="next")
        self._stack = ReportSteps(
            self._contents, self._review, self._recognition.step, self._outlet.preview
        )
        said = (self._problem, self._told, self._making)
        report_steps.lay_out(self, self._step, said, self._stack, (self._buttons, self._why_not))
        self._connect()
        self.retranslate()
        self._making.warm_up()
        jobs.run(partial(report_jobs.begin, desk, place.case_id), self._show, self._fail)

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the report of this case, at its step."""
        return replace(self._place, field=report_steps.STEP_KEYS[self._stack.currentIndex()])

    def flush(self) -> None:
        """Keep what has been typed."""
        self._keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been typed when the page goes away."""
        super().hideEvent(event)
        if self._keeper.is_waiting:
            self._keeper.flush()

    def take_focus(self) -> None:
        """Put the cursor where work on this step goes on."""
        if self._stack.currentIndex() == REVIEW and self._review.open_count:
            self._review.take_focus()
        else:
            super().take_focus()

    def retranslate(self) -> None:
        """Say everything; what is chosen, typed and decided stays."""
        step = self._stack.currentIndex()
        names = (
            self.tr("Report, step {n} of {all}: the recipient"),
            self.tr("Report, step {n} of {all}: the contents"),
            self.tr("Report, step {n} of {all}: the review"),
            self.tr("Report, step {n} of {all}: what may tell who it is"),
            self.tr("Report, step {n} of {all}: the checked file"),
        )
        steps = PAPER + 1 if self._is_outside() else PAPER
        number = min(step + 1, steps)
        self._step.setText(names[step].format(n=number, all=steps))
        makes = step == RECOGNITION or (step == REVIEW and not self._is_outside())
        self._buttons.say(
            {
                "next": self.tr("&Make and check the file") if makes else self.tr("&Next"),
                "previous": self.tr("&Back"),
                "leave": self.tr("To the c&ase"),
            }
        )
        self._say_why_not()

    # -- building ----------------------------------------------------------------------------

    def _connect(self) -> None:
        self._keeper.kept.connect(self._kept)
        self._keeper.failed.connect(self._fail)
        self._reviewing.arrived.connect(self._show_review)
        self._reviewing.changed.connect(self._say_why_not)
        self._reviewing.failed.connect(self._fail)
        self._choices.changed.connect(self._say_why_not)
        self._choices.recipient_changed.connect(self._ask_rules)
        self._choices.decided.connect(self._reviewing.lay_out)
        self._review.finished.connect(self._go_to_next)
        self._review.edit_ended.connect(self._choices.show_again)
        self._recognition.asked.connect(self._show_recognition)
        self._recognition.failed.connect(self._fail)
        self._recognition.answered.connect(self._take_recognition)
        self._recognition.step.edit_requested.connect(self._edit_again)
        self._outlet.left.connect(self._say_left)
        self._outlet.refused.connect(self._problem.say)
        self._outlet.failed.connect(self._fail)
        self._buttons.pressed.connect(self._act)
        self._making.made.connect(self._show_paper)
        self._making.failed.connect(self._fail_making)
        self._making.ended.connect(self._end_making)
        keys = QKeySequence.StandardKey
        for pressed, slot in (
            (QKeySequence(keys.Undo), self._reviewing.undo),
            (QKeySequence("Ctrl+Y"), self._reviewing.redo),
            (QKeySequence("Ctrl+Shift+Z"), self._reviewing.redo),
            (QKeySequence("F2"), self._reviewing.edit),
        ):
            shortcut = QShortcut(pressed, self)
            shortcut.activated.connect(slot)

    def _show(self, begun: report_jobs.Begun) -> None:
        self._begun = begun
        step = RecipientStep(begun.choices, self._language)
        self._recipients = step
        self._stack.add_recipients(step)
        step.policy_requested.connect(self._open_policy)
        step.ask_requested.connect(self._ask_client)
        self._contents.ask_requested.connect(self._ask_client)
        necessary = Place("necessary", case_id=self._place.case_id)
        step.necessary_requested.connect(partial(self.place_requested.emit, necessary))
        if begun.kept is not None:
            self._keeper.begin(begun.kept)
        self._choices.ask(step, self._place.case_id, begun.line.language)
        self._say_why_not()
        self._take_up()

    def _open_policy(self) -> None:
        self.flush()
        self.place_requested.emit(Place("policy"))

    def _ask_client(self, denial: Denial) -> None:
        """Open the agreement at what the client is to be asked; the report waits as it is."""
        self.flush()
        self.place_requested.emit(place_to_ask(self._place.case_id, denial))

    def _take_up(self) -> None:
        """Go on at the step where the report was left; the checked file is made again."""
        step = report_steps.STEP_KEYS.index(self._place.field)
        order = self._keeper.order
        if order is not None and step and not self._choices.why_not_there():
            self._go(CONTENT)
            if step != CONTENT and not order.is_empty:
                self._reviewing.ask()

    def _ask_rules(self, recipient: str) -> None:
        work = partial(report_jobs.offer, self._desk, self._place.case_id, recipient)
        self._jobs.run(work, self._offer, self._fail)

    def _offer(self, offered: report_jobs.Offered) -> None:
        if self._recipients is None or offered.recipient != self._recipients.recipient:
            return
        self._recipients.show_rules(offered.rules)
        self._recipients.show_denied(offered.denied)
        self._contents.show_denied(offered.denied)
        names = {} if self._begun is None else self._begun.names
        self._contents.offer(offered.items, names)
        self.retranslate()

    def _is_outside(self) -> bool:
        choice = None if self._recipients is None else self._recipients.chosen()
        return choice is not None and choice.outside

    def _kept(self) -> None:
        self._problem.say(None)

    # -- steps -------------------------------------------------------------------------------

    def _why(self) -> str:
        """Return in words why the next step must wait, "" when it need not."""
        why = self._choices.why_not_there()
        order, step = self._keeper.order, self._stack.currentIndex()
        if why or order is None or step == RECIPIENT:
            return why
        if order.is_empty:
            return self.tr("Write a text or tick an answer.")
        if step >= REVIEW and self._review.is_editing:
            return self.tr("Finish changing the text first.")
        if step >= REVIEW and self._review.open_count:
            left = self.tr("Decide on every word first. Left: {n}")
            return left.format(n=self._review.open_count)
        if step == RECOGNITION and not self._recognition.step.is_answered:
            return self.tr("Answer every question first.")
        return ""

    def _say_why_not(self) -> None:
        why = self._why()
        step = self._stack.currentIndex()
        self._why_not.setText(why)
        making = self._making.is_making
        self._buttons.button("next").setEnabled(not why and not making)
        self._buttons.button("previous").setEnabled(not making)
        self._buttons.button("next").setVisible(step != PAPER)
        self._buttons.button("previous").setVisible(step != RECIPIENT)

    def _act(self, key: str) -> None:
        self._told.say(None)
        if key == "leave":
            self.flush()
            case = Place("case", case_id=self._place.case_id, tab="documents")
            self.place_requested.emit(case)
        elif key == "previous":
            step = self._stack.currentIndex() - 1
            self._go(REVIEW if step == RECOGNITION and not self._is_outside() else step)
        else:
            self._go_on()

    def _go_on(self) -> None:
        step, order = self._stack.currentIndex(), self._keeper.order
        if order is None or self._why():
            self._say_why_not()
        elif step == RECIPIENT:
            self._keeper.take(order)
            self._go(CONTENT)
        elif step == CONTENT:
            self._reviewing.ask()
        elif step == REVIEW and self._is_outside():
            self._recognition.ask()
        else:
            self._make(order)

    def _go(self, step: int) -> None:
        if step != PAPER:
            self._keeper.take_up()  # it is changed: from here on it is another report
        self._review.end_edit()
        self._choices.show_again()
        self._stack.setCurrentIndex(step)
        self.retranslate()
        self.place_changed.emit()

    def _show_review(self) -> None:
        self._problem.say(None)
        self._go(REVIEW)
        self._go_to_next()

    def _go_to_next(self) -> None:
        """Put the cursor on the next word, or where the officer goes on when there is none."""
        self._say_why_not()
        if self._review.open_count:
            self._review.take_focus()
        else:
            self._buttons.button("next").setFocus()

    # -- recognition -------------------------------------------------------------------------

    def _show_recognition(self, is_answered: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._go(RECOGNITION)
        if is_answered:
            self._buttons.button("next").setFocus()
        else:
            self._recognition.step.take_focus()

    def _take_recognition(self, is_answered: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._say_why_not()
        if is_answered:
            self._buttons.button("next").setFocus()

    def _edit_again(self) -> None:
        self._go(CONTENT)
        self._contents.take_focus()

    # -- the file ----------------------------------------------------------------------------

    def _make(self, order: ReportOrder) -> None:
        self._problem.say(None)
        self._stack.setEnabled(False)
        self._making.start(order, report_jobs.turns_to_report(self._desk))
        self._say_why_not()

    def _show_paper(self, paper: Paper) -> None:
        self._problem.say(None)
        self._told.say(note_on(paper))
        self._outlet.show_paper(self._keeper.order, paper)
        self._go(PAPER)
        self._outlet.preview.take_focus()

    def _fail_making(self, error: ExitDeskError) -> None:
        """Say why there is no file; what is open again is shown again."""
        if isinstance(error, OpenItemsError):
            self._told.say(error.text)
            self._reviewing.ask()
        elif isinstance(error, RecognitionNeededError):
            self._told.say(error.text)
            self._recognition.ask()
        else:
            self._problem.say(error.text)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _end_making(self) -> None:
        self._stack.setEnabled(True)
        self._say_why_not()

    def save_to(self, path: Path) -> None:
        """Save the checked file."""
        self._outlet.save_to(path)

    def _say_left(self, by: Text) -> None:
        self._told.say(by)
        self._keeper.let_go()
