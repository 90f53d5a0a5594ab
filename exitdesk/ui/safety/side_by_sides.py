"""Two texts side by side, one below the other where there is little room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from exitdesk.ui.cases.cards import said
from exitdesk.ui.roles import set_role

_BESIDE = 70  # average characters

Told = tuple[str, str]  # a title, and the words under it


class SideBySide(QWidget):
    """Shows two titled texts with the same weight."""

    def __init__(self, left: Told, right: Told) -> None:
        super().__init__()
        self.setObjectName("side_by_side")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        for title, words in (left, right):
            frame = QFrame()
            set_role(frame, "notice")
            layout = QVBoxLayout(frame)
            layout.setSpacing(2)
            layout.addWidget(said(title, "question"))
            layout.addWidget(said(words))
            layout.addStretch(1)
            self._row.addWidget(frame, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        room = self.width() / self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        beside = room >= _BESIDE
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
