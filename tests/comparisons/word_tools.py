"""Tools that reduce a word to its stem or lemma: a word goes when it meets a known name there."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.comparisons.finders import (
    Finder,
    Found,
    Known,
    Span,
    name_parts,
    plain,
    whole_values,
    without,
)

Readings = Callable[[str], frozenset[str]]

# Soft hyphens and hyphens at a line end belong to the word: that is no tool's own matter.
_TOKEN = re.compile(r"[^\W\d_]+(?:(?:\u00ad|-\s*\n\s*|[-:'’])[^\W\d_]+)*")
_JOINT = re.compile(r"[-:']")


@dataclass(frozen=True, slots=True)
class WordTool:
    """A stemmer or lemmatiser; ``readings`` gives for a language what it makes of a word."""

    name: str
    version: str
    how: str
    readings: Callable[[str], Readings]

    def learn(self, known: Known, lang: str) -> Finder:
        """Return what finds words that share a reading with a known one."""
        languages = ("fi", "sv") if lang == "mixed" else (lang,)
        each = [self.readings(one) for one in languages]
        wanted = [frozenset(_all_readings(read, name_parts(known))) for read in each]
        values = [re.compile(rf"(?<!\w){re.escape(one)}(?!\w)") for one in whole_values(known)]

        def find(text: str) -> Found:
            spans = [found.span() for value in values for found in value.finditer(text)]
            for read, readings in zip(each, wanted, strict=True):
                spans += _spans(text, read, readings)
            return Found(without(text, spans))

        return find


def _all_readings(read: Readings, parts: list[str]) -> Iterator[str]:
    for part in parts:
        yield from read(plain(part))


def _spans(text: str, read: Readings, wanted: frozenset[str]) -> Iterator[Span]:
    """Yield the words that share a reading; of double words also when one half does."""
    if not wanted:
        return
    for found in _TOKEN.finditer(text):
        word = plain(found.group())
        pieces = [word, *(piece for piece in _JOINT.split(word) if len(piece) > 1)]
        if any(read(piece) & wanted for piece in pieces):
            yield found.span()
