"""Each part that says things less exactly: switched off, a sentence that needs it is changed."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import KnownTerm, ages, date_stretches, generalising, redact
from exitdesk.redaction.engine.generalising import Generaliser
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.places import PlaceFinder
from exitdesk.redaction.treatments import Treatment
from tests.redaction import test_ages, test_generalised_dates
from tests.redaction.jobs import job_of

TREATMENTS = {
    **dict.fromkeys(Category, Treatment.KEEP),
    Category.MUNICIPALITY: Treatment.REGION,
    Category.IDENTITY_CODE: Treatment.AGE_BAND,
    Category.EVENT_DATE: Treatment.MONTH,
}
TURKU = KnownTerm("Turku", TermKind.PLACE, Category.MUNICIPALITY)


def said(text: str) -> str:
    job = job_of(text, terms=(TURKU,), treatments=TREATMENTS, lang=Lang.FI)
    return redact(replace(job, today=date(2026, 11, 22))).passages[0]


def _nothing(*_given: object) -> tuple[()]:
    return ()


def _no_text(*_given: object) -> str:
    return ""


def _same(_self: Generaliser, *given: object) -> object:
    return given[-1]


SWITCHES: dict[str, tuple[object, str, Callable[..., object], str]] = {
    "ages": (generalising, "ages", _nothing, "34-vuotias"),
    "stretches of time": (generalising, "stretches", _nothing, "viikolla 34/2026"),
    "unknown municipalities": (PlaceFinder, "find", _nothing, "Oulussa"),
    "known municipalities": (generalising, "region_of_known", _no_text, "Turussa"),
    "weekdays": (Generaliser, "_with_weekday", _same, "tiistaina 3.5.2026"),
    "months without a year": (Generaliser, "_without_year", _same, "3.5. asti"),
    "births": (Generaliser, "_band_of_birth", _no_text, "syntynyt 1992"),
    "dates without digits": (Generaliser, "looks_for_dates", _nothing, "kolmas toukokuuta"),
}


@pytest.mark.parametrize("name", SWITCHES)
def test_a_part_that_is_switched_off_is_missed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, attribute, instead, telling = SWITCHES[name]
    text = f"Sovittiin, että {telling} on niin."
    whole = said(text)
    assert telling not in whole
    if isinstance(getattr(owner, attribute), property):
        instead = property(instead)  # type: ignore[assignment]
    monkeypatch.setattr(owner, attribute, instead)
    assert said(text) != whole


AGES = [folded(text) for text, _ in (*test_ages.FINNISH, *test_ages.SWEDISH)]
DATES = [
    folded(text) for text, *_ in (*test_generalised_dates.FINNISH, *test_generalised_dates.SWEDISH)
]
PATTERNS_OF_AGES = [
    (kind, place) for kind in ("_CERTAIN", "_LIKELY") for place in range(len(getattr(ages, kind)))
]
PATTERNS_OF_DATES = ["_DAYS", "_WEEKS", "_MONTH"]


@pytest.mark.parametrize(("kind", "place"), PATTERNS_OF_AGES)
def test_each_pattern_of_ages_is_the_only_one_for_some_age(
    kind: str, place: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [{(one.start, one.end) for one in ages.ages(text)} for text in AGES]
    left = tuple(one for number, one in enumerate(getattr(ages, kind)) if number != place)
    monkeypatch.setattr(ages, kind, left)
    assert [{(one.start, one.end) for one in ages.ages(text)} for text in AGES] != whole


@pytest.mark.parametrize("name", PATTERNS_OF_DATES)
def test_each_pattern_of_stretches_is_the_only_one_for_some_date(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [list(date_stretches.stretches(text)) for text in DATES]
    monkeypatch.setattr(date_stretches, name, re.compile("(?!)"))
    assert [list(date_stretches.stretches(text)) for text in DATES] != whole
