"""Making a new vault: files under other names first, so that a half-made one is none."""

import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.attempts import AttemptJournal
from exitdesk.vault.core import insert_entry
from exitdesk.vault.database import Database
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.envelopes import SALT_BYTES, VaultKeyRing
from exitdesk.vault.errors import VaultExistsError
from exitdesk.vault.files import VaultFiles, create_private, disk_error, sync_folder
from exitdesk.vault.header import Header
from exitdesk.vault.header_files import HeaderFile
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.keys import OfficerKeys, fingerprint, random_key, wipe
from exitdesk.vault.ledger import NO_HASH, Entry, SignedEntry, first_detail
from exitdesk.vault.migrating import migrate
from exitdesk.vault.officer_rolls import FIRST_ROLES, written_roles
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.recovery import RecoverySheet, new_secret, recovery_label
from exitdesk.vault.slots import Slot, SlotContents, seal_slot
from exitdesk.vault.times import to_micros
from exitdesk.vault.vaults import Vault

FIRST_LABEL = "1"


def create_vault(  # noqa: PLR0917
    folder: Path,
    passphrase: bytearray,
    officer_name: str,
    kdf: KdfParameters,
    forms: FormLibrary,
    clock: Clock,
    *,
    practice: bool = False,
    device: DeviceStore | None = None,
) -> tuple[Vault, RecoverySheet]:
    """Return a new, open vault and its recovery sheet; ``passphrase`` is wiped.

    Raises:
        VaultExistsError: when a vault lies in the folder; it is left as it is.
        WeakKdfError: when ``kdf`` is below the floor.
        DiskFullError, WriteFailedError, ReadOnlyVaultError: no vault was made.
    """
    try:
        kdf.require_floor()
        plan = NewVault(folder, officer_name, kdf, clock, practice=practice)
        sheet = plan.make(passphrase)
    finally:
        wipe(passphrase)
    vault = open_with_contents(folder, plan.contents, forms=forms, clock=clock, device=device)
    return vault, sheet


@dataclass(slots=True)
class NewVault:
    """A vault about to be made. Does not ask for the floor: ``create_vault`` does."""

    folder: Path
    officer_name: str
    kdf: KdfParameters
    clock: Clock
    practice: bool = field(kw_only=True)
    contents: SlotContents = field(init=False, repr=False)
    vault_id: bytes = field(init=False)
    vault_key: bytearray = field(init=False, repr=False)

    def __post_init__(self) -> None:
        keys = OfficerKeys.made()
        self.vault_id = secrets.token_bytes(16)
        self.vault_key = random_key()
        self.contents = SlotContents(
            officer_id=secrets.token_hex(16),
            keys=keys,
            first_key=keys.signing_public,
        )

    def make(self, passphrase: bytearray) -> RecoverySheet:
        """Make the files in the folder; return the recovery sheet."""
        files = VaultFiles(self.folder)
        if files.is_vault():
            raise VaultExistsError
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise disk_error(error) from error
        database, header = files.database_in_making, files.header_in_making
        journal = database.with_name(f"{database.name}-journal")
        recovery_secret = new_secret()
        try:
            for left in (database, journal, header, files.attempts):
                left.unlink(missing_ok=True)
            first = self._make_database(database)
            journal.unlink(missing_ok=True)  # SQLite says nothing when it cannot
            with database.open("rb") as file:
                salt = file.read(SALT_BYTES)
            self._make_header(header, first, salt, passphrase, recovery_secret)
            AttemptJournal(files.attempts).create()
            database.replace(files.database)
            header.replace(files.header)
            sync_folder(self.folder)
            return RecoverySheet.made(
                recovery_secret, self.vault_id.hex(), fingerprint(self.contents.first_key)
            )
        except BaseException as error:
            made = (header, files.header, database, journal, files.database, files.attempts)
            for left in made:
                with suppress(OSError):
                    left.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise disk_error(error) from error
            raise
        finally:
            wipe(recovery_secret, self.vault_key)

    def _make_database(self, path: Path) -> SignedEntry:
        create_private(path, b"")
        database = Database(path, self.vault_key)
        try:
            migrate(database, path, keep_copies=False)
            with database.transaction():
                return self._first_rows(database)
        finally:
            database.close()

    def _first_rows(self, database: Database) -> SignedEntry:
        keys, officer_id = self.contents.keys, self.contents.officer_id
        now = to_micros(self.clock.now())
        database.execute(
            "INSERT INTO vault VALUES (1, ?, ?, ?)", (self.vault_id, int(self.practice), now)
        )
        database.execute(
            "INSERT INTO officers (officer_id, name, exchange_key, signing_key, roles, slot)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                officer_id,
                self.officer_name,
                keys.exchange_public,
                keys.signing_public,
                written_roles(FIRST_ROLES),
                FIRST_LABEL,
            ),
        )
        entry = Entry(
            sequence=0,
            at=now,
            monotonic=self.clock.monotonic_ns(),
            action=Action.VAULT_CREATED.value,
            officer_id=officer_id,
            previous=NO_HASH,
            detail=first_detail(
                self.vault_id,
                keys.signing_public,
                keys.exchange_public,
                self.officer_name,
                FIRST_LABEL,
                practice=self.practice,
            ),
        )
        signed = SignedEntry.signed(entry, keys)
        insert_entry(database, entry, signed)
        database.execute("INSERT INTO ledger_head VALUES (1, 0, -1)")
        return signed

    def _make_header(
        self,
        path: Path,
        first: SignedEntry,
        salt: bytes,
        passphrase: bytearray,
        recovery_secret: bytearray,
    ) -> None:
        slots = self._slots(passphrase, recovery_secret)
        keys = self.contents.keys
        ring = VaultKeyRing.made(
            self.vault_key,
            self.vault_id,
            epoch=1,
            salt=salt,
            exchange_keys={self.contents.officer_id: keys.exchange_public},
        )
        header = Header(
            vault_id=self.vault_id,
            practice=self.practice,
            slots=slots,
            ring=ring,
            sequence=1,
            head_sequence=0,
            head_hash=first.hash,
        )
        HeaderFile.create(path, header, self.vault_key).close()

    def _slots(self, passphrase: bytearray, recovery_secret: bytearray) -> tuple[Slot, Slot]:
        own = seal_slot(self.contents, passphrase, self.vault_id, label=FIRST_LABEL, kdf=self.kdf)
        label = recovery_label(FIRST_LABEL)
        return own, seal_slot(self.contents, recovery_secret, self.vault_id, label=label, kdf=None)
