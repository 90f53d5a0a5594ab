"""Notes and meetings, newest first: read, filtered, corrected."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from exitdesk.forms.model import Concept
from exitdesk.forms.summary import SEALED
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

_FORMS = ("note", "meeting", "quick_contact")
_AT_ONCE = 30
_FILTER_MS = 150


class NotesTab(CaseTab):
    """Shows what has been noted and leads to writing and correcting."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, theme, parent)
        self._actions = ButtonRow(("note", "meeting"), primary="note")
        self._actions.pressed.connect(self._begin)
        self._words = QLineEdit()
        self._words.setObjectName("filter_edit")
        self._words.setClearButtonEnabled(True)
        self._kind = QComboBox()
        self._kind.setObjectName("kind_choice")
        self._more = ButtonRow(("more",))
        self._more.pressed.connect(self._show_more)
        self._limit = _AT_ONCE
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_MS)
        self._delay.timeout.connect(self._refill)
        self._words.textChanged.connect(self._delay.start)
        self._kind.activated.connect(self._refill)
        self._shown: list[QWidget] = []
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use; what is filtered stays."""
        self._actions.say({"note": self.tr("New &note"), "meeting": self.tr("New &meeting")})
        self._more.say({"more": self.tr("Show &older")})
        self._words.setPlaceholderText(self.tr("Words in the notes"))
        self._words.setAccessibleName(self.tr("Words in the notes"))
        self._kind.setAccessibleName(self.tr("Which notes"))
        chosen = self._kind.currentData()
        self._kind.clear()
        self._kind.addItem(self.tr("All"), "")
        if self._contents is not None:
            for key in _FORMS:
                title = self._language.say(self._contents.forms.latest(key).title)
                self._kind.addItem(title, key)
        self._kind.setCurrentIndex(max(self._kind.findData(chosen), 0))
        self._refill()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._kind)
        self.body.addWidget(self._actions)
        self.body.addLayout(row)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def _refill(self) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        if self._contents is None:
            return
        found = self._matching(self._contents)
        self._shown = [self._card(reading) for reading in found[: self._limit]]
        if not found:
            self._shown = [said(self._empty_words(), "muted")]
        self._more.setVisible(len(found) > self._limit)
        for place, widget in enumerate(self._shown, start=2):
            self.body.insertWidget(place, widget)

    def _empty_words(self) -> str:
        if self._words.text().strip() or self._kind.currentData():
            return self.tr("No note matches. Sealed parts are never searched.")
        return self.tr(
            "Nothing has been noted yet. A meeting may also be entered as day and length alone."
        )

    def _matching(self, contents: CaseContents) -> list[Reading]:
        kind = self._kind.currentData()
        wanted = self._words.text().casefold().split()
        keys = (kind,) if kind else _FORMS
        found = contents.readings(self._language.lang, *keys)
        return [one for one in found if _holds(one, wanted)]

    def _card(self, reading: Reading) -> Card:
        card = Card("note_card")
        card.entitle(f"{written(reading.day)}  {reading.title}")
        form = self._language.say(reading.form.title)
        kind = reading.kind if reading.typed_title else ""
        minutes = reading.words(Concept.MINUTES)
        length = self.tr("{n} min").format(n=minutes) if minutes else ""
        state = reading.words(Concept.MEETING_STATE)
        parts = (form, kind, state, length, reading.revision.author)
        card.body.addWidget(said(" · ".join(part for part in parts if part), "muted"))
        for text, is_sealed in self._texts(reading):
            card.body.addWidget(said(text, "muted" if is_sealed else "none"))
        card.body.addWidget(self._buttons(reading))
        return card

    def _texts(self, reading: Reading) -> list[tuple[str, bool]]:
        if reading.is_sealed(Concept.NOTE_BODY):
            return [(SEALED.in_lang(self._language.lang), True)]
        body = reading.words(Concept.NOTE_BODY) or reading.words(Concept.PROMISED_NEXT)
        return [(body, False)] if body else []

    def _buttons(self, reading: Reading) -> ButtonRow:
        object_id, key = reading.revision.object_id, reading.revision.form_key
        row = ButtonRow((f"open {object_id}", f"{key} {object_id}"))
        number = reading.revision.number
        history = self.tr("Corrected: show all {n} versions").format(n=number)
        opening = history if number > 1 else self.tr("Open")
        row.say({f"open {object_id}": opening, f"{key} {object_id}": self.tr("Correct")})
        row.pressed.connect(self._act)
        return row

    def _act(self, key: str) -> None:
        action, object_id = key.split(" ", 1)
        if action == "open":
            self._open_record(object_id)
        else:
            self._correct(action, object_id)

    def _show_more(self, _key: str) -> None:
        self._limit += _AT_ONCE
        self._refill()


def _holds(reading: Reading, wanted: list[str]) -> bool:
    """Whether every word stands somewhere in what the record shows."""
    if not wanted:
        return True
    text = " ".join((reading.title, *(line.value_text for line in reading.lines()))).casefold()
    return all(word in text for word in wanted)
