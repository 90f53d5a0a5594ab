"""The window of the first start: from the language to a checked recovery sheet."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.choices import LanguageStep, WayStep
from exitdesk.ui.first_start.names import NameStep
from exitdesk.ui.first_start.passphrases import Judge, PassphraseStep
from exitdesk.ui.first_start.sheets import SheetStep, TypedBackStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

if TYPE_CHECKING:  # casework is loaded in the vault's thread, when it is first needed
    from exitdesk.casework.openings import RecoverySheet


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a new vault is made from; whoever takes the passphrase wipes it."""

    officer: str
    passphrase: bytearray = field(repr=False)


class FirstStartWindow(StepWindow):
    """Leads from the language to a vault whose recovery sheet has been checked.

    It asks for a vault with ``vault_requested`` and gets the sheet by ``show_sheet``.
    """

    practice_requested = Signal()
    folder_requested = Signal()
    restore_requested = Signal()
    vault_requested = Signal(object)  # NewVault
    print_requested = Signal()
    finished = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        judge: Judge,
        parent: QWidget | None = None,
    ) -> None:
        self._ways = WayStep(language)
        self._name = NameStep(language)
        self._passphrase = PassphraseStep(language, judge)
        self._sheet = SheetStep(language)
        self._typed_back = TypedBackStep(language)
        steps: tuple[Step, ...] = (
            LanguageStep(language),
            self._ways,
            self._name,
            self._passphrase,
            self._sheet,
            self._typed_back,
        )
        super().__init__(language, theme, steps, parent)
        self._ways.practice_requested.connect(self.practice_requested)
        self._ways.folder_requested.connect(self.folder_requested)
        self._ways.restore_requested.connect(self.restore_requested)
        self._sheet.print_requested.connect(self.print_requested)
        self._show_step(0)

    def begin_with_ways(self) -> None:
        """Skip the language: it was chosen at an earlier start."""
        self._show_step(self._steps.index(self._ways))

    def show_sheet(self, sheet: "RecoverySheet", notice: Text | None = None) -> None:
        """Go on to the vault's new recovery sheet; ``notice`` says why it is shown now."""
        self._sheet.say_problem(notice)
        self._sheet.show_sheet(sheet)
        self._typed_back.show_sheet(sheet)
        self._show_step(self._steps.index(self._sheet))

    def retranslate(self) -> None:
        """Say the buttons and where in the steps we are."""
        self.setWindowTitle(self.tr("ExitDesk"))
        self._back_button.setText(self.tr("‹ &Back"))
        last = self._current() is self._typed_back
        self._next_button.setText(self.tr("&Finish") if last else self.tr("C&ontinue"))
        self._status.setText(self.tr("Creating the vault…") if self._busy else "")
        number = self._at - 1
        self._caption.setVisible(number >= 1)
        self._caption.setText(
            self.tr("Step {number} of {count}").format(number=number, count=len(self._steps) - 2)
        )

    def _answer(self, step: Step) -> None:
        if step is self._name:
            self._passphrase.set_known((self._name.name,))
        if step is self._passphrase:
            self.vault_requested.emit(NewVault(self._name.name, self._passphrase.secret()))
        elif step is self._typed_back:
            self.finished.emit()
        else:
            super()._answer(step)

    def _may_go_back(self, step: Step) -> bool:
        # once the vault is made there is no way back to its passphrase, only to the sheet
        return step is not self._steps[0] and step is not self._sheet
