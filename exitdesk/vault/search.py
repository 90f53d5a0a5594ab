"""Finding words in what is written: never in sealed answers, never in drafts."""

import json
import re
from collections.abc import Mapping

from exitdesk.domain.cases import Hit
from exitdesk.vault.case_gates import ALL
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row

_WORD = re.compile(r"[^\W_]+")
_WORDS_AROUND = 6
_BEYOND = 2**63 - 1  # after the last row
_MORE, _MOST = 4, 20_000  # the next matches asked for when few were in open cases
_RECORDS = (
    "SELECT objects.case_id, code, alias, object_id, form_key, words FROM ({})"
    " JOIN objects ON objects.row_number = found"
    " JOIN cases ON cases.case_id = objects.case_id"
    " JOIN case_lines ON case_lines.case_id = objects.case_id ORDER BY found DESC"
)
_BEGIN, _END = "\x02", "\x03"
_LAST_LETTER = "\U0010ffff"
_VOCABULARY = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab(main, search, row)"
)


Forms = Mapping[str, tuple[str, ...]]  # other forms of a word that was typed, by that word
_NO_FORMS: Forms = {}


def words_of(typed: str) -> tuple[str, ...]:
    """Return the words in what was typed, as the index counts words."""
    return tuple(_WORD.findall(typed))


def match_query(words: str, forms: Forms = _NO_FORMS) -> str | None:
    """Return the index's query for records with words that begin so, None without words."""
    return " AND ".join(_either(word, forms.get(word, ())) for word in words_of(words)) or None


def _either(word: str, others: tuple[str, ...]) -> str:
    begun = f'"{word}"*'
    if not others:
        return begun
    alternatives = " OR ".join(f'"{other}"' for other in others)
    return f"({begun} OR {alternatives})"


class Search:
    """Asks the word index."""

    def __init__(self, core: Core) -> None:
        self._database = core.database
        self._open_rows = _OpenRows(core)

    def terms(self, beginning: str) -> tuple[str, ...]:
        """Return the words of the index that begin so, whoever may open their cases.

        For asking with them only: what is not open to this officer is not found by them.
        """
        self._database.execute(_VOCABULARY)
        rows = self._database.execute(
            "SELECT term FROM temp.search_terms WHERE term >= ? AND term < ?",
            (beginning, beginning + _LAST_LETTER),
        )
        return tuple(term for (term,) in rows)

    def find(self, words: str, *, limit: int = 50, forms: Forms = _NO_FORMS) -> tuple[Hit, ...]:
        """Return the records that have all the words, or words beginning so, newest first.

        ``forms`` are other words that count as the one typed. Only records of cases that are
        open to this officer.
        """
        query = match_query(words, forms)
        if query is None:
            return ()
        rows = self._rows(query, limit)
        wanted = wanted_words(words, forms)
        return tuple(
            Hit(case_id, code, alias, object_id, form_key, snippet(text, wanted))
            for case_id, code, alias, object_id, form_key, text in rows
        )

    def lines_with(
        self, any_of: tuple[str, ...], form_keys: tuple[str, ...]
    ) -> tuple[tuple[str, str], ...]:
        """Return ``(case_id, unsealed text)`` of records of some forms with any of the words.

        Of all cases, also those not open to this officer: for finding out whether somebody
        is in the vault twice. What is done with it says who may learn what.
        """
        words = [word for each in any_of for word in words_of(each)]
        if not words:
            return ()
        query = " OR ".join(f'"{word}"' for word in words)
        marks = ", ".join("?" * len(form_keys))
        rows = self._database.execute(
            "SELECT case_id, words FROM (SELECT rowid AS found FROM search WHERE search MATCH ?)"  # noqa: S608
            f" JOIN objects ON objects.row_number = found WHERE form_key IN ({marks})",
            (query, *form_keys),
        )
        return tuple((case_id, text) for case_id, text in rows)

    def _rows(self, query: str, limit: int) -> list[Row]:
        open_rows = self._open_rows.now()
        if open_rows is None:
            # the index is asked alone: joined first, every match would be looked up
            found = "SELECT rowid AS found FROM search WHERE search MATCH ? ORDER BY rowid DESC"
            return self._database.execute(_RECORDS.format(f"{found} LIMIT ?"), (query, limit))
        numbers = json.dumps(self._found(query, limit, open_rows))
        listed = "SELECT value AS found FROM json_each(?)"
        return self._database.execute(_RECORDS.format(listed), (numbers,))

    def _found(self, query: str, limit: int, open_rows: frozenset[int]) -> list[int]:
        """Return the newest matches in open cases; the index alone is asked, page by page."""
        found: list[int] = []
        before, page = _BEYOND, limit
        while True:
            rows = self._database.execute(
                "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ?"
                " ORDER BY rowid DESC LIMIT ?",
                (query, before, page),
            )
            found += [row for (row,) in rows if row in open_rows]
            if len(found) >= limit or len(rows) < page:
                return found[:limit]
            before, page = rows[-1][0], min(page * _MORE, _MOST)


class _OpenRows:
    """Which rows of the index are in cases open to this officer; kept until something changes."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._asked_at: object = None
        self._rows: frozenset[int] | None = None

    def now(self) -> frozenset[int] | None:
        """Return their numbers; None for all, when all cases are open."""
        where, values = self._core.gate.open_ones("cases.case_id")
        moment = self._core.database.changes, tuple(values)
        if moment != self._asked_at:
            self._rows, self._asked_at = self._read(where, values), moment
        return self._rows

    def _read(self, where: str, values: list[object]) -> frozenset[int] | None:
        if where == ALL:
            return None
        rows = self._core.database.execute(
            "SELECT row_number FROM cases JOIN objects ON objects.case_id = cases.case_id"  # noqa: S608
            f" WHERE {where}",
            values,
        )
        return frozenset(row for (row,) in rows)


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


def wanted_words(words: str, forms: Forms = _NO_FORMS) -> re.Pattern[str]:
    """Return what finds the words in a text: beginning so, or a whole other form."""
    typed = words_of(words)
    begun = "|".join(sorted(set(typed), key=len, reverse=True))
    whole = "|".join(re.escape(other) for word in typed for other in forms.get(word, ()))
    forms_too = rf"|(?:{whole})(?![^\W_])" if whole else ""
    return re.compile(rf"(?<![^\W_])(?:(?:{begun})[^\W_]*{forms_too})", re.IGNORECASE)
