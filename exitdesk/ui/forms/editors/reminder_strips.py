"""What an officer may do about a passage that reads like a note of an offence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class ReminderStrip(TranslatedWidget):
    """Offers to rephrase, to leave it, or to act; never in the way of typing or saving.

    It never asks for anything to be deleted: what may still be prevented has to be known.
    """

    rephrase_requested = Signal()
    leave_requested = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._words = PlainLabel("hint", "reminder_words")
        self._instruction = PlainLabel("none", "reminder_instruction")
        self._necessary = LinkButton()
        self._rephrase, self._leave, self._act = LinkButton(), LinkButton(), LinkButton()
        gap = step(self, 0.5)
        row = FlowLayout(None, 2 * gap, gap)
        for link, name in (
            (self._rephrase, "rephrase"),
            (self._leave, "leave_passage"),
            (self._act, "may_be_prevented"),
        ):
            link.setObjectName(name)
            row.addWidget(link)
        self._necessary.setObjectName("to_necessary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addWidget(self._words)
        layout.addLayout(row)
        layout.addWidget(self._instruction)
        layout.addWidget(self._necessary)
        self._instruction.hide()
        self._necessary.hide()
        self._rephrase.clicked.connect(self.rephrase_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._act.clicked.connect(self._show_instruction)
        self._necessary.clicked.connect(surroundings.ways.necessary_requested)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._words.setText(
            self.tr("The marked passage may be about an offence. Nobody is asked about that here.")
        )
        self._rephrase.setText(self.tr("Rephrase"))
        self._leave.setText(self.tr("Leave it"))
        self._act.setText(self.tr("May still be prevented, or concerns a child"))
        self._necessary.setText(self.tr("Necessary disclosure…"))
        instruction = self._surroundings.writing.instruction
        self._instruction.setText(self._surroundings.say(instruction) if instruction else "")

    def _show_instruction(self) -> None:
        shown = not self._instruction.isVisibleTo(self)
        self._instruction.setVisible(shown)
        self._necessary.setVisible(shown)
