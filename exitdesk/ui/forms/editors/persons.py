"""The editor for a reference to a person of the case."""

from PySide6.QtWidgets import QPushButton, QWidget

from exitdesk.domain.answers import Answer, PersonRef
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.forms.surroundings import Surroundings

_LIST_CHARACTERS = 32


class PersonEditor(Editor):
    """Takes one of the persons of the case, or asks for a new one to be added."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._combo = SteadyComboBox()
        self._combo.setObjectName("list")
        self._add = QPushButton()
        self._add.setObjectName("add_person")
        self._add.setAutoDefault(False)
        row = FlowLayout(self, step(self), step(self, 0.5))
        row.addWidget(self._combo)
        row.addWidget(self._add)
        self._fill()
        self._combo.currentIndexChanged.connect(self._tell)
        self._add.clicked.connect(self._ask_for_person)
        surroundings.persons.changed.connect(self._offer_persons)
        self.fit_font()
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the reference to the chosen person, or None."""
        object_id = self._combo.currentData()
        return PersonRef(object_id) if isinstance(object_id, str) else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the list and the button."""
        return (self._combo, self._add)

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the list; the button keeps its own words."""
        self.setAccessibleName(name)
        self._combo.setAccessibleName(name)
        self._combo.setAccessibleDescription(description)
        self._add.setAccessibleDescription(name)

    def choose_added(self, object_id: str) -> None:
        """Choose a person who has just been added, as if the officer had done it."""
        self._put(PersonRef(object_id))
        self._combo.setFocus()

    def retranslate(self) -> None:
        """Say the empty choice and the button again; the choice stays."""
        self._combo.setItemText(0, self.tr("Choose a person"))
        self._add.setText(self.tr("Add a person"))
        self._name_unknown()

    def fit_font(self) -> None:
        """Keep the list wide enough for a name."""
        self._combo.setMinimumWidth(readable_width(self, _LIST_CHARACTERS))

    def _fill(self) -> None:
        self._combo.addItem("", None)
        for object_id, name in self.surroundings.persons.names.items():
            self._combo.addItem(name, object_id)

    def _offer_persons(self) -> None:
        chosen = self.answer()
        self._quiet = True
        self._combo.clear()
        self._fill()
        self._put(chosen)
        self._quiet = False
        self.retranslate()

    def _ask_for_person(self) -> None:
        self.surroundings.persons.add_requested.emit(self)

    def _put(self, answer: Answer | None) -> None:
        if not isinstance(answer, PersonRef):
            self._combo.setCurrentIndex(0)
            return
        index = self._combo.findData(answer.object_id)
        if index < 0:  # a person of an earlier revision, or one whose record is not read yet
            self._combo.addItem("", answer.object_id)
            index = self._combo.count() - 1
            self._name_unknown()
        self._combo.setCurrentIndex(index)

    def _name_unknown(self) -> None:
        for index in range(1, self._combo.count()):
            if self._combo.itemData(index) not in self.surroundings.persons.names:
                self._combo.setItemText(index, self.tr("A person who is no longer listed"))
