"""The editor for what of the plan something serves: a goal, a step or a service."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.forms.model import Field
from exitdesk.forms.summary import UNKNOWN_PART
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.forms.surroundings import Surroundings

_LIST_CHARACTERS = 30


class PlanPartEditor(Editor):
    """Takes one of the goals, steps and services of the case by its title, or none."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._combo = SteadyComboBox()
        self._combo.setObjectName("list")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo)
        self._fill(None)
        self._combo.currentIndexChanged.connect(self._tell)
        surroundings.parts.changed.connect(self._offer_parts)
        self.fit_font()
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the object id of what is chosen, or None."""
        object_id = self._combo.currentData()
        return object_id if isinstance(object_id, str) else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the list."""
        return (self._combo,)

    def retranslate(self) -> None:
        """Say the empty choice again; the choice stays."""
        self._combo.setItemText(0, self.tr("Nothing in particular"))
        for index in range(1, self._combo.count()):
            if self._combo.itemData(index) not in self.surroundings.parts.names:
                self._combo.setItemText(index, self.surroundings.say(UNKNOWN_PART))

    def fit_font(self) -> None:
        """Keep the list wide enough for a title."""
        self._combo.setMinimumWidth(readable_width(self, _LIST_CHARACTERS))

    def _offer_parts(self) -> None:
        self._quiet = True
        self._fill(self.answer())
        self._quiet = False
        self.retranslate()

    def _fill(self, chosen: Answer | None) -> None:
        self._combo.clear()
        self._combo.addItem("", None)
        for object_id, title in self.surroundings.parts.names.items():
            self._combo.addItem(title, object_id)
        if isinstance(chosen, str) and self._combo.findData(chosen) < 0:
            self._combo.addItem("", chosen)  # a part of an earlier day
        self._combo.setCurrentIndex(max(self._combo.findData(chosen), 0))

    def _put(self, answer: Answer | None) -> None:
        self._fill(answer)
        self.retranslate()
