"""Choosing one of the officers with whom a case is not shared."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from exitdesk.domain.officers import Officer
from exitdesk.ui.plain_labels import PlainLabel

_CHARACTERS = 24


class OfficerChoice(QWidget):
    """A label and a list of officers; keeps what was chosen when the list is filled again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("question", wrap=False)
        self._choice = QComboBox()
        self._choice.setObjectName("officer_choice")
        self._choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._choice.setMinimumContentsLength(_CHARACTERS)
        self._label.setBuddy(self._choice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._choice, 1)
        layout.addStretch(1)

    @property
    def chosen(self) -> str:
        """The id of the officer chosen, "" when there is none to choose."""
        return str(self._choice.currentData() or "")

    @property
    def name(self) -> str:
        """The name of the officer chosen."""
        return self._choice.currentText()

    def say(self, label: str) -> None:
        """Set the label."""
        self._label.setText(label)
        self._choice.setAccessibleName(label)

    def offer(self, officers: Sequence[Officer]) -> None:
        """Offer these officers."""
        before = self.chosen
        self._choice.clear()
        for officer in officers:
            self._choice.addItem(officer.name, officer.officer_id)
        self._choice.setCurrentIndex(max(self._choice.findData(before), 0))
