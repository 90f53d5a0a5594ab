"""Finds what tells when without being one day: ranges of days, weeks, months, seasons, years."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache
from typing import Final

from exitdesk.redaction.engine.paradigms import RESOURCES

_CENTURY: Final = 2000
_MOST_WEEKS: Final = 53
_SHORTEST_BARE: Final = 5
_BARE_TOO: Final = frozenset({"mars", "maj", "majs", "juni", "juli"})


class Width(IntEnum):
    """How exact a stretch of time is, the most exact first."""

    DAYS = 1
    WEEK = 2
    MONTH = 3
    SEASON = 4
    YEAR = 5


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time by its place in the text: where it begins and ends, year and month.

    What the text does not say is None.
    """

    start: int
    end: int
    width: Width
    first: tuple[int | None, int | None]
    last: tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class _Patterns:
    months: dict[str, int]
    days_in_words: tuple[re.Pattern[str], ...]
    months_in_a_row: re.Pattern[str]
    halves: re.Pattern[str]
    bare_month: re.Pattern[str]

    @staticmethod
    @cache
    def read() -> "_Patterns":
        data = tomllib.loads((RESOURCES / "dates.toml").read_text(encoding="utf-8"))
        months = {word: place for place, words in enumerate(data["months"], 1) for word in words}
        any_month = _any_of(months)
        bare = [word for word in months if len(word) >= _SHORTEST_BARE or word in _BARE_TOO]
        ordinals = _any_of([word for words in data["ordinals"] for word in words])
        day = rf"(?:\d{{1,2}}(?::[ea])?\.?|{ordinals})"
        halves = _any_of([words[0].removesuffix("kuu") for words in data["months"]])
        return _Patterns(
            months,
            (
                re.compile(
                    rf"(?<![\w.,/-])(?:den\s)?(?:{day}\s?,\s)*{day}{_JOINT}(?:den\s)?{day}"
                    rf"(?:\s?päivä\w*)?\s?(?P<month>{any_month})(?!\w)\.?{_YEAR_AFTER}"
                ),
                re.compile(
                    rf"(?<!\w)(?P<month>{any_month})\s(?:{ordinals})(?!\w)(?:\s?päivä\w*)?{_YEAR_AFTER}"
                ),
            ),
            re.compile(
                rf"(?<!\w)(?P<first>{any_month}){_JOINT}(?P<month>{any_month})(?!\w)\.?{_YEAR_AFTER}"
            ),
            re.compile(
                rf"(?<!\w)(?P<first>{halves})-(?:\s?ja\s)?(?P<month>{any_month})(?!\w){_YEAR_AFTER}"
            ),
            re.compile(rf"(?<!\w)(?P<month>{_any_of(bare)})(?!\w)(?!\s(?:19|20)\d\d)"),
        )


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_JOINT: Final = r"\s?(?:-|ja|och|samt|sekä|tai|eller|till)\s?"
_YEAR_AFTER: Final = r"(?:,?\s?(?:vuonna\s|år\s)?(?P<year>(?:19|20)\d\d))?(?!\d)"
_DAYS: Final = re.compile(
    r"(?<![\w.,/-])(?:\d{1,2}\.\s?,\s?)*(?P<day1>\d{1,2})\.?(?:(?P<month1>\d{1,2})\.(?P<year1>\d{4}|\d\d)?)?"
    rf"{_JOINT}(?:den\s)?(?P<day2>\d{{1,2}})\.\s?(?P<month2>\d{{1,2}})\.(?P<year2>\d{{4}}|\d\d)?(?![\d/])"
)
_WEEKS: Final = re.compile(
    r"(?<!\w)(?:viikko\w*|viiko\w+|vko\w*\.?|vk\.?|veckan?|veckorna|v\.)\s?(?P<week>\d{1,2})(?!\d)"
    r"(?:\s?(?:-|ja|och)\s?(?P<last>\d{1,2}))?"
    r"(?:(?:\s?/\s?|,?\s(?:vuonna\s|år\s)?)(?P<year>(?:19|20)\d\d))?(?![\d/]|[.,]\d|\s?(?:v\b|vuot|år))"
)
_MONTH: Final = re.compile(
    r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d-])"
)
_SEASON: Final = re.compile(
    r"(?<!\w)(?:(?:alku|loppu|keski)?(?:kevä|kesä|kesän|syks|syys|talv)\w*|(?:alku|loppu|keski)vuo\w+|"
    r"(?:på\s)?(?:för|sen|mid)?(?:vår|sommar|höst|vint)\w*|(?:början|slutet|mitten)\sav)"
    r"\s(?:vuonna\s|vuoden\s|år\s)?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_YEAR: Final = re.compile(
    r"(?<![\w.,/:€-])(?P<year>19[5-9]\d|20[0-4]\d)(?:\s?-\s?(?P<last>(?:19|20)?\d\d))?"
    r"(?![\w/]|[.,:-]\d|-luv|-tal|\s?(?:€|e\b|eur|kr\b|kronor|kg|km|m\b|mk|kpl|st\b|gram|g\b|mg|ml))"
)


def stretches(text: str) -> Iterator[Stretch]:
    """Yield the stretches of time in a folded text; their places may overlap."""
    known = _Patterns.read()
    for found in _DAYS.finditer(text):
        yield from _of_days(found)
    for pattern in known.days_in_words:
        for found in pattern.finditer(text):
            when = (_number(found["year"]), known.months[found["month"]])
            yield Stretch(*found.span(), Width.DAYS, when, when)
    for pattern in (known.halves, known.months_in_a_row):
        for found in pattern.finditer(text):
            year = _number(found["year"])
            first = known.months.get(found["first"]) or known.months[found["first"] + "kuu"]
            last = known.months[found["month"]]
            yield Stretch(*found.span(), Width.MONTH, (year, first), (year, last))
    for found in known.bare_month.finditer(text):
        when = (None, known.months[found["month"]])
        yield Stretch(*found.span(), Width.MONTH, when, when)
    for found in _MONTH.finditer(text):
        when = (int(found["year"]), int(found["month"]))
        yield Stretch(*found.span(), Width.MONTH, when, when)
    for found in _WEEKS.finditer(text):
        yield from _of_weeks(found)
    for pattern, width in ((_SEASON, Width.SEASON), (_YEAR, Width.YEAR)):
        for found in pattern.finditer(text):
            year = int(found["year"])
            yield Stretch(*found.span(), width, (year, None), (_last_year(found, year), None))


def _of_days(found: re.Match[str]) -> Iterator[Stretch]:
    last = (_full(found["year2"]), int(found["month2"]))
    first = (_full(found["year1"]) or last[0], int(found["month1"] or last[1]))
    for day, (year, month) in ((found["day1"], first), (found["day2"], last)):
        if not _is_day(year, month, int(day)):
            return
    yield Stretch(*found.span(), Width.DAYS, first, last)


def _of_weeks(found: re.Match[str]) -> Iterator[Stretch]:
    year = _number(found["year"])
    weeks = [int(found["week"]), int(found["last"] or found["week"])]
    if all(1 <= week <= _MOST_WEEKS for week in weeks):
        first, last = (_of_week(year, week) for week in weeks)
        yield Stretch(*found.span(), Width.WEEK, first, last)


def _of_week(year: int | None, week: int) -> tuple[int | None, int | None]:
    """Return the year and month of the week's Thursday; without a year it has no month."""
    if year is None:
        return None, None
    try:
        thursday = date.fromisocalendar(year, week, 4)
    except ValueError:
        return year, None
    return thursday.year, thursday.month


def _last_year(found: re.Match[str], year: int) -> int:
    last = found.groupdict().get("last")
    if not last:
        return year
    return int(last) if len(last) > 2 else year // 100 * 100 + int(last)


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _full(text: str | None) -> int | None:
    year = _number(text)
    return year + _CENTURY if year is not None and year < 100 else year


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or _CENTURY, month, day)
    except ValueError:
        return False
    return True
