"""Where the text says what the officer chose to disclose, one by one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from exitdesk.domain.categories import TermKind
from exitdesk.redaction.engine.dates import dates
from exitdesk.redaction.engine.finds import Find
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.literals import LiteralFinder, birth_dates
from exitdesk.redaction.engine.names import NameFinder
from exitdesk.redaction.engine.normalised import LINE_HYPHEN, Normalised, normalise
from exitdesk.redaction.engine.words import Word

_NAMES: Final = frozenset(
    {TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS, TermKind.GROUP, TermKind.PLACE}
)
_UNCUT: Final = frozenset({"name", "initials", "identifier"})
_GAP: Final = r"[\s,]{1,3}"


@dataclass(frozen=True, slots=True)
class AllowedPlaces:
    """Finds the terms that stay whatever their category says.

    A whole occurrence of one stays although a recogniser, or a shared surname, matches in it.
    Part of one (the surname alone) may be somebody else's, and is left to the other rules.
    """

    literals: LiteralFinder
    texts: tuple[re.Pattern[str], ...]
    born: frozenset[date]
    names: NameFinder | None

    @classmethod
    def of(cls, terms: Sequence[KnownTerm], names: NameFinder) -> "AllowedPlaces":
        """Return the finder of the allowed terms among ``terms``, all of them kept.

        ``names`` finds the names among ``terms``.
        """
        allowed = tuple(term for term in terms if term.allowed and not term.hidden)
        patterns = tuple(
            re.compile(_as_written(term.text)) for term in allowed if term.text.strip()
        )
        wordy = any(term.kind in _NAMES for term in allowed)
        return cls(
            LiteralFinder.of(allowed, whole=True),
            patterns,
            frozenset(birth_dates(allowed)),
            names if wordy else None,
        )

    def spans(self, normal: Normalised, words: Sequence[Word]) -> list[tuple[int, int]]:
        """Return where allowed terms stand whole in a normalised text."""
        return list(self._spans(normal, words))

    def _spans(self, normal: Normalised, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        small = normal.small.replace(LINE_HYPHEN, "-")
        for found in self.literals.find(small):
            yield found.start, found.end
        for pattern in self.texts:
            for match in pattern.finditer(small):
                yield match.span()
        if self.born:
            for when in dates(small):
                if any(when.is_day(day) for day in self.born):
                    yield when.start, when.end
        if self.names is not None:
            yield from self.names.whole_names(normal.text, words)


def _as_written(text: str) -> str:
    small = folded(normalise(text).text)
    pieces = [re.escape(piece) for piece in re.split(r"[\s,]+", small) if piece]
    return rf"(?<!\w)(?:{_GAP.join(pieces)})(?::[^\W\d_]+)?(?!\w)"


def without_allowed(find: Find, places: Sequence[tuple[int, int]], text: str) -> Iterator[Find]:
    """Yield what is left of a find when what may be read is taken out of it.

    A pattern may reach further than the term (an address with its town): the rest goes. A name
    is not cut, and what is hidden goes whole.
    """
    touched = [place for place in places if place[0] < find.end and find.start < place[1]]
    if find.hidden or not touched:
        yield find
        return
    if any(start <= find.start and find.end <= end for start, end in touched):
        return
    if find.rule in _UNCUT:
        yield find
        return
    at = find.start
    for start, end in (*sorted(touched), (find.end, find.end)):
        piece = text[at:start].strip(" ,;\n")
        if any(mark.isalnum() for mark in piece):
            at = text.index(piece, at)
            yield replace(find, start=at, end=at + len(piece), text="")
        at = max(at, end)


def lies_in(start: int, end: int, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch lies within one of ``places``."""
    return any(first <= start and end <= last for first, last in places)
