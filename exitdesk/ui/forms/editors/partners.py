"""The editor for a partner of the unit's register."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.forms.model import Field, Option
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.forms.surroundings import Surroundings

_LIST_CHARACTERS = 30
_FEW = 12  # partners that are seen at a glance


class PartnerEditor(Editor):
    """Takes one of the register's partners by name; where they are many, by words too.

    The words are looked for in both languages. An archived partner is offered where it was
    chosen before.
    """

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._words = QLineEdit()
        self._words.setObjectName("words")
        self._words.setClearButtonEnabled(True)
        self._words.textEdited.connect(self._narrow)
        self._combo = SteadyComboBox()
        self._combo.setObjectName("list")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._words)
        layout.addWidget(self._combo)
        self._words.setVisible(sum(one.offered for one in field.options) > _FEW)
        self._fill(None)
        self._combo.currentIndexChanged.connect(self._tell)
        self.fit_font()
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the key of the partner chosen, or None."""
        key = self._combo.currentData()
        return key if isinstance(key, str) else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the line to type words in, where there is one, and the list."""
        return (self._combo,) if self._words.isHidden() else (self._words, self._combo)

    def retranslate(self) -> None:
        """Say the partners in the language in use; the choice stays."""
        self._words.setPlaceholderText(self.tr("Find a partner by name"))
        quiet, self._quiet = self._quiet, True
        self._fill(self.answer())
        self._quiet = quiet

    def fit_font(self) -> None:
        """Keep both wide enough for a name."""
        for widget in (self._words, self._combo):
            widget.setMinimumWidth(readable_width(self, _LIST_CHARACTERS))

    def _fill(self, chosen: Answer | None) -> None:
        """Offer what the words leave, and whatever is chosen."""
        self._combo.clear()
        self._combo.addItem(self.tr("No partner chosen"), None)
        offered = [one for one in self.field.options if one.key == chosen or self._is_found(one)]
        for option in sorted(offered, key=self._named):
            self._combo.addItem(self.surroundings.say(option.label), option.key)
        self._combo.setCurrentIndex(max(self._combo.findData(chosen), 0))

    def _is_found(self, option: Option) -> bool:
        words = self._words.text().casefold().split()
        names = f"{option.label.sv} {option.label.fi}".casefold()
        return option.offered and all(word in names for word in words)

    def _named(self, option: Option) -> str:
        return self.surroundings.say(option.label).casefold()

    def _narrow(self) -> None:
        """Offer what the words leave; a single partner left is the one that is meant."""
        before = self.answer()
        self._quiet = True
        self._fill(before)
        self._quiet = False
        if self._words.text().strip() and before is None and self._combo.count() == 2:
            self._combo.setCurrentIndex(1)

    def _put(self, answer: Answer | None) -> None:
        self._words.clear()
        self._fill(answer)
