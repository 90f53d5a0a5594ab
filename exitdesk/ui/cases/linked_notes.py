"""The notes that are about a goal or a step, shown where the goal or step is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import Card, RecordLine
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading

_AT_MOST = 20


class LinkedNotesCard(Card):
    """Lists the notes about one goal or step, newest first; hidden while there are none."""

    opened = Signal(str)  # object id

    def __init__(self) -> None:
        super().__init__("linked_notes_card")
        self.hide()

    def show_notes(self, notes: Sequence[Reading]) -> None:
        """Show these notes; of very many the newest."""
        self.clear()
        self.entitle(self.tr("Notes on this: {n}").format(n=len(notes)))
        for note in sorted(notes, key=_newest_first)[:_AT_MOST]:
            title = f"{written(note.day)}  {note.title}"
            line = RecordLine(note.revision.object_id, title)
            line.opened.connect(self.opened)
            self.body.addWidget(line)
        self.setVisible(bool(notes))


def is_about(note: Reading, object_id: str) -> bool:
    """Whether a note is about the goal or step of that id."""
    return note.key(Concept.NOTE_GOAL) == object_id


def _newest_first(note: Reading) -> tuple[int, float]:
    return -note.day.toordinal(), -note.revision.written_at.timestamp()
