"""Labels that show text as it was typed."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from exitdesk.ui.roles import Role, set_role

_SHORT = 12  # average characters


class PlainLabel(QLabel):
    """A label that never takes ``<`` for markup; wraps, and keeps the height its words need."""

    def __init__(
        self,
        role: Role = "none",
        name: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setObjectName(name)
        if role != "none":
            set_role(self, role)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


class ElidedLabel(PlainLabel):
    """A line that is cut with an ellipsis where there is no room, so that no name widens a window.

    ``text()`` is the whole line; so is what a screen reader says and what the pointer shows.
    """

    def __init__(self, role: Role = "none", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, name, parent, wrap=False)

    @property
    def shown(self) -> str:
        """What there is room for."""
        metrics = self.fontMetrics()
        room = self.contentsRect().width()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a short word."""
        short = self.fontMetrics().averageCharWidth() * _SHORT
        whole = super().minimumSizeHint()
        return QSize(min(short, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pointer show the line when it is cut."""
        super().resizeEvent(event)
        cut = self.shown != self.text()
        self.setToolTip(f"<p>{escape(self.text())}</p>" if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        self.style().drawItemText(
            QPainter(self),
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )
