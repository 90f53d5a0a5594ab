"""Structured values, by treatment."""

from datetime import date

import pytest

from exitdesk.domain.answers import Answer, Mark, PartialDate, PersonRef
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.model import Field, Kind, Option
from exitdesk.redaction.engine.jobs import KnownTerm, LetterSource
from exitdesk.redaction.fields import FieldRedactor, PersonName
from exitdesk.redaction.treatments import Treatment

TODAY = date(2026, 11, 22)
TERMS = (
    KnownTerm("Räven", TermKind.ALIAS, Category.CLIENT_NAME, subject="client"),
    KnownTerm("Jussi Korhonen", TermKind.PERSON, Category.CLIENT_NAME, subject="client"),
    KnownTerm("Riitta Mäkinen", TermKind.PERSON, Category.CLOSE_ONE, subject="s"),
    KnownTerm("050 111", TermKind.PHONE, Category.CONTACT, subject="client"),
    KnownTerm("050 222", TermKind.PHONE, Category.CONTACT, subject="s"),
    KnownTerm("Annat Namn", TermKind.PERSON, Category.CLOSE_ONE, hidden=True),
)
PERSONS = {
    "c": PersonName("Räven", Category.CLIENT_NAME, "client", is_alias=True),
    "s": PersonName("systern", Category.CLOSE_ONE, "s"),
}


def redactor(treatments: dict[Category, Treatment], lang: Lang = Lang.SV) -> FieldRedactor:
    return FieldRedactor(treatments, lang, LetterSource(1), TODAY, TERMS, PERSONS)


def asked(kind: Kind, category: Category, term: TermKind | None = None, *keys: str) -> Field:
    label = Text(sv="Fråga", fi="Kysymys")
    options = tuple(Option(key, Text(sv=key.upper(), fi=f"{key.upper()} fi")) for key in keys)
    return Field("f", kind, label, category, sealed=False, term=term, options=options)


NAME = asked(Kind.SHORT_TEXT, Category.CLIENT_NAME, TermKind.PERSON)
ALIAS = asked(Kind.SHORT_TEXT, Category.CLIENT_NAME, TermKind.ALIAS)
SISTER = asked(Kind.SHORT_TEXT, Category.CLOSE_ONE, TermKind.PERSON)
PHONE = asked(Kind.SHORT_TEXT, Category.CONTACT, TermKind.PHONE)
TOWN = asked(Kind.SHORT_TEXT, Category.MUNICIPALITY, TermKind.PLACE)
GROUP = asked(Kind.SHORT_TEXT, Category.GROUP, TermKind.GROUP)
MILIEU = asked(Kind.ONE_OF, Category.GROUP, None, "street", "ideology")
BORN = asked(Kind.PARTIAL_DATE, Category.IDENTITY_CODE, TermKind.BIRTH_DATE)
DAY = asked(Kind.DATE, Category.EVENT_DATE)
DUE = asked(Kind.DATE, Category.PLAN)
WHO = asked(Kind.PERSON, Category.CLOSE_ONE)
MINUTES = asked(Kind.NUMBER, Category.ADMINISTRATIVE)


@pytest.mark.parametrize(
    ("field", "answer", "treatment", "said"),
    [
        (NAME, "Jussi Korhonen", "keep", "Jussi Korhonen"),
        (NAME, "Jussi Korhonen", "alias", ""),
        (ALIAS, "Räven", "alias", "Räven"),
        (NAME, "Jussi Korhonen", "remove", ""),
        (PHONE, "050 111", "own_only", "050 111"),
        (PHONE, "050 222", "own_only", ""),
        (PHONE, "050 999", "own_only", ""),
        (TOWN, "Kuopio", "region", "Norra Savolax välfärdsområde"),
        (TOWN, "Mellanby", "region", ""),
        (GROUP, "Mustat Sudet", "generic", "grupp"),
        (GROUP, "Mustat Sudet", "kind", ""),
        (MILIEU, "street", "kind", "STREET"),
        (MILIEU, "street", "generic", "grupp"),
        (MILIEU, "street", "pseudonymise", ""),
        (BORN, PartialDate(1998, 5, 4), "keep", "4.5.1998"),
        (BORN, PartialDate(1998, 5, 4), "age_band", "25–29"),
        (BORN, PartialDate(1998), "ten_year_band", "20–29"),
        (BORN, PartialDate(1998, 5, 4), "role", ""),
        (DAY, date(2026, 3, 9), "keep", "9.3.2026"),
        (DAY, date(2026, 3, 9), "month", "mars 2026"),
        (DAY, date(2026, 3, 9), "quarter", "kvartal 1/2026"),
        (DAY, date(2026, 3, 9), "year", "2026"),
        (DAY, "31.2.2026", "keep", ""),
        (MINUTES, 40, "keep", "40"),
        (MINUTES, 40, "role", ""),
        (NAME, Mark.SEALED, "keep", ""),
        (NAME, Mark.NOT_ASKED, "keep", ""),
    ],
)
def test_a_value_passes_as_its_category_allows(
    field: Field, answer: Answer, treatment: str, said: str
) -> None:
    treatments = {
        Category.EVENT_DATE: Treatment(treatment),
        field.category: Treatment(treatment),
    }
    assert redactor(treatments).value(field, answer) == said


def test_what_no_treatment_speaks_of_is_removed() -> None:
    assert redactor({}).value(NAME, "Jussi Korhonen") == ""


def test_a_due_day_is_no_more_exact_than_any_other_day() -> None:
    treatments = {Category.PLAN: Treatment.KEEP, Category.EVENT_DATE: Treatment.MONTH}
    assert redactor(treatments).value(DUE, date(2026, 12, 24)) == "december 2026"
    assert redactor({Category.PLAN: Treatment.KEEP}).value(DUE, date(2026, 12, 24)) == ""


def test_a_person_is_named_by_the_category_that_the_person_is() -> None:
    treatments = {Category.CLOSE_ONE: Treatment.ROLE, Category.CLIENT_NAME: Treatment.ALIAS}
    made = redactor(treatments)
    assert made.value(WHO, PersonRef("c")) == "Räven"
    sister = made.value(WHO, PersonRef("s"))
    assert sister.startswith("[NÄRSTÅENDE ")
    assert made.value(SISTER, "Riitta Mäkinen") == sister  # one person, one letter
    assert made.value(WHO, PersonRef("nobody")) == ""
    assert redactor({Category.CLOSE_ONE: Treatment.ROLE}).value(WHO, PersonRef("c")) == ""


def test_a_pseudonym_does_not_say_the_role() -> None:
    made = redactor({Category.CLOSE_ONE: Treatment.PSEUDONYMISE}, Lang.FI)
    assert made.value(SISTER, "Riitta Mäkinen").startswith("[HENKILÖ ")


def test_a_name_from_a_case_the_officer_may_not_open_is_never_kept() -> None:
    made = redactor({Category.CLOSE_ONE: Treatment.KEEP})
    assert made.value(SISTER, "Annat Namn").startswith("[SKYDDAT NAMN ")
