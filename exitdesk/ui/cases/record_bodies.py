"""What a record says, section by section, with what has changed since the version before."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.forms.summary import SummaryLine
from exitdesk.ui.cases.cards import Card, empty, said
from exitdesk.ui.cases.identity_views import IdentityView, side_of
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.version_pairs import PairWords, VersionPair
from exitdesk.ui.forms.sealed_covers import SealedCover

LineKey = tuple[str, str, str]


class RecordBody(QWidget):
    """Shows one version; what is sealed, or of another identity, lies under a cover.

    ``reveal_requested`` carries the revision, the side of the identity wall or None, the reason.
    """

    reveal_requested = Signal(str, object, str)

    def __init__(self, identity: IdentityView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._identity = identity
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(16)

    def show_version(
        self, reading: Reading, before: Reading | None, opened: Mapping[LineKey, SummaryLine]
    ) -> None:
        """Show a version; ``opened`` are sealed lines that have been revealed."""
        empty(self._cards)
        cards: dict[str, Card] = {}
        told = None if before is None else {key_of(line): line for line in before.lines()}
        for line in reading.lines():
            if line.section_id not in cards:
                cards[line.section_id] = Card()
                cards[line.section_id].entitle(line.section_title)
                self._cards.addWidget(cards[line.section_id])
            shown = opened.get(key_of(line), line) if line.sealed else line
            self._line(cards[line.section_id], reading, shown)
            if told is not None and _has_changed(line, told.get(key_of(line))):
                changed = said(self.tr("Changed from the version before"), "muted")
                cards[line.section_id].body.addWidget(changed)
        if before is not None:
            self._show_gone(reading, before)

    def show_pair(self, before: Reading, after: Reading) -> None:
        """Show two versions side by side."""
        empty(self._cards)
        words = PairWords(self.tr("Version {n}, {at}, {author}"), self.tr("Changed"))
        self._cards.addWidget(VersionPair(before, after, words))

    def _show_gone(self, reading: Reading, before: Reading) -> None:
        """Show what the version before said and this one does not."""
        here = {key_of(line) for line in reading.lines()}
        gone = [line for line in before.lines() if key_of(line) not in here]
        if gone:
            card = Card("gone_card")
            card.entitle(self.tr("Taken out since the version before"))
            for line in gone:
                self._line(card, before, line)
            self._cards.addWidget(card)

    def _line(self, card: Card, reading: Reading, line: SummaryLine) -> None:
        pair = QVBoxLayout()
        pair.setSpacing(1)
        pair.addWidget(said(line.label, "muted"))
        card.body.addLayout(pair)
        hidden = self._identity.hides(reading, line)
        if not line.sealed and not hidden:
            pair.addWidget(said(line.value_text))
            return
        cover = SealedCover()
        cover.cover(asks_reason=True)
        side = side_of(reading.form, line)
        cover.show_requested.connect(partial(self._ask, reading.revision.revision_id, side))
        pair.addWidget(cover)
        if hidden:
            words = self.tr("Another identity: while it is shown, the present one is covered.")
            pair.addWidget(said(words, "muted"))

    def _ask(self, revision_id: str, side: object, reason: str) -> None:
        self.reveal_requested.emit(revision_id, side, reason)


def key_of(line: SummaryLine) -> LineKey:
    """Return what tells a line from the others of its record."""
    return line.field_id, line.row_id, line.sub_field_id


def _has_changed(line: SummaryLine, before: SummaryLine | None) -> bool:
    return before is None or before.value_text != line.value_text
