"""The window in front of the vault in which a backup is restored."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from exitdesk.casework.restore_words import RestoreResult
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.backups.progress_strips import ProgressStrip
from exitdesk.ui.backups.restore_steps import ChoiceStep, PlaceStep, ResultStep
from exitdesk.ui.backups.secret_steps import SecretStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.first_start.two_people import FirstSheetStep, SecondSheetStep
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

_STEPS = 4


class RestoreWindow(StepWindow):
    """Leads from a folder of backups to a vault that has been tried, and then put to use.

    It asks for each part of the work by a signal and is told of its end.
    """

    folder_requested = Signal()
    place_requested = Signal()
    copy_requested = Signal(object, object)  # FoundBackup, Path
    secret_given = Signal(object, bool)  # bytearray, whether it is a sheet's code
    codes_given = Signal(object, object)  # bytearrays: the codes of two supervisors' sheets
    use_requested = Signal()
    stop_requested = Signal()
    cancelled = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        usual: Path,
        parent: QWidget | None = None,
    ) -> None:
        self.choice = ChoiceStep(language)
        self.where = PlaceStep(language, usual)
        self._secret = SecretStep(language)
        self._first, self._second = FirstSheetStep(language), SecondSheetStep(language)
        self._result = ResultStep(language)
        self._strip = ProgressStrip()
        self._cancel = QPushButton()
        secrets = (self._secret, self._first, self._second)
        steps = (self.choice, self.where, *secrets, self._result)
        super().__init__(language, theme, steps, parent)
        self._cancel.setObjectName("cancel_button")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        self._below.addLayout(row)
        self.choice.folder_requested.connect(self.folder_requested)
        self.where.folder_requested.connect(self.place_requested)
        self._secret.two_people_requested.connect(self._ask_two)
        self._strip.stopped.connect(self.stop_requested)
        self._below.addWidget(self._strip)
        self._strip.hide()
        self._show_step(0)

    @property
    def strip(self) -> ProgressStrip:
        """How far the work has come."""
        return self._strip

    def show_busy(self) -> None:
        """Show that the copy is being made or tried; it can only be stopped."""
        super().show_busy()
        self._progress.hide()
        self._strip.begin()

    def show_copied(self, *, todays: bool, supervisors: bool) -> None:
        """Go on to what opens the copy: today's passphrase, or the one of its own day.

        With ``supervisors`` the sheets of two of them open it, too.
        """
        self._secret.ask_for(todays=todays, supervisors=supervisors)
        self._show_step(self._steps.index(self._secret))

    def ask_again(self, error: ExitDeskError) -> None:
        """Say that the secret was wrong, and ask for it again."""
        self.show_failure(error)
        if self._current() is self._secret:
            self._secret.ask_again()

    def start_again(self, error: ExitDeskError) -> None:
        """Say that the copy is of no use, where another backup can be chosen."""
        self._secret.clear()
        self._show_step(0)
        self.show_failure(error)

    def show_result(self, result: RestoreResult) -> None:
        """Show what the copy holds and what putting it to use would mean."""
        self._secret.clear()
        self._result.show_result(result, trial=False)
        self._show_step(self._steps.index(self._result))
        (self._cancel if result.is_serious else self._next_button).setFocus()

    def retranslate(self) -> None:
        """Say the buttons and where in the steps we are."""
        self.setWindowTitle(self.tr("ExitDesk"))
        self._back_button.setText(self.tr("‹ &Back"))
        self._cancel.setText(self.tr("&Leave everything as it is"))
        words = {
            self.choice: self.tr("C&ontinue"),
            self.where: self.tr("&Copy it"),
            self._secret: self.tr("&Open and check"),
            self._first: self.tr("C&ontinue"),
            self._second: self.tr("&Open and check"),
            self._result: self.tr("Put it to &use"),
        }
        self._next_button.setText(words[self._current()])
        self._status.setText("")
        self._caption.setText(
            self.tr("Step {number} of {count}").format(number=self._number(), count=_STEPS)
        )
        self._strip.setVisible(self._busy)
        self._cancel.setVisible(self._current() is self._result and not self._busy)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where the step begins."""
        super().showEvent(event)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape stop the work, or go back; what has been tried is left as it is."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._busy:
            self.stop_requested.emit()
        elif self._current() is self._result:
            self.cancelled.emit()
        else:
            self._go_back()

    def _answer(self, step: Step) -> None:
        chosen = self.choice.chosen
        if step is self.where and chosen is not None:
            self.copy_requested.emit(chosen, self.where.place)
        elif step is self._secret:
            self.secret_given.emit(self._secret.secret(), self._secret.is_code)
        elif step is self._second:
            self.codes_given.emit(self._first.secret(), self._second.secret())
        elif step is self._result:
            self.use_requested.emit()
        else:
            super()._answer(step)

    def _ask_two(self) -> None:
        self._secret.clear()
        self._show_step(self._steps.index(self._first))

    def _number(self) -> int:
        """Return which of the steps an officer sees this is: three of ours are one of them."""
        if self._current() is self._result:
            return _STEPS
        return min(self._at, self._steps.index(self._secret)) + 1

    def _may_go_back(self, step: Step) -> bool:
        return step is not self._result

    def _go_back(self) -> None:
        if self._current() is self.choice:
            self.cancelled.emit()
        else:
            self._secret.clear()
            super()._go_back()
