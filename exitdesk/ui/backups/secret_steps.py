"""The step that asks what opens a backup: its passphrase, or the recovery sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.recoveries import CodeStep
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.passphrase_fields import PassphraseField
from exitdesk.ui.roles import set_role

_EMPTY = Text(
    sv="Skriv lösenfrasen som gällde när kopian gjordes.",
    fi="Kirjoita salalause, joka oli voimassa kopion tekohetkellä.",
)


class SecretStep(Step):
    """Asks for the passphrase that held when the backup was made, or for the sheet's code."""

    two_people_requested = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._field = PassphraseField("backup_passphrase")
        self._field.entered.connect(self.answered)
        self._sheet = CodeStep(language)
        self._sheet.answered.connect(self.answered)
        self._sheet.hide()
        self._other = QPushButton()
        self._other.setObjectName("other_way_button")
        set_role(self._other, "quiet")
        self._other.clicked.connect(self._turn)
        self._two_people = QPushButton()
        self._two_people.setObjectName("two_people_button")
        set_role(self._two_people, "quiet")
        self._two_people.clicked.connect(self.two_people_requested)
        self._two_people.hide()
        self.body.addWidget(self._field)
        self.body.addWidget(self._sheet)
        for button in (self._other, self._two_people):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self.body.addLayout(row)
        self._by_code = self._todays = False
        self.retranslate()

    @property
    def is_code(self) -> bool:
        """Whether the secret is the code of a recovery sheet."""
        return self._by_code

    def ask_for(self, *, todays: bool, supervisors: bool) -> None:
        """Ask for what opens this very copy.

        Args:
            todays: the passphrase of today does: the vault's own key file is still there.
            supervisors: so do two supervisors' sheets.
        """
        self._todays = todays
        self._two_people.setVisible(supervisors)
        self.retranslate()

    def secret(self) -> bytearray:
        """Return what was typed; whoever takes it wipes it."""
        return self._sheet.secret() if self._by_code else self._field.secret()

    def ask_again(self) -> None:
        """Mark the passphrase as wrong and empty; the lines of a sheet stay to be corrected."""
        if not self._by_code:
            self._field.clear()
            self._field.set_wrong(wrong=True)
        self.take_focus()

    def clear(self) -> None:
        """Forget the passphrase."""
        self._field.clear()

    def problem(self) -> Text | None:
        """Return that nothing, or not all, was typed."""
        if self._by_code:
            return self._sheet.problem()
        return None if self._field.text else _EMPTY

    def take_focus(self) -> None:
        """Put the cursor where the secret is typed."""
        if self._by_code:
            self._sheet.take_focus()
        else:
            self._field.setFocus()

    def retranslate(self) -> None:
        """Say what is asked for."""
        self._title.setText(self.tr("Open the backup"))
        self._lead.setText(
            self.tr("Type the passphrase that opens the vault today.")
            if self._todays
            else self.tr(
                "Type the passphrase that held when the backup was made. It may be another than "
                "today's."
            )
        )
        self._title.setVisible(not self._by_code)
        self._lead.setVisible(not self._by_code)
        self._field.set_label(self.tr("&Passphrase"))
        self._two_people.setText(self.tr("Use &two supervisors' sheets instead"))
        self._other.setText(
            self.tr("Use the &passphrase instead")
            if self._by_code
            else self.tr("Use the &recovery sheet instead")
        )

    def _turn(self) -> None:
        self._by_code = not self._by_code
        self.say_problem(None)
        self._field.setVisible(not self._by_code)
        self._sheet.setVisible(self._by_code)
        self.retranslate()
        self.take_focus()
