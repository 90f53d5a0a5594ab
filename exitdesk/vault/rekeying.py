"""A new key for the vault: a new file beside the old one, checked, then put in its place.

At every moment either the old key and file hold or the new ones. The header announces the new
key in both copies before the files change places; which key holds is told by the file's salt,
and the next opening completes or undoes what was cut short.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.database import Database
from exitdesk.vault.envelopes import SALT_BYTES, VaultKeyRing
from exitdesk.vault.errors import (
    DatabaseDamagedError,
    DatabaseTruncatedError,
    LedgerBrokenError,
    VaultError,
)
from exitdesk.vault.files import VaultFiles, create_private, disk_error, sync_folder
from exitdesk.vault.header import NextKey
from exitdesk.vault.identities import is_let_in
from exitdesk.vault.key_handing import Tell
from exitdesk.vault.keys import random_key, wipe
from exitdesk.vault.ledger import Entry, LedgerHead, SignedEntry
from exitdesk.vault.officer_errors import (
    KeyChangeCancelledError,
    KeyChangeUnfinishedError,
    KeyChangeUnsoundError,
)
from exitdesk.vault.officers import OfficerRow, Officers
from exitdesk.vault.recovery import recovery_label
from exitdesk.vault.slots import Slot, SlotKind

Progress = Callable[[int, int], None]  # done, in all
Cancelled = Callable[[], bool]
Change = Callable[[Core, CaseKeys, Tell], tuple[Slot, ...]]  # the slots that come with it

WHOLE = 100
_SLICE = 2_000
_ENTRIES = (
    "SELECT sequence, at, action, case_id, revision_id, body, hash, signature FROM ledger"
    " WHERE sequence BETWEEN ? AND ? ORDER BY sequence"
)
_COPIED, _CHANGED, _SOUND, _CHECKED = 35, 50, 80, 95  # of a hundred


def _unwatched(_done: int, _total: int) -> None:
    """Hear of progress that nobody watches."""


def _never() -> bool:
    return False


def no_change(_core: Core, _case_keys: CaseKeys, _tell: Tell) -> tuple[Slot, ...]:
    """Change nothing but the key."""
    return ()


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far a change of the key has come, and may stop it."""

    progress: Progress = _unwatched
    cancelled: Cancelled = _never

    def tell(self, start: int, end: int, done: int, total: int) -> None:
        """Tell of a part of the work; raises ``KeyChangeCancelledError`` when it is to stop."""
        if self.cancelled():
            raise KeyChangeCancelledError
        self.progress(start + (end - start) * done // max(total, 1), WHOLE)


class Rekeying:
    """Gives an open vault a new key, with changes that hold from that moment."""

    def __init__(self, core: Core, first_key: bytes, path: Path) -> None:
        self._core = core
        self._first_key = first_key
        self._files = VaultFiles(path.parent)

    def run(self, change: Change, watch: Watch) -> None:
        """Make ``change`` and a new vault key hold together, or neither.

        Raises:
            KeyChangeCancelledError: stopped in time, nothing has changed.
            DiskFullError, WriteFailedError, ReadOnlyVaultError: nothing has changed.
            KeyChangeUnfinishedError: the vault must be locked and unlocked again.
        """
        watch.tell(0, 0, 0, 1)
        key = random_key()
        try:
            staged, coming = self._prepared(key, change, watch)
        except BaseException:
            wipe(key)
            self._remove_next()
            raise
        self._replace_files(coming, key)
        self._take_over(staged, key)
        watch.progress(WHOLE, WHOLE)

    def remove_beside(self, name: str) -> None:
        """Take away a file beside the vault that nobody can read any more, if it is there."""
        with suppress(OSError):
            (self._files.folder / name).unlink(missing_ok=True)

    def _prepared(self, key: bytearray, change: Change, watch: Watch) -> tuple[Core, NextKey]:
        """Make and check the new file; return its state, and what the header announces."""
        path = self._files.next_database
        self._remove_next()
        create_private(path, b"")
        database = Database(path, key)
        try:
            self._core.database.copy_to(
                database, lambda done, total: watch.tell(0, _COPIED, done, total)
            )
            staged, slots = self._changed(database, change, watch)
        finally:
            database.close()
        watch.tell(_COPIED, _CHANGED, 1, 1)
        _sync(path)
        self._require_sound(key, staged, watch)
        coming = self._announcement(key, staged, slots)
        header = replace(self._core.keeper.header, next_key=coming)
        header.pack(key)  # there is room for it
        return staged, coming

    def _changed(
        self, database: Database, change: Change, watch: Watch
    ) -> tuple[Core, tuple[Slot, ...]]:
        def tell(done: int, total: int) -> None:
            watch.tell(_COPIED, _CHANGED, done, total)

        officers = self._core.officers.over(database)
        staged = replace(self._core, database=database, officers=officers)
        case_keys = CaseKeys(staged)
        try:
            with staged.appending():
                slots = change(staged, case_keys, tell)
                epoch = self._core.keeper.header.epoch + 1
                staged.enter(Action.REKEYED, detail={"epoch": str(epoch)})
        finally:
            case_keys.wipe()
        return staged, slots

    def _require_sound(self, key: bytearray, staged: Core, watch: Watch) -> None:
        """Open the new file afresh and check it: every page, every table, the whole ledger.

        The old entries must be the old file's, whose chain and signatures were checked after
        the vault was opened; the new ones must follow them, signed at this desk.
        """
        path = self._files.next_database
        database = Database(path, key, unchanged=True)
        try:
            database.require_whole_file()
            with ThreadPoolExecutor(1) as helper:  # two connections, each on a core of its own
                pages = helper.submit(_require_sound_pages, path, key)
                database.require_sound_tables()
                pages.result()
            watch.tell(_CHANGED, _SOUND, 1, 1)
            Officers(database, self._first_key)
            self._require_same_entries(database, watch)
            self._require_new_entries(database, staged.head)
        except (DatabaseDamagedError, DatabaseTruncatedError, LedgerBrokenError) as error:
            raise KeyChangeUnsoundError(detail=type(error).__name__) from error
        finally:
            database.close()

    def _require_same_entries(self, database: Database, watch: Watch) -> None:
        old, last = self._core.database, self._core.head.sequence
        for start in range(0, last + 1, _SLICE):
            bounds = start, min(start + _SLICE - 1, last)
            if database.execute(_ENTRIES, bounds) != old.execute(_ENTRIES, bounds):
                raise LedgerBrokenError(detail=f"entries from {start}")
            watch.tell(_SOUND, _CHECKED, bounds[1], last)

    def _require_new_entries(self, database: Database, head: LedgerHead) -> None:
        previous = bytes.fromhex(self._core.head.hash_hex)
        sequence = self._core.head.sequence
        signing_key = self._core.keys.signing_public
        for row in database.execute(_ENTRIES, (sequence + 1, head.sequence)):
            signed = SignedEntry(*row[-3:])
            entry = Entry.from_body(signed.body)
            follows = (row[0], entry.sequence, entry.previous) == (
                *(sequence + 1, sequence + 1),
                previous,
            )
            if not follows or not signed.is_signed_by(signing_key):
                raise LedgerBrokenError(detail=f"entry {row[0]}")
            sequence, previous = entry.sequence, signed.hash
        if LedgerHead(sequence, previous.hex()) != head:
            raise LedgerBrokenError(detail="head")

    def _announcement(self, key: bytearray, staged: Core, slots: tuple[Slot, ...]) -> NextKey:
        header = self._core.keeper.header
        known = {row.officer_id for row in self._core.officers.all()}
        staying = [
            row
            for row in staged.officers.present()
            if row.officer_id not in known or is_let_in(self._core, row.officer_id)
        ]
        with self._files.next_database.open("rb") as file:
            salt = file.read(SALT_BYTES)
        ring = VaultKeyRing.made(
            key,
            header.vault_id,
            epoch=header.epoch + 1,
            salt=salt,
            exchange_keys={row.officer_id: row.exchange_key for row in staying},
        )
        kept = [row for row in staying if row.officer_id in known]
        return NextKey(
            ring=ring,
            labels=tuple(slot.label for slot in header.slots if _belongs(slot, kept)),
            head_sequence=staged.head.sequence,
            head_hash=bytes.fromhex(staged.head.hash_hex),
            slots=slots,
        )

    def _replace_files(self, coming: NextKey, key: bytearray) -> None:
        """Announce the key, then put the new file in the old one's place: no way back then."""
        core = self._core
        try:
            core.keeper.prepare(replace(core.keeper.header, next_key=coming))
        except BaseException:
            wipe(key)
            self._remove_next()
            raise
        try:
            core.database.close()
            self._files.next_database.replace(self._files.database)
        except OSError as error:
            wipe(key)
            core.keeper.undo()
            self._remove_next()
            core.database.reopen(core.keeper.vault_key)
            raise disk_error(error) from error

    def _take_over(self, staged: Core, key: bytearray) -> None:
        """Let the open vault go on with the new file and key."""
        core = self._core
        try:
            sync_folder(self._files.folder)
        except OSError as error:  # the header holds both keys: the next opening sees which
            wipe(key)
            raise KeyChangeUnfinishedError from error
        try:
            core.keeper.switch(key)
            core.database.reopen(key)
            core.head, core.last_at = staged.head, staged.last_at
            core.officers.reread()
        except (VaultError, OSError) as error:
            with suppress(VaultError, OSError):
                core.database.close()
            raise KeyChangeUnfinishedError from error
        core.officer = core.officers.get(core.officer.officer_id).officer
        core.gate.forget()
        core.leave_anchor()

    def _remove_next(self) -> None:
        for path in self._files.next_files:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _require_sound_pages(path: Path, key: bytearray) -> None:
    database = Database(path, key, unchanged=True)
    try:
        database.require_sound_pages()
    finally:
        database.close()


def _belongs(slot: Slot, kept: list[OfficerRow]) -> bool:
    """Whether a slot is one of an officer who stays, or of a supervisors' identity that does."""
    if slot.kind is SlotKind.SUPERVISORS:
        return any(row.is_supervisors for row in kept)
    return any(slot.label in (row.slot, recovery_label(row.slot)) for row in kept)


def _sync(path: Path) -> None:
    try:
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise disk_error(error) from error
