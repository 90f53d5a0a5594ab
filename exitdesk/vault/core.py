"""What every part of an open vault works with, and the one way to write."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace

from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.anchors import AnchorKeeper
from exitdesk.vault.case_gates import CaseGate
from exitdesk.vault.database import Database
from exitdesk.vault.errors import VaultError
from exitdesk.vault.header import Header
from exitdesk.vault.header_files import HeaderFile
from exitdesk.vault.keys import OfficerKeys, wipe
from exitdesk.vault.ledger import Entry, LedgerHead, SignedEntry
from exitdesk.vault.officers import Officer, Officers
from exitdesk.vault.slots import Slot
from exitdesk.vault.times import to_micros


class HeaderKeeper:
    """Keeps the header in step with the ledger."""

    def __init__(self, file: HeaderFile, header: Header, vault_key: bytearray) -> None:
        self._file = file
        self._vault_key = vault_key
        self.header = header
        self.is_behind = False  # the disk refused; the database is ahead, as after a crash

    @property
    def vault_key(self) -> bytearray:
        """The vault key, to be read only."""
        return self._vault_key

    def advance(self, head: LedgerHead) -> None:
        """Put the ledger's head into the header, after the database has committed.

        A refusal is remembered, not raised: what was committed stays committed.
        """
        self.header = self.header.advanced(head.sequence, bytes.fromhex(head.hash_hex))
        write = self._file.write_both if self.is_behind else self._file.write
        try:
            write(self.header, self._vault_key)
            self.is_behind = False
        except (VaultError, OSError):
            self.is_behind = True

    def replace(self, header: Header) -> None:
        """Write a changed header over both copies, so that no old slot stays.

        When only the second copy is refused the change holds, and the next commit tries again.

        Raises:
            DiskFullError, WriteFailedError: nothing has changed.
        """
        changed = replace(header, sequence=self.header.sequence + 1)
        self._file.write(changed, self._vault_key)
        self.header = changed
        try:
            self._file.write(changed, self._vault_key)
        except (VaultError, OSError):
            self.is_behind = True

    def prepare(self, header: Header) -> None:
        """Write a header that announces another vault key over both copies.

        Raises:
            DiskFullError, WriteFailedError: nothing has changed; what was written of it is
                written over at the next commit, and means nothing until the file is replaced.
        """
        announced = replace(header, sequence=self.header.sequence + 1)
        try:
            self._file.write_both(announced, self._vault_key)
        except (VaultError, OSError):
            self.header = replace(self.header, sequence=announced.sequence)
            self.is_behind = True
            raise
        self.header = announced

    def undo(self) -> None:
        """Take back what ``prepare`` announced; on the disk at the next commit at the latest."""
        self.header = replace(self.header, sequence=self.header.sequence + 1, next_key=None)
        self.is_behind = True
        with suppress(VaultError, OSError):
            self._file.write_both(self.header, self._vault_key)
            self.is_behind = False

    def switch(self, vault_key: bytearray) -> None:
        """Let the announced key hold: both copies anew, the old key wiped.

        The keeper owns ``vault_key`` from now on, also when this fails.

        Raises:
            DiskFullError, WriteFailedError: the next opening does what is left.
        """
        wipe(self._vault_key)
        self._vault_key = vault_key
        self.header = self.header.with_next_key()
        self._file.write_both(self.header, vault_key)

    def settle(self, digest: bytes) -> None:
        """Note what the database file is when it has been closed in order."""
        closed = replace(self.header, sequence=self.header.sequence + 1, database_digest=digest)
        with suppress(VaultError, OSError):
            self._file.write(closed, self._vault_key)

    def close(self) -> None:
        """Wipe the vault key, close the file, give up the lock."""
        wipe(self._vault_key)
        self._file.close()


@dataclass(slots=True)
class Core:
    """An open vault's parts. ``last_at`` is the newest entry's time, for the clock's flag."""

    database: Database
    keeper: HeaderKeeper
    clock: Clock
    forms: FormLibrary
    officer: Officer
    officers: Officers
    keys: OfficerKeys = field(repr=False)
    head: LedgerHead
    last_at: int
    warnings: list[Text] = field(default_factory=list)
    anchor: AnchorKeeper | None = None
    is_unsure: bool = False  # the disk refused: whether it did the last change is not known
    gate: CaseGate = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.gate = CaseGate(self.database, self.officers, self.officer.officer_id)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: database first, then the head in the header.

        Raises:
            DiskFullError, WriteFailedError: it was not saved, as far as the disk can tell.
        """
        head = self.head
        with self.appending():
            yield
        if self.head != head or self.keeper.is_behind:
            self.keeper.advance(self.head)

    @contextmanager
    def appending(self) -> Iterator[None]:
        """One transaction of the database alone, for a file that is not yet the vault's.

        Raises:
            DiskFullError, WriteFailedError: as ``writing``.
        """
        if self.is_unsure:
            self._find_head()
        head, last_at = self.head, self.last_at
        try:
            with self.database.transaction():
                yield
                if self.head != head:
                    self.database.execute(
                        "INSERT OR REPLACE INTO ledger_head VALUES (1, ?, ?)",
                        (self.head.sequence, head.sequence),
                    )
        except BaseException:
            self.head, self.last_at, self.is_unsure = head, last_at, True
            self.gate.forget()
            with suppress(VaultError):
                self._find_head()
            raise

    def replace_slot(self, slot: Slot, action: Action) -> None:
        """Enter what is done to the slot with that label, then do it.

        That it was not done after all is entered too: here when the header is refused, at the
        next opening when the process ends in between.

        Raises:
            DiskFullError, WriteFailedError: the old slot still holds.
        """
        with self.writing():
            self.enter(action, detail={"slot": slot.label, "seal": slot.seal})
        header = self.keeper.header
        kept = tuple(other for other in header.slots if other.label != slot.label)
        slots = (slot, *kept) if slot.kdf is not None else (*kept, slot)
        try:
            self.keeper.replace(replace(header, slots=slots))
        except VaultError:
            with suppress(VaultError), self.writing():
                self.enter(Action.KEYS_KEPT, detail={"slot": slot.label})
            raise

    def _find_head(self) -> None:
        """Take the head from the ledger: a commit that was refused may still have been made.

        The disk can fail after the last moment at which SQLite could have taken it back.
        """
        newest = "SELECT sequence, hash, at FROM ledger ORDER BY sequence DESC LIMIT 1"
        sequence, digest, at = self.database.execute(newest)[0]
        if sequence != self.head.sequence:
            self.head, self.last_at = LedgerHead(sequence, digest.hex()), at
            self.keeper.advance(self.head)
        self.is_unsure = False

    def leave_anchor(self) -> None:
        """Have this computer's keyring told how far the vault has come; nobody waits for it."""
        if self.anchor is not None:
            epoch = self.keeper.header.epoch
            self.anchor.begin_keeping(epoch, self.head, self.officer.officer_id, self.keys)

    def enter(
        self,
        action: Action,
        *,
        case_id: str | None = None,
        revision_id: str | None = None,
        commitment: bytes | None = None,
        detail: Mapping[str, str] | None = None,
    ) -> int:
        """Append a signed entry inside the current transaction; return its sequence."""
        now = to_micros(self.clock.now())
        entry = Entry(
            sequence=self.head.sequence + 1,
            at=now,
            monotonic=self.clock.monotonic_ns(),
            action=action.value,
            officer_id=self.officer.officer_id,
            previous=bytes.fromhex(self.head.hash_hex),
            case_id=case_id,
            revision_id=revision_id,
            commitment=commitment,
            clock_went_back=now < self.last_at,
            detail=detail or {},
        )
        signed = SignedEntry.signed(entry, self.keys)
        insert_entry(self.database, entry, signed)
        self.head = LedgerHead(entry.sequence, signed.hash.hex())
        self.last_at = now
        return entry.sequence


def insert_entry(database: Database, entry: Entry, signed: SignedEntry) -> None:
    """Put a signed entry into the ledger table."""
    database.execute(
        "INSERT INTO ledger (sequence, at, action, case_id, revision_id, body, hash, signature)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.sequence,
            entry.at,
            entry.action,
            entry.case_id,
            entry.revision_id,
            signed.body,
            signed.hash,
            signed.signature,
        ),
    )
