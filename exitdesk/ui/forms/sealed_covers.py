"""What lies over a sealed answer until somebody asks to see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.translated import TranslatedWidget

_MASK = "•" * 10  # always as many: the length of an answer tells something too
_REASON_CHARACTERS = 30


class SealedCover(TranslatedWidget):
    """Hides a sealed answer; asks for a reason first when it comes from the record.

    ``show_requested`` carries the reason, which is empty when none was asked for.
    """

    show_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks_reason = False
        self._mask = QLabel(_MASK)
        self._mask.setTextFormat(Qt.TextFormat.PlainText)
        self.show_button = QPushButton()
        self.show_button.setObjectName("show_sealed")
        self.show_button.setAutoDefault(False)
        self._question = QLabel()
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._reason = QLineEdit()
        self._reason.setObjectName("reason_to_show")
        self._confirm = QPushButton()
        self._confirm.setObjectName("confirm_show")
        self._confirm.setAutoDefault(False)
        self._cancel = QPushButton()
        self._cancel.setObjectName("cancel_show")
        self._cancel.setAutoDefault(False)
        self._lay_out()
        self._cover()
        self.show_button.clicked.connect(self._on_show)
        self._confirm.clicked.connect(self._on_confirm)
        self._reason.returnPressed.connect(self._on_confirm)
        self._reason.textChanged.connect(self._allow_confirm)
        self._cancel.clicked.connect(self._on_cancel)
        self.retranslate()

    def cover(self, *, asks_reason: bool) -> None:
        """Hide the answer; ``asks_reason`` says whether showing it needs one."""
        self._asks_reason = asks_reason
        self._reason.clear()
        self._cover()

    def refuse(self) -> None:
        """Go back to the mask: the answer could not be shown."""
        self._cover()

    def retranslate(self) -> None:
        """Say the buttons and the question again."""
        self._mask.setAccessibleName(self.tr("Hidden answer"))
        self.show_button.setText(self.tr("Show"))
        self._question.setText(
            self.tr("Why do you need to see this? The reason is written into the log.")
        )
        self._reason.setAccessibleName(self.tr("Reason for showing"))
        self._confirm.setText(self.tr("Show"))
        self._cancel.setText(self.tr("Keep hidden"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave the question without showing anything."""
        if event.key() == Qt.Key.Key_Escape and self._question.isVisibleTo(self):
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        gap = step(self)
        masked = FlowLayout(None, gap, gap)
        masked.addWidget(self._mask)
        masked.addWidget(self.show_button)
        asking = FlowLayout(None, gap, gap)
        asking.addWidget(self._reason)
        asking.addWidget(self._confirm)
        asking.addWidget(self._cancel)
        self._reason.setMinimumWidth(readable_width(self, _REASON_CHARACTERS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addLayout(masked)
        layout.addWidget(self._question)
        layout.addLayout(asking)

    def _show_question(self, *, asking: bool) -> None:
        for widget in (self._question, self._reason, self._confirm, self._cancel):
            widget.setVisible(asking)
        self._mask.setVisible(not asking)
        self.show_button.setVisible(not asking)
        self._allow_confirm()

    def _cover(self) -> None:
        self._show_question(asking=False)

    def _on_show(self) -> None:
        if not self._asks_reason:
            self.show_requested.emit("")
            return
        self._show_question(asking=True)
        self._reason.setFocus()

    def _allow_confirm(self) -> None:
        self._confirm.setEnabled(bool(self._reason.text().strip()))

    def _on_confirm(self) -> None:
        if reason := self._reason.text().strip():
            self.show_requested.emit(reason)

    def _on_cancel(self) -> None:
        self._reason.clear()
        self._cover()
        self.show_button.setFocus()
