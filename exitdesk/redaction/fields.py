"""Structured values as their category lets them pass: never by searching in text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from exitdesk.domain.answers import Answer, Mark, PartialDate, PersonRef
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Field, Kind
from exitdesk.forms.summary import show_answer
from exitdesk.redaction.coarsening import age_band, born_by_code, coarse_date
from exitdesk.redaction.engine.jobs import KnownTerm, LetterSource
from exitdesk.redaction.engine.labels import (
    HIDDEN,
    label_as_treated,
    label_of_term,
    labels,
    placeholder,
)
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.passages import OWN
from exitdesk.redaction.regions import region_of_address
from exitdesk.redaction.treatments import Treatment

_BY_LETTER: Final = frozenset({Treatment.PSEUDONYMISE, Treatment.ROLE, Treatment.TITLE})
_SAYS_CHOICES: Final = frozenset(
    {Treatment.KEEP, Treatment.ROLE, Treatment.TITLE, Treatment.KIND}
)  # a choice among roles or kinds is what these treatments let through
_SOMEWHERE: Final = frozenset({TermKind.PLACE, TermKind.ADDRESS})
_TEXTS: Final = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})
_CHOOSING: Final = frozenset({Kind.ONE_OF, Kind.SEVERAL_OF, Kind.YES_NO, Kind.NUMBER})


@dataclass(frozen=True, slots=True)
class PersonName:
    """What a person of the case is called, and which category decides about the name."""

    called: str
    role: Category
    subject: str
    is_alias: bool = False


@dataclass(frozen=True, slots=True)
class FieldRedactor:
    """Treats the structured values of one report. ``letters`` is shared with its free text."""

    treatments: Mapping[Category, Treatment]
    lang: Lang
    letters: LetterSource
    today: date
    terms: Sequence[KnownTerm]
    persons: Mapping[str, PersonName]

    def value(self, field: Field, answer: Answer) -> str:
        """Return what the recipient reads; "" when nothing may pass.

        Free text without a term does not belong here: it goes through the redactor.
        """
        treatment = self.treatments.get(field.category, Treatment.REMOVE)
        if treatment is Treatment.REMOVE or isinstance(answer, Mark):
            return ""
        match answer:
            case PersonRef():
                return self._person(answer)
            case date() | PartialDate():
                return self._day(field, answer, treatment)
            case str() if field.kind in _TEXTS and field.term is not None:
                return self._term(field, answer.strip(), treatment)
        return self._choice(field, answer, treatment)

    def _person(self, answer: PersonRef) -> str:
        person = self.persons.get(answer.object_id)
        if person is None:
            return ""
        treatment = self.treatments.get(person.role, Treatment.REMOVE)
        may_be_named = treatment is Treatment.ALIAS and person.is_alias
        if treatment is Treatment.KEEP or may_be_named:
            return person.called
        if treatment not in _BY_LETTER and treatment is not Treatment.ALIAS:
            return ""
        named = KnownTerm(person.called, TermKind.PERSON, person.role, subject=person.subject)
        return self._by_letter(named, treatment)

    def _day(self, field: Field, answer: date | PartialDate, treatment: Treatment) -> str:
        """Return a day as exact as both its own category and the policy for dates allow."""
        year, month = answer.year, answer.month
        if field.category is Category.IDENTITY_CODE:
            return self._birth(field, answer, treatment)
        exact = self.treatments.get(Category.EVENT_DATE, Treatment.REMOVE)
        if exact is Treatment.KEEP:
            return show_answer(field, answer, self.lang, {})
        return coarse_date(year, month, exact, self.lang)

    def _birth(self, field: Field, answer: date | PartialDate, treatment: Treatment) -> str:
        if treatment is Treatment.KEEP:
            return show_answer(field, answer, self.lang, {})
        born = date(answer.year, answer.month or 1, answer.day or 1)
        return age_band(born, self.today, treatment)

    def _term(self, field: Field, text: str, treatment: Treatment) -> str:
        term = self._known(field, text)
        if term.walled and not term.hidden:
            return ""
        if term.hidden:
            return placeholder(HIDDEN, term.subject or folded(term.text), self.lang, self.letters)
        if term.role is not field.category:
            treatment = self.treatments.get(term.role, Treatment.REMOVE)
        return self._treated(term, text, treatment)

    def _treated(self, term: KnownTerm, text: str, treatment: Treatment) -> str:
        if treatment in _BY_LETTER:
            return self._by_letter(term, treatment)
        said = ""
        match treatment:
            case Treatment.KEEP:
                said = text
            case Treatment.ALIAS if term.kind is TermKind.ALIAS:
                said = text
            case Treatment.OWN_ONLY if term.subject == OWN:
                said = text
            case Treatment.AGE_BAND | Treatment.TEN_YEAR_BAND:
                born = born_by_code(text) if term.kind is TermKind.IDENTITY_CODE else None
                said = age_band(born, self.today, treatment) if born else ""
            case Treatment.REGION if term.kind in _SOMEWHERE:
                region = region_of_address(text)
                said = region.in_lang(self.lang) if region else ""
            case Treatment.GENERIC:
                said = labels()[label_of_term(term)].in_lang(self.lang).lower()
        return said

    def _known(self, field: Field, text: str) -> KnownTerm:
        """Return the case's own term, which says whose it is; strictest when it has two."""
        kind = field.term or TermKind.PERSON
        found = [term for term in self.terms if term.text == text and term.kind is kind]
        hidden = [term for term in found if term.hidden or term.walled]
        return (hidden or found or [KnownTerm(text, kind, field.category)])[0]

    def _choice(self, field: Field, answer: Answer, treatment: Treatment) -> str:
        if field.kind is Kind.NUMBER and treatment is not Treatment.KEEP:
            return ""
        if field.kind in _CHOOSING and treatment in _SAYS_CHOICES:
            return show_answer(field, answer, self.lang, {})
        if treatment is Treatment.GENERIC and field.category is Category.GROUP:
            return labels()["group"].in_lang(self.lang).lower()
        return ""

    def _by_letter(self, term: KnownTerm, treatment: Treatment) -> str:
        label = label_as_treated(label_of_term(term), treatment)
        return placeholder(label, term.subject or folded(term.text), self.lang, self.letters)
