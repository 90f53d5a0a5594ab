"""Case numbers of the police, prosecutors and courts."""

import re
from collections.abc import Iterator
from typing import Final

_POLICE: Final = re.compile(
    r"(?<![\w/])\d{3,5}\s?/\s?[A-Za-z]{1,3}\s?/\s?\d{1,8}\s?/\s?\d{2,4}(?![\w/])"
)
_COURT: Final = re.compile(
    r"(?<![\w/])[A-Z]{1,2} ?\d{2,4}/\d{2,7}(?:/\d{2,4})?(?![\w/])|"
    r"(?<![\w/])[A-Z]{1,2} ?\d{3,6}/\d{2}/\d{2,6}(?![\w/])"
)
_REGISTER: Final = re.compile(
    r"(?<![\w/-])(?:POL|VKS|ISH|PTJ|R)-\d{2,4}-\d{2,8}(?:-\d+)?(?![\w-])"
)
_SHORT: Final = re.compile(r"(?<![\w/])\d{3,5}/[A-Z]{1,2}/\d{1,8}(?![\w/])")


def case_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield case numbers such as 5560/R/998/25."""
    for pattern in (_POLICE, _COURT, _REGISTER, _SHORT):
        for found in pattern.finditer(text):
            yield found.span()
