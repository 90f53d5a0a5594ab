"""A report for others, step by step: recipient, contents, doubtful words, the finished file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import Paper
from exitdesk.casework.reports import (
    Decision,
    ItemRef,
    ReportMaterial,
    ReportOrder,
    ReportReview,
    review_report,
)
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers import report_jobs, report_steps
from exitdesk.ui.papers.making_strips import MakingStrip
from exitdesk.ui.papers.outlets import (
    NOT_PRINTED,
    PRINTED,
    SAVED,
    Outcome,
    choose_file,
    note_on,
    print_paper,
)
from exitdesk.ui.papers.previews import PaperPreview
from exitdesk.ui.papers.report_contents import ContentStep
from exitdesk.ui.papers.report_recipients import RecipientStep
from exitdesk.ui.papers.report_reviews import ReviewStep
from exitdesk.ui.papers.report_steps import CONTENT, PAPER, RECIPIENT, REVIEW, ReportSteps
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

_TYPING_MS = 400  # after a keystroke the text is kept


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
        self._desk = desk
        self._jobs = jobs
        self._place = place
        self._language = language
        self._begun: report_jobs.Begun | None = None
        self._order: ReportOrder | None = None
        self._paper: Paper | None = None
        self._has_left = False  # then the next report starts empty
        self._recipients: RecipientStep | None = None
        self._contents = ContentStep(language)
        self._review = ReviewStep(language)
        self._preview = PaperPreview(language, theme)
        self._step = PlainLabel("heading", "step_label")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._making = MakingStrip(desk.papers, jobs)
        self._why_not = PlainLabel("hint", "why_not")
        self._typing = QTimer(self)
        self._buttons = ButtonRow(("next", "previous", "leave"), primary="next")
        self._stack = ReportSteps(self._contents, self._review, self._preview)
        self._arrange()
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
        self._keep_typed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been typed when the page goes away."""
        super().hideEvent(event)
        if self._typing.isActive():
            self._keep_typed()

    def retranslate(self) -> None:
        """Say everything; what is chosen, typed and decided stays."""
        steps = (
            self.tr("Report, step 1 of 4: the recipient"),
            self.tr("Report, step 2 of 4: the contents"),
            self.tr("Report, step 3 of 4: doubtful words"),
            self.tr("Report, step 4 of 4: the checked file"),
        )
        self._step.setText(steps[self._stack.currentIndex()])
        next_words = (
            self.tr("&Next"),
            self.tr("&Next"),
            self.tr("&Make and check the file"),
            self.tr("&Next"),
        )
        self._buttons.say(
            {
                "next": next_words[self._stack.currentIndex()],
                "previous": self.tr("&Back"),
                "leave": self.tr("To the c&ase"),
            }
        )
        self._say_why_not()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        said = (self._problem, self._told, self._making)
        report_steps.lay_out(self, self._step, said, self._stack, (self._buttons, self._why_not))

    def _connect(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._keep_typed)
        self._contents.text_typed.connect(self._take_text)
        self._contents.items_chosen.connect(self._take_items)
        self._review.decided.connect(self._decide)
        self._review.restart_requested.connect(self._decide_anew)
        self._preview.print_requested.connect(self._print)
        self._preview.save_requested.connect(self._save)
        self._buttons.pressed.connect(self._act)
        self._making.made.connect(self._show_paper)
        self._making.failed.connect(self._fail)
        self._making.ended.connect(self._end_making)

    def _show(self, begun: report_jobs.Begun) -> None:
        self._begun = begun
        step = RecipientStep(begun.choices, self._language)
        self._recipients = step
        self._stack.add_recipients(step)
        step.recipient_chosen.connect(self._take_recipient)
        step.lang_chosen.connect(self._take_lang)
        step.purpose_typed.connect(self._take_purpose)
        kept = begun.kept
        if kept is not None:
            self._order = kept
            self._contents.fill(kept.text, kept.items)
            step.fill(kept.recipient, kept.lang.value, kept.purpose)
        elif begun.line.language in tuple(Lang):
            step.fill("", begun.line.language, "")
        self._say_why_not()
        self._take_up()

    def _take_up(self) -> None:
        """Go on at the step where the report was left; the checked file is made again."""
        step = report_steps.STEP_KEYS.index(self._place.field)
        if self._order is not None and step and not self._why():
            self._go(CONTENT)
            if step != CONTENT and not self._order.is_empty:
                self._ask_review()

    # -- what is chosen ----------------------------------------------------------------------

    def _take_recipient(self, recipient: str) -> None:
        self._keep(self._begun_order().for_recipient(recipient))
        work = partial(report_jobs.offer, self._desk, self._place.case_id, recipient)
        self._jobs.run(work, self._offer, self._fail)

    def _begun_order(self) -> ReportOrder:
        """Return the report, begun when something of it is chosen or typed for the first time."""
        if self._order is not None:
            return self._order
        lang = self._recipients.lang if self._recipients is not None else ""
        used = Lang(lang) if lang else self._language.lang
        return ReportOrder.begun(self._place.case_id, "", used)

    def _offer(self, offered: report_jobs.Offered) -> None:
        if self._recipients is None or offered.recipient != self._recipients.recipient:
            return
        self._recipients.show_rules(offered.rules)
        names = {} if self._begun is None else self._begun.names
        self._contents.offer(offered.items, names)

    def _take_lang(self, lang: str) -> None:
        if self._order is not None:
            self._keep(replace(self._order, lang=Lang(lang)))
        self._say_why_not()

    def _take_purpose(self, purpose: str) -> None:
        self._order = replace(self._begun_order(), purpose=purpose)
        self._keep_soon()
        self._say_why_not()

    def _take_text(self, text: str) -> None:
        if self._order is not None:
            self._order = replace(self._order, text=text)
            self._keep_soon()
        self._say_why_not()

    def _keep_soon(self) -> None:
        if not self._typing.isActive():  # one who types on without a pause is not put off
            self._typing.start()

    def _keep_typed(self) -> None:
        if self._order is not None:
            self._keep(self._order)

    def _take_items(self, items: tuple[ItemRef, ...]) -> None:
        if self._order is not None:
            self._keep(self._order.with_items(*items))

    def _decide(self, decisions: tuple[Decision, ...]) -> None:
        if self._order is not None:
            self._order = self._order.decided(*decisions)
            self._ask_review()

    def _decide_anew(self) -> None:
        if self._order is not None:
            self._order = replace(self._order, decisions=())
            self._ask_review()

    def _keep(self, order: ReportOrder) -> None:
        self._order = order
        self._typing.stop()
        self._say_why_not()
        if self._has_left:
            return
        self._jobs.run(report_jobs.KeepOrder(self._desk, order), self._kept, self._fail)

    def _kept(self, _nothing: None) -> None:
        self._problem.say(None)

    # -- steps -------------------------------------------------------------------------------

    def _why(self) -> str:
        """Return in words why the next step must wait, "" when it need not."""
        why = self._why_not_there()
        order, step = self._order, self._stack.currentIndex()
        if why or order is None or step == RECIPIENT:
            return why
        if order.is_empty:
            return self.tr("Write a text or tick an answer.")
        if step == REVIEW and self._review.open_count:
            left = self.tr("Decide on every word first. Left: {n}")
            return left.format(n=self._review.open_count)
        return ""

    def _why_not_there(self) -> str:
        """Return in words why nothing may go to the recipient as things stand."""
        step = self._recipients
        choice = None if step is None else step.chosen()
        if step is None or choice is None or self._order is None:
            return self.tr("Choose a recipient.")
        if not choice.may_receive:
            return self._language.say(choice.why)
        if not step.lang:
            return self.tr("Choose the language of the report.")
        return "" if step.purpose.strip() else self.tr("Say what the report is for.")

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
            self._go(self._stack.currentIndex() - 1)
        else:
            self._go_on()

    def _go_on(self) -> None:
        step = self._stack.currentIndex()
        if self._order is None or self._why():
            self._say_why_not()
        elif step == RECIPIENT:
            self._keep(self._order)
            self._go(CONTENT)
        elif step == CONTENT:
            self._ask_review()
        else:
            self._make(self._order)

    def _make(self, order: ReportOrder) -> None:
        self._problem.say(None)
        self._stack.setEnabled(False)
        self._making.start(order, report_jobs.turns_to_report(self._desk))
        self._say_why_not()

    def _go(self, step: int) -> None:
        if step != PAPER and self._has_left:
            self._has_left = False  # it is changed: from here on it is another report
        self._stack.setCurrentIndex(step)
        self.retranslate()
        self.place_changed.emit()

    def _ask_review(self) -> None:
        self._typing.stop()
        if self._order is not None:
            work = report_jobs.KeepAndGather(self._desk, self._order)
            self._jobs.run(work, self._review_beside, self._fail)

    def _review_beside(self, material: ReportMaterial) -> None:
        self._jobs.run_beside(partial(review_report, material), self._show_review, self._fail)

    def _show_review(self, review: ReportReview) -> None:
        if review.order != self._order:
            return
        self._problem.say(None)
        self._review.show_review(review)
        self._go(REVIEW)
        if review.open_items:
            self._review.take_focus()
        else:
            self._buttons.button("next").setFocus()

    def _show_paper(self, paper: Paper) -> None:
        self._problem.say(None)
        self._paper = paper
        self._told.say(note_on(paper))
        self._preview.show_pdf(paper.pdf)
        self._go(PAPER)
        self._preview.take_focus()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _end_making(self) -> None:
        self._stack.setEnabled(True)
        self._say_why_not()

    # -- leaving -----------------------------------------------------------------------------

    def _print(self) -> None:
        order, paper = self._order, self._paper
        if order is None or paper is None:
            return
        outcome = print_paper(self, self._language, paper)
        if outcome is Outcome.REFUSED:
            self._problem.say(NOT_PRINTED)
        elif outcome is Outcome.PRINTED:
            work = partial(self._desk.reports.printed, order, paper)
            self._jobs.run(work, self._say_printed, self._fail)

    def _say_printed(self, _nothing: None) -> None:
        self._told.say(PRINTED)
        self._forget()

    def _forget(self) -> None:
        """Let the next report of this case start empty: this one has left."""
        self._has_left = True
        work = partial(self._desk.reports.orders.forget, self._place.case_id)
        self._jobs.run(work, self._kept, self._fail)

    def _save(self) -> None:
        if self._paper is not None:
            path = choose_file(self, self._language, self._paper, self._caption)
            if path is not None:
                self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the checked file."""
        if self._order is not None and self._paper is not None:
            work = partial(self._desk.reports.save, self._order, self._paper, path)
            self._jobs.run(work, self._say_saved, self._fail)

    def _say_saved(self, _nothing: None) -> None:
        self._told.say(SAVED)
        self._forget()

    def _caption(self) -> str:
        return self.tr("Save the report")
