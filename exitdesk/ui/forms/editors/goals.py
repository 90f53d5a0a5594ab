"""The editor for the goal that a step belongs to."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.domain.texts import Text
from exitdesk.forms.model import Field
from exitdesk.forms.summary import UNKNOWN_GOAL
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.forms.surroundings import ObjectChoices, Surroundings

_LIST_CHARACTERS = 40


class GoalEditor(Editor):
    """Takes one of the goals of the case, by its title, or none."""

    UNKNOWN: ClassVar[Text] = UNKNOWN_GOAL

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._combo = SteadyComboBox()
        self._combo.setObjectName("list")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo)
        self._fill()
        self._combo.currentIndexChanged.connect(self._tell)
        self.choices().changed.connect(self._offer)
        self.fit_font()
        self.retranslate()

    def choices(self) -> ObjectChoices:
        """Return what is offered."""
        return self.surroundings.goals

    def nothing(self) -> str:
        """Return what the empty choice says."""
        return self.tr("No goal")

    def answer(self) -> Answer | None:
        """Return the object id of the chosen goal, or None."""
        object_id = self._combo.currentData()
        return object_id if isinstance(object_id, str) else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the list."""
        return (self._combo,)

    def retranslate(self) -> None:
        """Say the empty choice again; the choice stays."""
        self._combo.setItemText(0, self.nothing())
        for index in range(1, self._combo.count()):
            if self._combo.itemData(index) not in self.choices().names:
                self._combo.setItemText(index, self.surroundings.say(self.UNKNOWN))

    def fit_font(self) -> None:
        """Keep the list wide enough for a title."""
        self._combo.setMinimumWidth(readable_width(self, _LIST_CHARACTERS))

    def _fill(self) -> None:
        self._combo.addItem("", None)
        for object_id, title in self.choices().names.items():
            self._combo.addItem(title, object_id)

    def _offer(self) -> None:
        chosen = self.answer()
        self._quiet = True
        self._combo.clear()
        self._fill()
        self._put(chosen)
        self._quiet = False
        self.retranslate()

    def _put(self, answer: Answer | None) -> None:
        if not isinstance(answer, str):
            self._combo.setCurrentIndex(0)
            return
        index = self._combo.findData(answer)
        if index < 0:  # a goal of an earlier day
            self._combo.addItem("", answer)
            index = self._combo.count() - 1
            self.retranslate()
        self._combo.setCurrentIndex(index)
