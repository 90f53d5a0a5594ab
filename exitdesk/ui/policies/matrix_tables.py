"""The whole policy as a table: categories by recipients, to be read."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from exitdesk.casework.policy_views import MatrixCell, MatrixView
from exitdesk.domain.texts import Lang

_Index = QModelIndex | QPersistentModelIndex
_MARK = "● "


class MatrixTable(QAbstractTableModel):
    """A line a category, a column a recipient; what differs from the policy in force is marked."""

    def __init__(self, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._view = MatrixView((), ())
        self._first = ""
        self._changed, self._looser = "", ""

    def show_view(self, view: MatrixView) -> None:
        """Show another policy."""
        self.beginResetModel()
        self._view = view
        self.endResetModel()

    def say(self, lang: Lang, first: str, changed: str, looser: str) -> None:
        """Use another language: the first heading, and what is said of cells that differ."""
        self.beginResetModel()
        self._lang, self._first, self._changed, self._looser = lang, first, changed, looser
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of categories."""
        return 0 if parent.isValid() else len(self._view.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of recipients, and one for the names."""
        return 0 if parent.isValid() else len(self._view.columns) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; the accessible text says of whom and of what."""
        row = self._view.rows[index.row()]
        name = row.name.in_lang(self._lang)
        if index.column() == 0:
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return name if role in texts else None
        cell = row.cells[index.column() - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            said = cell.said.in_lang(self._lang)
            return f"{_MARK}{said}" if cell.is_changed else said
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._whole(name, index.column() - 1, cell)
        if role == Qt.ItemDataRole.FontRole and cell.is_changed:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a recipient's name."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._first if not section else self._recipient(section - 1)
        return None

    def _recipient(self, column: int) -> str:
        return self._view.columns[column].in_lang(self._lang)

    def _whole(self, name: str, column: int, cell: MatrixCell) -> str:
        said = f"{self._recipient(column)}, {name}: {cell.said.in_lang(self._lang)}"
        if not cell.is_changed:
            return said
        return f"{said}. {self._looser if cell.loosens else self._changed}"
