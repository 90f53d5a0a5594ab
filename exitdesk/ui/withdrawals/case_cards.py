"""The withdrawals of a case, as a card beside its agreements."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.withdrawal_records import Withdrawal
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import Card, RecordLine
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import focus_mark, put_focus
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget


@dataclass(frozen=True, slots=True)
class _Line:
    withdrawal: Withdrawal
    called: str
    letters: int  # recipients who have not been asked


class WithdrawalsCard(TranslatedWidget):
    """Lists them with what still waits; hidden while there are none."""

    place_requested = Signal(object)  # Place
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
        self._lines: tuple[_Line, ...] = ()
        self._card = Card("withdrawals_card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.hide()
        self.retranslate()

    def read(self, case_id: str) -> None:
        """Read the withdrawals of a case."""
        self._case_id = case_id
        self._jobs.run(partial(_read, self._desk, case_id), self._show, self._fail)

    def retranslate(self) -> None:
        """Say the lines in the language in use."""
        held = focus_mark(self)
        self._card.entitle(self.tr("Withdrawals"))
        self._card.clear()
        for line in self._lines:
            self._card.body.addWidget(self._record(line))
        if held:
            put_focus(self, held)

    def _record(self, line: _Line) -> RecordLine:
        title = self.tr("Withdrawn {day}: {person}").format(
            day=written(line.withdrawal.on), person=line.called
        )
        is_whole = line.withdrawal.cells is None
        parts = [self.tr("the whole agreement") if is_whole else self.tr("a part of it")]
        if waiting := len(line.withdrawal.waiting):
            parts.append(self.tr("to be decided: {n}").format(n=waiting))
        if line.letters:
            parts.append(self.tr("letters to send: {n}").format(n=line.letters))
        record = RecordLine(line.withdrawal.object_id, title, " · ".join(parts))
        record.opened.connect(self._open)
        return record

    def _show(self, found: tuple[str, tuple[_Line, ...]]) -> None:
        case_id, lines = found
        if case_id != self._case_id:
            return
        self._lines = lines
        self.setVisible(bool(lines))
        self.retranslate()
        self.filled.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self.failed.emit(error)

    def _open(self, object_id: str) -> None:
        self.place_requested.emit(Place("withdrawn", case_id=self._case_id, object_id=object_id))


def _read(desk: Desk, case_id: str) -> tuple[str, tuple[_Line, ...]]:
    names = desk.persons.names(case_id)
    lines = []
    for one in desk.withdrawals.of_case(case_id):
        letters = [each for each in desk.recalls.letters(one) if each.asked_on is None]
        lines.append(_Line(one, names.get(one.person, ""), len(letters)))
    return case_id, tuple(lines)
