"""What the steps of the first start have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget


class Step(TranslatedWidget):
    """One thing to do: a title, a sentence, and what the subclass puts into ``body``.

    ``answered`` is emitted when Enter or a choice answers the step, as Continue would.
    """

    answered = Signal()
    is_choice = False  # whether its own buttons go on, instead of Continue

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("title", "title_label")
        self._lead = PlainLabel("lead", "lead_label")
        self._problem = ProblemBox(language)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for widget in (self._title, self._lead, self._problem):
            layout.addWidget(widget)
        layout.addLayout(self.body)

    def problem(self) -> Text | None:
        """Return what stands in the way of going on, or None."""
        return None

    def say_problem(self, text: Text | None) -> None:
        """Say what stands in the way above the questions."""
        self._problem.say(text)

    def take_focus(self) -> None:
        """Put the cursor where this step begins."""
        self.setFocus()
