"""A second look before the notes behind a summary are struck out."""

from PySide6.QtWidgets import QVBoxLayout

from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

PREVENTS = Text(
    sv="Det som ännu kan förhindra våld, eller som rör ett barn i fara, får inte strykas: handla "
    "först enligt enhetens anvisning, och låt anteckningen vara.",
    fi="Sitä, millä väkivalta voidaan vielä estää tai mikä koskee vaarassa olevaa lasta, ei saa "
    "poistaa: toimi ensin yksikön ohjeen mukaan ja jätä muistiinpano paikalleen.",
)


class SummaryLook(TranslatedWidget):
    """Says what will be gone and what stays, and asks once more."""

    def __init__(self, language: LanguageSwitch) -> None:
        super().__init__()
        self._text = ""
        self._notes = 0
        self._copies = 0
        self._card = Card("summary_look")
        self._summary_label = PlainLabel("question")
        self._summary = PlainLabel("none", "look_summary")
        self._gone = PlainLabel("none", "look_gone")
        self._stays = PlainLabel("none", "look_stays")
        self._prevents = ProblemBox(language, "warning")
        self._prevents.say(PREVENTS)
        self._busy = PlainLabel("muted", "look_busy")
        self.buttons = ButtonRow(("strike_notes", "look_again"))
        set_role(self.buttons.button("strike_notes"), "danger")
        for part in (
            *(self._summary_label, self._summary, self._gone, self._stays),
            *(self._prevents, self._busy, self.buttons),
        ):
            self._card.body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.set_busy(busy=False)
        self.retranslate()

    def show_wish(self, text: str, notes: int, copies: int) -> None:
        """Show what is going to be done."""
        self._text, self._notes, self._copies = text, notes, copies
        self.retranslate()

    def set_busy(self, *, busy: bool) -> None:
        """Show that it is being done; nothing can be pressed meanwhile."""
        self._busy.setVisible(busy)
        self.buttons.setEnabled(not busy)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._card.entitle(self.tr("Keep the summary, strike out the notes"))
        self._summary_label.setText(self.tr("The summary"))
        self._summary.setText(self._text)
        self._gone.setText(
            self.tr(
                "Notes struck out whole, in every version and draft: {n}. Their day, kind and "
                "length stay. Nobody can bring the words back."
            ).format(n=self._notes)
        )
        words = self.tr(
            "What has been printed, saved as a file or sent still holds them, and so does every "
            "backup made until now: make a new backup and delete the older ones."
        )
        copies = self.tr("Older copies beside the vault: {n}.").format(n=self._copies)
        self._stays.setText(f"{words} {copies}" if self._copies else words)
        self._busy.setText(
            self.tr(
                "Striking out, and writing the vault's file anew. A large vault takes a while…"
            )
        )
        self.buttons.say(
            {
                "strike_notes": self.tr("&Strike out the notes"),
                "look_again": self.tr("&Back"),
            }
        )
