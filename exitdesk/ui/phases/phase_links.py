"""What leads from the settings to the phases."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.cases import Place
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class PhasesLink(TranslatedWidget):
    """A heading, what is found there, and the button."""

    place_requested = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._hint = PlainLabel("question"), PlainLabel("hint")
        self._button = ButtonRow(("phases",))
        self._button.pressed.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._label, self._hint, self._button):
            layout.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._label.setText(self.tr("Case work"))
        self._hint.setText(
            self.tr("What the phases of a case are called, and how long an assessment holds.")
        )
        self._button.say({"phases": self.tr("&Phases of the pathway")})

    def _open(self, page: str) -> None:
        self.place_requested.emit(Place(page))
