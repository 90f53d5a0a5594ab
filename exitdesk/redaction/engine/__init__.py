"""Finds what must go from free text, and replaces it."""

from exitdesk.redaction.engine.jobs import (
    Decision,
    KnownTerm,
    LetterSource,
    Redacted,
    RedactionJob,
    Removal,
    ReviewItem,
)
from exitdesk.redaction.engine.redactor import Reading, read_job, redact
from exitdesk.redaction.engine.reviews import decide_together
from exitdesk.redaction.engine.word_forms import WordForms

__all__ = [
    "Decision",
    "KnownTerm",
    "LetterSource",
    "Reading",
    "Redacted",
    "RedactionJob",
    "Removal",
    "ReviewItem",
    "WordForms",
    "decide_together",
    "read_job",
    "redact",
]
