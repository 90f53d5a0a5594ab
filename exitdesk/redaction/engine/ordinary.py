"""Whether a word has an ordinary reading: what decides about small letters."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.gradations import VOWELS
from exitdesk.redaction.engine.paradigms import RESOURCES
from exitdesk.redaction.engine.word_graphs import WordGraph

_CLITIC: Final = re.compile(r"(?:kin|k[aä][aä]n|ko|kö|h[aä]n|p[aä]|kos|kös|koh[aä]n|köhän)$")
_BEFORE_CLITICS: Final = frozenset(
    ["ei", "en", "et", "on", "me", "te", "he", "se", "ne", "jo", "no", "ja", "tai"]
)
_SHORTEST: Final = 3
_SHORTEST_COMPOUND: Final = 8


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The ordinary words of both languages, in all their forms."""

    finnish: WordGraph
    swedish: WordGraph
    remembered: dict[tuple[str, Lang, bool], bool] | None = None  # for one job, then forgotten

    @staticmethod
    @cache
    def read() -> "Lexicon":
        """Return the shipped word lists; raises ``WordGraphError``."""
        return Lexicon(
            WordGraph.load(RESOURCES / "words.fi.graph"),
            WordGraph.load(RESOURCES / "words.sv.graph"),
        )

    def for_one_job(self) -> "Lexicon":
        """Return the same lists with a memory that lasts as long as what it is given to."""
        return replace(self, remembered={})

    def knows(self, word: str, lang: Lang) -> bool:
        """Whether a folded word, as it is or without a Finnish clitic, is in the list."""
        return self._remembered(self._look_up, word, lang, compound=False)

    def _remembered(
        self, ask: Callable[[str, Lang], bool], word: str, lang: Lang, *, compound: bool
    ) -> bool:
        if self.remembered is None:
            return ask(word, lang)
        key = (word, lang, compound)
        found = self.remembered.get(key)
        if found is None:
            found = self.remembered[key] = ask(word, lang)
        return found

    def _look_up(self, word: str, lang: Lang) -> bool:
        if lang is Lang.SV:
            return word in self.swedish
        if word in self.finnish:
            return True
        bare = _CLITIC.sub("", word)
        if bare != word and bare in self.finnish:
            return len(bare) >= _SHORTEST or bare in _BEFORE_CLITICS
        return any(base in self.finnish for base in _bases(word))

    def is_listed(self, word: str) -> bool:
        """Whether a folded word itself is in one of the lists."""
        return self.knows(word, Lang.FI) or self.knows(word, Lang.SV)

    def may_be(self, word: str, lang: Lang) -> bool:
        """Whether a folded word is of that language, compounds included."""
        return self.knows(word, lang) or self._is_any_compound(word, lang)

    def _is_any_compound(self, word: str, lang: Lang) -> bool:
        return self._remembered(self._look_up_compound, word, lang, compound=True)

    def _look_up_compound(self, word: str, lang: Lang) -> bool:
        return self._is_compound(word, lang, depth=2)

    def is_ordinary(self, word: str, *, finnish: bool, swedish: bool) -> bool:
        """Whether a folded word has an ordinary reading in those languages, as it stands."""
        parts = [part for part in word.split("-") if part]
        return bool(parts) and all(
            (finnish and self.knows(part, Lang.FI)) or (swedish and self.knows(part, Lang.SV))
            for part in parts
        )

    def is_ordinary_start(self, word: str, *, finnish: bool, swedish: bool) -> bool:
        """Whether a folded word may begin a sentence without being a name.

        New compounds count, unless they are built as surnames are: Lehtokangas, Lindström.
        """
        parts = [part for part in word.split("-") if part]
        return bool(parts) and all(
            (finnish and self._may_start(part, Lang.FI))
            or (swedish and self._may_start(part, Lang.SV))
            for part in parts
        )

    def _may_start(self, word: str, lang: Lang) -> bool:
        if self.knows(word, lang):
            return True
        return self._is_any_compound(word, lang) and not _like_a_surname(word, lang)

    def _is_compound(self, word: str, lang: Lang, *, depth: int) -> bool:
        for length in reversed(self._heads(word, lang)):
            rest = word[length:]
            tails = (rest, rest[1:]) if lang is Lang.SV and rest[:1] == "s" else (rest,)
            for tail in tails:
                if len(tail) < _SHORTEST or length + len(tail) < _SHORTEST_COMPOUND:
                    continue
                if self.knows(tail, lang):
                    return True
                if depth > 1 and self._is_compound(tail, lang, depth=depth - 1):
                    return True
        return False

    def _heads(self, word: str, lang: Lang) -> list[int]:
        """Return the lengths of what may be the first part of a compound."""
        if lang is Lang.SV:
            return [length for length in self.swedish.prefixes(word) if length >= _SHORTEST]
        found = self.finnish.prefixes(word)
        bound = [  # läheis-verkosto, from läheinen
            length
            for length in range(_SHORTEST + 1, len(word) - _SHORTEST)
            if word[length - 1] == "s" and word[: length - 1] + "nen" in self.finnish
        ]
        first = [len(part) for part in _FIRST_PARTS if word.startswith(part)]
        return sorted(length for length in {*found, *bound, *first} if length >= _SHORTEST)


def _bases(word: str) -> Iterator[str]:
    """Yield the listed forms that an unlisted Finnish one is made from by rule.

    Adverbs (rennosti, from rennon), plural participles (tulleet, from tullut), and possessive
    suffixes after a case ending (työssään, kodistani).
    """
    if word.endswith("sti"):
        yield word[:-3] + "n"
    elif word.endswith("eet"):
        yield from (word[:-3] + "ut", word[:-3] + "yt")
    owned = _OWNED.fullmatch(word)
    if owned:
        yield owned["base"]
        if owned["base"].endswith("kse"):
            yield owned["base"][:-1] + "i"


def _like_a_surname(word: str, lang: Lang) -> bool:
    if lang is Lang.SV:
        return bool(_SWEDISH_SURNAME.search(word))
    return bool(_FINNISH_SURNAME.search(word)) or (
        word[-2:] in ("la", "lä") and word[-3:-2] in VOWELS
    )


# First parts of compounds that are no words themselves: sosiaali-huolto, etä-tapaaminen.
_FIRST_PARTS: Final = (
    "sosiaali", "psyko", "lähi", "etä", "ulko", "ylä", "keski", "esi", "pikku", "kotouttamis",
    "aikuis", "yhteis", "sisä", "jälki", "toimeen",
)  # fmt: skip
_OWNED: Final = re.compile(
    r"(?P<base>\w{3,}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|t[aä]|kse))"
    r"(?:ni|si|ns[aä]|mme|nne|(?<=a)an|(?<=ä)än|(?<=e)en)"
)
_FINNISH_SURNAME: Final = re.compile(
    r"(?:(?<!mi)nen|(?<!mi)(?<!k)se(?:n|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä)|mäki|mäen|ranta|rannan|niemi|niemen|"
    r"lahti|lahden|koski|kosken|järvi|järven|salo|salon|kangas|kankaan|aho|ahon|korpi|korven|"
    r"harju|harjun|saari|saaren|vuori|vuoren|luoma|luoman|oja|ojan|lampi|lammen|joki|joen|pää|"
    r"pään|puro|puron|pelto|pellon|virta|virran|suo|salmi|salmen|kivi|kiven|kallio|kallion|"
    r"metsä|metsän|vaara|vaaran)$"
)
_SWEDISH_SURNAME: Final = re.compile(
    r"(?:berg|ström|gren|[kq]vist|blom|lund|holm|man|stedt|löf|dal|fors|bäck|(?<!per)son)s?$"
)
