"""Getting into a vault: making one, unlocking it, and the recovery sheet.

Passphrases and codes come as bytearrays and are wiped by the vault.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.casework.own_keys import OwnKeys, WeakPassphraseError, require_strong
from exitdesk.casework.rendering import Renderer
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import (
    Admitted,
    GroupPlace,
    KdfParameters,
    RecoverySheet,
    SupervisedRecovery,
    Vault,
    VaultFace,
    Watch,
    create_vault,
    look_at,
    open_vault,
    open_with_recovery,
    open_with_supervisors,
)
from exitdesk.vault.attempts import AttemptJournal
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import (
    RecoveryLengthError,
    RecoveryLineError,
    WaitBeforeUnlockError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from exitdesk.vault.files import VaultFiles
from exitdesk.vault.generations import require_no_backup
from exitdesk.vault.keys import wipe
from exitdesk.vault.officer_errors import SameSheetError, WrongSheetsError

__all__ = [
    "GroupPlace",
    "NewVault",
    "Openings",
    "RecoveryLengthError",
    "RecoveryLineError",
    "RecoverySheet",
    "SameSheetError",
    "SupervisedRecovery",
    "VaultFace",
    "WaitBeforeUnlockError",
    "WeakPassphraseError",
    "WrongPassphraseError",
    "WrongRecoveryCodeError",
    "WrongSheetsError",
]


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, open, with its recovery sheet, which exists nowhere else."""

    vault: Vault
    sheet: RecoverySheet = field(repr=False)


class Openings:
    """Makes and opens vaults with this program's forms and clock."""

    def __init__(
        self,
        forms: FormLibrary,
        clock: Clock,
        renderer: Renderer,
        kdf: KdfParameters | None = None,
        device: DeviceStore | None = None,
    ) -> None:
        self._device = device
        self._forms = forms
        self._clock = clock
        self._renderer = renderer
        self._kdf = kdf or KdfParameters.for_writing()

    def look_at(self, folder: Path) -> VaultFace:
        """Return what a locked vault shows: its desks, and whether it is for practice.

        Raises:
            VaultError: when it cannot be opened, whatever the passphrase.
        """
        return look_at(folder)

    def create(self, folder: Path, passphrase: bytearray, officer_name: str) -> NewVault:
        """Return a new vault in ``folder``, open.

        Raises:
            WeakPassphraseError: before anything is made.
            VaultError: another class for each thing that can be wrong; no vault was made.
        """
        require_strong(passphrase, officer_name)
        vault, sheet = create_vault(
            folder,
            passphrase,
            officer_name,
            self._kdf,
            self._forms,
            self._clock,
            device=self._device,
        )
        return NewVault(vault, sheet)

    def unlock(self, folder: Path, passphrase: bytearray, label: str | None = None) -> Vault:
        """Return the vault in ``folder``, opened.

        Raises:
            WrongPassphraseError, WaitBeforeUnlockError: try again, after as many ``seconds``
                as are among its values.
            DeviceSecretMissingError: only the recovery sheet opens it here.
            BackupOpenedError: it is a backup, and would be one no longer.
            VaultError: another class for each thing that can be wrong.
        """
        forms, clock = self._forms, self._clock
        require_no_backup(folder, passphrase)
        try:
            return open_vault(
                folder, passphrase, forms=forms, clock=clock, label=label, device=self._device
            )
        except WrongPassphraseError as error:
            wait = AttemptJournal(VaultFiles(folder).attempts).seconds_left(clock)
            raise type(error)(seconds=wait) from None

    def recover(self, folder: Path, code: bytearray) -> Vault:
        """Return the vault in ``folder``, opened with the code of the recovery sheet.

        Raises:
            RecoveryLengthError, RecoveryLineError: a slip of the pen.
            WrongRecoveryCodeError: the sheet is another vault's.
        """
        require_no_backup(folder, code)
        return open_with_recovery(
            folder, code, forms=self._forms, clock=self._clock, device=self._device
        )

    def recover_by_two(
        self, folder: Path, code_a: bytearray, code_b: bytearray
    ) -> SupervisedRecovery:
        """Return what two people with a sheet each may do with the vault in ``folder``.

        Nothing can be read: choose one of its ``officers``, call ``let_in``, close it, and unlock
        the vault with the new passphrase.

        Raises:
            RecoveryLengthError, RecoveryLineError, SameSheetError: a slip of the pen.
            WrongSheetsError: they open nothing here.
        """
        require_no_backup(folder, code_a, code_b)
        return open_with_supervisors(folder, code_a, code_b, forms=self._forms, clock=self._clock)

    def let_in(
        self,
        recovery: SupervisedRecovery,
        officer_id: str,
        passphrase: bytearray,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Admitted:
        """Give an officer a new passphrase and sheet, for two people with a sheet each.

        It takes some seconds. The officer gets the sheet when they have unlocked the vault.

        Raises:
            WeakPassphraseError, OfficerGoneError: before anything is changed.
            KeyChangeCancelledError: stopped, nothing has changed.
            KeyChangeUnfinishedError: done; close, and open again with both sheets.
            VaultError: the disk refused; nothing has changed.
        """
        names = {each.officer_id: each.name for each in recovery.officers}
        usual = Watch()
        watch = Watch(progress or usual.progress, cancelled or usual.cancelled)
        try:
            require_strong(passphrase, names.get(officer_id, ""))
            return recovery.let_in(officer_id, passphrase, self._kdf, watch)
        finally:
            wipe(passphrase)

    def change_passphrase(self, vault: Vault, passphrase: bytearray) -> None:
        """Replace this desk's passphrase, as after a recovery.

        Raises:
            WeakPassphraseError: before anything is changed.
        """
        require_strong(passphrase, vault.officer.name)
        vault.change_passphrase(passphrase, self._kdf)

    def keys_of(self, vault: Vault) -> OwnKeys:
        """Return what opens an open vault, to be changed."""
        return OwnKeys(vault, self._renderer, self._clock, self._kdf)
