"""Reasons for keeping a word: they go into the log, so they may name nobody."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import (
    Decision,
    KnownTerm,
    LetterSource,
    RedactionJob,
    ReviewItem,
    WordForms,
    read_job,
)
from exitdesk.redaction.treatments import Treatment

_NOTHING_STAYS: Final[Mapping[Category, Treatment]] = {Category.EVENT_DATE: Treatment.KEEP}


@dataclass(frozen=True, slots=True)
class ReasonCheck:
    """Reads reasons as strictly as a report for somebody who may know nothing.

    A reason may hold no protected name or identifier, no word that nobody knows, and none of
    the words under review, in whatever form.
    """

    terms: Sequence[KnownTerm] = field(repr=False)
    lang: Lang
    words: WordForms = field(repr=False)
    _read: dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    _masked: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(
        cls, terms: Iterable[KnownTerm], lang: Lang, items: Iterable[ReviewItem]
    ) -> "ReasonCheck":
        """Return the check for a report in which these words are to be decided on."""
        under_review = {part for item in items for part in (item.base_form, item.word)}
        # what was disclosed one by one may be told to its recipient, not to the log
        protected = tuple(replace(term, allowed=False) for term in terms)
        return cls(protected, lang, WordForms.of(under_review))

    def word_told(self, reason: str) -> str:
        """Return the first word of ``reason`` that must not be in the log, "" when none is."""
        if reason not in self._read:
            self._read[reason] = self._word_told(reason)
        return self._read[reason]

    def masked(self, text: str) -> str:
        """Return ``text`` as the log may keep it: without protected names and identifiers."""
        if text not in self._masked:
            job = self._job(text)
            self._masked[text] = read_job(job).done(job).passages[0]
        return self._masked[text]

    def _job(self, text: str) -> RedactionJob:
        return RedactionJob(
            passages=(text,),
            terms=tuple(self.terms),
            treatments=_NOTHING_STAYS,
            lang=self.lang,
            letters=LetterSource(0),
            identifiers_only=True,
        )

    def _word_told(self, reason: str) -> str:
        places = [(start, end) for start, end in read_job(self._job(reason)).doubtful()]
        places += self.words.places(reason)
        start, end = min(places, default=(0, 0))
        return reason[start:end]

    def sound(self, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
        """Return the decisions without those whose reason tells what it must not."""
        given = tuple(decisions)
        told = {one.reason for one in given if one.reason.strip() and self.word_told(one.reason)}
        return tuple(one for one in given if one.reason not in told)
