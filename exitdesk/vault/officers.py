"""The officers of an open vault: what the ledger says of them, with the table compared."""

from exitdesk.domain.officers import Officer, Role
from exitdesk.vault.database import Database, Row
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.officer_rolls import OfficerRoll, OfficerRow, RollError, read_roles

__all__ = ["Officer", "OfficerRow", "Officers", "stored_officers"]

_COLUMNS = "officer_id, name, exchange_key, signing_key, roles, slot, has_left"


def stored_officers(database: Database) -> dict[str, OfficerRow]:
    """Return the table of officers as it stands, by id."""
    rows = database.execute(f"SELECT {_COLUMNS} FROM officers")  # noqa: S608
    return {row[0]: _row(row) for row in rows}


def _row(row: Row) -> OfficerRow:
    officer_id, name, exchange_key, signing_key, roles, slot, has_left = row
    return OfficerRow(
        officer_id=officer_id,
        name=name,
        exchange_key=exchange_key,
        signing_key=signing_key,
        roles=read_roles(roles),
        slot=slot,
        has_left=bool(has_left),
    )


class Officers:
    """All officers of the vault, those who have left too; kept in step with the ledger."""

    def __init__(self, database: Database, first_key: bytes) -> None:
        """Read who the officers are from the signed entries that say so.

        Raises:
            LedgerBrokenError: when an entry is not signed by one who may, or when the table
                says anything else.
        """
        self._database = database
        roll = OfficerRoll(first_key)
        entries = "SELECT sequence, action, body, hash, signature FROM ledger WHERE "
        rows = database.execute(f"{entries} sequence = 0")
        rows += database.execute(f"{entries} action GLOB 'officer.*' ORDER BY sequence")
        for sequence, action, *row in rows:
            signed = SignedEntry(*row)
            entry = Entry.from_body(signed.body)
            is_in_place = (entry.sequence, entry.action) == (sequence, action)
            if not is_in_place or not roll.is_signed(entry, signed):
                raise LedgerBrokenError(detail=f"entry {sequence}")
            try:
                roll.take(entry)
            except RollError as error:
                raise LedgerBrokenError(detail=f"entry {entry.sequence}") from error
        self._by_id = dict(roll.rows)
        if not rows or self._by_id != stored_officers(database):
            raise LedgerBrokenError(detail="officers")

    def over(self, database: Database) -> "Officers":
        """Return the same officers over a copy of the database, to be changed there."""
        copied = object.__new__(Officers)
        copied._database = database
        copied._by_id = dict(self._by_id)
        return copied

    def get(self, officer_id: str) -> OfficerRow:
        """Return one officer; raises ``NotFoundError``."""
        try:
            return self._by_id[officer_id]
        except KeyError as error:
            raise NotFoundError(detail=f"officer {officer_id}") from error

    def all(self) -> tuple[OfficerRow, ...]:
        """Return all officers, those who have left and the supervisors' identity too."""
        return tuple(self._by_id.values())

    def present(self) -> tuple[OfficerRow, ...]:
        """Return those who have not left, the supervisors' identity too."""
        return tuple(row for row in self._by_id.values() if not row.has_left)

    def name_of(self, officer_id: str) -> str:
        """Return the officer's display name, "" for one this vault does not know."""
        row = self._by_id.get(officer_id)
        return row.name if row else ""

    def put(self, row: OfficerRow) -> None:
        """Store an officer as the entry just made says, inside its transaction.

        When that transaction fails, ``reread`` what the table says.
        """
        places = ", ".join("?" for _ in row.row())
        self._database.execute(
            f"INSERT INTO officers ({_COLUMNS}) VALUES ({places})"  # noqa: S608
            " ON CONFLICT (officer_id) DO UPDATE SET name = excluded.name,"
            " roles = excluded.roles, has_left = excluded.has_left",
            row.row(),
        )
        self._by_id[row.officer_id] = row

    def reread(self) -> None:
        """Take the table as it stands, after a transaction that failed."""
        self._by_id = stored_officers(self._database)


def duties(row: OfficerRow) -> str | None:
    """Return for which purpose an officer holds every case's key, None when for none."""
    if row.has_left:
        return None
    if Role.SUPERVISORS in row.roles:
        return "recovery"
    return "emergency" if Role.DUTY in row.roles else None
