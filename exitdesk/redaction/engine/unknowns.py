"""Finds capitalised words nobody knows: names that the case has not told of."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import Entry, FormIndex
from exitdesk.redaction.engine.misspellings import is_misspelt_name
from exitdesk.redaction.engine.names import variants
from exitdesk.redaction.engine.normalised import LINE_HYPHEN
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.paradigms import RESOURCES, paradigm
from exitdesk.redaction.engine.protected import parts_of
from exitdesk.redaction.engine.words import Cues, Word, begins_sentence

_PIECE: Final = re.compile(rf"[^-':{LINE_HYPHEN}]+")
_DERIVED: Final = re.compile(r"(?P<root>\w{3,})(?:mainen|mäinen|mais\w+|mäis\w+)$")
_CASES: Final = ("", "n", "lle", "lla", "llä", "lta", "ltä")
_ANY: Final = Entry(0, 0, 1, alone=True)
_SHORTEST_LOOK_ALIKE: Final = 4
_BEGINNING: Final = 3
_SHORTEST_TAIL: Final = 4
_LONG_HEAD: Final = 6


def index_of_words(words: Iterable[str]) -> FormIndex:
    """Return an index of all forms of plain words, for asking only whether a word is one."""
    index = FormIndex()
    for word in words:
        for part in parts_of(word):
            if len(part) > 1:
                index.add(_ANY, paradigm(part))
    return index


@dataclass(frozen=True, slots=True)
class OrdinaryNames:
    """Capitalised words that point to no one, and given names that are ordinary words."""

    names: FormIndex
    people: FormIndex  # given names that forms of those words are too
    abbreviations: frozenset[str]
    finnish_homographs: frozenset[str]
    swedish_homographs: frozenset[str]

    @staticmethod
    @cache
    def read() -> "OrdinaryNames":
        """Return the lists of ``ordinary_names.toml``."""
        data = tomllib.loads((RESOURCES / "ordinary_names.toml").read_text(encoding="utf-8"))
        names = data["names"].split()
        finnish = {
            stem.text + case
            for name in data["homographs_fi"].split()
            for stem in paradigm(name)
            for case in _CASES
            if case in stem.endings
        } - frozenset(data["homographs_fi_except"].split())
        swedish = {name + case for name in data["homographs_sv"].split() for case in ("", "s")}
        return OrdinaryNames(
            index_of_words(names),
            index_of_words(data["people"].split()),
            frozenset(folded(name) for name in names if name.isupper()),
            frozenset(finnish),
            frozenset(swedish),
        )


def heads_of(known_words: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Return how words made with a protected name begin, unless it is an ordinary word itself."""
    names = [name for name in known_words if not lexicon.is_listed(name)]
    heads = {*names, *(name[:-3] + "s" for name in names if name.endswith("nen"))}
    return tuple(sorted(head for head in heads if len(head) >= _SHORTEST_LOOK_ALIKE))


def by_beginning(words: Iterable[str], length: int) -> dict[str, list[str]]:
    """Return ``words`` by their first letters."""
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        found.setdefault(word[:length], []).append(word)
    return found


@dataclass(frozen=True, slots=True)
class UnknownFinder:
    """Tells which words of a text may be names that are not among the known ones."""

    lexicon: Lexicon
    ordinary: OrdinaryNames
    kept: FormIndex  # names that this recipient may see
    known_words: Mapping[str, Sequence[str]]  # words of protected names by their beginnings
    heads: Mapping[str, Sequence[str]]  # what words glued to a name begin with, likewise
    names: FormIndex  # of the protected names

    @classmethod
    def of(
        cls, lexicon: Lexicon, kept: FormIndex, known: Iterable[str], names: FormIndex
    ) -> "UnknownFinder":
        """Return the finder for the folded words ``known`` of protected names."""
        words = frozenset(known)
        heads = by_beginning(heads_of(words, lexicon), _SHORTEST_LOOK_ALIKE)
        beginnings = by_beginning(words, _BEGINNING)
        return cls(lexicon, OrdinaryNames.read(), kept, beginnings, heads, names)

    def find(self, text: str, words: Sequence[Word]) -> list[Word]:
        """Return the words of ``words`` that the officer must look at."""
        return [word for word in words if self._is_unknown(text, word)]

    def _is_unknown(self, text: str, word: Word) -> bool:
        if len(word.text.strip("'")) < 2 or self._is_abbreviation(text, word):
            return False
        if not word.capital and not any(mark.isupper() for mark in word.text):
            return self._is_derived(word) or self._is_misspelt(word.small)
        settled = any(self._is_settled(small) for small in variants(word.small))
        if settled and not self._is_somebody(word):
            return False
        if word.text.isupper() and Cues.read().holds(word.small):
            return False  # EI saa soittaa
        if begins_sentence(text, word) or word.sentence.shouted:
            return not self._is_ordinary_start(word)
        return True

    def _is_abbreviation(self, text: str, word: Word) -> bool:
        return text[word.end : word.end + 1] == "." and word.small in Cues.read().abbreviations

    def _is_settled(self, small: str) -> bool:
        """Whether the word, or every part of it that could be a name, is a known ordinary one."""
        if self._is_named(small):
            return True
        pieces = _PIECE.findall(small)
        return len(pieces) > 1 and self._is_named(pieces[0])

    def _is_somebody(self, word: Word) -> bool:
        """Whether it is a given name as well, and not in the capitals of an abbreviation."""
        if word.text.split(":", maxsplit=1)[0].isupper():
            return False
        return any(
            self.ordinary.people.find(small, finnish=True, swedish=True)
            and not self.kept.find(small, finnish=True, swedish=True)
            for small in variants(word.small)
        )

    def _is_named(self, small: str) -> bool:
        return any(
            index.find(small, finnish=True, swedish=True)
            for index in (self.ordinary.names, self.kept)
        )

    def _is_ordinary_start(self, word: Word) -> bool:
        sentence = word.sentence
        for small in variants(word.small):
            if sentence.finnish and small in self.ordinary.finnish_homographs:
                return False
            if sentence.swedish and small in self.ordinary.swedish_homographs:
                return False
            if self._looks_alike(small) or self._is_glued(small):
                return False
        return any(self._reads_as_ordinary(small, word) for small in variants(word.small))

    def _reads_as_ordinary(self, small: str, word: Word) -> bool:
        small = small.split(":", maxsplit=1)[0].strip("'")
        sentence = word.sentence
        return self.lexicon.is_ordinary_start(
            small, finnish=sentence.finnish, swedish=sentence.swedish
        )

    def _looks_alike(self, small: str) -> bool:
        """Whether a protected name begins with this word: Virta beside Virtanen."""
        return len(small) >= _SHORTEST_LOOK_ALIKE and any(
            known != small and known.startswith(small)
            for known in self.known_words.get(small[:_BEGINNING], ())
        )

    def _is_glued(self, small: str) -> bool:
        """Whether a word begins with a protected name that is no ordinary word: backmanmålet."""
        return any(
            small.startswith(head)
            and len(small) >= len(head) + (_SHORTEST_TAIL if len(head) < _LONG_HEAD else 2)
            for head in self.heads.get(small[:_SHORTEST_LOOK_ALIKE], ())
        )

    def _is_misspelt(self, small: str) -> bool:
        """Whether a word in small letters that is no word is all but a protected name."""
        if self.lexicon.is_listed(small) or not (
            self.names.may_begin(small) or self.names.may_begin(small[:1] + small[2:3])
        ):
            return False
        if self.lexicon.may_be(small, Lang.FI) or self.lexicon.may_be(small, Lang.SV):
            return False
        return is_misspelt_name(small, self.names)

    def _is_derived(self, word: Word) -> bool:
        """Whether a word in small letters is made of a protected name: korhosmainen."""
        if self._is_glued(word.small) and not self.lexicon.is_listed(word.small):
            return True
        found = _DERIVED.match(word.small)
        if not found or self.lexicon.is_listed(word.small):
            return False
        root = found["root"]
        alike = self.known_words.get(root[:_BEGINNING], ())
        return any(_share_a_stem(known, root) for known in alike)


def _share_a_stem(known: str, root: str) -> bool:
    shared = max(_SHORTEST_LOOK_ALIKE - 1, len(known) - 3)
    return len(known) > 2 and known[:shared] == root[:shared]


def base_form(small: str) -> str:
    """Return a likely basic form of a folded word, for grouping its forms only."""
    small = small.split(":", maxsplit=1)[0].strip("'")
    for ending in _STRIPPED:
        stem = small.removesuffix(ending)
        if stem != small and len(stem) > 2:
            small = stem
            break
    if small.endswith("se") and len(small) > 4:
        return small[:-2] + "nen"
    return small


_STRIPPED: Final = (
    "llekin", "llakin", "lläkin", "kaan", "kään", "kin", "ssa", "ssä", "sta", "stä", "lla", "llä",
    "lta", "ltä", "lle", "ksi", "n",
)  # fmt: skip
