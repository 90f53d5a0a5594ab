"""The cases of the vault and the lines of the case list."""

import secrets

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import CaseLine, CaseState, ThreatLevel
from exitdesk.domain.phases import FIRST_PHASE
from exitdesk.domain.searches import ANY_CASE, CaseQuery
from exitdesk.vault import warnings
from exitdesk.vault.case_filters import filter_clause
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
    " AND (case_lines.case_id IN (SELECT objects.case_id FROM search"
    "  JOIN objects ON objects.row_number = search.rowid WHERE search MATCH ?)"
    " OR instr(lower(code), ?) OR instr(lower(alias), ?))"
)
_NEWEST_FIRST = " ORDER BY changed_at DESC, case_lines.sequence DESC LIMIT ? OFFSET ?"
_CLOSED = (  # nothing of these but the code is looked at, nor told by their order
    "SELECT cases.case_id, code, coalesce(officers.name, '') FROM cases LEFT JOIN case_access"
    "  ON case_access.case_id = cases.case_id AND part = 'responsible'"
    " LEFT JOIN officers USING (officer_id)"
)
_BY_CODE = " ORDER BY code LIMIT ? OFFSET ?"
_NEVER = from_micros(0)
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
        digest = self._case_keys.make(case_id)
        self._derived.update_line(case_id)
        self._core.enter(
            Action.CASE_CREATED,
            case_id=case_id,
            detail={"code": code, "state": state.value, "key": digest},
        )
        return case_id

    def lines(
        self, asked: CaseQuery = ANY_CASE, *, limit: int = 200, offset: int = 0
    ) -> tuple[CaseLine, ...]:
        """Return lines of the case list, the newest change first, those not shared at the end.

        With words: the cases that have records with all of them, or a code or alias with
        the words as they stand; of cases not shared only the code is compared. With a filter:
        the cases that pass it, none that is not shared. Sealed answers are never looked at.
        """
        rows = self._lines(asked, limit, offset)
        if not all(row[-1] for row in rows):  # a page of an older file: trust the revisions
            with self._core.writing():
                self._derived.rebuild()
            if warnings.LISTS_REBUILT not in self._core.warnings:
                self._core.warnings.append(warnings.LISTS_REBUILT)
            rows = self._lines(asked, limit, offset)
        found = tuple(_line(row) for row in rows)
        if len(found) < limit and not asked.chosen:
            before = offset if found or not offset else self._count(asked)
            found += self._closed(asked.words, limit - len(found), max(0, offset - before))
        return found

    def line(self, case_id: str) -> CaseLine:
        """Return one case's line, by code only when it is not shared.

        Raises:
            NotFoundError: when there is no such case.
            AccessChangedError: when the table of who may open it is not what the ledger says.
        """
        if not self._core.gate.may_open(case_id):
            return _closed_line(
                self._database.execute(f"{_CLOSED} WHERE cases.case_id = ?", (case_id,))[0]
            )
        row = self._database.one(f"{_LINES} WHERE case_lines.case_id = ?", (case_id,))
        if row is None:
            raise NotFoundError(detail=f"case {case_id}")
        return _line(row)

    def opened(self, case_id: str) -> None:
        """Enter in the ledger that the case was opened.

        Raises:
            NotFoundError: when there is no such case.
            CaseNotSharedError: when it is not open to this officer.
        """
        self._core.gate.require(case_id)
        with self._core.writing():
            self._core.enter(Action.CASE_OPENED, case_id=case_id)

    def _lines(self, asked: CaseQuery, limit: int, offset: int) -> list[Row]:
        where, values = self._open_ones(asked)
        return self._database.execute(
            f"{_LINES} WHERE {where}{_NEWEST_FIRST}", (*values, limit, offset)
        )

    def _count(self, asked: CaseQuery) -> int:
        """How many of the cases that are open to this officer the words find."""
        where, values = self._open_ones(asked)
        return int(
            self._database.value(
                "SELECT count(*) FROM case_lines JOIN cases USING (case_id)"  # noqa: S608
                f" WHERE {where}",
                values,
            )
        )

    def _open_ones(self, asked: CaseQuery) -> tuple[str, list[object]]:
        where, values = self._core.gate.open_ones("case_lines.case_id")
        if asked.chosen:
            chosen, further = filter_clause(asked, self._core.officer.officer_id)
            where, values = where + chosen, [*values, *further]
        query = match_query(asked.words, asked.forms)
        if query is None:
            return where, values
        typed = asked.words.strip().lower()
        return where + _WITH_WORDS, [*values, query, typed, typed]

    def _closed(self, words: str, limit: int, offset: int) -> tuple[CaseLine, ...]:
        """Return lines of cases that are not open to this officer, by code."""
        where, values = self._core.gate.open_ones("cases.case_id")
        where = f"NOT {where}"
        if match_query(words) is not None:
            where, values = f"{where} AND instr(lower(code), ?)", [*values, words.strip().lower()]
        rows = self._database.execute(
            f"{_CLOSED} WHERE {where}{_BY_CODE}", (*values, limit, offset)
        )
        return tuple(_closed_line(row) for row in rows)

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
        phase=phase,
        level=ThreatLevel(level) if level is not None else None,
        level_valid_until=day_or_none(level_until),
        agreement_valid_until=day_or_none(agreement_until),
        officer=officer,
        changed_at=from_micros(changed_at),
    )


def _closed_line(row: Row) -> CaseLine:
    case_id, code, officer = row
    return CaseLine(
        case_id=case_id,
        code=code,
        alias="",
        client_type="",
        milieu="",
        language="",
        state=CaseState.OPEN,
        phase=FIRST_PHASE,
        level=None,
        level_valid_until=None,
        agreement_valid_until=None,
        officer=officer,
        changed_at=_NEVER,
        may_open=False,
    )
