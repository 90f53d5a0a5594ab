"""In a closed case: since when and why it is closed, what was agreed for afterwards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.closings import FOLLOW_UP_FORM, STATE_FORM
from exitdesk.domain.cases import CaseState
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, RecordLine
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class ClosedNotice(TranslatedWidget):
    """A card above all others; nothing while the case is not closed."""

    reopen_requested = Signal()
    record_requested = Signal(str)  # object id

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._contents: CaseContents | None = None
        self._card = Card("closed_card")
        set_role(self._card, "warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.hide()

    def show_contents(self, contents: CaseContents) -> None:
        """Show how the case was closed."""
        self._contents = contents
        is_closed = contents.line.state is CaseState.CLOSED
        self.setVisible(is_closed)
        if is_closed:
            self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        if self._contents is None or self._contents.line.state is not CaseState.CLOSED:
            return
        lang = self._language.lang
        self._card.clear()
        self._card.entitle(self.tr("This case is closed"))
        states = self._contents.readings(lang, STATE_FORM)
        newest = max(states, key=_written_at, default=None)
        if newest is not None:
            pairs = [(self.tr("Since"), written(newest.day))]
            reason = newest.words(Concept.CLOSING_REASON)
            if reason:
                pairs.append((self.tr("Reason"), reason))
            self._card.body.addWidget(Facts(pairs))
        follow_ups = sorted(self._contents.readings(lang, FOLLOW_UP_FORM), key=_due)
        for follow_up in follow_ups:
            due = follow_up.until(Concept.DUE)
            day = "" if due is None else written(due)
            title = self.tr("Follow-up agreed: {day}").format(day=day)
            detail = follow_up.words(Concept.STEP_STATE)
            line = RecordLine(follow_up.revision.object_id, title, detail)
            line.opened.connect(self.record_requested)
            self._card.body.addWidget(line)
        row = ButtonRow(("reopen",))
        row.say({"reopen": self.tr("Open the case again…")})
        row.pressed.connect(self._reopen)
        self._card.body.addWidget(row)

    def _reopen(self, _key: str) -> None:
        self.reopen_requested.emit()


def _due(reading: Reading) -> int:
    day = reading.until(Concept.DUE)
    return 0 if day is None else day.toordinal()


def _written_at(reading: Reading) -> float:
    return reading.revision.written_at.timestamp()
