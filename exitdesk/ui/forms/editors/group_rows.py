"""One row of a repeating group: its fields, and buttons to move or remove it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from exitdesk.domain.answers import Answer, Answers
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Field
from exitdesk.forms.visibility import is_shown_in_row
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class GroupRow(TranslatedWidget):
    """Asks the questions of one row."""

    edited = Signal()
    move_requested = Signal(object, int)  # this row; -1 is up, 1 is down
    remove_requested = Signal(object)
    reveal_requested = Signal(object, str)

    def __init__(self, group: Field, surroundings: Surroundings, row_id: str) -> None:
        super().__init__()
        from exitdesk.ui.forms.field_rows import FieldRow  # a field row may hold a group

        self.row_id = row_id
        self._group = group
        self._surroundings = surroundings
        self._number, self._of = 1, 1
        self._kept: dict[str, Answer] = {}
        self._title = QLabel()
        self._up, self._down, self._remove = QPushButton(), QPushButton(), QPushButton()
        self._fields = [
            FieldRow(field, surroundings, (group.id, row_id, field.id)) for field in group.fields
        ]
        self._lay_out()
        for row in self._fields:
            row.edited.connect(self._on_edit)
            row.reveal_requested.connect(self.reveal_requested)
        self._up.clicked.connect(self._ask_up)
        self._down.clicked.connect(self._ask_down)
        self._remove.clicked.connect(self._ask_to_remove)
        self.retranslate()

    def answers(self) -> dict[str, Answer]:
        """Return the answers of this row."""
        given = {row.field.id: row.answer() for row in self._fields}
        return {field_id: answer for field_id, answer in given.items() if answer is not None}

    def show_answers(self, answers: Answers) -> None:
        """Show the answers of this row."""
        for row in self._fields:
            row.show_answer(answers.get(row.field.id))
        self._show_asked()

    def show_number(self, number: int, *, of: int) -> None:
        """Say which row of how many this is."""
        self._number, self._of = number, of
        self._up.setEnabled(number > 1)
        self._down.setEnabled(number < of)
        self.retranslate()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong."""
        for row in self._fields:
            own = [p for p in problems if p.sub_field_id == row.field.id]
            row.show_problems([_of_field(problem) for problem in own])

    def take_focus(self, sub_field_id: str = "") -> None:
        """Put the cursor into a field of this row, or into the first one."""
        shown = [row for row in self._fields if row.isVisibleTo(self)]
        wanted = [row for row in shown if row.field.id == sub_field_id]
        for row in (wanted or shown)[:1]:
            row.take_focus()

    def keep_focus_on_move(self, by: int) -> None:
        """Leave the focus on the button that moved the row, or on the other at the end."""
        first, second = (self._up, self._down) if by < 0 else (self._down, self._up)
        (first if first.isEnabled() else second).setFocus()

    def retranslate(self) -> None:
        """Say the title and the buttons again."""
        title = self._surroundings.say(self._group.row_title or self._group.label)
        named = self.tr("{what} {number}").format(what=title, number=self._number)
        self._title.setText(named)
        for button, words in (
            (self._up, self.tr("Move up")),
            (self._down, self.tr("Move down")),
            (self._remove, self.tr("Remove")),
        ):
            button.setText(words)
            button.setAccessibleDescription(named)
        self._up.setVisible(self._of > 1)
        self._down.setVisible(self._of > 1)

    def _lay_out(self) -> None:
        gap = step(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        set_role(self._title, "question")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        names = ("move_up", "move_down", "remove_row")
        for button, name in zip((self._up, self._down, self._remove), names, strict=True):
            button.setObjectName(name)
            button.setAutoDefault(False)
            set_role(button, "quiet")
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        inside.setSpacing(2 * gap)
        inside.addLayout(head)
        for row in self._fields:
            inside.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _show_asked(self) -> None:
        answers = self.answers()
        for row in self._fields:
            row.setVisible(is_shown_in_row(self._group, row.field, answers))

    def _on_edit(self) -> None:
        self._show_asked()
        self.edited.emit()

    def _ask_up(self) -> None:
        self.move_requested.emit(self, -1)

    def _ask_down(self) -> None:
        self.move_requested.emit(self, 1)

    def _ask_to_remove(self) -> None:
        self.remove_requested.emit(self)


def _of_field(problem: Problem) -> Problem:
    """Return the problem as one of a field on its own, as a field row takes it."""
    return Problem(
        problem.section_id, problem.field_id, None, None, problem.text, missing=problem.missing
    )
