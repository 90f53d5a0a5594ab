"""Passages that read like a note of an offence: a reminder of what is not collected, no more.

The programme asks nobody to tell what they know or did. Free text is looked through while it is
typed; nothing about a mark is stored, and a mark stands in nobody's way. It finds words, not
meanings: that it misses some and is wrong about others is meant, it must cost nothing.
"""

import re
from dataclasses import dataclass

# Beginnings of words, in Finnish and in Swedish as written in Finland.
_BEGINNINGS = (
    # Finnish
    "rikok|rikost|rikos(?!seuraamus|uhri|ilmoitu)",
    "murha|murhas|tapon|tappoi|tappan|tapettii",
    "pahoinpite|pahoinpid|puukot|ampui|ampuneet|ampunut",
    "ryöst|varast|murtaut|kiristi|kiristy|salakulje|huumekau|huumeita",
    "laitonta? ase|asekau|räjäht|polttopullo|rahanpes",
    # Swedish
    "brott(?!mål|s?offer|spåföljd|arbet|sanmäl|ning|stycke)",
    "mord(?!or)|mörda|dråp|misshand|knivhögg|knivskar|ihjäl",
    "rån(?!a upp)|stal|stulit|stöld|inbrott|utpress|smuggl|langa|narkotika|knark",
    "sköt på|skjutning|sprängning|sprängde|penningtvätt|olagligt? vapen",
)
_LIKE_AN_OFFENCE = re.compile(rf"\b(?:{'|'.join(_BEGINNINGS)})", re.IGNORECASE)
_WITHOUT = re.compile(r"rikokset(?:on|tom)|utan brott|identitet utan brott", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text, by the positions of its characters: ``text[start:end]``."""

    start: int
    end: int


def passages_like_an_offence(text: str) -> tuple[Passage, ...]:
    """Return the sentences that read like a note of an offence, in order."""
    found = []
    for sentence in _SENTENCE.finditer(text):
        words = _WITHOUT.sub(" ", sentence[0])
        if _LIKE_AN_OFFENCE.search(words):
            before = len(sentence[0]) - len(sentence[0].lstrip())
            found.append(Passage(sentence.start() + before, sentence.end()))
    return tuple(found)
