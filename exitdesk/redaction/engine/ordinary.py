"""Whether a word has an ordinary reading: what decides about small letters."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.gradations import VOWELS
from exitdesk.redaction.engine.paradigms import RESOURCES
from exitdesk.redaction.engine.word_graphs import WordGraph

_CLITIC: Final = re.compile(r"(?:kin|k[aä][aä]n|ko|kö|h[aä]n|p[aä]|kos|kös|koh[aä]n|köhän)$")
_SHORTEST_PART: Final = 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The ordinary words of both languages, in all their forms."""

    finnish: WordGraph
    swedish: WordGraph

    @staticmethod
    @cache
    def read() -> "Lexicon":
        """Return the shipped word lists; raises ``WordGraphError``."""
        return Lexicon(
            WordGraph.load(RESOURCES / "words.fi.graph"),
            WordGraph.load(RESOURCES / "words.sv.graph"),
        )

    def knows(self, word: str, lang: Lang) -> bool:
        """Whether a folded word, as it is or without a Finnish clitic, is in the list."""
        if lang is Lang.SV:
            return word in self.swedish
        if word in self.finnish:
            return True
        bare = _CLITIC.sub("", word)
        return bare != word and len(bare) > 1 and bare in self.finnish

    def is_listed(self, word: str) -> bool:
        """Whether a folded word itself is in one of the lists."""
        return self.knows(word, Lang.FI) or word in self.swedish

    def has_ordinary_reading(self, word: str, *, finnish: bool, swedish: bool) -> bool:
        """Whether a folded word is an ordinary one, compounds included."""
        parts = [part for part in word.split("-") if part]
        return bool(parts) and all(
            (finnish and self._is_ordinary(part, Lang.FI))
            or (swedish and self._is_ordinary(part, Lang.SV))
            for part in parts
        )

    def _is_ordinary(self, word: str, lang: Lang) -> bool:
        return self.knows(word, lang) or self._is_compound(word, lang, depth=2)

    def _is_compound(self, word: str, lang: Lang, *, depth: int) -> bool:
        graph = self.finnish if lang is Lang.FI else self.swedish
        for length in reversed(graph.prefixes(word)):
            rest = word[length:]
            if length < _SHORTEST_PART or len(rest) < _SHORTEST_PART:
                continue
            tails = (rest, rest[1:]) if lang is Lang.SV and rest[0] == "s" else (rest,)
            for tail in tails:
                if len(tail) >= _SHORTEST_PART and self.knows(tail, lang):
                    return True
                if depth > 1 and self._is_compound(tail, lang, depth=depth - 1):
                    return True
        return False


def looks_like_a_surname(word: str) -> bool:
    """Whether a compound is built as surnames are: Lehtokangas, Kivimäki, Lindström."""
    return bool(_SURNAME_ENDING.search(word)) or (
        len(word) > 5 and word[-2:] in ("la", "lä") and word[-3] in VOWELS
    )


_SURNAME_ENDING: Final = re.compile(
    r"(?:nen|se(?:n|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä)|maki|mäki|mäen|ranta|rannan|niemi|niemen|"
    r"lahti|lahden|koski|kosken|järvi|järven|salo|salon|kangas|kankaan|aho|ahon|korpi|korven|"
    r"harju|harjun|saari|saaren|vuori|vuoren|luoma|luoman|oja|ojan|lampi|lammen|joki|joen|pää|"
    r"pään|puro|puron|pelto|pellon|virta|virran|suo|salmi|salmen|kivi|kiven|kallio|kallion|"
    r"metsä|metsän|vaara|vaaran|berg|bergs|ström|ströms|gren|grens|[kq]vist|[kq]vists|blom|bloms|"
    r"lund|lunds|holm|holms|man|mans|stedt|stedts|löf|löfs|dal|dals|fors|bäck|bäcks|son|sons)$"
)
