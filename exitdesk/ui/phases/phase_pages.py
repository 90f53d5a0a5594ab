"""The page of the phases: what they are called and in which order, changed with a reason."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.phases import PhasesRead, TypedPhase
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.phases import FIRST_PHASE, PhaseList
from exitdesk.ui.cases.cards import ButtonRow, empty
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.phases.phase_rows import PhaseRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_CHARACTERS = 130
_LONGEST_REASON = 300


class PhasePage(Page):
    """Shows the phases to everyone; a keeper renames, adds, orders and retires them here."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._read: PhasesRead | None = None
        self._is_typed = False
        self._rows: list[PhaseRow] = []
        self._title, self._lead = PlainLabel("title", "page_title"), PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._who_may = PlainLabel("hint", "who_may")
        self._list = QWidget()
        self._list_layout = QVBoxLayout(self._list)
        self._list_layout.setContentsMargins(0, 0, 0, 0)
        self._list_layout.setSpacing(10)
        self._add = ButtonRow(("add_phase",))
        self._why_label, self._why = PlainLabel("question"), QLineEdit()
        self._why.setObjectName("phase_reason")
        self._why.setMaxLength(_LONGEST_REASON)
        self._why.textEdited.connect(self._note_typing)
        self._buttons = ButtonRow(("save_phases", "undo_phases"), primary="save_phases")
        self._add.pressed.connect(self._add_row)
        self._buttons.pressed.connect(self._act)
        self._arrange()
        self.retranslate()
        jobs.run(desk.phases.read, self._show, self._fail)

    def place(self) -> Place:
        """Return the phases."""
        return Place("phases")

    def place_above(self) -> Place:
        """Return the settings."""
        return Place("settings")

    def take_focus(self) -> None:
        """Put the cursor in the first name."""
        if self._rows:
            self._rows[0].take_focus()

    def flush(self) -> None:
        """Keep what is typed in the vault: locking loses nothing."""
        if self._is_typed and self._read is not None:
            work = partial(self._desk.phases.keep, self._typed(), self._why.text())
            self._jobs.run(work, self._ignore, self._fail)

    def retranslate(self) -> None:
        """Say everything again; what is typed stays."""
        self._title.setText(self.tr("Phases of the pathway"))
        self._lead.setText(
            self.tr(
                "Cases go through these phases, and may go back. A phase that is not in use any "
                "more stays readable in the cases that have been in it."
            )
        )
        self._who_may.setText(self.tr("Only a keeper of the vault changes the phases."))
        self._add.say({"add_phase": self.tr("&Add a phase")})
        self._why_label.setText(self.tr("Why are the phases changed?"))
        self._why.setAccessibleName(self.tr("Why are the phases changed?"))
        self._buttons.say(
            {"save_phases": self.tr("&Save the phases"), "undo_phases": self.tr("&Undo")}
        )
        if self._read is not None and not self._read.may_change:
            self._list_names(self._read.now)

    # -- showing -----------------------------------------------------------------------------

    def _show(self, read: PhasesRead) -> None:
        self._read = read
        may = read.may_change
        self._problem.say(read.problem)
        self._who_may.setVisible(not may)
        for part in (self._add, self._why_label, self._why, self._buttons):
            part.setVisible(may)
        if not may:
            self._list_names(read.now)
            return
        self._is_typed = read.kept is not None
        self._why.setText(read.kept_reason)
        self._fill(read.kept or read.typed())
        self.take_focus()

    def _list_names(self, phases: PhaseList) -> None:
        empty(self._list_layout)
        out_of_use, numbered = self.tr("{phase} (not in use)"), self.tr("{n}. {phase}")
        for number, one in enumerate(phases.phases, start=1):
            name = self._language.say(one.name)
            label = PlainLabel("none", "phase_name")
            shown = name if one.offered else out_of_use.format(phase=name)
            label.setText(numbered.format(n=number, phase=shown))
            self._list_layout.addWidget(label)

    def _fill(self, typed: tuple[TypedPhase, ...]) -> None:
        empty(self._list_layout)
        self._rows = []
        for one in typed:
            row = PhaseRow(one, is_first=one.key == FIRST_PHASE)
            row.edited.connect(self._note_typing)
            row.moved.connect(partial(self._move, row))
            self._rows.append(row)
            self._list_layout.addWidget(row)
        self._mark_ends()

    def _mark_ends(self) -> None:
        for row in self._rows:
            row.up.setEnabled(row is not self._rows[0])
            row.down.setEnabled(row is not self._rows[-1])

    def _typed(self) -> tuple[TypedPhase, ...]:
        return tuple(row.typed for row in self._rows)

    # -- changing ----------------------------------------------------------------------------

    def _note_typing(self) -> None:
        self._is_typed = True
        self._told.say(None)

    def _add_row(self, _key: str) -> None:
        self._note_typing()
        self._fill((*self._typed(), TypedPhase("", "", "", 30, offered=True)))
        self._rows[-1].take_focus()

    def _move(self, row: PhaseRow, by: int) -> None:
        index = self._rows.index(row)
        typed = list(self._typed())
        typed.insert(index + by, typed.pop(index))
        self._note_typing()
        self._fill(tuple(typed))
        moved = self._rows[index + by]
        button = moved.up if by < 0 else moved.down
        (button if button.isEnabled() else moved.up if by > 0 else moved.down).setFocus()

    def _act(self, key: str) -> None:
        if self._read is None:
            return
        if key == "undo_phases":
            self._jobs.run(self._desk.phases.forget, self._show, self._fail)
            return
        work = partial(self._desk.phases.save, self._read.now, self._typed(), self._why.text())
        self._jobs.run(work, self._after_saving, self._fail)

    def _after_saving(self, read: PhasesRead) -> None:
        self._show(read)
        self._told.say(read.saved)
        self.case_changed.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _ignore(self, _nothing: None) -> None:
        """Nothing to show: what was typed is kept."""

    def _arrange(self) -> None:
        column = CentredColumn(_CHARACTERS)
        for part in (
            self._title, self._lead, self._problem, self._told, self._who_may, self._list,
            self._add, self._why_label, self._why, self._buttons,
        ):  # fmt: skip
            column.body.addWidget(part)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
