"""The cases of the vault and the lines of the case list."""

import secrets

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import CaseLine, CaseState, Phase, ThreatLevel
from exitdesk.vault import warnings
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row
from exitdesk.vault.derived import DerivedTables
from exitdesk.vault.errors import NotFoundError
from exitdesk.vault.recovery import ALPHABET
from exitdesk.vault.search import match_query
from exitdesk.vault.times import day_or_none, from_micros, to_micros

_LINES = (
    "SELECT case_lines.case_id, code, alias, client_type, milieu, language, state, phase, level,"
    " level_valid_until, agreement_valid_until, coalesce(officers.name, ''), changed_at,"
    " case_lines.sequence = coalesce((SELECT max(sequence) FROM ledger"
    "  WHERE ledger.case_id = case_lines.case_id AND revision_id IS NOT NULL), -1)"
    " FROM case_lines JOIN cases USING (case_id) LEFT JOIN case_access"
    "  ON case_access.case_id = case_lines.case_id AND part = 'responsible'"
    " LEFT JOIN officers USING (officer_id)"
)
_WITH_WORDS = (
    " WHERE case_lines.case_id IN (SELECT objects.case_id FROM search"
    "  JOIN objects ON objects.row_number = search.rowid WHERE search MATCH ?)"
    " OR instr(lower(code), ?) OR instr(lower(alias), ?)"
)
_NEWEST_FIRST = " ORDER BY changed_at DESC, case_lines.sequence DESC LIMIT ? OFFSET ?"
_CODE_CHARS = 4


class Cases:
    """Makes cases and lists them."""

    def __init__(self, core: Core, case_keys: CaseKeys, derived: DerivedTables) -> None:
        self._core = core
        self._database = core.database
        self._case_keys = case_keys
        self._derived = derived

    def create(self, *, state: CaseState = CaseState.ENQUIRY) -> str:
        """Make a case with a random code and the key of its sealed part; return its id."""
        with self._core.writing():
            return self.add(state)

    def add(self, state: CaseState) -> str:
        """Make a case inside a transaction that is under way."""
        case_id, code = secrets.token_hex(16), self._free_code()
        self._database.execute(
            "INSERT INTO cases (case_id, code, first_state, created_at) VALUES (?, ?, ?, ?)",
            (case_id, code, state.value, to_micros(self._core.clock.now())),
        )
        self._database.execute(
            "INSERT INTO case_access (case_id, officer_id, part) VALUES (?, ?, 'responsible')",
            (case_id, self._core.officer.officer_id),
        )
        self._case_keys.make(case_id)
        self._derived.update_line(case_id)
        self._core.enter(
            Action.CASE_CREATED, case_id=case_id, detail={"code": code, "state": state.value}
        )
        return case_id

    def lines(self, words: str = "", *, limit: int = 200, offset: int = 0) -> tuple[CaseLine, ...]:
        """Return lines of the case list, the newest change first.

        With ``words``: the cases that have records with all of them, or a code or alias with
        the words as they stand. Sealed answers are never looked at.
        """
        rows = self._lines(words, limit, offset)
        if not all(row[-1] for row in rows):  # a page of an older file: trust the revisions
            with self._core.writing():
                self._derived.rebuild()
            if warnings.LISTS_REBUILT not in self._core.warnings:
                self._core.warnings.append(warnings.LISTS_REBUILT)
            rows = self._lines(words, limit, offset)
        return tuple(_line(row) for row in rows)

    def line(self, case_id: str) -> CaseLine:
        """Return one case's line; raises ``NotFoundError``."""
        row = self._database.one(f"{_LINES} WHERE case_lines.case_id = ?", (case_id,))
        if row is None:
            raise NotFoundError(detail=f"case {case_id}")
        return _line(row)

    def opened(self, case_id: str) -> None:
        """Enter in the ledger that the case was opened; raises ``NotFoundError``."""
        self.line(case_id)
        with self._core.writing():
            self._core.enter(Action.CASE_OPENED, case_id=case_id)

    def _lines(self, words: str, limit: int, offset: int) -> list[Row]:
        query = match_query(words)
        if query is None:
            return self._database.execute(_LINES + _NEWEST_FIRST, (limit, offset))
        typed = words.strip().lower()
        return self._database.execute(
            _LINES + _WITH_WORDS + _NEWEST_FIRST, (query, typed, typed, limit, offset)
        )

    def _free_code(self) -> str:
        while True:
            code = "K-" + "".join(secrets.choice(ALPHABET) for _ in range(_CODE_CHARS))
            if not self._database.one("SELECT 1 FROM cases WHERE code = ?", (code,)):
                return code


def _line(row: Row) -> CaseLine:
    (case_id, code, alias, client_type, milieu, language, state, phase) = row[:8]
    (level, level_until, agreement_until, officer, changed_at) = row[8:13]
    return CaseLine(
        case_id=case_id,
        code=code,
        alias=alias,
        client_type=client_type,
        milieu=milieu,
        language=language,
        state=CaseState(state),
        phase=Phase(phase),
        level=ThreatLevel(level) if level is not None else None,
        level_valid_until=day_or_none(level_until),
        agreement_valid_until=day_or_none(agreement_until),
        officer=officer,
        changed_at=from_micros(changed_at),
    )
