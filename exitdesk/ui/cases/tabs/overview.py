"""The overview of a case: how to reach the person safely, what is due, who is at stake."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.domain.cases import CaseState, Place
from exitdesk.domain.dues import DueKind
from exitdesk.forms.model import Concept
from exitdesk.forms.summary import SEALED
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, RecordLine, said
from exitdesk.ui.cases.closed_notices import ClosedNotice
from exitdesk.ui.cases.contents import CLIENT_ROLE, CaseContents
from exitdesk.ui.cases.days import written, written_at
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab, FormRequest
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.people.safe_contacts import of_client
from exitdesk.ui.themes import Theme

_INTAKE = "intake"
_ACTIONS = (_INTAKE, "note", "meeting", "safety_assessment", "agreed_contact", "event", "person")
_TWO_COLUMNS = 100  # characters


class OverviewTab(CaseTab):
    """The first tab: what is needed at once."""

    opening_requested = Signal()  # an enquiry becomes a case
    contact_requested = Signal(object)  # ContactRequest

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, theme, parent)
        self._actions = ButtonRow(
            ("open_case", *_ACTIONS, "necessary", "close_case"), primary="open_case"
        )
        self._actions.pressed.connect(self._act)
        self._contact = Card("contact_card")
        self._now = Card("now_card")
        self._due = Card("due_card")
        self._contacts = Card("contacts_card")
        self._persons = Card("persons_card")
        self._agreement = Card("agreement_card")
        self._drafts = Card("drafts_card")
        self._is_wide: bool | None = None  # not laid out yet
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(16)
            self._row.addLayout(column)
        self._closed = ClosedNotice(language)
        self._closed.reopen_requested.connect(self._reopen)
        self._closed.record_requested.connect(self._open_record)
        self.body.addWidget(self._closed)
        self.body.addWidget(self._actions)
        self.body.addLayout(self._row)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._actions.say(
            {
                "open_case": self.tr("&Open as a case"),
                _INTAKE: self.tr("&Begin the intake"),
                "note": self.tr("New &note"),
                "meeting": self.tr("New &meeting"),
                "safety_assessment": self.tr("&Assess safety"),
                "agreed_contact": self.tr("Agree on a c&ontact"),
                "event": self.tr("Event a&head"),
                "person": self.tr("Add &person"),
                "necessary": self.tr("Necessary disclosure…"),
                "close_case": self.tr("Close the case…"),
            }
        )
        self._contact.entitle(self.tr("Safe way to make contact"))
        self._now.entitle(self.tr("Right now"))
        self._due.entitle(self.tr("What is due"))
        self._contacts.entitle(self.tr("Agreed contacts"))
        self._persons.entitle(self.tr("Persons"))
        self._agreement.entitle(self.tr("Agreement"))
        self._drafts.entitle(self.tr("Drafts"))
        if self._contents is not None:
            self._fill(self._contents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in one column or two."""
        super().resizeEvent(event)
        self._place_cards()

    # -- filling ---------------------------------------------------------------------------

    def _fill(self, contents: CaseContents) -> None:
        self._place_cards()  # first: a card shown before it stands here were a window of its own
        self._closed.show_contents(contents)
        is_closed = contents.line.state is CaseState.CLOSED
        self._actions.button("close_case").setVisible(not is_closed)
        is_enquiry = contents.line.state is CaseState.ENQUIRY
        self._actions.button("open_case").setVisible(is_enquiry)
        begun = {revision.form_key for revision in contents.revisions}
        begun |= {draft.form_key for draft in contents.drafts}
        self._actions.button(_INTAKE).setVisible(_INTAKE not in begun)
        self._fill_contact(contents)
        self._fill_now(contents)
        self._fill_due(contents)
        self._fill_contacts(contents)
        self._fill_persons(contents)
        self._fill_agreement(contents)
        self._fill_drafts(contents)

    def _fill_contact(self, contents: CaseContents) -> None:
        self._contact.clear()
        pairs = of_client(contents, self._language.lang)
        if not pairs:
            hint = self.tr("Nothing is written down. Ask how the person can be reached safely.")
            self._contact.body.addWidget(said(hint, "muted"))
            return
        self._contact.body.addWidget(Facts(pairs))
        newest = contents.newest(self._language.lang, Concept.SAFE_CONTACT)
        if newest is not None:
            self._source(self._contact, newest)

    def _fill_now(self, contents: CaseContents) -> None:
        self._now.clear()
        promised = any(item.kind is DueKind.CONTACT_PROMISED for item in contents.dues)
        pairs = self._pairs(contents, (Concept.DANGER_NOW,))
        if promised:  # a promise that has been kept is history
            pairs += self._pairs(contents, (Concept.PROMISED_NEXT, Concept.PROMISED_ON))
        if not pairs:
            hint = self.tr("Nothing has been promised and no danger has been written down.")
            self._now.body.addWidget(said(hint, "muted"))
            return
        self._now.body.addWidget(Facts(pairs))
        newest = contents.newest(self._language.lang, Concept.DANGER_NOW)
        if newest is not None:
            self._source(self._now, newest)

    def _fill_due(self, contents: CaseContents) -> None:
        self._due.clear()
        if not contents.dues:
            self._due.body.addWidget(said(self.tr("Nothing is due."), "muted"))
        for item in contents.dues:
            line = DueLine(item, contents.today, self._language, with_case=False)
            line.place_requested.connect(self.place_requested)
            line.contact_requested.connect(self.contact_requested)
            self._due.body.addWidget(line)

    def _fill_contacts(self, contents: CaseContents) -> None:
        """Show what is agreed and has not ended; how each went is said where it is due."""
        self._contacts.clear()
        found = contents.readings(self._language.lang, "agreed_contact")
        ended = [one for one in found if _has_ended(one, contents.today)]
        self._contacts.setVisible(len(ended) < len(found))
        for reading in found:
            if reading not in ended:
                when = (Concept.REPEATS, Concept.CONTACT_TIME, Concept.CONTACT_WHO)
                words = filter(None, (reading.words(concept) for concept in when))
                self._record(self._contacts, reading, reading.title, " · ".join(words))

    def _fill_persons(self, contents: CaseContents) -> None:
        self._persons.clear()
        people = sorted(contents.readings(self._language.lang, "person"), key=_client_first)
        if not people:
            hint = self.tr("No person has a card yet. Assessments and agreements need one.")
            self._persons.body.addWidget(said(hint, "muted"))
        for reading in people:
            role = reading.words(Concept.PERSON_ROLE)
            self._record(self._persons, reading, reading.title, role)

    def _fill_agreement(self, contents: CaseContents) -> None:
        self._agreement.clear()
        found = contents.readings(self._language.lang, "agreement")
        if not found:
            hint = self.tr("There is no agreement yet: nothing may leave the programme.")
            self._agreement.body.addWidget(said(hint, "muted"))
        for reading in found:
            whose = reading.words(Concept.AGREEMENT_PERSON) or reading.title
            self._record(self._agreement, reading, whose, self._agreement_state(reading))
        row = ButtonRow(("agreement",))
        words = self.tr("All agreements") if found else self.tr("Make an agreement")
        row.say({"agreement": words})
        row.pressed.connect(self._open_agreements)
        self._agreement.body.addWidget(row)

    def _open_agreements(self, key: str) -> None:
        """Show the tab of agreements, begin the client's first one, or a form without a card."""
        contents = self._contents
        if contents is None:
            return
        case_id, client = contents.line.case_id, contents.client_id(self._language.lang)
        if contents.readings(self._language.lang, key):
            self.place_requested.emit(Place("case", case_id=case_id, tab="agreements"))
        elif client:
            self.place_requested.emit(Place("agreement", case_id=case_id, object_id=client))
        else:
            self._act(key)

    def _agreement_state(self, reading: Reading) -> str:
        withdrawn = reading.until(Concept.AGREEMENT_WITHDRAWN_ON)
        until = reading.until(Concept.AGREEMENT_VALID_UNTIL)
        if withdrawn is not None:
            return self.tr("withdrawn {day}").format(day=written(withdrawn))
        if until is None:
            return ""
        if reading.key(Concept.AGREEMENT_FORM) == "to_sign":
            return self.tr("waits for a signature")
        if self._contents is not None and until < self._contents.today:
            return self.tr("expired {day}").format(day=written(until))
        return self.tr("valid until {day}").format(day=written(until))

    def _fill_drafts(self, contents: CaseContents) -> None:
        self._drafts.clear()
        self._drafts.setVisible(bool(contents.drafts))
        for draft in contents.drafts:
            form = contents.forms.exact(draft.form_key, draft.form_version)
            at = written_at(draft.changed_at, self._language.lang)
            line = RecordLine(draft.draft_id, self._language.say(form.title), at)
            line.opened.connect(self._open_draft)
            self._drafts.body.addWidget(line)

    # -- parts -----------------------------------------------------------------------------

    def _pairs(
        self, contents: CaseContents, concepts: tuple[Concept, ...]
    ) -> list[tuple[str, str]]:
        lang = self._language.lang
        pairs: list[tuple[str, str]] = []
        for concept in concepts:
            newest = contents.newest(lang, concept)
            field = None if newest is None else newest.field(concept)
            if newest is None or field is None:
                continue
            sealed = SEALED.in_lang(lang) if newest.is_sealed(concept) else ""
            words = newest.words(concept) or sealed
            if words:
                pairs.append((field.label.in_lang(lang), words))
        return pairs

    def _record(self, card: Card, reading: Reading, title: str, detail: str) -> None:
        line = RecordLine(reading.revision.object_id, title, detail)
        line.opened.connect(self._open_record)
        card.body.addWidget(line)

    def _source(self, card: Card, reading: Reading) -> None:
        form = self._language.say(reading.form.title)
        day = written(reading.day)
        words = self.tr("From: {form}, {day}").format(form=form, day=day)
        self._record(card, reading, words, "")

    def _place_cards(self) -> None:
        """Lay the cards in one column or two, each as high as its words."""
        wide = self.width() > self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        if wide is self._is_wide:
            return
        self._is_wide = wide
        left: tuple[Card, ...] = (self._contact, self._due, self._agreement)
        right: tuple[Card, ...] = (self._now, self._contacts, self._persons, self._drafts)
        if not wide:
            order = (self._contact, self._now, self._due, self._contacts, self._persons)
            left, right = (*order, self._agreement, self._drafts), ()
        # not ``takeAt``: an item that Python still holds keeps its card's old height for good
        for column in self._columns:
            for card in (*left, *right):
                column.removeWidget(card)
            column.takeAt(0)  # the stretch
        for column, cards in zip(self._columns, (left, right), strict=True):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._row.setStretch(0, 1)
        self._row.setStretch(1, 1 if wide else 0)

    # -- asking ----------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        if key == "open_case":
            self.opening_requested.emit()
        elif key == "close_case":
            self._change_state(CaseState.CLOSED)
        elif key == "necessary" and self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("necessary", case_id=case_id))
        else:
            self._begin(key)

    def _reopen(self) -> None:
        self._change_state(CaseState.OPEN)

    def _change_state(self, state: CaseState) -> None:
        preset = ((Concept.CASE_STATE, state.value),)
        self.form_requested.emit(FormRequest("case_state", preset=preset))

    def _open_draft(self, draft_id: str) -> None:
        if self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("form", case_id=case_id, draft_id=draft_id))


def _client_first(reading: Reading) -> tuple[bool, str]:
    return reading.key(Concept.PERSON_ROLE) != CLIENT_ROLE, reading.title


def _has_ended(contact: Reading, today: date) -> bool:
    """Whether no day of an agreed contact lies ahead any more."""
    until = contact.until(Concept.REPEATS_UNTIL)
    if contact.key(Concept.REPEATS) == "once":
        until = contact.until(Concept.EVENT_DATE)
    return until is not None and until < today
