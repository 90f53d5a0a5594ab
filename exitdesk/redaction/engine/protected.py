"""The protected terms of a job as an index of all their forms."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import Entry, FormIndex
from exitdesk.redaction.engine.normalised import normalise
from exitdesk.redaction.engine.paradigms import RESOURCES, Stem, derivations, paradigm
from exitdesk.redaction.regions import municipality

_PART: Final = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_TOWN: Final = re.compile(r"\b\d{5}\s+([^\W\d_][^,;]*)")
_STREET: Final = re.compile(r"^[^\d,;]+")
_WORDY: Final = frozenset(
    {TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS, TermKind.GROUP, TermKind.PLACE}
)
_SHORTEST: Final = 2
_DWELLERS: Final = ("are", "aren", "arna", "bo", "bon", "bor", "borna")


@dataclass(frozen=True, slots=True)
class _Parts:
    """Words of names that mean nothing on their own."""

    particles: frozenset[str]
    generic: frozenset[str]
    everyday: frozenset[str]

    @staticmethod
    @cache
    def read() -> "_Parts":
        data = tomllib.loads((RESOURCES / "name_parts.toml").read_text(encoding="utf-8"))
        return _Parts(
            frozenset(data["particles"].split()),
            frozenset(data["generic"].split()),
            frozenset(data["everyday"].split()),
        )


def parts_of(text: str) -> list[str]:
    """Return the words of a term, folded, hyphens and apostrophes inside them kept."""
    return _PART.findall(folded(normalise(text).text))


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
            _add_words(index, number, term, parts_of(street[0] if street else ""))
        elif term.kind in _WORDY:
            _add_words(index, number, term, parts_of(term.text))
    return index


def _stands_alone(part: str, term: KnownTerm, words: int) -> bool:
    if words == 1:
        return True
    known = _Parts.read()
    if part in known.particles:
        return False
    return term.kind in (TermKind.PERSON, TermKind.NICKNAME) or part not in known.generic


def _add_words(index: FormIndex, number: int, term: KnownTerm, parts: list[str]) -> None:
    for place, part in enumerate(parts):
        if len(part) < _SHORTEST:
            continue
        alone = _stands_alone(part, term, len(parts))
        entry = Entry(number, place, len(parts), alone=alone)
        for whole in _whole_and_halves(part):
            everyday = whole != part and whole in _Parts.read().everyday
            index.add(replace(entry, capital_only=everyday), _stems(whole))
    if term.kind is TermKind.PLACE:
        _add_place(index, number, term.text, parts)


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
        for suffix in _DWELLERS:
            index.add_swedish(dweller, name + suffix)


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
