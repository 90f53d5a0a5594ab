"""The editor for a text of one line."""

import re

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.line_reminders import LineReminder
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.forms.surroundings import Surroundings

_LEAST_CHARACTERS = 12
_BREAKS = re.compile(r"[\0\t\n\v\f\r\x85\u2028\u2029]+")  # what a paste may bring along
_NO_LIMIT = 1_000_000  # a paste is never cut silently; a text too long is pointed out instead


class ShortTextEditor(Editor):
    """Takes one line of text, exactly as it is typed."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._line = QLineEdit()
        self._line.setObjectName("line")
        self._line.setMaxLength(_NO_LIMIT)
        self._shown = ""  # as the line gives it back
        self._loaded: str | None = None  # as it was given
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        self._line.textChanged.connect(self._tell)
        if field.reminder:
            LineReminder(self._line, layout, surroundings)
        self.fit_font()
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the line as typed, breaks in a paste as blanks, or None when it is empty."""
        typed = self._line.text()
        if self._loaded is not None and typed == self._shown:
            return self._loaded
        return _BREAKS.sub(" ", typed) or None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the line."""
        return (self._line,)

    def retranslate(self) -> None:
        """Say nothing: a line has no words of its own."""

    def fit_font(self) -> None:
        """Keep the line wide enough for a short word."""
        self._line.setMinimumWidth(readable_width(self, _LEAST_CHARACTERS))

    def _put(self, answer: Answer | None) -> None:
        text = answer if isinstance(answer, str) else ""
        self._line.setText(text)
        # a line may show some signs in another way; an old text is not changed by looking at it
        self._shown = self._line.text()
        self._loaded = text or None
