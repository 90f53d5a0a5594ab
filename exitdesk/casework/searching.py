"""Finding words in what is not sealed, whatever form they stand in."""

import re
from functools import lru_cache

from exitdesk.casework.inflections import OtherForms
from exitdesk.casework.readings import read_revision
from exitdesk.domain.answers import Answer, Rating, Row
from exitdesk.domain.cases import Hit
from exitdesk.domain.clocks import Clock
from exitdesk.domain.searches import EVERY_CASE, CaseFilter, CaseQuery, FoundPlace
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import ID_CONCEPTS, Concept, Field, Kind
from exitdesk.vault import Vault
from exitdesk.vault.search import wanted_words, words_of

_WORDED = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT, Kind.RATED})
_KEPT_WORDS = 64  # whose forms are remembered while one types on
_MOST_FORMS = 60  # of one word; the index holds few of the forms that a word can take


class Search:
    """Full-text search over the newest revisions; sealed answers are never in it."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._clock = clock
        self._other_forms = lru_cache(maxsize=_KEPT_WORDS)(OtherForms)

    def find(self, words: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """Return where the words, their other forms or words that begin so were found.

        Nothing for blank.
        """
        if not words.strip():
            return ()
        return self._vault.search.find(words.strip(), limit=limit, forms=self.forms_of(words))

    def places(self, words: str, *, limit: int = 50) -> tuple[FoundPlace, ...]:
        """Return what ``find`` does, each hit with the question that the words answer."""
        if not words_of(words):
            return ()
        wanted = wanted_words(words, self.forms_of(words))
        return tuple(self._place(hit, wanted) for hit in self.find(words, limit=limit))

    def query(self, words: str = "", chosen: CaseFilter = EVERY_CASE) -> CaseQuery:
        """Return what a list of cases is asked with: the words with their forms, and a filter."""
        return CaseQuery(words.strip(), self.forms_of(words), chosen, self._clock.today())

    def forms_of(self, words: str) -> dict[str, tuple[str, ...]]:
        """Return, for each word typed, its other forms that the index holds."""
        return {word: self._among(word) for word in dict.fromkeys(words_of(words))}

    def _among(self, word: str) -> tuple[str, ...]:
        other = self._other_forms(word)
        if not other.has_any:
            return ()
        return other.among(self._vault.search.terms(other.beginning))[:_MOST_FORMS]

    def _place(self, hit: Hit, wanted: re.Pattern[str]) -> FoundPlace:
        revision = self._vault.records.history(hit.object_id)[-1]
        form = self._forms.exact(revision.form_key, revision.form_version)
        named = (_named(field, revision.answers.get(field.id), wanted) for field in form.fields())
        where = next((label for label in named if label is not None), None)
        day = read_revision(self._forms, revision).day(Concept.EVENT_DATE)
        return FoundPlace(hit, form.title, where, day)


def _named(field: Field, answer: Answer | None, wanted: re.Pattern[str]) -> Text | None:
    """Return the question whose answer has a wanted word: the field's own, or one in its rows."""
    text = answer.reason if isinstance(answer, Rating) else answer
    if isinstance(text, str):
        is_words = field.kind in _WORDED and field.concept not in ID_CONCEPTS
        return field.label if is_words and wanted.search(text) else None
    rows = [row for row in answer if isinstance(row, Row)] if isinstance(answer, tuple) else []
    inner = (
        _named(each, row.answers.get(each.id), wanted) for row in rows for each in field.fields
    )
    return next((label for label in inner if label is not None), None)
