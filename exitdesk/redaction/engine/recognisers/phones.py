"""Phone numbers: by Google's rules, and by shape as a second net."""

import re
from collections.abc import Iterator
from typing import Final

from phonenumbers import Leniency, PhoneNumberMatcher

_DATE: Final = re.compile(
    r"\d{1,2}[.\-/]\s?\d{1,2}[.\-/]\s?\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}[.:]\d\d"
)
_INTERNATIONAL: Final = re.compile(r"(?<![\w+])(?:\+|00|\(\+)\s?\d[\d \n()./-]{5,22}\d(?!\d)")
_DOMESTIC: Final = re.compile(
    r"(?<![\w+.,/-])\(?0\d{1,3}\)?(?:[ \n-]\d{2,8}|(?<=\))\d{2,8}){1,4}(?![\w/]|[.,]\d)"
)
_DOTTED: Final = re.compile(r"(?<![\w+.,/-])0\d{1,2}\.\d{3}\.?\d{2,4}(?:\.\d{2})?(?!\w)")
_CLOSE: Final = re.compile(r"(?<![\w+.,/-])0\d{5,12}(?![\w/]|[.,]\d)")
_WITHOUT_PLUS: Final = re.compile(r"(?<![\w+.,/-])358[ -]?\d(?:[ -]?\d){5,10}(?![\w/])")
_DIGIT_BY_DIGIT: Final = re.compile(r"(?<![\w+.,])0(?: \d){6,11}(?!\w)")
_FEWEST_DIGITS: Final = 6
_FEWEST_SPACED: Final = 7


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Yield numbers that the phonenumbers library takes for possible, Finland by default."""
    for line in re.finditer(r"[^\n]+", text):
        if sum(mark.isdigit() for mark in line.group()) < _FEWEST_DIGITS:
            continue
        for found in PhoneNumberMatcher(line.group(), "FI", Leniency.VALID):
            if not _DATE.fullmatch(found.raw_string):
                yield line.start() + found.start, line.start() + found.end


def phones_by_shape(text: str) -> Iterator[tuple[int, int]]:
    """Yield what has the shape of a number: +…, 0…, 358…, short and mistyped ones too."""
    for found in _INTERNATIONAL.finditer(text):
        yield found.span()
    for pattern in (_DOMESTIC, _DOTTED, _CLOSE, _WITHOUT_PLUS, _DIGIT_BY_DIGIT):
        for found in pattern.finditer(text):
            digits = sum(mark.isdigit() for mark in found.group())
            if pattern is not _DOMESTIC or digits >= _FEWEST_SPACED:
                yield found.span()
