"""The button that switches language, named in the language it leads to."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton, QWidget

from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role

# said in the language it leads to, whatever the language in use: so read each the other way
_LEADS_TO = Text(sv="Suomeksi", fi="På svenska")


class LanguageButton(QPushButton):
    """Switches Swedish and Finnish; Ctrl+L does the same."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setObjectName("language_button")
        set_role(self, "quiet")
        self.clicked.connect(language.switch)
        language.changed.connect(self._say)
        self._say(language.lang)

    def _say(self, _lang: Lang) -> None:
        words = self._language.say(_LEADS_TO)
        self.setText(words)
        self.setAccessibleName(words)
        keys = self._language.action.shortcut()
        self.setToolTip(keys.toString(keys.SequenceFormat.NativeText))
        self.setLocale(QLocale("fi_FI" if self._language.other is Lang.FI else "sv_FI"))
