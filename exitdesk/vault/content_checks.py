"""Checking a copy of a vault all through without changing it."""

from dataclasses import dataclass, field

from exitdesk.vault.backup_seals import Seal
from exitdesk.vault.copying import Cancelled, Moved, require_going
from exitdesk.vault.database import Database
from exitdesk.vault.errors import (
    DatabaseDamagedError,
    ForeignFileError,
    HeaderForgedError,
    LedgerBrokenError,
)
from exitdesk.vault.generations import GenerationFiles
from exitdesk.vault.header import COPY_BYTES, HeaderCopy
from exitdesk.vault.ledger_checks import LedgerCheck


@dataclass(frozen=True, slots=True)
class CopyToCheck:
    """A copy of a vault with the keys to look into it; no file of it is changed."""

    files: GenerationFiles
    seal: Seal
    vault_key: bytearray = field(repr=False)
    first_key: bytes = field(repr=False)

    def require_whole(self, moved: Moved, cancelled: Cancelled) -> None:
        """Run both integrity checks and follow the whole chain to the head in the seal.

        ``moved`` gets how many ledger entries more have been checked.

        Raises:
            DatabaseDamagedError, DatabaseTruncatedError: the file is not whole.
            LedgerBrokenError: the ledger is not whole, or does not end where it should.
            HeaderForgedError, ForeignFileError: the files do not belong together.
        """
        self._require_header()
        database = Database(self.files.database, self.vault_key, unchanged=True)
        try:
            database.require_whole_file()
            database.require_integrity()
            self._require_same_vault(database)
            self._require_chain(database, moved, cancelled)
        finally:
            database.close()

    def _require_header(self) -> None:
        raw = self.files.header.read_bytes()
        for place in (0, 1):
            copy = HeaderCopy.read(raw[place * COPY_BYTES : (place + 1) * COPY_BYTES])
            if not copy.is_authentic(self.vault_key):
                raise HeaderForgedError
            header, seal = copy.header, self.seal
            if header.vault_id != seal.vault_id or header.epoch != seal.epoch:
                raise ForeignFileError(file=self.files.header.name)

    def _require_same_vault(self, database: Database) -> None:
        row = database.one("SELECT vault_id, practice FROM vault")
        if row is None:
            raise DatabaseDamagedError(detail="no vault row")
        if row != (self.seal.vault_id, int(self.seal.practice)):
            raise ForeignFileError(file=self.files.database.name)

    def _require_chain(self, database: Database, moved: Moved, cancelled: Cancelled) -> None:
        newest = database.value("SELECT max(sequence) FROM ledger")
        if newest != self.seal.head.sequence:
            raise LedgerBrokenError(detail=f"head {newest}")
        check = LedgerCheck(database, self.seal.head, self.first_key)
        more, done = True, 0
        while more:
            require_going(cancelled)
            more = check.step()
            moved(check.done - done)
            done = check.done
        report = check.report()
        if not report.is_whole:
            raise LedgerBrokenError(detail=f"{len(report.problems)} problems")
