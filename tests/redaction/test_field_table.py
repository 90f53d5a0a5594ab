"""Every treatment of every kind of structured field: something sensible, or nothing."""

import re
from dataclasses import dataclass
from datetime import date

import pytest

from exitdesk.domain.answers import Answer, PartialDate, PersonRef, Rating
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.model import Field, Kind, Option
from exitdesk.redaction.coarsening import born_by_code
from exitdesk.redaction.engine.jobs import KnownTerm, LetterSource
from exitdesk.redaction.fields import FieldRedactor, PersonName
from exitdesk.redaction.regions import region_of_address
from exitdesk.redaction.treatments import Treatment

TODAY = date(2026, 11, 22)
PLACEHOLDER = r"\[[A-ZÅÄÖ -]+ [A-Z]\]"
BAND = r"\d+–\d+"
OWN = "client"


@dataclass(frozen=True)
class Asked:
    """A field with an answer, and what of it tells who somebody is."""

    field: Field
    answer: Answer
    telling: tuple[str, ...]
    said: dict[Treatment, str]  # pattern of what is said; "" is said by all others but KEEP


def field(kind: Kind, category: Category, term: TermKind | None = None, *keys: str) -> Field:
    label = Text(sv="Fråga", fi="Kysymys")
    options = tuple(Option(key, Text(sv=key.upper(), fi=f"{key.upper()} fi")) for key in keys)
    return Field("f", kind, label, category, sealed=False, term=term, options=options)


def term(text: str, kind: TermKind, category: Category) -> Asked:
    by_letter = (Treatment.PSEUDONYMISE, Treatment.ROLE, Treatment.TITLE)
    says = {**dict.fromkeys(by_letter, PLACEHOLDER), Treatment.GENERIC: r"[a-zåäö -]+"}
    own = {Treatment.OWN_ONLY: re.escape(text)}
    alias = {Treatment.ALIAS: re.escape(text)} if kind is TermKind.ALIAS else {}
    region = {Treatment.REGION: r"Norra Savolax välfärdsområde|Pohjois-Savon hyvinvointialue"}
    if kind not in {TermKind.PLACE, TermKind.ADDRESS}:
        region = {}
    band = dict.fromkeys((Treatment.AGE_BAND, Treatment.TEN_YEAR_BAND), BAND)
    if kind is not TermKind.IDENTITY_CODE:
        band = {}
    asked = field(Kind.SHORT_TEXT, category, kind)
    words = tuple(re.findall(r"\w{2,}", text))
    return Asked(asked, text, words, {**says, **own, **alias, **region, **band})


BY_LETTER = (Treatment.PSEUDONYMISE, Treatment.ROLE, Treatment.TITLE, Treatment.ALIAS)
DATES = {
    Treatment.MONTH: "mars 2026|maaliskuu 2026",
    Treatment.QUARTER: "kvartal 1/2026|1. neljännes 2026",
    Treatment.YEAR: "2026",
}
BANDS = dict.fromkeys((Treatment.AGE_BAND, Treatment.TEN_YEAR_BAND), BAND)
CHOICES = dict.fromkeys(
    (Treatment.ROLE, Treatment.TITLE, Treatment.KIND), r"\w+(?: fi)?(?:; \w+(?: fi)?)*"
)
CODE = "040598-9012"
ASKED = {
    "name": term("Jussi Korhonen", TermKind.PERSON, Category.CLIENT_NAME),
    "alias": term("Räven", TermKind.ALIAS, Category.CLIENT_NAME),
    "phone": term("050 1234567", TermKind.PHONE, Category.CONTACT),
    "email": term("jussi@example.org", TermKind.EMAIL, Category.CONTACT),
    "town": term("Kuopio", TermKind.PLACE, Category.MUNICIPALITY),
    "address": term("Koivukuja 7, 70100 Kuopio", TermKind.ADDRESS, Category.ADDRESS),
    "group": term("Mustat Sudet", TermKind.GROUP, Category.GROUP),
    "code": term(CODE, TermKind.IDENTITY_CODE, Category.IDENTITY_CODE),
    "birth": Asked(
        field(Kind.PARTIAL_DATE, Category.IDENTITY_CODE, TermKind.BIRTH_DATE),
        PartialDate(1998, 5, 4), ("1998", "4.5", "maj", "touko"), BANDS,
    ),
    "birth year": Asked(
        field(Kind.PARTIAL_DATE, Category.IDENTITY_CODE, TermKind.BIRTH_DATE),
        PartialDate(1998), ("1998",), BANDS,
    ),
    "day": Asked(field(Kind.DATE, Category.EVENT_DATE), date(2026, 3, 9), ("9.3",), DATES),
    "partial day": Asked(
        field(Kind.PARTIAL_DATE, Category.EVENT_DATE), PartialDate(2026, 3), ("3/2026",), DATES
    ),
    "one of": Asked(
        field(Kind.ONE_OF, Category.GROUP, None, "street", "other"), "street", ("STREET",),
        {**CHOICES, Treatment.GENERIC: "grupp|ryhmä"},
    ),
    "several of": Asked(
        field(Kind.SEVERAL_OF, Category.SAFETY, None, "fire", "phone"), ("fire", "phone"),
        ("FIRE",), CHOICES,
    ),
    "yes or no": Asked(field(Kind.YES_NO, Category.HEALTH), "yes", ("Ja", "Kyllä"), CHOICES),
    "number": Asked(field(Kind.NUMBER, Category.LIFE_SITUATION), 7341, ("7341",), {}),
    "rated": Asked(
        field(Kind.RATED, Category.SAFETY, None, "strong"), Rating("strong", "Hotades i går"),
        ("STRONG", "Hotades"), {},
    ),
    "long text": Asked(
        field(Kind.LONG_TEXT, Category.HEALTH), "Jussi mår bättre", ("Jussi", "bättre"), {}
    ),
    "person": Asked(
        field(Kind.PERSON, Category.CLOSE_ONE), PersonRef("s"), ("systern", "Riitta"),
        dict.fromkeys(BY_LETTER, PLACEHOLDER),
    ),
}  # fmt: skip


def redactor(asked: Asked, treatment: Treatment, lang: Lang) -> FieldRedactor:
    own: tuple[KnownTerm, ...] = ()
    if isinstance(asked.answer, str) and asked.field.term is not None:
        own = (KnownTerm(asked.answer, asked.field.term, asked.field.category, subject=OWN),)
    treatments = {asked.field.category: treatment, Category.EVENT_DATE: treatment}
    persons = {"s": PersonName("systern", Category.CLOSE_ONE, "s")}
    return FieldRedactor(treatments, lang, LetterSource(1), TODAY, own, persons)


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("treatment", sorted(set(Treatment) - {Treatment.KEEP}))
def test_a_treatment_says_what_it_means_or_nothing(name: str, treatment: Treatment) -> None:
    asked = ASKED[name]
    wanted = asked.said.get(treatment, "")
    for lang in Lang:
        said = redactor(asked, treatment, lang).value(asked.field, asked.answer)
        assert re.fullmatch(wanted, said) or (not said and not wanted), said
        is_let_through = treatment in {Treatment.OWN_ONLY, Treatment.ALIAS} or wanted in (
            CHOICES.values()
        )
        if not is_let_through:
            assert not [part for part in asked.telling if part in said]


@pytest.mark.parametrize("name", ASKED)
def test_what_is_removed_or_unknown_says_nothing(name: str) -> None:
    asked = ASKED[name]
    for lang in Lang:
        made = redactor(asked, Treatment.REMOVE, lang)
        assert made.value(asked.field, asked.answer) == ""
        nothing = FieldRedactor({}, lang, LetterSource(1), TODAY, (), {})
        assert nothing.value(asked.field, asked.answer) == ""


def test_every_kind_of_field_is_in_the_table() -> None:
    assert {asked.field.kind for asked in ASKED.values()} == set(Kind) - {Kind.GROUP}  # by row


@pytest.mark.parametrize(
    ("code", "born"),
    [
        (CODE, date(1998, 5, 4)), ("040598Y901K", date(1998, 5, 4)),
        ("040506A901K", date(2006, 5, 4)), ("040506F901K", date(2006, 5, 4)),
        ("040598+901K", date(1898, 5, 4)), ("400598-901K", None), ("040598", None), ("", None),
    ],
)  # fmt: skip
def test_a_code_tells_the_day_of_birth(code: str, born: date | None) -> None:
    assert born_by_code(code) == born


def test_an_address_without_a_known_town_has_no_region() -> None:
    assert region_of_address("Koivukuja 7, 70100 Kuopio") == region_of_address("Kuopio")
    assert region_of_address("Koivukuja 7, KUOPIO") == region_of_address("Kuopio")
    assert region_of_address("Koivukuja 7") is None
    assert region_of_address("") is None
