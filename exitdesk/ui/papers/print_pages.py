"""A page on which a paper is chosen, made, looked at, printed and perhaps saved."""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import Paper, PaperToMake
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.making_strips import MakingStrip
from exitdesk.ui.papers.makings import Turn
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
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme


class PrintPage(Page):
    """Options first, then the finished paper; subclasses say which options and which paper."""

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
        self.desk = desk
        self.jobs = jobs
        self.language = language
        self._place = place
        self._paper: Paper | None = None
        self.title = PlainLabel("title", "page_title")
        self.problem = ProblemBox(language)
        self.told = ProblemBox(language, "notice")
        self._making = MakingStrip(desk.papers, jobs)
        self._making.made.connect(self._show_paper)
        self._making.failed.connect(self._fail)
        self._making.ended.connect(self._end_making)
        self.column = CentredColumn(80)
        self.buttons = ButtonRow(("make", "back"), primary="make")
        self.buttons.pressed.connect(self._act)
        self._preview = PaperPreview(language, theme)
        self._preview.print_requested.connect(self._print)
        self._preview.save_requested.connect(self._save)
        self._return = ButtonRow(("options",))
        self._return.pressed.connect(self._show_options)
        self._stack = QStackedWidget()
        self._arrange()
        self._making.warm_up()

    # -- what subclasses say -----------------------------------------------------------------

    @abstractmethod
    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads, in the vault's thread, the contents of the paper as chosen now."""

    def why_not(self) -> str:
        """Return in words why the paper cannot be made yet, "" when it can."""
        return ""

    def place_behind(self) -> Place:
        """Return where the button back leads: to the documents of the case."""
        return Place("case", case_id=self._place.case_id, tab="documents")

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the paper's page."""
        return self._place

    def retranslate(self) -> None:
        """Say the buttons."""
        self.buttons.say({"make": self.tr("&Preview"), "back": self.tr("To the c&ase")})
        self._return.say({"options": self.tr("Change the &choices")})

    def refresh_actions(self) -> None:
        """Allow making the paper when nothing is missing."""
        self.buttons.button("make").setEnabled(not self.why_not())

    # -- making ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.column.body.addWidget(self.title)
        shown = QWidget()
        below = QVBoxLayout(shown)
        below.setContentsMargins(24, 16, 24, 24)
        below.addWidget(self._return)
        below.addWidget(self._preview, 1)
        self._stack.addWidget(self.column)
        self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.problem, self.told, self._making):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)

    def finish_column(self) -> None:
        """Put the buttons below the options; called once when all options are there."""
        self.column.body.addWidget(self.buttons)
        self.column.body.addStretch(1)

    def _act(self, key: str) -> None:
        if key == "back":
            self.place_requested.emit(self.place_behind())
            return
        self.problem.say(None)
        self.told.say(None)
        self.column.setEnabled(False)
        self._making.start(self.wanted(), [Turn(_read, in_vault=True)])

    def _show_paper(self, paper: Paper) -> None:
        self._paper = paper
        self._preview.allow_saving(allowed=paper.may_be_saved)
        self._preview.show_pdf(paper.pdf)
        self._stack.setCurrentIndex(1)
        self.told.say(note_on(paper))
        self._preview.take_focus()

    def _show_options(self, _key: str) -> None:
        self.told.say(None)
        self._stack.setCurrentIndex(0)

    def _fail(self, error: ExitDeskError) -> None:
        self.problem.say(error.text)

    def _end_making(self) -> None:
        self.column.setEnabled(True)
        self.refresh_actions()
        self.buttons.button("make").setFocus()

    # -- printing and saving -----------------------------------------------------------------

    def _print(self) -> None:
        paper = self._paper
        if paper is None:
            return
        outcome = print_paper(self, self.language, paper)
        if outcome is Outcome.REFUSED:
            self.problem.say(NOT_PRINTED)
        elif outcome is Outcome.PRINTED:
            work = partial(self.desk.printing.printed, paper)
            self.jobs.run(work, self._say_printed, self._fail)

    def _say_printed(self, _nothing: None) -> None:
        self.problem.say(None)
        self.told.say(PRINTED)

    def _save(self) -> None:
        paper = self._paper
        if paper is None or not paper.may_be_saved:
            return
        path = choose_file(self, self.language, paper, self._caption)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the paper shown as a file."""
        if self._paper is not None:
            work = partial(self.desk.printing.save, self._paper, path)
            self.jobs.run(work, self._say_saved, self._fail)

    def _say_saved(self, _nothing: None) -> None:
        self.problem.say(None)
        self.told.say(SAVED)

    def _caption(self) -> str:
        return self.tr("Save the document")


def _read(wanted: Callable[[], PaperToMake]) -> PaperToMake:
    return wanted()
