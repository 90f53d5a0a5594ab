"""What every tool of the comparison is asked to do, and what all of them are given alike."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

GONE = "[X]"
Known = Mapping[str, Sequence[str]]
Span = tuple[int, int]

_NAMES = ("person", "relative", "associate", "officer", "nickname", "alias", "associate_group")
_SEPARATE = re.compile(r"[\s,]+")
_NOT_IN_WORDS = re.compile(r"\u00ad|[-\u2010\u2011]\s*\n\s*")


class ToolMissingError(Exception):
    """The tool is not on this machine; its row says so."""


@dataclass(frozen=True, slots=True)
class Found:
    """The text without what the tool took out, and the words that it asks about instead."""

    text: str
    asked: tuple[str, ...] = ()


Finder = Callable[[str], Found]


class Tool(Protocol):
    """One row of the table."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def version(self) -> str:
        """Which version is used."""

    @property
    def how(self) -> str:
        """How it is used, in a sentence."""

    def learn(self, known: Known, lang: str) -> Finder:
        """Return what finds in text of that language (fi, sv, mixed) what the case knows."""


def without(text: str, spans: Iterable[Span]) -> str:
    """Return ``text`` with the union of ``spans`` replaced."""
    pieces: list[str] = []
    place = 0
    for start, end in sorted(spans):
        if start >= place:
            pieces += [text[place:start], GONE]
        place = max(place, end)
    return "".join([*pieces, text[place:]])


def plain(word: str) -> str:
    """Return a word as a careful user would compare it: NFC, no soft hyphen, no line break."""
    return unicodedata.normalize("NFC", _NOT_IN_WORDS.sub("", word)).replace("’", "'")


def name_parts(known: Known) -> list[str]:
    """Return each word of the known names, places and streets, and the halves of double ones."""
    parts: list[str] = []
    for key, values in known.items():
        for value in values:
            if key in (*_NAMES, "place"):
                parts += [part for part in _SEPARATE.split(value) if part]
            elif key == "address":
                parts += re.findall(r"[^\W\d_]{2,}", value)
    halves = [half for part in parts for half in part.split("-") if len(half) > 1]
    return list(dict.fromkeys([*parts, *halves]))


def whole_values(known: Known) -> list[str]:
    """Return what is known and is no word: addresses, numbers, days of birth as written."""
    values: list[str] = []
    for key, said in known.items():
        if key == "dob":
            values += [spelt for day in said for spelt in _spelt(date.fromisoformat(day))]
        elif key not in (*_NAMES, "place", "keep"):
            values += said
    return values


def _spelt(day: date) -> Iterator[str]:
    yield day.isoformat()
    yield f"{day.day}.{day.month}.{day.year}"
    yield f"{day:%d.%m.%Y}"
