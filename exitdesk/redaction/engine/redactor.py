"""The one way text for others is made: what is protected goes, what is doubtful is asked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from exitdesk.domain.categories import Category
from exitdesk.redaction.engine import labels
from exitdesk.redaction.engine.finds import Certainty, Find
from exitdesk.redaction.engine.jobs import (
    Decision,
    Redacted,
    RedactionJob,
    Removal,
    ReviewItem,
)
from exitdesk.redaction.engine.passages import Findings, PassageReader, may_stay
from exitdesk.redaction.engine.protected import is_role
from exitdesk.redaction.engine.reviews import bases_of, items_of, settled
from exitdesk.redaction.engine.unknowns import index_of_words
from exitdesk.redaction.treatments import Treatment


@dataclass(frozen=True, slots=True)
class Reading:
    """A job read through once: what is in its passages, whatever is decided about it."""

    job: RedactionJob
    findings: tuple[Findings, ...] = field(repr=False)
    items: tuple[tuple[ReviewItem, ...], ...] = field(repr=False)  # of each passage
    bases: dict[str, str] = field(repr=False)

    def decided(self, decisions: tuple[Decision, ...]) -> Redacted:
        """Return the passages as these decisions leave them; a fraction of reading them.

        Letters are given as if nothing had been asked before: deciding again in another order
        gives the same text as ``redact`` does.
        """
        letters = self.job.letters.copied()
        return self.done(replace(self.job, decisions=decisions, letters=letters))

    def doubtful(self) -> tuple[tuple[int, int], ...]:
        """Return the places in the first passage that would go or be asked about."""
        findings = self.findings[0]
        found = [(find.start, find.end) for find in findings.finds]
        found += [(word.start, word.end) for word in findings.unknown]
        return tuple(findings.normal.original_span(*place) for place in sorted(found))

    def done(self, job: RedactionJob) -> Redacted:
        """Return the passages as the decisions of ``job`` leave them, with letters of its own."""
        cleared = index_of_words(job.keep_words)
        passages: list[str] = []
        removals: list[Removal] = []
        still_open: list[ReviewItem] = []
        kept_words: list[str] = []
        decided: list[str] = []
        read = zip(job.passages, self.findings, self.items, strict=True)
        for number, (passage, findings, items) in enumerate(read):
            asked = _asked(findings)
            kept, removed, waiting = settled(items, job.decisions, cleared)
            certain = [find for find in findings.finds if find.certainty is Certainty.REMOVE]
            going = [*certain, *_decided(findings, asked, removed, self.bases)]
            done = _removals(number, passage, findings, going, job)
            passages.append(_replaced(passage, done))
            removals.extend(done)
            still_open.extend(waiting)
            decided.extend(item.item_id for item in (*kept, *removed))
            kept_words.extend(item.word for item in kept if item.matches_known)
        return Redacted(
            tuple(passages),
            tuple(removals),
            tuple(still_open),
            _forbidden(job, removals),
            tuple(dict.fromkeys(kept_words)),
            frozenset(decided),
        )


def read_job(job: RedactionJob) -> Reading:
    """Return what is in the passages of a job; its decisions play no part.

    Raises:
        WordGraphError: when a shipped word list is missing or damaged.
    """
    reader = PassageReader.of(job)
    findings = tuple(reader.read(passage) for passage in job.passages)
    bases = bases_of(word for found in findings for word in found.unknown)
    items = tuple(
        tuple(items_of(number, passage, found, _asked(found), bases))
        for number, (passage, found) in enumerate(zip(job.passages, findings, strict=True))
    )
    return Reading(job, findings, items, bases)


def redact(job: RedactionJob) -> Redacted:
    """Return the passages without what the treatments remove, and the items still open.

    Raises:
        WordGraphError: when a shipped word list is missing or damaged.
    """
    return read_job(job).done(job)


def _asked(findings: Findings) -> list[Find]:
    return [find for find in findings.finds if find.certainty is Certainty.ASK]


def _decided(
    findings: Findings,
    asked: Sequence[Find],
    removed: Iterable[ReviewItem],
    bases: dict[str, str],
) -> list[Find]:
    """Return as finds what the officer chose to remove."""
    starts = {item.start for item in removed}
    normal = findings.normal
    going = [find for find in asked if normal.starts[find.start] in starts]
    going.extend(
        Find(word.start, word.end, Category.CLOSE_ONE, "other", bases[word.small], "decision")
        for word in findings.unknown
        if normal.starts[word.start] in starts
    )
    return going


def _removals(
    number: int, passage: str, findings: Findings, going: Iterable[Find], job: RedactionJob
) -> list[Removal]:
    done = []
    for find in sorted(going, key=lambda find: find.start):
        start, end = findings.normal.original_span(find.start, find.end)
        text = find.text or _placeholder(find, job)
        done.append(
            Removal(
                passage=number,
                start=start,
                end=end,
                original=passage[start:end],
                placeholder=text,
                rule=find.rule,
                role=find.role,
                known=find.known,
                hidden=find.hidden,
            )
        )
    return done


def _placeholder(find: Find, job: RedactionJob) -> str:
    label = labels.HIDDEN
    if not find.hidden:
        treatment = job.treatments.get(find.role, Treatment.REMOVE)
        label = labels.label_as_treated(find.label, treatment)
    ending = labels.NEUTRAL_ENDING if find.inflected else ""
    return labels.placeholder(label, find.subject, job.lang, job.letters) + ending


def _replaced(passage: str, removals: Iterable[Removal]) -> str:
    pieces = []
    place = 0
    for removal in removals:
        pieces += [passage[place : removal.start], removal.placeholder]
        place = removal.end
    return "".join([*pieces, passage[place:]])


_YEAR: Final = re.compile(r"\D?(?:\d\d){1,2}").fullmatch  # so few digits stand in every file
# Names are looked for as terms; the others may stand in the file for something else.
_SAYS_LITTLE: Final = frozenset(
    {"name", "initials", "event_date", "decision", "age", "municipality"}
)


def _forbidden(job: RedactionJob, removals: Iterable[Removal]) -> tuple[str, ...]:
    """Return what the finished file must not hold: all removed terms and identifiers found.

    A term that only says what somebody is may stand in small letters, which the verifier does
    not tell apart from capitals.
    """
    terms = [
        term.text for term in job.terms if not may_stay(term, job.treatments) and not is_role(term)
    ]
    found = [
        removal.original
        for removal in removals
        if removal.rule not in _SAYS_LITTLE and not _YEAR(removal.original)
    ]
    return tuple(dict.fromkeys([*terms, *found]))
