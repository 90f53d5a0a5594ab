"""The open file in the hands of an officer who has the vault key and their own keys."""

from dataclasses import dataclass, field, replace
from hashlib import sha256
from random import Random

from exitdesk.vault.core import insert_entry
from exitdesk.vault.database import Database
from exitdesk.vault.header_files import HeaderFile
from exitdesk.vault.keys import OfficerKeys
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.revisions import COLUMNS, StoredRevision
from tests.campaigns.grounds import Ground


@dataclass(slots=True)
class Insider:
    """The file open in the hands of an officer who knows how it is made."""

    ground: Ground
    database: Database
    vault_key: bytearray = field(repr=False)
    own_id: str
    other_id: str
    keys: OfficerKeys = field(repr=False)
    chance: Random

    def entries(self, *, of: str | None = None) -> list[Entry]:
        """Return the ledger's entries, all or those of one officer, without the first one."""
        rows = self.database.execute(
            "SELECT body FROM ledger WHERE sequence > 0 ORDER BY sequence"
        )
        found = [Entry.from_body(row[0]) for row in rows]
        return [entry for entry in found if of in (None, entry.officer_id)]

    def revisions(self) -> list[StoredRevision]:
        """Return all revisions."""
        rows = self.database.execute(f"SELECT {COLUMNS} FROM revisions ORDER BY row_number")
        return [StoredRevision.from_row(row) for row in rows]

    def put_revision(self, revision: StoredRevision) -> None:
        """Write a revision over the one with its id."""
        names = COLUMNS.split(", ")
        places = ", ".join(f"{name} = ?" for name in names)
        self.database.execute(
            f"UPDATE revisions SET {places} WHERE revision_id = ?",
            (*revision.row(), revision.revision_id),
        )

    def append(self, entry: Entry) -> None:
        """Put an entry at the end of the chain, signed with the insider's own key."""
        sequence, digest = self.database.execute(
            "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1"
        )[0]
        linked = replace(entry, sequence=sequence + 1, previous=digest)
        insert_entry(self.database, linked, SignedEntry.signed(linked, self.keys))

    def put_entries(self, entries: list[Entry]) -> None:
        """Write the ledger anew after its first entry, every link right, signed as far as can be.

        An entry that is as it was keeps its signature; all others get the insider's.
        """
        rows = self.database.execute("SELECT body, signature FROM ledger")
        kept: dict[bytes, bytes] = dict(rows)
        self.database.execute("DELETE FROM ledger WHERE sequence > 0")
        previous = self.database.value("SELECT hash FROM ledger")
        for number, entry in enumerate(entries, start=1):
            linked = replace(entry, sequence=number, previous=previous)
            signed = SignedEntry.signed(linked, self.keys)
            if signed.body in kept:
                signed = SignedEntry(signed.body, signed.hash, kept[signed.body])
            insert_entry(self.database, linked, signed)
            previous = signed.hash

    def cut(self, last: int) -> None:
        """Take away all entries after ``last``, and the revisions that they name."""
        named = "SELECT revision_id FROM ledger WHERE sequence > ? AND revision_id IS NOT NULL"
        gone = [row[0] for row in self.database.execute(named, (last,))]
        for revision_id in gone:
            for table in ("restatements", "revisions"):
                self.database.execute(f"DELETE FROM {table} WHERE revision_id = ?", (revision_id,))
        self.database.execute("DELETE FROM ledger WHERE sequence > ?", (last,))

    def close(self) -> None:
        """Mend ledger head, header and digest, so that nothing of them tells; close the file."""
        sequence, digest = self.database.execute(
            "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1"
        )[0]
        self.database.execute("DELETE FROM ledger_head")
        self.database.execute("INSERT INTO ledger_head VALUES (1, ?, ?)", (sequence, sequence - 1))
        self.database.close()
        file = HeaderFile(self.ground.vault / "vault.hdr")
        header = file.read().header
        content = (self.ground.vault / "vault.db").read_bytes()
        mended = replace(
            header,
            sequence=header.sequence + 2,
            head_sequence=sequence,
            head_hash=digest,
            database_digest=sha256(content).digest(),
        )
        file.write_both(mended, self.vault_key)
        file.close()
