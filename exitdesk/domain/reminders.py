"""Passages that read like a note of an offence: a reminder of what is not collected, no more.

The programme asks nobody to tell what they know or did. Free text is looked through while it is
typed; nothing about a mark is stored, and a mark stands in nobody's way. It finds words, not
meanings: that it misses some and is wrong about others is meant, it must cost nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text, by the positions of its characters: ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OffenceWords:
    """The words that make a sentence read like a note of an offence, and what is none."""

    telling: re.Pattern[str] = _NOTHING
    exempt: re.Pattern[str] = _NOTHING

    @classmethod
    def of(cls, telling: Sequence[str], exempt: Sequence[str]) -> "OffenceWords":
        """Return the words in lists: "ase" as it stands, "rikok*" a beginning, "* pengar"."""
        return cls(_any_of(telling), _any_of(exempt))

    def passages(self, text: str) -> tuple[Passage, ...]:
        """Return the sentences that read like a note of an offence, in order."""
        found = []
        for sentence in _SENTENCE.finditer(text):
            if self.telling.search(self.exempt.sub(" ", sentence[0])):
                before = len(sentence[0]) - len(sentence[0].lstrip())
                found.append(Passage(sentence.start() + before, sentence.end()))
        return tuple(found)


def _any_of(entries: Sequence[str]) -> re.Pattern[str]:
    if not entries:
        return _NOTHING
    patterns = sorted((_pattern(entry) for entry in entries), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


def _pattern(entry: str) -> str:
    words = [r"\w*".join(re.escape(part) for part in word.split("*")) for word in entry.split()]
    return r"\s+".join(words)
