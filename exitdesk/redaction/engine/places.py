"""Finds Finland's municipalities, known to the case or not, so that only the region is said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.engine.finds import Certainty, Find
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import Entry, FormIndex
from exitdesk.redaction.engine.names import variants
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.paradigms import Stem, derivations, paradigm
from exitdesk.redaction.engine.words import Word, begins_sentence
from exitdesk.redaction.regions import (
    Municipality,
    homographs,
    municipalities,
    region_of,
)

RULE: Final = "municipality"

_DWELLERS: Final = ("are", "aren", "arna", "bo", "bon", "bor", "borna")
_DWELLERS_OF_BO: Final = (*_DWELLERS, "r", "rna")  # Åbor, Esboborna
_SHORTEST_WITH_DWELLERS: Final = 3
_SHORTEST_HEAD: Final = 3
_SHORTEST_TAIL: Final = 3
_BOUND: Final = re.compile(r"l[aä]is")
_IN_OR_OUT: Final = ("ssa", "ssä", "sta", "stä")
_LONGEST_BEFORE: Final = 30
_PIECE: Final = re.compile(r"[^-':]+")
_SAINTS: Final = re.compile(r"(?<!\w)s:?t\.? (?P<name>karins|michel)(?:s|:s)?(?!\w)")
_IN_BEFORE: Final = re.compile(r"(?<!\w)[Ii] $")
_NAME_BEFORE: Final = re.compile(r"[A-ZÅÄÖ][^\W\d_]+ $")


@dataclass(frozen=True, slots=True)
class _Known:
    """All forms of all municipalities; entries carry the municipality's number."""

    towns: tuple[Municipality, ...]
    index: FormIndex
    bound: dict[str, int]  # turkulais-
    heads: dict[str, int]  # Åbo-, Turku-

    @staticmethod
    @cache
    def read() -> "_Known":
        towns = municipalities()
        known = _Known(towns, FormIndex(), {}, {})
        for number, town in enumerate(towns):
            for name in town.names:
                known._add(number, folded(name))
        return known

    def _add(self, number: int, name: str) -> None:
        if " " in name:  # S:t Karins
            return
        entry = Entry(number, 0, 1, alone=True)
        first, hyphen, last = name.rpartition("-")
        stems = [replace(stem, text=first + hyphen + stem.text) for stem in paradigm(last)]
        self.index.add(entry, stems)
        if len(name) >= _SHORTEST_HEAD:
            self.heads[name] = number
        if len(name) < _SHORTEST_WITH_DWELLERS:
            return
        dweller = Entry(number, 0, 1, alone=True, always=True)
        self.index.add(dweller, self._dwellers(number, name))
        for suffix in _DWELLERS_OF_BO if name.endswith("bo") else _DWELLERS:
            self.index.add_swedish(dweller, name + suffix)

    def _dwellers(self, number: int, name: str) -> Iterator[Stem]:
        for stem in derivations(name):
            found = list(_BOUND.finditer(stem.text)) or list(re.finditer("l[aä]i", stem.text))
            if found and found[-1].start() >= len(name) - 2:
                yield stem
                if stem.text.endswith(("lainen", "läinen")):
                    self.bound[stem.text[:-3] + "s"] = number


@dataclass(frozen=True, slots=True)
class PlaceFinder:
    """Finds municipalities. ``is_coarse``: the region stands for them; else a placeholder does."""

    lexicon: Lexicon
    kept: FormIndex  # names that this recipient may read
    lang: Lang
    is_coarse: bool

    def find(self, text: str, words: Sequence[Word]) -> Iterator[Find]:
        """Yield the municipalities in a normalised text with those ``words``."""
        known = _Known.read()
        for word in words:
            found = self._town(text, word, known)
            if found is not None:
                number, certainty = found
                find = self._as_find(word.start, word.end, known.towns[number], certainty)
                is_nominative = word.small == find.subject
                inflected = word.sentence.finnish and not is_nominative and not find.text
                yield replace(find, inflected=inflected)
        for saint in _SAINTS.finditer(folded(text)):
            town = next(one for one in known.towns if _saint(one, saint["name"]))
            yield self._as_find(*saint.span(), town, Certainty.REMOVE)

    def _as_find(self, start: int, end: int, town: Municipality, certainty: Certainty) -> Find:
        return Find(
            start,
            end,
            role=Category.MUNICIPALITY,
            label="place",
            subject=folded(town.names[0]),
            rule=RULE,
            certainty=certainty,
            text=in_brackets(town.region, self.lang) if self.is_coarse else "",
        )

    def _town(self, text: str, word: Word, known: _Known) -> tuple[int, Certainty] | None:
        """Return the municipality that a word names, and whether that is certain."""
        for small in variants(word.small):
            if self._may_be_read(small):
                return None
            number, always = self._number(small, word, known)
            if number is None:
                number, always = self._compound(small, word, known)
            if number is not None:
                certainty = Certainty.REMOVE if always else self._certainty(text, small, word)
                return None if certainty is None else (number, certainty)
        return None

    def _may_be_read(self, small: str) -> bool:
        return bool(self.kept.find(small, finnish=True, swedish=True))

    def _number(self, small: str, word: Word, known: _Known) -> tuple[int | None, bool]:
        finnish = word.sentence.finnish or word.capital
        swedish = word.sentence.swedish or word.capital
        pieces = [small]
        if "-" in small and word.capital:
            pieces += [piece for piece in _PIECE.findall(small) if len(piece) >= _SHORTEST_HEAD]
        for piece in pieces:
            found = known.index.find(piece, finnish=finnish, swedish=swedish)
            if found:
                best = max(found, key=_surest)
                return best.entry.term, best.entry.always
        return None, False

    def _compound(self, small: str, word: Word, known: _Known) -> tuple[int | None, bool]:
        """Return the municipality in turkulaismies and Åbotrakten."""
        for bound in _BOUND.finditer(small):
            if small[: bound.end()] in known.bound:
                return known.bound[small[: bound.end()]], True
        if not word.capital or self.lexicon.is_listed(small):
            return None, False
        for length in range(len(small) - _SHORTEST_TAIL, _SHORTEST_HEAD - 1, -1):
            number = known.heads.get(small[:length])
            if number is not None and self.lexicon.is_listed(small[length:].removeprefix("s")):
                return number, False
        return None, False

    def _certainty(self, text: str, small: str, word: Word) -> Certainty | None:
        """Return how sure it is that a word means the place; None for an ordinary word.

        What may be a person's name is left to the review of unknown names.
        """
        others = _Others.read()
        is_person = _is_in(others.people, small)
        is_word = (is_person or _is_in(others.words, small)) and self._is_ordinary(small, word)
        if not word.capital and not word.sentence.shouted:
            return None if is_word else Certainty.REMOVE
        if is_word and (begins_sentence(text, word) or word.sentence.shouted):
            return Certainty.ASK
        before = max(0, word.start - _LONGEST_BEFORE)
        if small.endswith(_IN_OR_OUT) or _IN_BEFORE.search(text, before, word.start):
            return Certainty.REMOVE
        name = _NAME_BEFORE.search(text, before, word.start)
        follows_name = name is not None and name.start() > word.sentence.start
        return None if is_person or (follows_name and is_word) else Certainty.REMOVE

    def _is_ordinary(self, small: str, word: Word) -> bool:
        sentence = word.sentence
        return self.lexicon.is_ordinary(small, finnish=sentence.finnish, swedish=sentence.swedish)


@dataclass(frozen=True, slots=True)
class _Others:
    """All forms of what municipalities share their names with."""

    people: FormIndex
    words: FormIndex

    @staticmethod
    @cache
    def read() -> "_Others":
        made = _Others(FormIndex(), FormIndex())
        for index, names in ((made.people, homographs().people), (made.words, homographs().words)):
            for name in names:
                index.add(Entry(0, 0, 1, alone=True), paradigm(name))
        return made


def _is_in(index: FormIndex, small: str) -> bool:
    return bool(index.find(small, finnish=True, swedish=True))


def _surest(match: object) -> bool:
    return not getattr(match, "doubtful", False)


def _saint(town: Municipality, name: str) -> bool:
    return any(folded(one).endswith(name) for one in town.names)


def in_brackets(region: Text, lang: Lang) -> str:
    """Return the region as it stands for a place: its own name, without a case ending."""
    return f"[{region.in_lang(lang)}]"


def region_of_known(find: Find, lang: Lang) -> str:
    """Return what stands for a known place, "" when it is no municipality or several."""
    regions = {region_of(name) for name in find.known.split(" / ")} if find.known else set()
    region = regions.pop() if len(regions) == 1 else None
    return in_brackets(region, lang) if region else ""
