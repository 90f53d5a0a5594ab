"""How letters are compared: small letters, diacritics away, å ä ö kept."""

import unicodedata

_KEPT = frozenset("åäöÅÄÖ")
_ODD = {"ø": "ö", "æ": "ä", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ß": "s", "œ": "o", "ı": "i"}
_ASCII = str.maketrans("åäö", "aao")
# Letters of other alphabets that cannot be told from ours by eye, and ours.
_LOOK_ALIKES = dict(
    zip(
        map(ord, "аеорсухіјѕԁһАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ"),
        "aeopcyxijsdhabekmhopctyxijsabezhikmnoptyxovp",
        strict=True,
    )
)
# How those spell a name who lack its letters, where one letter becomes two.
_SPELT_OUT = {
    "đ": "dj", "ð": "dh", "þ": "th", "ß": "ss", "ø": "oe", "æ": "ae", "œ": "oe", "ü": "ue",
    "š": "sh", "č": "ch", "ž": "zh",
}  # fmt: skip


def _plain(letter: str) -> str:
    small = letter.lower()[:1]
    if letter in _KEPT or small in _KEPT:
        return small
    return _ODD.get(small) or unicodedata.normalize("NFD", small)[0]


_FOLDED = {
    code: _plain(chr(code))
    for start, end in ((0x41, 0x250), (0x1E00, 0x1F00))
    for code in range(start, end)
    if chr(code).isalpha()
} | _LOOK_ALIKES


def folded(text: str) -> str:
    """Return ``text`` in small letters without diacritics, one letter for each letter of it.

    å, ä and ö stay: in Finnish and Swedish they are letters of their own.
    """
    return text.translate(_FOLDED).lower()


def spelt_out(text: str) -> str:
    """Return ``text`` in small letters, those that have none of ours written as two."""
    return "".join(_SPELT_OUT.get(letter, letter) for letter in text.lower())


def without_dots(text: str) -> str:
    """Return folded text as keyboards and registers without å, ä and ö write it."""
    return text.translate(_ASCII)
