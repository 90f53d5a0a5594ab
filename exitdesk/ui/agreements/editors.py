"""Writing an agreement on one page: limits first, a card a recipient, then how it is agreed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from exitdesk.casework.agreement_drafts import DraftFacts
from exitdesk.casework.desks import Desk
from exitdesk.domain.answers import Answer, Answers, PersonRef, Row
from exitdesk.domain.cases import Draft, Place
from exitdesk.domain.texts import Lang
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Concept, Field, Form, bound_in
from exitdesk.ui.agreements.matrices import AgreementMatrix, cells_ticked
from exitdesk.ui.agreements.notices import DraftNotices
from exitdesk.ui.forms.editors.permit_cards import PermitCards
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.section_views import SectionView
from exitdesk.ui.forms.sessions import FormRequest, FormSession
from exitdesk.ui.plain_labels import PlainLabel

_NOT_WRITTEN_HERE = (  # a withdrawal has a page of its own, a version its base
    Concept.AGREEMENT_WITHDRAWN_ON,
    Concept.AGREEMENT_WITHDRAWN_WORDS,
    Concept.AGREEMENT_WITHDRAWALS,
    Concept.AGREEMENT_AGREED_UNTIL,
    Concept.BASED_ON,
)
_SIGNED_BY = "signed_by"
_LANGS = frozenset(Lang)


@dataclass(frozen=True, slots=True)
class _ReadFacts:
    desk: Desk
    case_id: str
    person: str
    answers: Answers
    object_id: str | None
    draft_id: str

    def __call__(self) -> DraftFacts:
        return self.desk.agreement_drafts.facts(
            self.case_id, self.person, self.answers, self.object_id, self.draft_id
        )


@dataclass(frozen=True, slots=True)
class _TakeUp:
    desk: Desk
    draft_id: str

    def __call__(self) -> Draft:
        return self.desk.agreement_drafts.go_on_from_newest(self.draft_id)


class AgreementEditor(RecordPanel):
    """Asks what each recipient may know; nothing before the limits of secrecy have been told."""

    def __init__(
        self,
        office: FormOffice,
        request: FormRequest,
        *,
        asked: tuple[str, str] = ("", ""),
        fresh: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._asked = asked  # the recipient and the category that the client is to be asked about
        self._fresh = fresh  # the draft was begun for this page: untouched, it is not kept
        self._person = ""
        self._facts: DraftFacts | None = None
        self._cards: PermitCards | None = None
        self._rest: list[QWidget] = []
        self._notices = DraftNotices(office.language)
        self._gate = PlainLabel("hint", "gate_label")
        self._matrix = AgreementMatrix(office.language)
        if request.object_id and not request.draft_id:
            request = replace(request, at_once=True)  # the desk knows what must be agreed to anew
        super().__init__(office, request, parent=parent)
        self._notices.take_up_requested.connect(self._take_up)
        self._notices.other_requested.connect(self._show_other)

    # -- building ----------------------------------------------------------------------------

    def build(self, session: FormSession) -> QWidget:
        """Return the page; what the policy says is read meanwhile."""
        self._cards, self._facts, self._rest = None, None, []
        whole = super().build(session)
        self.correction.hide()
        self._read_facts(session.sheet.answers)
        return whole

    def lay_sections(self, session: FormSession) -> None:
        """Put the sections below each other: the limits, what must be known, and the rest."""
        if self.page is None:
            return
        sheet = session.sheet
        for section in sheet.form.sections:
            view = sheet.section_view(section.id)
            self.page.body.addWidget(view)
            self._views.append(view)
            if len(self._views) == 1:
                self.page.body.addWidget(self._gate)
                self.page.body.addWidget(self._notices)
            else:
                self._rest.append(view)
                self._take_cards(view, sheet.form)

    def _take_cards(self, view: SectionView, form: Form) -> None:
        permits = form.bound(Concept.AGREEMENT_PERMITS)
        row = view.rows.get(permits.id) if permits is not None else None
        if row is not None and isinstance(row.editor, PermitCards) and self.page is not None:
            self._cards = row.editor
            self.page.body.addWidget(self._matrix)
            self._rest.append(self._matrix)

    # -- what the officer does ---------------------------------------------------------------

    def answers_changed(self, answers: Answers) -> None:
        """Show the rest once the limits have been told; follow the person."""
        super().answers_changed(answers)
        for view in self._views:
            self._show_what_is_asked(view)
        told = self._is_told(answers)
        self._gate.setVisible(not told)
        for widget in self._rest:
            if not told:
                widget.hide()
        self._matrix.setVisible(told)
        if self._cards is not None:
            self._cards.speak(self._lang())
        self._show_matrix()
        if self._person_in(answers) != self._person:
            self._read_facts(answers)

    def confirm(self) -> None:
        """Write the version; cards on which nothing is ticked are no permits."""
        self._drop_empty_cards()
        super().confirm()

    def ask_about(self, recipient: str, category: str) -> None:
        """Open the card of a recipient at the category that the client is to be asked about."""
        self._asked = (recipient, category)
        if self._cards is not None and recipient and self._cards.mark_asked(recipient, category):
            self._cards.take_focus_in(recipient, category)

    def close_form(self) -> None:
        """Leave the form; a draft begun for this page that nobody touched is not kept."""
        if self._fresh and not self._typed and self.session is not None:
            self.session.keeper.discard()
            self.closed.emit()
            return
        super().close_form()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Sum up what is wrong at the top; a newer version is said where it can be dealt with."""
        super().show_problems(problems)
        if self.session is not None:
            self._read_facts(self.session.sheet.answers)

    def retranslate(self) -> None:
        """Say everything that is not a question."""
        super().retranslate()
        self._gate.setText(
            self.tr(
                "Tell first where secrecy ends, and note the day and the language. "
                "Then the agreement can be filled in."
            )
        )
        called = self._facts.called if self._facts else ""
        if called:
            self.title.setText(self.tr("Agreement: {person}").format(person=called))

    def _show_what_is_asked(self, view: SectionView) -> None:
        for row in view.rows.values():
            if row.field.concept in _NOT_WRITTEN_HERE or self._is_settled(row.field):
                row.hide()
        if not any(row.isVisibleTo(view) for row in view.rows.values()):
            view.hide()

    # -- helpers -----------------------------------------------------------------------------

    def _is_told(self, answers: Answers) -> bool:
        told = self._answer(answers, Concept.AGREEMENT_LIMITS_TOLD) == "yes"
        day = self._answer(answers, Concept.AGREEMENT_LIMITS_TOLD_ON)
        language = self._answer(answers, Concept.AGREEMENT_LANGUAGE)
        return told and day is not None and language is not None

    def _is_settled(self, field: Field) -> bool:
        """Whether it needs no asking: whose agreement it is, or who signs for somebody of age."""
        facts = self._facts
        if facts is None:
            return False
        if field.id == _SIGNED_BY:
            return facts.signing is not None and not facts.signing.is_minor
        known = bool(facts.called) and self.request.draft_id is not None
        return field.concept is Concept.AGREEMENT_PERSON and known

    def _answer(self, answers: Answers, concept: Concept) -> Answer | None:
        field = self.session.sheet.form.bound(concept) if self.session is not None else None
        return answers.get(field.id) if field is not None else None

    def _person_in(self, answers: Answers) -> str:
        person = self._answer(answers, Concept.AGREEMENT_PERSON)
        return person.object_id if isinstance(person, PersonRef) else ""

    def _read_facts(self, answers: Answers) -> None:
        session, place = self.session, self.place()
        if session is None or not place.case_id:
            return
        self._person = self._person_in(answers)
        object_id = session.opened.object_id
        work = _ReadFacts(
            self.office.desk, place.case_id, self._person, answers, object_id, place.draft_id
        )
        self.office.jobs.run(work, self._show_facts, self.show_failure)

    def _show_facts(self, facts: DraftFacts) -> None:
        self._facts = facts
        self._notices.show_told(facts.outdated, facts.told, has_other=bool(facts.other_draft))
        if self._cards is not None:
            self._cards.offer(facts.cards, facts.presets)
            self.ask_about(*self._asked)
        if self.session is not None:
            self.answers_changed(self.session.sheet.answers)
        self.retranslate()

    def _lang(self) -> Lang:
        """Return the language of the paper: the client's, else that of the window."""
        answers = self.session.sheet.answers if self.session is not None else {}
        key = self._answer(answers, Concept.AGREEMENT_LANGUAGE)
        return Lang(str(key)) if key in _LANGS else self.office.language.lang

    def _show_matrix(self) -> None:
        if self._cards is not None and self._facts is not None:
            ticked: dict[str, tuple[str, ...]] = {}
            for card in self._cards.cards:
                ticked[card.recipient] = (*ticked.get(card.recipient, ()), *card.ticked())
            told = [one for one in self._facts.cards if ticked.get(one.recipient)]
            self._matrix.show_cells(told, cells_ticked(ticked))  # there is room for a few
            self._matrix.setVisible(self._matrix.isVisibleTo(self) and bool(told))

    def _drop_empty_cards(self) -> None:
        session = self.session
        group = session.sheet.form.bound(Concept.AGREEMENT_PERMITS) if session else None
        categories = bound_in(group.fields, Concept.PERMIT_CATEGORIES) if group else None
        rows = session.sheet.answers.get(group.id) if session and group else None
        if session is None or group is None or categories is None or not isinstance(rows, tuple):
            return
        kept = tuple(
            row for row in rows if isinstance(row, Row) and row.answers.get(categories.id)
        )
        if kept != rows:
            session.sheet.give(group.id, kept or None)

    def _take_up(self) -> None:
        draft_id = self.place().draft_id
        if not draft_id:
            return
        self.flush()
        work = _TakeUp(self.office.desk, draft_id)
        self.office.jobs.run(work, self._taken_up, self.show_failure)

    def _taken_up(self, draft: Draft) -> None:
        self._views = []
        self.reopen(FormRequest(draft.form_key, draft.case_id, draft.object_id, draft.draft_id))

    def _show_other(self) -> None:
        if self._facts is not None and self._facts.other_draft:
            self.flush()
            case_id = self.place().case_id
            other = Place("form", case_id=case_id, draft_id=self._facts.other_draft)
            self.place_requested.emit(other)
