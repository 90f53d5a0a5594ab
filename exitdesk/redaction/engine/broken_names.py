"""Finds protected names whose letters stand wrongly together or apart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine.finds import Find
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.labels import label_of_term
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import FormIndex, Match
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.words import Cues, Word

_SHORTEST_GLUED: Final = 6
_LONGEST_GLUED: Final = 80
_SHORTEST_TORN: Final = 5
_SHORTEST_WORD: Final = 4
_TEAR: Final = re.compile(r" ?\r?\n? ?").fullmatch
_SPELT: Final = re.compile(r"(?<!\w)[^\W\d_](?:[ .·-][^\W\d_]){2,}(?!\w)")


@dataclass(frozen=True, slots=True)
class BrokenNames:
    """Finds the forms of ``terms`` that came apart, or into one, on the way into the text."""

    terms: tuple[KnownTerm, ...]
    index: FormIndex
    lexicon: Lexicon

    def find(self, text: str, words: Sequence[Word], hit: set[int]) -> Iterator[Find]:
        """Yield names that lost their gap, or got too many: JussiKorhonen, Korho nen, K o r h o.

        ``hit``: where words start that are forms of names as they stand.
        """
        before: Word | None = None
        for word in words:
            if word.start not in hit and self.index.may_begin(word.small):
                matches = self._glued(word.small)
                if matches:
                    yield self._as_find(word.start, word.end, matches)
            if before and self.index.may_begin(before.small):
                matches = self._torn(text, before, word)
                if matches:
                    yield self._as_find(before.start, word.end, matches)
            before = word
        yield from self._letter_by_letter(text)

    def _glued(self, small: str) -> tuple[Match, ...]:
        """Return what two words of one person's name, written as one, are forms of."""
        if not _SHORTEST_GLUED <= len(small) <= _LONGEST_GLUED or not small.isalpha():
            return ()
        for place in range(2, len(small) - 1):
            heads = self._persons(small[:place])
            if not heads:
                continue
            tails = self._persons(small[place:])
            both = {(match.entry.term, match.entry.word) for match in tails}
            found = tuple(
                head
                for head in heads
                if any(
                    term == head.entry.term and number != head.entry.word for term, number in both
                )
            )
            if found:
                return found
        return ()

    def _persons(self, small: str) -> list[Match]:
        return [
            match
            for match in self.index.find(small, finnish=True, swedish=True)
            if match.entry.alone and self.terms[match.entry.term].kind is TermKind.PERSON
        ]

    def _torn(self, text: str, left: Word, right: Word) -> tuple[Match, ...]:
        """Return what two pieces with a gap between them are one form of."""
        gap = text[left.end : right.start]
        whole = left.small + right.small
        if len(whole) < _SHORTEST_TORN or not _TEAR(gap) or not whole.isalpha():
            return ()
        if right.capital and not right.sentence.shouted:
            return ()
        if self.lexicon.is_listed(left.small) and self.lexicon.is_listed(right.small):
            return ()
        if "\n" not in gap and self._is_a_word(right.small):
            return ()
        found = self.index.find(whole, finnish=True, swedish=True)
        return tuple(match for match in found if match.entry.alone)

    def _letter_by_letter(self, text: str) -> Iterator[Find]:
        """Yield names written with a gap after each letter: K o r h o n e n."""
        for found in _SPELT.finditer(text):
            small = "".join(mark for mark in folded(found.group()) if mark.isalpha())
            matches = self.index.find(small, finnish=True, swedish=True)
            if any(match.entry.alone for match in matches):
                yield self._as_find(*found.span(), matches)

    def _is_a_word(self, small: str) -> bool:
        """Whether a piece is a word of its own: the lists hold odd ones as short as endings."""
        cues = Cues.read()
        if len(small) < _SHORTEST_WORD:
            return small in cues.finnish or small in cues.swedish
        return self.lexicon.is_listed(small)

    def _as_find(self, start: int, end: int, matches: tuple[Match, ...]) -> Find:
        terms = [self.terms[match.entry.term] for match in matches]
        return Find(
            start,
            end,
            role=strictest([term.role for term in terms]),
            label=label_of_term(terms[0]),
            subject=subject_of(terms[0]),
            rule="name",
            hidden=any(term.hidden for term in terms),
            known=known_as(terms),
        )


def known_as(terms: Iterable[KnownTerm]) -> str:
    """Return what the case calls them, "" when one of them may not be shown."""
    called = tuple(terms)
    if any(term.hidden for term in called):
        return ""
    return " / ".join(dict.fromkeys(term.text for term in called))


def subject_of(term: KnownTerm) -> str:
    """Return what tells whose name a term is: those with the same share a letter."""
    return term.subject or folded(term.text)


_STRICTNESS: Final = (Category.CLIENT_NAME, Category.CLOSE_ONE, Category.THREAT_SOURCE)


def strictest(roles: list[Category]) -> Category:
    """Return the role of several that is guarded most."""
    return next((role for role in _STRICTNESS if role in roles), roles[0])
