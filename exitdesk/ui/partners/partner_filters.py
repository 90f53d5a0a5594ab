"""Which partners are shown: by words, kind, service and district, archived ones or not."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.partners import Partner
from exitdesk.forms.model import Concept
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.partners.partner_words import PartnerWords
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_COUNTRY = "country"  # works in every district


@dataclass(frozen=True, slots=True)
class PartnerWish:
    """Which partners somebody wants to see; nothing in it means all that are not archived."""

    words: tuple[str, ...] = ()  # folded
    kind: str = ""
    service: str = ""
    area: str = ""
    with_archived: bool = False

    def takes(self, partner: Partner, found_by: str) -> bool:
        """Whether a partner is wanted; ``found_by`` is what words are looked for in."""
        if partner.is_archived and not self.with_archived:
            return False
        if self.kind and partner.kind != self.kind:
            return False
        if self.service and self.service not in partner.services:
            return False
        if self.area and not {self.area, _COUNTRY} & set(partner.areas):
            return False
        return all(word in found_by for word in self.words)


class PartnerFilters(TranslatedWidget):
    """Asks which partners to show; ``changed`` carries a ``PartnerWish``."""

    changed = Signal(object)

    def __init__(
        self, words: PartnerWords, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._language = language
        self._typed = QLineEdit()
        self._typed.setObjectName("partner_words")
        self._typed.setClearButtonEnabled(True)
        self._typed.textChanged.connect(self._tell)
        self._choices = {
            Concept.PARTNER_KIND: _choice("partner_kind"),
            Concept.PARTNER_SERVICES: _choice("partner_service"),
            Concept.PARTNER_AREAS: _choice("partner_area"),
        }
        for choice in self._choices.values():
            choice.activated.connect(self._tell)
        self._archived = WrappedCheckBox()
        self._archived.setObjectName("partner_archived")
        self._archived.toggled.connect(self._tell)
        self._labels = {
            one.objectName(): PlainLabel("hint", wrap=False)
            for one in (self._typed, *self._choices.values())
        }
        self._arrange()
        self.retranslate()

    @property
    def wish(self) -> PartnerWish:
        """What is asked for."""
        chosen = {key: str(one.currentData() or "") for key, one in self._choices.items()}
        return PartnerWish(
            words=tuple(self._typed.text().casefold().split()),
            kind=chosen[Concept.PARTNER_KIND],
            service=chosen[Concept.PARTNER_SERVICES],
            area=chosen[Concept.PARTNER_AREAS],
            with_archived=self._archived.isChecked(),
        )

    def take_focus(self) -> None:
        """Put the cursor where words are typed."""
        self._typed.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use; what was chosen and typed stays."""
        words = {
            "partner_words": self.tr("Find"),
            "partner_kind": self.tr("Kind"),
            "partner_service": self.tr("Service"),
            "partner_area": self.tr("Police district"),
        }
        for field in (self._typed, *self._choices.values()):
            self._labels[field.objectName()].setText(words[field.objectName()])
            field.setAccessibleName(words[field.objectName()])
        self._archived.setText(self.tr("Archived ones too"))
        self._typed.setMinimumWidth(readable_width(self, 22))
        for concept, choice in self._choices.items():
            chosen = choice.currentData()
            choice.clear()
            choice.addItem(self.tr("All"), "")
            for key, label in self._words.options(concept).items():
                if key != _COUNTRY:
                    choice.addItem(self._language.say(label), key)
            choice.setCurrentIndex(max(choice.findData(chosen), 0))

    def _arrange(self) -> None:
        flow = FlowLayout(self, 12, 8)
        for field in (self._typed, *self._choices.values()):
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(self._labels[field.objectName()])
            column.addWidget(field)
            flow.addWidget(pair)
        flow.addWidget(self._archived)

    def _tell(self) -> None:
        self.changed.emit(self.wish)


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setObjectName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return choice
