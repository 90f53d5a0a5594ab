"""Dates in free text, no more exact than the policy says, however they are written."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import redact
from exitdesk.redaction.engine.date_stretches import stretches
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.treatments import DATE_TREATMENTS, Treatment
from tests.redaction.jobs import job_of

EVERYTHING_KEPT = dict.fromkeys(Category, Treatment.KEEP)
MONTH, QUARTER, YEAR = Treatment.MONTH, Treatment.QUARTER, Treatment.YEAR


def said(text: str, treatment: Treatment, lang: Lang = Lang.FI, seed: int = 7) -> str:
    treatments = {**EVERYTHING_KEPT, Category.EVENT_DATE: treatment}
    return redact(job_of(text, terms=(), treatments=treatments, lang=lang, seed=seed)).passages[0]


FINNISH = [  # as it is written, to the month, to the quarter
    ("3.5.2026", "toukokuu 2026", "2. neljännes 2026"),
    ("3.5.26", "toukokuu 2026", "2. neljännes 2026"),
    ("2026-05-03", "toukokuu 2026", "2. neljännes 2026"),
    ("3. toukokuuta 2026", "toukokuu 2026", "2. neljännes 2026"),
    ("kolmas toukokuuta 2026", "toukokuu 2026", "2. neljännes 2026"),
    ("toukokuun kolmantena 2026", "toukokuu 2026", "2. neljännes 2026"),
    ("3.5. ", "toukokuu ", "2. neljännes "),
    ("kolmas toukokuuta", "toukokuu", "2. neljännes"),
    ("3.-7.5.2026", "toukokuu 2026", "2. neljännes 2026"),
    ("3.–7.5.2026", "toukokuu 2026", "2. neljännes 2026"),
    ("3., 5. ja 7.5.2026", "toukokuu 2026", "2. neljännes 2026"),
    ("30.4.–2.5.2026", "huhtikuu 2026–toukokuu 2026", "2. neljännes 2026"),
    ("5.–7. toukokuuta 2026", "toukokuu 2026", "2. neljännes 2026"),
    ("tiistaina 3.5.2026", "toukokuu 2026", "2. neljännes 2026"),
    ("ti 3.5.2026", "toukokuu 2026", "2. neljännes 2026"),
    ("3.5.2026 (tiistai)", "toukokuu 2026", "2. neljännes 2026"),
    ("viikolla 34/2026", "elokuu 2026", "3. neljännes 2026"),
    ("vk 34, 2026", "elokuu 2026", "3. neljännes 2026"),
    ("touko-kesäkuussa 2026", "touko-kesäkuu 2026", "2. neljännes 2026"),
    ("toukokuussa", "toukokuussa", "2. neljännes"),
]
SWEDISH = [
    ("den 3 maj 2026", "maj 2026", "kvartal 2/2026"),
    ("tisdagen den 3 maj 2026", "maj 2026", "kvartal 2/2026"),
    ("den tredje maj", "maj", "kvartal 2"),
    ("den 3–7 maj 2026", "maj 2026", "kvartal 2/2026"),
    ("3–7.5.2026", "maj 2026", "kvartal 2/2026"),
    ("vecka 34 år 2026", "augusti 2026", "kvartal 3/2026"),
    ("maj–juni 2026", "maj–juni 2026", "kvartal 2/2026"),
    ("2026-05", "2026-05", "kvartal 2/2026"),
]


@pytest.mark.parametrize(("text", "month", "quarter"), FINNISH)
def test_a_finnish_date_is_said_as_exactly_as_it_may_be(
    text: str, month: str, quarter: str
) -> None:
    assert said(f"Sovittu {text} asti", MONTH) == f"Sovittu {month} asti"
    assert said(f"Sovittu {text} asti", QUARTER) == f"Sovittu {quarter} asti"


@pytest.mark.parametrize(("text", "month", "quarter"), SWEDISH)
def test_a_swedish_date_is_said_as_exactly_as_it_may_be(
    text: str, month: str, quarter: str
) -> None:
    assert said(f"Avtalat {text} hos oss", MONTH, Lang.SV) == f"Avtalat {month} hos oss"
    assert said(f"Avtalat {text} hos oss", QUARTER, Lang.SV) == f"Avtalat {quarter} hos oss"


@pytest.mark.parametrize(
    "text", [one[0].strip() for one in FINNISH if "2026" in one[0] or "26" in one[0]]
)
def test_to_the_year_only_the_year_is_said(text: str) -> None:
    assert said(f"Sovittu {text} asti", YEAR) == "Sovittu 2026 asti"


@pytest.mark.parametrize(
    ("text", "lang"),
    [("viikolla 34", Lang.FI), ("vecka 34", Lang.SV), ("veckorna 33-34", Lang.SV)],
)
@pytest.mark.parametrize("treatment", [MONTH, QUARTER, YEAR, Treatment.REMOVE])
def test_a_week_without_a_year_becomes_a_placeholder(
    text: str, lang: Lang, treatment: Treatment
) -> None:
    assert re.fullmatch(
        r"Möte \[(?:DATUM|PÄIVÄMÄÄRÄ) [A-Z]\] ok", said(f"Möte {text} ok", treatment, lang)
    )


@pytest.mark.parametrize(
    ("text", "treatment", "wanted"),
    [
        ("keväällä 2026", QUARTER, "keväällä 2026"),
        ("keväällä 2026", YEAR, "2026"),
        ("hösten 2025", YEAR, "2025"),
        ("vuonna 2019", YEAR, "vuonna 2019"),
        ("2020–2022", YEAR, "2020–2022"),
        ("1990-luvulla", Treatment.REMOVE, "1990-luvulla"),
    ],
)
def test_what_is_no_more_exact_than_the_policy_says_stays(
    text: str, treatment: Treatment, wanted: str
) -> None:
    assert said(f"Alkoi {text} hitaasti", treatment) == f"Alkoi {wanted} hitaasti"


@pytest.mark.parametrize(
    "text", ["vuonna 2019", "keväällä 2026", "3.5.2026", "toukokuussa", "2020–2022", "viikko 34"]
)
def test_where_dates_are_removed_no_year_or_season_is_left(text: str) -> None:
    left = said(f"Alkoi {text} hitaasti", Treatment.REMOVE)
    assert re.fullmatch(r"Alkoi (?:vuonna )?\[PÄIVÄMÄÄRÄ [A-Z]\] hitaasti", left)


@pytest.mark.parametrize(
    "text",
    [
        "toissapäivänä", "i förrgår", "tiistaisin klo 14", "på tisdagar", "2-3.5 km", "1.5 tuntia",
        "maksaa 2000 euroa", "2 000 €", "huone 34", "kerran viikossa",
    ],
)  # fmt: skip
@pytest.mark.parametrize("treatment", [MONTH, QUARTER, YEAR, Treatment.REMOVE])
def test_what_is_no_date_stays(text: str, treatment: Treatment) -> None:
    assert said(f"Sovittu {text}.", treatment) == f"Sovittu {text}."


_WRITTEN = (
    "{d}.{m}.{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d}. {fi}kuuta {y}",
    "{fi}kuun {d}. {y}", "{d}.–{d}.{m}.{y}", "ti {d}.{m}.{y}", "{d}/{m}/{y}",
)  # fmt: skip
_FI = (
    "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
    "marras", "joulu",
)  # fmt: skip


@given(
    st.dates(date(1950, 1, 1), date(2049, 12, 31)),
    st.sampled_from(_WRITTEN),
    st.sampled_from(sorted(DATE_TREATMENTS)),
)
def test_a_generalised_date_never_contains_the_day(
    day: date, written: str, treatment: Treatment
) -> None:
    text = written.format(d=day.day, m=day.month, y=day.year, fi=_FI[day.month - 1])
    left = said(f"Sovittu {text} asti", treatment).removeprefix("Sovittu ").removesuffix(" asti")
    quarter = str((day.month + 2) // 3)
    numbers = re.findall(r"\d+", left)
    assert str(day.year) in numbers
    assert set(numbers) <= {str(day.year), quarter}
    if treatment is not QUARTER:
        assert numbers == [str(day.year)]


@given(st.dates(date(2000, 1, 1), date(2049, 12, 31)), st.integers(1, 28), st.integers(0, 99))
def test_two_days_of_a_month_cannot_be_told_apart(day: date, other: int, seed: int) -> None:
    days = (day.replace(day=min(day.day, 28)), day.replace(day=other))
    for treatment in (*DATE_TREATMENTS, Treatment.REMOVE):
        texts = {
            said(f"Sovittu {one.day}.{one.month}.{one.year}.", treatment, seed=seed)
            for one in days
        }
        assert len(texts) == 1


@given(st.text(alphabet="0123456789./- jaochviktoukokuu", max_size=60))
def test_no_text_trips_the_search_for_stretches_of_time(text: str) -> None:
    for stretch in stretches(folded(text)):
        assert 0 <= stretch.start < stretch.end <= len(text)
