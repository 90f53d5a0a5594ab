"""The editor for an amount of money: typed in euros and cents, kept in cents."""

from PySide6.QtWidgets import QWidget

from exitdesk.domain.answers import Answer
from exitdesk.forms.inputs import read_cents, show_cents
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.lines import LineEditor
from exitdesk.ui.forms.surroundings import Surroundings


class AmountEditor(LineEditor):
    """Takes euros and cents; shows on leaving how the amount was understood."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._line.editingFinished.connect(self._write_in_full)
        self.fit_font()
        self.retranslate()

    def retranslate(self) -> None:
        """Say how an amount is written."""
        self._line.setPlaceholderText(self.tr("e.g. 12.50"))

    def _read(self, typed: str) -> Answer:
        return read_cents(typed)

    def _written(self, answer: Answer) -> str:
        return show_cents(answer) if isinstance(answer, int) else str(answer)

    def _write_in_full(self) -> None:
        cents = self.answer()
        if isinstance(cents, int) and self._line.text() != show_cents(cents):
            self._line.setText(show_cents(cents))
