"""The pages on which an open vault gets another passphrase or another recovery sheet."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.openings import RecoverySheet, WrongPassphraseError
from exitdesk.casework.own_keys import judge
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.keys.key_steps import PassphraseChange, SheetChange
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.outlets import NOT_PRINTED, Outcome, print_pdf
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

_PASSPHRASE_CHANGED = Text(
    sv="Lösenfrasen är bytt och bytet antecknat i loggen. Gamla kopior av valvet öppnas "
    "fortfarande med den gamla.",
    fi="Salalause on vaihdettu ja vaihto kirjattu lokiin. Holvin vanhat kopiot avautuvat "
    "edelleen vanhalla.",
)
_SHEET_READY = Text(
    sv="Det nya återställningsbladet gäller. Förstör det gamla.",
    fi="Uusi palautuslomake on voimassa. Hävitä vanha.",
)


class KeyPage(Page):
    """Steps, and after the last of them a sentence that says what holds now."""

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, steps: StepWindow
    ) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._steps = steps
        self._told = ProblemBox(language, "notice")
        self._buttons = ButtonRow(("settings",))
        self._buttons.pressed.connect(self._leave)
        self._ready = QWidget()
        ready = QVBoxLayout(self._ready)
        ready.setContentsMargins(32, 32, 32, 32)
        ready.setSpacing(16)
        ready.addWidget(self._told)
        ready.addWidget(self._buttons)
        ready.addStretch(1)
        self._ready.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(steps)
        layout.addWidget(self._ready)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the cursor where the first step begins."""
        self._steps.take_focus()

    def retranslate(self) -> None:
        """Say the way back."""
        self._buttons.say({"settings": self.tr("To the &settings")})

    def _end(self, told: Text) -> None:
        self._steps.hide()
        self._told.say(told)
        self._ready.show()
        self._buttons.button("settings").setFocus()

    def _leave(self, _key: str = "") -> None:
        self.place_requested.emit(Place("settings"))


class PassphrasePage(KeyPage):
    """Changes the passphrase for whoever knows the present one."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme) -> None:
        self._change = PassphraseChange(language, theme, judge, desk.officer)
        super().__init__(desk, jobs, language, self._change)
        self._change.chosen.connect(self._replace)
        self._change.left.connect(self._leave)

    def place(self) -> Place:
        """Return the change of the passphrase."""
        return Place("passphrase")

    def _replace(self, present: bytearray, new: bytearray) -> None:
        self._change.show_busy()
        work = partial(self._desk.keys.replace_passphrase, present, new)
        self._jobs.run(work, self._replaced, self._fail)

    def _replaced(self, _nothing: None) -> None:
        self._end(_PASSPHRASE_CHANGED)

    def _fail(self, error: ExitDeskError) -> None:
        if isinstance(error, WrongPassphraseError):
            self._change.ask_again()
        self._change.show_failure(error)


class RecoverySheetPage(KeyPage):
    """Makes a new recovery sheet, prints it, and has it typed back."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme) -> None:
        self._change = SheetChange(language, theme)
        self._sheet: RecoverySheet | None = None
        super().__init__(desk, jobs, language, self._change)
        self._change.sheet_requested.connect(self._renew)
        self._change.print_requested.connect(self._make_paper)
        self._change.typed_back.connect(self._note_checked)
        self._change.left.connect(self._leave)

    def place(self) -> Place:
        """Return the recovery sheet."""
        return Place("recovery_sheet")

    def _renew(self) -> None:
        self._change.show_busy()
        self._jobs.run(self._desk.keys.renew_sheet, self._renewed, self._change.show_failure)

    def _renewed(self, sheet: RecoverySheet) -> None:
        self._sheet = sheet
        self._change.show_sheet(sheet)

    def _make_paper(self) -> None:
        if self._sheet is not None:
            work = partial(_pdf, self._desk, self._sheet, self._language.lang)
            self._jobs.run_beside(work, self._print, self._change.show_failure)

    def _print(self, pdf: bytes) -> None:
        if print_pdf(self, self._language, pdf) is Outcome.REFUSED:
            self._change.say_problem(NOT_PRINTED)

    def _note_checked(self) -> None:
        work = self._desk.keys.note_sheet_checked
        self._jobs.run(work, self._checked, self._change.show_failure)

    def _checked(self, _nothing: None) -> None:
        self._end(_SHEET_READY)


def _pdf(desk: Desk, sheet: RecoverySheet, lang: Lang) -> bytes:
    return desk.keys.sheet_paper(sheet, lang).pdf
