"""One question with a few answers, each with what it means."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from exitdesk.ui.forms.wrapped_buttons import WrappedRadioButton
from exitdesk.ui.plain_labels import PlainLabel


class Choice(QWidget):
    """A question with radio buttons; nothing is chosen until somebody chooses."""

    changed = Signal(str)  # the key chosen

    def __init__(self, name: str, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._question = PlainLabel("question")
        self._buttons = {key: WrappedRadioButton() for key in keys}
        self._hints = {key: PlainLabel("hint") for key in keys}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._question)
        for key, button in self._buttons.items():
            button.setObjectName(f"{name}_{key}")
            self._group.addButton(button)
            layout.addWidget(button)
            hint = self._hints[key]
            hint.setContentsMargins(button.before_words(), 0, 0, 6)
            hint.hide()
            layout.addWidget(hint)
        self._group.buttonToggled.connect(self._on_toggle)

    @property
    def chosen(self) -> str:
        """The key chosen, "" while nothing is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose an answer."""
        self._buttons[key].setChecked(True)

    def say(
        self, question: str, answers: Mapping[str, str], hints: Mapping[str, str] | None = None
    ) -> None:
        """Set the question, the answers and what they mean."""
        self._question.setText(question)
        for key, words in answers.items():
            self._buttons[key].setText(words.replace("&", "&&"))
            hint = (hints or {}).get(key, "")
            self._hints[key].setText(hint)
            self._hints[key].setVisible(bool(hint))
            self._buttons[key].setAccessibleDescription(hint)

    def _on_toggle(self, _button: object, checked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if checked:
            self.changed.emit(self.chosen)
