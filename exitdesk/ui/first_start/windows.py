"""The window of the first start: one step at a time, each can be gone back to until a vault is."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.first_start.choices import LanguageStep, WayStep
from exitdesk.ui.first_start.names import NameStep
from exitdesk.ui.first_start.passphrases import Judge, PassphraseStep
from exitdesk.ui.first_start.sheets import Sheet, SheetStep, TypedBackStep
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.language_buttons import LanguageButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a new vault is made from; whoever takes the passphrase wipes it."""

    officer: str
    passphrase: bytearray = field(repr=False)


class FirstStartWindow(TranslatedWidget):
    """Leads from the language to a vault whose recovery sheet has been checked.

    It asks for a vault with ``vault_requested`` and gets the sheet by ``show_sheet``.
    """

    practice_requested = Signal()
    folder_requested = Signal()
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
        super().__init__(parent)
        self.addActions([language.action, *theme.actions])
        self._ways = WayStep(language)
        self._name = NameStep(language)
        self._passphrase = PassphraseStep(language, judge)
        self._sheet = SheetStep(language)
        self._typed_back = TypedBackStep(language)
        self._steps: tuple[Step, ...] = (
            LanguageStep(language),
            self._ways,
            self._name,
            self._passphrase,
            self._sheet,
            self._typed_back,
        )
        self._at = 0  # index of the step shown
        for step in self._steps:
            step.answered.connect(self._go_on)
        self._caption = PlainLabel("muted", "caption_label")
        self._back_button = QPushButton()
        self._back_button.setObjectName("back_button")
        set_role(self._back_button, "quiet")
        self._back_button.clicked.connect(self._go_back)
        self._next_button = QPushButton()
        self._next_button.setObjectName("next_button")
        set_role(self._next_button, "primary")
        self._next_button.clicked.connect(self._go_on)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._status = PlainLabel("muted", "status_label")
        self._ways.practice_requested.connect(self.practice_requested)
        self._ways.folder_requested.connect(self.folder_requested)
        self._sheet.print_requested.connect(self.print_requested)
        self._busy = False
        self._arrange(language)
        self.retranslate()
        self._show_step(0)

    def show_creating(self) -> None:
        """Show that a vault is being made."""
        self._busy = True
        self._show_state()

    def show_failure(self, error: ExitDeskError) -> None:
        """Say why no vault came of it; everything but the passphrase is still there."""
        self._busy = False
        self._current().say_problem(error.text)
        self._show_state()

    def show_sheet(self, sheet: Sheet) -> None:
        """Go on to the recovery sheet of the vault just made."""
        self._busy = False
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
        shown = number >= 1
        self._caption.setText(
            self.tr("Step {number} of {count}").format(number=number, count=len(self._steps) - 2)
            if shown
            else ""
        )

    def _current(self) -> Step:
        return self._steps[self._at]

    def _go_on(self) -> None:
        if self._busy:
            return
        step = self._current()
        problem = step.problem()
        step.say_problem(problem)
        if problem is not None:
            step.take_focus()
        elif step is self._passphrase:
            self.vault_requested.emit(NewVault(self._name.name, self._passphrase.secret()))
        elif step is self._typed_back:
            self.finished.emit()
        else:
            self._show_step(self._at + 1)

    def _go_back(self) -> None:
        self._current().say_problem(None)
        self._show_step(self._at - 1)

    def _show_step(self, number: int) -> None:
        self._at = number
        self._passphrase.set_known((self._name.name,))
        self._show_state()
        self._current().take_focus()

    def _show_state(self) -> None:
        step = self._current()
        chooses = step in self._steps[:2]
        self._next_button.setVisible(not chooses)
        self._next_button.setEnabled(not self._busy)
        # once the vault is made there is no way back to its passphrase, only to the sheet
        first = step is self._steps[0] or step is self._sheet
        self._back_button.setVisible(not first)
        self._back_button.setEnabled(not self._busy)
        for other in self._steps:
            other.setVisible(other is step)
        step.setEnabled(not self._busy)
        self._progress.setVisible(self._busy)
        self.retranslate()

    def _arrange(self, language: LanguageSwitch) -> None:
        column = CentredColumn(64)
        top = QHBoxLayout()
        top.addWidget(self._back_button)
        top.addStretch(1)
        top.addWidget(LanguageButton(language))
        column.body.addLayout(top)
        column.body.addWidget(self._caption)
        for step in self._steps:
            column.body.addWidget(step)
        row = QHBoxLayout()
        row.addWidget(self._next_button)
        row.addWidget(self._status, 1)
        column.body.addLayout(row)
        column.body.addWidget(self._progress)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
