"""Notes and meetings, newest first: read, filtered, corrected."""

from PySide6.QtWidgets import QWidget

from exitdesk.forms.model import Concept
from exitdesk.forms.summary import SEALED
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.note_filters import NOTES, NoteFilterRow, NoteTexts
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.summaries.offer_cards import SummaryOfferCard
from exitdesk.ui.themes import Theme

_AT_ONCE = 30


class NotesTab(CaseTab):
    """Shows what has been noted and leads to writing and correcting."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, theme, parent)
        self._actions = ButtonRow(("note", "meeting"), primary="note")
        self._actions.pressed.connect(self._begin)
        self._filters = NoteFilterRow(language)
        self._filters.changed.connect(self._look_again)
        self._more = ButtonRow(("more",))
        self._more.pressed.connect(self._show_more)
        self._limit = _AT_ONCE
        self._texts = NoteTexts()
        self._notes: tuple[Reading, ...] = ()
        self._shown: list[QWidget] = []
        self._offer = SummaryOfferCard()
        self._offer.opened.connect(self._summarise)
        self._offer.declined.connect(self.offer_declined)
        self._review = ButtonRow(("review_notes",))
        self._review.pressed.connect(self._begin_summary)
        self.body.addWidget(self._actions)
        self.body.addWidget(self._review)
        self.body.addWidget(self._offer)
        self.body.addWidget(self._filters)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Show another state of the case; what is filtered stays."""
        self._filters.show_contents(contents)
        self._offer.show_contents(contents)
        super().show_contents(contents)

    def retranslate(self) -> None:
        """Say everything again in the language in use; what is filtered stays."""
        self._actions.say({"note": self.tr("New &note"), "meeting": self.tr("New &meeting")})
        self._more.say({"more": self.tr("Show &older")})
        self._review.say({"review_notes": self.tr("Re&view: a summary in place of notes…")})
        if self._contents is not None:
            self._notes = self._contents.readings(self._language.lang, *NOTES)
        self._refill()

    def _look_again(self) -> None:
        self._limit = _AT_ONCE
        self._refill()

    def _refill(self) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        if self._contents is None:
            return
        chosen = self._filters.chosen()
        if chosen.words:
            self._texts.read(self._notes)
        found = [one for one in self._notes if chosen.lets(one, self._texts)]
        self._shown = [self._card(reading) for reading in found[: self._limit]]
        if not found:
            self._shown = [said(self._empty_words(), "muted")]
        self._more.setVisible(len(found) > self._limit)
        for place, widget in enumerate(self._shown, start=self.body.indexOf(self._more)):
            self.body.insertWidget(place, widget)

    def _empty_words(self) -> str:
        if not self._filters.chosen().is_empty:
            return self.tr("No note matches. Sealed parts are never searched.")
        return self.tr(
            "Nothing has been noted yet. A meeting may also be entered as day and length alone."
        )

    def _card(self, reading: Reading) -> Card:
        card = Card("note_card")
        card.entitle(f"{written(reading.day)}  {reading.title}")
        form = self._language.say(reading.form.title)
        kind = reading.kind if reading.typed_title else ""
        minutes = reading.words(Concept.MINUTES)
        length = self.tr("{n} min").format(n=minutes) if minutes else ""
        state = reading.words(Concept.MEETING_STATE)
        parts = (form, kind, state, length, reading.revision.author)
        card.body.addWidget(said(" · ".join(part for part in parts if part), "muted"))
        for words in self._links(reading):
            card.body.addWidget(said(words, "muted"))
        for text, is_sealed in self._bodies(reading):
            card.body.addWidget(said(text, "muted" if is_sealed else "none"))
        card.body.addWidget(self._buttons(reading))
        return card

    def _links(self, reading: Reading) -> list[str]:
        """Return whom and what of the plan a note is about."""
        about = reading.words(Concept.NOTE_ABOUT)
        goal = reading.words(Concept.NOTE_GOAL)
        found = [self.tr("About: {x}").format(x=about)] if about else []
        return [*found, self.tr("Goal or step: {x}").format(x=goal)] if goal else found

    def _bodies(self, reading: Reading) -> list[tuple[str, bool]]:
        if reading.is_sealed(Concept.NOTE_BODY):
            return [(SEALED.in_lang(self._language.lang), True)]
        body = reading.words(Concept.NOTE_BODY) or reading.words(Concept.PROMISED_NEXT)
        return [(body, False)] if body else []

    def _buttons(self, reading: Reading) -> ButtonRow:
        object_id, key = reading.revision.object_id, reading.revision.form_key
        row = ButtonRow((f"open {object_id}", f"{key} {object_id}"))
        number = reading.revision.number
        history = self.tr("Corrected: show all {n} versions").format(n=number)
        opening = history if number > 1 else self.tr("Open")
        row.say({f"open {object_id}": opening, f"{key} {object_id}": self.tr("Correct")})
        row.pressed.connect(self._act)
        return row

    def _act(self, key: str) -> None:
        action, object_id = key.split(" ", 1)
        if action == "open":
            self._open_record(object_id)
        else:
            self._correct(action, object_id)

    def _begin_summary(self, _key: str) -> None:
        if self._contents is not None:
            self._summarise(self._contents.line.case_id)

    def _show_more(self, _key: str) -> None:
        self._limit += _AT_ONCE
        self._refill()
