"""The editor for free text."""

import math

from PySide6.QtCore import QEvent, QRect, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.answers import Answer
from exitdesk.forms.checks import TEXT_LENGTH
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.roles import set_role

_COUNT_FROM = 0.8  # of the room: before that a count only disturbs
_FEWEST_LINES = 4
_MOST_LINES = 14
_INSIDE = QStyle.SubElement.SE_ShapedFrameContents
_PARAGRAPH = "\N{PARAGRAPH SEPARATOR}"


class PlainTextBox(QPlainTextEdit):
    """A box for plain text that grows with what is written, and lets Tab leave it."""

    def __init__(self, fewest_lines: int = _FEWEST_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest_lines = fewest_lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit(QSizeF(0, 0))

    def words(self) -> str:
        """Return the text as typed, with hard spaces and all."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def _fit(self, size: QSizeF) -> None:
        lines = min(max(round(size.height()), self._fewest_lines), _MOST_LINES)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 1000, 1000)
        inside = self.style().subElementRect(_INSIDE, option, self)
        edges = 1000 - inside.height() + 2 * self.document().documentMargin()
        self.setFixedHeight(math.ceil(lines * QFontMetrics(self.font()).lineSpacing() + edges))

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the same number of lines when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit(self.document().documentLayout().documentSize())


class LongTextEditor(Editor):
    """Takes free text of any kind of signs; reminds quietly of what does not belong here."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._box = PlainTextBox()
        self._box.setObjectName("box")
        self._reminder = QLabel()
        self._count = QLabel()
        self._shown = ""
        self._loaded: str | None = None
        self._lay_out()
        self._box.textChanged.connect(self._on_change)
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the text as typed, or None when there is none."""
        typed = self._box.words()
        if self._loaded is not None and typed == self._shown:
            return self._loaded
        return typed or None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the box."""
        return (self._box,)

    def retranslate(self) -> None:
        """Say the reminder and the count again."""
        self._reminder.setText(
            self.tr(
                "Only what the work needs. Offences and what others have done do not belong here."
            )
        )
        self._show_count()

    def _lay_out(self) -> None:
        for label in (self._reminder, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_role(label, "hint")
        self._reminder.setWordWrap(True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(step(self, 2))
        below.addWidget(self._reminder, 1)
        below.addStretch(0)
        below.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(self, 0.5))
        layout.addWidget(self._box)
        layout.addLayout(below)
        self._reminder.setVisible(self.field.reminder)

    def _on_change(self) -> None:
        self._show_count()
        self._tell()

    def _show_count(self) -> None:
        used, room = len(self._box.words()), self.field.max_length or TEXT_LENGTH
        over = used > room
        self._count.setVisible(used >= room * _COUNT_FROM)
        if over:
            self._count.setText(self.tr("Characters too many: {count}").format(count=used - room))
        else:
            self._count.setText(self.tr("Characters left: {count}").format(count=room - used))
        set_role(self._count, "error" if over else "hint")

    def _put(self, answer: Answer | None) -> None:
        text = answer if isinstance(answer, str) else ""
        self._box.setPlainText(text)
        self._box.moveCursor(QTextCursor.MoveOperation.End)
        self._shown = self._box.words()
        self._loaded = text or None
