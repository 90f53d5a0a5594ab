"""The steps of recovery by two people: how many sheets, then each sheet printed and typed back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from exitdesk.casework.officers import (
    FEWEST_SHEETS,
    MOST_SHEETS,
    USUAL_SHEETS,
    SupervisorSheet,
    SupervisorsState,
)
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.first_start.sheets import SheetStep, TypedBackStep
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.key_changes import KeyChangeStrip, KeyChangeWatch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme


class CountStep(Step):
    """Says what recovery by two people is, and asks how many sheets there shall be."""

    drop_requested = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._sheets = 0
        self._state = PlainLabel("none", "supervisors_label")
        self._label = QLabel()
        set_role(self._label, "question")
        self._count = QComboBox()
        self._count.setObjectName("count_choice")
        for count in range(FEWEST_SHEETS, MOST_SHEETS + 1):
            self._count.addItem(str(count), count)
        self._count.setCurrentIndex(self._count.findData(USUAL_SHEETS))
        self._label.setBuddy(self._count)
        self._drop = QPushButton()
        self._drop.setObjectName("drop_button")
        self._drop.clicked.connect(self.drop_requested)
        set_role(self._drop, "quiet")
        for widget in (self._state, self._label, self._count):
            self.body.addWidget(widget)
        self.body.addWidget(self._drop, alignment=Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many sheets are wanted."""
        return int(self._count.currentData())

    def show_state(self, state: SupervisorsState) -> None:
        """Show how it stands today."""
        self._sheets = state.sheets
        self.retranslate()

    def allow(self, *, may: bool) -> None:
        """Let something be chosen, or nothing while the vault is at work."""
        self._count.setEnabled(may)
        self._drop.setEnabled(may)

    def take_focus(self) -> None:
        """Put the focus on the number."""
        self._count.setFocus()

    def retranslate(self) -> None:
        """Say what two people can do together, and what one cannot."""
        self._title.setText(self.tr("Recovery by two people"))
        self._lead.setText(
            self.tr(
                "Each sheet is kept by one supervisor. Any two of them together can let an "
                "officer in again who has lost both passphrase and sheet; one alone can do "
                "nothing. In this program they read no case with the sheets, and the log tells "
                "that they were used. That is a rule of the program: with another program two "
                "sheets and a copy of the files open what is sealed, too."
            )
        )
        none = self.tr("It has not been set up.")
        some = self.tr(
            "Sheets today: {count}. New ones replace them, and the vault gets a new key."
        )
        self._state.setText(some.format(count=self._sheets) if self._sheets else none)
        self._drop.setVisible(self._sheets > 0)
        self._drop.setText(self.tr("Take recovery by two people &away"))
        self._label.setText(self.tr("How many sheets?"))
        self._count.setAccessibleName(self.tr("How many sheets?"))


class SupervisorSheetStep(SheetStep):
    """Shows one supervisor's code."""

    def __init__(self, language: LanguageSwitch) -> None:
        self._which: SupervisorSheet | None = None
        super().__init__(language)

    def show_which(self, which: SupervisorSheet) -> None:
        """Show this supervisor's sheet."""
        self._which = which
        self.show_sheet(which.sheet)

    def retranslate(self) -> None:
        """Say whose sheet it is."""
        super().retranslate()
        which = self._which
        if which is not None:
            self._title.setText(
                self.tr("Sheet {letter} of {count}").format(letter=which.letter, count=which.of)
            )
        self._lead.setText(
            self.tr(
                "Print it, give it to one supervisor and to nobody else, and have it kept apart "
                "from the other sheets."
            )
        )


class SupervisorSteps(StepWindow):
    """Leads from the number of sheets through each of them."""

    wanted = Signal(int)  # how many sheets
    drop_requested = Signal()
    print_requested = Signal(object)  # SupervisorSheet
    typed_back = Signal(str)  # letter
    finished = Signal()
    left = Signal()

    def __init__(self, language: LanguageSwitch, theme: Theme) -> None:
        self._count = CountStep(language)
        self._pairs = tuple(
            (SupervisorSheetStep(language), TypedBackStep(language)) for _ in range(MOST_SHEETS)
        )
        self._made: tuple[SupervisorSheet, ...] = ()
        self._strip = KeyChangeStrip()
        steps = (self._count, *(step for pair in self._pairs for step in pair))
        super().__init__(language, theme, steps, within=True)
        self._count.body.addWidget(self._strip)
        self._count.drop_requested.connect(self.drop_requested)
        for shown, _typed in self._pairs:
            shown.print_requested.connect(self._on_print)
        self._show_step(0)

    def show_state(self, state: SupervisorsState) -> None:
        """Show how it stands today."""
        self._count.show_state(state)

    def begin(self) -> KeyChangeWatch:
        """Show that the sheets are being made; return what follows it."""
        self._busy = True
        self._count.allow(may=False)
        self._current().say_problem(None)
        self._back_button.setEnabled(False)
        self._next_button.setEnabled(False)
        return self._strip.begin()

    def stop(self) -> None:
        """Make no sheets that nobody would see; those of today go on."""
        self._strip.stop()

    def show_sheets(self, made: tuple[SupervisorSheet, ...]) -> None:
        """Go on to the first sheet."""
        self._strip.end()
        self._made = made
        for which, (shown, typed) in zip(made, self._pairs, strict=False):
            shown.show_which(which)
            typed.show_sheet(which.sheet)
        self._show_step(1)

    def show_failure(self, error: ExitDeskError) -> None:
        """Say what went wrong."""
        self._strip.end()
        self._count.allow(may=True)
        super().show_failure(error)

    def retranslate(self) -> None:
        """Say the buttons."""
        self._back_button.setText(self.tr("‹ &Back"))
        first, on = self.tr("&Make the sheets"), self.tr("C&ontinue")
        self._next_button.setText(first if self._at == 0 else on)
        self._status.setText("")
        self._caption.hide()

    def _answer(self, step: Step) -> None:
        if step is self._count:
            self.wanted.emit(self._count.count)
            return
        if self._at % 2 == 0:  # typed back
            done = self._at // 2
            self.typed_back.emit(self._made[done - 1].letter)
            if done == len(self._made):
                self.finished.emit()
                return
        super()._answer(step)

    def _may_go_back(self, step: Step) -> bool:
        return step is self._count or self._at % 2 == 0  # not behind a sheet that was typed back

    def _go_back(self) -> None:
        if self._current() is self._count:
            self.left.emit()
        else:
            super()._go_back()

    def _on_print(self) -> None:
        self.print_requested.emit(self._made[(self._at - 1) // 2])
