"""Which notes of a case are looked for: words, kind, person, goal or step."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from exitdesk.domain.cases import Revision
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget

NOTES = ("note", "meeting", "quick_contact")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FILTER_MS = 150
_WORDS_WIDE = 28  # characters
_LINKED = (Concept.NOTE_GOAL, Concept.NOTE_ABOUT)


class NoteTexts:
    """What each note says, in small letters; read once for as long as the note stays as it is."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._words: set[str] = set()
        self._forms: dict[str, tuple[str, ...]] = {}
        self._lang = ""

    def read(self, notes: Iterable[Reading]) -> None:
        """Read the notes that have not been read yet; what is sealed is not among it."""
        for note in notes:
            if self._lang != note.lang:
                self._texts, self._words, self._lang = {}, set(), note.lang
            if note.revision.revision_id not in self._texts:
                values = (line.value_text for line in note.lines())
                text = " ".join((note.title, *values)).casefold()
                self._texts[note.revision.revision_id] = text
                self._words.update(_WORD.findall(text))
                self._forms.clear()

    def holds(self, note: Reading, wanted: Iterable[str]) -> bool:
        """Whether every word, or another form of it, stands somewhere in a note that was read."""
        text = self._texts.get(note.revision.revision_id, "")
        return all(any(form in text for form in self._forms_of(word)) for word in wanted)

    def _forms_of(self, word: str) -> tuple[str, ...]:
        if word not in self._forms:
            from exitdesk.casework.inflections import OtherForms  # names are not needed to start

            self._forms[word] = (word, *OtherForms(word).among(self._words))
        return self._forms[word]


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What is chosen; "" for everything."""

    words: tuple[str, ...] = ()
    kind: str = ""  # a form's key, or "note/" and a kind of note
    person: str = ""
    goal: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether every note is wanted."""
        return not (self.words or self.kind or self.person or self.goal)

    def lets(self, reading: Reading, texts: NoteTexts) -> bool:
        """Whether a note is among those wanted."""
        form_key, _, kind = self.kind.partition("/")
        return (
            (not form_key or reading.revision.form_key == form_key)
            and (not kind or reading.key(Concept.EVENT_KIND) == kind)
            and (not self.person or reading.person(Concept.NOTE_ABOUT) == self.person)
            and (not self.goal or reading.key(Concept.NOTE_GOAL) == self.goal)
            and (not self.words or texts.holds(reading, self.words))
        )


class NoteFilterRow(TranslatedWidget):
    """Asks for words, a kind, a person and a goal; ``changed`` soon after the last keystroke."""

    changed = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._contents: CaseContents | None = None
        self._words = QLineEdit()
        self._words.setObjectName("filter_edit")
        self._words.setClearButtonEnabled(True)
        self._kind, self._person, self._goal = _choice("kind"), _choice("person"), _choice("goal")
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_MS)
        self._delay.timeout.connect(self.changed)
        self._words.textChanged.connect(self._delay.start)
        row = FlowLayout(self, 10, 8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        for choice in (self._kind, self._person, self._goal):
            choice.activated.connect(self.changed)
            row.addWidget(choice)
        self._fit()
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Offer what the notes of a case are about; what is chosen stays."""
        self._contents = contents
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for a few words in any size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        wide = self.fontMetrics().averageCharWidth() * _WORDS_WIDE
        self._words.setMinimumWidth(wide)

    def chosen(self) -> NoteFilter:
        """Return what is chosen."""
        return NoteFilter(
            words=tuple(self._words.text().casefold().split()),
            kind=self._kind.currentData() or "",
            person=self._person.currentData() or "",
            goal=self._goal.currentData() or "",
        )

    def retranslate(self) -> None:
        """Say everything again; what is chosen stays."""
        self._words.setPlaceholderText(self.tr("Words in the notes"))
        self._words.setAccessibleName(self.tr("Words in the notes"))
        self._kind.setAccessibleName(self.tr("Which notes"))
        self._person.setAccessibleName(self.tr("About whom"))
        self._goal.setAccessibleName(self.tr("Which goal or step"))
        _offer(self._kind, self.tr("All kinds"), self._kinds())
        contents = self._contents
        linked = {concept: _pointed_to(contents, concept) for concept in _LINKED}
        names: Mapping[str, str] = {} if contents is None else contents.names
        persons = {one: names[one] for one in linked[Concept.NOTE_ABOUT] if one in names}
        goals = {one: names[one] for one in linked[Concept.NOTE_GOAL] if one in names}
        _offer(self._person, self.tr("All persons"), persons)
        _offer(self._goal, self.tr("All goals and steps"), goals)
        self._person.setVisible(bool(persons))
        self._goal.setVisible(bool(goals))

    def _kinds(self) -> dict[str, str]:
        if self._contents is None:
            return {}
        say, forms = self._language.say, self._contents.forms
        kinds = forms.latest("note").bound(Concept.EVENT_KIND)
        found = {"note": say(forms.latest("note").title)}
        for option in () if kinds is None else kinds.options:
            found[f"note/{option.key}"] = f"{found['note']}: {say(option.label)}"
        return found | {key: say(forms.latest(key).title) for key in NOTES[1:]}


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setObjectName(f"{name}_choice")
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return choice


def _offer(choice: QComboBox, everything: str, found: Mapping[str, str]) -> None:
    chosen = choice.currentData()
    choice.clear()
    choice.addItem(everything, "")
    for key, words in sorted(found.items(), key=_in_order):
        choice.addItem(words, key)
    choice.setCurrentIndex(max(choice.findData(chosen), 0))


def _in_order(item: tuple[str, str]) -> tuple[bool, str]:
    key, words = item
    return not key.startswith("note"), "" if key.startswith("note") else words.casefold()


def _pointed_to(contents: CaseContents | None, concept: Concept) -> frozenset[str]:
    """Return the ids that the notes of a case point to by a concept."""
    if contents is None:
        return frozenset()
    field = contents.forms.latest("note").bound(concept)
    notes = (one for one in contents.revisions if one.form_key == "note")
    return frozenset() if field is None else frozenset(_ids(notes, field.id))


def _ids(notes: Iterable[Revision], field_id: str) -> Iterable[str]:
    for note in notes:
        answer = note.answers.get(field_id)
        object_id = getattr(answer, "object_id", answer)
        if isinstance(object_id, str):
            yield object_id
