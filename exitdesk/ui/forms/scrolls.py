"""A page that scrolls when the window is small or the text large, and never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exitdesk.ui.forms.spacing import step


class PageScroll(QScrollArea):
    """Holds the parts of a page one below the other in ``body``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        gap = step(self)
        page = QWidget()
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 4 * gap)
        self.body.setSpacing(3 * gap)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def bring(self, widget: QWidget | None) -> None:
        """Scroll until ``widget`` can be seen, with some of what is around it."""
        if widget is not None and self.isAncestorOf(widget):
            around = 6 * step(self)
            self.ensureWidgetVisible(widget, around, around)
