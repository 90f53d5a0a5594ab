"""Dates in digits and words, in both languages."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Final

from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.near_digits import near_digits
from exitdesk.redaction.engine.numerals import NUMERAL, value_of
from exitdesk.redaction.engine.paradigms import RESOURCES

_CENTURY: Final = 100
_FEWEST_WITHOUT_HUNDREDS: Final = 30
_HUNDREDS: Final = {
    "tuhatyhdeksänsataa": 1900, "tuhat yhdeksänsataa": 1900, "nittonhundra": 1900,
    "kaksituhatta": 2000, "tjugohundra": 2000, "tvåtusen": 2000,
}  # fmt: skip
_ROMANS: Final = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateFind:
    """A date by its place in the text; what it does not say is None.

    ``year`` has two digits when the text has; ``birth``: the words before it speak of birth.
    """

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    birth: bool

    def is_day(self, day: date) -> bool:
        """Whether the text means ``day``, as far as it says."""
        return (
            (self.day, self.month) == (day.day, day.month)
            and self.year is not None
            and self.year in (day.year, day.year % _CENTURY)
        )


@dataclass(frozen=True, slots=True)
class _Patterns:
    months: dict[str, int]
    ordinals: dict[str, int]
    in_words: tuple[re.Pattern[str], ...]
    telling: re.Pattern[str]  # what no date is without

    @staticmethod
    @cache
    def read() -> "_Patterns":
        data = tomllib.loads((RESOURCES / "dates.toml").read_text(encoding="utf-8"))
        months = {word: place for place, words in enumerate(data["months"], 1) for word in words}
        ordinals = {
            word: place for place, words in enumerate(data["ordinals"], 1) for word in words
        }
        month = "(?P<month>" + "|".join(sorted(months, key=len, reverse=True)) + r")(?![^\W\d])\.?"
        ordinal = "|".join(sorted(ordinals, key=len, reverse=True))
        day = rf"(?P<day>\d{{1,2}}|{ordinal})"
        said = rf"(?P<hundreds>{'|'.join(_HUNDREDS)})?\s?(?P<rest>{NUMERAL})(?!\w)"
        year = rf"(?:[.,]?\s?(?:vuonna\s|år\s)?(?:(?P<year>\d{{4}}|-\d\d)|{said}))?(?!\d)"
        of_day = r"(?:\.|:[ea]|:nen|:nnen)?(?:\s(?:päivä\w*|dagen))?"
        return _Patterns(
            months,
            ordinals,
            (
                re.compile(rf"(?<!\w)(?:den\s)?{day}{of_day}\s?(?:,\s)?{month}{year}"),
                re.compile(rf"(?<!\w){month}\s(?P<day>{ordinal})(?!\w)(?:\s?päivä\w*)?{year}"),
                re.compile(rf"(?<!\w){month}\s{day}(?:\.|:s|:nä)(?:\s?päivä\w*)?{year}"),
                re.compile(rf"(?<!\w){month}(?:\s(?:vuonna\s|år\s)?(?P<year>\d{{4}}))(?!\d)"),
            ),
            re.compile(rf"\d+|(?<![^\W\d]){month}"),
        )


# A date may follow an abbreviation without a gap: s.2.3.1981.
_FREE: Final = r"(?:(?<![\w.,/-])|(?<=[^\W\d_]\.))"
_ROMAN: Final = "|".join(sorted(_ROMANS, key=len, reverse=True))
_ROMAN_MONTH: Final = re.compile(
    rf"{_FREE}(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>{_ROMAN})\s?[./-]\s?(?P<year>\d{{4}}|\d\d)(?!\w)"
)
_GAPS: Final = re.compile(
    r"(?<![\w.,/-])(?P<day>\d{1,2})\s(?P<month>\d{1,2})\s(?P<year>(?:19|20)\d\d)(?![\w/.,-]\d|\w)"
)
_TWO_DIGITS: Final = re.compile(r"(?<![\w.,/])[-'](?P<year>\d\d)(?![\w/-]|[.,]\d)")
_DMY: Final = re.compile(
    rf"{_FREE}(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>\d{{1,2}})(?:\s?[./-]\s?[-']?(?P<year>\d{{4}}|\d{{2}})"
    r"|\s(?P<later>\d{4}))(?![\d/])"
)
_YMD: Final = re.compile(
    r"(?<![\w.,/-])(?P<year>\d{4})\s?[./-]\s?(?P<month>\d{1,2})\s?[./-]\s?(?P<day>\d{1,2})(?![\d/])"
)
_CLOSE: Final = re.compile(
    r"(?<![\w.,/+-])(?:(?P<day>\d\d)(?P<month>\d\d)(?P<year>(?:19|20)\d\d))(?![\w/]|[.,]\d)"
)
_CLOSE_YMD: Final = re.compile(
    r"(?<![\w.,/+-])(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?![\w/]|[.,]\d)"
)
_SHORT_YMD: Final = re.compile(
    r"(?<![\w.,/+-])(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)(?![\w/-]|[.,]\d)"
)
_DAY_MONTH: Final = re.compile(rf"{_FREE}(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?!\s?\d)")
_DAY_MONTH_OPEN: Final = re.compile(
    rf"{_FREE}(?P<day>\d{{1,2}})[./]\s?(?P<month>\d{{1,2}})(?![\w/]|[.,-]\s?\d)"
)
_MONTH_YEAR: Final = re.compile(
    r"(?<![\w.,/-])(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])"
)
_YEAR: Final = re.compile(
    r"(?:(?<![\w.,/])|(?<=[^\W\d_]\.))-?(?P<year>(?:19|20)\d\d)(?![\w/]|[.,-]\d)"
)
_NUMERIC: Final = (_DMY, _YMD, _CLOSE, _CLOSE_YMD, _SHORT_YMD, _DAY_MONTH, _MONTH_YEAR, _GAPS)
_BIRTH_BEFORE: Final = re.compile(
    r"(?:(?<!\w)s\.?|(?<!\w)f\.?|(?<!\w)synt\w*|(?<!\w)synn\w*|(?<!\w)född?\w*|(?<!\w)föds\w*|dob|sotu|hetu)\.?\s?"
    r"(?:[:(]\s?|aika\w*\s?:?\s?|on\s|oli\s|är\s|var\s|den\s|vuonna\s|år\s|tid\w*\s?:?\s?|datum\s?:?\s?|"
    r"joskus\s|någon gång\s|i\s)*$"
)
_BIRTHDAY_BEFORE: Final = re.compile(
    r"(?:täyttä\w*|täytti|fyll\w*|syntymäpäiv\w*|synttär\w*|födelsedag\w*)\s"
    r"(?:(?:\d{1,3}|vuotta|vuosia|år|on|oli|är|var|den|taas|jo)\s){0,3}$"
)
_BIRTH_AFTER: Final = re.compile(r"\s?\)?(?:syntyn|synt\.|föd|\s?s\.\s)")


def dates(text: str) -> Iterator[DateFind]:
    """Yield the dates of a normalised text; impossible ones are none.

    A day that the text calls a birth in one place is one wherever it stands.
    """
    small = folded(text)
    found = [
        replace(one, start=start + one.start, end=start + one.end)
        for start, end in near_digits(small, _Patterns.read().telling)
        for one in _dates(small[start:end])
    ]
    births = {_key(one) for one in found if one.birth and one.day is not None}
    for one in found:
        yield replace(one, birth=True) if _key(one) in births else one


def _key(found: DateFind) -> tuple[int | None, int | None, int | None]:
    year = found.year % _CENTURY if found.year is not None else None
    return year, found.month, found.day


def _dates(small: str) -> Iterator[DateFind]:
    for pattern in (*_NUMERIC, *_Patterns.read().in_words):
        for found in pattern.finditer(small):
            made = _read(found, small)
            if made:
                yield made
    for found in _ROMAN_MONTH.finditer(small):
        made = _read(found, small)
        if made:
            yield made
    for pattern in (_YEAR, _TWO_DIGITS):
        for found in pattern.finditer(small):
            if _speaks_of_birth(small, *found.span()):
                yield DateFind(*found.span(), int(found["year"]), None, None, birth=True)
    for found in _DAY_MONTH_OPEN.finditer(small):
        if _speaks_of_birth(small, *found.span()):
            made = _read(found, small)
            if made:
                yield made


def _read(found: re.Match[str], text: str) -> DateFind | None:
    said, known = found.groupdict(), _Patterns.read()
    month = said.get("month")
    day = said.get("day")
    year = said.get("year") or said.get("later")
    months = known.months.get(month) or _ROMANS.get(month) or int(month) if month else 0
    days = None
    if day is not None:
        days = known.ordinals[day] if day in known.ordinals else int(day)
    years = abs(int(year)) if year else _year_in_words(said.get("hundreds"), said.get("rest"))
    start, end = found.span()
    if years is None and said.get("rest"):  # "25 maj fem personer": no year
        end = found.end("month")
    try:
        full = years if years is not None and years >= _CENTURY else 2000
        date(full, months or 0, days or 1)
    except ValueError:
        return None
    birth = _speaks_of_birth(text, start, end)
    return DateFind(start, end, years, months, days, birth=birth)


def _year_in_words(hundreds: str | None, rest: str | None) -> int | None:
    """Return a year said in words; a small number without its hundreds counts something else."""
    value = value_of(rest) if rest else None
    if value is None or (hundreds is None and value < _FEWEST_WITHOUT_HUNDREDS):
        return None
    return (_HUNDREDS[hundreds] if hundreds else 0) + value


def _speaks_of_birth(text: str, start: int, end: int) -> bool:
    return bool(
        _BIRTH_BEFORE.search(text, max(0, start - 40), start)
        or _BIRTHDAY_BEFORE.search(text, max(0, start - 50), start)
        or _BIRTH_AFTER.match(text, end)
    )
