"""Everything that is found in one passage."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.coarsening import coarse_date
from exitdesk.redaction.engine import labels
from exitdesk.redaction.engine.allowed import AllowedPlaces, lies_in, without_allowed
from exitdesk.redaction.engine.dates import DateFind, dates
from exitdesk.redaction.engine.finds import Certainty, Find, settled_doubts
from exitdesk.redaction.engine.generalising import Generaliser
from exitdesk.redaction.engine.initials import InitialsFinder
from exitdesk.redaction.engine.jobs import KnownTerm, RedactionJob
from exitdesk.redaction.engine.literals import LiteralFinder, birth_date_find, birth_dates
from exitdesk.redaction.engine.names import NameFinder
from exitdesk.redaction.engine.near_digits import Span, near_digits
from exitdesk.redaction.engine.normalised import LINE_HYPHEN, Normalised, normalise
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.protected import index_of, parts_of, with_towns
from exitdesk.redaction.engine.recognisers import RECOGNISERS, Recogniser
from exitdesk.redaction.engine.unknowns import OrdinaryNames, UnknownFinder
from exitdesk.redaction.engine.words import Word, sentences, words
from exitdesk.redaction.treatments import DATE_TREATMENTS, Treatment

OWN: Final = "client"  # the subject of terms that are the client's own
# What has the shape of one person's number and nothing else.
_SOMEBODYS: Final = frozenset(
    {"identity_code", "swedish_number", "iban", "account", "email", "phone", "plate"}
)
_GAP: Final = re.compile(r"[ \r\n]{1,2}").fullmatch
_DUMB: Final = "¦"
_CURRENT_CENTURY: Final = 2000


@dataclass(frozen=True, slots=True)
class Findings:
    """What one passage holds: finds that do not overlap, and words nobody knows."""

    normal: Normalised
    finds: tuple[Find, ...]
    unknown: tuple[Word, ...]
    sentence_at: Mapping[int, tuple[int, int]]  # start of a find or word -> its sentence


@dataclass(frozen=True, slots=True)
class PassageReader:
    """Reads passages for one job: its terms, treatments and language."""

    treatments: Mapping[Category, Treatment]
    lang: Lang
    lexicon: Lexicon
    names: NameFinder
    initials: InitialsFinder
    literals: LiteralFinder
    kept_literals: LiteralFinder  # known to be of somebody of whom the recipient may know them
    born: Mapping[date, KnownTerm]
    recognisers: tuple[Recogniser, ...]
    kept_recognisers: tuple[Recogniser, ...]  # of what this recipient may have
    unknowns: UnknownFinder
    generaliser: Generaliser
    allowed: AllowedPlaces

    @classmethod
    def of(cls, job: RedactionJob) -> "PassageReader":
        """Return the reader for a job; raises ``WordGraphError`` when a word list is missing."""
        terms = with_towns(job.terms)
        removed = tuple(term for term in terms if not may_stay(term, job.treatments))
        kept = tuple(term for term in terms if may_stay(term, job.treatments))
        lexicon, ordinary = Lexicon.read().for_one_job(), OrdinaryNames.read()
        people = [term for term in removed if term.kind in _NAMES]
        known = {part for term in people for part in parts_of(term.text) if len(part) > 1}
        index, kept_index = index_of(removed), index_of(kept)
        return cls(
            job.treatments,
            job.lang,
            lexicon,
            NameFinder(removed, index, lexicon, kept, kept_index),
            InitialsFinder(
                (*removed, *_behind_the_wall(removed, kept)), ordinary.abbreviations, lexicon
            ),
            LiteralFinder.of(removed),
            LiteralFinder.of(kept),
            birth_dates(removed),
            tuple(one for one in RECOGNISERS if not _is_kept(one.role, job.treatments)),
            tuple(one for one in RECOGNISERS if _is_kept(one.role, job.treatments)),
            UnknownFinder.of(lexicon, kept_index, known, index),
            Generaliser.of(job, lexicon, kept_index),
            AllowedPlaces.of(kept, NameFinder(kept, kept_index, lexicon)),
        )

    def read(self, passage: str) -> Findings:
        """Return what is found in ``passage``."""
        normal = normalise(passage)
        in_sentences = sentences(normal.text, self.lang, self.lexicon, self.names.is_form)
        stretches = [found.span() for found in labels.placeholders().finditer(normal.text)]
        all_words = [
            word
            for word in words(normal, in_sentences)
            if not _touches(word.start, word.end, stretches)
        ]
        may_remain = self.allowed.spans(normal, all_words)
        found = settled_doubts(
            self.generaliser.coarser(normal, find)
            for whole in self._finds(normal, all_words, stretches)
            if not lies_in(whole.start, whole.end, stretches)
            for find in without_allowed(whole, may_remain, normal.text)
        )
        finds = _neighbours_joined(normal.text, found)
        covered = [(find.start, find.end) for find in finds]
        rest = [word for word in all_words if not _touches(word.start, word.end, covered)]
        rest = [word for word in rest if not lies_in(word.start, word.end, may_remain)]
        unknown = tuple(self.unknowns.find(normal.text, rest))
        spans = [(sentence.start, sentence.end) for sentence in in_sentences]
        places = [find.start for find in finds] + [word.start for word in unknown]
        sentence_at = {place: spans[_last_before(place, spans)] for place in places}
        return Findings(normal, finds, unknown, sentence_at)

    def _finds(
        self, normal: Normalised, all_words: Sequence[Word], placeholders: Sequence[Span]
    ) -> Iterator[Find]:
        text = _without(placeholders, normal.text.replace(LINE_HYPHEN, "-"))
        yield from self.names.find(normal.text, all_words)
        yield from self.initials.find(text)
        yield from self.literals.find(normal.small.replace(LINE_HYPHEN, "-"))
        if any(mark.isdigit() for mark in text) or self.born or self.generaliser.looks_for_dates:
            for when in dates(text):
                find = self._date(when)
                if find:
                    yield find
        stretches = near_digits(text)
        kept = [
            span
            for one in self.kept_recognisers
            if not one.asks
            for span in one.spans(text, stretches)
        ]
        yield from self._anybodys(normal, text, stretches)
        for recogniser in self.recognisers:
            for start, end in recogniser.spans(text, stretches):
                if recogniser.asks and any(a <= start and end <= b for a, b in kept):
                    continue  # no doubtful number: it is known for one that may stay
                subject = "".join(mark for mark in normal.small[start:end] if mark.isalnum())
                yield Find(
                    start,
                    end,
                    recogniser.role,
                    recogniser.label,
                    subject,
                    recogniser.name,
                    Certainty.ASK if recogniser.asks else Certainty.REMOVE,
                )
        yield from self.generaliser.find(normal, all_words)

    def _anybodys(
        self, normal: Normalised, text: str, stretches: Sequence[Span]
    ) -> Iterator[Find]:
        """Yield numbers of a kind that may stay, but of nobody known: whose are they?

        What the client agrees to lets nothing of a third person through.
        """
        certain = [one for one in self.kept_recognisers if one.name in _SOMEBODYS]
        if not certain:
            return
        small = normal.small.replace(LINE_HYPHEN, "-")
        known = [(find.start, find.end) for find in self.kept_literals.find(small)]
        for one in certain:
            for start, end in one.spans(text, stretches):
                if not any(a < end and start < b for a, b in known):
                    subject = "".join(mark for mark in small[start:end] if mark.isalnum())
                    yield Find(start, end, one.role, one.label, subject, "number", Certainty.ASK)

    def _date(self, when: DateFind) -> Find | None:
        birth = birth_date_find(when, dict(self.born))
        if birth:
            if _is_kept(birth.role, self.treatments) and not birth.hidden:
                return None
            return birth
        treatment = self.treatments.get(Category.EVENT_DATE, Treatment.REMOVE)
        if treatment is Treatment.KEEP:
            return None
        said = ""
        if when.year is not None and treatment in DATE_TREATMENTS:
            year = when.year if when.year >= 100 else when.year + _CURRENT_CENTURY
            said = coarse_date(year, when.month, treatment, self.lang)
        subject = f"{when.year}-{when.month}-{when.day}"
        return Find(
            when.start, when.end, Category.EVENT_DATE, "date", subject, "event_date", text=said
        )


_NAMES: Final = frozenset({TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS, TermKind.PLACE})


def may_stay(term: KnownTerm, treatments: Mapping[Category, Treatment]) -> bool:
    """Whether a term may be read by the recipient; what no treatment speaks of may not."""
    treatment = treatments.get(term.role, Treatment.REMOVE)
    if term.hidden:
        return False
    if term.allowed:
        return True
    if term.walled:
        return False
    if treatment is Treatment.ALIAS:
        return term.kind is TermKind.ALIAS
    if treatment is Treatment.OWN_ONLY:
        return term.subject == OWN
    return treatment is Treatment.KEEP


def _behind_the_wall(
    removed: Sequence[KnownTerm], kept: Sequence[KnownTerm]
) -> Iterator[KnownTerm]:
    """Yield the whole names of which the telling part goes whatever their category says."""
    walled = [(term.subject, set(parts_of(term.text))) for term in removed if term.walled]
    for term in kept:
        own = set(parts_of(term.text))
        if any(subject == term.subject and parts <= own for subject, parts in walled):
            yield term


def _is_kept(role: Category, treatments: Mapping[Category, Treatment]) -> bool:
    return treatments.get(role, Treatment.REMOVE) is Treatment.KEEP


def _without(placeholders: Sequence[Span], text: str) -> str:
    """Return ``text`` with its placeholders made dumb: their words are no cues."""
    pieces, at = [], 0
    for start, end in placeholders:
        pieces += [text[at:start], _DUMB * (end - start)]
        at = end
    return "".join((*pieces, text[at:]))


def _last_before(place: int, spans: Sequence[tuple[int, int]]) -> int:
    """Return the number of the last of ordered ``spans`` that starts at or before ``place``."""
    return bisect_right(spans, place, key=lambda span: span[0]) - 1


def _touches(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch overlaps one of ordered ``spans`` that do not overlap each other."""
    number = _last_before(end - 1, spans)
    return number >= 0 and start < spans[number][1]


def _neighbours_joined(text: str, finds: Sequence[Find]) -> tuple[Find, ...]:
    """Join certain finds of the same subject that only a space parts: one placeholder."""
    joined: list[Find] = []
    for find in finds:
        before = joined[-1] if joined else None
        if (
            before
            and before.certainty is find.certainty is Certainty.REMOVE
            and (before.subject, before.label) == (find.subject, find.label)
            and _GAP(text[before.end : find.start])
        ):
            joined[-1] = replace(find, start=before.start)
        else:
            joined.append(find)
    return tuple(joined)
