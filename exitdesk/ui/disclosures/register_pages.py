"""The register of disclosures: everything that has left, over all cases or of one."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.disclosures import RegisterPage as Lines
from exitdesk.domain.cases import Place
from exitdesk.domain.disclosures import Disclosure, DisclosureWish
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui import dialogs
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.disclosures.file_checks import FileCheck
from exitdesk.ui.disclosures.places import place_of
from exitdesk.ui.disclosures.register_filters import RegisterFilters
from exitdesk.ui.disclosures.register_tables import RegisterTable, StateWords
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_WHY_COLUMN = 5
_LEAST_LINES = 8  # of the table, whatever the size of the window


@dataclass(frozen=True, slots=True)
class _Found:
    """Lines, how many more are elsewhere, and the number of the question they answer."""

    asked: int
    lines: Lines
    elsewhere: int


class RegisterPage(Page):
    """Shows the register, narrows it, opens a line, and compares a file with it."""

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
        self._language = language
        self._case_id = place.case_id
        self._asked = 0
        self._elsewhere = 0
        self._title = PlainLabel("title", "page_title")
        self._explained = PlainLabel("muted", "register_explained")
        self._buttons = ButtonRow(("check_file", "log"), primary="check_file")
        self._buttons.pressed.connect(self._act)
        words = desk.disclosure_words
        self._filters = RegisterFilters(words.recipients(), language, self._case_id or None)
        self._filters.changed.connect(self._narrow)
        self._wish = self._filters.wish
        self._problem = ProblemBox(language)
        self._file = FileCheck(desk, jobs, language)
        self._file.line_requested.connect(self._open_line)
        self._file.failed.connect(self._fail)
        self._none = PlainLabel("lead", "register_empty")
        self._none.hide()
        self._closed = PlainLabel("muted", "register_elsewhere")
        self._table = RegisterTable(words, language.lang, desk.clock.today, self)
        self._table.more_wanted.connect(self._fetch)
        self._view = LineTable(self._table)
        self._view.setObjectName("register_table")
        self._view.activated.connect(self._open_row)
        self._arrange()
        self.retranslate()
        self._view.stretch(_WHY_COLUMN)
        self._table.start()

    def place(self) -> Place:
        """Return the register, of one case or of all."""
        return Place("disclosures", case_id=self._case_id)

    def place_above(self) -> Place:
        """Return the case's documents, or the log."""
        if self._case_id:
            return Place("case", case_id=self._case_id, tab="documents")
        return Place("log")

    def refresh(self) -> None:
        """Read the newest lines again."""
        self._table.start()

    def take_focus(self) -> None:
        """Put the cursor into the table."""
        self._view.setFocus()

    def check(self, path: Path) -> None:
        """Compare a file with the register."""
        self._problem.say(None)
        self._file.check(path)

    def retranslate(self) -> None:
        """Say everything in the language in use; what was chosen stays."""
        self._title.setText(
            self.tr("What has left this case")
            if self._case_id
            else self.tr("Register of disclosures")
        )
        self._explained.setText(
            self.tr(
                "Each line is read from a signed entry of the log. It says what left and to "
                "whom, never the words themselves."
            )
        )
        self._buttons.say(
            {
                "check_file": self.tr("Check a &file…"),
                "log": self.tr("To the c&ase") if self._case_id else self.tr("To the &log"),
            }
        )
        heads = (
            self.tr("Time"),
            self.tr("Reference"),
            self.tr("Case"),
            self.tr("Recipient"),
            self.tr("State"),
            self.tr("Purpose or ground"),
        )
        self._table.say(self._language.lang, heads, self._states())
        self._view.setAccessibleName(self.tr("Register of disclosures"))
        self._none.setText(self.tr("Nothing has left, or nothing that is asked for here."))
        self._say_elsewhere()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for some lines when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _states(self) -> StateWords:
        return StateWords(
            unseen=self.tr("to be looked at"),
            untold=self.tr("the client does not know"),
            overdue=self.tr("late: due back {day}"),
            out=self.tr("due back {day}"),
            back=self.tr("settled {day}"),
            recalled=self.tr("asked back {day}"),
        )

    def _arrange(self) -> None:
        ground = QWidget()
        body = QVBoxLayout(ground)
        body.setContentsMargins(24, 20, 24, 20)
        body.setSpacing(10)
        for part in (
            self._title, self._explained, self._buttons, self._file, self._filters,
            self._problem, self._none,
        ):  # fmt: skip
            body.addWidget(part)
        body.addWidget(self._view, 1)
        body.addWidget(self._closed)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._fit()

    def _fit(self) -> None:
        self._view.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)

    # -- reading -----------------------------------------------------------------------------

    def _narrow(self, wish: DisclosureWish) -> None:
        if wish != self._wish:
            self._wish = wish
            self._table.start()

    def _fetch(self, below: int | None) -> None:
        self._asked += 1
        work = partial(_found, self._desk, self._asked, self._wish, below)
        self._jobs.run(work, self._add, self._fail)

    def _add(self, found: _Found) -> None:
        if found.asked != self._asked:  # something else has been asked since
            return
        self._problem.say(None)
        self._table.add(found.lines)
        self._elsewhere = found.elsewhere
        self._none.setVisible(not self._table.rowCount())
        self._say_elsewhere()

    def _say_elsewhere(self) -> None:
        words = self.tr("In cases that are not shared with you: {n}")
        self._closed.setText(words.format(n=self._elsewhere))
        self._closed.setVisible(bool(self._elsewhere))

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    # -- going on ----------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        if key == "log":
            self.place_requested.emit(self.place_above())
            return
        path = dialogs.choose_file(self, self._language, self._caption)
        if path is not None:
            self.check(path)

    def _caption(self) -> str:
        return self.tr("Check a file against the register")

    def _open_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self._open_line(self._table.line(index.row()))

    def _open_line(self, line: Disclosure) -> None:
        self.place_requested.emit(place_of(line))


def _found(desk: Desk, asked: int, wish: DisclosureWish, below: int | None) -> _Found:
    return _Found(
        asked, desk.disclosures.find(wish, below=below), desk.disclosures.elsewhere(wish)
    )
