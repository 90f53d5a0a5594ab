"""Dates and ages said less exactly, in the document's language."""

import re
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


def coarse_date(year: int | None, month: int | None, treatment: Treatment, lang: Lang) -> str:
    """Return a date to the month, quarter or year; "" when the treatment is none of these.

    Without a month only the year is said, without a year only the month or quarter.
    """
    said = "" if year is None else str(year)
    if treatment is Treatment.YEAR or (month is None and treatment in _TO_THE_YEAR):
        return said
    if month is None:
        return ""
    if treatment is Treatment.MONTH:
        return f"{_MONTHS[lang][month - 1]} {said}".rstrip()
    if treatment is Treatment.QUARTER:
        quarter = (month + 2) // 3
        if lang is Lang.SV:
            return f"kvartal {quarter}/{said}".rstrip("/")
        return f"{quarter}. neljännes {said}".rstrip()
    return ""


_TO_THE_YEAR: Final = frozenset({Treatment.MONTH, Treatment.QUARTER})


def age_band(born: date, today: date, treatment: Treatment) -> str:
    """Return the band of the age on ``today``, "25–29" or "20–29"; "" for other treatments.

    Nobody is born after ``today``: there is no band for such a day.
    """
    if born > today:
        return ""
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return _band(age, treatment)


def born_by_code(code: str) -> date | None:
    """Return the day of birth in a personal identity code, whatever its check character."""
    found = _CODE.fullmatch(code.strip())
    if found is None:
        return None
    century = next(first for marks, first in _CENTURIES if found[4].upper() in marks)
    try:
        return date(century + int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


_CODE: Final = re.compile(r"(\d\d)(\d\d)(\d\d)\s?([-+A-FU-Ya-fu-y])\s?\d{3}[0-9A-Za-z]")
_CENTURIES: Final = (("+", 1800), ("-YXWVU", 1900), ("ABCDEF", 2000))


def band_of_years(years: int, treatment: Treatment, lang: Lang) -> str:
    """Return what stands in a text for an age: "[ålder 30–34]"; "" for other treatments."""
    return in_band(_band(years, treatment), lang)


def in_band(band: str, lang: Lang) -> str:
    """Return what stands in a text for a band, "" for none; no case ending tells more."""
    if not band:
        return ""
    return f"[ålder {band}]" if lang is Lang.SV else f"[ikä {band}]"


def _band(years: int, treatment: Treatment) -> str:
    width = _BANDS.get(treatment)
    if width is None:
        return ""
    first = max(years, 0) // width * width
    return f"{first}–{first + width - 1}"
