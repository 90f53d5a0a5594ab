"""What must not be missed, said above every page, with a way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import ElidedLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame, TranslatedWidget


class WarningBox(TranslatedWidget):
    """A warning with the way to the log, where what happened is entered.

    It never goes away while the vault is open, but it can be folded to one line.
    """

    place_requested = Signal(object)  # Place

    def __init__(
        self, text: Text, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._box = ProblemBox(language, "warning")
        self._log_link = _link("show_log_button")
        self._log_link.clicked.connect(self._ask)
        self._fold_link = _link("fold_button")
        self._fold_link.clicked.connect(self.fold)
        links = QHBoxLayout()
        links.addWidget(self._log_link)
        links.addWidget(self._fold_link)
        links.addStretch(1)
        inside = self._box.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(links)
        self._line = _FoldedLine(text, language)
        self._line.unfold_link.clicked.connect(self._unfold)
        self._line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        layout.addWidget(self._line)
        self._box.say(text)  # in its place by now, no window of its own that takes the focus
        self.retranslate()

    def fold(self) -> None:
        """Show one line of it."""
        had_focus = self._fold_link.hasFocus()
        self._box.hide()
        self._line.show()
        if had_focus:
            self._line.unfold_link.setFocus()

    def retranslate(self) -> None:
        """Say where the links lead."""
        self._log_link.setText(self.tr("Show the log"))
        self._fold_link.setText(self.tr("Show less"))

    def _unfold(self) -> None:
        self._line.hide()
        self._box.show()
        self._fold_link.setFocus()

    def _ask(self) -> None:
        self.place_requested.emit(Place("log"))


class _FoldedLine(TranslatedFrame):
    """The beginning of a warning, on one line."""

    def __init__(self, text: Text, language: LanguageSwitch) -> None:
        super().__init__()
        self._text = text
        self._language = language
        set_role(self, "warning")
        self._words = ElidedLabel("none", "folded_label")
        self.unfold_link = _link("unfold_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self.unfold_link)
        language.changed.connect(self._say)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self.unfold_link.setText(self.tr("Show all of it"))
        self._say(self._language.lang)

    def _say(self, _lang: Lang) -> None:
        self._words.setText(self._language.say(self._text))


def _link(name: str) -> LinkButton:
    link = LinkButton()
    link.setObjectName(name)
    return link
