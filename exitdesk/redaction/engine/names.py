"""Finds protected names in a passage, in whatever form they stand."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine.broken_names import (
    BrokenNames,
    known_as,
    strictest,
    subject_of,
)
from exitdesk.redaction.engine.finds import Certainty, Find
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.labels import label_of_term
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import FormIndex, Match
from exitdesk.redaction.engine.normalised import LINE_HYPHEN
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.words import Cues, Word, begins_sentence

_PIECE: Final = re.compile(rf"[^-':{LINE_HYPHEN}]+")
_GAP: Final = re.compile(r"[ \r\n]{1,3}").fullmatch
_MIXED: Final = re.compile(r"(?<![\w@])(?=\w*[\d_])\w{4,}")
_LETTERS: Final = re.compile(r"[^\W\d_]{3,}")
_INITIALS_BEFORE: Final = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]\.[ -]?){1,3}$")
_INITIAL_AFTER: Final = re.compile(r" ([^\W\d_])(?:\.|(?=[\s,;:)]|$))(?::[^\W\d_]+)?")
_HOUSE_NUMBER: Final = re.compile(
    r"\s\d{1,4}(?:\s?-\s?\d{1,4})?(?:\s?[^\W\d_](?!\w)(?:\s?\d{1,4}(?!\w))?)?(?::[^\W\d_]+)?"
)
_FEWEST_ADDED: Final = 2
_PEOPLE: Final = frozenset({TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS})


@dataclass(frozen=True, slots=True)
class _Hit:
    """A word, or a piece of one, that is a form of protected words."""

    start: int
    end: int
    small: str
    capital: bool
    word: Word
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class NameFinder:
    """Finds the forms of ``terms`` in passages; those of ``kept`` may be read by the recipient."""

    terms: tuple[KnownTerm, ...]
    index: FormIndex
    lexicon: Lexicon
    kept: tuple[KnownTerm, ...] = ()
    kept_index: FormIndex = field(default_factory=FormIndex)

    def find(self, text: str, words: Sequence[Word]) -> Iterator[Find]:
        """Yield what is found in the normalised ``text`` with those ``words``."""
        if not self.index:
            return
        hits = [hit for word in words for hit in self._hits(word)]
        by_span: dict[tuple[int, int], list[tuple[int, list[_Hit]]]] = defaultdict(list)
        for term, run in _runs(text, hits):
            if self._counts(term, run):
                by_span[run[0].start, run[-1].end].append((term, run))
        for (start, end), owners in by_span.items():
            yield self._widened(text, self._as_find(text, start, end, owners), owners)
        yield from self._in_mixed(text)
        broken = BrokenNames(self.terms, self.index, self.lexicon)
        yield from broken.find(text, words, {hit.word.start for hit in hits})

    def is_form(self, small: str) -> bool:
        """Whether a folded word is a form of a protected word, in either language."""
        return bool(self.index.find(small, finnish=True, swedish=True))

    def whole_names(self, text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Yield where all words of an allowed name stand together."""
        hits = [hit for word in words for hit in self._hits(word)]
        for number, run in _runs(text, hits):
            entries = [match.entry for hit in run for match in hit.matches]
            own = [entry for entry in entries if entry.term == number]
            term = self.terms[number]
            is_name = term.allowed and term.kind is not TermKind.ADDRESS
            if is_name and len({one.word for one in own}) == own[0].words:
                yield run[0].start, run[-1].end

    def _hits(self, word: Word) -> Iterator[_Hit]:
        for small in variants(word.small):
            found = _as_written(self._find(small, word), word)
            if found:
                yield _Hit(word.start, word.end, small, word.capital, word, found)
                return
        pieces = list(_PIECE.finditer(word.small))
        if len(pieces) < 2:
            return
        matched = [_as_written(self._find(piece.group(), word), word) for piece in pieces]
        if _is_anothers_double_name(word, pieces, matched):
            return
        for piece, found in zip(pieces, matched, strict=True):
            if not found:
                continue
            start, end = word.start + piece.start(), word.start + piece.end()
            others = [word.text[other.start()] for other in pieces if other is not piece]
            if any(letter.isupper() for letter in others) and not word.sentence.shouted:
                start, end = word.start, word.end
            capital = word.text[piece.start()].isupper()
            yield _Hit(start, end, piece.group(), capital, word, found)

    def _find(self, small: str, word: Word) -> tuple[Match, ...]:
        """Return what a folded word may be a form of in its sentence.

        A Finnish form in a Swedish sentence counts when no Swedish name looks like it:
        "Kennethin bror", but Karin is not Kari's.
        """
        sentence = word.sentence
        found = self.index.find(small, finnish=sentence.finnish, swedish=sentence.swedish)
        if found or sentence.finnish:
            return found
        foreign = self.index.find(small, finnish=True, swedish=False)
        if not foreign or small in self.lexicon.swedish:
            return ()
        return tuple(match for match in foreign if match.added >= _FEWEST_ADDED)

    def _counts(self, term: int, run: list[_Hit]) -> bool:
        """Whether a run of words of one term is enough to mean it."""
        entries = [match.entry for hit in run for match in hit.matches if match.entry.term == term]
        if any(_counts_alone(match, hit, term) for hit in run for match in hit.matches):
            return True
        return len({entry.word for entry in entries}) == entries[0].words

    def _as_find(
        self, text: str, start: int, end: int, owners: list[tuple[int, list[_Hit]]]
    ) -> Find:
        terms = [self.terms[number] for number, _ in owners]
        certainty = max(self._certainty(text, number, run) for number, run in owners)
        labels = {label_of_term(term) for term in terms}
        subjects = {subject_of(term) for term in terms} | self._sharers(owners[0][1])
        last = owners[0][1][-1]
        forms = [match for match in last.matches if match.entry.term == owners[0][0]]
        return Find(
            start,
            end,
            role=strictest([term.role for term in terms]),
            label=labels.pop() if len(labels) == 1 else "person",
            subject="|".join(sorted(subjects)),
            rule="name",
            certainty=certainty,
            inflected=last.word.sentence.finnish and all(form.inflected for form in forms),
            hidden=any(term.hidden for term in terms),
            known=known_as(terms),
        )

    def _sharers(self, run: list[_Hit]) -> set[str]:
        """Return who else is called so, of those who may be named.

        A surname that the client and a child share goes for the child's sake; on its own it is
        not the child, and gets a letter of its own.
        """
        called = [
            {
                match.entry.term
                for match in self.kept_index.find(hit.small, finnish=True, swedish=True)
            }
            for hit in run
        ]
        named = [self.kept[number] for number in set.intersection(*called)]
        return {subject_of(term) for term in named if term.kind in _PEOPLE}

    def _certainty(self, text: str, term: int, run: list[_Hit]) -> Certainty:
        several = len({hit.word.start for hit in run}) > 1
        if several and self.terms[term].kind is TermKind.PERSON:
            return Certainty.REMOVE
        return max(self._certainty_of(text, term, hit) for hit in run)

    def _certainty_of(self, text: str, term: int, hit: _Hit) -> Certainty:
        forms = [match for match in hit.matches if match.entry.term == term]
        if any(form.entry.always for form in forms):
            return Certainty.REMOVE
        doubtful = all(form.doubtful for form in forms) or _is_small(hit.word)
        if hit.capital and not doubtful:
            return Certainty.REMOVE
        sentence = hit.word.sentence
        if hit.capital and not (begins_sentence(text, hit.word) or sentence.shouted):
            return Certainty.REMOVE
        finnish = sentence.finnish or any(form.inflected for form in forms)
        ordinary = self.lexicon.is_ordinary(hit.small, finnish=finnish, swedish=sentence.swedish)
        return Certainty.ASK if ordinary else Certainty.REMOVE

    def _widened(self, text: str, find: Find, owners: list[tuple[int, list[_Hit]]]) -> Find:
        """Take in the initials beside a person's name: "J. Korhonen", "Jussi K."."""
        terms = [self.terms[number] for number, _ in owners]
        if any(term.kind is TermKind.ADDRESS for term in terms):
            number = _HOUSE_NUMBER.match(text, find.end)
            return replace(find, end=number.end()) if number else find
        people = [term for term in terms if term.kind in _PEOPLE]
        if not people or find.certainty is Certainty.ASK:
            return find
        before = _INITIALS_BEFORE.search(text, max(0, find.start - 12), find.start)
        if before and before.group()[0].isupper():
            find = replace(find, start=before.start())
        after = _INITIAL_AFTER.match(text, find.end)
        initials = {part[0] for term in people for part in folded(term.text).split() if part}
        said = after is not None and (after[1].isupper() or after.group()[2:3] in (".", ":"))
        if after and said and folded(after[1]) in initials:
            find = replace(find, end=after.end())
        return find

    def _in_mixed(self, text: str) -> Iterator[Find]:
        """Yield words with digits or underscores that hold a protected name (jussi_81)."""
        for found in _MIXED.finditer(text):
            for letters in _LETTERS.finditer(folded(found.group())):
                matches = self.index.find(letters.group(), finnish=False, swedish=True)
                if any(match.entry.alone for match in matches):
                    yield Find(*found.span(), Category.CONTACT, "handle", found.group(), "name")
                    break


def _as_written(found: tuple[Match, ...], word: Word) -> tuple[Match, ...]:
    if word.capital or word.sentence.shouted:
        return found
    if _is_small(word):
        found = tuple(match for match in found if match.entry.words > 1)
    return tuple(
        match
        for match in found
        if not match.entry.capital_only or (match.entry.words > 1 and not match.entry.half)
    )


def _is_small(word: Word) -> bool:
    """Whether a word is so small a one that in small letters it names nobody: han, ville."""
    small, cues = word.small, Cues.read()
    return (word.sentence.finnish and small in cues.small_finnish) or (
        word.sentence.swedish and small in cues.small_swedish
    )


def _counts_alone(match: Match, hit: _Hit, term: int) -> bool:
    entry = match.entry
    if entry.term != term or not entry.alone:
        return False
    if hit.capital or hit.word.sentence.shouted:
        return True
    return not entry.capital_only and not _is_small(hit.word)


def _is_anothers_double_name(
    word: Word, pieces: list[re.Match[str]], matched: list[tuple[Match, ...]]
) -> bool:
    """Whether a double name shares but a half with a known one: Anna-Maija, not Anna-Liisa.

    It stays an unknown name, which the officer is asked about.
    """
    if word.sentence.shouted:
        return False
    if any(not match.entry.half for found in matched for match in found):
        return False
    return any(
        not found and word.text[piece.start()].isupper()
        for piece, found in zip(pieces, matched, strict=True)
    )


def variants(small: str) -> tuple[str, ...]:
    """Return how a folded word may be read when a line breaks in it."""
    if LINE_HYPHEN not in small:
        return (small,)
    return (small.replace(LINE_HYPHEN, ""), small.replace(LINE_HYPHEN, "-"))


def _runs(text: str, hits: list[_Hit]) -> Iterator[tuple[int, list[_Hit]]]:
    """Yield, for each term, the longest runs of neighbouring words that match it."""
    open_runs: dict[int, list[_Hit]] = {}
    for hit in hits:
        still_open: dict[int, list[_Hit]] = {}
        for term in dict.fromkeys(match.entry.term for match in hit.matches):
            run = open_runs.pop(term, [])
            if run and _GAP(text[run[-1].end : hit.start]) and _continue_name(run, hit, term):
                still_open[term] = [*run, hit]
            else:
                if run:
                    yield term, run
                still_open[term] = [hit]
        yield from open_runs.items()
        open_runs = still_open
    yield from open_runs.items()


def _continue_name(run: list[_Hit], hit: _Hit, term: int) -> bool:
    """Whether ``hit`` is the next word of the name: another word of it, written alike.

    "Marjan kuusi lasta": the second word is a number, not Marja Kuusi.
    """
    said = {match.entry.word for one in run for match in one.matches if match.entry.term == term}
    new = {match.entry.word for match in hit.matches if match.entry.term == term}
    if not new - said:
        return False
    return run[-1].capital == hit.capital or _is_joint(run[-1], term) or _is_joint(hit, term)


def _is_joint(hit: _Hit, term: int) -> bool:
    """Whether a word of the term is one that means nothing alone: Ulrika *von* Essen."""
    return not any(match.entry.alone for match in hit.matches if match.entry.term == term)
