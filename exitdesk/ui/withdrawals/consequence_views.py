"""What follows from a withdrawal, before it is confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.recall_lines import LeftLine
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget
from exitdesk.ui.withdrawals.withdrawal_jobs import Foreseen
from exitdesk.ui.withdrawals.withdrawal_words import Names, WithdrawalWords


class ConsequenceView(TranslatedWidget):
    """Says, card by card, what ends, what has left and what is to be decided; asks to confirm."""

    confirmed = Signal()
    left = Signal()  # to choose anew

    def __init__(
        self, desk: Desk, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._words = WithdrawalWords(desk, language)
        self._foreseen: Foreseen | None = None
        self._whose = ""
        self._names: Names = {}
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._row = ButtonRow(("withdraw_now", "change_choice"))
        set_role(self._row.button("withdraw_now"), "danger")
        self._row.pressed.connect(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(self._cards)
        layout.addWidget(self._row)
        self.retranslate()

    def show_foreseen(self, foreseen: Foreseen, whose: str, names: Names) -> None:
        """Show what follows from one choice."""
        self._foreseen, self._whose, self._names = foreseen, whose, names
        self.retranslate()

    def take_focus(self) -> None:
        """Put the cursor on the way back: nothing is withdrawn by a key pressed twice."""
        self._row.button("change_choice").setFocus()

    def allow(self, *, allowed: bool) -> None:
        """Let the withdrawal be confirmed, or wait for the one on its way."""
        self._row.setEnabled(allowed)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._row.say(
            {
                "withdraw_now": self.tr("&Withdraw now"),
                "change_choice": self.tr("&Change the choice"),
            }
        )
        empty(self._cards)
        if self._foreseen is not None:
            self._fill(self._foreseen)

    def _fill(self, foreseen: Foreseen) -> None:
        for card in (self._ends(foreseen), self._left(foreseen), self._to_decide(foreseen)):
            self._cards.addWidget(card)

    def _ends(self, foreseen: Foreseen) -> Card:
        card = Card("ends_card")
        card.entitle(self.tr("What can no longer be done"))
        if foreseen.cells is None:
            words = self.tr(
                "Nothing about {person} may be given to anybody who needs an agreement: the "
                "agreement has been withdrawn. A necessary disclosure is still possible."
            )
            card.body.addWidget(said(words.format(person=self._whose)))
        else:
            words = self.tr("{recipient} gets no longer: {categories}")
            for recipient, categories in self._words.cells(foreseen.cells, self._names):
                line = words.format(recipient=recipient, categories=categories)
                card.body.addWidget(said(f"• {line}"))
        for order in foreseen.consequences.reports:
            recipient = self._words.recipient(order.recipient, self._names)
            words = self.tr(
                "The report in the making for {recipient} cannot leave as it is. It is kept: go "
                "through it again, or throw it away."
            )
            card.body.addWidget(said(f"• {words.format(recipient=recipient)}"))
        for service in foreseen.consequences.services:
            what = " · ".join(filter(None, (self._language.say(service.kind), service.typed)))
            words = self.tr("Under way: {what}. Nothing more may be told for it.")
            card.body.addWidget(said(f"• {words.format(what=what)}"))
        return card

    def _left(self, foreseen: Foreseen) -> Card:
        card = Card("left_card")
        card.entitle(self.tr("What has left already"))
        lines = foreseen.consequences.left
        if not lines:
            card.body.addWidget(said(self.tr("Nothing has left this case."), "muted"))
        asked = [line for line in lines if line.why_not is None]
        if asked:
            card.body.addWidget(said(self.tr("Letters that ask for it back will be ready:")))
        for line in asked:
            self._add_line(card, line)
        others = [line for line in lines if line.why_not is not None]
        if others:
            card.body.addWidget(said(self.tr("Not asked back:")))
        for line in others:
            self._add_line(card, line)
        return card

    def _add_line(self, card: Card, line: LeftLine) -> None:
        card.body.addWidget(said(f"• {self._words.line(line, self._names)}"))
        why_not = "" if line.why_not is None else self._language.say(line.why_not)
        detail = why_not or self.what(line)
        if detail:
            card.body.addWidget(said(detail, "muted"))

    def what(self, line: LeftLine) -> str:
        """Return the categories of what left, and the day it is due back by."""
        categories = self._words.categories(line.categories)
        own = self.tr("text of the officer's own") if line.own_words else ""
        return ", ".join(part for part in (categories, own) if part)

    def _to_decide(self, foreseen: Foreseen) -> Card:
        card = Card("to_decide_card")
        card.entitle(self.tr("What is to be decided here"))
        rested = foreseen.consequences.to_decide
        if not rested:
            words = self.tr("Nothing here rests on this alone.")
            card.body.addWidget(said(words, "muted"))
            return card
        card.body.addWidget(
            said(
                self.tr(
                    "Nothing is erased by this. Each kind waits for a decision: kept for a "
                    "reason, or struck out."
                )
            )
        )
        for one in rested:
            title = self._language.say(self._desk.withdrawals.kinds.title(one.kind))
            card.body.addWidget(said(f"• {title}: {one.count}"))
        return card

    def _act(self, key: str) -> None:
        if key == "withdraw_now":
            self.confirmed.emit()
        else:
            self.left.emit()
