"""The way in with two supervisors' sheets: both codes, which officer, a new passphrase."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.passphrases import Judge, PassphraseStep
from exitdesk.ui.first_start.recoveries import CodeStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.key_changes import KeyChangeStrip, KeyChangeWatch
from exitdesk.ui.themes import Theme

_NOBODY = Text(sv="Välj vem som ska släppas in.", fi="Valitse, kuka päästetään takaisin.")


class Someone(Protocol):
    """An officer who can be let in again."""

    @property
    def officer_id(self) -> str:
        """Who it is."""

    @property
    def name(self) -> str:
        """As it stands in the vault."""


class FirstSheetStep(CodeStep):
    """Asks for the code of the first sheet."""

    def retranslate(self) -> None:
        """Say whose sheet it is."""
        super().retranslate()
        self._title.setText(self.tr("The first supervisor's sheet"))
        self._lead.setText(
            self.tr(
                "Two supervisors, each with a sheet, let an officer in again. That it was done is "
                "entered in the log. Type the code line by line."
            )
        )


class SecondSheetStep(CodeStep):
    """Asks for the code of the second sheet."""

    def retranslate(self) -> None:
        """Say whose sheet it is."""
        super().retranslate()
        self._title.setText(self.tr("The second supervisor's sheet"))
        self._lead.setText(self.tr("The other supervisor types the code of the other sheet."))


class OfficerStep(Step):
    """Asks which officer is let in again."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._officers: tuple[Someone, ...] = ()
        self._choice = QButtonGroup(self)
        self.retranslate()

    @property
    def officer(self) -> Someone | None:
        """Who has been chosen."""
        number = self._choice.checkedId()
        return self._officers[number] if 0 <= number < len(self._officers) else None

    def show_officers(self, officers: Sequence[Someone]) -> None:
        """Offer these officers."""
        self._officers = tuple(officers)
        for button in self._choice.buttons():
            self._choice.removeButton(button)
            button.deleteLater()
        for number, officer in enumerate(self._officers):
            button = QRadioButton(officer.name.replace("&", "&&"))
            button.setObjectName(f"officer_{number}_button")
            self._choice.addButton(button, number)
            self.body.addWidget(button)

    def problem(self) -> Text | None:
        """Return that nobody has been chosen."""
        return _NOBODY if self.officer is None else None

    def take_focus(self) -> None:
        """Put the focus on the first officer."""
        buttons = self._choice.buttons()
        if buttons:
            buttons[0].setFocus()

    def retranslate(self) -> None:
        """Say what happens to the officer's old keys."""
        self._title.setText(self.tr("Who is let in again?"))
        self._lead.setText(
            self.tr(
                "The officer gets new keys, a new passphrase and a new sheet; what they lost "
                "opens nothing any more. This window shows nothing of what is in the vault."
            )
        )


class TwoPeopleWindow(StepWindow):
    """Leads from two sheets to a new passphrase for one officer."""

    codes_given = Signal(object, object)  # two bytearrays; whoever takes them wipes them
    chosen = Signal(str, object)  # officer id, passphrase (bytearray)
    cancelled = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        judge: Judge,
        parent: QWidget | None = None,
    ) -> None:
        self._first = FirstSheetStep(language)
        self._second = SecondSheetStep(language)
        self._officer = OfficerStep(language)
        self._passphrase = PassphraseStep(language, judge)
        self._strip = KeyChangeStrip()
        steps = (self._first, self._second, self._officer, self._passphrase)
        super().__init__(language, theme, steps, parent)
        self._passphrase.body.addWidget(self._strip)
        self._show_step(0)

    def show_officers(self, officers: Sequence[Someone]) -> None:
        """Go on to the officers: both codes were right."""
        self._officer.show_officers(officers)
        self._show_step(2)

    def begin(self) -> KeyChangeWatch:
        """Show that the officer is being let in; return what follows it."""
        self.show_busy()
        return self._strip.begin()

    def show_failure(self, error: ExitDeskError) -> None:
        """Say what went wrong; everything but the passphrase is still there."""
        self._strip.end()
        super().show_failure(error)

    def retranslate(self) -> None:
        """Say the buttons."""
        self.setWindowTitle(self.tr("ExitDesk"))
        self._back_button.setText(self.tr("‹ &Back"))
        self._next_button.setText(self.tr("C&ontinue"))
        self._status.setText(self.tr("Opening the vault…") if self._busy else "")
        self._caption.hide()

    def _answer(self, step: Step) -> None:
        officer = self._officer.officer
        if step is self._second:
            self.codes_given.emit(self._first.secret(), self._second.secret())
        elif step is self._passphrase and officer is not None:
            self.chosen.emit(officer.officer_id, self._passphrase.secret())
        else:
            if step is self._officer and officer is not None:
                self._passphrase.set_known((officer.name,))
            super()._answer(step)

    def _may_go_back(self, step: Step) -> bool:
        return step is not self._officer  # the vault is open by then

    def _go_back(self) -> None:
        if self._current() is self._first:
            self.cancelled.emit()
        else:
            super()._go_back()
