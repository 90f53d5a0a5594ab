"""The log: what has happened, in one case or in the whole vault."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import LogEntry, Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.log_wishes import LogWish
from exitdesk.ui.cases.log_checks import LogCheckBar
from exitdesk.ui.cases.log_filters import LogFilters
from exitdesk.ui.cases.log_tables import PAGE, LogTable
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget

_DETAIL_COLUMN = 3  # one further right when the case stands in a column of its own

_LEAST_LINES = 9  # of the table, whatever the size of the window


@dataclass(frozen=True, slots=True)
class _Found:
    """Entries, with the number of the question that they answer."""

    asked: int
    entries: tuple[LogEntry, ...]


class LogView(TranslatedWidget):
    """A table of ledger entries, newest first, fetched as it is scrolled."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        case_id: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._case_id = case_id
        self._table = LogTable(
            language.lang, desk.log.details, with_case=case_id is None, parent=self
        )
        self._table.more_wanted.connect(self._fetch)
        self._view = LineTable(self._table)
        self._view.setObjectName("log_table")
        self._asked = 0
        self._wish = LogWish(case_id=case_id)
        self._filters = LogFilters(language, case_id)
        self._filters.changed.connect(self._narrow)
        self._none = PlainLabel("lead", "log_empty")
        self._none.hide()
        self._problem = ProblemBox(language)
        self._explained = PlainLabel("muted", "log_explained")
        self._narrowing = QPushButton()
        self._narrowing.setObjectName("narrow_button")
        self._narrowing.setCheckable(True)
        self._narrowing.toggled.connect(self._show_filters)
        self._filters.hide()
        self._check = LogCheckBar(desk, jobs, language)
        self._check.buttons.addWidget(self._narrowing)
        self._check.offer(is_offered=case_id is None)
        self._arrange()
        self.retranslate()
        self._view.stretch(_DETAIL_COLUMN + (case_id is None))

    def _arrange(self) -> None:
        """Put everything under each other; in a very small window all of it scrolls."""
        ground = QWidget()
        body = QVBoxLayout(ground)
        body.setContentsMargins(24, 16, 24, 24)
        body.setSpacing(12)
        for part in (self._explained, self._check, self._filters, self._problem, self._none):
            body.addWidget(part)
        body.addWidget(self._view, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for some entries when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._view.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def refresh(self) -> None:
        """Read the newest entries again."""
        self._jobs.run(self._desk.log.officers, self._filters.offer, self._fail)
        self._table.start()

    def retranslate(self) -> None:
        """Say the headings and the entries in the language in use."""
        case = (self.tr("Case"),) if self._case_id is None else ()
        heads = (
            self.tr("Time"),
            self.tr("What happened"),
            self.tr("Officer"),
            *case,
            self.tr("Details"),
            self.tr("Mark"),
        )
        self._table.say(self._language.lang, heads, self.tr("the clock had gone back"))
        self._view.setAccessibleName(self.tr("Log"))
        self._narrowing.setText(self.tr("&Narrow down"))
        self._none.setText(self.tr("No such entries"))
        self._explained.setText(
            self.tr(
                "Every entry is signed and linked to the one before. "
                "The mark is the beginning of its seal."
            )
        )

    def take_focus(self) -> None:
        """Put the cursor into the table."""
        self._view.setFocus()

    def _show_filters(self, shown: bool) -> None:  # noqa: FBT001  (a button's signal)
        """Show the filters; what is hidden narrows nothing."""
        self._filters.setVisible(shown)
        if shown:
            self._filters.take_focus()
        else:
            self._filters.clear()

    def _narrow(self, wish: LogWish) -> None:
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
        self._table.add(found.entries)
        self._none.setVisible(not self._table.rowCount())

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)


class LogPage(Page):
    """The log of the whole vault."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = PlainLabel("title", "page_title")
        self._view = LogView(desk, jobs, language, None)
        self._register = LinkButton()
        self._register.setObjectName("register_button")
        self._register.clicked.connect(self._open_register)
        head = FlowLayout(None, 24, 0)
        head.setContentsMargins(24, 24, 24, 0)
        head.addWidget(self._title)
        head.addWidget(self._register)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)
        self.retranslate()
        self._view.refresh()

    def place(self) -> Place:
        """Return the log."""
        return Place("log")

    def retranslate(self) -> None:
        """Say the title."""
        self._title.setText(self.tr("Log"))
        self._register.setText(self.tr("Register of &disclosures"))

    def take_focus(self) -> None:
        """Put the cursor into the table."""
        self._view.take_focus()

    def _open_register(self) -> None:
        self.place_requested.emit(Place("disclosures"))


def _found(desk: Desk, asked: int, wish: LogWish, below: int | None) -> _Found:
    return _Found(asked, desk.log.find(wish, below=below, limit=PAGE))
