"""What left before a withdrawal, and the letters that ask for it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.recall_lines import LeftLine
from exitdesk.casework.recalls import LetterLine
from exitdesk.ui.cases.cards import ButtonRow, Card, RecordLine, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.disclosures.places import place_of
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget
from exitdesk.ui.withdrawals.withdrawal_jobs import After
from exitdesk.ui.withdrawals.withdrawal_words import WithdrawalWords


class LeftCard(TranslatedWidget):
    """Lists disclosures by what becomes of them; each opens its page of the register."""

    place_requested = Signal(object)  # Place
    letter_requested = Signal(str)  # recipient

    def __init__(
        self, desk: Desk, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._words = WithdrawalWords(desk, language)
        self._after: After | None = None
        self._card = Card("left_card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def show_after(self, after: After) -> None:
        """Show what follows from a withdrawal."""
        self._after = after
        self.retranslate()

    def retranslate(self) -> None:
        """Say the lines in the language in use."""
        self._card.entitle(self.tr("What has left, and the letters that ask for it back"))
        self._card.clear()
        if self._after is not None:
            self._fill(self._after)

    def _fill(self, after: After) -> None:
        if not after.left:
            self._say(self.tr("Nothing has left this case."), muted=True)
        by_number = {line.disclosure.sequence: line for line in after.left}
        for letter in after.letters:
            self._add_letter(letter, by_number)
        others = [line for line in after.left if line.why_not is not None]
        if others:
            self._say(self.tr("Not asked back"), muted=False)
        for line in others:
            why_not = "" if line.why_not is None else self._language.say(line.why_not)
            self._add_line(line, self._words.line(line, after.recipients), why_not)

    def _add_letter(self, letter: LetterLine, by_number: dict[int, LeftLine]) -> None:
        label = self._language.say(letter.label)
        self._card.body.addWidget(said(label, "question"))
        for paper in reversed(letter.papers):
            line = by_number[paper.sequence]
            own = self.tr("text of the officer's own") if line.own_words else ""
            what = ", ".join(filter(None, (self._words.categories(line.categories), own)))
            detail = " · ".join(filter(None, (what, self._state(line))))
            self._add_line(line, self._words.line(line), detail)
        key = f"letter {letter.recipient}"
        row = ButtonRow((key,), primary="" if letter.asked_on else key)
        row.say({key: self.tr("Recall letter…")})
        spoken = self.tr("Recall letter: {recipient}").format(recipient=label)
        row.button(key).setAccessibleName(spoken)
        row.pressed.connect(self._ask)
        self._card.body.addWidget(row)

    def _state(self, line: LeftLine) -> str:
        recalled = line.disclosure.recalled
        if recalled is not None:
            day = written(recalled.at.astimezone().date())
            return self.tr("asked back {day}").format(day=day)
        by = line.disclosure.return_by
        return "" if by is None else self.tr("due back {day}").format(day=written(by))

    def _add_line(self, line: LeftLine, title: str, detail: str) -> None:
        record = RecordLine(str(line.disclosure.sequence), title, detail)
        record.opened.connect(self._open)
        self._card.body.addWidget(record)

    def _say(self, words: str, *, muted: bool) -> None:
        self._card.body.addWidget(said(words, "muted" if muted else "question"))

    def _ask(self, key: str) -> None:
        self.letter_requested.emit(key.partition(" ")[2])

    def _open(self, number: str) -> None:
        for line in () if self._after is None else self._after.left:
            if str(line.disclosure.sequence) == number:
                self.place_requested.emit(place_of(line.disclosure))
