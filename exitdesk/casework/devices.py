"""The second factor on this computer: what holds now, turning it on, turning it off."""

from dataclasses import dataclass

from exitdesk.casework.own_keys import OwnKeys
from exitdesk.domain.actions import Action
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.vault import KdfParameters, Vault
from exitdesk.vault.device_errors import DeviceStoreError
from exitdesk.vault.errors import WrongPassphraseError
from exitdesk.vault.keys import wipe
from exitdesk.vault.system_keyrings import CREDENTIAL_MANAGER, KEYCHAIN, SECRET_SERVICE


class SheetNotCheckedError(ExitDeskError):
    """The recovery sheet would be the only way in if the keyring is lost: it must be at hand."""

    message = Text(
        sv="Skriv först ut återställningsbladet och kontrollera det: går datorn sönder är det "
        "den enda vägen in.",
        fi="Tulosta ja tarkista ensin palautuslomake: jos tietokone rikkoutuu, se on ainoa tapa "
        "avata holvi.",
    )


_KEYRING_NAMES = {
    CREDENTIAL_MANAGER: Text(
        sv="Autentiseringshanteraren i Windows", fi="Windowsin tunnistetietojen hallinta"
    ),
    KEYCHAIN: Text(sv="Nyckelringen i macOS", fi="macOS:n avainnippu"),
    SECRET_SERVICE: Text(
        sv="Skrivbordets nyckelring (Secret Service)",
        fi="Työpöydän avainnippu (Secret Service)",
    ),
}


@dataclass(frozen=True, slots=True)
class DeviceState:
    """Whether the keyring is needed, and which can be used; ``problem`` says why none can."""

    is_on: bool
    sheet_is_checked: bool
    keyring: Text | None
    problem: Text | None

    @property
    def can_be_turned_on(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.is_on and self.sheet_is_checked and self.problem is None

    @property
    def can_be_turned_off(self) -> bool:
        """Whether it is on and the keyring can say its part of who wants it off."""
        return self.is_on and self.problem is None


class Devices:
    """Changes whether this desk's passphrase needs the keyring of this computer besides."""

    def __init__(self, vault: Vault, keys: OwnKeys, kdf: KdfParameters | None = None) -> None:
        self._vault = vault
        self._keys = keys
        self._kdf = kdf or KdfParameters.for_writing()

    def state(self) -> DeviceState:
        """Return what holds now; a keyring that hangs costs a second."""
        problem = keyring = None
        try:
            keyring = _KEYRING_NAMES.get(self._vault.device.require_keyring())
        except DeviceStoreError as error:
            problem = error.text
        return DeviceState(
            is_on=self._vault.device.is_on,
            sheet_is_checked=self._keys.sheet_is_checked,
            keyring=keyring,
            problem=problem,
        )

    def turn_on(self, passphrase: bytearray) -> None:
        """Need the keyring from now on; ``passphrase`` is the present one and is wiped.

        Raises:
            SheetNotCheckedError: nobody has checked the recovery sheet.
            WrongPassphraseError: it is not the present one; the log says so.
            ExitDeskError: another class for each thing that can be wrong; nothing has changed.
        """
        try:
            if not self._keys.sheet_is_checked:
                raise SheetNotCheckedError
            self._vault.device.turn_on(passphrase, self._kdf)
        except WrongPassphraseError:
            self._vault.ledger.note(Action.DEVICE_SECRET_REFUSED)
            raise
        finally:
            wipe(passphrase)

    def turn_off(self, passphrase: bytearray) -> None:
        """Need the keyring no longer; ``passphrase`` is the present one and is wiped.

        Raises:
            WrongPassphraseError: it is not the present one; the log says so.
            ExitDeskError: another class for each thing that can be wrong; nothing has changed.
        """
        try:
            self._vault.device.turn_off(passphrase, self._kdf)
        except WrongPassphraseError:
            self._vault.ledger.note(Action.DEVICE_SECRET_REFUSED)
            raise
        finally:
            wipe(passphrase)
