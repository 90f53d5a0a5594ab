"""The four steps of changing the policy, one shown at a time."""

from typing import Final

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.policies.cell_rows import CellList
from exitdesk.ui.policies.check_steps import CheckStep
from exitdesk.ui.policies.matrix_views import MatrixPanel
from exitdesk.ui.policies.recipient_panels import RecipientPanel
from exitdesk.ui.policies.trial_steps import TrialStep
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

CELLS, MATRIX, TRIAL, CHECK = range(4)
STEP_KEYS: Final = ("", "matrix", "trial", "check")
_CHARACTERS = 96


class EditorSteps(TranslatedWidget):
    """Holds what is shown; knows nothing of the draft."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = [PlainLabel("title", "step_label") for _ in STEP_KEYS]
        self._leads = [PlainLabel("lead") for _ in STEP_KEYS]
        self._why_not = PlainLabel("hint", "why_not")
        self.problem = ProblemBox(language)
        self.told = ProblemBox(language, "notice")
        self.recipients = RecipientPanel(language)
        self.cells = CellList(language)
        self.matrix = MatrixPanel(language)
        self.trial = TrialStep(language, theme)
        self.check = CheckStep(language)
        self.buttons = ButtonRow(
            ("next", "previous", "leave_policy", "discard_policy"), primary="next"
        )
        self._stack = QStackedWidget()
        self._columns: list[CentredColumn] = []
        self._has_changes, self._has_reason = False, False
        self._arrange()
        self.retranslate()

    @property
    def step(self) -> int:
        """The step shown."""
        return self._stack.currentIndex()

    def go(self, step: int) -> None:
        """Show a step."""
        self._stack.setCurrentIndex(step)
        self._columns[step].verticalScrollBar().setValue(0)
        self.retranslate()

    def allow(self, *, has_changes: bool | None, has_reason: bool) -> None:
        """Say what is there to be saved; None leaves the changes as they were."""
        if has_changes is not None:
            self._has_changes = has_changes
        self._has_reason = has_reason
        self._say_why_not()

    def take_focus(self) -> None:
        """Put the focus where work on the step begins."""
        (self.recipients, self.matrix, self.trial, self.check)[self.step].take_focus()

    def retranslate(self) -> None:
        """Say the step, what it is for, and the buttons."""
        titles = (
            self.tr("Change the policy, step 1 of 4: recipients"),
            self.tr("Change the policy, step 2 of 4: the whole table"),
            self.tr("Change the policy, step 3 of 4: what would change"),
            self.tr("Change the policy, step 4 of 4: check and save"),
        )
        leads = (
            self.tr(
                "Without an agreement in force nothing is disclosed. Choose what the recipient "
                "gets when the client has agreed to it, and what otherwise."
            ),
            self.tr("Everything the policy would say, category by category."),
            self.tr("What the recipient would read of one case, now and after the change."),
            self.tr("Look through every change. It holds from the moment it is saved."),
        )
        for label, words in zip((*self._titles, *self._leads), (*titles, *leads), strict=True):
            label.setText(words)
        save, on = self.tr("&Save as a new version"), self.tr("&Next")
        self.buttons.say(
            {
                "next": save if self.step == CHECK else on,
                "previous": self.tr("&Back"),
                "leave_policy": self.tr("Go on la&ter"),
                "discard_policy": self.tr("Discard the chan&ge"),
            }
        )
        self.buttons.button("previous").setVisible(self.step != CELLS)
        self._say_why_not()

    def _say_why_not(self) -> None:
        why = ""
        if self.step == CHECK and not self._has_changes:
            why = self.tr("Nothing is changed yet.")
        elif self.step == CHECK and not self._has_reason:
            why = self.tr("Write why the policy is changed.")
        self._why_not.setText(why)
        self._why_not.setVisible(bool(why))
        self.buttons.button("next").setEnabled(not why)

    def _arrange(self) -> None:
        pages: tuple[tuple[QWidget, ...], ...] = (
            (self.recipients, self.cells), (self.matrix,), (self.trial,), (self.check,),
        )  # fmt: skip
        for number, parts in enumerate(pages):
            column = CentredColumn(_CHARACTERS if number != MATRIX else _CHARACTERS * 3)
            for part in (self._titles[number], self._leads[number], *parts):
                column.body.addWidget(part)
            column.body.addStretch(1)
            self._columns.append(column)
            self._stack.addWidget(column)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(32, 0, 32, 0)
        foot.setContentsMargins(32, 8, 32, 16)
        head.addWidget(self.problem)
        head.addWidget(self.told)
        foot.addWidget(self._why_not)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
