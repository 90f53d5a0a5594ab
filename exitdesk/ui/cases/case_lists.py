"""The case list: search as one types, sort, open; hits in records and drafts that wait."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import CaseLine, Draft, Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.searches import CaseFilter, FoundPlace
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.case_tables import ALIAS, CHANGED, CaseTable, CaseTableWords
from exitdesk.ui.cases.filter_bars import FilterBar
from exitdesk.ui.cases.hits import HitList
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

_SEARCH_MS = 150
_FIRST = 200  # shown at once; the rest follows in larger pages
_FURTHER = 2_000
_HITS = 21  # one more than is shown, so that it can be said that there are more


@dataclass(frozen=True, slots=True)
class _Found:
    """An answer with the question it belongs to; an older question's answer is dropped."""

    asked: int
    lines: tuple[CaseLine, ...]
    offset: int
    hits: tuple[FoundPlace, ...] = ()
    drafts: int = 0  # how many wait in all cases


class CaseListPage(Page):
    """All cases of the vault."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._theme = theme
        self._asked = 0
        self._title = PlainLabel("title", "page_title")
        self._words = QLineEdit()
        self._words.setObjectName("words_edit")
        self._words.setClearButtonEnabled(True)
        self._actions = ButtonRow(("quick_contact",))
        self._filters = FilterBar(desk, jobs, language)
        self._table = CaseTable(self._table_words(), desk.clock.today(), self)
        self._view = LineTable(self._table)
        self._view.setObjectName("case_table")
        self._hits = HitList(language)
        self._hits_area = QScrollArea()
        self._drafts = 0
        self._waiting = LinkButton()
        self._waiting.setObjectName("waiting_link")
        self._waiting.clicked.connect(self._go_to_today)
        self._empty = PlainLabel("lead", "empty_label")
        self._problem = ProblemBox(language)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SEARCH_MS)
        self._arrange()
        self._connect()
        self._paint_signs()
        self.retranslate()
        self._search()

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the case list."""
        return Place("cases")

    def take_focus(self) -> None:
        """Put the cursor into the search box."""
        self._words.setFocus()
        self._words.selectAll()

    def case_in_focus(self) -> str:
        """Return the case of the hit with the focus, or of the row that is chosen."""
        return super().case_in_focus() or self._chosen_case()

    def refresh(self) -> None:
        """Read the list again; the words typed stay."""
        self._search()

    def retranslate(self) -> None:
        """Say everything in the language in use; the words typed and the order stay."""
        self._title.setText(self.tr("Cases"))
        hint = self.tr("Code, agreed name or words in the records")
        self._words.setPlaceholderText(hint)
        self._words.setAccessibleName(hint)
        self._actions.say({"quick_contact": self.tr("New quick &contact")})
        self._view.setAccessibleName(self.tr("Cases"))
        self._table.say(self._table_words())
        self._say_empty()
        self._say_waiting()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the signs anew when the text size has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._paint_signs()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let Down and Enter go from the search box into the list."""
        if watched is self._words and isinstance(event, QKeyEvent):
            wanted = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in wanted and self._table.rowCount():
                self._enter_list(opens=event.key() != Qt.Key.Key_Down)
                return True
        return False

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._view.stretch(ALIAS)
        self._view.setSortingEnabled(True)
        self._view.horizontalHeader().setSortIndicator(CHANGED, Qt.SortOrder.DescendingOrder)
        self._view.setMinimumHeight(self.fontMetrics().height() * 6)
        self._hits_area.setWidget(self._hits)
        self._hits_area.setWidgetResizable(True)
        self._hits_area.setFrameShape(QFrame.Shape.NoFrame)
        self._hits_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hits_area.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(14)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._actions)
        layout.addLayout(top)
        layout.addWidget(self._words)
        layout.addWidget(self._filters)
        layout.addWidget(self._problem)
        layout.addWidget(self._waiting)
        layout.addWidget(self._empty)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._hits_area, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._words.installEventFilter(self)
        self._words.textChanged.connect(self._delay.start)
        self._delay.timeout.connect(self._search)
        self._view.activated.connect(self._open_row)
        self._hits.place_requested.connect(self.place_requested)
        self._actions.pressed.connect(self._begin)
        self._filters.changed.connect(self._search)
        self._filters.words_wanted.connect(self._words.setText)
        self._filters.save_requested.connect(self._save_filter)
        self._filters.failed.connect(self._fail)
        self._theme.changed.connect(self._paint_signs)

    def _table_words(self) -> CaseTableWords:
        return CaseTableWords(
            lang=self._language.lang,
            heads=(
                self.tr("Code"),
                self.tr("Agreed name"),
                self.tr("Phase"),
                self.tr("Threat level"),
                self.tr("Responsible"),
                self.tr("Changed"),
            ),
            until=self.tr("{level}, until {day}"),
            expired=self.tr("{level} – expired {day}"),
            no_alias=self.tr("no name"),
            not_shared=self.tr("not shared with you"),
        )

    def _paint_signs(self) -> None:
        side = QFontMetrics(self.font()).height()
        self._table.paint_signs(self._theme.colours, side, self.devicePixelRatioF())

    # -- searching ---------------------------------------------------------------------------

    def _search(self) -> None:
        self._delay.stop()
        self._asked += 1
        words, chosen = self._words.text().strip(), self._filters.chosen
        work = partial(_find, self._desk, words, chosen, self._asked)
        self._jobs.run(work, self._show, self._fail)

    def _show(self, found: _Found) -> None:
        if found.asked != self._asked:
            return
        self._problem.say(None)
        if found.offset:
            self._table.add(found.lines)
        else:
            chosen = self._chosen_case()
            self._table.show(found.lines)
            self._choose_case(chosen)
            self._hits.show_hits(found.hits)
            self._hits_area.setVisible(bool(found.hits))
            self._drafts = found.drafts
            self._say_waiting()
        self._say_empty()
        wanted = _FURTHER if found.offset else _FIRST
        if len(found.lines) == wanted:
            words, offset = self._words.text().strip(), found.offset + wanted
            passing = self._filters.chosen
            work = partial(_further, self._desk, words, passing, self._asked, offset)
            self._jobs.run(work, self._show, self._fail)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _say_waiting(self) -> None:
        self._waiting.setText(self.tr("Drafts waiting: {n}").format(n=self._drafts))
        self._waiting.setVisible(self._drafts > 0)

    def _save_filter(self, name: str) -> None:
        self._filters.save(name, self._words.text())

    def _go_to_today(self) -> None:
        self.place_requested.emit(Place("today"))

    def _say_empty(self) -> None:
        is_empty = self._table.rowCount() == 0
        words = self._words.text().strip()
        if self._filters.chosen:
            self._empty.setText(self.tr("No case passes the filter."))
        elif words:
            self._empty.setText(
                self.tr(
                    "No case matches. Codes, agreed names and records are searched, "
                    "never what is sealed."
                )
            )
        else:
            self._empty.setText(
                self.tr(
                    "There are no cases yet. A quick contact takes under a minute and can "
                    "become a case later."
                )
            )
        self._empty.setVisible(is_empty)
        self._view.setVisible(not is_empty)

    # -- opening -----------------------------------------------------------------------------

    def _enter_list(self, *, opens: bool) -> None:
        index = self._view.currentIndex()
        if not index.isValid():
            index = self._table.index(0, 0)
            self._view.setCurrentIndex(index)
        if opens and self._table.rowCount() == 1:
            self._open_row(index)
        else:
            self._view.setFocus()

    def _open_row(self, index: QModelIndex) -> None:
        line = self._table.line(index.row())
        self.place_requested.emit(Place("case", case_id=line.case_id, tab="overview"))

    def _chosen_case(self) -> str:
        index = self._view.currentIndex()
        return self._table.line(index.row()).case_id if index.isValid() else ""

    def _choose_case(self, case_id: str) -> None:
        row = self._table.row_of(case_id) if case_id else -1
        if row >= 0:
            flags = (
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows
            )
            self._view.selectionModel().setCurrentIndex(self._table.index(row, 0), flags)

    def _begin(self, form_key: str) -> None:
        self._jobs.run(partial(self._desk.drafts.begin, form_key), self._open_draft, self._fail)

    def _open_draft(self, draft: Draft) -> None:
        place = Place("form", case_id=draft.case_id, draft_id=draft.draft_id)
        self.place_requested.emit(place)


def _find(desk: Desk, words: str, chosen: CaseFilter, asked: int) -> _Found:
    """Return the first cases and all hits; runs in the vault's thread."""
    lines = desk.cases.lines(desk.search.query(words, chosen), limit=_FIRST)
    hits = desk.search.places(words, limit=_HITS) if words else ()
    return _Found(asked, lines, 0, hits, len(desk.drafts.all()))


def _further(desk: Desk, words: str, chosen: CaseFilter, asked: int, offset: int) -> _Found:
    """Return the next page of cases; runs in the vault's thread."""
    query = desk.search.query(words, chosen)
    return _Found(asked, desk.cases.lines(query, limit=_FURTHER, offset=offset), offset)
