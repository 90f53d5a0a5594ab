"""Numbers below a hundred written in words, in both languages."""

import re
from collections.abc import Iterable
from typing import Final

_FINNISH_UNITS: Final = {
    word: value
    for value, words in enumerate(
        (
            "yksi yks yhden", "kaksi kaks kahden", "kolme kolmen kolmi kol",
            "neljä neljän neli nelj nel", "viisi viis viiden", "kuusi kuus kuuden",
            "seitsemän seittemän seit", "kahdeksan kaheksan", "yhdeksän yheksän",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_TENS: Final = (
    "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio",
)  # fmt: skip
_SWEDISH_SMALL: Final = (
    "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
)  # fmt: skip
_SWEDISH: Final = (
    {word: value for value, word in enumerate(_SWEDISH_SMALL, 1)}
    | {"en": 1}
    | {
        ten + one: 10 * tens + ones
        for tens, ten in enumerate(_TENS, 2)
        for ones, one in enumerate(("", *_SWEDISH_SMALL[:9]))
    }
    | {ten + "en": 10 * tens + 1 for tens, ten in enumerate(_TENS, 2)}
)


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of words, the longest first; those without dots mean the same."""
    return "|".join(map(_dotless, sorted(words, key=len, reverse=True)))


def _dotless(word: str) -> str:
    return word.replace("ä", "[äa]").replace("å", "[åa]")


_UNIT: Final = _any_of(_FINNISH_UNITS)
_TEN: Final = "kymment[äa]|kymmenen|kymmen|kyt[äa]?"
#: A number in words, in folded text.
NUMERAL: Final = (
    rf"(?:(?:{_UNIT})(?:{_TEN})\s?(?:{_UNIT})?|(?:{_UNIT})toista|kymmenen|kymmen|{_UNIT}"
    rf"|{_any_of(_SWEDISH)})"
)
_FINNISH_NUMBER: Final = re.compile(
    rf"(?:(?P<tens>{_UNIT})(?:{_TEN})(?P<ones>{_UNIT})?|(?P<teen>{_UNIT})toista"
    rf"|(?P<ten>kymmenen|kymmen)|(?P<unit>{_UNIT}))"
)


def value_of(word: str) -> int | None:
    """Return the number that a folded word says, in digits or in words, or None."""
    word = word.replace(" ", "")
    if word[:1].isdigit():
        return int(re.split(r"[.,]", word)[0])
    for known, value in _SWEDISH.items():
        if re.fullmatch(_dotless(known), word):
            return value
    found = _FINNISH_NUMBER.fullmatch(word)
    if found is None:
        return None
    if found["ten"]:
        return 10
    if found["teen"]:
        return 10 + _unit(found["teen"])
    return 10 * _unit(found["tens"]) + _unit(found["ones"] or found["unit"])


def _unit(word: str | None) -> int:
    if word is None:
        return 0
    return next(
        value for known, value in _FINNISH_UNITS.items() if re.fullmatch(_dotless(known), word)
    )
