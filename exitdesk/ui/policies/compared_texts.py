"""A text as it would be read now and after a change, with what differs marked."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from exitdesk.casework.policy_trials import Piece
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_LINES = 7


class _Side(QPlainTextEdit):
    """One reading of the text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_pieces(self, pieces: tuple[Piece, ...], ground: str) -> None:
        """Show a text; what differs is underlined and bold on a ground of its own."""
        self.clear()
        cursor = QTextCursor(self.document())
        plain, marked = QTextCharFormat(), QTextCharFormat()
        marked.setBackground(QColor(ground))
        marked.setFontUnderline(True)
        marked.setFontWeight(600)
        for piece in pieces:
            is_marked = piece.differs and bool(piece.words.strip())
            cursor.insertText(piece.words, marked if is_marked else plain)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)


class ComparedText(TranslatedWidget):
    """Shows both readings one below the other: long texts stay readable in large letters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: tuple[tuple[Piece, ...], tuple[Piece, ...]] = ((), ())
        self._labels = (PlainLabel("question"), PlainLabel("question"))
        self._sides = (_Side("text_before"), _Side("text_after"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for label, side in zip(self._labels, self._sides, strict=True):
            layout.addWidget(label)
            layout.addWidget(side)
        theme.changed.connect(self._fill)
        self.retranslate()

    def show_pieces(self, before: tuple[Piece, ...], after: tuple[Piece, ...]) -> None:
        """Show both readings."""
        self._pieces = before, after
        self._fill()

    def retranslate(self) -> None:
        """Say which is which."""
        words = self.tr("The text now"), self.tr("The text after the change")
        for label, side, said in zip(self._labels, self._sides, words, strict=True):
            label.setText(said)
            side.setAccessibleName(said)

    def _fill(self) -> None:
        ground = self._theme.colours.warning_soft
        for side, pieces in zip(self._sides, self._pieces, strict=True):
            side.show_pieces(pieces, ground)
