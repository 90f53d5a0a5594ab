"""Beginnings of an agreement, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.agreement_presets import Preset
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class PresetRow(TranslatedWidget):
    """Offers what an agreement may begin with."""

    chosen = Signal(object)  # Preset

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._label = PlainLabel("hint")
        self._buttons: list[tuple[LinkButton, Preset]] = []
        place = QWidget()
        self._flow = FlowLayout(place, step(self), step(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(self, 0.5))
        layout.addWidget(self._label)
        layout.addWidget(place)
        self.retranslate()

    def offer(self, presets: Sequence[Preset]) -> None:
        """Offer these."""
        for button, _ in self._buttons:
            button.hide()
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for preset in presets:
            button = LinkButton()  # its words wrap
            button.setObjectName(f"preset_{preset.key}")
            button.clicked.connect(self._choose)
            self._buttons.append((button, preset))
            self._flow.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the beginnings again."""
        self._label.setText(
            self.tr("Begin with (ticks on the cards, to be gone through with the client):")
        )
        for button, preset in self._buttons:
            button.setText(self._language.say(preset.label))

    def _choose(self) -> None:
        for button, preset in self._buttons:
            if button is self.sender():
                self.chosen.emit(preset)
