"""Cells of one width side by side, as many as there is room for, their tops in line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_GAP = 22


class CellGrid(QWidget):
    """Holds the cells it is given, in their order."""

    def __init__(self, cells: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = tuple(cells)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._place(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        wide = max((cell.width() for cell in self._cells), default=1) + _GAP
        self._place(max(1, (self.width() + _GAP) // wide))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._grid.setColumnStretch(self._columns, 0)
        self._columns = columns
        for number, cell in enumerate(self._cells):
            row, column = divmod(number, columns)
            self._grid.addWidget(
                cell, row, column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            )
        self._grid.setColumnStretch(columns, 1)
