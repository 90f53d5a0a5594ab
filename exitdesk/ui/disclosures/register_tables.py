"""Lines of the register as a table that fetches older ones as it is scrolled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from exitdesk.casework.disclosure_words import DisclosureWords
from exitdesk.casework.disclosures import RegisterPage
from exitdesk.domain.disclosures import Disclosure
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.days import written, written_at

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class StateWords:
    """What a line says of how things stand, in the language in use; ``{day}`` is a day."""

    unseen: str
    untold: str
    overdue: str
    out: str
    back: str
    recalled: str = ""


class RegisterTable(QAbstractTableModel):
    """Shows disclosures newest first; ``more_wanted`` asks for the next page."""

    more_wanted = Signal(object)  # where to go on, None for the newest ones

    def __init__(
        self,
        words: DisclosureWords,
        lang: Lang,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._lang = lang
        self._today = today
        self._heads: tuple[str, ...] = ()
        self._states = StateWords("", "", "", "", "")
        self._lines: list[Disclosure] = []
        self._below = 0  # nothing more until somebody looks
        self._is_asking = False

    def say(self, lang: Lang, heads: tuple[str, ...], states: StateWords) -> None:
        """Use another language."""
        self.beginResetModel()
        self._lang, self._heads, self._states = lang, heads, states
        self.endResetModel()

    def start(self) -> None:
        """Forget what is shown and ask for the newest lines."""
        self.beginResetModel()
        self._lines = []
        self._below, self._is_asking = 0, True
        self.endResetModel()
        self.more_wanted.emit(None)

    def add(self, page: RegisterPage) -> None:
        """Add a page."""
        self._is_asking = False
        self._below = page.below
        if not page.lines:
            return
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(page.lines) - 1)
        self._lines.extend(page.lines)
        self.endInsertRows()

    def line(self, row: int) -> Disclosure:
        """Return the disclosure in a row."""
        return self._lines[row]

    def lines(self) -> Sequence[Disclosure]:
        """Return the disclosures that are here."""
        return tuple(self._lines)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether older lines may be there."""
        return not parent.isValid() and bool(self._below) and not self._is_asking

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(self._below)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines here."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; the accessible text is the whole line."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cells = self._cells(self._lines[index.row()])
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

    def _cells(self, line: Disclosure) -> tuple[str, ...]:
        return (
            written_at(line.at, self._lang),
            line.reference,  # what is printed on a paper in somebody's hand
            line.code,
            self._words.whom(line).in_lang(self._lang),
            state_of(line, self._states, self._today()),
            " ".join(self._words.why(line).in_lang(self._lang).split()),
        )


def state_of(line: Disclosure, words: StateWords, today: date) -> str:
    """Return what still waits, or what became of it; "" when there is nothing to say."""
    said = []
    if line.waits_for_look:
        said.append(words.unseen)
    if line.waits_for_client:
        said.append(words.untold)
    if line.returned is not None:
        day = line.returned.day or line.returned.at.astimezone().date()
        said.append(words.back.format(day=written(day)))
    elif line.due_back is not None:
        form = words.overdue if line.is_overdue(today) else words.out
        said.append(form.format(day=written(line.due_back)))
    if line.recalled is not None and line.returned is None:
        asked = line.recalled.at.astimezone().date()
        said.append(words.recalled.format(day=written(asked)))
    return " · ".join(said)
