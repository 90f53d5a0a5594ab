"""Key slots: each holds an officer's private keys under one secret.

The vault key is not in them: it lies in the header, wrapped to each officer's public
key, so that it can be replaced without anyone's passphrase.
"""

import secrets
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from exitdesk.vault import canonical
from exitdesk.vault.device_secrets import mark_of
from exitdesk.vault.errors import HeaderDamagedError, RecordDamagedError
from exitdesk.vault.kdf import KdfParameters, stretched
from exitdesk.vault.keys import KEY_BYTES, OfficerKeys, derive, wipe

_NONCE_BYTES = 12
_TAG_BYTES = 16


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"  # 160 random bits on paper: no stretching needed
    SUPERVISORS = "supervisors"  # two sheets of 160 random bits, of two people


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot as it stands in the header; ``label`` is neutral, never a person's name."""

    label: str
    kind: SlotKind
    salt: bytes
    kdf: KdfParameters | None  # None for what is on paper
    device_mark: bytes  # of the secret in one computer's keyring; b"" where none is needed
    nonce: bytes
    sealed: bytes

    @property
    def needs_device(self) -> bool:
        """Whether a secret in a computer's keyring is needed too."""
        return bool(self.device_mark)

    @property
    def seal(self) -> str:
        """What the ledger says of this slot, to tell it from another under its label."""
        return sha256(b"ExitDesk slot seal 1\0" + self.nonce + self.sealed).hexdigest()[:16]

    def plain(self) -> dict[str, object]:
        """Return the slot as plain values for the header."""
        return {
            "label": self.label,
            "kind": self.kind.value,
            "salt": self.salt,
            "kdf": [self.kdf.memory_kib, self.kdf.passes, self.kdf.lanes] if self.kdf else None,
            "device": self.device_mark,
            "nonce": self.nonce,
            "sealed": self.sealed,
        }

    @classmethod
    def from_plain(cls, plain: Any) -> Self:
        """Return the slot that ``plain()`` gave.

        Raises:
            HeaderDamagedError: for anything else.
        """
        try:
            costs = plain["kdf"]
            kdf = None if costs is None else KdfParameters(*map(canonical.as_number, costs))
            made = cls(
                label=canonical.as_text(plain["label"]),
                kind=SlotKind(plain["kind"]),
                salt=canonical.as_bytes(plain["salt"]),
                kdf=kdf,
                device_mark=canonical.as_bytes(plain["device"]),
                nonce=canonical.as_bytes(plain["nonce"]),
                sealed=canonical.as_bytes(plain["sealed"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise HeaderDamagedError(detail="slot") from error
        if (made.kind is SlotKind.PASSPHRASE) != (kdf is not None):
            raise HeaderDamagedError(detail="slot kind")
        return made


@dataclass(slots=True)
class SlotContents:
    """What a slot keeps: keys, whose they are, and the key that the ledger begins with."""

    officer_id: str
    keys: OfficerKeys
    first_key: bytes  # the first officer's public signing key, pinned

    def wipe(self) -> None:
        """Overwrite the private keys."""
        self.keys.wipe()

    def to_buffer(self) -> bytearray:
        """Return the contents in a buffer that the caller wipes: four parts of fixed length."""
        return bytearray().join(
            (
                self.keys.exchange_secret,
                self.keys.signing_secret,
                self.first_key,
                bytes.fromhex(self.officer_id),
            )
        )

    @classmethod
    def from_buffer(cls, buffer: bytearray) -> Self:
        """Return the contents that ``to_buffer`` gave, in bytearrays of their own."""
        parts = [buffer[at : at + KEY_BYTES] for at in range(0, 3 * KEY_BYTES, KEY_BYTES)]
        return cls(
            keys=OfficerKeys(parts[0], parts[1]),
            first_key=bytes(parts[2]),
            officer_id=buffer[3 * KEY_BYTES :].hex(),
        )


def _associated(slot: Slot, vault_id: bytes) -> bytes:
    """Return what is authenticated together with the slot's contents."""
    plain = slot.plain()
    del plain["nonce"], plain["sealed"]
    return canonical.to_bytes(["ExitDesk slot 2", vault_id, plain])


def seal_slot(
    contents: SlotContents,
    secret: bytearray,
    vault_id: bytes,
    *,
    label: str,
    kdf: KdfParameters | None,
    kind: SlotKind | None = None,
    device_secret: bytearray | None = None,
) -> Slot:
    """Return a new slot that ``secret`` opens: a passphrase with ``kdf``, else random bits.

    ``kind`` is needed only where there is neither a passphrase nor an officer's sheet.
    """
    slot = Slot(
        label=label,
        kind=kind or (SlotKind.RECOVERY if kdf is None else SlotKind.PASSPHRASE),
        salt=secrets.token_bytes(16),
        kdf=kdf,
        device_mark=b"" if device_secret is None else mark_of(device_secret),
        nonce=secrets.token_bytes(_NONCE_BYTES),
        sealed=b"",
    )
    key = _slot_key(slot, slot_material(slot, secret), vault_id, device_secret)
    buffer = contents.to_buffer()
    try:
        sealed = AESGCM(key).encrypt(slot.nonce, buffer, _associated(slot, vault_id))
    finally:
        wipe(key, buffer)
    return replace(slot, sealed=sealed)


def open_slot(
    slot: Slot, secret: bytearray, vault_id: bytes, device_secret: bytearray | None = None
) -> SlotContents | None:
    """Return what the slot keeps, or None when ``secret`` does not open it.

    Raises:
        TooCostlyHeaderError: when the slot asks for more than the ceiling.
    """
    return open_with_material(slot, slot_material(slot, secret), vault_id, device_secret)


def open_with_material(
    slot: Slot, material: bytearray, vault_id: bytes, device_secret: bytearray | None = None
) -> SlotContents | None:
    """Return what the slot keeps, or None; ``material`` is of ``slot_material`` and is wiped."""
    key = _slot_key(slot, material, vault_id, device_secret)
    buffer = bytearray(max(0, len(slot.sealed) - _TAG_BYTES))
    try:
        AESGCM(key).decrypt_into(slot.nonce, slot.sealed, _associated(slot, vault_id), buffer)
        return SlotContents.from_buffer(buffer)
    except InvalidTag:
        return None
    except (ValueError, RecordDamagedError) as error:
        raise HeaderDamagedError(detail="slot") from error
    finally:
        wipe(key, buffer)


def slot_material(slot: Slot, secret: bytearray) -> bytearray:
    """Return what the slot's key is derived from, save the device secret: the slow part.

    Raises:
        TooCostlyHeaderError: when the slot asks for more than the ceiling.
    """
    return bytearray(secret) if slot.kdf is None else stretched(secret, slot.salt, slot.kdf)


def _slot_key(
    slot: Slot, material: bytearray, vault_id: bytes, device_secret: bytearray | None
) -> bytearray:
    whole = material + (device_secret or bytearray()) if slot.needs_device else material
    try:
        return derive(whole, f"slot {slot.kind}", slot.salt + vault_id)
    finally:
        wipe(whole, material)
