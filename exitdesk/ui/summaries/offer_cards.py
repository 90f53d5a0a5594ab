"""The offer that a plan's review makes: a summary in place of the notes before it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.summary_offers import SummaryOffer
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class SummaryOfferCard(TranslatedWidget):
    """Says how many notes are older than the review; takes yes and no, and is gone after no."""

    opened = Signal(str)  # case id
    declined = Signal(object)  # SummaryOffer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: SummaryOffer | None = None
        self._card = Card("summary_offer_card")
        self._words = PlainLabel()
        self._row = ButtonRow(("summarise", "decline_summary"))
        self._row.pressed.connect(self._act)
        self._card.body.addWidget(self._words)
        self._card.body.addWidget(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.hide()
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Show the offer of a case, or nothing when there is none."""
        self._offer = contents.summary_offer()
        self.retranslate()
        self.setVisible(self._offer is not None)

    def retranslate(self) -> None:
        """Say the offer in the language in use."""
        self._card.entitle(self.tr("A summary in place of the notes?"))
        self._row.say(
            {
                "summarise": self.tr("Write a su&mmary…"),
                "decline_summary": self.tr("N&ot this time"),
            }
        )
        offer = self._offer
        if offer is not None:
            words = self.tr(
                "The plan was looked over {day}. Notes written before that: {n}. What the work "
                "still needs can be kept as a summary and the notes behind it struck out. Nothing "
                "happens by itself."
            )
            self._words.setText(words.format(day=written(offer.reviewed_on), n=offer.notes))

    def _act(self, key: str) -> None:
        if self._offer is None:
            return
        if key == "summarise":
            self.opened.emit(self._offer.case_id)
        else:
            self.declined.emit(self._offer)
