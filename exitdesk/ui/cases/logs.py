"""The log: what has happened, in one case or in the whole vault."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import LogEntry, Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.log_tables import PAGE, LogTable
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget

_DETAIL_COLUMN = 2  # one further right when the case stands in a column of its own


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
        self._problem = ProblemBox(language)
        self._explained = PlainLabel("muted", "log_explained")
        self.retranslate()
        self._view.stretch(_DETAIL_COLUMN + (case_id is None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(self._explained)
        layout.addWidget(self._problem)
        layout.addWidget(self._view, 1)

    def refresh(self) -> None:
        """Read the newest entries again."""
        self._table.start()

    def retranslate(self) -> None:
        """Say the headings and the entries in the language in use."""
        case = (self.tr("Case"),) if self._case_id is None else ()
        heads = (
            self.tr("Time"),
            self.tr("What happened"),
            *case,
            self.tr("Details"),
            self.tr("Officer"),
            self.tr("Mark"),
        )
        self._table.say(self._language.lang, heads, self.tr("the clock had gone back"))
        self._view.setAccessibleName(self.tr("Log"))
        self._explained.setText(
            self.tr(
                "Every entry is signed and linked to the one before. "
                "The mark is the beginning of its seal."
            )
        )

    def take_focus(self) -> None:
        """Put the cursor into the table."""
        self._view.setFocus()

    def _fetch(self, offset: int) -> None:
        entries = partial(self._desk.log.entries, self._case_id, limit=PAGE, offset=offset)
        self._jobs.run(entries, self._add, self._fail)

    def _add(self, entries: tuple[LogEntry, ...]) -> None:
        self._problem.say(None)
        self._table.add(entries)

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
        self._title.setContentsMargins(24, 24, 24, 0)
        self._view = LogView(desk, jobs, language, None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self._view, 1)
        self.retranslate()
        self._view.refresh()

    def place(self) -> Place:
        """Return the log."""
        return Place("log")

    def retranslate(self) -> None:
        """Say the title."""
        self._title.setText(self.tr("Log"))

    def take_focus(self) -> None:
        """Put the cursor into the table."""
        self._view.take_focus()
