"""The editor for the other case of a link."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.forms.model import Field
from exitdesk.forms.summary import OTHER_CASE
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.forms.surroundings import Surroundings

_LIST_CHARACTERS = 40
_FEW = 12  # cases that are seen at a glance


class CaseEditor(Editor):
    """Takes one of the cases offered, by code and alias; where they are many, by words too."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._words = QLineEdit()
        self._words.setObjectName("words")
        self._words.textEdited.connect(self._narrow)
        self._combo = SteadyComboBox()
        self._combo.setObjectName("list")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._words)
        layout.addWidget(self._combo)
        self._fill()
        self._combo.currentIndexChanged.connect(self._tell)
        surroundings.cases.changed.connect(self._offer_cases)
        self.fit_font()
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the id of the chosen case, or None."""
        case_id = self._combo.currentData()
        return case_id if isinstance(case_id, str) else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the line to type words in, where there is one, and the list."""
        if self._words.isHidden():
            return (self._combo,)
        return self._words, self._combo

    def retranslate(self) -> None:
        """Say again what is no code; the choice stays."""
        self._words.setPlaceholderText(self.tr("Find by code or alias"))
        none = self.tr("No case chosen") if self._offered else self.tr("No case to choose")
        self._combo.setItemText(0, none)
        for index in range(1, self._combo.count()):
            if self._combo.itemData(index) not in self._offered:
                self._combo.setItemText(index, self.surroundings.say(OTHER_CASE))

    def fit_font(self) -> None:
        """Keep both wide enough for a code with an alias."""
        for widget in (self._words, self._combo):
            widget.setMinimumWidth(readable_width(self, _LIST_CHARACTERS))

    @property
    def _offered(self) -> dict[str, str]:
        return dict(self.surroundings.cases.names)

    def _fill(self) -> None:
        words = self._words.text().casefold().split()
        self._combo.addItem("", None)
        for case_id, name in self._offered.items():
            if all(word in name.casefold() for word in words):
                self._combo.addItem(name, case_id)
        self._words.setVisible(len(self._offered) > _FEW)

    def _offer_cases(self) -> None:
        self._refill(self.answer())

    def _narrow(self) -> None:
        """Offer what the words leave; a single case left is the one that is meant."""
        before = self.answer()
        self._refill(before)
        if self._words.text().strip() and before is None and self._combo.count() == 2:
            self._combo.setCurrentIndex(1)

    def _refill(self, chosen: Answer | None) -> None:
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
        if index < 0:  # left out by the words, or a case that is not open any more
            self._combo.addItem(self._offered.get(answer, ""), answer)
            index = self._combo.count() - 1
            self.retranslate()
        self._combo.setCurrentIndex(index)
