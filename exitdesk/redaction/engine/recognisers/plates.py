"""Vehicle plates."""

import re
from collections.abc import Iterator
from typing import Final

_FINNISH: Final = re.compile(r"(?<![\w-])([A-ZÅÄÖ]{2,3})-(\d{1,3})(?![\w-])")
_SMALL: Final = re.compile(r"(?<![\w-])([a-zåäö]{3})-(\d{3})(?![\w-])")
_SPACED: Final = re.compile(r"(?<![\w-])([A-ZÅÄÖ]{3}) ?(\d{3})(?![\w-])")
_SWEDISH: Final = re.compile(r"(?<![\w-])([A-Z]{3})[ -]?(\d\d[A-Z])(?![\w-])")
_TRACTOR: Final = re.compile(r"(?<![\w-])\d{2,3}-([A-ZÅÄÖ]{3})(?![\w-])")
_DIPLOMATIC: Final = re.compile(r"(?<![\w-])(CD|C)-(\d{1,4})(?![\w-])")
_NAMED: Final = re.compile(
    r"(?:rekisterinumero|rekisteritunnus|rekkari|kilpi|kilvet|kilvessä|rek\.?|reg\.?|"
    r"registernummer|registreringsnummer|skylt)\w*\s?(?:on\s|är\s)?[:.]?\s?"
    r"(?P<plate>[A-ZÅÄÖa-zåäö]{1,3}[ -]?\d{1,3}[A-Z]?)(?![\w-])"
)
# Classifications, laws and machines that are written like plates.
_NO_PLATES: Final = re.compile(
    r"ICD|COVID|ISO|HIV|SFS|LTE|USB|PDF|KRP|CKP|DNA|RL|EU|YK|DSM|AUD|GAF|MMR|VAS|HCV|HBV|SARS|EN"
)


def plates(text: str) -> Iterator[tuple[int, int]]:
    """Yield Finnish, Åland, diplomatic and Swedish plates; rooms (A-3) and codes (ICD-10) not."""
    for pattern in (_FINNISH, _SMALL, _SPACED, _SWEDISH, _TRACTOR, _DIPLOMATIC):
        for found in pattern.finditer(text):
            if not _NO_PLATES.fullmatch(found[1].upper()):
                yield found.span()
    for found in _NAMED.finditer(text):
        yield found.span("plate")
