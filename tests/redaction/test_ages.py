"""Ages in free text: said in bands or not at all; how long something lasts is no age."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.cli import redact_note
from exitdesk.redaction.coarsening import age_band, band_of_years
from exitdesk.redaction.engine import KnownTerm, redact
from exitdesk.redaction.engine.ages import ages
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.numerals import value_of
from exitdesk.redaction.treatments import Treatment
from tests.redaction.jobs import job_of

TODAY = date(2026, 11, 22)
BANDS = (Treatment.AGE_BAND, Treatment.TEN_YEAR_BAND)
EVERYTHING_KEPT = dict.fromkeys(Category, Treatment.KEEP)


def said(
    text: str,
    treatment: Treatment,
    lang: Lang = Lang.FI,
    terms: tuple[KnownTerm, ...] = (),
    seed: int = 7,
) -> str:
    treatments = {**EVERYTHING_KEPT, Category.IDENTITY_CODE: treatment}
    job = job_of(text, terms=terms, treatments=treatments, lang=lang, seed=seed)
    return redact(replace(job, today=TODAY)).passages[0]


FINNISH = [
    ("34-vuotias mies", "[ikä 30–34] mies"),
    ("Hän on 34-vuotiaana muuttanut.", "Hän on [ikä 30–34] muuttanut."),
    ("34 vuotta vanha", "[ikä 30–34]"),
    ("Asiakas on 34 vuotta.", "Asiakas on [ikä 30–34]."),
    ("Mies, 34 v., asuu yksin.", "Mies, [ikä 30–34]., asuu yksin."),
    ("34v. mies", "[ikä 30–34]"),
    ("kolmekymmentäneljävuotias", "[ikä 30–34]"),
    ("Kolmikymmenvuotias", "[ikä 30–34]"),
    ("Äiti 62, isä 65.", "Äiti [ikä 60–64], isä [ikä 65–69]."),
    ("Kaksi lasta (4 ja 6).", "Kaksi lasta ([ikä 0–4] ja [ikä 5–9])."),
    ("hän täyttää tammikuussa 40", "hän täyttää tammikuussa [ikä 40–44]"),
    ("viiden vuoden ikäinen lapsi", "[ikä 5–9] lapsi"),
    ("iältään 34", "iältään [ikä 30–34]"),
    ("Hän täytti 34.", "Hän täytti [ikä 30–34]."),
    ("Hän on 34.", "Hän on [ikä 30–34]."),
    ("lapset 7-, 9- ja 12-vuotiaat", "lapset [ikä 5–9], [ikä 5–9] ja [ikä 10–14]"),
    ("lapset 5 v ja 8 v", "lapset [ikä 5–9] ja [ikä 5–9]"),
    ("10–12-vuotiaat", "[ikä 10–14]–[ikä 10–14]"),
    ("viisi- ja kahdeksanvuotiaat", "[ikä 5–9] ja [ikä 5–9]"),
    ("8 kuukauden ikäinen vauva", "[ikä 0–4] vauva"),
    ("50-vuotissyntymäpäivä", "[ikä 50–54]"),
    ("syntynyt 1992", "syntynyt [ikä 30–34]"),
    ("s. 1992", "s. [ikä 30–34]"),
    ("vuonna 1992 syntynyt", "vuonna [ikä 30–34] syntynyt"),
    ("syntynyt 3.5.1992", "syntynyt [ikä 30–34]"),
]
SWEDISH = [
    ("34 år gammal", "[ålder 30–34]"),
    ("en 34-årig man", "en [ålder 30–34] man"),
    ("34-åringen ringde", "[ålder 30–34] ringde"),
    ("trettiofyraårig", "[ålder 30–34]"),
    ("trettiofyra år gammal", "[ålder 30–34]"),
    ("i 34 års ålder", "i [ålder 30–34]"),
    ("Klienten (34 år) flyttade.", "Klienten ([ålder 30–34]) flyttade."),
    ("Den sökande (34 år) flyttade.", "Den sökande ([ålder 30–34]) flyttade."),
    ("Sonen fyller 7 år.", "Sonen fyller [ålder 5–9]."),
    ("barnen är 5 och 8 år gamla", "barnen är [ålder 5–9] och [ålder 5–9]"),
    ("Barnen 3, 5 och 8 år.", "Barnen [ålder 0–4], [ålder 5–9] och [ålder 5–9]."),
    ("en 19-v. son", "en [ålder 15–19]. son"),
    ("fyller 40 i maj", "fyller [ålder 40–44] i maj"),
    ("8 månader gammal", "[ålder 0–4]"),
    ("hans 50-årsdag", "hans [ålder 50–54]"),
    ("född 1992", "född [ålder 30–34]"),
]


@pytest.mark.parametrize(("text", "wanted"), FINNISH)
def test_a_finnish_age_is_said_in_a_band(text: str, wanted: str) -> None:
    assert said(text, Treatment.AGE_BAND) == wanted


@pytest.mark.parametrize(("text", "wanted"), SWEDISH)
def test_a_swedish_age_is_said_in_a_band(text: str, wanted: str) -> None:
    assert said(text, Treatment.AGE_BAND, Lang.SV) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "34 vuotta vankeutta",
        "Tuomio on 5 vuotta.",
        "Tuomio on 5 vuotta 6 kk.",
        "Hän sai 5 vuotta ehdotonta.",
        "5 vuotta sitten",
        "asui 20 vuotta muualla",
        "on ollut jäsen 10 vuotta",
        "Koeaika (3 vuotta) päättyy.",
        "viiden vuoden päästä",
        "Laina on 5 vuotta.",
        "velkaa 34 e ja 5 mg aamuin illoin",
        "5 år sedan",
        "fick 5 års fängelse",
        "en 3-årig överenskommelse",
        "en tvåårig utbildning",
        "den tvååriga utbildningen",
        "Straffet är 5 år.",
        "i 3 år",
        "huone 34",
        "Asiakas 3, tapaaminen 34.",
        "34 prosenttia",
        "alle 18-vuotias lapsi",
        "barn under 18 år",
    ],
)
@pytest.mark.parametrize("treatment", [Treatment.AGE_BAND, Treatment.REMOVE])
def test_what_lasts_and_what_is_counted_are_no_ages(text: str, treatment: Treatment) -> None:
    for lang in Lang:
        assert said(text, treatment, lang) == text


def test_an_age_that_may_not_be_said_at_all_becomes_a_placeholder() -> None:
    text = said("34-vuotias ja kolmekymppinen", Treatment.REMOVE)
    first, second = text.split(" ja ")
    assert first.startswith("[IKÄ ")
    assert second.startswith("[IKÄ ")


def test_a_decade_is_no_more_exact_than_a_band() -> None:
    for text in ("kolmekymppinen mies", "en man i 30-årsåldern"):
        assert said(text, Treatment.TEN_YEAR_BAND) == text


def test_an_age_that_may_be_read_stays() -> None:
    assert said("34-vuotias, s. 1992", Treatment.KEEP) == "34-vuotias, s. 1992"


def test_the_band_of_a_known_birthday_is_that_of_the_day() -> None:
    born = KnownTerm("1996-12-24", TermKind.BIRTH_DATE, Category.IDENTITY_CODE)
    text = said("Syntymäaika 24.12.1996.", Treatment.AGE_BAND, terms=(born,))
    assert text == "Syntymäaika [ikä 25–29]."  # 29 until Christmas


def test_a_birthday_of_a_case_that_is_not_open_gets_no_band() -> None:
    born = KnownTerm("1996-12-24", TermKind.BIRTH_DATE, Category.IDENTITY_CODE, hidden=True)
    text = said("Syntymäaika 24.12.1996.", Treatment.AGE_BAND, terms=(born,))
    assert "25" not in text
    assert "[SUOJATTU NIMI " in text


def test_the_command_for_identifiers_leaves_ages_as_they_are() -> None:
    text = "Asiakas on 34-vuotias turkulainen, viikolla 34 kolmas toukokuuta."
    answer = redact_note(
        {"id": "1", "lang": "fi", "known": {"person": ["Aku Ahma"]}, "text": text}
    )
    assert answer["text"] == text


@given(st.integers(0, 119), st.sampled_from(BANDS), st.sampled_from(tuple(Lang)))
def test_the_band_always_contains_the_age_and_is_as_wide_as_the_policy_says(
    years: int, treatment: Treatment, lang: Lang
) -> None:
    text = said(f"{years}-vuotias" if lang is Lang.FI else f"{years}-årig", treatment, lang)
    first, last = (int(part) for part in text.strip("[]").split(" ")[1].split("–"))
    assert first <= years <= last
    assert last - first + 1 == (5 if treatment is Treatment.AGE_BAND else 10)
    assert text == band_of_years(years, treatment, lang)


@given(st.dates(date(1930, 1, 1), TODAY), st.sampled_from(BANDS))
def test_a_day_of_birth_lies_in_its_band(born: date, treatment: Treatment) -> None:
    first, last = (int(part) for part in age_band(born, TODAY, treatment).split("–"))
    birthday_to_come = (TODAY.month, TODAY.day) < (born.month, born.day)
    assert first <= TODAY.year - born.year - birthday_to_come <= last


@given(st.integers(20, 99), st.integers(0, 2**16))
def test_neither_words_nor_length_tell_two_ages_of_a_band_apart(years: int, seed: int) -> None:
    other = years // 5 * 5 + (years + 1) % 5
    texts = {
        said(f"Asiakas on {age}-vuotias.", Treatment.AGE_BAND, seed=seed) for age in (years, other)
    }
    assert len(texts) == 1
    hidden = {said(f"Ikä {age}.", Treatment.REMOVE, seed=seed) for age in (years, other)}
    assert len(hidden) == 1


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("yksi", 1), ("seitsemän", 7), ("kaksitoista", 12), ("kahdentoista", 12),
        ("kolmekymmentä", 30), ("kolmekymmentäneljä", 34), ("kolmekymmentä neljä", 34),
        ("viisikymmenen", 50), ("yhdeksänkymmentäyhdeksän", 99), ("kakskytviis", 25),
        ("kolmekymmenta", 30), ("två", 2), ("tolv", 12), ("tjugo", 20), ("trettiofyra", 34),
        ("nittionio", 99), ("attio", 80), ("34", 34), ("1,5", 1), ("ton", None), ("", None),
    ],
)  # fmt: skip
def test_numbers_in_words_are_read(word: str, value: int | None) -> None:
    assert value_of(word) == value


@given(st.text(alphabet="0123456789 vuotiasårgl-.,jockn", max_size=60))
def test_no_text_trips_the_search_for_ages(text: str) -> None:
    for age in ages(folded(text)):
        assert 0 <= age.start < age.end <= len(text)
