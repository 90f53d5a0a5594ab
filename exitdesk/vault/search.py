"""Finding words in what is written: never in sealed answers, never in drafts."""

import json
import re

from exitdesk.domain.cases import Hit
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row

_WORD = re.compile(r"[^\W_]+")
_WORDS_AROUND = 6
_BEYOND = 2**63 - 1  # after the last row
_MORE, _MOST = 4, 5_000  # the next matches asked for when few were in open cases
_BEGIN, _END = "\x02", "\x03"


def match_query(words: str) -> str | None:
    """Return the index's query for records with words that begin so, None without words."""
    found = _WORD.findall(words)
    return " ".join(f'"{word}"*' for word in found) or None


class Search:
    """Asks the word index."""

    def __init__(self, core: Core) -> None:
        self._database = core.database
        self._gate = core.gate

    def find(self, words: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """Return the records that have all the words, or words beginning so, newest first.

        Only records of cases that are open to this officer.
        """
        query = match_query(words)
        if query is None:
            return ()
        rows = self._rows(query, limit)
        wanted = _wanted(words)
        return tuple(
            Hit(case_id, code, alias, object_id, form_key, snippet(text, wanted))
            for case_id, code, alias, object_id, form_key, text in rows
        )

    def _rows(self, query: str, limit: int) -> list[Row]:
        where, values = self._gate.open_ones("objects.case_id")
        rows: list[Row] = []
        before, page = _BEYOND, limit
        while len(rows) < limit:
            found = self._database.execute(
                # the index is asked alone: joined first, every match would be looked up
                "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ?"
                " ORDER BY rowid DESC LIMIT ?",
                (query, before, page),
            )
            if not found:
                break
            before = found[-1][0]
            rows += self._database.execute(
                "SELECT objects.case_id, code, alias, object_id, form_key, words FROM objects"  # noqa: S608
                " JOIN cases ON cases.case_id = objects.case_id"
                " JOIN case_lines ON case_lines.case_id = objects.case_id"
                " WHERE objects.row_number IN (SELECT value FROM json_each(?))"
                f" AND {where} ORDER BY objects.row_number DESC",
                (json.dumps([row[0] for row in found]), *values),
            )
            if len(found) < page:
                break
            page = min(page * _MORE, _MOST)
        return rows[:limit]


def snippet(text: str, wanted: re.Pattern[str]) -> str:
    """Return some words around the first that is wanted, all wanted ones marked.

    Made here and not by the index, which is fifteen times slower at it.
    """
    first = wanted.search(text)
    if first is None:
        return ""
    before = _WORD.finditer(text[: first.start()])
    starts = [found.start() for found in before][-_WORDS_AROUND:]
    begin = starts[0] if starts else first.start()
    end = first.end()
    for count, found in enumerate(_WORD.finditer(text, first.end())):
        if count == _WORDS_AROUND:
            break
        end = found.end()
    marked = wanted.sub(_marked, text[begin:end])
    plain = " ".join(marked.split())
    return ("…" if begin else "") + plain + ("…" if end < len(text) else "")


def _marked(found: re.Match[str]) -> str:
    return f"{_BEGIN}{found[0]}{_END}"


def _wanted(words: str) -> re.Pattern[str]:
    parts = sorted(set(_WORD.findall(words)), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})[^\W_]*", re.IGNORECASE)
