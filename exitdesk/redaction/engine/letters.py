"""How letters are compared: small letters, diacritics away, å ä ö kept."""

import re
import unicodedata

_KEPT = frozenset("åäöÅÄÖ")
_ODD = {"ø": "ö", "æ": "ä", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ß": "s", "œ": "o", "ı": "i"}
_PASSPORT = str.maketrans({"å": "aa", "ä": "ae", "ö": "oe"})
_SAME_SOUND = (
    (re.compile("qv|qu|qw|kv"), ("qv", "qu", "kv")),
    (re.compile("w"), ("v",)),
    (re.compile("th"), ("t",)),
    (re.compile("ph"), ("f",)),
)
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


def with_double_vowels(text: str) -> str:
    """Return ``text`` in small letters, å, ä and ö written as passports write them."""
    return text.lower().translate(_PASSPORT)


def sound_alikes(small: str) -> frozenset[str]:
    """Return the other spellings of a folded name that sound the same: Lindqvist, Lindkvist."""
    found = {small}
    for pattern, spellings in _SAME_SOUND:
        found |= {pattern.sub(other, one) for one in found for other in spellings}
    return frozenset(found - {small})


def without_dots(text: str) -> str:
    """Return folded text as keyboards and registers without å, ä and ö write it."""
    return text.translate(_ASCII)
