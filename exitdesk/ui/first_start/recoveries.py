"""The way in with the recovery sheet: its code, then a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.passphrases import Judge, PassphraseStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme

_LINES = 4
_EMPTY = Text(
    sv="Skriv in alla fyra rader från bladet.",
    fi="Kirjoita lomakkeen kaikki neljä riviä.",
)


class CodeStep(Step):
    """Asks for the code, line by line as it stands on the sheet."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._labels = tuple(QLabel() for _ in range(_LINES))
        self._edits = tuple(QLineEdit() for _ in range(_LINES))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for row, (label, edit) in enumerate(zip(self._labels, self._edits, strict=True)):
            set_role(label, "question")
            label.setBuddy(edit)
            edit.setObjectName(f"line_{row + 1}_edit")
            edit.setMaxLength(24)
            grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
        for edit, following in zip(self._edits, self._edits[1:], strict=False):
            edit.returnPressed.connect(following.setFocus)
        self._edits[-1].returnPressed.connect(self.answered)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.retranslate()

    def secret(self) -> bytearray:
        """Return the code as it was typed."""
        return bytearray("\n".join(edit.text() for edit in self._edits), "utf-8")

    def problem(self) -> Text | None:
        """Return that a line is missing; the vault says which line has a slip in it."""
        empty = [edit for edit in self._edits if not edit.text().strip()]
        for edit in self._edits:
            set_role(edit, "wrong" if edit in empty else "none")
        return _EMPTY if empty else None

    def take_focus(self) -> None:
        """Put the cursor into the first line that is empty, or the first."""
        empty = [edit for edit in self._edits if not edit.text().strip()]
        (empty or self._edits)[0].setFocus()

    def retranslate(self) -> None:
        """Say where the code stands."""
        self._title.setText(self.tr("Open with the recovery sheet"))
        self._lead.setText(
            self.tr(
                "Type the code line by line. Blanks and small letters do not matter. "
                "That the sheet was used is entered in the log."
            )
        )
        for row, (label, edit) in enumerate(zip(self._labels, self._edits, strict=True)):
            words = self.tr("Line {line}").format(line=row + 1)
            label.setText(words)
            edit.setAccessibleName(words)


class RecoveryWindow(StepWindow):
    """Takes the code of the recovery sheet, then a new passphrase."""

    code_given = Signal(object)  # bytearray; whoever takes it wipes it
    passphrase_chosen = Signal(object)  # bytearray; whoever takes it wipes it
    cancelled = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        judge: Judge,
        parent: QWidget | None = None,
    ) -> None:
        self._code = CodeStep(language)
        self._passphrase = PassphraseStep(language, judge)
        super().__init__(language, theme, (self._code, self._passphrase), parent)
        self._show_step(0)

    def show_new_passphrase(self) -> None:
        """Go on to the new passphrase: the code was right."""
        self._show_step(1)

    def retranslate(self) -> None:
        """Say the buttons."""
        self.setWindowTitle(self.tr("ExitDesk"))
        self._back_button.setText(self.tr("‹ &Back"))
        self._next_button.setText(self.tr("C&ontinue"))
        self._status.setText(self.tr("Opening the vault…") if self._busy else "")
        self._caption.hide()

    def _answer(self, step: Step) -> None:
        if step is self._code:
            self.code_given.emit(self._code.secret())
        else:
            self.passphrase_chosen.emit(self._passphrase.secret())

    def _may_go_back(self, step: Step) -> bool:
        return step is self._code

    def _go_back(self) -> None:
        self.cancelled.emit()
