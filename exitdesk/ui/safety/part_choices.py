"""A row of choices that look like tabs: which part of a page is shown."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.roles import set_role


class PartChoice(QWidget):
    """Offers parts by their keys; the first is chosen to begin with."""

    chosen = Signal(str)  # key

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        flow = FlowLayout(self, 4, 0)
        for key in keys:
            button = QPushButton()
            button.setObjectName(f"part_{key}")
            button.setCheckable(True)
            set_role(button, "tab")
            self._group.addButton(button)
            self._buttons[key] = button
            flow.addWidget(button)
        self._buttons[keys[0]].setChecked(True)
        self._group.buttonClicked.connect(self._on_click)

    @property
    def key(self) -> str:
        """What is chosen."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose a part without telling."""
        self._buttons[key].setChecked(True)

    def say(self, words: Mapping[str, str]) -> None:
        """Set the words of the choices."""
        for key, text in words.items():
            self._buttons[key].setText(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Make room again when the text size has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Leave room for the words in bold, which the chosen part has."""
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        for button in self._buttons.values():
            text = button.text().replace("&", "")
            more = QFontMetrics(bold).horizontalAdvance(
                text
            ) - self.fontMetrics().horizontalAdvance(text)
            button.setMinimumWidth(0)
            button.setMinimumWidth(button.sizeHint().width() + max(more, 0) + 4)

    def _on_click(self, button: QPushButton) -> None:
        self.chosen.emit(next(key for key, one in self._buttons.items() if one is button))
