"""What is looked at when a vault is opened, in its order; what can be told is told."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import canonical, warnings
from exitdesk.vault.anchors import AnchorKeeper, VaultState
from exitdesk.vault.attempts import AttemptJournal, Attempts
from exitdesk.vault.core import Core, HeaderKeeper
from exitdesk.vault.database import Database
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.envelopes import SALT_BYTES
from exitdesk.vault.errors import (
    DatabaseDamagedError,
    ForeignFileError,
    HeaderForgedError,
    HeaderOfOtherFileError,
    LedgerBrokenError,
    NotFoundError,
    UnreadableFileError,
    VaultError,
    WrongPassphraseError,
)
from exitdesk.vault.file_digests import database_digest
from exitdesk.vault.files import VaultFiles, disk_error, sync_folder
from exitdesk.vault.header import CHANGED_WHILE_CLOSED, Header, HeaderCopy
from exitdesk.vault.header_files import HeaderFile
from exitdesk.vault.keys import wipe
from exitdesk.vault.ledger import Entry, LedgerHead, SignedEntry
from exitdesk.vault.migrating import migrate
from exitdesk.vault.officers import OfficerRow, Officers
from exitdesk.vault.slots import SlotContents
from exitdesk.vault.times import from_micros, to_micros
from exitdesk.vault.vaults import Vault

Unlock = Callable[[Header], tuple[SlotContents, str]]  # raises when it opens no slot


class Opening:
    """One attempt to open one vault."""

    def __init__(
        self, files: VaultFiles, forms: FormLibrary, clock: Clock, action: Action
    ) -> None:
        self._files = files
        self._forms = forms
        self._clock = clock
        self._action = action
        self._warnings: list[tuple[str, Text]] = []
        self._newest: Entry | None = None  # of the ledger
        self._device: DeviceStore | None = None
        self._anchored = False
        self._anchor: AnchorKeeper | None = None
        self._has_old_copy = False  # of the header, from a change of the key that was cut short

    def use_keyring(self, device: DeviceStore | None, *, anchored: bool) -> None:
        """Say which keyring there is, and whether it may know of this vault's anchor."""
        self._device = device
        self._anchored = anchored

    def open(self, unlock: Unlock) -> Vault:
        """Return the vault; whatever is raised, files are closed and keys wiped."""
        try:
            return self._open(unlock)
        except OSError as error:
            name = Path(str(error.filename or self._files.header)).name
            raise UnreadableFileError(file=name) from error

    def _open(self, unlock: Unlock) -> Vault:
        self._files.require_openable()
        file = HeaderFile(self._files.header)
        contents: SlotContents | None = None
        vault_key: bytearray | None = None
        database: Database | None = None
        try:
            newest = file.read()
            self._ask_for_anchor(newest.header)
            journal = AttemptJournal(self._files.attempts)
            journal.require_patience(self._clock)
            attempts = journal.read()
            journal.add(self._clock)
            with ThreadPoolExecutor(1) as helper:  # hashes the file while Argon2 runs
                digest = helper.submit(database_digest, self._files.database)
                contents, label = _unlocked(file, unlock)
            header, vault_key = self._authentic(file, contents)
            header, vault_key = self._settle_key(file, header, vault_key, contents)
            header = self._marked_open(file, header, vault_key, digest)
            database = self._database(header, vault_key)
            core = self._core(database, HeaderKeeper(file, header, vault_key), contents)
            self._enter(core, label, attempts)
            journal.clear()
            core.leave_anchor()
            return Vault(core, contents, self._files.database, self._device)
        except BaseException:
            if database is not None:
                database.close()
            file.close()
            if contents is not None:
                contents.wipe()
            if vault_key is not None:
                wipe(vault_key)
            raise

    def _ask_for_anchor(self, header: Header) -> None:
        if self._device is not None and self._anchored and not header.practice:
            self._anchor = AnchorKeeper(self._device, header.vault_id)
            self._anchor.begin_reading()

    def _compare_anchor(self, database: Database, officers: Officers, header: Header) -> None:
        """Header and database rolled back together are behind what the keyring remembers."""
        if self._anchor is not None:
            found = self._anchor.compare(_state(database, officers, header))
            self._warnings += [found] if found else []

    def _authentic(self, file: HeaderFile, contents: SlotContents) -> tuple[Header, bytearray]:
        """Return the newest copy of the header that this officer's vault key authenticates."""
        for copy in file.copies:
            try:
                vault_key = copy.header.ring.vault_key(contents, copy.header.vault_id)
            except HeaderForgedError:
                continue
            if copy.is_authentic(vault_key):
                self._has_old_copy = any(
                    _announces(other, copy.header, contents)
                    for other in file.copies
                    if other is not copy
                )
                file.authentic(vault_key)  # forgets what it does not authenticate
                if file.has_damaged_copy and not self._has_old_copy:
                    self._warnings.append(("header_copy_repaired", warnings.HEADER_COPY_REPAIRED))
                return copy.header, vault_key
            wipe(vault_key)
        raise HeaderForgedError

    def _settle_key(
        self, file: HeaderFile, header: Header, vault_key: bytearray, contents: SlotContents
    ) -> tuple[Header, bytearray]:
        """Complete or undo a change of the vault key that was cut short; see ``rekeying``."""
        with self._files.database.open("rb") as database:
            salt = database.read(SALT_BYTES)
        if salt == header.ring.salt:
            return self._undone(file, header, vault_key), vault_key
        coming = header.next_key
        if coming is None or salt != coming.ring.salt:
            wipe(vault_key)
            raise HeaderOfOtherFileError
        if contents.officer_id not in coming.ring.envelopes:
            wipe(vault_key)
            raise WrongPassphraseError  # an officer who has left
        next_key = coming.ring.vault_key(contents, header.vault_id)
        wipe(vault_key)
        settled = header.with_next_key()
        try:
            sync_folder(self._files.folder)  # the old key goes only when the new file stays
            file.write_both(settled, next_key)
        except BaseException as error:
            wipe(next_key)
            if isinstance(error, OSError):
                raise disk_error(error) from error
            raise
        return settled, next_key

    def _undone(self, file: HeaderFile, header: Header, vault_key: bytearray) -> Header:
        """Take away what a change of the key had made before the files changed places."""
        for path in self._files.next_files:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if header.next_key is None:
            return header
        settled = replace(header, sequence=header.sequence + 1, next_key=None)
        file.write_both(settled, vault_key)
        return settled

    def _marked_open(
        self, file: HeaderFile, header: Header, vault_key: bytearray, digest: "Future[bytes]"
    ) -> Header:
        """Notice what was changed in a closed vault; say in the header that it is open now.

        Before the first change of the database: were that cut short, the next opening would
        take its journal for a foreign one. What was noticed is kept until it is in the ledger.
        """
        if not header.database_digest:
            return header
        was_changed = self._is_changed(header, digest)
        if was_changed:
            self._warnings.append(("changed_while_closed", warnings.CHANGED_WHILE_CLOSED))
        mark = CHANGED_WHILE_CLOSED if was_changed else b""
        marked = replace(header, sequence=header.sequence + 1, database_digest=mark)
        file.write(marked, vault_key)
        return marked

    def _is_changed(self, header: Header, digest: "Future[bytes]") -> bool:
        if header.database_digest == CHANGED_WHILE_CLOSED:
            return True
        if self._files.has_unfinished_change():  # SQLite would take old pages from it
            self._set_journal_aside()
            return True
        return bool(digest.result()) and digest.result() != header.database_digest

    def _set_journal_aside(self) -> None:
        journal = self._files.journal
        try:
            journal.replace(journal.with_name("vault.db-journal.set-aside"))
        except OSError as error:
            raise disk_error(error) from error

    def _database(self, header: Header, vault_key: bytearray) -> Database:
        database = Database(self._files.database, vault_key)
        try:
            database.require_whole_file()
            migrate(database, self._files.database)
            self._require_same_vault(database, header)
        except BaseException:
            database.close()
            raise
        return database

    def _require_same_vault(self, database: Database, header: Header) -> None:
        row = database.one("SELECT vault_id, practice FROM vault")
        if row is None:
            raise DatabaseDamagedError(detail="no vault row")
        if row != (header.vault_id, int(header.practice)):
            raise ForeignFileError(file=self._files.database.name)

    def _core(self, database: Database, keeper: HeaderKeeper, contents: SlotContents) -> Core:
        self._require_first_entry(database, contents.first_key, keeper.header)
        officers = Officers(database, contents.first_key)
        officer = _known(officers, contents.officer_id)
        if officer.has_left or officer.signing_key != contents.keys.signing_public:
            raise LedgerBrokenError(detail="officer's key")
        head, last_at = self._ledger_head(database, officers, keeper.header)
        self._compare_anchor(database, officers, keeper.header)
        if to_micros(self._clock.now()) < last_at:
            self._warnings.append(("clock_went_back", warnings.CLOCK_WENT_BACK))
        return Core(
            database=database,
            keeper=keeper,
            clock=self._clock,
            forms=self._forms,
            officer=officer.officer,
            officers=officers,
            keys=contents.keys,
            head=head,
            last_at=last_at,
            anchor=self._anchor,
        )

    def _require_first_entry(self, database: Database, first_key: bytes, header: Header) -> None:
        """The slot pins the key that the ledger begins with: it cannot be written anew.

        The entry says which vault it is, and whether one to practise on, of which less is asked.
        """
        row = database.one("SELECT body, hash, signature FROM ledger WHERE sequence = 0")
        if row is None or not SignedEntry(*row).is_signed_by(first_key):
            raise LedgerBrokenError(detail="entry 0")
        said = Entry.from_body(row[0]).detail
        practice = "yes" if header.practice else "no"
        if (said.get("vault"), said.get("practice")) != (header.vault_id.hex(), practice):
            raise LedgerBrokenError(detail="entry 0")

    def _ledger_head(
        self, database: Database, officers: Officers, header: Header
    ) -> tuple[LedgerHead, int]:
        row = database.one(
            "SELECT sequence, body, hash, signature FROM ledger ORDER BY sequence DESC LIMIT 1"
        )
        if row is None:
            raise LedgerBrokenError(detail="empty")
        signed = SignedEntry(*row[1:])
        entry = Entry.from_body(signed.body)
        author = _known(officers, entry.officer_id)
        is_theirs = signed.is_signed_by(author.signing_key) and not author.has_left
        if entry.sequence != row[0] or not is_theirs:
            raise LedgerBrokenError(detail=f"entry {row[0]}")
        self._compare_head(database, header, entry.sequence)
        self._newest = entry
        return LedgerHead(entry.sequence, signed.hash.hex()), entry.at

    def _compare_head(self, database: Database, header: Header, newest: int) -> None:
        """The database commits first: a header ahead is a rollback, one step behind a crash."""
        if header.head_sequence > newest:
            self._warnings.append(("rolled_back", warnings.ROLLED_BACK))
            return
        known = database.one("SELECT hash FROM ledger WHERE sequence = ?", (header.head_sequence,))
        if known != (header.head_hash,):
            self._warnings.append(("other_history", warnings.OTHER_HISTORY))
        row = database.one("SELECT sequence, before FROM ledger_head")
        if row is None or row[0] != newest:
            self._warnings.append(("rolled_back", warnings.ROLLED_BACK))
        elif header.head_sequence < row[1]:
            self._warnings.append(("header_older", warnings.HEADER_OLDER))

    def _enter(self, core: Core, label: str, attempts: Attempts) -> None:
        """The first transaction: what happened before, then this opening."""
        if not attempts.is_whole:
            self._warnings.append(("attempts_missing", warnings.ATTEMPTS_MISSING))
        core.warnings += [text for _, text in self._warnings]
        keys = ",".join(key for key, _ in self._warnings)
        with core.writing():
            if self._newest is not None and _was_not_done(self._newest, core.keeper.header):
                core.warnings.append(warnings.KEYS_KEPT)
                core.enter(Action.KEYS_KEPT, detail={"slot": self._newest.detail["slot"]})
            if attempts.times:
                core.enter(Action.UNLOCK_FAILED, detail=_failed_detail(attempts))
            core.enter(self._action, detail={"slot": label} | ({"warnings": keys} if keys else {}))
        is_repaired = "header_copy_repaired" in keys.split(",")
        if core.keeper.is_behind or is_repaired or self._has_old_copy:
            core.keeper.advance(core.head)  # the first advance wrote one copy only


def _was_not_done(newest: Entry, header: Header) -> bool:
    """Whether the newest entry tells of a new slot that never came into the header."""
    seal = newest.detail.get("seal")
    return seal is not None and all(slot.seal != seal for slot in header.slots)


def _announces(old: HeaderCopy, header: Header, contents: SlotContents) -> bool:
    """Whether ``old`` is the copy that announced the key under which ``header`` was written."""
    if old.header.next_key is None or old.header.next_key.ring.salt != header.ring.salt:
        return False
    try:
        old_key = old.header.ring.vault_key(contents, old.header.vault_id)
    except HeaderForgedError:
        return False
    try:
        return old.is_authentic(old_key)
    finally:
        wipe(old_key)


def _unlocked(file: HeaderFile, unlock: Unlock) -> tuple[SlotContents, str]:
    """Open a slot of the newest copy; of the other one when that has other slots and opens none.

    Anyone could have written a copy with a later number: which is true only the key can tell.
    """
    newest, *others = (copy.header for copy in file.copies)
    try:
        return unlock(newest)
    except VaultError:
        for other in others:
            if other.slots != newest.slots:
                with suppress(VaultError):
                    return unlock(other)
        raise


def _known(officers: Officers, officer_id: str) -> OfficerRow:
    try:
        return officers.get(officer_id)
    except NotFoundError as error:
        raise LedgerBrokenError(detail="officer") from error


def _failed_detail(attempts: Attempts) -> dict[str, str]:
    first, last = attempts.times[0], attempts.times[-1]
    return {
        "count": str(len(attempts.times)),
        "first": from_micros(to_micros(first)).isoformat(timespec="seconds"),
        "last": from_micros(to_micros(last)).isoformat(timespec="seconds"),
        "verified": "no",  # the journal beside the header can be changed without a key
    }


def _state(database: Database, officers: Officers, header: Header) -> VaultState:
    def hash_at(sequence: int) -> bytes | None:
        row = database.one("SELECT hash FROM ledger WHERE sequence = ?", (sequence,))
        return None if row is None else canonical.as_bytes(row[0])

    def signing_key_of(officer_id: str) -> bytes | None:
        known = {row.officer_id: row.signing_key for row in officers.all()}
        return known.get(officer_id)

    return VaultState(
        vault_id=header.vault_id,
        epoch=header.epoch,
        newest=database.value("SELECT max(sequence) FROM ledger"),
        hash_at=hash_at,
        signing_key_of=signing_key_of,
    )
