"""Case numbers of the police, prosecutors and courts."""

import re
from collections.abc import Iterator
from typing import Final

_POLICE: Final = re.compile(
    r"(?<![\w/])\d{3,5}\s?/\s?[A-Za-z]{1,3}\s?/\s?\d{1,8}\s?/\s?\d{2,4}(?![\w/])|"
    r"(?<![\w/-])\d{3,5}(?P<mark>[-. _])[A-Z]{1,2}(?P=mark)\d{1,8}(?P=mark)\d{2,4}(?![\w/-])"
)
_NUMBERED: Final = re.compile(
    r"(?<!\w)(?:dnro|drno|dnr|diaari\w*|asianro|asianumero\w*|asia nro|juttunumero\w*|ärendenr|"
    r"ilmoitusnumero\w*|ärendenummer\w*|målnr|målnummer\w*|diarienummer\w*|diarienr|viitenumero\w*|"
    r"referensnummer\w*|asiakasnumero\w*|kundnummer\w*|passi(?:n|numero)?\w*|passnummer\w*|"
    r"ajokortti\w*|körkort\w*|henkilökortti\w*|id-kort\w*)\.?\s?"
    r"(?:on|oli|är|var|nro|nr|numero|nummer)?\s?[:.]?\s?"
    r"(?P<number>(?!\d{1,2}\.\d{1,2}\.)(?!(?:19|20)\d\d(?!\w))(?=[\w./:-]*\d)"
    r"(?=[\w./:-]*[\dA-Z]{4}|[\w./:-]*/)[A-Z\d][\w./:-]{2,24}(?<![.:]))",
    re.IGNORECASE,
)
_BILL: Final = re.compile(r"(?:HE|RP|KK|SKV|VNS|PeVL|LaVM|HaVM|SiVM) ?\d")
_COURT: Final = re.compile(
    r"(?<![\w/])[A-Z]{1,3} ?\d{2,4}/\d{2,7}(?:/\d{2,4})?(?![\w/])|"
    r"(?<![\w/])[A-Z]{1,2} ?\d{3,6}/\d{2}/\d{2,6}(?![\w/])"
)
_REGISTER: Final = re.compile(
    r"(?<![\w/-])(?:POL|VKS|ISH|PTJ|R)-\d{2,4}-\d{2,8}(?:-\d+)?(?![\w-])"
)
_SHORT: Final = re.compile(
    r"(?<![\w/])\d{3,6}/\d{2}(?:\d{2})?/\d{3,6}(?![\w/])|(?<![\w/])\d{3,5}/[A-Z]{1,2}/\d{1,8}(?![\w/])"
)


def case_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield case numbers such as 5560/R/998/25, and what is called one; no bills of law."""
    for pattern in (_POLICE, _COURT, _REGISTER, _SHORT):
        for found in pattern.finditer(text):
            if not _BILL.match(found.group()):
                yield found.span()
    for found in _NUMBERED.finditer(text):
        yield found.span("number")
