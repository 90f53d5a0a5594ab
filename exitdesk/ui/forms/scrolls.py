"""A page that scrolls when the window is small or the text large, and never sideways."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exitdesk.ui.forms.spacing import readable_width, step


class PageScroll(QScrollArea):
    """Holds the parts of a page one below the other in ``body``, no wider than can be read.

    With several columns it wastes no height: such a page is to be seen whole.
    """

    def __init__(self, *, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._steps = 3 if columns == 1 else 1  # above, below and between the parts
        page = QWidget()
        self.body = QVBoxLayout(page)
        self.body.setSpacing(step(self, self._steps))
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable in a wide window."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the lines readable when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # by margins and not by a greatest width: a layout asks wrapped words for their height
        # at the width of the whole cell
        gap = step(self)
        readable = self._columns * readable_width(self) + (self._columns - 1) * 4 * gap
        spare = self.viewport().width() - 4 * gap - readable
        high = step(self, self._steps)
        self.body.setContentsMargins(4 * gap, high, max(4 * gap, spare), high)

    def bring(self, widget: QWidget | None) -> None:
        """Scroll until ``widget`` can be seen, with some of what is around it."""
        if widget is not None and self.isAncestorOf(widget):
            around = 6 * step(self)
            self.ensureWidgetVisible(widget, around, around)
