"""What has left a case, as a card on its documents tab."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.disclosures import Disclosure
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow, Card, RecordLine, said
from exitdesk.ui.cases.days import written, written_at
from exitdesk.ui.cases.focus_marks import FocusMark, focus_mark, put_focus
from exitdesk.ui.disclosures.places import place_of
from exitdesk.ui.disclosures.register_tables import StateWords, state_of
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget

_MOST = 8  # lines; the register shows the rest


class DisclosuresCard(TranslatedWidget):
    """Lists the newest disclosures of a case; each line opens its details."""

    place_requested = Signal(object)  # Place
    register_requested = Signal()
    failed = Signal(object)  # ExitDeskError
    filled = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._case_id = ""
        self._lines: tuple[Disclosure, ...] | None = None
        self._card = Card("disclosures_card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.retranslate()

    def read(self, case_id: str) -> None:
        """Read what has left the case."""
        self._case_id = case_id
        work = partial(self._desk.disclosures.of_case, case_id)
        self._jobs.run(work, self._show, self._fail)

    def retranslate(self) -> None:
        """Say the lines in the language in use."""
        held: FocusMark = focus_mark(self)
        self._card.entitle(self.tr("What has left this case"))
        self._card.clear()
        if self._lines is None:
            return
        if not self._lines:
            self._card.body.addWidget(said(self.tr("Nothing has left yet."), "muted"))
        for line in self._lines[:_MOST]:
            self._card.body.addWidget(self._record(line))
        if self._lines:
            more = len(self._lines) - _MOST
            if more > 0:
                words = self.tr("Earlier disclosures: {n}").format(n=more)
                self._card.body.addWidget(said(words, "muted"))
            row = ButtonRow(("register",))
            row.say({"register": self.tr("Re&gister and check of files")})
            row.pressed.connect(self._open_register)
            self._card.body.addWidget(row)
        if held:
            put_focus(self, held)

    def _record(self, line: Disclosure) -> RecordLine:
        recipient = self._language.say(self._desk.disclosure_words.whom(line))
        title = self.tr("{day}: {recipient}").format(
            day=written(line.at.astimezone().date()), recipient=recipient
        )
        states = StateWords(
            unseen=self.tr("to be looked at"),
            untold=self.tr("the client does not know"),
            overdue=self.tr("late: due back {day}"),
            out=self.tr("due back {day}"),
            back=self.tr("settled {day}"),
            recalled=self.tr("asked back {day}"),
        )
        why = self._language.say(self._desk.disclosure_words.why(line))
        kind = self.tr("necessary disclosure") if line.is_necessary else ""
        state = state_of(line, states, self._desk.clock.today())
        at = written_at(line.at, self._language.lang)
        detail = " · ".join(part for part in (kind, why, line.reference, state, at) if part)
        record = RecordLine(str(line.sequence), title, detail)
        record.opened.connect(self._open)
        return record

    def _show(self, lines: tuple[Disclosure, ...]) -> None:
        self._lines = lines
        self.retranslate()
        self.filled.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self.failed.emit(error)

    def _open(self, sequence: str) -> None:
        for line in self._lines or ():
            if str(line.sequence) == sequence:
                self.place_requested.emit(place_of(line))

    def _open_register(self, _key: str) -> None:
        self.register_requested.emit()
