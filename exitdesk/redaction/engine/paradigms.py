"""The Finnish paradigm of a name, generated from its nominative.

What is returned is stems with the sets of endings each can take. Where a name may be inflected
in several ways, all are given: a form too many is looked at, a form too few is a leak.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

from exitdesk.redaction.engine import endings as of
from exitdesk.redaction.engine.gradations import (
    VOWELS,
    gradation_is_certain,
    strong_grades,
    weak_grades,
)

_CASES: Final = "n ssa ssä sta stä lla llä lta ltä lle ksi a ä on än na nä"
_UUSI: Final = "den dessa desta della delta delle deksi tta teen tena"
_VOWEL_GROUP: Final = re.compile(r"[aeiouyåäö]+")
RESOURCES = Path(__file__).parents[3] / "resources" / "redaction"


@dataclass(frozen=True, slots=True)
class Stem:
    """A stem and what may follow it.

    ``doubtful``: the form may as well be another word's; asked about at a sentence's start.
    """

    text: str
    endings: of.Endings
    inflected: bool = True
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _NounStems:
    e_stems: tuple[str, ...]
    te_stems: tuple[str, ...]
    i_names: frozenset[str]

    @staticmethod
    @cache
    def read() -> "_NounStems":
        data = tomllib.loads((RESOURCES / "noun_stems.toml").read_text(encoding="utf-8"))
        return _NounStems(
            tuple(data["e_stems"].split()),
            tuple(data["te_stems"].split()),
            frozenset(data["i_names"].split()),
        )


def _ends_as(word: str, nouns: tuple[str, ...]) -> bool:
    """Whether ``word`` is one of ``nouns`` or a compound with one: Kivijärvi, Iisalmi."""
    return any(
        word == noun
        or (word.endswith(noun) and len(word) - len(noun) >= (2 if len(noun) > 3 else 3))
        for noun in nouns
    )


def _weak_singular(body: str, vowel: str, *, doubtful: bool = False) -> Iterator[Stem]:
    graded = weak_grades(body, vowel)
    for weaker in graded:
        yield Stem(weaker + vowel, of.weak(), doubtful=doubtful)
    if not graded:
        yield Stem(body + vowel, of.weak(), doubtful=doubtful)
        return
    # Names may resist gradation: Akin, Arton, Mississippin. "Virtasta" is Virtanen, though.
    yield Stem(body + vowel, of.weak_without_elative(), doubtful=doubtful)
    yield Stem(body + vowel, of.elative(), doubtful=doubtful or body[-2:-1] not in VOWELS)


def _plural(body: str, vowel: str, *, doubtful: bool = False) -> Iterator[Stem]:
    endings = of.plural_strong() if vowel else of.plural_in_i()
    yield Stem(body + vowel, endings, doubtful=doubtful)
    for weaker in (*weak_grades(body, vowel), body):
        yield Stem(weaker + vowel, of.plural_weak(), doubtful=doubtful)
    if gradation_is_certain(body) and vowel in ("o", "ö"):
        yield Stem(body[:-1] + vowel, of.plural_strong(), doubtful=doubtful)  # Annukoita


def _vowel_stem(body: str, vowel: str, *, doubtful: bool = False) -> Iterator[Stem]:
    """Yield the singular of a stem in one vowel, strong and weak."""
    yield Stem(body + vowel, of.strong(vowel), doubtful=doubtful)
    yield from _weak_singular(body, vowel, doubtful=doubtful)


def _long_stem(stem: str, plural: str) -> Iterator[Stem]:
    """Yield the forms of a stem in two vowels that has one grade: laine-e, kanka-a, porvo-o."""
    yield Stem(stem, of.strong_long(stem[-1]))
    yield Stem(stem, of.weak())
    yield Stem(plural, of.plural_strong())
    yield Stem(plural, of.plural_weak())


def _nen(word: str) -> Iterator[Stem]:
    body = word[:-3] + "s"
    yield Stem(body, of.partitive())
    yield Stem(body + "e", of.strong("e"))
    yield Stem(body + "e", of.weak())
    yield from _plural(body, "")
    yield Stem(body, frozenset({""}), doubtful=True)  # Virtas-asia


def _in_i(word: str) -> Iterator[Stem]:
    body, nouns = word[:-1], _NounStems.read()
    yield from _vowel_stem(body, "i")
    yield from _plural(body, "e")
    yield Stem(body, of.plural_in_i())
    if _ends_as(word, nouns.e_stems):
        doubtful = word in nouns.i_names
        yield from _vowel_stem(body, "e", doubtful=doubtful)
        yield from _plural(body, "", doubtful=doubtful)
        consonant = body[:-1] + "n" if body.endswith("m") else body
        if consonant[-1] in "lrns" or (body[-1] == "h" and body[-2:-1] in VOWELS):  # Lohi : lohta
            yield Stem(consonant, of.partitive(), doubtful=doubtful)
    if _ends_as(word, nouns.te_stems):
        root = word[:-2]
        yield Stem(root + "te", of.strong("e"))
        for weaker in weak_grades(root + "t", "e"):
            yield Stem(weaker + "e", of.weak())
        yield Stem(root[:-1] + "t" if root[-1] == "n" else root + "t", of.partitive())
        yield from _plural(root + "s", "")
    if word.endswith("veli"):
        yield from _vowel_stem(body + "j", "e")
        yield from _plural(body + "j", "")


def _in_e(word: str) -> Iterator[Stem]:
    body = word[:-1]
    yield from _vowel_stem(body, "e")
    yield Stem(word, of.weak())  # Charlotten: foreign names resist gradation
    yield from _plural(body, "e")
    yield Stem(word + "t", of.partitive())
    for stronger in (body, *strong_grades(body)):
        yield from _long_stem(stronger + "ee", stronger + "e")


def _in_a(word: str) -> Iterator[Stem]:
    body, vowel = word[:-1], word[-1]
    yield from _vowel_stem(body, vowel)
    rounded = "o" if vowel == "a" else "ö"
    yield from _plural(body, rounded)
    if word.endswith("ika"):  # Poika : Pojan
        yield Stem(word[:-3] + "ja", of.weak())
    if vowel == "ä" or _drops_its_a(body):
        yield from _plural(body, "")


def _drops_its_a(body: str) -> bool:
    """Whether the plural loses the a (koira : koiria) instead of rounding it (Anna : Annoja)."""
    vowels = [letter for letter in body if letter in VOWELS]
    syllables = len(_VOWEL_GROUP.findall(body))
    return bool(vowels) and (vowels[0] in "ouå" or syllables > 1)


def _in_long_vowel(word: str) -> Iterator[Stem]:
    body, vowel = word[:-1], word[-1]
    yield Stem(word, of.strong_long(vowel))
    yield Stem(word, of.weak())
    yield Stem(body, of.plural_strong())
    yield Stem(body, of.plural_weak())
    yield from _plural(body, vowel)
    if word.endswith(("uo", "yö", "ie")):  # Mäkitie : Mäkiteillä
        yield Stem(word[:-2] + vowel, of.plural_strong())
        yield Stem(word[:-2] + vowel, of.plural_weak())
    if vowel in "aä":
        yield from _plural(body, "o" if vowel == "a" else "ö")
    if vowel == "i":
        yield from _plural(body, "e")


def _in_s(word: str) -> Iterator[Stem]:
    body, vowel = word[:-1], word[-2]
    yield Stem(word, of.partitive())
    yield Stem(body + "kse", of.strong("e"))
    yield Stem(body + "kse", of.weak())
    yield from _plural(body + "ks", "")
    if vowel in "aäei":
        for stronger in (word[:-2], *strong_grades(word[:-2])):
            yield from _long_stem(stronger + vowel * 2, stronger + vowel)
    if word.endswith("mies"):
        yield Stem(word[:-1] + "he", of.strong("e"))
        yield Stem(word[:-1] + "he", of.weak())
        yield from _plural(word[:-1] + "h", "")
    if vowel in "uy":
        yield Stem(body + "te", of.strong("e"))
        yield Stem(body + "de", of.weak())
        yield Stem(body + "t", of.partitive())


def _in_consonant(word: str) -> Iterator[Stem]:
    yield from (Stem(word + "i", endings) for endings in (of.strong("i"), of.weak()))
    yield Stem(word, of.plural_in_i())
    yield from _plural(word, "e")
    if word.endswith("nen") and len(word) > 4:
        yield from _nen(word)
    elif word[-1] == "s" and word[-2:-1] in VOWELS:
        yield from _in_s(word)
    elif word.endswith(("ar", "är", "al", "äl", "el", "er", "sen")):
        for stem in (word, *(body + word[-2:] for body in strong_grades(word[:-2]))):
            yield Stem(stem + "e", of.strong("e"))
            yield Stem(stem + "e", of.weak())
            yield from _plural(stem, "")
            yield from _long_stem(stem + "ee", stem + "e")  # Taival : Taipaleen
        yield Stem(word, of.partitive())
    elif word.endswith("in"):  # Avain : Avaimen, Soitin : Soittimen
        for body in (word[:-2], *strong_grades(word[:-2])):
            yield Stem(body + "ime", of.strong("e"))
            yield Stem(body + "ime", of.weak())
            yield from _plural(body + "im", "")
        yield Stem(word, of.partitive())
    elif word.endswith(("ton", "tön")):
        yield from _vowel_stem(word[:-1].removesuffix(word[-2]) + "t" + word[-2] + "m", word[-2])
    elif word.endswith(("ut", "yt")):
        yield Stem(word[:-1] + "e", of.strong("e"))
        yield Stem(word[:-1] + "e", of.weak())
        yield from _plural(word[:-1], "")
        yield Stem(word[:-1], of.plural_strong())
        yield Stem(word, of.partitive())
    elif word[-1] == "t" and word[-2:-1] in VOWELS:
        yield from _of_plural(word)


def _of_plural(word: str) -> Iterator[Stem]:
    """Yield the forms of a name that is itself a plural: Sudet, Enkelit, Veljet."""
    weak_stem = word[:-1]
    body, vowel = weak_stem[:-1], weak_stem[-1]
    yield Stem(weak_stem, of.weak())
    softer = {"a": ("o", ""), "ä": ("ö", ""), "e": ("",), "i": ("e", "")}.get(vowel, (vowel,))
    roots = [body, *strong_grades(body)]
    if body.endswith("d"):
        roots.append(body[:-1] + "s")
    for root in roots:
        for plural in softer:
            yield from _plural(root, plural)


@cache
def paradigm(word: str) -> tuple[Stem, ...]:
    """Return the stems of a folded name of two letters or more, its nominative first."""
    stems = [Stem(word, of.nominative(), inflected=False)]
    last, before = word[-1], word[-2]
    if last not in VOWELS:
        stems.extend(_in_consonant(word))
    elif len(word) == 2 and before not in VOWELS:
        stems.extend((Stem(word, of.strong_long(last)), Stem(word, of.weak())))  # Li : Litä
    elif before in VOWELS:
        stems.extend(_in_long_vowel(word))
        if last in "eiaä":
            stems.extend(_vowel_stem(word[:-1], last))
    elif last == "i":
        stems.extend(_in_i(word))
    elif last == "e":
        stems.extend(_in_e(word))
    elif last in "aä":
        stems.extend(_in_a(word))
    else:
        stems.extend(_vowel_stem(word[:-1], last))
        stems.extend(_plural(word[:-1], last))
        stems.append(Stem(word, of.strong_long(last), doubtful=last == "y"))
        if last == "y":
            stems.append(Stem(word, of.weak()))  # Betty : Bettyn
    for head, forms in _ADJECTIVES.items():
        if word.startswith(head) and len(word) > len(head) + 2:
            rest = paradigm(word[len(head) :])
            stems.extend(replace(stem, text=form + stem.text) for form in forms for stem in rest)
    return tuple(dict.fromkeys(stems))


# First parts that are inflected with the last: Uusikaupunki : Uudessakaupungissa.
_ADJECTIVES: Final = {
    "uusi": tuple("uu" + end for end in _UUSI.split()),
    "iso": tuple("iso" + end for end in _CASES.split()),
    "vähä": tuple("vähä" + end for end in _CASES.split()),
    "musta": tuple("musta" + end for end in _CASES.split()),
}


@cache
def derivations(place: str) -> tuple[Stem, ...]:
    """Return the stems of who is from a folded place name: turkulainen, lahtelainen."""
    roots = {place}
    if place[-1] == "i" and _ends_as(place, _NounStems.read().e_stems):
        roots.add(place[:-1] + "e")
    if place.endswith("nen"):
        roots.update((place[:-3] + "s", place[:-3] + "si"))
    if place[-1] not in VOWELS:
        roots.add(place + "i")
    words = {root + suffix for root in roots for suffix in ("lainen", "läinen")}
    words.update(root[:-1] + "inen" for root in roots if root[-1] in "aäoö")
    found = []
    for word in sorted(words):
        found.append(Stem(word, of.nominative(), inflected=False))
        found.extend(_nen(word))
    return tuple(found)
