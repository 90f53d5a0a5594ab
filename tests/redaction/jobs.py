"""Small redaction jobs."""

from collections.abc import Mapping

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.cli import IDENTIFIERS
from exitdesk.redaction.engine import Decision, KnownTerm, LetterSource, RedactionJob
from exitdesk.redaction.engine.passages import OWN
from exitdesk.redaction.treatments import Treatment

JUSSI = KnownTerm("Jussi Korhonen", TermKind.PERSON, Category.CLIENT_NAME, subject=OWN)


def job_of(
    *passages: str,
    terms: tuple[KnownTerm, ...] = (JUSSI,),
    treatments: Mapping[Category, Treatment] = IDENTIFIERS,
    lang: Lang = Lang.FI,
    seed: int = 7,
    decisions: tuple[Decision, ...] = (),
    keep_words: frozenset[str] = frozenset(),
) -> RedactionJob:
    """Return a job about Jussi Korhonen unless told otherwise."""
    letters = LetterSource(seed)
    return RedactionJob(passages, terms, treatments, lang, letters, decisions, keep_words)
