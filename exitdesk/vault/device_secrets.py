"""The device secret: the part of a slot's key that lies in the keyring of one computer.

A new secret is put before those already there, which stay: backups made under them still open
here, and a crash before the header is written leaves the slot as it was. Each slot bears the
mark of its secret, so that a keyring holding others is told from a wrong passphrase.
"""

from base64 import b64decode, b64encode

from exitdesk.vault.device_errors import DeviceSecretMissingError, KeyringForgotError
from exitdesk.vault.device_stores import Answer, DeviceStore, StoreEntry
from exitdesk.vault.keys import KEY_BYTES, derive, random_key, wipe

SERVICE = "ExitDesk"
_MOST = 8
_MARK_BYTES = 8


def mark_of(secret: bytearray) -> bytes:
    """Return what a slot bears of its device secret: enough to know it, nothing to guess it."""
    derived = derive(secret, "device mark")
    try:
        return bytes(derived[:_MARK_BYTES])
    finally:
        wipe(derived)


def secret_entry(vault_id: bytes, label: str) -> StoreEntry:
    """Return where the secrets of one slot lie."""
    return StoreEntry(SERVICE, f"{vault_id.hex()} {label}")


class DeviceSecrets:
    """The device secrets of one slot of one vault."""

    def __init__(self, store: DeviceStore, vault_id: bytes, label: str) -> None:
        self._store = store
        self._entry = secret_entry(vault_id, label)

    def begin_reading(self) -> "DeviceSecretAnswer":
        """Ask for the secrets; returns at once."""
        return DeviceSecretAnswer(self._store.begin_reading(self._entry))

    def find(self, mark: bytes) -> bytearray:
        """Return the secret with that mark.

        Raises:
            DeviceSecretMissingError: the keyring has not got it.
            DeviceStoreError: the keyring cannot be asked now.
        """
        return self.begin_reading().find(mark)

    def make(self) -> bytearray:
        """Return a new secret, kept in the keyring and read back.

        Raises:
            KeyringForgotError: it was written, but is not there.
            DeviceStoreError: the keyring cannot be asked now.
        """
        known = _parsed(self._store.read(self._entry))
        made = random_key()
        try:
            self._store.keep(self._entry, _written([made, *known[: _MOST - 1]]))
            return self.find(mark_of(made))
        except DeviceSecretMissingError as error:
            raise KeyringForgotError from error
        finally:
            wipe(made, *known)


class DeviceSecretAnswer:
    """The secrets of one slot, asked for already."""

    def __init__(self, answer: Answer[str | None]) -> None:
        self._answer = answer

    def find(self, mark: bytes) -> bytearray:
        """Return the secret with that mark, waiting for the keyring a second at most.

        Raises:
            DeviceSecretMissingError: the keyring has not got it.
            DeviceStoreError: the keyring cannot be asked now.
        """
        known = _parsed(self._answer.get())
        found = next((each for each in known if mark_of(each) == mark), None)
        wipe(*(each for each in known if each is not found))
        if found is None:
            raise DeviceSecretMissingError(detail="none" if not known else "others")
        return found


def _written(secrets: list[bytearray]) -> str:
    joined = bytearray().join(secrets)
    try:
        return b64encode(joined).decode("ascii")
    finally:
        wipe(joined)


def _parsed(text: str | None) -> list[bytearray]:
    """Return the secrets in ``text``, none when it is not what we write."""
    try:
        joined = bytearray(b64decode(text or "", validate=True))
    except ValueError:
        return []
    try:
        if len(joined) % KEY_BYTES:
            return []
        return [joined[at : at + KEY_BYTES] for at in range(0, len(joined), KEY_BYTES)]
    finally:
        wipe(joined)
