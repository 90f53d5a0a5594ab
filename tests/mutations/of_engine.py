"""Each part of the redactor switched off."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

import pytest

from exitdesk.domain.categories import TermKind
from exitdesk.redaction.engine import (
    ages,
    allowed,
    broken_names,
    date_stretches,
    dates,
    finds,
    generalising,
    initials,
    letters,
    literals,
    matching,
    names,
    normalised,
    ordinary,
    paradigms,
    passages,
    places,
    protected,
    redactor,
    reviews,
    unknowns,
    words,
)
from exitdesk.redaction.engine.recognisers import (
    RECOGNISERS,
    accounts,
    addresses,
    case_numbers,
    doubtful_numbers,
    identity_codes,
    online,
    phones,
    plates,
)
from tests.mutations.changes import (
    NEVER,
    Change,
    Mutation,
    constantly,
    first_argument,
    nothing,
    patterns_of,
    set_to,
    together,
)
from tests.mutations.stand_ins import (
    first_alone,
    never_shouted,
    nobody_together,
    only_capitals,
    second_argument,
    told_as_their_own,
    without_homographs,
)

_FOLDING = (
    allowed, broken_names, dates, initials, literals, names, normalised, places, protected,
    reviews, unknowns, words,
)  # fmt: skip
_SHAPES = (
    accounts, addresses, case_numbers, doubtful_numbers, identity_codes, online, phones, plates,
)  # fmt: skip
_LINE_HYPHENATION = (
    ("a hyphen at a line end", "_LINE_BREAK_HYPHEN"),
    ("a soft hyphen at a line end", "_LINE_END"),
)


def of_engine() -> Iterator[Mutation]:
    """Yield the mutations of the redactor."""
    yield from _of_names()
    yield from _of_normalising()
    yield from _of_reading()
    yield from (_without_recogniser(one.name) for one in RECOGNISERS)
    yield from patterns_of("pattern", _SHAPES)
    yield from patterns_of("date or age", (dates, ages, date_stretches))


def _exactly(word: str) -> tuple[paradigms.Stem, ...]:
    """Return the word itself as its only form."""
    return (paradigms.Stem(word, frozenset({""}), inflected=False, doubtful=False),)


def _of_names() -> Iterator[Mutation]:
    area = "names"
    finder = names.NameFinder
    yield Mutation(area, "the name finder", set_to(finder, "find", nothing))
    yield Mutation(area, "paradigm: the nominative alone", set_to(protected, "paradigm", _exactly))
    yield Mutation(area, "Swedish genitives", set_to(matching, "_SWEDISH", frozenset({""})))
    yield Mutation(area, "endings after a colon", _no_endings_after_marks())
    yield Mutation(area, "initials", set_to(initials.InitialsFinder, "find", nothing))
    yield Mutation(area, "initials beside a name", _names_as_wide_as_found())
    yield Mutation(area, "derivations of places", set_to(protected, "derivations", nothing))
    yield Mutation(area, "Swedish derivations of places", set_to(protected, "_DWELLERS", ()))
    yield Mutation(
        area, "places in the other language", set_to(protected, "municipality", constantly(None))
    )
    yield Mutation(area, "towns of addresses", set_to(passages, "with_towns", first_argument))
    yield Mutation(area, "glued names", set_to(broken_names.BrokenNames, "_glued", constantly(())))
    yield Mutation(area, "torn names", set_to(broken_names.BrokenNames, "_torn", constantly(())))
    yield Mutation(
        area, "letter-spaced names", set_to(broken_names.BrokenNames, "_letter_by_letter", nothing)
    )
    yield Mutation(area, "names in words with digits", set_to(finder, "_in_mixed", nothing))
    yield Mutation(area, "halves of double names", set_to(protected, "_whole_and_halves", _whole))
    yield Mutation(area, "other spellings", set_to(protected, "_other_spellings", nothing))
    yield Mutation(
        area, "names without their dots", set_to(matching, "without_dots", first_argument)
    )
    yield Mutation(area, "Finnish forms in Swedish sentences", set_to(names, "_FEWEST_ADDED", 99))
    yield Mutation(
        area, "another's double name", set_to(names, "_is_anothers_double_name", constantly(False))
    )
    yield Mutation(
        area, "parts of names alone", set_to(protected, "_stands_alone", constantly(False))
    )
    yield Mutation(area, "known identifiers", set_to(literals.LiteralFinder, "find", nothing))
    yield Mutation(area, "known days of birth", set_to(passages, "birth_dates", constantly({})))
    yield Mutation(
        area,
        "municipalities that the case does not know",
        set_to(places.PlaceFinder, "find", nothing),
    )
    for kind in TermKind:
        yield Mutation("kind of known thing", kind.value, _without_kind(kind))


def _whole(part: str) -> Iterator[str]:
    yield part


def _no_endings_after_marks() -> Change:
    return set_to(matching, "_LONGEST_SUFFIX", 0)


def _names_as_wide_as_found() -> Change:
    def as_found(_self: object, _text: str, find: finds.Find, _owners: object) -> finds.Find:
        return find

    return set_to(names.NameFinder, "_widened", as_found)


def _without_kind(kind: TermKind) -> Change:
    """Return the change that terms of one kind are not told to the reader."""

    def change(patch: pytest.MonkeyPatch) -> None:
        told = protected.with_towns

        def fewer(terms: tuple[Any, ...]) -> tuple[Any, ...]:
            return tuple(term for term in told(terms) if term.kind is not kind)

        patch.setattr(passages, "with_towns", fewer)

    return change


def _of_normalising() -> Iterator[Mutation]:
    area = "normalising"
    for name, is_left in _LEFT_ALONE.items():
        yield Mutation(area, name, _leaving(is_left))
    for name, pattern in _LINE_HYPHENATION:
        yield Mutation(area, name, set_to(normalised, pattern, NEVER))
    yield Mutation(area, "letters of other alphabets", _without_look_alikes())
    yield Mutation(area, "diacritics", _folded_by(str.lower))
    yield Mutation(area, "ALL CAPS", _folded_by(_small_unless_shouted))


def _is_mark(sign: str) -> bool:
    return unicodedata.combining(sign) > 0


def _is_zero_width(sign: str) -> bool:
    return sign != "\u00ad" and unicodedata.category(sign) == "Cf"


def _is_odd_space(sign: str) -> bool:
    return sign not in " \u00a0" and unicodedata.category(sign) == "Zs"


def _is_compatible(sign: str) -> bool:
    listed = normalised._HYPHENS | normalised._APOSTROPHES | normalised._SPACES
    return sign not in listed and unicodedata.normalize("NFKC", sign) != sign


_LEFT_ALONE: dict[str, Callable[[str], bool]] = {
    "NFC": _is_mark,
    "soft hyphen": "\u00ad".__eq__,
    "zero-width marks": _is_zero_width,
    "NBSP": "\u00a0".__eq__,
    "other spaces": _is_odd_space,
    "hyphen look-alikes": normalised._HYPHENS.__contains__,
    "apostrophe look-alikes": normalised._APOSTROPHES.__contains__,
    "compatibility letters": _is_compatible,
    "other ends of lines": frozenset("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029").__contains__,
}


def _leaving(is_left: Callable[[str], bool]) -> Change:
    """Return the change that characters of one kind come through as they are."""

    def change(patch: pytest.MonkeyPatch) -> None:
        real = normalised._composed

        def composed(text: str) -> tuple[list[str], list[int], list[int]]:
            letters: list[str] = []
            starts: list[int] = []
            ends: list[int] = []
            at = 0
            for is_alone, signs in groupby(text, is_left):
                piece = "".join(signs)
                places = [*range(len(piece))]
                as_is = [*piece], places, [place + 1 for place in places]
                found = as_is if is_alone else real(piece)
                letters += found[0]
                starts += [at + place for place in found[1]]
                ends += [at + place for place in found[2]]
                at += len(piece)
            return letters, starts, ends

        patch.setattr(normalised, "_composed", composed)

    return change


def _without_look_alikes() -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        foreign = letters._LOOK_ALIKES
        kept = {code: sign for code, sign in letters._FOLDED.items() if code not in foreign}
        patch.setattr(letters, "_FOLDED", kept)

    return change


def _folded_by(fold: Callable[[str], str]) -> Change:
    """Return the change that texts and names are compared by ``fold``."""
    users = [module for module in _FOLDING if hasattr(module, "folded")]
    return together(*(set_to(module, "folded", fold) for module in users))


def _small_unless_shouted(text: str) -> str:
    """Return a text folded, but for its words in capitals."""
    return re.sub(r"\b(?![A-ZÅÄÖ]{2,})\w+", _fold_one, text)


def _fold_one(found: re.Match[str]) -> str:
    return letters.folded(found[0])


def _of_reading() -> Iterator[Mutation]:
    area = "reading"
    certain, asked = finds.Certainty.REMOVE, finds.Certainty.ASK
    rule = "_certainty_of"
    yield Mutation(
        area,
        "lower-case policy: always removed",
        set_to(names.NameFinder, rule, constantly(certain)),
    )
    yield Mutation(
        area, "lower-case policy: always asked", set_to(names.NameFinder, rule, constantly(asked))
    )
    yield Mutation(area, "lower-case policy: never read as names", only_capitals())
    yield Mutation(
        area, "finder of unknown names", set_to(unknowns.UnknownFinder, "find", constantly([]))
    )
    yield Mutation(area, "given names that are words", without_homographs())
    yield Mutation(
        area,
        "words made of a name",
        set_to(unknowns.UnknownFinder, "_is_derived", constantly(False)),
    )
    yield Mutation(
        area,
        "words like a known name",
        set_to(unknowns.UnknownFinder, "_looks_alike", constantly(False)),
    )
    yield Mutation(
        area,
        "words glued to a name",
        set_to(unknowns.UnknownFinder, "_is_glued", constantly(False)),
    )
    yield Mutation(
        area, "ordinary words", set_to(ordinary.Lexicon, "is_ordinary", constantly(False))
    )
    yield Mutation(
        area,
        "ordinary first words",
        set_to(ordinary.Lexicon, "is_ordinary_start", constantly(False)),
    )
    yield Mutation(
        area,
        "every first word is ordinary",
        set_to(ordinary.Lexicon, "is_ordinary_start", constantly(True)),
    )
    yield Mutation(area, "union of spans", set_to(finds, "union", first_alone))
    yield Mutation(
        area, "doubts beside other finds", set_to(passages, "settled_doubts", finds.union)
    )
    yield Mutation(area, "what is allowed", set_to(allowed.AllowedPlaces, "spans", constantly([])))
    yield Mutation(
        area,
        "words like a name but for a slip",
        set_to(unknowns, "is_misspelt_name", constantly(False)),
    )
    yield from _of_generalising()
    yield Mutation(
        area, "neighbours joined", set_to(passages, "_neighbours_joined", second_argument)
    )
    yield Mutation(area, "dates", set_to(passages, "dates", nothing))
    yield Mutation(
        area, "dates called a birth", set_to(dates, "_speaks_of_birth", constantly(False))
    )
    yield Mutation(
        area, "Finnish in every sentence", set_to(words, "_language", constantly((True, False)))
    )
    yield Mutation(
        area, "Swedish in every sentence", set_to(words, "_language", constantly((False, True)))
    )
    yield Mutation(area, "shouted sentences", never_shouted())
    yield Mutation(area, "hidden terms", told_as_their_own())
    yield Mutation(
        area, "decisions of one word for all", set_to(reviews, "bases_of", nobody_together)
    )
    yield Mutation(area, "decisions to remove", set_to(redactor, "_decided", constantly([])))
    yield Mutation(area, "everything may stay", set_to(passages, "may_stay", constantly(True)))


def _of_generalising() -> Iterator[Mutation]:
    coarser = generalising.Generaliser
    for name in ("find", "_ages", "_stretches"):
        yield Mutation("generalising", name, set_to(coarser, name, nothing))
    for name in ("coarser", "_without_year", "_with_weekday"):
        yield Mutation("generalising", name, set_to(coarser, name, _as_it_is))


def _as_it_is(*said: Any) -> Any:
    return said[-1]


def _without_recogniser(name: str) -> Mutation:
    def change(patch: pytest.MonkeyPatch) -> None:
        kept = tuple(one for one in RECOGNISERS if one.name != name)
        patch.setattr(passages, "RECOGNISERS", kept)

    return Mutation("recogniser", name, change)
