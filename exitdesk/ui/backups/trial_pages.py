"""The page on which a restore is tried while the vault stays open and as it is."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from exitdesk.casework.backup_trials import AGAIN, Tried
from exitdesk.casework.backups import BackupAge, BackupStep, FoundBackup
from exitdesk.casework.desks import Desk
from exitdesk.casework.restore_words import RestoreResult
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui import dialogs
from exitdesk.ui.backups.backup_runs import StepTeller
from exitdesk.ui.backups.progress_strips import ProgressStrip
from exitdesk.ui.backups.restore_steps import ChoiceStep, ResultStep
from exitdesk.ui.backups.secret_steps import SecretStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme

CHOOSE_FOLDER = Text(
    sv="Välj mappen som säkerhetskopiorna sparades i",
    fi="Valitse kansio, johon varmuuskopiot on tallennettu",
)


class TrialSteps(StepWindow):
    """Which backup, what opens it, and what it turned out to be."""

    trial_requested = Signal(object, object, bool)  # FoundBackup, bytearray, whether a code
    stop_requested = Signal()
    left = Signal()

    def __init__(self, language: LanguageSwitch, theme: Theme) -> None:
        self.choice = ChoiceStep(language, trial=True)
        self._secret = SecretStep(language)
        self._result = ResultStep(language)
        self.strip = ProgressStrip()
        steps = (self.choice, self._secret, self._result)
        super().__init__(language, theme, steps, within=True)
        self._below.addWidget(self.strip)
        self.strip.stopped.connect(self.stop_requested)
        self._show_step(0)

    def show_busy(self) -> None:
        """Show that the backup is being tried; it can only be stopped."""
        super().show_busy()
        self._progress.hide()
        self.strip.begin()

    def show_failure(self, error: ExitDeskError) -> None:
        """Say why it was not tried to the end."""
        super().show_failure(error)
        if isinstance(error, AGAIN):
            self._secret.ask_again()

    def show_result(self, tried: Tried) -> None:
        """Say what the backup holds and what it lacks."""
        self._secret.clear()
        self._result.show_result(RestoreResult.of(tried), trial=True)
        self._show_step(2)
        self._next_button.setFocus()

    def retranslate(self) -> None:
        """Say the buttons."""
        self._back_button.setText(self.tr("‹ &Back"))
        words = {
            self.choice: self.tr("C&ontinue"),
            self._secret: self.tr("&Try it"),
            self._result: self.tr("To the b&ackups"),
        }
        self._next_button.setText(words[self._current()])
        self._status.setText("")
        self._caption.hide()
        self.strip.setVisible(self._busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape stop the trial, or go back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._busy:
            self.stop_requested.emit()
        elif self._current() is self._result:
            self.left.emit()
        else:
            self._go_back()

    def _answer(self, step: Step) -> None:
        chosen = self.choice.chosen
        if step is self._secret and chosen is not None:
            secret = self._secret.secret()
            self.trial_requested.emit(chosen, secret, self._secret.is_code)
        elif step is self._result:
            self.left.emit()
        else:
            super()._answer(step)

    def _may_go_back(self, step: Step) -> bool:
        return step is not self._result

    def _go_back(self) -> None:
        if self._current() is self.choice:
            self.left.emit()
        else:
            self._secret.clear()
            super()._go_back()


class TrialPage(Page):
    """Tries a restore: a copy beside the vault, opened, checked, compared and taken away."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._folder: Path | None = None
        self._teller = StepTeller(self)
        self._steps = TrialSteps(language, theme)
        self._teller.told.connect(self._reach)
        self._steps.choice.folder_requested.connect(self._choose)
        self._steps.trial_requested.connect(self._try)
        self._steps.stop_requested.connect(desk.trials.stop)
        self._steps.left.connect(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._steps)
        jobs.run(desk.backups.age, self._look_in_last, self._steps.show_failure)

    def place(self) -> Place:
        """Return the trial of a restore."""
        return Place("backup_trial")

    def place_above(self) -> Place:
        """Return the backups."""
        return Place("backup")

    def take_focus(self) -> None:
        """Put the cursor where the step begins."""
        self._steps.take_focus()

    def flush(self) -> None:
        """Stop a trial that nobody would see the end of."""
        self._desk.trials.stop()

    def _look_in_last(self, age: BackupAge) -> None:
        if age.folder is not None and self._folder is None:
            self._look_into(age.folder)

    def _choose(self) -> None:
        chosen = dialogs.choose_folder(self, self._language, CHOOSE_FOLDER, self._folder)
        if chosen is not None:
            self._look_into(chosen)

    def _look_into(self, folder: Path) -> None:
        self._folder = folder
        self._steps.choice.look_into(folder)
        work = partial(self._desk.backups.found_in, folder)
        self._jobs.run_beside(work, self._steps.choice.show_found, self._steps.show_failure)

    def _try(self, found: FoundBackup, secret: bytearray, by_code: bool) -> None:  # noqa: FBT001
        self._steps.show_busy()
        work = partial(
            self._desk.trials.run,
            *(found, secret),
            by_code=by_code,
            progress=self._teller.tell,
        )
        self._jobs.run_beside(work, self._compare, self._steps.show_failure)

    def _compare(self, tried: Tried) -> None:
        work = partial(self._desk.trials.compared, tried)
        self._jobs.run(work, self._steps.show_result, self._steps.show_failure)

    def _reach(self, step: int, share: int) -> None:
        self._steps.strip.reach(BackupStep(step), share)

    def _leave(self) -> None:
        self.place_requested.emit(Place("backup"))
