"""Municipalities in free text: their region stands for them, known to the case or not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import KnownTerm, Redacted, redact
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.paradigms import paradigm
from exitdesk.redaction.engine.protected import index_of
from exitdesk.redaction.regions import Municipality, homographs, municipalities, region_of
from exitdesk.redaction.treatments import Treatment
from tests.redaction.jobs import job_of

EVERYTHING_KEPT = dict.fromkeys(Category, Treatment.KEEP)
TURKU = KnownTerm("Turku", TermKind.PLACE, Category.MUNICIPALITY)
VILLAGE = KnownTerm("Kettukorpi", TermKind.PLACE, Category.MUNICIPALITY)
MATTI = KnownTerm("Matti Nivala", TermKind.PERSON, Category.CLOSE_ONE)
SOUTH_WEST = "[Varsinais-Suomen hyvinvointialue]"


def redacted(
    text: str,
    lang: Lang = Lang.FI,
    *terms: KnownTerm,
    places: Treatment = Treatment.REGION,
    people: Treatment = Treatment.ROLE,
) -> Redacted:
    treatments = {
        **EVERYTHING_KEPT,
        Category.MUNICIPALITY: places,
        Category.CLOSE_ONE: people,
    }
    return redact(job_of(text, terms=terms, treatments=treatments, lang=lang))


def said(text: str, lang: Lang = Lang.FI, *terms: KnownTerm) -> str:
    found = redacted(text, lang, *terms)
    assert found.open_items == ()
    return found.passages[0]


@pytest.mark.parametrize("terms", [(), (TURKU,)], ids=["unknown", "known"])
@pytest.mark.parametrize(
    "form",
    [
        "Turku", "Turussa", "Turkuun", "Turusta", "Turun", "Turkukin", "TURUSSA",
        "turkulainen", "turkulaisten", "Turkulaisille", "Åbo", "turku\u00adlainen",
    ],
)  # fmt: skip
def test_every_form_of_a_municipality_becomes_its_region(
    form: str, terms: tuple[KnownTerm, ...]
) -> None:
    assert said(f"Hän on ollut {form} jo kauan.", Lang.FI, *terms) == (
        f"Hän on ollut {SOUTH_WEST} jo kauan."
    )


@pytest.mark.parametrize("form", ["Åbo", "Åbos", "åbobo", "Åborna", "Åbotrakten", "Turku"])
def test_swedish_forms_become_the_region_too(form: str) -> None:
    assert said(f"Klienten och {form} är bekanta.", Lang.SV) == (
        "Klienten och [Egentliga Finlands välfärdsområde] är bekanta."
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Muutti Kuopiosta Ouluun.", "[Pohjois-Savon hyvinvointialue]"),
        ("Lähti Mänttä-Vilppulaan.", "[Pirkanmaan hyvinvointialue]"),
        ("helsinkiläisjengi uhkaa", "[Uusimaa]"),
        ("Vantaalla ja Keravalla", "[Uusimaa]"),
        ("asui kuopiossa ja turussa", "[Pohjois-Savon hyvinvointialue]"),
        ("asui kuopiossa ja turussa", SOUTH_WEST),
        ("Asuu Lahdessa.", "[Päijät-Hämeen hyvinvointialue]"),
    ],
)
def test_the_region_stands_in_brackets_and_in_its_own_form(text: str, wanted: str) -> None:
    assert wanted in said(text)


def test_saints_are_found_in_two_words() -> None:
    assert said("Bor i S:t Karins nu.", Lang.SV) == "Bor i [Egentliga Finlands välfärdsområde] nu."


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Sovittiin hyvästä salosta.", Lang.FI),  # an ordinary word in small letters
        ("Hänet tuomittiin varkaudesta ja karjaa on paljon.", Lang.FI),
        ("Det kan ingå i planen.", Lang.SV),
    ],
)
def test_ordinary_words_are_no_municipalities(text: str, lang: Lang) -> None:
    assert said(text, lang) == text


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Salo on hyvä.", "Salo"),  # the town, a forest or a surname
        ("Varkaudesta tuomittiin.", "Varkaudesta"),
        ("Matti Salo soitti.", "Salo"),
        ("Tänään Simo tuli.", "Simo"),
    ],
)
def test_in_doubt_the_officer_is_asked(text: str, word: str) -> None:
    assert word in {item.word for item in redacted(text).open_items}


def test_a_person_who_is_called_as_a_town_is_a_person() -> None:
    text = said("Nivala soitti eilen.", Lang.FI, MATTI)
    assert text.startswith("[LÄHEINEN ")


def test_a_name_that_may_be_read_is_not_taken_for_a_town() -> None:
    found = redacted("Nivala soitti Nivalalle.", Lang.FI, MATTI, people=Treatment.KEEP)
    assert found.passages[0] == "Nivala soitti Nivalalle."


def test_a_place_disclosed_one_by_one_stays() -> None:
    allowed = replace(TURKU, allowed=True)
    assert said("Hän asuu Turussa.", Lang.FI, allowed) == "Hän asuu Turussa."


def test_a_village_the_case_knows_has_no_region_and_gets_a_placeholder() -> None:
    text = said("Hän asuu Kettukorvessa.", Lang.FI, VILLAGE)
    assert "[PAIKKA " in text
    assert "orvessa" not in text


def test_a_village_nobody_knows_is_asked_about() -> None:
    found = redacted("Hän asuu Pöllölänkulmassa.")
    assert [item.word for item in found.open_items] == ["Pöllölänkulmassa"]


def test_a_place_from_a_case_that_is_not_open_tells_no_region() -> None:
    text = said("Hän asuu Turussa.", Lang.FI, replace(TURKU, hidden=True))
    assert "[SUOJATTU NIMI " in text


@pytest.mark.parametrize("terms", [(), (TURKU,)], ids=["unknown", "known"])
def test_a_municipality_that_may_not_be_said_becomes_a_placeholder(
    terms: tuple[KnownTerm, ...],
) -> None:
    found = redacted("Hän asuu Turussa.", Lang.FI, *terms, places=Treatment.REMOVE)
    assert found.passages[0] in {f"Hän asuu [PAIKKA {letter}]:lle." for letter in _LETTERS}


def test_a_municipality_that_may_be_read_stays() -> None:
    found = redacted("Hän asuu Turussa.", Lang.FI, TURKU, places=Treatment.KEEP)
    assert found.passages[0] == "Hän asuu Turussa."


_LETTERS = [chr(code) for code in range(ord("A"), ord("Z") + 1)]
_CASES = ("ssa", "ssä", "sta", "stä")


@given(st.sampled_from(municipalities()), st.data())
def test_no_municipality_survives_where_somebody_lives(
    town: Municipality, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([one for one in town.names if " " not in one]))
    first, hyphen, last = name.rpartition("-")
    forms = [
        first + hyphen + stem.text.capitalize() + case
        for stem in paradigm(folded(last))
        for case in _CASES
        if case in stem.endings
    ]
    form = data.draw(st.sampled_from(forms or [name]))
    text = redacted(f"Klienten bor i {form} nu. Hän asuu nyt {form} edelleen.").passages[0]
    assert form not in text


def test_no_region_says_the_name_of_a_municipality_in_it() -> None:
    for town in municipalities():
        place = KnownTerm(town.names[0], TermKind.PLACE, Category.MUNICIPALITY)
        index = index_of((place,))
        for lang in Lang:
            words = folded(town.region.in_lang(lang)).replace("-", " ").split()
            assert not any(index.find(word, finnish=True, swedish=True) for word in words), town


def test_towns_of_one_region_cannot_be_told_apart() -> None:
    assert said("Hän asuu Porissa.") != said("Hän asuu Turussa.")
    assert said("Hän asuu Naantalissa.") == said("Hän asuu Turussa.")
    assert region_of("Turku") == region_of("Åbo")


_OTHERS = homographs().people | homographs().words
_PLAIN = [
    town
    for town in municipalities()
    if not any(" " in name or folded(name) in _OTHERS for name in town.names)
]


@given(st.sampled_from(_PLAIN), st.data())
def test_neither_words_nor_length_tell_two_towns_of_a_region_apart(
    town: Municipality, data: st.DataObject
) -> None:
    neighbours = [other for other in _PLAIN if other.region == town.region]
    other = data.draw(st.sampled_from(neighbours))
    texts = {said(f"Kunta on {one.names[0]} nyt.") for one in (town, other)}
    assert len(texts) == 1
