"""The step that asks for the passphrase that holds now."""

from PySide6.QtWidgets import QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.passphrase_fields import PassphraseField

_MISSING = Text(sv="Skriv den nuvarande lösenfrasen.", fi="Kirjoita nykyinen salalause.")


class CurrentPassphraseStep(Step):
    """Asks who wants a new passphrase for the present one."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._field = PassphraseField("current_passphrase_edit")
        self._field.entered.connect(self.answered)
        self.body.addWidget(self._field)
        self.retranslate()

    def secret(self) -> bytearray:
        """Return the passphrase as UTF-8 that can be wiped."""
        return self._field.secret()

    def clear(self) -> None:
        """Empty the field."""
        self._field.clear()

    def problem(self) -> Text | None:
        """Return that nothing has been typed."""
        self._field.set_wrong(wrong=not self._field.text)
        return None if self._field.text else _MISSING

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus()

    def retranslate(self) -> None:
        """Say what is asked for."""
        self._title.setText(self.tr("Change the passphrase"))
        self._lead.setText(self.tr("First the passphrase that opens the vault now."))
        self._field.set_label(self.tr("Present &passphrase"))
