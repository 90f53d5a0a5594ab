"""Bank accounts, cards and wallets."""

import re
from collections.abc import Iterator
from typing import Final

_IBAN: Final = re.compile(
    r"(?<!\w)(?:[A-Z]{2}[ -]?|[A-Za-z]{2})\d{2}(?:(?:[ .:_-]|\s?\n)?[A-Za-z0-9]{4}){2,7}"
    r"(?:(?:[ .:_-]|\s?\n)?[A-Za-z0-9]{1,4}(?!\w))?"
)
_IBAN_FI: Final = re.compile(
    r"(?<![^\W_])F ?[I1l] ?(?:[\s.:_-]{0,2}[\dOoIl]){16}(?!\d)", re.IGNORECASE
)
_FEWEST_DIGITS: Final = 10
_LONGEST_IBAN: Final = 34
_OLD: Final = re.compile(r"(?<![\w/.-])\d{6}[- ]-?\s?\d{2,8}(?![\w/-])")
_CARD: Final = re.compile(r"(?<![\w.-])(?:\d{4}[ -]){3}\d{1,7}(?!\w)|(?<![\w.-])\d{15,19}(?!\w)")
_CLOSE: Final = re.compile(r"(?<![\w.,/-])(?!0|358)\d{9,14}(?![\w/]|[.,]\d)")
_WALLET: Final = re.compile(
    r"(?<!\w)(?:bc1[a-z0-9]{20,70}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|"
    r"4[0-9AB][1-9A-HJ-NP-Za-km-z]{90,105})(?!\w)"
)


def ibans(text: str) -> Iterator[tuple[int, int]]:
    """Yield international account numbers, in groups or not, right or mistyped."""
    for found in _IBAN_FI.finditer(text):
        if sum(mark.isdigit() for mark in found.group()) >= _FEWEST_DIGITS:
            yield found.span()
    for found in _IBAN.finditer(text):
        end = _end_of_groups(found.group())
        if end:
            yield found.start(), found.start() + end


def _end_of_groups(candidate: str) -> int:
    """Return how far an IBAN can reach: letters after the head only inside groups with digits."""
    end = 0
    digits = 0
    for group in re.finditer(r"[A-Za-z0-9]+", candidate):
        if group.start() and not any(mark.isdigit() for mark in group.group()):
            letters = sum(mark.isalpha() for mark in group.group())
            if letters != 4 or group.group() != group.group().upper():
                break
        digits += sum(mark.isdigit() for mark in group.group())
        if sum(mark.isalnum() for mark in candidate[: group.end()]) <= _LONGEST_IBAN:
            end = group.end()
    return end if digits >= _FEWEST_DIGITS else 0


def other_accounts(text: str) -> Iterator[tuple[int, int]]:
    """Yield old Finnish account numbers, cards, wallets and other numbers nobody counts with."""
    for pattern in (_OLD, _CARD, _CLOSE, _WALLET):
        for found in pattern.finditer(text):
            yield found.span()
