"""The words of a text, its sentences, and what language each sentence is in."""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.normalised import LINE_HYPHEN, Normalised
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.paradigms import RESOURCES

_WORD: Final = re.compile(rf"[^\W\d_]+(?:[-'{LINE_HYPHEN}]+[^\W\d_]+)*(?::[^\W\d_]+)?'?")
_BREAK: Final = re.compile(r"[.!?…][\"')»”\]]*\s+|(?<!\s)\s*\n\s*")
_LOOK_BACK: Final = 40
_TELLING_LENGTH: Final = 4
_OPENERS: Final = " ([*•·>-"
_BLANK: Final = ("", " ", "\n")
_QUOTES: Final = "\"'«»”“„"


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that tell a language, and abbreviations that end in a full stop."""

    finnish: frozenset[str]
    swedish: frozenset[str]
    small_finnish: frozenset[str]
    small_swedish: frozenset[str]
    pairs: frozenset[str]
    abbreviations: frozenset[str]

    def holds(self, small: str) -> bool:
        """Whether a folded word is one of either language's telling words: no name, if loud."""
        return small in self.finnish or small in self.swedish

    @staticmethod
    @cache
    def read() -> "Cues":
        """Return the cues of ``languages.toml``."""
        data = tomllib.loads((RESOURCES / "languages.toml").read_text(encoding="utf-8"))
        return Cues(
            frozenset(data["fi"].split()),
            frozenset(data["sv"].split()),
            frozenset(data["small_fi"].split()),
            frozenset(data["small_sv"].split()),
            frozenset(data["pairs"].split()),
            frozenset(data["abbreviations"].split()),
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its place in the normalised text, and the languages it may be in."""

    start: int
    end: int
    finnish: bool
    swedish: bool
    shouted: bool  # all in capitals


@dataclass(frozen=True, slots=True)
class Word:
    """A word by its place in the normalised text."""

    start: int
    end: int
    text: str
    small: str
    sentence: Sentence

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def _breaks(text: str) -> Iterator[int]:
    abbreviations = Cues.read().abbreviations
    for found in _BREAK.finditer(text):
        end = found.end()
        if text[found.start()] == "." and "\n" not in found.group():
            before = re.search(
                r"(?<![\d_])([^\W\d_]+)$", text[max(0, found.start() - 12) : found.start()]
            )
            short = before is not None and (
                len(before[1]) == 1 or before[1].lower() in abbreviations
            )
            if short or (end < len(text) and text[end].islower()):
                continue
        yield end


def _language(
    words: list[str], *, otherwise: Lang, lexicon: Lexicon, is_name: Callable[[str], bool]
) -> tuple[bool, bool]:
    """Return whether a sentence of those folded words is, or is partly, Finnish and Swedish.

    Telling words decide; then words that only one language has, protected names aside. A
    sentence with some of both is both.
    """
    cues = Cues.read()
    others = [word for word in words if not is_name(word)]
    finnish = any(word in cues.finnish for word in others)
    swedish = any(word in cues.swedish for word in others)
    if not finnish:
        finnish = any(_only_in(word, Lang.FI, lexicon) for word in others)
    if not swedish:
        swedish = any(_only_in(word, Lang.SV, lexicon) for word in others)
    if not finnish and not swedish:
        return otherwise is Lang.FI, otherwise is Lang.SV
    return finnish, swedish


def _only_in(word: str, lang: Lang, lexicon: Lexicon) -> bool:
    if len(word) < _TELLING_LENGTH or not lexicon.knows(word, lang):
        return False
    if lang is Lang.FI:
        return not lexicon.may_be(word, Lang.SV)
    return not lexicon.may_be(word, Lang.FI)


def _nobody(_: str) -> bool:
    return False


def sentences(
    text: str, lang: Lang, lexicon: Lexicon, is_name: Callable[[str], bool] = _nobody
) -> tuple[Sentence, ...]:
    """Return the sentences of a normalised text; ``lang`` decides where nothing else does."""
    found: list[Sentence] = []
    start = 0
    for end in (*_breaks(text), len(text)):
        piece = text[start:end]
        words = _WORD.findall(piece)
        if start == end and found:
            continue
        letters = [word for word in words if len(word) > 1]
        shouted = len(letters) > 1 and all(word.isupper() for word in letters)
        telling = [word for word in words[1:] if shouted or not word[0].isupper()]
        finnish, swedish = _language(
            [folded(word) for word in (*words[:1], *telling)],
            otherwise=lang,
            lexicon=lexicon,
            is_name=is_name,
        )
        found.append(Sentence(start, end, finnish, swedish, shouted))
        start = end
    return tuple(found)


def words(normal: Normalised, in_sentences: tuple[Sentence, ...]) -> Iterator[Word]:
    """Yield the words of a normalised text in order."""
    starts = [sentence.start for sentence in in_sentences]
    for found in _WORD.finditer(normal.text):
        start, end = found.span()
        sentence = in_sentences[bisect_right(starts, start) - 1]
        yield Word(start, end, found.group(), normal.small[start:end], sentence)


def begins_sentence(text: str, word: Word) -> bool:
    """Whether a capital letter would be ordinary here: after a full stop, colon, quote, bullet.

    Or in a heading of a form: "Hakija: ... Päätös: ...".
    """
    if text[word.end : word.end + 1] == ":" and text[word.end + 1 : word.end + 2] in _BLANK:
        return True
    before = text[max(word.sentence.start, word.start - _LOOK_BACK) : word.start].rstrip()
    if before[-1:] in _QUOTES and before:
        return text[word.end : word.end + 1] not in _QUOTES or not text[word.end : word.end + 1]
    before = before.rstrip(_OPENERS)
    return not before or before[-1] in ":?!…"
