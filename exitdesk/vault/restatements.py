"""Revisions from which something was struck out: what they commit to since then.

The revision keeps its author's signature over the commitment it had. What is left is committed
to anew, signed by whoever struck out, and named in the ledger. Neither may be without the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Text
from exitdesk.vault import canonical
from exitdesk.vault.core import Core
from exitdesk.vault.database import Database, Row
from exitdesk.vault.errors import LedgerBrokenError, RecordDamagedError
from exitdesk.vault.keys import OfficerKeys, signed_by
from exitdesk.vault.ledger import Entry, LedgerHead, SignedEntry
from exitdesk.vault.officer_rolls import OfficerRoll, RollError
from exitdesk.vault.revisions import StoredRevision

_COLUMNS = "revision_id, sequence, officer_id, struck_at, commitment, signature"

RESTATED_UNNAMED = Text(
    sv="Något har strukits ur en uppgift utan att det står i loggen.",
    fi="Tiedosta on poistettu jotakin ilman lokimerkintää.",
)
RESTATED_MISSING = Text(
    sv="Det som ströks enligt post {sequence} i loggen är inte struket i uppgiften.",
    fi="Lokin merkinnän {sequence} mukaista poistoa ei ole tehty tietoon.",
)


@dataclass(frozen=True, slots=True)
class Restatement:
    """What one revision commits to since something was struck out of it."""

    revision_id: str
    sequence: int  # of the ledger entry that names it
    officer_id: str
    struck_at: int  # microseconds UTC, the entry's own time
    commitment: bytes
    signature: bytes = b""

    def signed(self, original: bytes, keys: OfficerKeys) -> Self:
        """Return it signed by the officer at this desk; ``original`` is what was signed first."""
        return replace(self, signature=keys.signing.sign(self._manifest(original)))

    def is_signed_by(self, signing_key: bytes, original: bytes) -> bool:
        """Whether the officer with that key signed it over the revision's first commitment."""
        try:
            return signed_by(signing_key, self.signature, self._manifest(original))
        except ValueError:  # an id that is none
            return False

    def _manifest(self, original: bytes) -> bytes:
        return canonical.to_bytes(
            [
                "ExitDesk restatement 1",
                bytes.fromhex(self.revision_id),
                original,
                self.commitment,
                self.sequence,
                bytes.fromhex(self.officer_id),
                self.struck_at,
            ]
        )

    def put(self, database: Database) -> None:
        """Store it in place of an earlier one, inside the transaction of its entry."""
        database.execute(
            f"INSERT OR REPLACE INTO restatements ({_COLUMNS})"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                self.revision_id,
                self.sequence,
                self.officer_id,
                self.struck_at,
                self.commitment,
                self.signature,
            ),
        )


def write_named(commitments: dict[str, bytes]) -> str:
    """Return revision ids with their new commitments as a ledger entry names them."""
    return " ".join(f"{key}:{commitments[key].hex()}" for key in sorted(commitments))


def read_named(entry: Entry) -> dict[str, bytes]:
    """Return what ``write_named`` wrote into an entry; raises ``LedgerBrokenError``."""
    try:
        pairs = [each.split(":") for each in entry.detail["restated"].split()]
        return {revision_id: bytes.fromhex(commitment) for revision_id, commitment in pairs}
    except (KeyError, ValueError, AttributeError, TypeError) as error:
        raise LedgerBrokenError(detail=f"entry {entry.sequence}") from error


@dataclass(frozen=True, slots=True)
class _Named:
    """What an entry says of a revision; its restatement must say the same."""

    sequence: int
    officer_id: str
    at: int
    commitment: bytes

    @classmethod
    def by(cls, entry: Entry) -> "dict[str, _Named]":
        """Return what ``entry`` says, by revision; raises ``LedgerBrokenError``."""
        return {
            revision_id: cls(entry.sequence, entry.officer_id, entry.at, commitment)
            for revision_id, commitment in read_named(entry).items()
        }

    def fits(self, row: Restatement) -> bool:
        """Whether the restatement says the same."""
        return self == _Named(row.sequence, row.officer_id, row.struck_at, row.commitment)


class Restatements:
    """The restatements of an open vault, each held against the ledger entry that names it."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._rows: dict[str, Restatement] | None = None
        self._named: dict[str, dict[str, _Named]] = {}  # by case

    def forget(self) -> None:
        """Read everything again: something is being struck out, or checked anew."""
        self._rows = None
        self._named.clear()

    def commitment_of(self, revision: StoredRevision) -> bytes:
        """Return what the revision's content must fit: what it commits to since it changed last.

        Raises:
            RecordDamagedError: when ledger and restatement do not say the same.
        """
        row = self._all().get(revision.revision_id)
        named = self._named_in(revision.case_id).get(revision.revision_id)
        if row is None and named is None:
            return revision.commitment
        if row is None or named is None or not named.fits(row):
            raise RecordDamagedError(detail=f"restatement of {revision.revision_id}")
        officer = self._core.officers.get(row.officer_id)
        if not row.is_signed_by(officer.signing_key, revision.commitment):
            raise RecordDamagedError(detail=f"restatement of {revision.revision_id}")
        return row.commitment

    def entries(self, case_id: str) -> tuple[Entry, ...]:
        """Return the entries that say what was struck out in a case, the oldest first.

        Raises:
            LedgerBrokenError: when one of them is not what its officer signed.
        """
        rows = self._core.database.execute(
            "SELECT body, hash, signature FROM ledger WHERE case_id = ?"
            " AND action = 'record.struck_out' ORDER BY sequence",  # as its index has it
            (case_id,),
        )
        return tuple(self._entry(row) for row in rows)

    def _entry(self, row: Row) -> Entry:
        signed = SignedEntry(*row)
        entry = Entry.from_body(signed.body)
        if not signed.is_signed_by(self._core.officers.get(entry.officer_id).signing_key):
            raise LedgerBrokenError(detail=f"entry {entry.sequence}")
        return entry

    def _all(self) -> dict[str, Restatement]:
        if self._rows is None:
            self._rows = stored_restatements(self._core.database)
        return self._rows

    def _named_in(self, case_id: str) -> dict[str, _Named]:
        if case_id not in self._named:
            self._named[case_id] = {
                revision_id: named
                for entry in self.entries(case_id)
                for revision_id, named in _Named.by(entry).items()
            }
        return self._named[case_id]


def stored_restatements(database: Database) -> dict[str, Restatement]:
    """Return the table of restatements as it stands, by revision."""
    rows = database.execute(f"SELECT {_COLUMNS} FROM restatements")  # noqa: S608
    return {row[0]: Restatement(*row) for row in rows}


class RestatementCheck:
    """Collects, entry by entry, what was struck out, and holds it against what is there."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._named: dict[str, _Named] = {}
        self._responsible: dict[str | None, str] = {}  # by case

    def take(self, entry: Entry, roll: OfficerRoll) -> None:
        """Take in an entry whose signature has been checked.

        Raises:
            RollError: its officer had no right to strike out there.
            LedgerBrokenError: it makes no sense.
        """
        if entry.action == Action.CASE_CREATED:
            self._responsible[entry.case_id] = entry.officer_id
        elif entry.action == Action.ACCESS_GIVEN and entry.detail.get("part") == "responsible":
            self._responsible[entry.case_id] = entry.detail.get("officer_id", "")
        elif entry.action == Action.PASSAGE_STRUCK_OUT:
            named = _Named.by(entry)
            self._require_right(entry, named, roll)
            self._named.update(named)

    def _require_right(self, entry: Entry, named: Mapping[str, _Named], roll: OfficerRoll) -> None:
        """The author of any version, the responsible officer and the keepers may strike out."""
        object_id = entry.detail.get("object_id", "")
        for revision_id in named:
            elsewhere = self._database.one(
                "SELECT 1 FROM revisions WHERE revision_id = ?"
                " AND (object_id != ? OR case_id IS NOT ?)",
                (revision_id, object_id, entry.case_id),
            )
            if elsewhere:
                raise RollError("another record")
        authors = self._database.execute(
            "SELECT DISTINCT author_id FROM revisions WHERE object_id = ?", (object_id,)
        )
        is_keeper = Role.KEEPER in roll.rows[entry.officer_id].roles
        is_responsible = self._responsible.get(entry.case_id) == entry.officer_id
        if not (is_keeper or is_responsible or (entry.officer_id,) in authors):
            raise RollError("no right")

    def problems(self, head: LedgerHead, roll: OfficerRoll) -> list[Text]:
        """Return what is wrong; what was struck out after ``head`` is not looked at."""
        database = self._database
        found: list[Text] = []
        rows = stored_restatements(database)
        for revision_id, row in rows.items():
            if row.sequence > head.sequence:
                self._named.pop(revision_id, None)
            elif not self._fits(row, roll):
                self._named.pop(revision_id, None)
                found.append(RESTATED_UNNAMED)
        for revision_id, named in self._named.items():
            if revision_id not in rows and _original(database, revision_id) is not None:
                found.append(RESTATED_MISSING.filled({"sequence": named.sequence}))
        return list(dict.fromkeys(found))

    def _fits(self, row: Restatement, roll: OfficerRoll) -> bool:
        officer = roll.rows.get(row.officer_id)
        original = _original(self._database, row.revision_id)
        named = self._named.get(row.revision_id)
        if officer is None or original is None or named is None:
            return False
        return named.fits(row) and row.is_signed_by(officer.signing_key, original)


def _original(database: Database, revision_id: str) -> bytes | None:
    row = database.one("SELECT commitment FROM revisions WHERE revision_id = ?", (revision_id,))
    return None if row is None else bytes(row[0])
