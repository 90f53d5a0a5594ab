"""Answering the questions of a form on the screen, each as its kind of question is answered."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from exitdesk.tour.typist import Typist
from exitdesk.ui.forms.editors.group_rows import GroupRow
from exitdesk.ui.forms.field_rows import FieldRow


class Questions:
    """Finds questions by the ids of the form and answers them; they must be on the screen."""

    def __init__(self, typist: Typist) -> None:
        self._typist = typist

    def row(self, field: str, inside: QWidget | None = None) -> FieldRow:
        """Return a question that is on the screen."""
        return self._typist.find(FieldRow, f"field_{field}", inside)

    def write(self, field: str, text: str, inside: QWidget | None = None) -> None:
        """Type into a line or a box."""
        row = self.row(field, inside)
        boxes = self._typist.all(QPlainTextEdit, inside=row)
        self._typist.type_into(boxes[0] if boxes else self._line(row), text)

    def choose(self, field: str, *keys: str, inside: QWidget | None = None) -> None:
        """Choose options by their keys: a round button, boxes, or a line of a list."""
        row = self.row(field, inside)
        combos = self._typist.all(QComboBox, "list", row)
        for key in keys:
            if combos:
                self._typist.choose(combos[0], key)
            else:
                self._tick(row, key)

    def choose_person(self, field: str, name: str, inside: QWidget | None = None) -> None:
        """Choose a person of the case by what they are called."""
        combo = self._typist.find(QComboBox, "list", self.row(field, inside))
        self._typist.wait_until(
            lambda: combo.findText(name) >= 0, f"{name} is not offered in {field}"
        )
        self._typist.choose_line(combo, combo.findText(name))

    def rate(self, field: str, step: str, reason: str = "") -> None:
        """Choose a step and write the reason that is asked for then."""
        row = self.row(field)
        self._tick(row, step)
        if reason:
            box = self._typist.find(QPlainTextEdit, "reason", row)
            self._typist.type_into(box, reason)

    def add(self, field: str) -> GroupRow:
        """Add a row to a repeating group and return it."""
        group = self.row(field)
        before = self._typist.all(GroupRow, inside=group)
        self._typist.click("add_row", group)
        self._typist.wait_until(
            lambda: len(self._typist.all(GroupRow, inside=group)) > len(before),
            f"no row is added to {field}",
        )
        return next(one for one in self._typist.all(GroupRow, inside=group) if one not in before)

    def _tick(self, row: FieldRow, key: str) -> None:
        button = self._typist.find(QAbstractButton, f"option_{key}", row)
        self._typist.click_on(button)
        self._typist.wait_until(button.isChecked, f"{key} of {row.objectName()} is not taken")

    def _line(self, row: FieldRow) -> QLineEdit:
        return self._typist.find(QLineEdit, "line", row)
