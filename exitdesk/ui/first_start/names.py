"""The step that asks who the officer is."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role

_MISSING = Text(sv="Skriv ditt namn.", fi="Kirjoita nimesi.")


class NameStep(Step):
    """Asks for the officer's name as it will stand beside what they write."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._label = QLabel()
        set_role(self._label, "question")
        self._hint = PlainLabel("hint")
        self._edit = QLineEdit()
        self._edit.setObjectName("officer_edit")
        self._edit.setMaxLength(80)
        self._edit.returnPressed.connect(self.answered)
        self._label.setBuddy(self._edit)
        for widget in (self._label, self._hint, self._edit):
            self.body.addWidget(widget)
        self.retranslate()

    @property
    def name(self) -> str:
        """The officer's name, trimmed."""
        return self._edit.text().strip()

    def problem(self) -> Text | None:
        """Return what is missing."""
        set_role(self._edit, "none" if self.name else "wrong")
        return None if self.name else _MISSING

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._edit.setFocus()

    def retranslate(self) -> None:
        """Say the question."""
        self._title.setText(self.tr("Who uses this vault?"))
        self._lead.setText(
            self.tr("The name stands beside what you write and stays inside the vault.")
        )
        self._label.setText(self.tr("Your &name"))
        self._hint.setText(self.tr("For example the form you use in official documents."))
        self._edit.setAccessibleName(self.tr("Your &name").replace("&", ""))
