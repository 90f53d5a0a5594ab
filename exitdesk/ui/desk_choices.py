"""Which desk is unlocked, where a vault has several: a neutral number, never a name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class DeskChoice(TranslatedWidget):
    """Asks for the desk; hidden while there is only one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._label = QLabel()
        set_role(self._label, "question")
        self._choice = QComboBox()
        self._choice.setObjectName("desk_choice")
        self._label.setBuddy(self._choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(self._choice)
        self.hide()
        self.retranslate()

    @property
    def desk(self) -> str | None:
        """The chosen desk's label; None where there is nothing to choose."""
        return str(self._choice.currentData()) if len(self._labels) > 1 else None

    def show_desks(self, labels: Sequence[str], last: str) -> None:
        """Offer these desks, the one used last chosen."""
        self._labels = tuple(labels)
        self._choice.clear()
        for label in labels:
            self._choice.addItem("", label)
        self._choice.setCurrentIndex(max(0, self._choice.findData(last)))
        self.setVisible(len(labels) > 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the desks' numbers."""
        words = self.tr("&Desk")
        self._label.setText(words)
        self._choice.setAccessibleName(words.replace("&", ""))
        for number, label in enumerate(self._labels):
            self._choice.setItemText(number, self.tr("Desk {desk}").format(desk=label))
