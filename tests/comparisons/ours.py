"""ExitDesk's own redaction, by the function behind ``exitdesk redact``."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.cli import IDENTIFIERS, redact_note
from exitdesk.redaction.engine import KnownTerm, LetterSource, RedactionJob
from exitdesk.redaction.engine.passages import PassageReader
from exitdesk.redaction.engine.words import sentences, words
from tests.comparisons.finders import Finder, Found, Known


@dataclass(frozen=True, slots=True)
class Ours:
    """The whole redaction: names, patterns, and the words it asks about."""

    name: str = "ExitDesk"
    version: str = "this tree"
    how: str = "`exitdesk redact`; what it asks about is counted apart"

    def learn(self, known: Known, lang: str) -> Finder:
        """Return the redaction of one text; it learns the names anew each time."""

        def find(text: str) -> Found:
            note = {"id": "1", "lang": lang, "known": known, "text": text}
            answer: Any = redact_note(note)
            return Found(answer["text"], tuple(flag["text"] for flag in answer["flags"]))

        return find


def microseconds_of_the_names_alone(names: Sequence[str], text: str) -> float:
    """Return the processor time a word takes to be looked up among the forms of ``names``."""
    terms = tuple(KnownTerm(name, TermKind.PERSON, Category.CLOSE_ONE) for name in names)
    job = RedactionJob((text,), terms, IDENTIFIERS, Lang.FI, LetterSource(1))
    reader = PassageReader.of(job)
    normal = reader.read(text).normal
    looked_at = list(words(normal, sentences(normal.text, reader.lang, reader.lexicon)))
    started = time.process_time()
    list(reader.names.find(normal.text, looked_at))
    return (time.process_time() - started) / len(looked_at) * 1e6
