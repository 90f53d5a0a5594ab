"""Finds the initials of protected persons: J.K., J. K., JK:lta."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from exitdesk.domain.categories import TermKind
from exitdesk.redaction.engine.broken_names import known_as, strictest, subject_of
from exitdesk.redaction.engine.finds import Certainty, Find
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.labels import label_of_term
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.protected import is_particle, parts_of
from exitdesk.redaction.engine.words import Cues

_CANDIDATE: Final = re.compile(
    r"(?<![\w.-])(?:(?:[^\W\d_]\. ?|[^\W\d_] ){1,2}[^\W\d_]-[^\W\d_]\.?|"
    r"(?:[^\W\d_]\.[ -]?){1,3}[^\W\d_]\.?|[^\W\d_]{2,4}|[^\W\d_](?:-[^\W\d_]){1,3}|"
    r"[^\W\d_]-[^\W\d_]{2,3})"
    r"(?P<ending>[:'][^\W\d_]+)?(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class InitialsFinder:
    """Finds initials; those that are also a common abbreviation are asked about."""

    terms: tuple[KnownTerm, ...]
    abbreviations: frozenset[str]  # folded: eu, te, it
    lexicon: Lexicon

    def find(self, text: str) -> Iterator[Find]:
        """Yield the initials in a normalised text; those in small letters are asked about."""
        owners = _owners(self.terms)
        if not owners:
            return
        for found in _CANDIDATE.finditer(text):
            whole = found.group()
            ending = found["ending"] or ""
            letters = "".join(mark for mark in whole[: len(whole) - len(ending)] if mark.isalpha())
            terms = owners.get(folded(letters))
            if terms and letters.isupper():
                yield self._as_find(found, letters, terms, inflected=bool(ending))
            elif (
                terms
                and letters.islower()
                and "." not in whole
                and not ending
                and self._is_no_word(letters)
            ):
                yield replace(
                    self._as_find(found, letters, terms, inflected=False), certainty=Certainty.ASK
                )

    def _is_no_word(self, letters: str) -> bool:
        """Whether initials in small letters could be nothing else: "tavattu em"."""
        small, cues = folded(letters), Cues.read()
        if cues.holds(small) or small in cues.abbreviations or small in self.abbreviations:
            return False
        if len(small) == 2:
            return small not in cues.pairs
        return not self.lexicon.is_listed(small)

    def _as_find(
        self, found: re.Match[str], letters: str, terms: Sequence[KnownTerm], *, inflected: bool
    ) -> Find:
        asked = folded(letters) in self.abbreviations and "." not in found.group()
        subjects = sorted({subject_of(term) for term in terms})
        return Find(
            *found.span(),
            role=strictest([term.role for term in terms]),
            label=label_of_term(terms[0]),
            subject="|".join(subjects),
            rule="initials",
            certainty=Certainty.ASK if asked else Certainty.REMOVE,
            inflected=inflected,
            hidden=any(term.hidden for term in terms),
            known=known_as(terms),
        )


def _owners(terms: Sequence[KnownTerm]) -> dict[str, list[KnownTerm]]:
    owners: dict[str, list[KnownTerm]] = {}
    for term in terms:
        if term.kind is TermKind.PERSON:
            for letters in _initials(term.text):
                owners.setdefault(letters, []).append(term)
    return owners


def _initials(name: str) -> set[str]:
    parts = [part for part in parts_of(name) if not is_particle(part)]
    if len(parts) < 2:
        return set()
    all_parts = [half for part in parts for half in part.split("-") if half]
    doubles = {"".join(half[0] for half in part.split("-") if half) for part in parts}
    return {double for double in doubles if len(double) > 1} | {
        "".join(part[0] for part in parts),
        parts[0][0] + parts[-1][0],
        "".join(part[0] for part in all_parts),
    }
