"""Restoring a backup, in front of the vault: found, brought, tried, compared, put to use."""

from pathlib import Path

from exitdesk.casework.backups import FoundBackup, found_in
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import (
    SupervisedRecovery,
    Vault,
    look_at,
    open_vault,
    open_with_recovery,
    open_with_supervisors,
)
from exitdesk.vault.backup_errors import BackupCancelledError
from exitdesk.vault.backups import BackupStep, Progress
from exitdesk.vault.comparisons import Comparison, Relation
from exitdesk.vault.copying import Cancelled
from exitdesk.vault.device_errors import DeviceSecretMissingError, DeviceStoreError
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import (
    RecoveryLengthError,
    RecoveryLineError,
    VaultError,
    WaitBeforeUnlockError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from exitdesk.vault.files import VaultFiles
from exitdesk.vault.generations import Generation, check_content
from exitdesk.vault.header_files import peek
from exitdesk.vault.officer_errors import SameSheetError, WrongSheetsError
from exitdesk.vault.placing import Settled, put_in_place, settle
from exitdesk.vault.restoring import Tried, Unlock, try_restored
from exitdesk.vault.staging import Part, Staged, missing_part, stage

__all__ = [
    "AGAIN",
    "BackupCancelledError",
    "BackupStep",
    "Comparison",
    "FoundBackup",
    "Part",
    "Relation",
    "Restores",
    "Settled",
    "Staged",
    "Tried",
]

#: After one of these the same copy can be tried again; after others it is of no use.
AGAIN = (
    DeviceSecretMissingError,
    DeviceStoreError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
    WaitBeforeUnlockError,
    RecoveryLineError,
    RecoveryLengthError,
    SameSheetError,
    WrongSheetsError,
)


class Restores:
    """Restores backups with this program's forms and clock; nothing of it is quick."""

    def __init__(
        self, forms: FormLibrary, clock: Clock, device: DeviceStore | None = None
    ) -> None:
        """Take the keyring of this computer, too: a backup's passphrase may need it."""
        self._forms = forms
        self._clock = clock
        self._device = device

    def found_in(self, folder: Path, place: Path) -> tuple[FoundBackup, ...]:
        """Return the backups in ``folder``; ours are those of the vault in ``place``, if any.

        Raises:
            ExitDeskError: when the folder cannot be read.
        """
        return found_in(folder, _vault_in(place))

    def checked(self, found: FoundBackup, cancelled: Cancelled) -> FoundBackup:
        """Return the same backup after reading all of it.

        Raises:
            BackupCancelledError: when ``cancelled`` says so.
        """
        return FoundBackup(check_content(found.generation, cancelled=cancelled), found.is_ours)

    def missing_part(self, place: Path, generation: Generation) -> Part:
        """Return which single file a vault in ``place`` has lost and the backup can give."""
        return missing_part(place, generation)

    def has_vault(self, place: Path) -> bool:
        """Whether there is anything of a vault in ``place``."""
        return VaultFiles(place).is_vault()

    def bring(
        self,
        generation: Generation,
        place: Path,
        part: Part = Part.WHOLE,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Staged:
        """Return the backup, copied whole to beside ``place``; nothing there is changed.

        Raises:
            ExitDeskError: another class for each thing that can be wrong.
        """
        return stage(generation, place, part, progress, cancelled)

    def try_with_passphrase(
        self,
        staged: Staged,
        passphrase: bytearray,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Tried:
        """Open the copy with a passphrase, which is wiped; check all of it and compare.

        Raises:
            ExitDeskError: one of ``AGAIN``, or another class for each thing that can be wrong;
                then the copy has been taken away.
        """

        def unlock(folder: Path) -> Vault:
            return open_vault(
                folder,
                passphrase,
                forms=self._forms,
                clock=self._clock,
                device=self._device,
                anchored=False,
            )

        return self._tried(staged, unlock, progress, cancelled)

    def try_with_code(
        self,
        staged: Staged,
        code: bytearray,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Tried:
        """Open the copy with the recovery sheet's code, which is wiped; check and compare.

        Raises:
            ExitDeskError: as ``try_with_passphrase``.
        """

        def unlock(folder: Path) -> Vault:
            return open_with_recovery(folder, code, forms=self._forms, clock=self._clock)

        return self._tried(staged, unlock, progress, cancelled)

    def try_with_two(
        self,
        staged: Staged,
        first: bytearray,
        second: bytearray,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Tried:
        """Open the copy with the sheets of two supervisors; the codes are wiped.

        They read nothing: once it is in its place, they let an officer in.

        Raises:
            ExitDeskError: as ``try_with_passphrase``.
        """

        def unlock(folder: Path) -> SupervisedRecovery:
            return open_with_supervisors(
                folder, first, second, forms=self._forms, clock=self._clock
            )

        return self._tried(staged, unlock, progress, cancelled)

    def has_supervisors(self, staged: Staged) -> bool:
        """Whether two supervisors' sheets open the copy."""
        return look_at(staged.folder).has_supervisors

    def put_to_use(self, staged: Staged) -> Path | None:
        """Move the copy to its place; return where the vault that lay there has been moved.

        Raises:
            ExitDeskError: nothing has changed.
        """
        return put_in_place(staged, self._clock.now())

    def settle(self, place: Path) -> Settled:
        """Complete a restore that was cut short, or leave the vault that was there."""
        return settle(place)

    def _tried(
        self,
        staged: Staged,
        unlock: Unlock,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> Tried:
        try:
            return try_restored(staged, unlock, progress, cancelled)
        except AGAIN:
            raise
        except BaseException:
            staged.discard()
            raise


def _vault_in(place: Path) -> bytes | None:
    try:
        return peek(VaultFiles(place).header).vault_id
    except (VaultError, OSError):
        return None
