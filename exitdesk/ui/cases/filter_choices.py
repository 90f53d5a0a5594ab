"""The questions of a filter: state, phase, level, client, milieu, language, agreement, whose."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exitdesk.domain.labels import LEVEL_UNKNOWN, LEVELS, STATES
from exitdesk.domain.searches import NO_AGREEMENT, NOT_CLOSED, UNKNOWN_LEVEL, CaseFilter
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_FROM_FORMS = {
    "phases": ("phase_change", Concept.PHASE_TO),
    "client_types": ("intake", Concept.CASE_CLIENT_TYPE),
    "milieus": ("intake", Concept.CASE_MILIEU),
    "languages": ("intake", Concept.CASE_LANGUAGE),
}
_QUESTIONS = ("states", "phases", "levels", "client_types", "milieus", "languages", "agreements")
_K = TypeVar("_K", bound=StrEnum)
_SEPARATOR = " "  # between the keys of one choice; no key has a blank


class FilterChoices(TranslatedWidget):
    """Shows a filter as choices and tells when it is another."""

    changed = Signal()

    def __init__(
        self, forms: FormLibrary, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._forms = forms
        self._language = language
        self._boxes = {key: self._box(key) for key in _QUESTIONS}
        self._labels = {key: PlainLabel("hint", wrap=False) for key in _QUESTIONS}
        self._mine = WrappedCheckBox()
        self._mine.setObjectName("filter_mine")
        self._mine.clicked.connect(self.changed)
        flow = FlowLayout(self, 12, 8)
        for key in _QUESTIONS:
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(self._labels[key])
            column.addWidget(self._boxes[key])
            flow.addWidget(pair)
        flow.addWidget(self._mine)
        self.retranslate()

    @property
    def chosen(self) -> CaseFilter:
        """The filter that is chosen."""
        sets = {key: frozenset(self._keys(box)) for key, box in self._boxes.items()}
        return CaseFilter(**sets, mine=self._mine.isChecked())

    def show_filter(self, chosen: CaseFilter) -> None:
        """Choose a filter; nothing is told."""
        for key, box in self._boxes.items():
            wanted = getattr(chosen, key)
            index = box.findData(_SEPARATOR.join(sorted(wanted)))
            box.setCurrentIndex(max(index, 0))
        self._mine.setChecked(chosen.mine)

    def retranslate(self) -> None:
        """Say everything in the language in use; what was chosen stays."""
        before = self.chosen
        words = {
            "states": self.tr("State"),
            "phases": self.tr("Phase"),
            "levels": self.tr("Threat level"),
            "client_types": self.tr("Client"),
            "milieus": self.tr("Milieu"),
            "languages": self.tr("Language"),
            "agreements": self.tr("Agreement"),
        }
        for key, box in self._boxes.items():
            self._labels[key].setText(words[key])
            box.setAccessibleName(words[key])
            box.clear()
            box.addItem(self.tr("all"), "")
            for data, name in self._entries(key):
                box.addItem(name, data)
        self._mine.setText(self.tr("Only cases I answer for"))
        self.show_filter(before)

    def _entries(self, key: str) -> Iterable[tuple[str, str]]:
        say = self._language.say
        if key == "states":
            yield _SEPARATOR.join(sorted(NOT_CLOSED)), self.tr("not closed")
            yield from _said(STATES, self._language)
        elif key == "levels":
            yield from _said(LEVELS, self._language)
            yield UNKNOWN_LEVEL, say(LEVEL_UNKNOWN)
        elif key == "agreements":
            yield "in_force", self.tr("in force")
            yield NO_AGREEMENT, self.tr("none in force")
        else:
            form_key, concept = _FROM_FORMS[key]
            field = self._forms.latest(form_key).bound(concept)
            for option in () if field is None else field.options:
                yield option.key, say(option.label)

    def _box(self, key: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"filter_{key}")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self.changed)
        return box

    @staticmethod
    def _keys(box: QComboBox) -> list[str]:
        data = box.currentData()
        return data.split(_SEPARATOR) if data else []


def _said(words: Mapping[_K, Text], language: LanguageSwitch) -> Iterable[tuple[str, str]]:
    return [(key.value, language.say(text)) for key, text in words.items()]
