"""Dates and ages said less exactly, in the document's language."""

from datetime import date
from typing import Final

from exitdesk.domain.texts import Lang
from exitdesk.redaction.treatments import Treatment

_MONTHS: Final = {
    Lang.SV: (
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
        "oktober", "november", "december",
    ),
    Lang.FI: (
        "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu",
        "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
    ),
}  # fmt: skip
_BANDS: Final = {Treatment.AGE_BAND: 5, Treatment.TEN_YEAR_BAND: 10}


def coarse_date(year: int, month: int | None, treatment: Treatment, lang: Lang) -> str:
    """Return a date to the month, quarter or year; "" when the treatment is none of these.

    Without a month only the year is said.
    """
    if treatment is Treatment.YEAR or (month is None and treatment in _TO_THE_YEAR):
        return str(year)
    if month is None:
        return ""
    if treatment is Treatment.MONTH:
        return f"{_MONTHS[lang][month - 1]} {year}"
    if treatment is Treatment.QUARTER:
        quarter = (month + 2) // 3
        return f"kvartal {quarter}/{year}" if lang is Lang.SV else f"{quarter}. neljännes {year}"
    return ""


_TO_THE_YEAR: Final = frozenset({Treatment.MONTH, Treatment.QUARTER})


def age_band(born: date, today: date, treatment: Treatment) -> str:
    """Return the band of the age on ``today``, "25–29" or "20–29"; "" for other treatments."""
    width = _BANDS.get(treatment)
    if width is None:
        return ""
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    first = max(age, 0) // width * width
    return f"{first}–{first + width - 1}"
