"""The editor for free text."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.domain.reminders import Passage
from exitdesk.forms.checks import TEXT_LENGTH
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.plain_boxes import PlainTextBox
from exitdesk.ui.forms.editors.reminder_strips import ReminderStrip
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role

_COUNT_FROM = 0.8  # of the room: before that a count only disturbs
_MARK_AFTER_MS = 600  # a mark comes when a word is finished, not while it is typed


class LongTextEditor(Editor):
    """Takes free text of any kind of signs; reminds quietly of what does not belong here."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._box = PlainTextBox()
        self._box.setObjectName("box")
        self._reminder = PlainLabel("hint", "reminder")
        self._count = PlainLabel("hint", "count", wrap=False)
        self._strip = ReminderStrip(surroundings)
        self._marked: list[Passage] = []
        self._left: set[str] = set()  # passages left as they are; forgotten with this editor
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_MARK_AFTER_MS)
        self._shown = ""
        self._loaded: str | None = None
        self._lay_out()
        self._box.textChanged.connect(self._on_change)
        self._look.timeout.connect(self._show_marks)
        self._strip.rephrase_requested.connect(self._rephrase)
        self._strip.leave_requested.connect(self._leave)
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
        layout.addWidget(self._strip)
        self._strip.hide()
        self._reminder.setVisible(self.field.reminder)

    def _on_change(self) -> None:
        self._show_count()
        if self.field.reminder:
            self._look.start()
        self._tell()

    def _show_marks(self) -> None:
        words = self._box.words()
        found = self.surroundings.writing.offences.passages(words)
        self._marked = [p for p in found if words[p.start : p.end] not in self._left]
        self._box.mark(self._marked)
        self._strip.setVisible(bool(self._marked))
        self._reminder.setVisible(not self._marked)

    def _rephrase(self) -> None:
        if self._marked:
            self._box.select(self._marked[0])

    def _leave(self) -> None:
        words = self._box.words()
        self._left |= {words[p.start : p.end] for p in self._marked}
        self._show_marks()
        self._box.setFocus()

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
