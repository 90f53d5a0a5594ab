"""Getting into a vault: making one, unlocking it, and the recovery sheet.

Passphrases and codes come as bytearrays and are wiped by the vault.
"""

from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.casework.own_keys import OwnKeys, WeakPassphraseError, require_strong
from exitdesk.casework.rendering import Renderer
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import (
    GroupPlace,
    KdfParameters,
    RecoverySheet,
    Vault,
    VaultFace,
    create_vault,
    look_at,
    open_vault,
    open_with_recovery,
)
from exitdesk.vault.errors import (
    RecoveryLengthError,
    RecoveryLineError,
    WaitBeforeUnlockError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)

__all__ = [
    "GroupPlace",
    "NewVault",
    "Openings",
    "RecoveryLengthError",
    "RecoveryLineError",
    "RecoverySheet",
    "VaultFace",
    "WaitBeforeUnlockError",
    "WeakPassphraseError",
    "WrongPassphraseError",
    "WrongRecoveryCodeError",
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
    ) -> None:
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
            folder, passphrase, officer_name, self._kdf, self._forms, self._clock
        )
        return NewVault(vault, sheet)

    def unlock(self, folder: Path, passphrase: bytearray, label: str | None = None) -> Vault:
        """Return the vault in ``folder``, opened.

        Raises:
            WrongPassphraseError, WaitBeforeUnlockError: try again, the latter later.
            VaultError: another class for each thing that can be wrong.
        """
        return open_vault(folder, passphrase, forms=self._forms, clock=self._clock, label=label)

    def recover(self, folder: Path, code: bytearray) -> Vault:
        """Return the vault in ``folder``, opened with the code of the recovery sheet.

        Raises:
            RecoveryLengthError, RecoveryLineError: a slip of the pen.
            WrongRecoveryCodeError: the sheet is another vault's.
        """
        return open_with_recovery(folder, code, forms=self._forms, clock=self._clock)

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
