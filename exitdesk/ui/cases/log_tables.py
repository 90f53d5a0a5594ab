"""Ledger entries as a table that fetches older ones as it is scrolled."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from exitdesk.domain.actions import LABELS
from exitdesk.domain.cases import LogEntry
from exitdesk.domain.officers import shown_name
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.cases.days import written_at

PAGE = 200
_LABELS = {action.value: label for action, label in LABELS.items()}
_Index = QModelIndex | QPersistentModelIndex


class LogTable(QAbstractTableModel):
    """Shows entries newest first; ``more_wanted`` asks for the next page."""

    more_wanted = Signal(object)  # the number of the oldest entry here, None for the newest ones

    def __init__(
        self,
        lang: Lang,
        details: Callable[[LogEntry], Text],
        *,
        with_case: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._details = details
        self._lang = lang
        self._with_case = with_case
        self._heads: tuple[str, ...] = ()
        self._clock_words = ""
        self._entries: list[LogEntry] = []
        self._is_complete = True  # until somebody looks
        self._is_asking = False

    def say(self, lang: Lang, heads: tuple[str, ...], clock_words: str) -> None:
        """Use another language.

        Args:
            lang: the language of what happened.
            heads: the columns' headings.
            clock_words: say that the clock had gone back.
        """
        self.beginResetModel()
        self._lang, self._heads, self._clock_words = lang, heads, clock_words
        self.endResetModel()

    def start(self) -> None:
        """Forget what is shown and ask for the newest entries."""
        self.beginResetModel()
        self._entries = []
        self._is_complete, self._is_asking = False, True
        self.endResetModel()
        self.more_wanted.emit(None)

    def add(self, entries: Sequence[LogEntry]) -> None:
        """Add a page; a short page is the last one."""
        self._is_asking = False
        self._is_complete = len(entries) < PAGE
        if not entries:
            return
        first = len(self._entries)
        self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
        self._entries.extend(entries)
        self.endInsertRows()

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether older entries may be there."""
        return not parent.isValid() and not self._is_complete and not self._is_asking

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(self._entries[-1].sequence)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of entries here."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; the accessible text is the whole line."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cells = self._cells(self._entries[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, cells))
        return cells[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def _cells(self, entry: LogEntry) -> tuple[str, ...]:
        label = _LABELS.get(entry.action)
        what = entry.action if label is None else label.in_lang(self._lang)
        at = written_at(entry.at, self._lang)
        case = (entry.case_code,) if self._with_case else ()
        detail = self._details(entry).in_lang(self._lang)
        if entry.clock_went_back:
            detail = f"{self._clock_words} · {detail}"
        officer = shown_name(entry.officer).in_lang(self._lang)
        return (at, what, officer, *case, detail, entry.hash_head)
