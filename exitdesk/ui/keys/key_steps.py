"""The steps that lead to another passphrase, and to another recovery sheet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from exitdesk.ui.first_start.current_passphrases import CurrentPassphraseStep
from exitdesk.ui.first_start.passphrases import Judge, PassphraseStep
from exitdesk.ui.first_start.sheets import SheetStep, TypedBackStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

if TYPE_CHECKING:
    from exitdesk.casework.openings import RecoverySheet


class PassphraseChange(StepWindow):
    """Asks for the present passphrase, then twice for the new one."""

    chosen = Signal(object, object)  # present, new: bytearrays; whoever takes them wipes them
    left = Signal()

    def __init__(self, language: LanguageSwitch, theme: Theme, judge: Judge, officer: str) -> None:
        self._present = CurrentPassphraseStep(language)
        self._new = PassphraseStep(language, judge)
        self._new.set_known((officer,))
        super().__init__(language, theme, (self._present, self._new), within=True)
        self._show_step(0)

    def ask_again(self) -> None:
        """Go back to the present passphrase: it was wrong."""
        self._present.clear()
        self._show_step(0)

    def retranslate(self) -> None:
        """Say the buttons."""
        last = self._current() is self._new
        self._back_button.setText(self.tr("‹ &Back"))
        change = self.tr("&Change the passphrase")
        self._next_button.setText(change if last else self.tr("C&ontinue"))
        self._status.setText(self.tr("The passphrase is being changed…") if self._busy else "")
        self._caption.hide()

    def _answer(self, step: Step) -> None:
        if step is self._new:
            self.chosen.emit(self._present.secret(), self._new.secret())
        else:
            super()._answer(step)

    def _may_go_back(self, step: Step) -> bool:
        return step in self._steps  # from the first one to where it was asked for

    def _go_back(self) -> None:
        if self._current() is self._present:
            self.left.emit()
        else:
            super()._go_back()


class RenewStep(Step):
    """Says what a new sheet means before there is one."""

    def retranslate(self) -> None:
        """Say what becomes of the old sheet."""
        self._title.setText(self.tr("A new recovery sheet"))
        self._lead.setText(
            self.tr(
                "The new sheet replaces the old one, which then opens nothing but old copies of "
                "the vault. Have a printer ready, or pen and paper. Destroy the old sheet."
            )
        )


class SheetChange(StepWindow):
    """Leads to a new recovery sheet that has been typed back."""

    sheet_requested = Signal()
    print_requested = Signal()
    typed_back = Signal()
    left = Signal()

    def __init__(self, language: LanguageSwitch, theme: Theme) -> None:
        self._renew = RenewStep(language)
        self._sheet = SheetStep(language)
        self._typed_back = TypedBackStep(language)
        steps = (self._renew, self._sheet, self._typed_back)
        super().__init__(language, theme, steps, within=True)
        self._renew.retranslate()
        self._sheet.print_requested.connect(self.print_requested)
        self._show_step(0)

    def show_sheet(self, sheet: "RecoverySheet") -> None:
        """Go on to the sheet just made."""
        self._sheet.show_sheet(sheet)
        self._typed_back.show_sheet(sheet)
        self._show_step(1)

    def retranslate(self) -> None:
        """Say the buttons."""
        self._back_button.setText(self.tr("‹ &Back"))
        words = {
            self._renew: self.tr("&Make a new sheet"),
            self._sheet: self.tr("C&ontinue"),
            self._typed_back: self.tr("&Finish"),
        }
        self._next_button.setText(words[self._current()])
        self._status.setText(self.tr("The sheet is being made…") if self._busy else "")
        self._caption.hide()

    def _answer(self, step: Step) -> None:
        if step is self._renew:
            self.sheet_requested.emit()
        elif step is self._typed_back:
            self.typed_back.emit()
        else:
            super()._answer(step)

    def _may_go_back(self, step: Step) -> bool:
        return step is not self._sheet  # once it is made the old sheet holds no longer

    def _go_back(self) -> None:
        if self._current() is self._renew:
            self.left.emit()
        else:
            super()._go_back()
