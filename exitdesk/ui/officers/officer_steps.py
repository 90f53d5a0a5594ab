"""The steps that let an officer in: who, with which tasks, their passphrase, their sheet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.passphrases import Judge, PassphraseStep
from exitdesk.ui.first_start.sheets import SheetStep, TypedBackStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.role_choices import RoleChoice
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme

if TYPE_CHECKING:
    from exitdesk.casework.openings import RecoverySheet

_NAME_MISSING = Text(sv="Skriv tjänstemannens namn.", fi="Kirjoita virkamiehen nimi.")
_ROLE_MISSING = Text(sv="Välj minst en uppgift i valvet.", fi="Valitse vähintään yksi tehtävä.")


class WhoStep(Step):
    """Asks for an officer's name and what they may do in the vault."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._label = QLabel()
        set_role(self._label, "question")
        self._edit = QLineEdit()
        self._edit.setObjectName("officer_edit")
        self._edit.setMaxLength(80)
        self._edit.returnPressed.connect(self.answered)
        self._label.setBuddy(self._edit)
        self._roles_label = QLabel()
        set_role(self._roles_label, "question")
        self._roles = RoleChoice(language)
        self._roles.choose(frozenset({Role.OFFICER}))
        for widget in (self._label, self._edit, self._roles_label, self._roles):
            self.body.addWidget(widget)
        self.retranslate()

    @property
    def name(self) -> str:
        """The name, trimmed."""
        return self._edit.text().strip()

    @property
    def roles(self) -> frozenset[Role]:
        """The chosen roles."""
        return self._roles.roles

    def show_officer(self, name: str, roles: frozenset[Role], *, may_change: bool) -> None:
        """Show an officer as they are; only a keeper may change the roles."""
        self._edit.setText(name)
        self._roles.choose(roles)
        self._roles.setEnabled(may_change)

    def problem(self) -> Text | None:
        """Return what is missing."""
        set_role(self._edit, "none" if self.name else "wrong")
        if not self.name:
            return _NAME_MISSING
        return None if self.roles else _ROLE_MISSING

    def take_focus(self) -> None:
        """Put the cursor into the name."""
        self._edit.setFocus()

    def retranslate(self) -> None:
        """Say the questions."""
        self._title.setText(self.tr("Add an officer"))
        self._lead.setText(
            self.tr(
                "The new officer sits with you: in the next step they choose a passphrase that "
                "you do not see, and then they get a recovery sheet of their own."
            )
        )
        self._label.setText(self.tr("&Name"))
        self._edit.setAccessibleName(self.tr("&Name").replace("&", ""))
        self._roles_label.setText(self.tr("Tasks in the vault"))


class AdmittingSteps(StepWindow):
    """Leads from a name to a recovery sheet that has been typed back."""

    given = Signal(str, object, object)  # name, passphrase (bytearray), roles
    print_requested = Signal()
    typed_back = Signal()
    left = Signal()

    def __init__(self, language: LanguageSwitch, theme: Theme, judge: Judge) -> None:
        self._who = WhoStep(language)
        self._passphrase = PassphraseStep(language, judge)
        self._sheet = SheetStep(language)
        self._typed_back = TypedBackStep(language)
        steps = (self._who, self._passphrase, self._sheet, self._typed_back)
        super().__init__(language, theme, steps, within=True)
        self._sheet.print_requested.connect(self.print_requested)
        self._show_step(0)

    def show_sheet(self, sheet: "RecoverySheet") -> None:
        """Go on to the sheet of the officer who has been let in."""
        self._sheet.show_sheet(sheet)
        self._typed_back.show_sheet(sheet)
        self._show_step(2)

    def ask_who_again(self) -> None:
        """Go back to the name, which stood in the way."""
        self._show_step(0)

    def retranslate(self) -> None:
        """Say the buttons."""
        self._back_button.setText(self.tr("‹ &Back"))
        words = {
            self._who: self.tr("C&ontinue"),
            self._passphrase: self.tr("&Add the officer"),
            self._sheet: self.tr("C&ontinue"),
            self._typed_back: self.tr("&Finish"),
        }
        self._next_button.setText(words[self._current()])
        self._status.setText(self.tr("The officer is being added…") if self._busy else "")
        self._caption.hide()

    def _answer(self, step: Step) -> None:
        if step is self._who:
            self._passphrase.set_known((self._who.name,))
            super()._answer(step)
        elif step is self._passphrase:
            self.given.emit(self._who.name, self._passphrase.secret(), self._who.roles)
        elif step is self._typed_back:
            self.typed_back.emit()
        else:
            super()._answer(step)

    def _may_go_back(self, step: Step) -> bool:
        return step is not self._sheet  # the officer is in by then

    def _go_back(self) -> None:
        if self._current() is self._who:
            self.left.emit()
        else:
            super()._go_back()
