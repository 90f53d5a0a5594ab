"""The quiet reminder under a text of one line."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from exitdesk.domain.reminders import Passage
from exitdesk.ui.forms.editors.reminder_strips import ReminderStrip
from exitdesk.ui.forms.surroundings import Surroundings

_MARK_AFTER_MS = 600  # as beside longer texts


class LineReminder(QObject):
    """Looks through one line while it is typed; keeps nothing and stands in nobody's way."""

    def __init__(self, line: QLineEdit, layout: QVBoxLayout, surroundings: Surroundings) -> None:
        super().__init__(line)
        self._line = line
        self._layout = layout
        self._surroundings = surroundings
        self._strip: ReminderStrip | None = None  # made when there is something to say
        self._left: set[str] = set()
        self._marked: tuple[Passage, ...] = ()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_MARK_AFTER_MS)
        self._look.timeout.connect(self._show)
        line.textChanged.connect(self._look.start)

    def _show(self) -> None:
        text = self._line.text()
        found = self._surroundings.writing.offences.passages(text)
        self._marked = tuple(p for p in found if text[p.start : p.end] not in self._left)
        if self._marked and self._strip is None:
            self._strip = ReminderStrip(self._surroundings)
            self._strip.rephrase_requested.connect(self._rephrase)
            self._strip.leave_requested.connect(self._leave)
            self._layout.addWidget(self._strip)
        if self._strip is not None:
            self._strip.setVisible(bool(self._marked))

    def _rephrase(self) -> None:
        if self._marked:
            passage = self._marked[0]
            self._line.setFocus()
            text = self._line.text()
            start, end = _units(text[: passage.start]), _units(text[: passage.end])
            self._line.setSelection(start, end - start)

    def _leave(self) -> None:
        text = self._line.text()
        self._left |= {text[p.start : p.end] for p in self._marked}
        self._show()
        self._line.setFocus()


def _units(text: str) -> int:
    """Return the length of ``text`` as Qt counts it: an emoji may be two."""
    return len(text.encode("utf-16-le")) // 2
