"""The editor for a repeating group: rows that are added, removed and moved."""

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer, Answers, Row
from exitdesk.forms.checks import Problem
from exitdesk.forms.defaults import starting_row
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import RowsEditor
from exitdesk.ui.forms.editors.group_rows import GroupRow
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.roles import set_role


class GroupEditor(RowsEditor):
    """Takes any number of rows; a row keeps its id however it is moved.

    A removed row stays at hand until the page is left: undo puts it back where it was.
    """

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._rows: list[GroupRow] = []
        self._removed: list[tuple[int, GroupRow]] = []
        self._place_of_rows = QVBoxLayout()
        self._add = QPushButton()
        self._add.setObjectName("add_row")
        self._add.setAutoDefault(False)
        self._notice = QWidget()
        self._notice_words = QLabel()
        self._undo = QPushButton()
        self._undo.setObjectName("undo_remove")
        self._undo.setAutoDefault(False)
        self._lay_out()
        self._add.clicked.connect(self._on_add)
        self._undo.clicked.connect(self._on_undo)
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the rows in order, or None when there is none."""
        return tuple(Row(row.row_id, row.answers()) for row in self._rows) or None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the button that adds a row."""
        return (self._add,)

    def take_focus(self) -> None:
        """Put the cursor into the first row, or on the button when there is none."""
        if self._rows:
            self._rows[0].take_focus()
        else:
            self._add.setFocus()

    def take_focus_in(self, row_id: str, sub_field_id: str) -> None:
        """Put the cursor into one field of one row."""
        for row in self._rows:
            if row.row_id == row_id:
                row.take_focus(sub_field_id)
                return
        self.take_focus()

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the group; its button and rows have their own words."""
        self.setAccessibleName(name)
        self._add.setAccessibleDescription(" ".join(part for part in (name, description) if part))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say in each row what is wrong there."""
        for row in self._rows:
            row.show_problems([p for p in problems if p.row_id == row.row_id])

    def retranslate(self) -> None:
        """Say the buttons again."""
        title = self.surroundings.say(self.field.row_title or self.field.label)
        self._add.setText(self.tr("Add {what}").format(what=title[:1].lower() + title[1:]))
        self._undo.setText(self.tr("Undo"))
        self._say_removed()

    def _lay_out(self) -> None:
        gap = step(self)
        self._place_of_rows.setSpacing(2 * gap)
        self._notice_words.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._notice_words, "muted")
        set_role(self._undo, "quiet")
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(0, 0, 0, 0)
        notice.addWidget(self._notice_words)
        notice.addWidget(self._undo)
        notice.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addLayout(self._place_of_rows)
        layout.addWidget(self._notice)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._notice.hide()

    def _make_row(self, row_id: str, answers: Answers, place: int) -> GroupRow:
        row = GroupRow(self.field, self.surroundings, row_id)
        row.show_answers(answers)
        row.edited.connect(self._tell)
        row.move_requested.connect(self._on_move)
        row.remove_requested.connect(self._on_remove)
        row.reveal_requested.connect(self.reveal_requested)
        self._rows.insert(place, row)
        self._place_of_rows.insertWidget(place, row)
        return row

    def _number_rows(self) -> None:
        most = self.field.maximum
        self._add.setEnabled(most is None or len(self._rows) < most)
        for number, row in enumerate(self._rows, start=1):
            row.show_number(number, of=len(self._rows))

    def _on_add(self) -> None:
        answers = starting_row(self.field, self.surroundings.today)
        row = self._make_row(uuid.uuid4().hex, answers, len(self._rows))
        self._number_rows()
        self._tell()
        row.show()
        row.take_focus()

    def _on_remove(self, row: GroupRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._place_of_rows.removeWidget(row)
        row.hide()
        self._removed.append((place, row))
        self._number_rows()
        self._say_removed()
        self._notice.show()
        self._undo.setFocus()
        self._tell()

    def _on_undo(self) -> None:
        place, row = self._removed.pop()
        place = min(place, len(self._rows))
        self._rows.insert(place, row)
        self._place_of_rows.insertWidget(place, row)
        row.show()
        self._number_rows()
        self._say_removed()
        self._notice.setVisible(bool(self._removed))
        row.take_focus()
        self._tell()

    def _on_move(self, row: GroupRow, by: int) -> None:
        place = self._rows.index(row) + by
        if not 0 <= place < len(self._rows):
            return
        self._rows.remove(row)
        self._place_of_rows.removeWidget(row)
        self._rows.insert(place, row)
        self._place_of_rows.insertWidget(place, row)
        self._number_rows()
        row.keep_focus_on_move(by)
        self._tell()

    def _say_removed(self) -> None:
        self._notice_words.setText(
            self.tr("Rows removed: {count}").format(count=len(self._removed))
        )

    def _put(self, answer: Answer | None) -> None:
        for row in [*self._rows, *(row for _, row in self._removed)]:
            row.hide()
            self._place_of_rows.removeWidget(row)
            row.deleteLater()
        self._rows, self._removed = [], []
        self._notice.hide()
        for given in answer if isinstance(answer, tuple) else ():
            if isinstance(given, Row):
                self._make_row(given.row_id, given.answers, len(self._rows))
        self._number_rows()
