"""Numbers, codes and addresses on the net, as somebody else might have written them."""

import re
from collections.abc import Iterator
from datetime import date

_LETTERS = re.compile(r"[^\W\d_]+")
_SEPARATORS = r"[\s\-./()+:]{0,3}"
_ENOUGH_DIGITS = 5
_TOKEN = re.compile(r"(?=\S*[\d@/#_.])\S{4,}")
_SHORT_MIXED = re.compile(r"(?=\w*\d)(?=\w*[^\W\d_])\w{2,}")
_CODE_END = re.compile(r"(?!19|20)\d{3}[0-9A-Y]")
_IDENTITY_CODE = re.compile(r"(\d{6})\s?[-+A-FU-Y]?\s?(\d{3}[0-9A-Z])", re.IGNORECASE)
_SWEDISH_CODE = re.compile(r"(?:\d\d)?(\d{6})\s?[-+]?\s?(\d{4})")
_BORN_THEN = {"-": "19", "+": "18"}
_LATER = frozenset("ABCDEF")


def as_day(term: str) -> date | None:
    """Return the day that an ISO date is; None for anything else, phone numbers too."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", term):
        return None
    try:
        return date.fromisoformat(term)
    except ValueError:
        return None


def patterns_of(term: str) -> Iterator[re.Pattern[str]]:
    """Yield patterns that find ``term`` however it is spaced; none for what is no number."""
    pattern = _digit_pattern(term)
    if pattern is not None:
        yield re.compile(pattern, re.IGNORECASE)
    code = _IDENTITY_CODE.fullmatch(term) or _SWEDISH_CODE.fullmatch(term)
    if code is not None:
        birth, end = code.groups()
        yield re.compile(rf"(?<!\d){birth}\s?\W?[A-Z]?\s?{end}(?!\w)", re.IGNORECASE)
        yield re.compile(rf"(?<![\w.,]){birth}(?=[-+A-FU-Y]|\b)(?![.,]?\d)")
        yield re.compile(rf"(?<!\w)[-+A-FU-Y]?{end}(?!\w)")


def born_by(term: str) -> date | None:
    """Return the day of birth that a Finnish identity code says, or None."""
    code = re.fullmatch(r"(\d\d)(\d\d)(\d\d)([-+A-FU-Y])\d{3}[0-9A-Z]", term.strip().upper())
    if code is None:
        return None
    day, month, year, sign = code.groups()
    century = "20" if sign in _LATER else _BORN_THEN.get(sign, "19")
    try:
        return date(int(century + year), int(month), int(day))
    except ValueError:
        return None


def _digit_pattern(term: str) -> str | None:
    signs = re.sub(r"[^0-9A-Za-z]", "", term)
    digits = sum(sign.isdigit() for sign in signs)
    if digits < _ENOUGH_DIGITS and not re.fullmatch(r"[A-Za-zÅÄÖ]{2,3}-\d{1,3}", term.strip()):
        return None
    if not _LETTERS.search(term) and term.strip().startswith(("+", "0")):
        national = re.sub(r"^(?:00)?358|^0", "", signs)
        return rf"(?<![0-9])(?:\+|00)?[\s(]*(?:358)?{_SEPARATORS}0?" + _SEPARATORS.join(
            ["", *national, ""]
        )
    return r"(?<![0-9])" * signs[0].isdigit() + _SEPARATORS.join(signs) + r"(?![0-9])"


def is_literal(term: str) -> bool:
    """Whether a term is looked for as it stands: an address on the net, a code, a handle."""
    if _CODE_END.fullmatch(term):
        return True
    if re.search(r"[@/#_]|\w\.\w", term) and not re.search(r"\s[A-ZÅÄÖ]?\d", term):
        return True
    if _TOKEN.fullmatch(term) and any(sign.isdigit() for sign in term):
        return True
    if _SHORT_MIXED.fullmatch(term):
        return True
    return term.islower() and len(term.split()) > 2
