"""Search hits in records: where, in which case, and the words around them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.searches import FoundPlace
from exitdesk.ui.cases.cards import RecordLine, empty, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_case
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_SHOWN = 20
_MATCH_START, _MATCH_END = "\x02", "\x03"


class HitList(TranslatedWidget):
    """Lists hits with their snippets."""

    place_requested = Signal(object)  # Place of the record

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._hits: tuple[FoundPlace, ...] = ()
        self._title = PlainLabel("heading", "hits_title")
        self._body = QVBoxLayout()
        self._body.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._title)
        layout.addLayout(self._body)
        layout.addStretch(1)
        self.retranslate()

    def show_hits(self, hits: Sequence[FoundPlace]) -> None:
        """Show other hits, or none."""
        self._hits = tuple(hits)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the hits in the language in use; what was typed stays as it was typed."""
        self._title.setText(self.tr("In notes and records"))
        empty(self._body)
        for hit in self._hits[:_SHOWN]:
            self._body.addWidget(self._line(hit))
        if len(self._hits) > _SHOWN:
            more = self.tr("More than {n} places match. Type another word to find fewer.")
            self._body.addWidget(said(more.format(n=_SHOWN), "muted"))

    def _line(self, found: FoundPlace) -> QWidget:
        hit, say = found.hit, self._language.say
        day = "" if found.day is None else written(found.day)
        field = "" if found.field is None or found.field == found.form else say(found.field)
        what = " · ".join(part for part in (say(found.form), field) if part)
        where = " · ".join(part for part in (day, hit.alias, hit.code) if part)
        line = RecordLine(f"{hit.case_id} {hit.object_id}", what, where)
        line.opened.connect(self._open)
        box = QFrame()
        set_case(box, hit.case_id)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        words = said(shown_snippet(hit.snippet))
        words.setContentsMargins(line.link.edge(), 0, 0, 0)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(words)
        return box

    def _open(self, key: str) -> None:
        case_id, object_id = key.split(" ")
        self.place_requested.emit(Place("record", case_id=case_id, object_id=object_id))


def shown_snippet(snippet: str) -> str:
    """Return a snippet as plain text with its matches in angle quotes."""
    marked = snippet.replace(_MATCH_START, "»").replace(_MATCH_END, "«")
    return " ".join(marked.split())
