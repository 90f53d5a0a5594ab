"""The emergency sheet of a case: what whoever answers the telephone at night must know.

Sealed addresses, places and code words are on it: they are sealed for this use. The log says that
it was shown, and why; an officer without a part in the case opens it in an emergency first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from exitdesk.casework import sheet_words as say
from exitdesk.casework.answer_ages import said_since
from exitdesk.casework.case_safety import CLIENT, CaseSafety, ProtectedPerson, case_safety
from exitdesk.casework.papers import PaperKind, PaperToMake
from exitdesk.casework.persons import Persons
from exitdesk.casework.readings import Reading, read
from exitdesk.casework.records import Records
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.casework.sheet_words import SheetPart, SheetRow
from exitdesk.documents.requests import Block, Heading, KeyValues, Marks, PlainDocument
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answers, Mark, Row
from exitdesk.domain.cases import CaseLine, Revision
from exitdesk.domain.categories import Category
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Lang
from exitdesk.forms.codec import is_empty
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form, Kind
from exitdesk.forms.sealing import merge_sealed
from exitdesk.forms.visibility import shown_fields
from exitdesk.redaction.verifier.profiles import EMERGENCY_SHEET
from exitdesk.vault import Vault

WHY = "Nöduppgifterna visades · Hätätiedot näytettiin"  # what the log keeps as the reason
_CONTACT = (
    Concept.CONTACT_NUMBER,
    Concept.SAFE_CONTACT,
    Concept.SAFE_TIMES,
    Concept.VOICEMAIL,
    Concept.VOICEMAIL_WORDS,
)
_NEWEST = (*_CONTACT, Concept.IF_NO_ANSWER)  # asked in several forms: what was said last counts
_AGREED_WORDS = "agreed_words"  # what may be left on an answering machine
_REACHING = frozenset({Category.CONTACT, Category.ADDRESS, Category.MUNICIPALITY})
_OPENED_FOR_IT = frozenset({"person", "safety_plan", "intake", "quick_contact"})


@dataclass(frozen=True, slots=True)
class EmergencySheet:
    """What is on the sheet, in no language yet; ``line`` is the head of the case."""

    line: CaseLine
    parts: tuple[SheetPart, ...]

    def part(self, key: str) -> tuple[SheetPart, ...]:
        """Return the parts of one kind: "contact", "code", "missed", "person", "plan"."""
        return tuple(part for part in self.parts if part.key == key)


@dataclass(frozen=True, slots=True)
class _Opened:
    """A record with what was sealed in it."""

    revision: Revision
    form: Form
    answers: Answers
    history: tuple[Revision, ...] = ()  # the oldest first

    @property
    def reading(self) -> Reading:
        return read(self.form, self.answers)

    def said_at(self, field: Field) -> datetime:
        """Return since when the answer has stood as it does, whatever else was changed since."""
        return said_since(self.history or (self.revision,), field.id)


class EmergencySheets:
    """Gathers the sheet of a case that is open to the officer, and makes it a paper."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, records: Records, persons: Persons, clock: Clock
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._persons = persons
        self._clock = clock

    def read(self, case_id: str) -> EmergencySheet:
        """Return the sheet, once the log says that it is shown.

        Raises:
            CaseNotSharedError: when the case is not open to the officer; nothing is shown.
            NotFoundError: there is no such case.
        """
        revisions = self._vault.records.current(case_id)
        names = self._persons.names(case_id)  # before the log is written to: all is read once
        self._vault.ledger.note(Action.EMERGENCY_SHEET_SHOWN, case_id=case_id, detail={})
        opened = tuple(self._opened(revision) for revision in revisions)
        safety = case_safety(self._forms, revisions, self._clock.today())
        gathering = _Gathering(opened, safety, names, self._clock)
        return EmergencySheet(self._vault.cases.line(case_id), tuple(gathering.parts()))

    def paper(self, case_id: str, lang: Lang) -> PaperToMake:
        """Return the sheet to be made on paper, secret and for the house; never a file."""
        sheet = self.read(case_id)
        request = PlainDocument(
            lang=lang,
            title=say.TITLE.in_lang(lang),
            details=tuple(self._details(sheet, lang)),
            blocks=tuple(_blocks(sheet, lang)),
            marks=Marks(
                secret=True, practice=self._vault.is_practice, anchor=self._vault.head.short
            ),
        )
        return PaperToMake(
            kind=PaperKind.EMERGENCY_SHEET,
            case_id=case_id,
            request=request,
            check=VerifyOrder(profile=EMERGENCY_SHEET),
            file_name="muistio.pdf" if lang is Lang.FI else "memo.pdf",
            refused={"kind": PaperKind.EMERGENCY_SHEET.value},
            may_be_saved=False,
        )

    def _details(self, sheet: EmergencySheet, lang: Lang) -> Iterator[tuple[str, str]]:
        line = sheet.line
        called = " · ".join(part for part in (line.alias, line.code) if part)
        yield say.CASE.in_lang(lang), called
        yield say.RESPONSIBLE.in_lang(lang), line.officer
        yield say.MADE.in_lang(lang), say.written(self._clock.today())

    def _opened(self, revision: Revision) -> _Opened:
        """Return a record with its sealed answers, where they are for the sheet."""
        form = self._records.form_of(revision)
        answers = revision.answers
        if revision.form_key in _OPENED_FOR_IT and _holds_sealed(form, answers):
            sealed = self._records.reveal(revision.revision_id, WHY)
            answers = merge_sealed(form, answers, sealed)
        asks = any(form.bound(concept) is not None for concept in _NEWEST)
        history = self._vault.records.history(revision.object_id) if asks else ()
        return _Opened(revision, form, answers, history)


@dataclass(frozen=True, slots=True)
class _Gathering:
    """Puts the parts of a sheet together, the most urgent first."""

    opened: Sequence[_Opened]
    safety: CaseSafety
    names: Mapping[str, str]
    clock: Clock

    def parts(self) -> Iterator[SheetPart]:
        yield SheetPart("contact", say.CONTACT, tuple(self._contact()))
        yield SheetPart("code", say.CODE_WORD, tuple(self._code_words()))
        yield SheetPart("missed", say.MISSED, tuple(self._missed()))
        for person in self.safety.persons:
            yield self._person(person)
        yield from self._plans()

    def _contact(self) -> Iterator[SheetRow]:
        may_say = [row.answer for row in self._newest(Concept.VOICEMAIL)]
        for concept in _CONTACT:
            if concept is Concept.VOICEMAIL_WORDS and may_say != [_AGREED_WORDS]:
                continue  # words that were agreed once are not left any more
            yield from self._newest(concept)

    def _missed(self) -> Iterator[SheetRow]:
        today = self.clock.today()
        for one in self.opened:
            reading = one.reading
            group = one.form.bound(Concept.CONTACT_STEPS)
            until = reading.day(Concept.REPEATS_UNTIL)
            if group is None or (until is not None and until < today):
                continue
            title = reading.text(Concept.EVENT_TITLE)
            at = reading.text(Concept.CONTACT_TIME)
            about = " ".join(part for part in (title, at) if part)
            rows = one.answers.get(group.id)
            for row in rows if isinstance(rows, tuple) else ():
                if isinstance(row, Row):
                    yield say.step_row(about, Reading(group.fields, row.answers))
        yield from self._newest(Concept.IF_NO_ANSWER)

    def _code_words(self) -> Iterator[SheetRow]:
        for one in self.opened:
            word = one.reading.text(Concept.CODE_WORD)
            if word:
                whose = self.names.get(one.reading.person(Concept.PLAN_PERSON), "")
                yield SheetRow(None, word, label_typed=whose)

    def _person(self, person: ProtectedPerson) -> SheetPart:
        card = next(one for one in self.opened if one.revision.object_id == person.object_id)
        rows = (
            SheetRow(field.label, "", field, answer)
            for section in card.form.sections
            for field in shown_fields(card.form, section, card.answers)
            if _reaches(field, person)
            and not is_empty(answer := card.answers.get(field.id))
            and not isinstance(answer, Mark)
        )
        return SheetPart("person", person.role_text, tuple(rows), person.called, person)

    def _plans(self) -> Iterator[SheetPart]:
        for one in self.opened:
            whose = self.names.get(one.reading.person(Concept.PLAN_PERSON), "")
            for concept, title in (
                (Concept.FIRST_STEPS, say.FIRST_STEPS),
                (Concept.SAFE_PLACES, say.SAFE_PLACES),
            ):
                group = one.form.bound(concept)
                rows = () if group is None else tuple(say.plan_rows(group, one.answers))
                if rows:
                    yield SheetPart("plan", title, rows, whose)

    def _newest(self, concept: Concept) -> Iterator[SheetRow]:
        """Yield what was written last about a concept, in whichever form asks for it."""
        asked = [
            (one, field, answer)
            for one in self.opened
            if (field := one.form.bound(concept)) is not None
            and not is_empty(answer := one.answers.get(field.id))
            and not isinstance(answer, Mark)
            and one.revision.form_key != "event"
        ]
        for one, field, answer in sorted(asked, key=_said)[-1:]:
            day = one.said_at(field).astimezone().date()
            yield SheetRow(field.label, "", field, answer, written_on=day)


def _said(asked: tuple[_Opened, Field, object]) -> tuple[datetime, datetime]:
    one, field, _answer = asked
    return one.said_at(field), one.revision.written_at


def _reaches(field: Field, person: ProtectedPerson) -> bool:
    """Whether an answer says how or where to reach a person, or whether one may.

    The client's safe ways stand in a part of their own.
    """
    is_own_way = person.role == CLIENT and field.concept in {*_CONTACT, Concept.IF_NO_ANSWER}
    in_place = field.kind is not Kind.GROUP and not is_own_way
    return in_place and (
        field.category in _REACHING
        or field.concept in {Concept.MAY_CONTACT, Concept.NON_DISCLOSURE}
    )


def _holds_sealed(form: Form, answers: Answers) -> bool:
    """Whether something sealed in a record is for the sheet."""
    for field in form.fields():
        answer = answers.get(field.id)
        is_wanted = field.category in _REACHING or field.concept in {
            *_CONTACT, Concept.IF_NO_ANSWER, Concept.CODE_WORD,
            Concept.FIRST_STEPS, Concept.SAFE_PLACES,
        }  # fmt: skip
        if is_wanted and answer is Mark.SEALED:
            return True
        if is_wanted and isinstance(answer, tuple):
            rows = (row for row in answer if isinstance(row, Row))
            if any(Mark.SEALED in row.answers.values() for row in rows):
                return True
    return False


def _blocks(sheet: EmergencySheet, lang: Lang) -> Iterator[Block]:
    for part in sheet.parts:
        pairs = tuple(row.words(lang) for row in part.rows)
        if part.person is not None:
            pairs = ((say.LEVEL.in_lang(lang), say.level_words(part.person, lang)), *pairs)
        yield Heading(part.heading(lang))
        yield KeyValues(pairs or ((say.NOTHING.in_lang(lang), ""),))
