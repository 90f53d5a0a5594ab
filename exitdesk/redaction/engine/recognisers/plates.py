"""Vehicle plates."""

import re
from collections.abc import Iterator
from typing import Final

_FINNISH: Final = re.compile(
    r"(?<![\w-])(?:[A-ZÅÄÖ]{2,3}(?: ?- ?\d{3}|-\d{1,2})|[A-ZÅÄÖ][a-zåäö]{2}-\d{3})(?![\w-])"
)
_SMALL: Final = re.compile(r"(?<![\w-])([a-zåäö]{3})-(\d{3})(?![\w-])")
_SPACED: Final = re.compile(r"(?<![\w-])([A-ZÅÄÖ]{3}) ?(\d{3})(?![\w-])")
_SWEDISH: Final = re.compile(r"(?<![\w-])([A-Z]{3})[ -]?(\d\d[A-Z])(?![\w-])")
_TRACTOR: Final = re.compile(r"(?<![\w-])\d{2,3}-([A-ZÅÄÖ]{3})(?![\w-])")
_DIPLOMATIC: Final = re.compile(r"(?<![\w-])(CD-\d{1,4}|C-\d{3,4})(?![\w-])")
_NAMED: Final = re.compile(
    r"(?:rekisterinumero|rekisteritunnus|rekkari|kilpi|kilvet|kilvessä|rek\.?|reg\.?|"
    r"registernummer|registreringsnummer|skylt)\w*\s?(?:on\s|är\s)?[:.]?\s?"
    r"(?P<plate>[A-ZÅÄÖa-zåäö]{1,3}[ -]?\d{1,3}[A-Z]?)(?![\w-])",
    re.IGNORECASE,
)
_CLOSE: Final = re.compile(r"(?<![\w.,/-])[a-zåäö]{3}\d{3}(?![\w.,/-])")
_BEFORE_WORD: Final = re.compile(
    r"(?<![\w-])(?P<plate>[A-ZÅÄÖa-zåäö]{2,3}[ -]?\d{1,3})\s?-?(?:kilv|kilpi|rekister|plåt|skylt)"
)
# Classifications, laws and machines that are written like plates.
_NO_PLATES: Final = re.compile(
    r"ICD|COVID|ISO|HIV|SFS|LTE|USB|PDF|KRP|CKP|DNA|RL|EU|YK|DSM|AUD|GAF|MMR|VAS|HCV|HBV|SARS|EN|EUR|SEK|USD|NOK|KPL|STK|NRO|SIV|"
    r"KLO|KRS|VRK|TEL|PUH|TFN|GSM|FAX|HUS"
)


def plates(text: str) -> Iterator[tuple[int, int]]:
    """Yield Finnish, Åland, diplomatic and Swedish plates; rooms (A-3) and codes (ICD-10) not."""
    for pattern in (_FINNISH, _SMALL, _SPACED, _SWEDISH, _TRACTOR, _DIPLOMATIC, _CLOSE):
        for found in pattern.finditer(text):
            if not _NO_PLATES.fullmatch(_letters(found.group())):
                yield found.span()
    for pattern in (_NAMED, _BEFORE_WORD):
        for found in pattern.finditer(text):
            yield found.span("plate")


def _letters(plate: str) -> str:
    return "".join(mark for mark in plate.upper() if mark.isalpha())
