"""One section of a form on the screen."""

import itertools
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer, Answers
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Field, Form, Section
from exitdesk.forms.visibility import is_shown
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_COLUMN_CHARACTERS = 35  # the least width of one column among several


class SectionView(TranslatedWidget):
    """Asks the questions of one section, in columns when there is room for them.

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
        most_columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self.section = section
        self._surroundings = surroundings
        self.title = PlainLabel("heading")
        self._intro = PlainLabel("hint")
        self.rows: Mapping[str, FieldRow] = {
            field.id: self._make_row(field) for field in section.fields
        }
        self._most_columns = most_columns
        self._columns: list[QVBoxLayout] = []
        self._in_columns = 1
        self._across = QHBoxLayout()
        self._lay_out()
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

    def asks_something(self, answers: Answers) -> bool:
        """Whether any question of this section is asked."""
        return any(is_shown(self._form, row.field, answers) for row in self.rows.values())

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as can be read."""
        super().resizeEvent(event)
        room = self.width() // readable_width(self, _COLUMN_CHARACTERS)
        wanted = max(1, min(room, self._most_columns))
        if wanted != self._in_columns or (wanted > 1 and event.oldSize().width() != self.width()):
            self._put_in_columns(wanted)

    def _lay_out(self) -> None:
        gap = step(self)
        head = QVBoxLayout()
        head.setSpacing(gap)
        head.addWidget(self.title)
        head.addWidget(self._intro)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._gap())
        layout.addLayout(head)
        self._intro.setVisible(self.section.intro is not None)
        self._across.setSpacing(4 * gap)
        layout.addLayout(self._across)
        for _ in range(self._most_columns):
            column = QVBoxLayout()
            column.setSpacing(self._gap())
            column.addStretch(1)
            self._across.addLayout(column)
            self._columns.append(column)
        self._put_in_columns(1)

    def _gap(self) -> int:
        return step(self, 1 if self._surroundings.compact else 3)

    def _put_in_columns(self, count: int) -> None:
        """Spread the rows; they stay children of this view, so that the cursor stays too."""
        self._in_columns = count
        rows = list(self.rows.values())
        wide = (self.width() - (count - 1) * self._across.spacing()) // count
        heights = [_height(row, wide) + self._gap() for row in rows]
        for (first, last), column in zip(_shares(heights, count), self._columns, strict=False):
            for row in rows[first:last]:
                for before in self._columns:
                    before.removeWidget(row)
                column.insertWidget(column.count() - 1, row)
        for number, column in enumerate(self._columns):
            self._across.setStretchFactor(column, 1 if number < count else 0)

    def _on_edit(self) -> None:
        row = self.sender()
        if isinstance(row, FieldRow):
            self.edited.emit(row.field.id)


def _height(row: FieldRow, wide: int) -> float:
    """Return how high a row is at a width; half of it when it is only sometimes asked."""
    high = row.heightForWidth(wide) if row.hasHeightForWidth() else row.sizeHint().height()
    return high if row.field.shown_when is None else high / 2


def _shares(heights: Sequence[float], count: int) -> list[tuple[int, int]]:
    """Return from which row to which each column goes, the highest column as low as can be."""
    if count <= 1 or len(heights) <= count:
        return [(0, len(heights))]
    cuts = itertools.combinations(range(1, len(heights)), count - 1)
    ways = [list(itertools.pairwise((0, *cut, len(heights)))) for cut in cuts]
    return min(ways, key=_Highest(heights))


class _Highest:
    """Gives the height of the highest column."""

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = heights

    def __call__(self, shares: Sequence[tuple[int, int]]) -> float:
        return max(sum(self._heights[first:last]) for first, last in shares)
