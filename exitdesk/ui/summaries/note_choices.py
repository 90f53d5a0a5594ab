"""The notes of a case to read and to tick, the oldest first."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.note_summaries import OldNote
from exitdesk.ui.cases.cards import ButtonRow, empty, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_AT_ONCE = 60


class NoteChoices(TranslatedWidget):
    """Ticks notes one by one or by period; nothing is ticked beforehand."""

    changed = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._notes: tuple[OldNote, ...] = ()
        self._ticked: dict[str, str] = {}  # revision id by object id
        self._limit = _AT_ONCE
        self._head = PlainLabel("heading")
        self._count = PlainLabel("muted", "ticked_label")
        self._from_label, self._from = PlainLabel("question", wrap=False), DayEdit("period_from")
        self._until_label = PlainLabel("question", wrap=False)
        self._until = DayEdit("period_until")
        self._row = ButtonRow(("tick_period", "tick_none"))
        self._row.pressed.connect(self._act)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._more = ButtonRow(("more_notes",))
        self._more.pressed.connect(self._show_more)
        self._boxes: dict[str, WrappedCheckBox] = {}
        self._arrange()
        self.retranslate()

    @property
    def chosen(self) -> Mapping[str, str]:
        """The notes ticked, as they were read: revision id by object id."""
        return dict(self._ticked)

    def offer(self, notes: tuple[OldNote, ...], chosen: Mapping[str, str]) -> None:
        """Show the notes; of those chosen before, ticked is what has not changed since."""
        self._notes = notes
        now = {one.revision.object_id: one.revision.revision_id for one in notes}
        self._ticked = {key: value for key, value in chosen.items() if now.get(key) == value}
        if notes and self._from.day is None and not self._from.text():
            self._from.show_day(notes[0].day)
            self._until.show_day(notes[-1].day)
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the language in use; what is ticked stays."""
        self._head.setText(self.tr("The notes"))
        self._from_label.setText(self.tr("From"))
        self._until_label.setText(self.tr("Until"))
        self._from.setAccessibleName(self.tr("From"))
        self._until.setAccessibleName(self.tr("Until"))
        self._row.say(
            {"tick_period": self.tr("&Tick this period"), "tick_none": self.tr("Tick &none")}
        )
        self._more.say({"more_notes": self.tr("Show m&ore notes")})
        self._fill()

    def _arrange(self) -> None:
        period = FlowLayout(None, 10, 6)
        for part in (self._from_label, self._from, self._until_label, self._until, self._row):
            period.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._head)
        layout.addLayout(period)
        layout.addWidget(self._count)
        layout.addLayout(self._list)
        layout.addWidget(self._more)
        layout.addStretch(1)

    def _fill(self) -> None:
        empty(self._list)
        self._boxes = {}
        if not self._notes:
            words = self.tr("There are no notes that say anything.")
            self._list.addWidget(said(words, "muted"))
        for note in self._notes[: self._limit]:
            self._add(note)
        self._more.setVisible(len(self._notes) > self._limit)
        self._say_count()

    def _add(self, note: OldNote) -> None:
        key = note.revision.object_id
        box = WrappedCheckBox()
        box.setObjectName(f"note_{key}")
        kind = self._language.say(note.kind)
        title = " · ".join(part for part in (written(note.day), kind, note.title) if part)
        box.setText(title.replace("&", "&&"))
        box.setChecked(key in self._ticked)
        box.setEnabled(note.may_strike)
        box.toggled.connect(self._on_toggle)
        box.setProperty("key", key)
        self._boxes[key] = box
        self._list.addWidget(box)
        told = [(note.body, False)] if note.body else []
        if note.is_sealed:
            told.append((self.tr("There is a sealed part, too: it goes with the note."), True))
        if not note.may_strike:
            words = self.tr("Only who wrote it, who is responsible or a keeper may strike it out.")
            told.append((words, True))
        for words, is_muted in told:
            label = said(words, "muted" if is_muted else "none")
            label.setContentsMargins(box.before_words(), 0, 0, 6)
            self._list.addWidget(label)

    def _say_count(self) -> None:
        words = self.tr("Ticked: {n} of {all}")
        self._count.setText(words.format(n=len(self._ticked), all=len(self._notes)))

    def _on_toggle(self, checked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        box = self.sender()
        key = "" if box is None else str(box.property("key"))
        for note in self._notes:
            if note.revision.object_id == key:
                self._tick(note, ticked=checked)
        self._say_count()
        self.changed.emit()

    def _tick(self, note: OldNote, *, ticked: bool) -> None:
        if ticked and note.may_strike:
            self._ticked[note.revision.object_id] = note.revision.revision_id
        else:
            self._ticked.pop(note.revision.object_id, None)

    def _act(self, key: str) -> None:
        first = self._from.day or date.min
        last = self._until.day or date.max
        if self._from.is_wrong or self._until.is_wrong:
            return  # the line is marked
        for note in self._notes:
            self._tick(note, ticked=key == "tick_period" and first <= note.day <= last)
        self._fill()
        self.changed.emit()

    def _show_more(self, _key: str) -> None:
        self._limit += _AT_ONCE
        self._fill()
