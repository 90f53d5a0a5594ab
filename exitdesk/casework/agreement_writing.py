"""Writing a new version of an agreement: begun as a draft, or in one step."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.agreement_readings import (
    FORM_KEY,
    AgreementVersion,
    categories_in,
    told_on_in,
)
from exitdesk.casework.readings import Reading, read, read_revision
from exitdesk.domain.agreements import AgreementForm, Cell
from exitdesk.domain.answers import Answer, Answers, PersonRef, Row
from exitdesk.domain.cases import Draft, Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.clocks import Clock
from exitdesk.forms.defaults import starting_answers
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, bound_in
from exitdesk.forms.visibility import settled
from exitdesk.vault import Vault

_OF_SIGNING = frozenset({"signed_as", "signed_by", "paper_kept"})  # nothing but words: no concept
_OF_ITS_PAST = (  # what a new agreement does not take over
    Concept.AGREEMENT_WITHDRAWN_ON,
    Concept.AGREEMENT_WITHDRAWN_WORDS,
    Concept.AGREEMENT_WITHDRAWALS,
    Concept.AGREEMENT_AGREED_UNTIL,
    Concept.BASED_ON,
)
_LANGUAGES = frozenset({"sv", "fi", "en"})


@dataclass(frozen=True, slots=True)
class Signature:
    """How a paper was signed: keys of the form's own options, "" for what is not known."""

    signed_as: str = ""  # "alias" | "mark" | "name"
    signed_by: str = ""  # "person" | "person_and_guardian" | "guardian"
    paper_kept: str = ""

    def answers(self) -> dict[str, Answer]:
        """Return what is known of it, as answers of the form."""
        named = {
            "signed_as": self.signed_as,
            "signed_by": self.signed_by,
            "paper_kept": self.paper_kept.strip(),
        }
        return {key: value for key, value in named.items() if value}


class AgreementWriting:
    """Makes versions; who may make which, and when, is not asked here."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._clock = clock

    # -- drafts ------------------------------------------------------------------------------

    def drafts_of(self, case_id: str, person: str) -> Iterator[Draft]:
        """Yield the drafts of an agreement with this person, the one typed in last first."""
        for draft in self._vault.drafts.all():
            if draft.case_id == case_id and draft.form_key == FORM_KEY:
                form = self._forms.exact(draft.form_key, draft.form_version)
                if read(form, draft.answers).person(Concept.AGREEMENT_PERSON) == person:
                    yield draft

    def begin_new(self, case_id: str, person: str, until: date) -> Draft:
        """Return a draft that permits nothing."""
        form = self._forms.latest(FORM_KEY)
        given: dict[Concept, Answer] = {
            Concept.AGREEMENT_PERSON: PersonRef(person),
            Concept.AGREEMENT_VALID_UNTIL: until,
        }
        language = self._vault.cases.line(case_id).language
        if language in _LANGUAGES:
            given[Concept.AGREEMENT_LANGUAGE] = language
        answers = _with(form, starting_answers(form, self._clock.today()), given)
        return self._vault.drafts.begin(form, case_id=case_id, answers=answers)

    def begin_change(self, before: Revision, until: date, held_until: date | None) -> Draft:
        """Return a draft of the next version: as it stands, but to be agreed to anew.

        ``held_until`` is the last day of what was agreed before, None when nothing holds.
        """
        form = self._forms.exact(before.form_key, before.form_version)
        earlier = read_revision(self._forms, before).day(Concept.AGREEMENT_VALID_UNTIL)
        changed: dict[Concept, Answer] = {
            Concept.AGREEMENT_FORM: AgreementForm.TO_SIGN.value,
            Concept.EVENT_DATE: self._clock.today(),
            Concept.AGREEMENT_VALID_UNTIL: until if earlier is None else max(earlier, until),
            Concept.BASED_ON: before.number,
        }
        if held_until is not None:
            changed[Concept.AGREEMENT_AGREED_UNTIL] = held_until
        told_on = told_on_in(read_revision(self._forms, before))
        if told_on is not None:
            changed[Concept.AGREEMENT_LIMITS_TOLD_ON] = told_on
        answers = _with(form, _unsigned(form, before.answers), changed)
        return self._vault.drafts.begin(
            form, case_id=before.case_id, object_id=before.object_id, answers=answers
        )

    def rebase(self, draft: Draft, newest: AgreementVersion) -> Draft:
        """Return the draft as a change of ``newest``: what is withdrawn there stays withdrawn."""
        form = self._forms.exact(draft.form_key, draft.form_version)
        permits = form.bound(Concept.AGREEMENT_PERMITS)
        parts = form.bound(Concept.AGREEMENT_WITHDRAWALS)
        answers = dict(draft.answers)
        if permits is not None and parts is not None:
            known = {row.row_id for row in _rows(answers, parts)}
            now = _rows(newest.revision.answers, parts)
            since = [row for row in now if row.row_id not in known]
            cells = frozenset(cell for row in since for cell in _cells(parts, row))
            answers[permits.id] = _rows_left(permits, answers, cells)
            answers[parts.id] = now
        answers = _with(form, answers, {Concept.BASED_ON: newest.revision.number})
        self._vault.drafts.keep(draft.draft_id, answers, draft.at_field)
        return self._vault.drafts.open(draft.draft_id)

    def begin_again(self, draft: Draft) -> Draft:
        """Return a draft of a new agreement with the contents of ``draft``, which is discarded.

        It is to be agreed to anew: what was noted before the withdrawal was about the old one.
        """
        form = self._forms.latest(FORM_KEY)
        gone = {field.id for each in _OF_ITS_PAST if (field := form.bound(each))}
        stood = {key: answer for key, answer in draft.answers.items() if key not in gone}
        anew: dict[Concept, Answer] = {
            Concept.AGREEMENT_FORM: AgreementForm.TO_SIGN.value,
            Concept.EVENT_DATE: self._clock.today(),
        }
        answers = _with(form, _unsigned(form, stood), anew)
        made = self._vault.drafts.begin(form, case_id=draft.case_id, answers=answers)
        self._vault.drafts.discard(draft.draft_id)
        return made

    # -- in one step -------------------------------------------------------------------------

    def signed(self, before: Revision, on: date, signature: Signature) -> Revision:
        """Write that it was signed."""
        changed: dict[Concept, Answer] = {
            Concept.AGREEMENT_FORM: AgreementForm.PAPER.value,
            Concept.AGREEMENT_SIGNED_ON: on,
        }
        return self._write(before, changed, signature.answers())

    def agreed_orally(self, before: Revision, on: date) -> Revision:
        """Write that it was agreed to by word of mouth."""
        changed: dict[Concept, Answer] = {
            Concept.AGREEMENT_FORM: AgreementForm.ORAL.value,
            Concept.EVENT_DATE: on,
        }
        return self._write(before, changed, {"signed_by": "person"})

    def renewed(self, before: Revision, until: date) -> Revision:
        """Write that it goes on until another day, by word of mouth."""
        changed: dict[Concept, Answer] = {
            Concept.AGREEMENT_FORM: AgreementForm.ORAL.value,
            Concept.EVENT_DATE: self._clock.today(),
            Concept.AGREEMENT_VALID_UNTIL: until,
        }
        return self._write(before, changed, {}, unsigned=True)

    def withdrawn(self, before: Revision, words: str, on: date) -> Revision:
        """Write that all of it is withdrawn."""
        changed: dict[Concept, Answer] = {Concept.AGREEMENT_WITHDRAWN_ON: on}
        if words:
            changed[Concept.AGREEMENT_WITHDRAWN_WORDS] = words
        return self._write(before, changed, {})

    def narrowed(self, before: Revision, cells: frozenset[Cell], words: str, on: date) -> Revision:
        """Write that some cells are withdrawn; everything else stays as it was agreed to."""
        form = self._forms.exact(before.form_key, before.form_version)
        permits = form.bound(Concept.AGREEMENT_PERMITS)
        parts = form.bound(Concept.AGREEMENT_WITHDRAWALS)
        if permits is None or parts is None:
            raise KeyError(Concept.AGREEMENT_WITHDRAWALS)
        answers = {
            permits.id: _rows_left(permits, before.answers, cells),
            parts.id: _rows(before.answers, parts) + _parts(parts, cells, words, on),
        }
        return self._write(before, {}, answers)

    def _write(
        self,
        before: Revision,
        changed: Mapping[Concept, Answer],
        more: Answers,
        *,
        unsigned: bool = False,
    ) -> Revision:
        form = self._forms.exact(before.form_key, before.form_version)
        stood = _unsigned(form, before.answers) if unsigned else dict(before.answers)
        answers = {**_with(form, stood, {**changed, Concept.BASED_ON: before.number}), **more}
        return self._vault.records.write(
            before.case_id, form, settled(form, answers), object_id=before.object_id
        )


def _with(form: Form, answers: Answers, changed: Mapping[Concept, Answer]) -> dict[str, Answer]:
    """Return ``answers`` with others for these concepts, as far as the form has them."""
    made = dict(answers)
    for concept, answer in changed.items():
        field = form.bound(concept)
        if field is not None:
            made[field.id] = answer
    return made


def _unsigned(form: Form, answers: Answers) -> dict[str, Answer]:
    """Return the answers without what was said of an earlier version's signature."""
    concepts = (Concept.AGREEMENT_SIGNED_ON, Concept.AGREEMENT_AGREED_UNTIL)
    gone = _OF_SIGNING | {field.id for each in concepts if (field := form.bound(each))}
    return {key: answer for key, answer in answers.items() if key not in gone}


def _rows(answers: Answers, group: Field) -> tuple[Row, ...]:
    found = answers.get(group.id)
    return tuple(row for row in found if isinstance(row, Row)) if isinstance(found, tuple) else ()


def _rows_left(group: Field, answers: Answers, cells: frozenset[Cell]) -> tuple[Row, ...]:
    """Return the permits without these cells; a permit that lets nothing through is none."""
    categories = bound_in(group.fields, Concept.PERMIT_CATEGORIES)
    left = []
    for row in _rows(answers, group):
        reading = Reading(group.fields, row.answers)
        recipient = reading.text(Concept.PERMIT_RECIPIENT)
        gone = {each.value for named, each in cells if named == recipient}
        kept = tuple(key for key in reading.keys(Concept.PERMIT_CATEGORIES) if key not in gone)
        if categories is not None and kept and categories_in(reading):
            left.append(Row(row.row_id, {**row.answers, categories.id: kept}))
    return tuple(left)


def _cells(group: Field, row: Row) -> frozenset[Cell]:
    reading = Reading(group.fields, row.answers)
    recipient = reading.text(Concept.PERMIT_RECIPIENT)
    return frozenset((recipient, each) for each in categories_in(reading))


def _parts(group: Field, cells: frozenset[Cell], words: str, on: date) -> tuple[Row, ...]:
    """Return what was withdrawn, a row a recipient."""
    made = []
    for recipient in sorted({named for named, _ in cells}):
        keys = tuple(each.value for each in Category if (recipient, each) in cells)
        values: dict[Concept, Answer] = {
            Concept.PERMIT_RECIPIENT: recipient,
            Concept.PERMIT_CATEGORIES: keys,
            Concept.CELL_WITHDRAWN_ON: on,
            Concept.CELL_WITHDRAWN_WORDS: words,
        }
        answers = {
            field.id: values[field.concept]
            for field in group.fields
            if field.concept is not None and values.get(field.concept)
        }
        made.append(Row(secrets.token_hex(8), answers))
    return tuple(made)
