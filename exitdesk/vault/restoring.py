"""Trying a backup that has been copied out: opened, checked all through, compared."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from exitdesk.domain.actions import Action
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.vault.backup_errors import (
    BackupForgedError,
    BackupNotWholeError,
    RestoreEpochError,
)
from exitdesk.vault.backup_seals import ReadSeal, Seal
from exitdesk.vault.backups import BackupStep, Counter, Progress, remember, unwatched
from exitdesk.vault.comparisons import Comparison, Relation, compare
from exitdesk.vault.copying import Cancelled, never, read_small, require_going
from exitdesk.vault.core import Core
from exitdesk.vault.database import Database
from exitdesk.vault.errors import HeaderOfOtherFileError, VaultError
from exitdesk.vault.files import VaultFiles
from exitdesk.vault.header import COPY_BYTES, HeaderCopy
from exitdesk.vault.keys import wipe
from exitdesk.vault.ledger_checks import LedgerCheck
from exitdesk.vault.settings import Settings
from exitdesk.vault.slots import SlotContents
from exitdesk.vault.staging import Part, Staged
from exitdesk.vault.times import to_micros

CheckRecords = Callable[[], Iterable[ExitDeskError | None]]


@dataclass(frozen=True, slots=True)
class Tried:
    """A backup that has been opened and is whole: what it holds, how it stands to the vault."""

    staged: Staged
    made_at: datetime
    cases: int
    records: int
    entries: int
    comparison: Comparison
    warnings: tuple[Text, ...]  # what its opening and its records had to say
    is_practice: bool


class RestoredVault:
    """What an open vault can say of itself as a restored backup.

    ``check_records`` yields what is wrong with each record; two people with a sheet each, who
    read nothing, have none.
    """

    def __init__(self, core: Core, first_key: bytes, check_records: CheckRecords | None) -> None:
        self._core = core
        self._first_key = first_key
        self._check_records = check_records

    def require_sealed(self, read: ReadSeal, part: Part) -> None:
        """Check that this vault's key made the seal, and that the log leads to where it says.

        Raises:
            BackupForgedError: when it did not, or does not.
        """
        keeper, head = self._core.keeper, read.seal.head
        if not read.is_authentic(keeper.vault_key):
            raise BackupForgedError(detail="seal")
        known = self._core.database.one(
            "SELECT hash FROM ledger WHERE sequence = ?", (head.sequence,)
        )
        if part is not Part.HEADER and known != (bytes.fromhex(head.hash_hex),):
            raise BackupForgedError(detail="head")

    def note(self, seal: Seal, part: Part) -> None:
        """Enter that this vault comes from a backup."""
        detail = {"backup": seal.backup_id, "head": seal.head.short, "restored": part.value}
        with self._core.writing():
            self._core.enter(Action.RESTORED, detail=detail)

    def count(self) -> tuple[int, int]:
        """Return how many cases and records the vault holds."""
        database = self._core.database
        return (
            int(database.value("SELECT count(*) FROM cases")),
            int(database.value("SELECT count(*) FROM revisions")),
        )

    def compare_with(self, place: Path, seal: Seal) -> Comparison:
        """Return how this vault, as ``seal`` has it, stands to the one in ``place``."""
        files = VaultFiles(place)
        if not files.is_vault():
            return Comparison(Relation.NO_OTHER)
        key: bytearray | None = None
        try:
            key = self._key_to(files)
            if key is None:
                return Comparison(Relation.OTHER_VAULT)
            if _has_to_undo(files.database):
                return Comparison(Relation.NOT_COMPARED)
            present = Database(files.database, key, unchanged=True)
            try:
                present.require_whole_file()
                made_at = to_micros(seal.made_at)
                return compare(self._core.database, present, seal.head.sequence, made_at)
            finally:
                present.close()
        except (VaultError, OSError):
            return Comparison(Relation.NOT_COMPARED)
        finally:
            if key is not None:
                wipe(key)

    def _key_to(self, files: VaultFiles) -> bytearray | None:
        """Return the key of the vault in ``files``; None when it is another vault's."""
        own = self._core.keeper.header.vault_id
        contents = SlotContents(self._core.officer.officer_id, self._core.keys, self._first_key)
        if not files.header.exists():
            return bytearray(self._core.keeper.vault_key)
        raw = read_small(files.header, 2 * COPY_BYTES)
        found: list[HeaderCopy] = []
        for at in (0, COPY_BYTES):
            with suppress(VaultError):
                found.append(HeaderCopy.read(raw[at : at + COPY_BYTES]))
        if found and all(copy.header.vault_id != own for copy in found):
            return None
        for copy in found:
            with suppress(VaultError):
                return copy.header.ring.vault_key(contents, own)
        return bytearray(self._core.keeper.vault_key)

    def examine(self, staged: Staged, progress: Progress, cancelled: Cancelled) -> Tried:
        """Check everything, compare it with the vault in its place, and enter the restore."""
        seal = staged.read.seal
        self.require_sealed(staged.read, staged.part)
        self._require_whole(progress, cancelled)
        damaged = self._damaged_records(cancelled)
        cases, records = self.count()
        comparison = self.compare_with(staged.place, seal)
        self.note(seal, staged.part)
        remember(Settings(self._core), staged.came_from.parent, seal)
        return Tried(
            staged=staged,
            made_at=seal.made_at,
            cases=cases,
            records=records,
            entries=seal.head.sequence + 1,
            comparison=comparison,
            warnings=(*self._core.warnings, *damaged),
            is_practice=self._core.keeper.header.practice,
        )

    def _require_whole(self, progress: Progress, cancelled: Cancelled) -> None:
        core = self._core
        counter = Counter(progress, BackupStep.CHECKING, core.head.sequence + 1)
        try:
            core.database.require_whole_file()
            core.database.require_integrity()
        except VaultError as error:
            raise BackupNotWholeError(detail=error.detail) from error
        check = LedgerCheck(core.database, core.head, self._first_key)
        more, done = True, 0
        while more:
            require_going(cancelled)
            more = check.step()
            counter.moved(check.done - done)
            done = check.done
        report = check.report()
        if not report.is_whole:
            raise BackupNotWholeError(detail=f"{len(report.problems)} problems")

    def _damaged_records(self, cancelled: Cancelled) -> tuple[Text, ...]:
        """Return what is wrong with single records: told, and no reason to leave the others."""
        found: dict[Text, None] = {}
        for error in self._check_records() if self._check_records else ():
            require_going(cancelled)
            if error is not None:
                found[error.text] = None
        return tuple(found)


def _has_to_undo(database: Path) -> bool:
    """Whether a transaction was cut short: SQLite would first undo it, and we only read."""
    journal = database.with_name(f"{database.name}-journal")
    try:
        with journal.open("rb") as file:
            return any(file.read(8))  # all zeros once the transaction has ended
    except FileNotFoundError:
        return False


class Opened(Protocol):
    """A copy that has been opened: a vault, or what two people with a sheet each hold."""

    @property
    def restored(self) -> RestoredVault:
        """What it can say of itself as a restored backup."""

    def close(self) -> None:
        """Close it and wipe its keys."""


Unlock = Callable[[Path], Opened]  # with a passphrase, a recovery sheet, or two people's sheets


def try_restored(
    staged: Staged,
    unlock: Unlock,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Tried:
    """Open and check the copy; return what it holds. It is closed again, and entered as restored.

    After a wrong passphrase it can be tried again; after any other failure it is of no use.

    Raises:
        BackupForgedError, BackupNotWholeError: it is not what it should be.
        RestoreEpochError: the one file does not fit the other any more.
        VaultError: as ``unlock`` says.
    """
    try:
        opened = unlock(staged.folder)
    except HeaderOfOtherFileError as error:
        if staged.part is Part.WHOLE:
            raise
        raise RestoreEpochError from error
    try:
        return opened.restored.examine(staged, progress or unwatched, cancelled or never)
    finally:
        opened.close()
