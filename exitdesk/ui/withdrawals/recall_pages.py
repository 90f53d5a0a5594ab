"""A recall letter to one recipient: its language and day, the checked page, the way out."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import Paper, PaperToMake
from exitdesk.casework.recalls import LetterLine, RecallOrder
from exitdesk.domain.cases import CaseLine, Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.cases.cards import ButtonRow, empty, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.making_strips import MakingStrip
from exitdesk.ui.papers.makings import Turn
from exitdesk.ui.papers.outlets import note_on
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme
from exitdesk.ui.withdrawals.recall_outlets import RecallOutlet

_NOTHING = Text(
    sv="Det finns ingenting att begära tillbaka av den här mottagaren.",
    fi="Tältä vastaanottajalta ei ole mitään pyydettävää takaisin.",
)


class RecallPage(Page):
    """Makes the letter to the recipient that its place names in ``tab``."""

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
        self._letter: LetterLine | None = None
        self._order: RecallOrder | None = None
        self._title = PlainLabel("title", "page_title")
        self._lead = PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._papers = QVBoxLayout()
        self._lang = Choice("letter_lang", [lang.value for lang in Lang])
        self._day_label, self._day = PlainLabel("question"), DayEdit("letter_day")
        self._buttons = ButtonRow(("make", "back"), primary="make")
        self._return = ButtonRow(("options", "withdrawal"))
        self._making = MakingStrip(desk.papers, jobs)
        self._outlet = RecallOutlet(desk, jobs, language, theme, self)
        self._stack = QStackedWidget()
        self._column = CentredColumn(80)
        self._arrange()
        self._connect()
        self.retranslate()
        self._allow()
        self._making.warm_up()
        jobs.run(partial(desk.cases.line, place.case_id), self._take_language, self._fail)
        self.refresh()

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return this letter."""
        return self._place

    def place_above(self) -> Place:
        """Return the withdrawal."""
        return Place("withdrawn", case_id=self._place.case_id, object_id=self._place.object_id)

    def refresh(self) -> None:
        """Read what is to be asked back."""
        self._jobs.run(self._read, self._show, self._fail)

    def take_focus(self) -> None:
        """Put the cursor on the language."""
        self._lang.setFocus()

    def retranslate(self) -> None:
        """Say everything; what is chosen and typed stays."""
        self._title.setText(self.tr("Recall letter"))
        self._lead.setText(
            self.tr(
                "The letter names papers by reference and day, and nobody. When it is printed "
                "or saved, the register says that they were asked back."
            )
        )
        self._lang.say(
            self.tr("Language of the letter"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )
        self._day_label.setText(self.tr("Return or destroy by"))
        self._day.setAccessibleName(self.tr("Return or destroy by"))
        self._buttons.say({"make": self.tr("&Preview"), "back": self.tr("To the &withdrawal")})
        self._return.say(
            {
                "options": self.tr("Change the &choices"),
                "withdrawal": self.tr("To the &withdrawal"),
            }
        )
        self._say_papers()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._day.show_day(self._desk.recalls.usual_day())
        column = self._column
        column.body.addWidget(self._title)
        column.body.addWidget(self._lead)
        column.body.addLayout(self._papers)
        for part in (self._lang, self._day_label, self._day, self._buttons):
            column.body.addWidget(part)
        column.body.addStretch(1)
        shown = QWidget()
        below = QVBoxLayout(shown)
        below.setContentsMargins(24, 16, 24, 24)
        below.addWidget(self._return)
        below.addWidget(self._outlet.preview, 1)
        self._stack.addWidget(column)
        self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for strip in (self._problem, self._told, self._making):
            layout.addWidget(strip)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._lang.changed.connect(self._allow)
        self._day.textChanged.connect(self._allow)
        self._buttons.pressed.connect(self._act)
        self._return.pressed.connect(self._act)
        self._making.made.connect(self._show_paper)
        self._making.failed.connect(self._fail)
        self._making.ended.connect(self._end_making)
        self._outlet.left.connect(self._say_left)
        self._outlet.refused.connect(self._problem.say)
        self._outlet.failed.connect(self._fail)

    def _read(self) -> LetterLine | None:
        withdrawal = self._desk.withdrawals.one(self._place.object_id)
        letters = self._desk.recalls.letters(withdrawal)
        return next((one for one in letters if one.recipient == self._place.tab), None)

    def _show(self, letter: LetterLine | None) -> None:
        self._letter = letter
        if letter is None:
            self._problem.say(_NOTHING)
        self._say_papers()
        self._allow()

    def _say_papers(self) -> None:
        empty(self._papers)
        if self._letter is None:
            return
        label = self._language.say(self._letter.label)
        self._papers.addWidget(said(label, "question"))
        for one in self._letter.papers:
            day = written(one.at.astimezone().date())
            self._papers.addWidget(said(f"• {one.reference or '–'} · {day}"))

    def _take_language(self, line: CaseLine) -> None:
        if not self._lang.chosen and line.language in tuple(Lang):
            self._lang.choose(line.language)

    def _allow(self) -> None:
        ready = self._letter is not None and bool(self._lang.chosen) and self._day.day is not None
        self._buttons.button("make").setEnabled(ready and not self._making.is_making)

    # -- making ------------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        if key in ("back", "withdrawal"):
            self.place_requested.emit(self.place_above())
        elif key == "options":
            self._told.say(None)
            self._stack.setCurrentIndex(0)
        else:
            self._make()

    def _make(self) -> None:
        day = self._day.day
        if day is None or self._letter is None:
            return
        self._problem.say(None)
        self._told.say(None)
        self._order = RecallOrder(
            self._place.object_id, self._letter.recipient, Lang(self._lang.chosen), day
        )
        self._column.setEnabled(False)
        self._making.start(self._order, [Turn(self._prepared, in_vault=True)])

    def _prepared(self, order: RecallOrder) -> PaperToMake:
        return self._desk.recalls.prepare(order)

    def _show_paper(self, paper: Paper) -> None:
        if self._order is None:
            return
        self._outlet.show_paper(self._order, paper)
        self._stack.setCurrentIndex(1)
        self._told.say(note_on(paper))
        self._outlet.preview.take_focus()

    def _end_making(self) -> None:
        self._column.setEnabled(True)
        self._allow()

    def _say_left(self, words: Text) -> None:
        self._problem.say(None)
        self._told.say(words)

    def _fail(self, error: ExitDeskError) -> None:
        self._told.say(None)
        self._problem.say(error.text)
