"""Whether the officer at this desk may open a case: what the ledger says, the table compared."""

from collections.abc import Mapping

from exitdesk.domain.case_access import Part
from exitdesk.domain.officers import Role
from exitdesk.vault.access_errors import AccessChangedError, CaseNotSharedError
from exitdesk.vault.access_rolls import AccessRoll, CaseStanding
from exitdesk.vault.database import Database
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.officer_rolls import OfficerRoll, OfficerRow, RollError
from exitdesk.vault.officers import Officers

_ENTRIES = (
    "SELECT sequence, action, body, hash, signature FROM ledger"
    " WHERE case_id = ? AND action GLOB 'access.*' ORDER BY sequence"
)
_CREATED = (  # a case's first entry is that it was made
    "SELECT sequence, action, body, hash, signature FROM ledger JOIN cases USING (case_id)"
    " WHERE ledger.case_id = ? ORDER BY sequence LIMIT 1"
)
ALL = "TRUE"  # the condition where every case is open


class CaseGate:
    """Opens cases to the officers who have a part in them, and to one on duty in an emergency.

    It is a rule of the program: whoever has the vault's key could read what is not sealed by
    other means. What is sealed needs the case's key.
    """

    def __init__(self, database: Database, officers: Officers, officer_id: str) -> None:
        self._database = database
        self._officers = officers
        self._officer_id = officer_id
        self._standings: dict[str, CaseStanding] = {}  # replayed and compared, by case id
        self._emergencies: set[str] = set()  # cases opened in an emergency, until the lock
        self._counted = -1, False  # after how many changes, and whether all cases were shared

    # -- asking ------------------------------------------------------------------------------

    def standing(self, case_id: str) -> CaseStanding:
        """Return who has which part in a case.

        Raises:
            NotFoundError: when there is no such case.
            AccessChangedError: when the table says anything else than the ledger.
            LedgerBrokenError: when an entry is not what its officer signed.
        """
        standing = self._standings.get(case_id)
        if standing is None:
            standing = self.replayed(case_id)
            if self._held(case_id) != standing.present_parts(self._by_id):
                raise AccessChangedError(detail=f"case {case_id}", code=standing.code)
            self._standings[case_id] = standing
        return standing

    def may_open(self, case_id: str) -> bool:
        """Whether the case is open to this officer now; raises as ``standing``."""
        return self._officer_id in self.standing(case_id).parts or case_id in self._emergencies

    def require(self, case_id: str) -> None:
        """Let pass only a case that is open to this officer.

        Raises:
            CaseNotSharedError: when it is not; it says whom to ask.
            NotFoundError, AccessChangedError, LedgerBrokenError: as ``standing``.
        """
        if not self.may_open(case_id):
            standing = self.standing(case_id)
            raise CaseNotSharedError(
                detail=f"case {case_id}", code=standing.code, ask=self.whom_to_ask(case_id)
            )

    def whom_to_ask(self, case_id: str) -> str:
        """Return the names of the responsible officer and the deputy; else of the keepers."""
        parts = self.standing(case_id).parts
        deciding = [
            self._by_id[officer_id]
            for part in (Part.RESPONSIBLE, Part.DEPUTY)
            for officer_id, held in parts.items()
            if held is part
        ]
        names = [row.name for row in deciding if not row.has_left]
        return ", ".join(names or self._names_of(Role.KEEPER))

    def on_duty(self) -> str:
        """Return the names of the officers on duty, "–" when there is none."""
        return ", ".join(self._names_of(Role.DUTY)) or "–"

    # -- changes -----------------------------------------------------------------------------

    def open_in_emergency(self, case_id: str) -> None:
        """Let the case be open to this officer until the vault closes."""
        self._emergencies.add(case_id)

    def forget(self, case_id: str | None = None) -> None:
        """Ask the ledger again: about a case that has changed, or about all of them."""
        if case_id is None:
            self._standings.clear()
        else:
            self._standings.pop(case_id, None)

    # -- for lists ---------------------------------------------------------------------------

    def open_ones(self, column: str) -> tuple[str, list[object]]:
        """Return an SQL condition on a column of case ids, with its values.

        It trusts the table, which is compared with the ledger when a case is opened.
        """
        if self._has_all():
            return ALL, []
        condition = (
            f"EXISTS (SELECT 1 FROM case_access AS mine WHERE mine.case_id = {column}"  # noqa: S608
            " AND mine.officer_id = ?)"
        )
        opened = sorted(self._emergencies)
        if opened:
            places = ", ".join("?" for _ in opened)
            condition = f"({condition} OR {column} IN ({places}))"
        return condition, [self._officer_id, *opened]

    def _has_all(self) -> bool:
        """Whether this officer has a part in every case; counted again when anything changed."""
        changes = self._database.changes
        if self._counted[0] != changes:
            counts = self._database.execute(
                "SELECT count(*) FROM case_access WHERE officer_id = ?"
                " UNION ALL SELECT count(*) FROM cases",
                (self._officer_id,),
            )
            self._counted = changes, counts[0] == counts[1]
        return self._counted[1]

    # -- the ledger --------------------------------------------------------------------------

    def replayed(self, case_id: str) -> CaseStanding:
        """Return what the ledger says of a case, whatever the table says.

        Raises:
            NotFoundError, LedgerBrokenError: as ``standing``.
        """
        roll = AccessRoll()
        rows = self._database.execute(_CREATED, (case_id,))
        if not rows:
            raise NotFoundError(detail=f"case {case_id}")
        for sequence, action, *row in rows + self._database.execute(_ENTRIES, (case_id,)):
            signed = SignedEntry(*row)
            entry = Entry.from_body(signed.body)
            before = _Before(self._database, entry.sequence)
            is_in_place = (entry.sequence, entry.action) == (sequence, action)
            if not is_in_place or entry.case_id != case_id or not self._is_signed(signed, before):
                raise LedgerBrokenError(detail=f"entry {sequence}")
            try:
                roll.take(entry, before)
            except RollError as error:
                raise LedgerBrokenError(detail=f"entry {entry.sequence}") from error
        if case_id not in roll.cases:  # it does not begin with being made
            raise LedgerBrokenError(detail=f"case {case_id}")
        return roll.cases[case_id]

    def _is_signed(self, signed: SignedEntry, before: "_Before") -> bool:
        """Whether its officer signed it, and had not left by then."""
        officer_id = Entry.from_body(signed.body).officer_id
        signer = self._by_id.get(officer_id)
        if signer is None or not signed.is_signed_by(signer.signing_key):
            return False
        return not signer.has_left or not before()[officer_id].has_left

    def _held(self, case_id: str) -> dict[str, Part]:
        rows = self._database.execute(
            "SELECT officer_id, part FROM case_access WHERE case_id = ?", (case_id,)
        )
        try:
            held = CaseStanding("", parts={row[0]: Part(row[1]) for row in rows})
            return held.present_parts(self._by_id)
        except (KeyError, ValueError):  # an officer or a part that nobody knows
            return {}

    @property
    def _by_id(self) -> Mapping[str, OfficerRow]:
        return {row.officer_id: row for row in self._officers.all()}

    def _names_of(self, role: Role) -> list[str]:
        return [row.name for row in self._officers.present() if role in row.roles]


class _Before:
    """The officers as they were before an entry; read only when somebody asks."""

    def __init__(self, database: Database, sequence: int) -> None:
        self._database = database
        self._sequence = sequence

    def __call__(self) -> Mapping[str, OfficerRow]:
        rows = self._database.execute(
            "SELECT body FROM ledger WHERE sequence = 0 OR (action GLOB 'officer.*'"
            " AND sequence < ?) ORDER BY sequence",
            (self._sequence,),
        )
        entries = [Entry.from_body(row[0]) for row in rows]  # checked when the vault was opened
        roll = OfficerRoll(bytes.fromhex(entries[0].detail["signing_key"]))
        for entry in entries:
            roll.take(entry)
        return roll.rows
