"""Where in a text digits stand: most rules need look nowhere else."""

import re
from typing import Final

Span = tuple[int, int]
_DIGITS: Final = re.compile(r"\d+")
_NEAR: Final = 100


def near_digits(text: str, telling: re.Pattern[str] = _DIGITS) -> tuple[Span, ...]:
    """Return the stretches of a text in which a digit can matter, from gap to gap.

    ``telling``: what matters besides digits, where there is more.
    """
    found: list[Span] = []
    for digits in telling.finditer(text):
        if found and digits.end() + _NEAR <= found[-1][1]:
            continue
        start, end = max(0, digits.start() - _NEAR), min(len(text), digits.end() + _NEAR)
        while start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        if found and start <= found[-1][1]:
            start = found.pop()[0]
        found.append((start, end))
    return tuple(found)
