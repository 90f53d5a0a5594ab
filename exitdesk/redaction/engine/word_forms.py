"""Words looked for in every form that they may take, whatever the text is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import FormIndex
from exitdesk.redaction.engine.unknowns import base_form, index_of_words

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-:'’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class WordForms:
    """Finds the forms of some words, Finnish and Swedish, capital or not."""

    index: FormIndex

    @classmethod
    def of(cls, words: Iterable[str]) -> "WordForms":
        """Return what finds the forms of ``words``, which may be forms themselves."""
        parts = {folded(part) for word in words for part in word.split() if len(part) > 1}
        return cls(index_of_words(parts | {base_form(part) for part in parts}))

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return where in ``text`` they stand."""
        return [
            found.span()
            for found in _WORD.finditer(text)
            if self.index.find(folded(found[0]), finnish=True, swedish=True)
        ]
