"""The lines of the case list as a sortable table; cases not shared stand last, by code."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPixmap

from exitdesk.domain.cases import CaseLine, CaseState, ThreatLevel
from exitdesk.domain.labels import LEVEL_UNKNOWN, LEVELS, STATES
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.days import written
from exitdesk.ui.level_badges import paint_level
from exitdesk.ui.padlocks import padlock
from exitdesk.ui.themes import Colours

_Index = QModelIndex | QPersistentModelIndex
CODE, ALIAS, PHASE, LEVEL, OFFICER, CHANGED = range(6)
_LEVELS = tuple(ThreatLevel)


@dataclass(frozen=True, slots=True)
class CaseTableWords:
    """What the table says around the cases, in one language."""

    lang: Lang
    heads: tuple[str, ...]
    until: str  # "{level}, till {day}"
    expired: str  # "{level} (gick ut {day})"
    no_alias: str
    not_shared: str


class CaseTable(QAbstractTableModel):
    """Shows case lines; sorting covers all lines that are here."""

    def __init__(self, words: CaseTableWords, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._lines: list[CaseLine] = []
        self._sorted_by = (CHANGED, Qt.SortOrder.DescendingOrder)
        self._signs: dict[ThreatLevel | None, QPixmap] = {}
        self._padlock = QPixmap()
        self._faint = QColor()

    def say(self, words: CaseTableWords) -> None:
        """Use another language."""
        self._words = words
        self._refresh()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(words.heads) - 1)

    def paint_signs(self, colours: Colours, side: int, ratio: float) -> None:
        """Paint the signs of the levels for a theme and a text size."""
        self._signs = {level: _sign(level, colours, side, ratio) for level in (*_LEVELS, None)}
        self._faint = QColor(colours.muted)
        self._padlock = padlock(self._faint, side, ratio)
        self._refresh()

    def show(self, lines: Sequence[CaseLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = self._sorted(lines)
        self.endResetModel()

    def add(self, lines: Sequence[CaseLine]) -> None:
        """Add further lines, in their place."""
        if not lines:
            return
        if self._sorted_by == (CHANGED, Qt.SortOrder.DescendingOrder):  # they come in this order
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()
            return
        self._reorder([*self._lines, *lines])

    def line(self, row: int) -> CaseLine:
        """Return the line of a row."""
        return self._lines[row]

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 when it is not here."""
        return next((n for n, line in enumerate(self._lines) if line.case_id == case_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal lines keep their order."""
        self._sorted_by = (column, order)
        self._reorder(self._lines)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._words.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, and for the level its sign."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._words.heads[index.column()]}: {self._text(line, index.column())}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(line, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and not line.may_open:
            return self._faint
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._words.heads[section]
        return None

    # -- words -----------------------------------------------------------------------------

    def _decoration(self, line: CaseLine, column: int) -> QPixmap | None:
        if not line.may_open:
            return self._padlock if column == ALIAS else None
        if column == LEVEL:
            return self._signs.get(line.level if line.level_holds(self._today) else None)
        return None

    def _text(self, line: CaseLine, column: int) -> str:
        lang, same = self._words.lang, {CODE: line.code, OFFICER: line.officer}
        if column in same:
            return same[column]
        if column == ALIAS:
            nameless = self._words.no_alias if line.may_open else self._words.not_shared
            return line.alias or nameless
        if not line.may_open:
            return ""
        if column == PHASE:
            text = line.phase_text if line.state is CaseState.OPEN else STATES[line.state]
            return text.in_lang(lang)
        if column == LEVEL:
            return self._level(line)
        return written(line.changed_at.astimezone().date())

    def _level(self, line: CaseLine) -> str:
        lang, until = self._words.lang, line.level_valid_until
        unknown = LEVEL_UNKNOWN.in_lang(lang)
        if line.level is None or until is None:
            return unknown
        if not line.level_holds(self._today):
            return self._words.expired.format(level=unknown, day=written(until))
        return self._words.until.format(level=LEVELS[line.level].in_lang(lang), day=written(until))

    # -- order -----------------------------------------------------------------------------

    def _sorted(self, lines: Sequence[CaseLine]) -> list[CaseLine]:
        opened = [line for line in lines if line.may_open]
        closed = [line for line in lines if not line.may_open]
        opened.sort(key=self._key(), reverse=self._is_descending)
        if self._sorted_by[0] in (CODE, OFFICER):  # the others would tell them apart
            closed.sort(key=self._key(), reverse=self._is_descending)
        else:
            closed.sort(key=_by_code)
        return opened + closed

    @property
    def _is_descending(self) -> bool:
        return self._sorted_by[1] is Qt.SortOrder.DescendingOrder

    def _key(self) -> Callable[[CaseLine], Any]:
        return {
            CODE: _by_code,
            ALIAS: _by_alias,
            PHASE: _by_phase,
            LEVEL: self._by_level,
            OFFICER: _by_officer,
            CHANGED: _by_change,
        }[self._sorted_by[0]]

    def _by_level(self, line: CaseLine) -> tuple[int, int]:
        """Sort a known level by its height, an unknown one below all."""
        until = line.level_valid_until
        days = 0 if until is None else -until.toordinal()  # what expires sooner is higher
        if line.level is None or not line.level_holds(self._today):
            return -1, days
        return _LEVELS.index(line.level), days

    def _reorder(self, lines: list[CaseLine]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index, self._lines[index.row()].case_id) for index in before]
        self._lines = self._sorted(lines)
        rows = {line.case_id: row for row, line in enumerate(self._lines)}
        self.changePersistentIndexList(
            before, [self.index(rows[case_id], index.column()) for index, case_id in kept]
        )
        self.layoutChanged.emit()

    def _refresh(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(self._words.heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _by_code(line: CaseLine) -> str:
    return line.code


def _by_alias(line: CaseLine) -> tuple[bool, str]:
    return not line.alias, line.alias.casefold()


def _by_phase(line: CaseLine) -> int:
    return line.phase_place


def _by_officer(line: CaseLine) -> str:
    return line.officer.casefold()


def _by_change(line: CaseLine) -> float:
    return line.changed_at.timestamp()


def _sign(level: ThreatLevel | None, colours: Colours, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_level(painter, level, colours, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
