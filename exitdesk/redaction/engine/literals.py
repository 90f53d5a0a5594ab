"""Finds protected identifiers as they are known: numbers, addresses on the net, codes, plates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine.dates import DateFind
from exitdesk.redaction.engine.finds import Certainty, Find
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.labels import label_of_term
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.normalised import normalise

_KINDS: Final = frozenset(
    {
        TermKind.PHONE,
        TermKind.EMAIL,
        TermKind.HANDLE,
        TermKind.ACCOUNT,
        TermKind.PLATE,
        TermKind.IDENTITY_CODE,
        TermKind.CASE_NUMBER,
    }
)
_BETWEEN: Final = r"[\s\-./()]*"
_ENDING: Final = r"(?::[^\W\d_]+)?"
_WORDY: Final = frozenset(
    {TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS, TermKind.GROUP, TermKind.PLACE}
)
_WITH_DIGITS: Final = re.compile(r"(?=\w*\d)(?=\w*[^\W\d_])\w{2,}")
_POSTCODE: Final = re.compile(r"(?<!\d)\d{5}(?!\d)")
_FEWEST_IN_TAIL: Final = 4
_FEWEST: Final = 3
_CODE_LENGTH: Final = 10
_LONGEST_HALF: Final = 6


@dataclass(frozen=True, slots=True)
class LiteralFinder:
    """Finds known identifiers, however they are spaced."""

    patterns: tuple[tuple[re.Pattern[str], KnownTerm], ...]

    @classmethod
    def of(cls, terms: tuple[KnownTerm, ...], *, whole: bool = False) -> "LiteralFinder":
        """Return the finder of the identifiers among ``terms``; ``whole``: of no part of one."""
        return cls(
            tuple(
                (re.compile(rf"(?<!\w)(?:{pattern}){_ENDING}(?!\w)"), term)
                for term in terms
                if term.kind in _KINDS or term.kind in _WORDY or term.kind is TermKind.ADDRESS
                for pattern in _patterns(term, whole=whole)
            )
        )

    def find(self, small: str) -> Iterator[Find]:
        """Yield the known identifiers in a folded, normalised text."""
        for pattern, term in self.patterns:
            for found in pattern.finditer(small):
                yield Find(
                    *found.span(),
                    role=term.role,
                    label=label_of_term(term),
                    subject=term.subject or folded(term.text),
                    rule="identifier",
                    hidden=term.hidden,
                    known="" if term.hidden else term.text,
                )


def _spaced(letters: str) -> str:
    return _BETWEEN.join(re.escape(letter) for letter in letters)


def _patterns(term: KnownTerm, *, whole: bool) -> Iterator[str]:
    small = folded(normalise(term.text).text)
    if term.kind in _WORDY:  # the words of names are found by their forms; R2 has none
        yield from (re.escape(word) for word in _WITH_DIGITS.findall(small))
        return
    if term.kind is TermKind.ADDRESS:
        if not whole:
            yield from _POSTCODE.findall(small)
        return
    letters = "".join(mark for mark in small if mark.isalnum())
    if len(letters) < _FEWEST:
        return
    if term.kind is TermKind.PHONE:
        national = re.sub(r"^(?:00)?358|^0", "", letters)
        yield rf"(?:\+|00)?\s?(?:358)?[\s(]*0?[)\s-]*{_spaced(national)}"
    elif term.kind in (TermKind.EMAIL, TermKind.HANDLE):
        name = small.strip().lstrip("@")
        yield "@?" + re.escape(name)
        local = name.split("@")[0]
        if term.kind is TermKind.EMAIL and len(local) > _FEWEST and not whole:
            yield re.escape(local)
    else:
        yield _spaced(letters)
        if term.kind is TermKind.CASE_NUMBER and not whole:
            yield from _tails(small)
        if term.kind is TermKind.IDENTITY_CODE and len(letters) >= _CODE_LENGTH and not whole:
            yield re.escape(letters[:_LONGEST_HALF])
            yield "[-+a-z]?" + re.escape(letters[-4:])


def _tails(number: str) -> Iterator[str]:
    """Yield the ends of a case number that tell it: R/998/25 and 998/25 of 5560/R/998/25."""
    pieces = re.findall(r"[^\W_]+", number)
    for first in range(1, len(pieces) - 1):
        said = pieces[first:]
        if sum(mark.isdigit() for mark in "".join(said)) >= _FEWEST_IN_TAIL:
            yield r"[\s./-]".join(re.escape(piece) for piece in said)


def birth_dates(terms: tuple[KnownTerm, ...]) -> dict[date, KnownTerm]:
    """Return the days of birth among ``terms``; what is no ISO date is left out."""
    found = {}
    for term in terms:
        if term.kind is TermKind.BIRTH_DATE:
            try:
                found[date.fromisoformat(term.text.strip())] = term
            except ValueError:
                continue
    return found


def birth_date_find(found: DateFind, known: dict[date, KnownTerm]) -> Find | None:
    """Return the find for a date that is, or may be, a birthday, or None for any other date.

    A known day and month without a year is asked about.
    """
    for day, term in known.items():
        named = Find(
            found.start,
            found.end,
            role=term.role,
            label="birth_date",
            subject=term.subject or term.text,
            rule="birth_date",
            hidden=term.hidden,
            known="" if term.hidden else term.text,
        )
        if found.is_day(day):
            return named
        if found.year is None and (found.day, found.month) == (day.day, day.month):
            return named if found.birth else _asked(named)
    if found.birth:
        return Find(
            found.start,
            found.end,
            role=Category.IDENTITY_CODE,
            label="birth_date",
            subject=f"{found.year}-{found.month}-{found.day}",
            rule="birth_date",
        )
    return None


def _asked(find: Find) -> Find:
    return replace(find, certainty=Certainty.ASK)
