"""An open vault: what the rest of the program may do with it."""

from collections.abc import Callable
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.domain.texts import Text
from exitdesk.vault import warnings
from exitdesk.vault.admitting import Admissions
from exitdesk.vault.agendas import Agendas
from exitdesk.vault.attachments import Attachments
from exitdesk.vault.backups import Backups
from exitdesk.vault.case_access import CaseAccess
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.case_links import CaseLinks
from exitdesk.vault.cases import Cases
from exitdesk.vault.core import Core
from exitdesk.vault.derived import DerivedTables
from exitdesk.vault.device_factors import DeviceFactor
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.disclosures import Disclosures
from exitdesk.vault.drafts import Drafts
from exitdesk.vault.dues import Dues
from exitdesk.vault.file_digests import database_digest
from exitdesk.vault.files import VaultFiles
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.keys import fingerprint, wipe
from exitdesk.vault.leaving import Departures
from exitdesk.vault.ledger import LedgerHead
from exitdesk.vault.lifeboats import Lifeboat
from exitdesk.vault.logs import Ledger
from exitdesk.vault.officers import Officer
from exitdesk.vault.old_copies import OldCopies
from exitdesk.vault.partners import PartnerStore
from exitdesk.vault.policies import PolicyVersions
from exitdesk.vault.records import Records
from exitdesk.vault.recovery import RecoverySheet, new_secret, recovery_label
from exitdesk.vault.rekeying import Rekeying
from exitdesk.vault.restatements import Restatements
from exitdesk.vault.restoring import RestoredVault
from exitdesk.vault.search import Search
from exitdesk.vault.settings import Settings
from exitdesk.vault.shared_lists import SharedLists
from exitdesk.vault.slots import SlotContents, seal_slot
from exitdesk.vault.step_owners import StepOwners
from exitdesk.vault.striking import Strikings
from exitdesk.vault.supervisors import SupervisedRecovery, Supervisors


class Vault:
    """An open vault, used by one thread at a time; ``close()`` wipes its keys."""

    def __init__(
        self, core: Core, contents: SlotContents, path: Path, device: DeviceStore | None = None
    ) -> None:
        self._core = core
        self._contents = contents
        self._path = path
        self._case_keys = CaseKeys(core)
        self._derived = DerivedTables(core)
        self._is_open = True
        self.access = CaseAccess(core, self._case_keys)
        self.cases = Cases(core, self._case_keys, self._derived)
        restatements = Restatements(core)
        self.records = Records(core, self._case_keys, self._derived, restatements)
        self.links = CaseLinks(core, self.records)
        self.strikings = Strikings(
            core, self._case_keys, self._derived, self.records, restatements
        )
        self.old_copies = OldCopies(core, path.parent)
        self.attachments = Attachments(core, self._case_keys)
        self.drafts = Drafts(core, self._case_keys, self.cases)
        self.search = Search(core)
        self.dues = Dues(core)
        self.agendas = Agendas(core, self.dues)
        self.step_owners = StepOwners(core, self.dues)
        self.ledger = Ledger(core, contents.first_key)
        self.disclosures = Disclosures(core)
        self.settings = Settings(core)
        self.lists = SharedLists(core, self.settings, contents.first_key)
        self.partners = PartnerStore(core, self.settings)
        self.policies = PolicyVersions(core, contents.first_key)
        self.device = DeviceFactor(core, contents, device)
        self.backups = Backups(core, contents.first_key, path)
        self.restored = RestoredVault(core, contents.first_key, self.records.check_all)
        self.lifeboat = Lifeboat.of(core, self.settings, path)
        self._rekeying = rekeying = Rekeying(core, contents.first_key, path)
        self.admissions = Admissions(core, self._case_keys, contents.first_key)
        self.departures = Departures(core, self.admissions, rekeying)
        self.supervisors = Supervisors(core, self._case_keys, contents.first_key, rekeying)

    @property
    def officer(self) -> Officer:
        """The officer at this desk."""
        return self._core.officer

    @property
    def officers(self) -> tuple[Officer, ...]:
        """All officers of the vault, those who have left and the supervisors' identity too."""
        return tuple(row.officer for row in self._core.officers.all())

    @property
    def _own_slot(self) -> str:
        return self._core.officers.get(self._core.officer.officer_id).slot

    @property
    def vault_id(self) -> str:
        """The vault's id as it stands on the recovery sheet."""
        return self._core.keeper.header.vault_id.hex()

    @property
    def is_practice(self) -> bool:
        """Whether this is the practice vault, with invented cases."""
        return self._core.keeper.header.practice

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What the officer must be told about this vault."""
        found = tuple(self._core.warnings)
        return (*found, warnings.HEADER_NOT_WRITTEN) if self._core.keeper.is_behind else found

    @property
    def head(self) -> LedgerHead:
        """How far the ledger has come."""
        return self._core.head

    def require_passphrase(self, passphrase: bytearray) -> None:
        """Raise ``WrongPassphraseError`` unless this is the passphrase; it is wiped.

        Takes as long as unlocking.

        Raises:
            DeviceSecretMissingError, DeviceStoreError: the keyring cannot say its part of it.
        """
        try:
            self.device.require_passphrase(passphrase)
        finally:
            wipe(passphrase)

    def change_passphrase(self, passphrase: bytearray, kdf: KdfParameters) -> None:
        """Replace the passphrase of this desk; ``passphrase`` is wiped.

        Old copies of the header, in backups, still open with the old one. A device secret that
        the slot needed it needs still, if the keyring can be used.

        Raises:
            WeakKdfError: when ``kdf`` is below the floor.
            DiskFullError, WriteFailedError: the old passphrase still holds.
        """
        self.device.reseal(passphrase, kdf)

    def leave_anchor(self) -> None:
        """Have this computer's keyring told how far the vault has come: at backup and export."""
        self._core.leave_anchor()

    def renew_recovery(self) -> RecoverySheet:
        """Return a new recovery sheet; the old one no longer opens this vault.

        Raises:
            DiskFullError, WriteFailedError: the old sheet still holds.
        """
        header = self._core.keeper.header
        label = recovery_label(self._own_slot)
        secret = new_secret()
        try:
            slot = seal_slot(self._contents, secret, header.vault_id, label=label, kdf=None)
            sheet = RecoverySheet.made(
                secret, self.vault_id, fingerprint(self._contents.first_key)
            )
        finally:
            wipe(secret)
        self._core.replace_slot(slot, Action.RECOVERY_RENEWED)
        return sheet

    @property
    def is_usable(self) -> bool:
        """Whether it is open; not after a change of the key that the disk left unfinished."""
        return self._is_open and self._core.database.is_open

    def supervised(self) -> SupervisedRecovery:
        """Return what a vault opened by two people may be used for."""
        return SupervisedRecovery(self._core, self._contents.first_key, self._rekeying, self.close)

    def rebuild_derived(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Make lists, due dates and the word index again from the revisions."""
        with self._core.writing():
            self._derived.rebuild(progress)

    def derived_match(self) -> bool:
        """Whether lists, due dates and word index are what the revisions say."""
        return self._derived.match_revisions()

    def require_integrity(self) -> None:
        """Run both integrity checks; raises ``DatabaseDamagedError``."""
        self._core.database.require_whole_file()
        self._core.database.require_integrity()

    def close(self) -> None:
        """Close the files, note what they are, wipe all keys; may be called twice."""
        if not self._is_open:
            return
        self._is_open = False
        self._core.leave_anchor()  # while the files are being closed
        self.records.forget()
        self._case_keys.wipe()
        self._core.database.close()
        self._core.keeper.settle(self._digest_when_closed())
        self._core.keeper.close()
        self._contents.wipe()
        if self._core.anchor is not None:
            self._core.anchor.settle()

    def _digest_when_closed(self) -> bytes:
        """Return nothing where a change is left that the disk did not let be taken back.

        The next opening then takes it back, as after a crash.
        """
        try:
            if VaultFiles(self._path.parent).has_unfinished_change():
                return b""
            return database_digest(self._path)
        except OSError:
            return b""
