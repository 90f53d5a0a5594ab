"""The other forms of a word looked for: "Virtanen" finds "Virtasen", and the other way round.

The Finnish paradigm is the one that redaction generates; here it only widens a search, where a
form too many costs a glance. Which forms are asked for is decided among the words that the
vault's index holds, so nothing is looked for in vain.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from exitdesk.redaction.engine.gradations import VOWELS, strong_grades, weak_grades
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.paradigms import Stem, paradigm

_SHORTEST: Final = 3  # shorter words are looked for as they are typed
_BEGINNING: Final = 3  # letters at most; fewer where the forms differ early: poika, pojan
_LONGEST_ENDING: Final = 12
_BODY: Final = 2  # letters that a stem has at least
_FORMS: Final = paradigm.__wrapped__  # guesses are not worth keeping
_SWEDISH: Final = (
    *("", "s", "n", "ns", "en", "ens", "et", "ets", "t", "ts", "a", "as", "an", "ans", "ar"),
    *("ars", "arna", "arnas", "er", "ers", "erna", "ernas", "or", "ors", "orna", "ornas"),
    *("e", "es", "na", "nas", "are", "aren", "arens", "arnas"),
)
_SWEDISH_STEM: Final = 4  # letters that two Swedish forms share at least


class OtherForms:
    """Tells which words are forms of the word that was typed."""

    def __init__(self, word: str) -> None:
        self.word = folded(word)
        self._stems: dict[str, list[Stem]] = {}
        if len(self.word) >= _SHORTEST and self.word.isalpha():
            for base in sorted(bases(self.word)):
                for stem in _FORMS(base):
                    self._stems.setdefault(stem.text, []).append(stem)
        self._swedish = frozenset(_swedish_stems(self.word))
        self.beginning = _common_beginning([self.word, *self._stems])
        """The letters that all its forms begin with."""

    @property
    def has_any(self) -> bool:
        """Whether the word is long enough to have other forms."""
        return bool(self._stems or self._swedish)

    def among(self, words: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``words`` that are forms of it, itself left out."""
        return tuple(each for each in words if each != self.word and self._is_form(folded(each)))

    def _is_form(self, word: str) -> bool:
        if not word.startswith(self.beginning):
            return False
        return self._is_finnish(word) or not self._swedish.isdisjoint(_swedish_stems(word))

    def _is_finnish(self, word: str) -> bool:
        for cut in range(max(_BODY, len(word) - _LONGEST_ENDING), len(word) + 1):
            if any(word[cut:] in stem.endings for stem in self._stems.get(word[:cut], ())):
                return True
        return False


def _common_beginning(words: list[str]) -> str:
    lengths = range(min(_BEGINNING, len(words[0])), 0, -1)
    return next(
        (words[0][:n] for n in lengths if all(word.startswith(words[0][:n]) for word in words)),
        "",
    )


def bases(word: str) -> frozenset[str]:
    """Return the basic forms that a folded Finnish word may be a form of, itself among them."""
    return frozenset(
        guess
        for guess in dict.fromkeys(_guesses(word))
        if guess == word or (len(guess) >= _SHORTEST and _has_form(guess, word))
    )


def _has_form(base: str, word: str) -> bool:
    return any(
        word.startswith(stem.text) and word[len(stem.text) :] in stem.endings
        for stem in _FORMS(base)
    )


def _guesses(word: str) -> Iterator[str]:
    yield word
    for cut in range(max(_BODY, len(word) - _LONGEST_ENDING), len(word)):
        yield from _of_stem(word[:cut])


def _of_stem(stem: str) -> Iterator[str]:
    """Yield the words that may have ``stem`` as the stem of some case."""
    yield stem
    if stem.endswith("s"):
        yield stem[:-1] + "nen"
    if stem.endswith("ks"):
        yield stem[:-2] + "s"
    if stem.endswith(("t", "d")):
        yield stem[:-1] + "s"
        yield stem[:-1] + "si"
    if stem.endswith("ja"):
        yield stem[:-2] + "ika"  # Poja-n : Poika
    if stem.endswith(("im", "tom", "töm")):
        yield stem[:-1] + "n"
    for body in _bodies(stem[:-1] if stem[-1] in VOWELS else stem, stem[-1]):
        for vowel in _vowels(stem[-1]):
            yield body + vowel
        for end in ("as", "äs", "es", "is", "e", "ar", "er", "el", "al"):
            yield body + end


def _bodies(body: str, vowel: str) -> Iterator[str]:
    """Yield a stem without its vowel, in the grades that it may have elsewhere."""
    yield body
    yield from strong_grades(body)
    yield from weak_grades(body, vowel)
    if body[-1] in VOWELS:
        yield body + "k"  # mä-en : mäki
    elif body[-1] in "lr":
        yield body + "k"  # jal-an : jalka


def _vowels(vowel: str) -> Iterator[str]:
    yield vowel if vowel in VOWELS else "i"
    yield from {"e": "i", "o": "a", "ö": "ä", "i": "aä"}.get(vowel, "aäi")


def _swedish_stems(word: str) -> Iterator[str]:
    for ending in _SWEDISH:
        stem = word.removesuffix(ending) if ending else word
        if len(stem) >= _SWEDISH_STEM and (not ending or stem != word):
            yield stem
