"""Tables of whole lines, as the lists of the program show them."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_MEASURED_ROWS = 60  # what is near, not ten thousand lines


class LineTable(QTableView):
    """A table of whole lines. Tab leaves it; one column takes the spare room.

    When there is no spare room it scrolls sideways: no column is squeezed.
    """

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretched = 0
        self.setModel(model)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(_MEASURED_ROWS)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for changed in (model.modelReset, model.dataChanged, model.rowsInserted):
            changed.connect(self._fit)

    def stretch(self, column: int) -> None:
        """Let ``column`` take the spare room, instead of the one before."""
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._stretched = column
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Let the rows grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            rows = self.verticalHeader()
            rows.setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
            self._fit()

    def _fit(self) -> None:
        head, count = self.horizontalHeader(), self.model().columnCount()
        if self._stretched >= count:
            return
        needed = sum(
            max(self.sizeHintForColumn(column), head.sectionSizeHint(column))
            for column in range(count)
        )
        has_room = needed <= self.viewport().width()
        modes = QHeaderView.ResizeMode
        mode = modes.Stretch if has_room else modes.ResizeToContents
        if head.sectionResizeMode(self._stretched) is not mode:
            head.setSectionResizeMode(self._stretched, mode)
