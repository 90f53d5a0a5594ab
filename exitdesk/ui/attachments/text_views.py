"""A text attachment as plain text, with words to look for in it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_STEP = 1.2
_LEAST, _MOST = 0.6, 4.0
_PIECE = 20_000  # characters at a time, some 50 ms


class TextView(TranslatedWidget):
    """Shows text as it was written; Ctrl+F goes to the words to find, Enter to the next hit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._shown = self._searched = ""
        self._put = 0  # characters that are in the box
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._put_piece)
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

    @property
    def text(self) -> str:
        """What is shown."""
        return self._shown

    def show_text(self, text: str) -> None:
        """Show another text from its beginning; a long one comes in piece by piece."""
        self._shown, self._searched = text, lowered(text)
        self._put = 0
        self._text.clear()
        self._words.clear()
        self._say_found(is_found=True)
        self._put_piece()

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
            self._find(is_backward=True)

    def _put_piece(self) -> None:
        """Put in some more of the text, and come back for the rest."""
        end = self._put + _PIECE
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._shown[self._put : end])
        self._put = end
        if end < len(self._shown):
            self._pause.start()

    def _find_next(self) -> None:
        self._find(is_backward=False)

    def _find_first(self) -> None:
        """Look from where the last hit began, so that a longer word stays on it."""
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._text.setTextCursor(cursor)
        self._find_next()

    def _find(self, *, is_backward: bool) -> None:
        """Select the next place of the words, or the one before; go round at the end."""
        words = lowered(self._words.text().strip())
        if not words:
            self._say_found(is_found=True)
            return
        cursor = self._text.textCursor()
        if is_backward:
            upto = _characters(self._shown, cursor.selectionStart())
            at = self._searched.rfind(words, 0, upto)
            at = at if at >= 0 else self._searched.rfind(words)
        else:
            at = self._searched.find(words, _characters(self._shown, cursor.selectionEnd()))
            at = at if at >= 0 else self._searched.find(words)
        if at >= 0:
            self._select(at, at + len(words))
        self._say_found(is_found=at >= 0)

    def _select(self, start: int, end: int) -> None:
        while self._put < end:
            self._put_piece()
        cursor = self._text.textCursor()
        cursor.setPosition(_units(self._shown[:start]))
        cursor.setPosition(_units(self._shown[:end]), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()

    def _say_found(self, *, is_found: bool) -> None:
        self._found.setText("" if is_found else self.tr("Not found"))

    def _use_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * zoom)
        self._text.setFont(font)


def lowered(text: str) -> str:
    """Return ``text`` in small letters, as long as it was."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def _units(text: str) -> int:
    """Return how many places Qt counts in ``text``."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """Return how many characters of ``text`` stand before a place as Qt counts them."""
    encoded = text.encode("utf-16-le", "surrogatepass")[: units * 2]
    return len(encoded.decode("utf-16-le", "surrogatepass"))
