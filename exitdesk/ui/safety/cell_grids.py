"""Cells of one width side by side, as many as there is room for, their tops in line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_GAP = 22


class CellGrid(QWidget):
    """Holds the cells it is given, in their order; ``width_of`` says how wide each is."""

    def __init__(
        self,
        cells: Sequence[QWidget],
        width_of: Callable[[QWidget], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cells = tuple(cells)
        self._width_of = width_of
        self._columns = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._place(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Use the width again when the cells have another one, once they have."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._later.start()

    def _fit(self) -> None:
        wide = self._width_of(self)
        for cell in self._cells:
            cell.setFixedWidth(wide)
        self._place(max(1, (self.width() + _GAP) // (wide + _GAP)))

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
