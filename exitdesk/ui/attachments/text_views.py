"""A text attachment as plain text, with words to look for in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_STEP = 1.2
_LEAST, _MOST = 0.6, 4.0


class TextView(TranslatedWidget):
    """Shows text as it was written; Ctrl+F goes to the words to find, Enter to the next hit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._text = QPlainTextEdit()
        self._text.setObjectName("attachment_text")
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._words = QLineEdit()
        self._words.setObjectName("find_edit")
        self._words.setClearButtonEnabled(True)
        self._found = PlainLabel("muted", "found_label", wrap=False)
        self._buttons = ButtonRow(("next", "before"))
        self._arrange()
        self._connect()
        self.retranslate()

    def show_text(self, text: str) -> None:
        """Show another text from its beginning."""
        self._text.setPlainText(text)
        self._words.clear()
        self._say_found(is_found=True)

    def document(self) -> QTextDocument:
        """Return what is shown, to be printed."""
        return self._text.document()

    def touched(self) -> tuple[QWidget, ...]:
        """Return what keys, wheel and pointer go to."""
        return (self._text, self._text.viewport(), self._words)

    def take_focus(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()

    def zoom_in(self) -> None:
        """Show the text larger."""
        self._use_zoom(min(self._zoom * _STEP, _MOST))

    def zoom_out(self) -> None:
        """Show the text smaller."""
        self._use_zoom(max(self._zoom / _STEP, _LEAST))

    def fit_width(self) -> None:
        """Show the text in the size of the program's own."""
        self._use_zoom(1.0)

    def retranslate(self) -> None:
        """Say what can be looked for."""
        self._words.setPlaceholderText(self.tr("Words in the text"))
        self._words.setAccessibleName(self.tr("Words in the text"))
        self._text.setAccessibleName(self.tr("Text of the attachment"))
        self._buttons.say({"next": self.tr("&Next"), "before": self.tr("Pre&vious")})
        if self._found.text():
            self._say_found(is_found=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by keys."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        elif event.key() == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._buttons)
        row.addWidget(self._found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self._text, 1)

    def _connect(self) -> None:
        self._words.returnPressed.connect(self._find_next)
        self._words.textChanged.connect(self._find_first)
        self._buttons.pressed.connect(self._act)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self._words.setFocus)

    def _act(self, key: str) -> None:
        if key == "next":
            self._find_next()
        else:
            self._find(QTextDocument.FindFlag.FindBackward)

    def _find_next(self) -> None:
        self._find(QTextDocument.FindFlag(0))

    def _find_first(self) -> None:
        """Look from where the last hit began, so that a longer word stays on it."""
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._text.setTextCursor(cursor)
        self._find_next()

    def _find(self, flags: QTextDocument.FindFlag) -> None:
        words = self._words.text().strip()
        if not words:
            self._say_found(is_found=True)
            return
        if not self._text.find(words, flags):
            self._text.moveCursor(
                QTextCursor.MoveOperation.End
                if flags & QTextDocument.FindFlag.FindBackward
                else QTextCursor.MoveOperation.Start
            )
            self._say_found(is_found=self._text.find(words, flags))
            return
        self._say_found(is_found=True)

    def _say_found(self, *, is_found: bool) -> None:
        self._found.setText("" if is_found else self.tr("Not found"))

    def _use_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * zoom)
        self._text.setFont(font)
