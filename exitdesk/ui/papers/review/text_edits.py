"""A stretch of the officer's own text, changed without leaving the review."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame

_LINES = 7


class _Editor(QPlainTextEdit):
    """Takes text; Ctrl+Enter is done, Escape leaves it as it was."""

    done = Signal()
    cancelled = Signal()

    def sizeHint(self) -> QSize:
        """Ask for no more room than it needs."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cursor in sight."""
        super().resizeEvent(event)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say when the officer is done."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
        event.accept()


class TextEditStrip(TranslatedFrame):
    """Changes one stretch of a text; what is typed is told at once, so that nothing is lost."""

    typed = Signal(str)  # the stretch as it is now
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setObjectName("text_edit_strip")
        self._before = ""
        self._label = PlainLabel("question")
        self._hint = PlainLabel("hint")
        self._text = _Editor()
        self._text.setObjectName("passage_edit")
        self._text.setTabChangesFocus(True)
        self._buttons = ButtonRow(("edit_done", "edit_back"), primary="edit_done")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        for part in (self._label, self._hint):
            layout.addWidget(part)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._buttons)
        self._text.textChanged.connect(self._report)
        self._text.done.connect(self.done)
        self._text.cancelled.connect(self._cancel)
        self._buttons.pressed.connect(self._act)
        self.hide()
        self.retranslate()

    def begin(self, text: str, start: int, end: int) -> None:
        """Show a stretch with the words from ``start`` to ``end`` selected."""
        self._before = text
        self._text.blockSignals(True)
        self._text.setPlainText(text)
        self._text.blockSignals(False)
        cursor = self._text.textCursor()
        cursor.setPosition(min(start, len(text)))
        cursor.setPosition(min(end, len(text)), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.show()
        self._text.setFocus()

    def retranslate(self) -> None:
        """Say what is changed and how to be done; what is typed stays."""
        self._label.setText(self.tr("Change the text"))
        self._hint.setText(
            self.tr(
                "Only words in sentences that you change are asked about again. "
                "Ctrl+Enter is done, Escape leaves the text as it was."
            )
        )
        self._text.setAccessibleName(self._label.text())
        self._text.setAccessibleDescription(self._hint.text())
        self._buttons.say(
            {"edit_done": self.tr("&Done"), "edit_back": self.tr("Leave as it &was")}
        )

    def _report(self) -> None:
        self.typed.emit(self._text.toPlainText())

    def _act(self, key: str) -> None:
        if key == "edit_back":
            self._cancel()
        else:
            self.done.emit()

    def _cancel(self) -> None:
        if self._text.toPlainText() != self._before:
            self._text.setPlainText(self._before)
        self.done.emit()
