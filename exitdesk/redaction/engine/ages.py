"""Finds the ages of people, in digits and words; how long something lasts is no age."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from exitdesk.redaction.engine.numerals import NUMERAL, value_of
from exitdesk.redaction.engine.paradigms import RESOURCES

_OLDEST: Final = 120
_LEGAL_LIMITS: Final = frozenset({15, 18})
_MONTHS: Final = 12

_N: Final = rf"(?<![\w.:/])(?<!\d,)(?P<n>\d{{1,3}}(?:[.,]5)?|{NUMERAL})"
_YEARS: Final = r"(?:vuotta|vuotias|v|år)(?![\w-])"
_ABOUT: Final = (
    r"(?:(?:nyt|jo|vasta|vain|noin|n\.|nu|redan|bara|ca|cirka|omkring|först|tällä hetkellä)\s)?"
)
_DATA: Final = tomllib.loads((RESOURCES / "ages.toml").read_text(encoding="utf-8"))


def _any_of(key: str) -> str:
    """Return a pattern for the words of a list; a star stands for any letters."""
    listed = sorted(_DATA[key].split(), key=len, reverse=True)
    return (
        "(?:" + "|".join(rf"{word[:-1]}\w*" if word[-1] == "*" else word for word in listed) + ")"
    )


_PERSON: Final = _any_of("people")
_NOT_BEFORE: Final = re.compile(rf"(?<!\w){_any_of('before')}(?!\w)")
_NOT_AFTER: Final = re.compile(rf"\s(?:i\s)?(?:{_any_of('after')}(?!\w)|\d+\s?(?:kk|mån))")
_AFTER_NUMBER: Final = "|".join(
    (
        r"\s?-?\s?vuotia\w*",
        rf"\s?-?\s?år(?:ig|ing)\w*(?!\w)(?!\s+{_any_of('lasts')})",
        r"\s?-?\s?årsålder\w*",
        r"\s?-?\s?(?:vuotis(?:synty|päiv|juhl)|års(?:dag|fest|kalas|jubil))\w*",
        r"\s?år\s+(?:gam\w+|fyllda)",
        r"\s?års?\s+ålder\w*",
        r"\s?vuoden\s+(?:ikäi\w+|iä\w+)",
        r"\s?(?:vuotta|v\.?)\s+(?:vanh\w+|täyttän\w+)",
        rf"\s?(?:vuotta|v\.?|år),?\s{_PERSON}(?!\w)",
        r"-v(?![\w-])",
    )
)
_CERTAIN: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_N}(?:{_AFTER_NUMBER})",
        (
            rf"(?<!\w)(?:iältään|ikä(?:nsä|ni)?|ålder(?:n)?|i en ålder av)"
            rf"\s?(?:on|oli|är|var|:|=)?\s?{_ABOUT}{_N}(?:\s?{_YEARS})?(?![\w-])"
        ),
        (
            rf"(?<!\w)(?:täyt\w+|fyll\w*)\s(?:\w+kuussa\s)?{_ABOUT}{_N}"
            rf"(?:\s{_YEARS}|(?=\s?(?:[.,;!?)](?!\d)|$|ja\s|och\s|i\s|\w+kuussa)))"
        ),
        rf"(?<!\w)(?:hän|hon|han|hen)\s(?:on|oli|är|var)\s{_ABOUT}{_N}(?=\s?(?:[.,;!?)](?!\d)|$))",
        rf"(?<!\w){_PERSON}(?:\s?[,(]\s?|\s){_ABOUT}{_N}\s?{_YEARS}",
        rf"(?<!\w){_PERSON}\s\(?(?P<n>[5-9]|\d\d)(?=\)?\s?(?:[,.;!?)](?!\d)|$))",
        rf"(?<!\w){_PERSON}\s\((?:\d{{1,2}}\s?(?:,|ja|och)\s?)+{_N}(?=\))",
        rf"(?<!\w){_PERSON}\s(?:ovat\s|är\s)?(?:\d{{1,2}},?\s)+(?:ja|och)\s{_N}\s?{_YEARS}",
    )
)
_LIKELY: Final = tuple(  # when nothing around them speaks of how long something lasts
    re.compile(pattern)
    for pattern in (
        rf"(?<!\w)(?:on|oli|olen|olin|är|var|blir|blev)\s{_ABOUT}{_N}\s?{_YEARS}",
        rf"[,(;]\s?{_N}\s?{_YEARS}\s?(?=[,).;]|$)",
    )
)
_IN_MONTHS: Final = re.compile(
    rf"{_N}\s?-?\s?(?:kk|kuukauden|kuukautta|viikon|viikkoa|mån|månader|månaders|veckor|veckors)\s?-?\s?"
    r"(?:ikäi\w+|iä\w+|vanh\w+|gam\w+|ålder\w*)"
)
_DECADE: Final = re.compile(
    rf"(?<!\w)(?:(?:{NUMERAL}|\d0\s?-?\s?)kymppi\w*|(?:[2-9]0\s?-?\s?|[^\W\d]+tio)årsålder\w*)"
)
_MORE: Final = re.compile(
    rf"(?:(?:\d{{1,3}}-?\s?,\s?)*(?:\d{{1,3}}-?|{NUMERAL}-)\s?(?:ja|tai|sekä|och|eller|samt|-)\s?)$"
)
_ONE_OF_MORE: Final = re.compile(
    rf"(?P<n>\d{{1,3}}|{NUMERAL}(?=-))-?(?=[\s,])|(?P<last>\d{{1,3}})(?=-)"
)
_ONE_AFTER: Final = re.compile(rf",?\s(?:ja|och|samt|sekä)?\s?{_N}\s?{_YEARS}")
_THRESHOLD: Final = re.compile(r"(?:alle|yli|vähintään|under|över|minst|fyllda)\s$")
_CLAUSE: Final = 45


@dataclass(frozen=True, slots=True)
class Age:
    """An age by its place in the text; ``years`` is None when it is said by the decade."""

    start: int
    end: int
    years: int | None


def ages(text: str) -> Iterator[Age]:
    """Yield the ages in a folded text; places may overlap."""
    if not any(mark.isdigit() for mark in text) and not _SPEAKS_OF_YEARS.search(text):
        return
    decades = [found.span() for found in _DECADE.finditer(text)]
    yield from (Age(*span, None) for span in decades)
    for pattern in (*_CERTAIN, *_LIKELY):
        for found in pattern.finditer(text):
            start, end = found.start("n"), found.end()
            if any(first <= start < last for first, last in decades):
                continue
            if pattern in _LIKELY and _lasts(text, found.start(), end):
                continue
            if _NOT_AFTER.match(text, end):
                continue
            made = _age(found["n"], start, end)
            if made and not _is_legal_limit(text, made):
                yield made
                yield from _others(text, start, end)
    for found in _IN_MONTHS.finditer(text):
        months = value_of(found["n"])
        if months is not None:
            yield Age(found.start("n"), found.end(), months // _MONTHS)


_SPEAKS_OF_YEARS: Final = re.compile(r"vuot|vuode|årig|åring|\bår\b|kymppi|ålder")


def _age(number: str, start: int, end: int) -> Age | None:
    years = value_of(number)
    if years is None or years > _OLDEST:
        return None
    return Age(start, end, years)


def _others(text: str, start: int, end: int) -> Iterator[Age]:
    """Yield those in a row with one: 7-, 9- ja 12-vuotiaat; lapset 5 v ja 8 v."""
    after = _ONE_AFTER.match(text, end)
    while after is not None and not _NOT_AFTER.match(text, after.end()):
        made = _age(after["n"], after.start("n"), after.end())
        if made:
            yield made
        after = _ONE_AFTER.match(text, after.end())
    before = _MORE.search(text, max(0, start - _CLAUSE), start)
    if before is None:
        return
    for found in _ONE_OF_MORE.finditer(text, before.start(), before.end()):
        made = _age(found["n"] or found["last"], *found.span())
        if made:
            yield made


def _lasts(text: str, start: int, end: int) -> bool:
    """Whether the words around speak of a sentence, a loan, a membership."""
    before = re.split(r"[.!?\n](?!\d)", text[max(0, start - _CLAUSE) : start])[-1]
    return bool(_NOT_BEFORE.search(before) or _NOT_AFTER.match(text, end))


def _is_legal_limit(text: str, age: Age) -> bool:
    """Whether it is an age of the law: under 18 is wider than any band."""
    before = _THRESHOLD.search(text, max(0, age.start - 12), age.start)
    return before is not None and age.years in _LEGAL_LIMITS
