"""A window that shows one step at a time, with one button to go on."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.language_buttons import LanguageButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget


class StepWindow(TranslatedWidget):
    """Shows steps, says what stands in the way of going on, waits while the vault works.

    A subclass decides what an answered step leads to, and what the window says. ``within``
    another window it brings no way to switch the language: that one has it.
    """

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        steps: tuple[Step, ...],
        parent: QWidget | None = None,
        *,
        within: bool = False,
    ) -> None:
        super().__init__(parent)
        if not within:
            self.addActions([language.action, *theme.actions])
        self._steps = steps
        self._at = 0
        self._busy = False
        self._caption = PlainLabel("muted", "caption_label")
        self._back_button = QPushButton()
        self._back_button.setObjectName("back_button")
        set_role(self._back_button, "quiet")
        self._back_button.clicked.connect(self._go_back)
        self._next_button = QPushButton()
        self._next_button.setObjectName("next_button")
        set_role(self._next_button, "primary")
        self._next_button.clicked.connect(self._go_on)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._status = PlainLabel("muted", "status_label")
        for step in steps:
            step.answered.connect(self._go_on)
        self._arrange(None if within else LanguageButton(language))

    def show_failure(self, error: ExitDeskError) -> None:
        """Say why the vault did not do it; everything but secrets is still there."""
        self._busy = False
        self._current().say_problem(error.text)
        self._show_state()
        self._current().take_focus()

    def say_problem(self, text: Text) -> None:
        """Say above the step shown what went wrong."""
        self._current().say_problem(text)

    def take_focus(self) -> None:
        """Put the cursor where the step shown begins."""
        self._current().take_focus()

    def show_busy(self) -> None:
        """Show that the vault is at work; nothing can be pressed meanwhile."""
        self._busy = True
        self._current().say_problem(None)
        self._show_state()

    def _current(self) -> Step:
        return self._steps[self._at]

    def _answer(self, step: Step) -> None:
        """Go on after ``step`` has been answered without a problem."""
        self._show_step(self._steps.index(step) + 1)

    def _may_go_back(self, step: Step) -> bool:
        """Whether there is a way back from ``step``."""
        return step is not self._steps[0]

    def _go_on(self) -> None:
        if self._busy:
            return
        step = self._current()
        problem = step.problem()
        step.say_problem(problem)
        if problem is None:
            self._answer(step)
        else:
            step.take_focus()

    def _go_back(self) -> None:
        self._current().say_problem(None)
        self._show_step(self._at - 1)

    def _show_step(self, number: int) -> None:
        self._at = number
        self._busy = False
        self._show_state()
        self._current().take_focus()

    def _show_state(self) -> None:
        step = self._current()
        for other in self._steps:
            other.setVisible(other is step)
        step.setEnabled(not self._busy)
        self._next_button.setVisible(not step.is_choice)
        self._next_button.setEnabled(not self._busy)
        self._back_button.setVisible(self._may_go_back(step))
        self._back_button.setEnabled(not self._busy)
        self._progress.setVisible(self._busy)
        self.retranslate()

    def _arrange(self, language: LanguageButton | None) -> None:
        column = CentredColumn(64)
        top = QHBoxLayout()
        top.addWidget(self._back_button)
        top.addStretch(1)
        if language is not None:
            top.addWidget(language)
        column.body.addLayout(top)
        column.body.addWidget(self._caption)
        for step in self._steps:
            column.body.addWidget(step)
        row = QHBoxLayout()
        row.addWidget(self._next_button)
        row.addWidget(self._status, 1)
        column.body.addLayout(row)
        column.body.addWidget(self._progress)
        self._below = QVBoxLayout()  # for what a subclass shows under the buttons
        column.body.addLayout(self._below)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
