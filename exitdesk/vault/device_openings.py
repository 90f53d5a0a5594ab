"""Opening a passphrase slot, with what the keyring of this computer holds for it."""

from exitdesk.vault.device_errors import (
    DeviceSecretMissingError,
    DeviceStoreError,
    KeyringLockedError,
    KeyringSilentError,
    PerhapsDeviceSecretError,
)
from exitdesk.vault.device_secrets import DeviceSecretAnswer, DeviceSecrets
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import VaultError, WrongPassphraseError
from exitdesk.vault.header import Header
from exitdesk.vault.keys import wipe
from exitdesk.vault.slots import (
    Slot,
    SlotContents,
    SlotKind,
    open_with_material,
    slot_material,
)


def open_passphrase_slot(
    header: Header, passphrase: bytearray, label: str | None, device: DeviceStore | None
) -> tuple[SlotContents, str]:
    """Return what the slot keeps that ``passphrase`` opens, and its label.

    With ``label`` only that slot is tried. The keyring is asked while the passphrase is
    stretched.

    Raises:
        WrongPassphraseError: it opens none.
        DeviceSecretMissingError: the keyring has not got what the slot needs besides.
        KeyringLockedError, KeyringSilentError: nor does it say so; it may, later.
        PerhapsDeviceSecretError: it opens none that could be tried; one could not be.
    """
    slots = [
        slot
        for slot in header.slots
        if slot.kind is SlotKind.PASSPHRASE and label in (None, slot.label)
    ]
    answers = {
        slot.label: DeviceSecrets(device, header.vault_id, slot.label).begin_reading()
        for slot in slots
        if slot.needs_device and device is not None
    }
    lacking: list[VaultError] = []
    for slot in slots:
        material = slot_material(slot, passphrase)
        try:
            secret = _secret(slot, answers.get(slot.label))
        except (DeviceSecretMissingError, DeviceStoreError) as error:
            wipe(material)
            lacking.append(error)
            continue
        contents = open_with_material(slot, material, header.vault_id, secret)
        wipe(secret)
        if contents is not None:
            return contents, slot.label
    if lacking and len(lacking) == len(slots):
        raise lacking[0]
    raise PerhapsDeviceSecretError if lacking else WrongPassphraseError


def _secret(slot: Slot, answer: DeviceSecretAnswer | None) -> bytearray:
    """Return the device secret of a slot, an empty one where none is needed."""
    if not slot.needs_device:
        return bytearray()
    if answer is None:
        raise DeviceSecretMissingError(detail="no keyring here")
    try:
        return answer.find(slot.device_mark)
    except (KeyringLockedError, KeyringSilentError):
        raise
    except DeviceStoreError as error:
        raise DeviceSecretMissingError(detail=type(error).__name__) from error
