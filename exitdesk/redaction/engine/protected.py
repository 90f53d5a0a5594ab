"""The protected terms of a job as an index of all their forms."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine.gradations import VOWELS
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.letters import folded, sound_alikes, spelt_out, with_double_vowels
from exitdesk.redaction.engine.matching import Entry, FormIndex
from exitdesk.redaction.engine.normalised import normalise
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.paradigms import RESOURCES, Stem, derivations, paradigm
from exitdesk.redaction.engine.words import Cues
from exitdesk.redaction.regions import municipality

_PART: Final = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_TOWN: Final = re.compile(r"\b\d{5}\s+([^\W\d_][^,;]*)")
_STREET: Final = re.compile(r"^[^\d,;]+")
_WORDY: Final = frozenset(
    {TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS, TermKind.GROUP, TermKind.PLACE}
)
_NICKNAMES: Final = frozenset({TermKind.NICKNAME, TermKind.ALIAS})
_PLACES: Final = frozenset({TermKind.PLACE, TermKind.ADDRESS})
_SHORTEST: Final = 2
_SHORTEST_MEMBER: Final = 3
_SHORTEST_SHORT: Final = 5  # letters of a short name of a group
_A_GROUP: Final = KnownTerm("", TermKind.GROUP, Category.GROUP)
_MEMBERS: Final = {"arna": ("", "en"), "orna": ("a", "an"), "erna": ("", "en")}
_DWELLERS: Final = ("are", "aren", "arna", "bo", "bon", "bor", "borna")


@dataclass(frozen=True, slots=True)
class _Parts:
    """Words of names that mean nothing on their own."""

    particles: frozenset[str]
    given_too: frozenset[str]
    generic: frozenset[str]
    everyday: frozenset[str]
    roles: frozenset[str]

    @staticmethod
    @cache
    def read() -> "_Parts":
        data = tomllib.loads((RESOURCES / "name_parts.toml").read_text(encoding="utf-8"))
        return _Parts(
            frozenset(data["particles"].split()),
            frozenset(data["given_too"].split()),
            frozenset(data["generic"].split()),
            frozenset(data["everyday"].split()),
            frozenset(data["roles"].split()),
        )


def parts_of(text: str) -> list[str]:
    """Return the words of a term, folded, hyphens and apostrophes inside them kept."""
    return _PART.findall(folded(normalise(text).text))


def _written_parts(text: str) -> list[str]:
    """Return the words of a term as they are written."""
    return _PART.findall(normalise(text).text)


def is_particle(small: str) -> bool:
    """Whether a folded word is a particle of names (von, af, al)."""
    return small in _Parts.read().particles


def with_towns(terms: tuple[KnownTerm, ...]) -> tuple[KnownTerm, ...]:
    """Return ``terms`` and, for each address, its town as a place of its own."""
    towns = []
    for term in terms:
        if term.kind is TermKind.ADDRESS:
            found = _TOWN.search(term.text)
            if found:
                towns.append(
                    replace(
                        term,
                        text=found[1].strip(),
                        kind=TermKind.PLACE,
                        role=Category.MUNICIPALITY,
                        subject="",
                    )
                )
    return (*terms, *towns)


def index_of(terms: tuple[KnownTerm, ...]) -> FormIndex:
    """Return all forms of the words of ``terms``; entries carry the number of their term."""
    index = FormIndex()
    for number, term in enumerate(terms):
        if term.kind is TermKind.ADDRESS:
            street = _STREET.match(term.text)
            _add_words(index, number, term, street[0] if street else "")
        elif term.kind in _WORDY:
            _add_words(index, number, term, term.text)
    return index


def only_describes(text: str) -> bool:
    """Whether several words, each an ordinary one, say what somebody does: "Rahaa vaativa"."""
    parts = parts_of(text)
    return len(parts) > 1 and all(Lexicon.read().is_listed(part) for part in parts)


def is_role(term: KnownTerm) -> bool:
    """Whether a term only says what somebody is ("Ohjaaja"): in small letters it names nobody."""
    parts = parts_of(term.text)
    one_word = len(parts) == 1 and term.kind is TermKind.PERSON
    return one_word and parts[0] in _Parts.read().roles


def _is_description(written: list[str]) -> bool:
    """Whether a term is words about somebody or something: "Veljen luona", "Ett snickeri"."""
    lexicon, known = Lexicon.read(), _Parts.read()
    return any(part[0].isupper() for part in written) and any(
        part[0].islower()
        and folded(part) not in known.particles
        and lexicon.is_listed(folded(part))
        for part in written
    )


def _all_ordinary(parts: list[str]) -> bool:
    return all(Lexicon.read().is_listed(part) for part in parts)


def _is_everyday(half: str, written: str) -> bool:
    """Whether half of a double name says nothing in small letters: Veli-, -kampaamo."""
    if half in _Parts.read().everyday:
        return True
    return half in re.split(r"[-']", written) and Lexicon.read().is_listed(half)


def _weight_in_description(entry: Entry, written: str) -> Entry:
    """Return how a word of a description counts on its own.

    A capital may be that of a name ("Toivon sisko"), or only of the first word.
    """
    small = folded(written)
    if not Lexicon.read().is_listed(small):
        return entry
    cues = Cues.read()
    if written[0].islower() or small in cues.finnish or small in cues.swedish:
        return replace(entry, alone=False)
    return replace(entry, capital_only=True)


def _stands_alone(part: str, term: KnownTerm, words: int, place: int, written: str = "") -> bool:
    if words == 1:
        return True
    known = _Parts.read()
    if part in known.particles:
        is_surname = place in (0, words - 1) and written[:1].isupper()  # Vu Le, Le Bao
        return term.kind is TermKind.PERSON and (
            is_surname or (place == 0 and part in known.given_too)
        )
    return term.kind in (TermKind.PERSON, TermKind.NICKNAME) or part not in known.generic


def _add_words(index: FormIndex, number: int, term: KnownTerm, text: str) -> None:
    written, parts = _written_parts(text), parts_of(text)
    described = term.kind not in _NICKNAMES and len(parts) > 1 and _is_description(written)
    known = _Parts.read()
    for place, (part, as_typed) in enumerate(zip(parts, written, strict=True)):
        if len(part) < _SHORTEST:
            continue
        alone = _stands_alone(part, term, len(parts), place, as_typed)
        role = len(parts) == 1 and term.kind is TermKind.PERSON and part in known.roles
        role = role or (is_particle(part) and part not in known.given_too)
        entry = Entry(number, place, len(parts), alone=alone, capital_only=role)
        if described or (term.kind in _PLACES and not _all_ordinary(parts)):
            entry = _weight_in_description(entry, as_typed)
        for whole in _whole_and_halves(part):
            half = len(whole) < len(part) - 1
            everyday = half and _is_everyday(whole, as_typed)
            capital_only = entry.capital_only or everyday
            index.add(replace(entry, capital_only=capital_only, half=half), _stems(whole))
        for other in _other_spellings(as_typed):
            index.add(entry, _stems(other))
    if term.kind is TermKind.GROUP:
        _add_members(index, number, parts)
    if term.kind is TermKind.PLACE:
        _add_place(index, number, term.text, parts)


def _add_members(index: FormIndex, number: int, parts: list[str]) -> None:
    """Add the other forms of a group named by its members: Fjällrävarna, en fjällräv."""
    for place, part in enumerate(parts):
        alone = _stands_alone(part, _A_GROUP, len(parts), place)
        if len(part) >= _SHORTEST_MEMBER and not is_particle(part):  # rautakouralaiset
            index.add(Entry(number, place, len(parts), alone=alone), derivations(part))
        for tail in _tails_of_compound(part):  # Teräskotkat: "kotkat"
            index.add(Entry(number, place, len(parts), alone=alone), paradigm(tail))
        for plural, singulars in _MEMBERS.items():
            if part.endswith(plural) and len(part) >= len(plural) + _SHORTEST_MEMBER:
                body = part.removesuffix(plural)
                entry = Entry(number, place, len(parts), alone=True)
                for form in (plural[:-2], *singulars):
                    index.add_swedish(entry, body + form)


def _tails_of_compound(part: str) -> Iterator[str]:
    """Yield what a group made of two words is called for short."""
    lexicon = Lexicon.read()
    if lexicon.is_listed(part):
        return
    for length in range(_SHORTEST_MEMBER, len(part) - _SHORTEST_SHORT + 1):
        if lexicon.is_listed(part[:length]) and lexicon.is_listed(part[length:]):
            yield part[length:]


def _add_place(index: FormIndex, number: int, text: str, parts: list[str]) -> None:
    """Add the place's name in the other language, and those who live there."""
    names = {"-".join(parts)} if len(parts) == 1 else set()
    known = municipality(text)
    if known:
        names.update("-".join(parts_of(name)) for name in known.names)
    for name in sorted(names):
        if len(name) < _SHORTEST:
            continue
        index.add(Entry(number, 0, 1, alone=True), _stems(name))
        dweller = Entry(number, 0, 1, alone=True, always=True)
        index.add(dweller, derivations(name))
        link = "" if name[-1] in VOWELS else "s"  # jakobstadsbo
        for suffix in _DWELLERS:
            index.add_swedish(dweller, name + suffix)
            index.add_swedish(dweller, name + link + suffix)


def _other_spellings(written: str) -> Iterator[str]:
    """Yield a part, and its halves, as others write it: Djordjevic, Aakerblom, Lindkvist."""
    small = folded(written)
    spelt = {folded(spelt_out(written)), folded(with_double_vowels(written)), *sound_alikes(small)}
    for other in sorted(spelt - {small}):
        yield from (part for part in _whole_and_halves(other) if len(part) >= _SHORTEST)


def _whole_and_halves(part: str) -> Iterator[str]:
    yield part
    if "-" in part or "'" in part:
        yield part.replace("-", "").replace("'", "")
        for half in re.split(r"[-']", part):
            if len(half) >= _SHORTEST and not is_particle(half):
                yield half


def _stems(word: str) -> Iterator[Stem]:
    """Yield the stems of a word; of a double name only the last half is inflected."""
    first, hyphen, last = word.rpartition("-")
    if len(last) < _SHORTEST:
        return
    for stem in paradigm(last):
        yield replace(stem, text=first + hyphen + stem.text) if first else stem
