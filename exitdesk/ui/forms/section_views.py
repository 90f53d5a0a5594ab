"""One section of a form on the screen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer, Answers
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Field, Form, Section
from exitdesk.forms.visibility import is_shown
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class SectionView(TranslatedWidget):
    """Asks the questions of one section, in one or two columns.

    ``edited`` carries the id of the field whose answer has changed.
    """

    edited = Signal(str)
    reveal_requested = Signal(object, str)

    def __init__(
        self,
        form: Form,
        section: Section,
        surroundings: Surroundings,
        *,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self.section = section
        self._surroundings = surroundings
        self.title = QLabel()
        self._intro = QLabel()
        self.rows: Mapping[str, FieldRow] = {
            field.id: self._make_row(field) for field in section.fields
        }
        self._lay_out(columns)
        self.retranslate()

    def show_answers(self, answers: Answers) -> None:
        """Show the answers to this section's questions."""
        for field_id, row in self.rows.items():
            row.show_answer(answers.get(field_id))
        self.show_asked(answers)

    def show_asked(self, answers: Answers) -> None:
        """Show the questions that are asked, given the answers of the whole form."""
        for row in self.rows.values():
            asked = is_shown(self._form, row.field, answers)
            if row.isVisibleTo(self) != asked:
                row.setVisible(asked)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with its answer."""
        for field_id, row in self.rows.items():
            row.show_problems([p for p in problems if p.field_id == field_id])

    def answer(self, field_id: str) -> Answer | None:
        """Return the answer to one question."""
        return self.rows[field_id].answer()

    def leave_out(self) -> None:
        """Answer "not asked" to every question shown here that may be left so and is open."""
        for row in self.rows.values():
            if row.isVisibleTo(self):
                row.leave_out()

    def take_focus(self) -> None:
        """Put the cursor into the first question that is asked."""
        for row in self.rows.values():
            if row.isVisibleTo(self):
                row.take_focus()
                return

    def retranslate(self) -> None:
        """Say the title and the introduction again."""
        say = self._surroundings.say
        self.title.setText(say(self.section.title))
        self._intro.setText(say(self.section.intro) if self.section.intro else "")

    def _make_row(self, field: Field) -> FieldRow:
        row = FieldRow(field, self._surroundings)
        row.edited.connect(self._on_edit)
        row.reveal_requested.connect(self.reveal_requested)
        return row

    def _lay_out(self, columns: int) -> None:
        gap = step(self)
        for label, role in ((self.title, "heading"), (self._intro, "hint")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_role(label, "heading" if role == "heading" else "hint")
        self._intro.setMaximumWidth(columns * readable_width(self))
        self._intro.setVisible(self.section.intro is not None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * gap)
        layout.addWidget(self.title)
        layout.addWidget(self._intro)
        across = QHBoxLayout()
        across.setSpacing(4 * gap)
        layout.addLayout(across)
        rows = list(self.rows.values())
        share = -(-len(rows) // columns)
        for first in range(0, len(rows), max(1, share)):
            column = QVBoxLayout()
            column.setSpacing(3 * gap)
            for row in rows[first : first + share]:
                column.addWidget(row)
            column.addStretch(1)
            across.addLayout(column, 1)

    def _on_edit(self) -> None:
        row = self.sender()
        if isinstance(row, FieldRow):
            self.edited.emit(row.field.id)
