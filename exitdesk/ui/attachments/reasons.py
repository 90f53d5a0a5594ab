"""Asking in place for a reason, which goes into the log, before something is shown or done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_CHARACTERS = 30
_MOST = 300


class ReasonAsking(TranslatedWidget):
    """A question, a line for the reason, and two buttons; hidden until ``ask``."""

    given = Signal(str)  # trimmed, never empty
    left = Signal()

    def __init__(self, *, dangerous: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = PlainLabel()
        self._reason = QLineEdit()
        self._reason.setObjectName("reason_edit")
        self._reason.setMaxLength(_MOST)
        self._confirm = QPushButton()
        self._confirm.setObjectName("confirm_reason")
        self._confirm.setAutoDefault(False)
        set_role(self._confirm, "danger" if dangerous else "primary")
        self._leave = QPushButton()
        self._leave.setObjectName("leave_reason")
        self._leave.setAutoDefault(False)
        self._lay_out()
        self._reason.textChanged.connect(self._allow)
        self._reason.returnPressed.connect(self._on_confirm)
        self._confirm.clicked.connect(self._on_confirm)
        self._leave.clicked.connect(self._on_leave)
        self._allow()
        self.hide()
        self.retranslate()

    def say(self, question: str, confirm: str) -> None:
        """Set the question and what the button that goes on says."""
        self._question.setText(question)
        self._confirm.setText(confirm)

    def ask(self) -> None:
        """Show the question with an empty line, and put the cursor there."""
        self._reason.clear()
        self.show()
        self._reason.setFocus()

    def ask_again(self) -> None:
        """Show the question with what was typed: it led to nothing."""
        self.show()
        self._reason.setFocus()

    def retranslate(self) -> None:
        """Say what is the same for every question."""
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setPlaceholderText(self.tr("Reason"))
        self._leave.setText(self.tr("C&ancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave the question."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        gap = step(self)
        row = FlowLayout(None, gap, gap)
        for widget in (self._reason, self._confirm, self._leave):
            row.addWidget(widget)
        self._reason.setMinimumWidth(readable_width(self, _CHARACTERS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addWidget(self._question)
        layout.addLayout(row)

    def _allow(self) -> None:
        self._confirm.setEnabled(bool(self._reason.text().strip()))

    def _on_confirm(self) -> None:
        if reason := self._reason.text().strip():
            self.hide()
            self.given.emit(reason)

    def _on_leave(self) -> None:
        self.hide()
        self.left.emit()
