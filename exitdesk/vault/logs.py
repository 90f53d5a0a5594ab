"""The ledger of an open vault: noting what happened, showing it, checking all of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import LogEntry
from exitdesk.domain.log_wishes import BEGINNINGS, LogWish
from exitdesk.vault import canonical
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.ledger import Entry, LedgerHead, SignedEntry
from exitdesk.vault.ledger_checks import LedgerCheck, LedgerReport, check_ledger
from exitdesk.vault.policies import POLICY_TEXT
from exitdesk.vault.times import from_micros, to_micros

_NOT_SHOWN = frozenset(
    {
        *("vault", "signing_key", "exchange_key", "revision_id", "officer_id", "first", "code"),
        *("key", "generation", "entry", "instead_of", "object_id", "restated", "scope"),
        *("signed", "seal", "linked", POLICY_TEXT, "items", "agreement"),
    }
)
_SHOWN_FIRST = ("count", "form", "slot", "recipient", "document", "reason", "note")


class Ledger:
    """Notes entries that are not part of another change, and reads them all."""

    def __init__(self, core: Core, first_key: bytes) -> None:
        self._core = core
        self._database = core.database
        self._first_key = first_key

    def note(
        self,
        action: Action,
        *,
        case_id: str | None = None,
        detail: Mapping[str, str] | None = None,
    ) -> None:
        """Enter that something happened; ``detail`` holds keys, ids and reasons, never names."""
        with self._core.writing():
            self._core.enter(action, case_id=case_id, detail=detail)

    def entries(
        self, case_id: str | None = None, limit: int = 200, offset: int = 0
    ) -> tuple[LogEntry, ...]:
        """Return entries, the newest first, of one case or of the whole vault.

        Of cases that are not open to this officer they tell what happened, no details.

        Raises:
            LedgerBrokenError: when one of them is not what its officer signed.
        """
        return self._entries(_Conditions.of(LogWish(case_id=case_id)), limit, offset)

    def find(
        self, wish: LogWish, *, below: int | None = None, limit: int = 200
    ) -> tuple[LogEntry, ...]:
        """Return wanted entries, the newest first; with ``below`` those before that number.

        Told and refused like ``entries``.
        """
        conditions = _Conditions.of(wish)
        if below is not None:
            conditions.add("ledger.sequence < ?", below)
        return self._entries(conditions, limit, 0)

    def _entries(self, wanted: "_Conditions", limit: int, offset: int) -> tuple[LogEntry, ...]:
        where, values = self._core.gate.open_ones("ledger.case_id")
        rows = self._database.execute(
            "SELECT ledger.body, ledger.hash, ledger.signature, coalesce(cases.code, ''),"  # noqa: S608
            f" ledger.case_id IS NULL OR cases.code IS NULL OR {where}"
            " FROM ledger LEFT JOIN cases USING (case_id)"
            f" WHERE {wanted.text} ORDER BY sequence DESC LIMIT ? OFFSET ?",
            (*values, *wanted.values, limit, offset),
        )
        return tuple(self._shown(row) for row in rows)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> LedgerReport:
        """Check every entry; ``progress`` gets entries done and in all."""
        return check_ledger(self.check(), progress, self._core.head.sequence + 1)

    def check(self) -> LedgerCheck:
        """Return a check that can be done in slices, up to the head as it is now."""
        return LedgerCheck(self._database, self._core.head, self._first_key)

    def _shown(self, row: Row) -> LogEntry:
        signed = SignedEntry(*row[:3])
        entry = Entry.from_body(signed.body)
        officer = self._core.officers.get(entry.officer_id)
        if not signed.is_signed_by(officer.signing_key):
            raise LedgerBrokenError(detail=f"entry {entry.sequence}")
        facts = self._facts(entry) if row[4] else ()
        return LogEntry(
            sequence=entry.sequence,
            at=from_micros(entry.at),
            action=entry.action,
            officer=officer.name,
            case_code=row[3] or entry.detail.get("code", ""),
            detail=" · ".join(value for _, value in facts),
            hash_head=LedgerHead(entry.sequence, signed.hash.hex()).short,
            clock_went_back=entry.clock_went_back,
            facts=facts,
        )

    def _facts(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        """Return what the entry says, with the name of the officer it is about."""
        about = entry.detail.get("officer_id", "")
        name = self._core.officers.name_of(about) if about else ""
        named = (("officer", name),) if name and "name" not in entry.detail else ()
        return (*named, *_shown_facts(entry.detail))


@dataclass(slots=True)
class _Conditions:
    """What SQL asks of an entry, with its values."""

    parts: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    @classmethod
    def of(cls, wish: LogWish) -> Self:
        made = cls()
        if wish.case_id is not None:
            made.add("ledger.case_id = ?", wish.case_id)
        if wish.code:
            made.add("instr(cases.code, ?) = 1", wish.code)
        if wish.officer_id:
            made.add("instr(ledger.body, ?) > 0", _officer_in_body(wish.officer_id))
        if wish.since is not None:
            made.add("ledger.at >= ?", to_micros(wish.since))
        if wish.before is not None:
            made.add("ledger.at < ?", to_micros(wish.before))
        if wish.group is not None:
            begins = [f"{beginning}*" for beginning in BEGINNINGS[wish.group]]
            made.add(" OR ".join("ledger.action GLOB ?" for _ in begins), *begins)
        return made

    def add(self, part: str, *values: object) -> None:
        self.parts.append(f"({part})")
        self.values += values

    @property
    def text(self) -> str:
        return " AND ".join(self.parts) or "1"


def _officer_in_body(officer_id: str) -> bytes:
    """Return how a body says who signed it: nothing else in canonical CBOR looks like it.

    Only typed words could, with control characters in them, and those are never kept.
    """
    return canonical.to_bytes("officer") + canonical.to_bytes(officer_id)


def _shown_facts(detail: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    first = [key for key in _SHOWN_FIRST if key in detail]
    rest = [key for key in detail if key not in _NOT_SHOWN and key not in first]
    return tuple((key, detail[key]) for key in (*first, *rest) if detail[key])
