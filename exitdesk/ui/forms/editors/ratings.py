"""The editor for a rated factor: a step and the reason for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer, Rating
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.options import RadioChoice
from exitdesk.ui.forms.editors.plain_boxes import PlainTextBox
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.roles import set_role

_REASON_LINES = 2


class RatedEditor(Editor):
    """Takes one of the field's steps and a reason in words."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._steps = RadioChoice([option.key for option in field.options], across=True)
        self._clear = LinkButton()
        self._clear.setObjectName("clear_choice")
        self._reason_label = QLabel()
        self._reason_label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._reason_label, "hint")
        self._reason = PlainTextBox(_REASON_LINES)
        self._reason.setObjectName("reason")
        self._loaded: Rating | None = None
        self._shown_reason = ""
        self._lay_out()
        self._steps.group.buttonToggled.connect(self._on_step)
        self._reason.textChanged.connect(self._tell)
        self._clear.clicked.connect(self._take_back)
        self._offer_to_clear()
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the step and the reason; a reason alone has the step ``""``."""
        reason = self._reason.words()
        if self._loaded is not None and reason == self._shown_reason:
            reason = self._loaded.reason
        chosen = self._steps.chosen()
        return Rating(chosen or "", reason) if chosen or reason else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the steps and the box for the reason."""
        return (*self._steps.buttons.values(), self._reason)

    def take_focus(self) -> None:
        """Put the focus on the chosen step, or the first one."""
        self._steps.take_focus()

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the factor; each step has its own words."""
        self.setAccessibleName(name)
        spoken = " ".join(part for part in (name, description) if part)
        for button in self._steps.buttons.values():
            button.setAccessibleDescription(spoken)
        self._reason.setAccessibleDescription(spoken)

    def retranslate(self) -> None:
        """Say the steps and the label of the reason again."""
        for option in self.field.options:
            self._steps.buttons[option.key].setText(self.surroundings.say(option.label))
        self._clear.setText(self.tr("Clear the choice"))
        self._reason_label.setText(self.tr("Reason"))
        self._reason.setAccessibleName(self.tr("Reason"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(self, 0.5))
        layout.addWidget(self._steps)
        layout.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._reason_label)
        layout.addWidget(self._reason)

    def _on_step(self, _button: object, checked: bool) -> None:  # noqa: FBT001  # a Qt slot
        if checked:
            self._offer_to_clear()
            self._tell()

    def _take_back(self) -> None:
        self._quiet = True
        self._steps.choose(None)
        self._quiet = False
        self._steps.take_focus()
        self._offer_to_clear()
        self._tell()

    def _offer_to_clear(self) -> None:
        chosen = self._steps.chosen() is not None
        self._clear.setVisible(not self.field.required and chosen)
        # a factor takes two lines until something is said of it
        asked = chosen or bool(self._reason.words())
        self._reason_label.setVisible(asked)
        self._reason.setVisible(asked)

    def _put(self, answer: Answer | None) -> None:
        rating = answer if isinstance(answer, Rating) else None
        self._steps.choose(rating.step if rating else None)
        self._reason.setPlainText(rating.reason if rating else "")
        self._reason.moveCursor(QTextCursor.MoveOperation.End)
        self._shown_reason = self._reason.words()
        self._loaded = rating
        self._offer_to_clear()
