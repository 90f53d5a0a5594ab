"""Answers as readable lines: to check before confirming, and to read afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.forms.summary import SummaryLine
from exitdesk.ui.forms.signs import Sign, SignShape
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class AnswerLine(TranslatedWidget):
    """One question and its answer, with a link to change it."""

    change_requested = Signal(str)  # place

    def __init__(self, line: SummaryLine, *, changeable: bool) -> None:
        super().__init__()
        self.line = line
        self._value = PlainLabel("none", "answer_value")
        label = PlainLabel("muted", "answer_label")
        label.setText(line.label)
        self._change = LinkButton()
        self._change.setObjectName("change_answer")
        self._change.clicked.connect(self._on_change)
        gap = step(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label)
        answer = QHBoxLayout()
        answer.setSpacing(round(gap / 2))
        if line.sealed:
            answer.addWidget(Sign(SignShape.LOCK), 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self._value, 1)
        words.addLayout(answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * gap)
        row.addLayout(words, 1)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        self._change.setVisible(changeable)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the answer and the link again."""
        line = self.line
        empty = not line.value_text
        self._value.setText(self.tr("Not answered") if empty else line.value_text)
        set_role(self._value, "muted" if empty or line.not_asked or line.sealed else "none")
        self._change.setText(self.tr("Change"))
        self._change.setAccessibleName(": ".join((self.tr("Change"), line.label)))

    def place(self) -> str:
        """Return the place of the question, as ``FormSheet.take_focus`` takes it."""
        line = self.line
        parts = (line.section_id, line.field_id, line.row_id, line.sub_field_id)
        return "/".join(part for part in parts if part)

    def _on_change(self) -> None:
        self.change_requested.emit(self.place())


class AnswerList(QWidget):
    """Shows lines of answers in one card a section, typed text as plain text."""

    change_requested = Signal(str)

    def __init__(self, *, changeable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changeable = changeable
        self._cards: list[QFrame] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2 * step(self))

    def show_lines(self, lines: Sequence[SummaryLine]) -> None:
        """Show these lines instead of those shown before."""
        for card in self._cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for number, line in enumerate(lines):
            first = number == 0 or line.section_id != lines[number - 1].section_id
            if first:
                self._cards.append(self._make_card(line.section_title))
                self._layout.addWidget(self._cards[-1])
            made = AnswerLine(line, changeable=self._changeable)
            made.change_requested.connect(self.change_requested)
            inside = self._cards[-1].layout()
            if inside is not None:
                inside.addWidget(made)

    def _make_card(self, title: str) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        gap = step(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        inside.setSpacing(round(1.5 * gap))
        heading = PlainLabel("heading")
        heading.setText(title)
        inside.addWidget(heading)
        return card
