"""What a referral could hold today: what would be ticked, and which cells say no."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.referrals import ReferralOffer
from exitdesk.casework.report_items import PASSING_TEXTS
from exitdesk.domain.categories import Category
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, empty, said
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class OfferCard(TranslatedWidget):
    """Shows an offer; ``ask_requested`` leads to the client's agreement."""

    ask_requested = Signal(str)  # the cell in question, "recipient/category"
    time_typed = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._offer: ReferralOffer | None = None
        self._names: Mapping[str, str] = {}
        self._card = Card("offer_card")
        self._above = QVBoxLayout()
        self._above.setSpacing(8)
        self._time_label, self._time_hint = PlainLabel("question"), PlainLabel("hint")
        self._time = QLineEdit()
        self._time.setObjectName("contact_time")
        self._time.setMaxLength(120)
        self._time.textEdited.connect(self.time_typed)
        self._below = QVBoxLayout()
        self._below.setSpacing(8)
        self._ask = ButtonRow(("ask_client",))
        self._ask.pressed.connect(self._tell)
        self._card.body.addLayout(self._above)
        for part in (self._time_label, self._time_hint, self._time):
            self._card.body.addWidget(part)
        self._card.body.addLayout(self._below)
        self._card.body.addWidget(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.hide()
        self.retranslate()

    @property
    def contact_time(self) -> str:
        """The contact time as it would be said, "" for none."""
        return self._time.text() if self._time.isVisibleTo(self) else ""

    def write_time(self, words: str) -> None:
        """Show a contact time that was typed or agreed before."""
        self._time.setText(words)

    def show_offer(self, offer: ReferralOffer | None, names: Mapping[str, str]) -> None:
        """Show an offer, or nothing."""
        self._offer, self._names = offer, names
        self._fill()
        self.setVisible(offer is not None)

    def retranslate(self) -> None:
        """Say everything in the language in use; what is typed stays."""
        self._card.entitle(self.tr("What would be in it"))
        self._time_label.setText(self.tr("Contact time (may be left empty)"))
        self._time_hint.setText(
            self.tr("When partner and client can meet or talk, for example Tuesdays at 14.")
        )
        self._time.setAccessibleName(self._time_label.text())
        self._ask.say({"ask_client": self.tr("As&k the client: to the agreement")})
        self._fill()

    def _fill(self) -> None:
        empty(self._above)
        empty(self._below)
        offer = self._offer
        if offer is None:
            return
        shows_time = offer.why_not is None and offer.time_reaches
        for part in (self._time_label, self._time_hint, self._time):
            part.setVisible(shows_time)
        self._ask.setVisible(offer.can_be_asked)
        self._fill_above(offer)
        self._fill_below(offer)

    def _fill_above(self, offer: ReferralOffer) -> None:
        say, lang = self._language.say, self._language.lang
        if offer.choice is not None:
            words = self.tr("The partner falls under: {recipient}")
            label = said(words.format(recipient=say(offer.choice.label)), "muted")
            self._above.addWidget(label)
        if offer.why_not is not None:
            why = said(say(offer.why_not), "error")
            why.setObjectName("why_not_label")
            self._above.addWidget(why)
            return
        pairs = [
            (
                say(item.label),
                " – ".join(
                    (
                        item.words(lang, self._names),
                        say(PASSING_TEXTS[item.passing]),
                    )
                ),
            )
            for item in offer.items
        ]
        if pairs:
            self._above.addWidget(Facts(pairs))
        else:
            nothing = self.tr("Nothing is ticked beforehand. You can write a short text.")
            self._above.addWidget(said(nothing))

    def _fill_below(self, offer: ReferralOffer) -> None:
        """Name each cell that says no, and whether the client could change it."""
        if offer.choice is None or not offer.denied:
            return
        say = self._language.say
        self._below.addWidget(said(self.tr("Does not reach the partner"), "question"))
        agreed = self.tr("{recipient} – {category}: the client has not agreed to it")
        never = self.tr("{recipient} – {category}: the policy never lets it through")
        for cell in offer.denied:
            words = never if cell.by_policy else agreed
            text = words.format(recipient=say(offer.choice.label), category=say(cell.name))
            line = said(text)
            line.setObjectName("denied_cell")
            self._below.addWidget(line)

    def _tell(self, _key: str) -> None:
        offer = self._offer
        if offer is not None:
            open_cells = [cell.category for cell in offer.denied if not cell.by_policy]
            category = open_cells[0] if open_cells else Category.PLAN
            self.ask_requested.emit(f"{offer.partner.recipient}/{category}")
