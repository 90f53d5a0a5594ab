"""What every editor can do, whatever kind of question it is for."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from exitdesk.domain.answers import Answer
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Field
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.translated import TranslatedWidget


class Editor(TranslatedWidget):
    """Takes the answer to one question; knows nothing of the vault or of other questions.

    ``edited`` is emitted when the officer has changed something, never by ``show_answer``.
    """

    edited = Signal()

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.surroundings = surroundings
        self.aside: QWidget | None = None  # what stands beside the question, if anything
        self._quiet = False

    def answer(self) -> Answer | None:
        """Return what is answered, None when nothing is; see ``forms.codec`` for half dates."""
        return None

    def show_answer(self, answer: Answer | None) -> None:
        """Show ``answer`` instead of what stands here; None empties the editor."""
        self._quiet = True
        try:
            self._put(answer)
        finally:
            self._quiet = False

    def stops(self) -> tuple[QWidget, ...]:
        """Return the widgets that take the keyboard, in order; there is at least one."""
        return (self,)

    def take_focus(self) -> None:
        """Put the cursor where the answer is given."""
        self.stops()[0].setFocus()

    def name_for_readers(self, name: str, description: str) -> None:
        """Tell screen readers what is asked here."""
        self.setAccessibleName(name)
        for stop in self.stops():
            stop.setAccessibleName(name)
            stop.setAccessibleDescription(description)

    def fit_font(self) -> None:
        """Set the sizes that go with the text size; called again when that changes."""

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size when it changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_font()

    def _put(self, answer: Answer | None) -> None:
        """Show the answer; what changes meanwhile is not reported as edited."""

    def _tell(self) -> None:
        """Report a change, unless it comes from showing an answer."""
        if not self._quiet:
            self.edited.emit()


class RowsEditor(Editor):
    """An editor of a group: each row has problems and fields of its own."""

    reveal_requested = Signal(object, str)  # a FieldRow of a row, and the reason

    @abstractmethod
    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say in each row what is wrong there."""

    @abstractmethod
    def take_focus_in(self, row_id: str, sub_field_id: str) -> None:
        """Put the cursor into one field of one row."""
