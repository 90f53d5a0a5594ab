"""The editor for the categories of a permit: what is ticked, and how it leaves once agreed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.domain.texts import Text
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox

_COLUMN_CHARACTERS = 44  # the least width of one column
_MOST_COLUMNS = 2


class CategoryBoxes(Editor):
    """Takes any number of categories, side by side where there is room.

    What the policy never lets through can be unticked, not ticked.
    """

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._boxes = {option.key: WrappedCheckBox() for option in field.options}
        self._labels = {option.key: option.label for option in field.options}
        self._whats: Mapping[str, Text] = {}
        self._never: frozenset[str] = frozenset()
        self._asked: frozenset[str] = frozenset()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(step(self, 2))
        self._grid.setVerticalSpacing(step(self, 0.4))
        for key, box in self._boxes.items():
            box.setObjectName(f"option_{key}")
            box.toggled.connect(self._on_toggle)
        self._put_in(1)
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the ticked keys in the form's order, or None when none is ticked."""
        return self.ticked() or None

    def ticked(self) -> tuple[str, ...]:
        """Return the ticked keys in the form's order."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def label(self, key: str) -> str:
        """Return the words of a category."""
        label = self._labels.get(key)
        return self.surroundings.say(label) if label else key

    def explain(self, whats: Mapping[str, Text], never: Sequence[str]) -> None:
        """Say beside each category how it leaves once agreed, and which never does."""
        self._whats, self._never = whats, frozenset(never)
        self._allow()
        self.retranslate()

    def mark_asked(self, keys: frozenset[str]) -> None:
        """Mark the categories that the client is to be asked about."""
        self._asked = keys
        self.retranslate()

    def tick(self, keys: Sequence[str]) -> None:
        """Tick these besides what is ticked, but for what never reaches the recipient."""
        for key in keys:
            if key in self._boxes and key not in self._never:
                self._boxes[key].setChecked(True)

    def focus_on(self, key: str) -> None:
        """Put the focus on one category, or on the first one."""
        box = self._boxes.get(key)
        if box is not None and box.isEnabled():
            box.setFocus()
        else:
            self.take_focus()

    def stops(self) -> tuple[QWidget, ...]:
        """Return the boxes."""
        return tuple(self._boxes.values())

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the group; each box has its own words, and the question as description."""
        self.setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleDescription(" ".join(part for part in (name, description) if part))

    def retranslate(self) -> None:
        """Say the categories again."""
        for key, box in self._boxes.items():
            box.setText(self._words(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as can be read."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size when it changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _words(self, key: str) -> str:
        words = self.label(key)
        what = self._whats.get(key)
        if key in self._never:
            words = self.tr("{category} (never to this recipient)").format(category=words)
        elif what is not None:
            said = self.surroundings.say(what)
            words = self.tr("{category} ({how})").format(category=words, how=said)
        if key in self._asked:
            words = self.tr("{words} – ask the client").format(words=words)
        return words

    def _fit(self) -> None:
        room = self.width() // readable_width(self, _COLUMN_CHARACTERS)
        self._put_in(max(1, min(room, _MOST_COLUMNS)))

    def _put_in(self, columns: int) -> None:
        """Spread the boxes; the order goes down each column."""
        if columns == self._columns:
            return
        self._columns = columns
        boxes = list(self._boxes.values())
        rows = -(-len(boxes) // columns)
        for number, box in enumerate(boxes):
            self._grid.addWidget(box, number % rows, number // rows)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _on_toggle(self) -> None:
        self._allow()
        self._tell()

    def _allow(self) -> None:
        for key, box in self._boxes.items():
            box.setEnabled(key not in self._never or box.isChecked())

    def _put(self, answer: Answer | None) -> None:
        chosen = answer if isinstance(answer, tuple) else ()
        for key, box in self._boxes.items():
            box.setChecked(key in chosen)
        self._allow()
