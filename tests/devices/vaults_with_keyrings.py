"""Vaults whose slot needs a keyring, made with a slot too cheap for real use."""

from dataclasses import dataclass

from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, open_vault, open_with_recovery
from exitdesk.vault.device_secrets import DeviceSecrets
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.header import Header
from exitdesk.vault.header_files import peek
from exitdesk.vault.opening import open_with_contents
from tests.devices.keyrings_at_hand import KeyringAtHand
from tests.made_vaults import CHEAP, PASSPHRASE, MadeVault


@dataclass(frozen=True)
class Ground:
    """A closed vault, a keyring, and what opening needs."""

    made: MadeVault
    keyring: KeyringAtHand
    forms: FormLibrary
    clock: Clock

    def unlock(
        self,
        words: bytes = PASSPHRASE,
        *,
        store: DeviceStore | None = None,
        anchored: bool = True,
    ) -> Vault:
        """Open with the passphrase, as a fresh start of the program does."""
        return open_vault(
            self.made.folder,
            bytearray(words),
            forms=self.forms,
            clock=self.clock,
            device=store or self.keyring.store(),
            anchored=anchored,
        )

    def unlock_elsewhere(self) -> Vault:
        """Open with the passphrase where there is no keyring."""
        folder, words = self.made.folder, bytearray(PASSPHRASE)
        return open_vault(folder, words, forms=self.forms, clock=self.clock)

    def recover(self, store: DeviceStore | None = None) -> Vault:
        """Open with the recovery sheet."""
        code = bytearray(" ".join(self.made.sheet.lines).encode())
        return open_with_recovery(
            self.made.folder,
            code,
            forms=self.forms,
            clock=self.clock,
            device=store or self.keyring.store(),
        )

    def open_by_keys(self, store: DeviceStore | None = None) -> Vault:
        """Open without stretching a passphrase."""
        return open_with_contents(
            self.made.folder,
            self.made.contents(),
            forms=self.forms,
            clock=self.clock,
            device=store or self.keyring.store(),
        )

    def header(self) -> Header:
        """Return what the header says."""
        return peek(self.made.folder / "vault.hdr")

    def secrets(self) -> DeviceSecrets:
        """Return the device secrets of the vault's first slot."""
        return DeviceSecrets(self.keyring.store(), self.header().vault_id, "1")

    def make_slot_need_the_keyring(self) -> None:
        """Do what ``turn_on`` does, with the cheap slot."""
        vault = self.open_by_keys()
        secret = self.secrets().make()
        slot = vault.device._sealed(bytearray(PASSPHRASE), CHEAP, secret)
        vault.device._put(slot, Action.DEVICE_SECRET_ON)
        vault.close()


def lock(vault: Vault) -> None:
    """Close the vault, and wait for its anchor longer than the lock does."""
    vault.close()
    anchor = vault._core.anchor
    if anchor is not None and anchor._kept is not None:
        anchor._kept._future.result(20)


def actions(vault: Vault) -> list[str]:
    """Return what the ledger says has happened, the newest first."""
    return [str(entry.action) for entry in vault.ledger.entries(limit=50, offset=0)]
