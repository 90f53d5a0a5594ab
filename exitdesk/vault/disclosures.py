"""Entries of the ledger about what has left, each checked against its signature when it is read.

There is no table of disclosures: whoever changed one could only change a signed entry.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from exitdesk.domain.actions import Action
from exitdesk.domain.disclosures import DisclosureWish, LedgerFact
from exitdesk.vault import canonical
from exitdesk.vault.case_gates import ALL
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from exitdesk.vault.ledger import Entry, LedgerHead, SignedEntry
from exitdesk.vault.times import from_micros, to_micros

# word for word as in the two indexes, which SQLite uses only then
_INDEXED: Final = (
    "ledger.action IN ('document.disclosed', 'document.necessary_disclosed',"
    " 'document.necessary_seen', 'document.client_told', 'document.returned',"
    " 'document.recall_asked')"
)
_LEFT: Final = frozenset({Action.DISCLOSED, Action.NECESSARY_DISCLOSED})
_LATER: Final = frozenset(
    {Action.NECESSARY_SEEN, Action.CLIENT_TOLD, Action.DISCLOSURE_RETURNED, Action.RECALL_ASKED}
)
_COLUMNS: Final = (
    "ledger.sequence, ledger.action, ledger.case_id, coalesce(cases.code, ''),"
    " ledger.body, ledger.hash, ledger.signature"
)

_About = tuple[str, str]  # a case, and the number of the entry in question


class Disclosures:
    """Reads what has left, newest first, and what was entered about it later."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._database = core.database
        self._checked: set[bytes] = set()  # hashes of entries found signed since opening
        self._later: dict[_About, list[Row]] = {}  # what was entered afterwards, as far as read
        self._read_to = -1

    def left(
        self, wish: DisclosureWish, *, below: int | None = None, limit: int = 200
    ) -> tuple[LedgerFact, ...]:
        """Return wanted disclosures of cases open to this officer, the newest first.

        It may hold a few that were not wanted: words typed to look like what is asked for.

        Raises:
            LedgerBrokenError: when one of them is not what its officer signed.
        """
        asked = self._asked(wish)
        if below is not None:
            asked.add("ledger.sequence < ?", below)
        condition, values = self._core.gate.open_ones("ledger.case_id")
        asked.add(condition, *values)
        return self._read(asked, limit)

    def still_out(self, wish: DisclosureWish) -> tuple[LedgerFact, ...]:
        """Return wanted disclosures that are to come back and of which nothing says they have.

        Told and refused like ``left``.
        """
        asked = self._asked(replace(wish, only_out=True))
        condition, values = self._core.gate.open_ones("ledger.case_id")
        asked.add(condition, *values)
        return tuple(self._fact(row) for row in self._rows(asked, -1) if not self._is_back(row))

    def elsewhere(self, wish: DisclosureWish) -> int:
        """Return how many more there are in cases that are not open to this officer."""
        condition, values = self._core.gate.open_ones("ledger.case_id")
        if condition == ALL:
            return 0
        asked = self._asked(wish)
        asked.add(f"NOT ({condition})", *values)
        sql = f"SELECT count(*) FROM ledger WHERE {asked.text}"  # noqa: S608  (own conditions)
        return int(self._database.value(sql, tuple(asked.values)))

    def necessary(self, case_id: str | None = None) -> tuple[LedgerFact, ...]:
        """Return all necessary disclosures of one case, or of all, the newest first.

        Of cases that are not open to this officer that there is one, no details.
        """
        asked = _Asked.of(DisclosureWish(case_id=case_id, only_necessary=True))
        found = self._read(asked, -1)
        return tuple(fact if fact.may_open else replace(fact, detail={}) for fact in found)

    def one(self, sequence: int) -> LedgerFact:
        """Return one disclosure.

        Raises:
            NotFoundError: when the entry is none.
            CaseNotSharedError: when it is neither open to this officer nor theirs to look at.
        """
        asked = _Asked.of(DisclosureWish())
        asked.add("ledger.sequence = ?", sequence)
        found = self._read(asked, 1)
        if not found:
            raise NotFoundError(detail=f"disclosure {sequence}")
        if not self.may_look(found[0]):
            self._core.gate.require(found[0].case_id)
        return found[0]

    def require_open(self, fact: LedgerFact) -> None:
        """Raise ``CaseNotSharedError`` unless the case is open to this officer."""
        self._core.gate.require(fact.case_id)

    def that_say(self, key: str, value: str) -> tuple[LedgerFact, ...]:
        """Return the disclosures whose detail ``key`` is ``value``, newest first, of any case.

        Of cases that are not open to this officer they say which case, no details.
        """
        asked = _Asked.of(DisclosureWish())
        asked.add("instr(ledger.body, ?) > 0", _pair(key, value))
        found = self._read(asked, -1)
        return tuple(self._told(fact) for fact in found if fact.detail.get(key) == value)

    def later(self, facts: Iterable[LedgerFact]) -> tuple[LedgerFact, ...]:
        """Return what was entered about these disclosures afterwards, oldest first.

        Raises:
            LedgerBrokenError: when one of the entries is not what its officer signed.
        """
        self._take_in_later()
        rows = [
            row
            for fact in facts
            for row in self._later.get((fact.case_id, str(fact.sequence)), ())
        ]
        return tuple(sorted((self._fact(row) for row in rows), key=_by_sequence))

    def may_look(self, fact: LedgerFact) -> bool:
        """Whether the officer at this desk may look at a necessary disclosure afterwards.

        Never who made it. Else whoever may open the case; where nobody else has a part in it,
        the keepers.
        """
        own = self._core.officer.officer_id
        if fact.action is not Action.NECESSARY_DISCLOSED or fact.officer_id == own:
            return False
        if self._core.gate.may_open(fact.case_id):
            return True
        parts = self._core.gate.standing(fact.case_id).parts
        present = {row.officer_id for row in self._core.officers.present()}
        others = (parts.keys() & present) - {fact.officer_id}
        return not others and self._core.officer.is_keeper

    def has_looker(self, fact: LedgerFact) -> bool:
        """Whether there is anyone in the vault who may look at a necessary disclosure."""
        parts = self._core.gate.standing(fact.case_id).parts
        rows = [r for r in self._core.officers.present() if r.officer_id != fact.officer_id]
        return any(row.officer_id in parts or row.admits for row in rows)

    # -- reading -----------------------------------------------------------------------------

    def _take_in_later(self) -> None:
        """Read what has been entered about disclosures since the last time; a little each time.

        Each is checked when it is shown.
        """
        head = self._core.head.sequence
        asked = _Asked.about(_LATER)
        asked.add("ledger.sequence BETWEEN ? AND ?", self._read_to + 1, head)
        for row in reversed(self._rows(asked, -1)):
            about = row[2] or "", Entry.from_body(row[4]).detail.get("entry", "")
            self._later.setdefault(about, []).append(row)
        self._read_to = head

    def _asked(self, wish: DisclosureWish) -> "_Asked":
        """Return the wish for SQL; what was asked back is to come back too."""
        asked = _Asked.of(wish)
        if wish.only_out:
            self._take_in_later()
            recalled = sorted(self._asked_back())
            marks = ", ".join("?" for _ in recalled)
            asked.add(
                f"instr(ledger.body, ?) > 0 OR ledger.sequence IN ({marks})",
                canonical.to_bytes("return_by"),
                *recalled,
            )
        return asked

    def _asked_back(self) -> set[int]:
        """Return the numbers of the disclosures that were asked back, wherever they are."""
        return {
            int(entry)
            for (_, entry), rows in self._later.items()
            if entry.isdecimal() and any(row[1] == Action.RECALL_ASKED for row in rows)
        }

    def _is_back(self, row: Row) -> bool:
        later = self._later.get((row[2] or "", str(row[0])), ())
        return any(one[1] == Action.DISCLOSURE_RETURNED for one in later)

    def _read(self, asked: "_Asked", limit: int) -> tuple[LedgerFact, ...]:
        """Return facts as asked, with their details whatever the case."""
        return tuple(self._fact(row) for row in self._rows(asked, limit))

    def _rows(self, asked: "_Asked", limit: int) -> list[Row]:
        is_open, values = self._core.gate.open_ones("ledger.case_id")
        return self._database.execute(
            f"SELECT {_COLUMNS}, {is_open} FROM ledger LEFT JOIN cases USING (case_id)"  # noqa: S608
            f" WHERE {asked.text} ORDER BY ledger.sequence DESC LIMIT ?",
            (*values, *asked.values, limit),
        )

    def _fact(self, row: Row) -> LedgerFact:
        sequence, action, case_id, code, body, digest, signature, may_open = row
        signed = SignedEntry(body, digest, signature)
        entry = Entry.from_body(body)
        officer = self._core.officers.get(entry.officer_id)
        is_in_place = (entry.sequence, entry.action, entry.case_id) == (sequence, action, case_id)
        if not is_in_place or not self._is_signed(signed, officer.signing_key):
            raise LedgerBrokenError(detail=f"entry {sequence}")
        return LedgerFact(
            sequence=entry.sequence,
            at=from_micros(entry.at),
            action=Action(entry.action),
            officer_id=entry.officer_id,
            officer=officer.name,
            case_id=case_id or "",
            code=code,
            before=LedgerHead(0, entry.previous.hex()).short,
            mark=LedgerHead(0, digest.hex()).short,
            may_open=bool(may_open) and bool(code),
            detail=entry.detail,
        )

    def _is_signed(self, signed: SignedEntry, key: bytes) -> bool:
        if signed.hash not in self._checked:
            if not signed.is_signed_by(key):
                return False
            self._checked.add(signed.hash)
        return True

    def _told(self, fact: LedgerFact) -> LedgerFact:
        """Return a fact without what only those may know who may open its case."""
        if fact.may_open or self.may_look(fact):
            return fact
        return replace(fact, detail={})


@dataclass(slots=True)
class _Asked:
    """What SQL asks of an entry, with its values."""

    parts: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    @classmethod
    def about(cls, actions: Iterable[Action]) -> "_Asked":
        made = cls([_INDEXED])
        keys = sorted(action.value for action in actions)
        made.add(f"ledger.action IN ({', '.join('?' for _ in keys)})", *keys)
        return made

    @classmethod
    def of(cls, wish: DisclosureWish) -> "_Asked":
        made = cls.about({Action.NECESSARY_DISCLOSED} if wish.only_necessary else _LEFT)
        if wish.case_id is not None:
            made.add("ledger.case_id = ?", wish.case_id)
        if wish.recipient:
            made.add("instr(ledger.body, ?) > 0", _pair("recipient", wish.recipient))
        if wish.since is not None:
            made.add("ledger.at >= ?", to_micros(wish.since))
        if wish.before is not None:
            made.add("ledger.at < ?", to_micros(wish.before))
        return made

    def add(self, part: str, *values: object) -> None:
        self.parts.append(f"({part})")
        self.values += values

    @property
    def text(self) -> str:
        return " AND ".join(self.parts)


def _pair(key: str, value: str) -> bytes:
    """Return how a body says ``key``: ``value``; typed words could look like it, so look again."""
    return canonical.to_bytes(key) + canonical.to_bytes(value)


def _by_sequence(fact: LedgerFact) -> int:
    return fact.sequence
