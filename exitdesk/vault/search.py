"""Finding words in what is written: never in sealed answers, never in drafts."""

import re

from exitdesk.domain.cases import Hit
from exitdesk.vault.core import Core

_WORD = re.compile(r"\w+")


def match_query(words: str) -> str | None:
    """Return the index's query for records with words that begin so, None without words."""
    found = _WORD.findall(words)
    return " ".join(f'"{word}"*' for word in found) or None


class Search:
    """Asks the word index."""

    def __init__(self, core: Core) -> None:
        self._database = core.database

    def find(self, words: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """Return the records that have all the words, or words beginning so, newest first."""
        query = match_query(words)
        if query is None:
            return ()
        rows = self._database.execute(
            "SELECT objects.case_id, code, alias, object_id, form_key,"
            " snippet(search, 0, char(2), char(3), '…', 12)"
            " FROM search JOIN objects ON objects.row_number = search.rowid"
            " JOIN cases ON cases.case_id = objects.case_id"
            " JOIN case_lines ON case_lines.case_id = objects.case_id"
            " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?",
            (query, limit),
        )
        return tuple(Hit(*row) for row in rows)
