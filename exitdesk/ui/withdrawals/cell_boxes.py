"""The cells of an agreement as boxes to tick, recipient by recipient."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.agreements import AgreementTerms, Cell
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import empty, said
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel

_STEP = 20


class CellBoxes(QWidget):
    """One box for each category that a recipient may get; nothing is ticked beforehand."""

    changed = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        category_name: Callable[[Category], Text],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._category_name = category_name
        self._recipients: Mapping[str, Text] = {}
        self._heads: dict[str, PlainLabel] = {}
        self._boxes: dict[Cell, WrappedCheckBox] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(_STEP, 0, 0, 0)
        self._body.setSpacing(4)

    @property
    def ticked(self) -> frozenset[Cell]:
        """The cells that are ticked."""
        return frozenset(cell for cell, box in self._boxes.items() if box.isChecked())

    def offer(self, terms: AgreementTerms, recipients: Mapping[str, Text]) -> None:
        """Show the cells that ``terms`` name, none of them ticked."""
        empty(self._body)
        self._heads, self._boxes = {}, {}
        self._recipients = recipients
        order = list(Category)
        for permit in terms.permits:
            if permit.recipient not in self._heads:
                self._heads[permit.recipient] = said("", "question")
                self._body.addWidget(self._heads[permit.recipient])
            for category in sorted(permit.categories, key=order.index):
                box = WrappedCheckBox()
                box.setObjectName(f"cell_{permit.recipient}_{category.value}")
                box.toggled.connect(self._tell)
                self._boxes[permit.recipient, category] = box
                self._body.addWidget(box)
        self.say()

    def tick(self, cells: frozenset[Cell]) -> None:
        """Tick these cells, as far as they are there, and no others."""
        for cell, box in self._boxes.items():
            box.setChecked(cell in cells)

    def say(self) -> None:
        """Say the boxes in the language in use; what is ticked stays."""
        for recipient, head in self._heads.items():
            head.setText(self._called(recipient))
        for (recipient, category), box in self._boxes.items():
            words = self._language.say(self._category_name(category))
            box.setText(words.replace("&", "&&"))
            box.setAccessibleName(f"{self._called(recipient)}: {words}")

    def _called(self, recipient: str) -> str:
        known = self._recipients.get(recipient)
        return recipient if known is None else self._language.say(known)

    def _tell(self) -> None:
        self.changed.emit()
