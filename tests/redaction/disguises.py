"""Ways in which a word stands in a text without looking like itself to a computer."""

import unicodedata
from collections.abc import Callable

Disguise = Callable[[str], str]


def plain(word: str) -> str:
    return word


def shouted(word: str) -> str:
    return word.upper()


def soft_hyphenated(word: str) -> str:
    return word[:2] + "\u00ad" + word[2:]


def with_zero_width(word: str) -> str:
    return word[:1] + "\u200b" + word[1:3] + "\u2060" + word[3:]


def decomposed(word: str) -> str:
    return unicodedata.normalize("NFD", word)


def broken_at_line_end(word: str) -> str:
    return word[:3] + "-\n" + word[3:]


def broken_and_indented(word: str) -> str:
    return word[:-2] + "-  \r\n   " + word[-2:]


def softly_broken(word: str) -> str:
    return word[:3] + "\u00ad\n" + word[3:]


def full_width(word: str) -> str:
    return "".join(chr(ord(mark) + 0xFEE0) if "!" <= mark <= "~" else mark for mark in word)


ALL: tuple[Disguise, ...] = (
    plain,
    shouted,
    soft_hyphenated,
    with_zero_width,
    decomposed,
    broken_at_line_end,
    broken_and_indented,
    softly_broken,
    full_width,
)
