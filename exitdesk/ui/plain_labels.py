"""Labels that show text as it was typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from exitdesk.ui.roles import Role, set_role


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
