"""Phone numbers: by Google's rules, and by shape as a second net."""

import re
from collections.abc import Iterator
from typing import Final

from phonenumbers import Leniency, PhoneNumberMatcher

_LINE: Final = re.compile(r"[^\n]{1,2000}(?!\S)|[^\n]{1,2000}")  # the library slows in long ones
_DATE: Final = re.compile(
    r"\d{1,2}[.\-/]\s?\d{1,2}[.\-/]\s?\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}[.:]\d\d"
)
_WHOLE_DATE: Final = re.compile(  # a day of these two centuries, whatever the rest may look like
    r"(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d"
)
_INTERNATIONAL: Final = re.compile(r"(?<![\w+])(?:\+|00|\(\+)\s?\d[\d \n()./-]{5,22}\d(?!\d)")
_DOMESTIC: Final = re.compile(
    r"(?<![\w+.,/-])\(?0\d{1,3}\)?(?:[ \n-]\d{2,8}|(?<=\))\d{2,8}){1,4}(?![\w/]|[.,]\d)"
)
_DOTTED: Final = re.compile(
    r"(?<![\w+.,/-])0\d{1,3}(?P<mark>[.,/])\d{2,4}(?P=mark)?\d{2,4}(?:(?P=mark)\d{2,4})?(?![\w/]|[.,]\d)"
)
_MISREAD: Final = re.compile(
    r"(?<![\w+.,/-])[0Oo][1-9lI][\dOoIl]{0,2}(?:[ -]?[\dOoIl]{2,8}){1,4}(?![\w/]|[.,]\d)"
)
_WITHOUT_ZERO: Final = re.compile(
    r"(?<![\w+.,/-])(?:4[0-9]|50)[ -]\d{3}[ -]?\d{2}[ -]?\d{2}(?![\w/-]|[.,]\d)"
)
_HALF_HIDDEN: Final = re.compile(
    r"(?<![\w+.,/-])0\d{1,3}[ -]?(?:[\dxX*]{2,8}[ -]?){1,3}(?<=\d)(?!\w)"
)
_AFTER_WORD: Final = re.compile(
    r"(?<!\w)(?:puh[^\W\d]*|p|tel[^\W\d]*|tfn|gsm|mob[^\W\d]*|nro|num|numero[^\W\d]*|"
    r"nummer[^\W\d]*|nr|soit[^\W\d]*|ring[^\W\d]*|tekst[^\W\d]*|sms[^\W\d]*|sms:a[^\W\d]*)\.?\s?:?\s{0,2}(?:(?:on|är|till|på|numero\w*|nummer\w*)\s){0,2}"
    r"(?P<number>\(?\+?\d(?:[ -]{0,2}\d){5,13})(?![\w/]|[.,:]\d)",
    re.IGNORECASE,
)
_FIGURE: Final = (
    r"(?:nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|seiska|kahdeksan|kasi|yhdeksän|ysi|"
    r"noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)"
)
_SAID: Final = re.compile(
    rf"(?<!\w)(?:{_FIGURE}|\d+)(?:[ ,-]{{1,2}}(?:{_FIGURE}|\d+)){{3,}}(?!\w)", re.IGNORECASE
)
_FEWEST_WORDS: Final = 2
_TIMES: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WITHOUT_PLUS: Final = re.compile(r"(?<![\w+.,/-])358[ -]?\d(?:[ -]?\d){5,10}(?![\w/])")
_DIGIT_BY_DIGIT: Final = re.compile(r"(?<![\w+.,])0(?: \d){6,11}(?!\w)")
_FEWEST_DIGITS: Final = 6
_FEWEST_SPACED: Final = 7


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Yield numbers that the phonenumbers library takes for possible, Finland by default."""
    for line in _LINE.finditer(text):
        if sum(mark.isdigit() for mark in line.group()) < _FEWEST_DIGITS:
            continue
        for found in PhoneNumberMatcher(line.group(), "FI", Leniency.VALID):
            if not _DATE.fullmatch(found.raw_string):
                yield line.start() + found.start, line.start() + found.end


def phones_by_shape(text: str) -> Iterator[tuple[int, int]]:
    """Yield what has the shape of a number: +…, 0…, 358…, short and mistyped ones too."""
    for found in _INTERNATIONAL.finditer(text):
        yield found.span()
    for pattern in (
        _DOMESTIC,
        _DOTTED,
        _WITHOUT_PLUS,
        _DIGIT_BY_DIGIT,
        _HALF_HIDDEN,
        _WITHOUT_ZERO,
    ):
        for found in pattern.finditer(text):
            if _WHOLE_DATE.fullmatch(found.group()):
                continue
            digits = sum(mark.isdigit() for mark in found.group())
            if pattern not in (_DOMESTIC, _DOTTED) or digits >= _FEWEST_SPACED:
                yield found.span()
    for found in _MISREAD.finditer(text):
        digits = sum(mark.isdigit() for mark in found.group())
        if _FEWEST_DIGITS <= digits < sum(mark.isalnum() for mark in found.group()):
            yield found.span()
    for found in _AFTER_WORD.finditer(text):
        if not _TIMES.search(found["number"]):
            yield found.span("number")


def numbers_in_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield numbers read out figure by figure: nolla neljä nolla ..."""
    for found in _SAID.finditer(text):
        pieces = re.findall(r"\w+", found.group())
        figures = sum(len(piece) if piece.isdigit() else 1 for piece in pieces)
        words = sum(not piece.isdigit() for piece in pieces)
        if figures >= _FEWEST_SPACED and words >= _FEWEST_WORDS:
            yield found.span()
