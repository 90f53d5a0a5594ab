"""The question before a case is handed over: to whom, and whether one stays in it."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exitdesk.ui import dialogs
from exitdesk.ui.cases.access_words import HAND_OVER, HAND_OVER_BUTTON, STAYING
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedDialog

_CHARACTERS = 50


def ask_hand_over(parent: QWidget, language: LanguageSwitch, name: str) -> bool | None:
    """Return whether the former responsible officer stays; None when it was called off."""
    dialog = HandOverDialog(parent, language, name)
    return dialog.stays if dialogs.run(dialog, language) else None


class HandOverDialog(TranslatedDialog):
    """Names the new responsible officer; ``stays`` says what was ticked."""

    def __init__(self, parent: QWidget, language: LanguageSwitch, name: str) -> None:
        super().__init__(parent)
        self._language = language
        self._name = name
        self.stays = True
        self.setModal(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        self._words = PlainLabel("none", "message_label")
        self._box = QCheckBox()
        self._box.setObjectName("staying_box")
        self._box.setChecked(True)
        self._box.toggled.connect(self._keep)
        self._accept_button = QPushButton()
        self._accept_button.setObjectName("accept_button")
        self._accept_button.clicked.connect(self.accept)
        set_role(self._accept_button, "danger")
        self._cancel_button = QPushButton()
        self._cancel_button.setObjectName("cancel_button")
        self._cancel_button.clicked.connect(self.reject)
        self._cancel_button.setDefault(True)
        self._arrange()
        self.retranslate()
        self._cancel_button.setFocus()

    def retranslate(self) -> None:
        """Say the question and its answers."""
        say = self._language.say
        self.setWindowTitle(self.tr("ExitDesk"))
        self._words.setText(say(HAND_OVER.filled({"name": self._name})))
        self._box.setText(say(STAYING))
        self._accept_button.setText(say(HAND_OVER_BUTTON))
        self._cancel_button.setText(self.tr("C&ancel"))

    def _keep(self, checked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self.stays = checked

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._accept_button)
        buttons.addWidget(self._cancel_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(20)
        layout.addWidget(self._words)
        layout.addWidget(self._box)
        layout.addLayout(buttons)
