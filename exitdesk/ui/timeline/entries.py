"""The timeline as a list, in step with the drawing: everything that is drawn can be read."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exitdesk.domain.labels import MARKS
from exitdesk.domain.timelines import Band, Mark, TimelineView
from exitdesk.ui.timeline.details import Details
from exitdesk.ui.timeline.words import TimelineWords, is_late

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a mark, or a phase that began; ``object_id`` is "" where nothing opens."""

    day: date
    kind: str
    what: str
    mark: Mark | None
    band: Band | None = None

    @property
    def object_id(self) -> str:
        """The record behind it."""
        if self.mark is not None:
            return self.mark.object_id
        return "" if self.band is None else self.band.object_id


def entries(view: TimelineView, words: TimelineWords, today: date) -> tuple[Entry, ...]:
    """Return the lines of a view, newest first."""
    details = Details(view, words, today)
    found = [
        Entry(band.start, words.phase_began, details.band_line(band), None, band)
        for band in view.bands
    ]
    for mark in view.marks:
        kind = MARKS[mark.kind].in_lang(words.lang)
        if is_late(mark, today):
            kind = f"{kind} ({words.late})"
        found.append(Entry(mark.day, kind, details.what(mark), mark))
    return tuple(sorted(found, key=_newest))


def _newest(entry: Entry) -> int:
    return -entry.day.toordinal()


class EntryTable(QAbstractTableModel):
    """Day, kind and title of every entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._words: TimelineWords | None = None
        self._heads: tuple[str, ...] = ()

    def show(self, found: tuple[Entry, ...], words: TimelineWords, heads: tuple[str, ...]) -> None:
        """Show other entries, or the same in another language."""
        self.beginResetModel()
        self._entries, self._words, self._heads = found, words, heads
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._entries[row]

    def row_of(self, mark: Mark) -> int:
        """Return the row of a mark, -1 when there is none."""
        found = (row for row, entry in enumerate(self._entries) if entry.mark == mark)
        return next(found, -1)

    def row_of_band(self, band: Band) -> int:
        """Return the row of a phase, -1 when there is none."""
        found = (row for row, entry in enumerate(self._entries) if entry.band == band)
        return next(found, -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; the accessible text is the whole line."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if self._words is None:
            return None
        entry = self._entries[index.row()]
        cells = (self._words.weekday(entry.day), entry.kind, entry.what)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()].replace("\n", " ")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, cells))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None
