"""Finnish personal identity codes, their halves, Swedish personal numbers.

Decided by shape: a mistyped code is still a date of birth, so the check character is not asked.
"""

import re
from collections.abc import Iterator
from typing import Final

_SEPARATOR: Final = r"[-+YXWVUABCDEFyxwvuabcdef]"
_CHECK: Final = r"[0-9A-FHJ-NPR-Ya-fhj-npr-y]"
_CHECK_LETTER: Final = r"[A-FHJ-NPR-Ya-fhj-npr-y]"
_READ: Final = r"[\dOoIl|]"  # a digit, or what a scanner or a hasty hand makes of it
_FEWEST_DIGITS: Final = 7
_DAY: Final = r"(?:0\s?[1-9]|[12]\s?\d|3\s?[01])"
_MONTH: Final = r"(?:0\s?[1-9]|1\s?[0-2])"
_CODE: Final = re.compile(
    rf"(?<!\d)(?:\d{{6}}|\d\d[ .]\d\d[ .]\d\d)\s?{_SEPARATOR}\s?\d{{3}}\s?[0-9A-Za-z](?![^\W_])"
)
_LONG_DATE: Final = re.compile(
    rf"(?<!\d)(?:\d\d?[./ -]\d\d?[./ -]|\d{{4}})(?:19|20)?\d\d ?{_SEPARATOR} ?\d{{3}} ?"
    rf"{_CHECK}(?![^\W_])"
)
_MISREAD: Final = re.compile(
    rf"(?<![^\W_]){_READ}{{2}}[ .]?{_READ}{{2}}[ .]?{_READ}{{2}}\s?{_SEPARATOR}\s?"
    rf"{_READ}[ ]?{_READ}[ ]?{_READ}[ ]?[0-9A-Za-z](?![^\W_])"
)
_ODD_SEPARATOR: Final = re.compile(
    rf"(?<![\w.,/+-]){_DAY}{_MONTH}\d\d ?[-~=/*._:;,]{{1,2}} ?\d{{3}}{_CHECK_LETTER}(?!\w)"
)
_GAPS: Final = re.compile(
    rf"(?<![\w.,/+-])\d{{2,4}} \d{{2,4}}(?: \d\d)?\s?{_SEPARATOR}\s?\d{{3}}{_CHECK_LETTER}(?!\w)"
)
_MISTYPED: Final = re.compile(r"(?<![\w.,/+-])\d{5,7}[-+A]\d{2,4}[A-FHJ-NPR-Ya-fhj-npr-y](?!\w)")
_WITHOUT_CHECK: Final = re.compile(
    rf"(?<!\d)(?:{_DAY}{_MONTH}\d\d|{_DAY}[ .]{_MONTH}[ .]\d\d)"
    rf"\s?{_SEPARATOR}\s?\d{{3}}(?!\w|[.,]\d)"
)
_SPACED_OUT: Final = re.compile(
    rf"(?<!\w)(?:\d ){{5}}\d ?{_SEPARATOR} ?(?:\d ){{2}}\d ?[0-9A-Za-z](?![^\W_])"
)
_WITHOUT_SEPARATOR: Final = re.compile(
    rf"(?<![\w.,/]){_DAY}{_MONTH}\d\d ?\d{{3}}[A-FHJ-NPR-Ya-fhj-npr-y](?![^\W_])"
)
_BIRTH_HALF: Final = re.compile(rf"(?<![\w.,/+-]){_DAY}{_MONTH}\d\d(?![\w/]|[.,]\d|[-+]\d)")
_END_HALF: Final = re.compile(
    rf"(?<![\w]){_SEPARATOR}?(?<!\d)\d{{3}}[A-FHJ-NPR-Y](?![^\W_])|(?<![\w-])-\d{{4}}(?![\w-])"
)
_BARE_END_HALF: Final = re.compile(
    r"(?<![\w.,/-])\d{3}[0-9A-FHJ-NPR-Ya-fhj-npr-y](?![\w/]|[.,]\d)"
)
_BIRTH_GROUPS: Final = re.compile(
    rf"(?<![\w.,/+-])(?<!\d ){_DAY} {_MONTH} \d\d(?![\w/]|[.,]\d|[ +-]\d)"
)
_MORE_DIGITS: Final = re.compile(r"\s?\d")
_CODE_WORD: Final = re.compile(
    r"(?:hetu|tunnus|tunnuks|loppuos|loppu|beteckning|personnummer|slut|sista|viimeis|perusos)\w*"
    r"[^.;\n]{0,25}$",
    re.IGNORECASE,
)
_SWEDISH: Final = re.compile(
    r"(?<![\w])(?!0[45]\d{8}(?!\d))(?:19|20)?\d\d(?P<gap>[ .-]?)(?:0[1-9]|1[0-2])(?P=gap)"
    r"(?:[0-2]\d|3[01]|[67]\d|[89][01])\s?[-+]?\s?\d{4}(?!\w)"
)


_WHOLE: Final = (
    _CODE,
    _LONG_DATE,
    _ODD_SEPARATOR,
    _GAPS,
    _MISTYPED,
    _WITHOUT_CHECK,
    _SPACED_OUT,
    _WITHOUT_SEPARATOR,
)


def finnish_codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield whole codes with any of the thirteen separators, or none, right or mistyped."""
    for pattern in _WHOLE:
        for found in pattern.finditer(text):
            yield found.span()
    for found in _MISREAD.finditer(text):
        if sum(mark.isdigit() for mark in found.group()) >= _FEWEST_DIGITS:
            yield found.span()


def halves_of_codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield halves that stand alone: ddmmyy, -903X, and 9031 after a word that says so."""
    for found in _BIRTH_HALF.finditer(text):
        in_groups = any(mark.isspace() for mark in found.group())
        if in_groups and _MORE_DIGITS.match(text, found.end()):
            continue  # 040 765 4321 is a telephone number, which may be one that stays
        yield found.span()
    for found in _BIRTH_GROUPS.finditer(text):
        yield found.span()
    for found in _END_HALF.finditer(text):
        letters = [mark for mark in found.group() if mark.isalpha()]
        if letters and (
            found.group()[0] in "-+" or len(letters) > 1 or _said(text, found.start())
        ):
            yield found.span()
    for found in _BARE_END_HALF.finditer(text):
        if _said(text, found.start()):
            yield found.span()


def _said(text: str, place: int) -> bool:
    """Whether the words before ``place`` speak of a code."""
    return bool(_CODE_WORD.search(text, max(0, place - 50), place))


def swedish_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield Swedish personal and coordination numbers of ten or twelve digits."""
    for found in _SWEDISH.finditer(text):
        yield found.span()
