"""The second factor of this desk: whether its slot needs the keyring, and changing that.

Nothing depends on a secret before it has been read back from the keyring, and the header
changes last: whenever the program ends, the passphrase opens the vault as before or as after,
and the recovery sheet always does.
"""

from contextlib import suppress

from exitdesk.domain.actions import Action
from exitdesk.domain.texts import Text
from exitdesk.vault.core import Core
from exitdesk.vault.device_errors import (
    DeviceSecretMissingError,
    DeviceStoreError,
    KeyringMissingError,
)
from exitdesk.vault.device_secrets import DeviceSecrets, secret_entry
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import WrongPassphraseError
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.keys import wipe
from exitdesk.vault.slots import Slot, SlotContents, open_slot, seal_slot

FELL_AWAY = Text(
    sv="Datorns nyckelring gick inte att använda: från och med nu öppnas valvet med enbart "
    "lösenfrasen. Skyddet kan slås på igen i inställningarna.",
    fi="Tietokoneen avainnippua ei voitu käyttää: tästä lähtien holvi avautuu pelkällä "
    "salalauseella. Suojan voi ottaa uudelleen käyttöön asetuksissa.",
)


class DeviceFactor:
    """The device secret of the officer's own slot; used in the vault's thread."""

    def __init__(self, core: Core, contents: SlotContents, store: DeviceStore | None) -> None:
        self._core = core
        self._contents = contents
        self._store = store

    @property
    def store(self) -> DeviceStore | None:
        """The keyring of this computer, for a backup that is tried here."""
        return self._store

    @property
    def is_on(self) -> bool:
        """Whether the passphrase alone does not open this desk's slot."""
        return self._slot.needs_device

    def require_keyring(self) -> str:
        """Return the class of this computer's keyring, when it can be used now.

        Raises:
            DeviceStoreError: another class for each reason why not.
        """
        header = self._core.keeper.header
        if self._store is None:
            raise KeyringMissingError(detail="not asked")
        return self._store.backend_name(secret_entry(header.vault_id, self._slot.label))

    def require_passphrase(self, passphrase: bytearray) -> None:
        """Check that this is the officer's passphrase; takes as long as unlocking.

        Raises:
            WrongPassphraseError: it is not.
            DeviceSecretMissingError, DeviceStoreError: the keyring cannot say its part.
        """
        secret = self._present_secret()
        contents = open_slot(
            self._slot, passphrase, self._core.keeper.header.vault_id, secret or None
        )
        wipe(secret)
        if contents is None:
            raise WrongPassphraseError
        contents.wipe()

    def turn_on(self, passphrase: bytearray, kdf: KdfParameters) -> None:
        """Let the slot need a new secret in the keyring; ``passphrase`` is wiped.

        Raises:
            WrongPassphraseError: it is not the officer's; nothing has changed.
            KeyringForgotError: the keyring did not keep the secret; nothing has changed.
            DeviceStoreError, DiskFullError, WriteFailedError: nothing has changed.
        """
        secret = bytearray()
        try:
            kdf.require_floor()
            self.require_passphrase(passphrase)
            secret = self._secrets().make()
            slot = self._sealed(passphrase, kdf, secret)
        finally:
            wipe(passphrase, secret)
        self._put(slot, Action.DEVICE_SECRET_ON)

    def turn_off(self, passphrase: bytearray, kdf: KdfParameters) -> None:
        """Let the passphrase alone open the slot; it is wiped.

        The secret stays in the keyring: backups made until now need it to be opened here.

        Raises:
            WrongPassphraseError: it is not the officer's; nothing has changed.
            DeviceSecretMissingError, DeviceStoreError, DiskFullError, WriteFailedError: nothing
                has changed.
        """
        try:
            kdf.require_floor()
            self.require_passphrase(passphrase)
            slot = self._sealed(passphrase, kdf, bytearray())
        finally:
            wipe(passphrase)
        self._put(slot, Action.DEVICE_SECRET_OFF)

    def reseal(self, passphrase: bytearray, kdf: KdfParameters) -> None:
        """Put another passphrase on the slot, which is wiped.

        The factor stays as it was. Where its secret is lost, as after a recovery, there is a
        new one; where the keyring cannot be used, the factor falls away, and the ledger and
        the warnings say so.

        Raises:
            WeakKdfError: when ``kdf`` is below the floor.
            DiskFullError, WriteFailedError: the old passphrase still holds.
        """
        secret = bytearray()
        try:
            kdf.require_floor()
            was_on, old_mark = self.is_on, self._slot.device_mark
            secret = self._secret_to_keep() if was_on else secret
            slot = self._sealed(passphrase, kdf, secret)
        finally:
            wipe(passphrase, secret)
        self._put(slot, Action.PASSPHRASE_CHANGED)
        if was_on and not slot.needs_device:
            self._note(Action.DEVICE_SECRET_OFF)
            self._core.warnings.append(FELL_AWAY)
        elif was_on and slot.device_mark != old_mark:
            self._note(Action.DEVICE_SECRET_ON)

    @property
    def _slot(self) -> Slot:
        label = self._core.officers.get(self._core.officer.officer_id).slot
        return next(slot for slot in self._core.keeper.header.slots if slot.label == label)

    def _secrets(self) -> DeviceSecrets:
        if self._store is None:
            raise KeyringMissingError(detail="not asked")
        return DeviceSecrets(self._store, self._core.keeper.header.vault_id, self._slot.label)

    def _present_secret(self) -> bytearray:
        """Return the slot's secret, an empty one where none is needed."""
        return self._secrets().find(self._slot.device_mark) if self.is_on else bytearray()

    def _secret_to_keep(self) -> bytearray:
        """Return the slot's secret, else a new one, else an empty one."""
        with suppress(DeviceSecretMissingError, DeviceStoreError):
            return self._present_secret()
        with suppress(DeviceStoreError):
            return self._secrets().make()
        return bytearray()

    def _sealed(self, passphrase: bytearray, kdf: KdfParameters, secret: bytearray) -> Slot:
        return seal_slot(
            self._contents,
            passphrase,
            self._core.keeper.header.vault_id,
            label=self._slot.label,
            kdf=kdf,
            device_secret=secret or None,
        )

    def _put(self, slot: Slot, action: Action) -> None:
        self._core.replace_slot(slot, action)

    def _note(self, action: Action) -> None:
        with self._core.writing():
            self._core.enter(action, detail={"slot": self._slot.label})
