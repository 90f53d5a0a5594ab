"""Text as it is compared, with the way back to where each letter stood."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

from exitdesk.redaction.engine.letters import folded

LINE_HYPHEN: Final = "\ue000"  # a hyphen at a line break: may belong to the word or not

_INVISIBLE: Final = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b"
    "\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
_HYPHENS: Final = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d")
_APOSTROPHES: Final = frozenset("\u2019\u2018\u02bc\u00b4\u0060\u2032\uff07\u201b")
_SPACES: Final = frozenset(
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
)
_SOFT_HYPHEN: Final = "\u00ad"
_LINE_END: Final = re.compile(r"\u00ad[ ]*\r?\n")
_PLAIN: Final = re.compile(r"[ -_a-~\n\råäöÅÄÖ]*").fullmatch
_RUNS: Final = re.compile(r"(?P<plain>[ -_a-~\n\råäöÅÄÖ]+)|.", re.DOTALL)
_LINES: Final = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
_UNSEEN: Final = frozenset(("Mn", "Me", "Cc", "Cf", "Cs"))
_LINE_BREAK_HYPHEN: Final = re.compile(r"(?<=[^\W_])-[ ]*\r?\n[ ]*(?=[^\W_])")


@dataclass(frozen=True, slots=True)
class Normalised:
    """Text for comparing: NFC, no invisible marks, one kind of space, hyphen and apostrophe.

    ``starts[i]`` and ``ends[i]`` say where character ``i`` stood in the original.
    """

    text: str
    small: str  # folded, same length as ``text``
    starts: tuple[int, ...] | range
    ends: tuple[int, ...] | range

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original of a part of ``text`` that is not empty."""
        return self.starts[start], self.ends[end - 1]


def _one(letter: str) -> str:
    if letter in _HYPHENS:
        return "-"
    if letter in _APOSTROPHES:
        return "'"
    if letter in _LINES:
        return "\n"
    return " " if letter in _SPACES else letter


def _composed(text: str) -> tuple[list[str], list[int], list[int]]:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _RUNS.finditer(text):
        place, end = found.span()
        if found["plain"]:
            letters += found.group()
            starts += range(place, end)
            ends += range(place + 1, end + 1)
            continue
        letter = found.group()
        if letter == _SOFT_HYPHEN and _LINE_END.match(text, place):
            letters.append("-")
            starts.append(place)
            ends.append(end)
        elif letters and unicodedata.combining(letter):
            letters[-1], ends[-1] = unicodedata.normalize("NFC", letters[-1] + letter)[0], end
        elif _is_invisible(letter):
            if ends:
                ends[-1] = end
        else:
            plain = _one(letter)
            for part in plain if plain != letter else unicodedata.normalize("NFKC", letter):
                letters.append(_one(part))
                starts.append(place)
                ends.append(end)
    return letters, starts, ends


@cache
def _is_invisible(letter: str) -> bool:
    """Whether a character is not seen: marks, controls, halves of characters, or as if not."""
    if letter in _LINES or letter in _SPACES:
        return False
    return letter in _INVISIBLE or unicodedata.category(letter) in _UNSEEN


def normalise(text: str) -> Normalised:
    """Return ``text`` made comparable.

    Compatibility letters (full width, ligatures) become plain ones. A hyphen that ends a line
    inside a word becomes ``LINE_HYPHEN`` and the line break goes.
    """
    if _PLAIN(text):
        letters, starts, ends = list(text), list(range(len(text))), list(range(1, len(text) + 1))
    else:
        letters, starts, ends = _composed(text)
    joined = "".join(letters)
    if "\n" in joined:
        letters, starts, ends = _with_joined_lines(joined, letters, starts, ends)
        joined = "".join(letters)
    return Normalised(joined, folded(joined), tuple(starts), tuple(ends))


def _with_joined_lines(
    joined: str, letters: list[str], starts: list[int], ends: list[int]
) -> tuple[list[str], list[int], list[int]]:
    """Return the letters and places with each hyphen at a line break made one letter."""
    new_letters: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    place = 0
    for found in _LINE_BREAK_HYPHEN.finditer(joined):
        start, end = found.span()
        new_letters += [*letters[place:start], LINE_HYPHEN]
        new_starts += starts[place : start + 1]
        new_ends += [*ends[place:start], ends[end - 1]]
        place = end
    return (
        new_letters + letters[place:],
        new_starts + starts[place:],
        new_ends + ends[place:],
    )
