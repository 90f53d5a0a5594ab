"""What must not be missed, said above every page, with a way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Text
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget


class WarningBox(TranslatedWidget):
    """A warning with the way to the log, where what happened is entered."""

    place_requested = Signal(object)  # Place

    def __init__(
        self, text: Text, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._box = ProblemBox(language, "warning")
        self._link = LinkButton()
        self._link.setObjectName("show_log_button")
        self._link.clicked.connect(self._ask)
        inside = self._box.layout()
        if inside is not None:
            inside.addWidget(self._link)
        self._box.say(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        self.retranslate()

    def retranslate(self) -> None:
        """Say where the link leads."""
        self._link.setText(self.tr("Show the log"))

    def _ask(self) -> None:
        self.place_requested.emit(Place("log"))
