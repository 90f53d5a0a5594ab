"""The ways into a vault: a passphrase, a recovery sheet, two people with a sheet each."""

from dataclasses import dataclass
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.device_openings import open_passphrase_slot
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import (
    VaultError,
    WrongRecoveryCodeError,
)
from exitdesk.vault.files import VaultFiles
from exitdesk.vault.header import Header
from exitdesk.vault.header_files import peek as peek_header
from exitdesk.vault.keys import wipe
from exitdesk.vault.officer_errors import SameSheetError, WrongSheetsError
from exitdesk.vault.opening_steps import Opening
from exitdesk.vault.recovery import read_code
from exitdesk.vault.slots import SlotContents, SlotKind, open_slot
from exitdesk.vault.supervisors import SupervisedRecovery
from exitdesk.vault.vaults import Vault


@dataclass(frozen=True, slots=True)
class VaultFace:
    """What a vault shows while it is locked."""

    labels: tuple[str, ...]  # of the passphrase slots, by number
    is_practice: bool
    has_supervisors: bool  # two people with a sheet each can let an officer in again


def look_at(folder: Path) -> VaultFace:
    """Return what the vault in ``folder`` shows without a key; none of it is authenticated.

    Raises:
        VaultError: when it cannot be opened, whatever the passphrase.
    """
    files = VaultFiles(folder)
    files.require_openable()
    header = peek_header(files.header)
    labels = [slot.label for slot in header.slots if slot.kind is SlotKind.PASSPHRASE]
    supervised = any(slot.kind is SlotKind.SUPERVISORS for slot in header.slots)
    return VaultFace(tuple(sorted(labels, key=_by_number)), header.practice, supervised)


def _by_number(label: str) -> tuple[int, str]:
    return len(label), label


def open_vault(
    folder: Path,
    passphrase: bytearray,
    *,
    forms: FormLibrary,
    clock: Clock,
    label: str | None = None,
    device: DeviceStore | None = None,
    anchored: bool = True,
) -> Vault:
    """Return the vault in ``folder``, opened with ``passphrase``, which is wiped.

    With ``label`` only that desk's slot is tried. ``device`` is the keyring of this computer;
    not ``anchored`` is a copy that is only being tried: the anchor in the keyring is the
    vault's own.

    Raises:
        WrongPassphraseError: when it opens no slot.
        DeviceSecretMissingError: when the keyring lacks what the slot needs besides.
        WaitBeforeUnlockError: too soon after failed attempts.
        VaultError: another class for everything else that can be wrong.
    """

    def unlock(header: Header) -> tuple[SlotContents, str]:
        return open_passphrase_slot(header, passphrase, label, device)

    try:
        opening = Opening(VaultFiles(folder), forms, clock, Action.UNLOCKED)
        opening.use_keyring(device, anchored=anchored)
        return opening.open(unlock)
    finally:
        wipe(passphrase)


def open_with_recovery(
    folder: Path,
    code: bytearray,
    *,
    forms: FormLibrary,
    clock: Clock,
    device: DeviceStore | None = None,
    anchored: bool = True,
) -> Vault:
    """Return the vault opened with the code of the recovery sheet; ``code`` is wiped.

    It is entered in the ledger before anything can be read. The sheet needs no keyring; for
    ``device`` and ``anchored`` see ``open_vault``.

    Raises:
        RecoveryLengthError, RecoveryLineError: for a slip of the pen; no attempt is counted.
        WrongRecoveryCodeError: when it is another vault's code.
        VaultError: another class for everything else that can be wrong.
    """
    try:
        secret = read_code(code)
    finally:
        wipe(code)

    def unlock(header: Header) -> tuple[SlotContents, str]:
        for slot in header.slots:
            if slot.kind is SlotKind.RECOVERY:
                contents = open_slot(slot, secret, header.vault_id)
                if contents is not None:
                    return contents, slot.label
        raise WrongRecoveryCodeError

    try:
        opening = Opening(VaultFiles(folder), forms, clock, Action.RECOVERED)
        opening.use_keyring(device, anchored=anchored)
        return opening.open(unlock)
    finally:
        wipe(secret)


def open_with_supervisors(
    folder: Path,
    code_a: bytearray,
    code_b: bytearray,
    *,
    forms: FormLibrary,
    clock: Clock,
) -> SupervisedRecovery:
    """Return what two people with a sheet each may do; both codes are wiped.

    It is entered in the ledger before anything else; nothing can be read.

    Raises:
        RecoveryLengthError, RecoveryLineError: for a slip of the pen; no attempt is counted.
        SameSheetError: when it is one sheet twice; no attempt is counted.
        WrongSheetsError: when they open nothing together.
        VaultError: another class for everything else that can be wrong.
    """
    try:
        pairs = _pairs(code_a, code_b)
    finally:
        wipe(code_a, code_b)

    def unlock(header: Header) -> tuple[SlotContents, str]:
        for slot in header.slots:
            if slot.kind is SlotKind.SUPERVISORS:
                for pair in pairs:
                    contents = open_slot(slot, pair, header.vault_id)
                    if contents is not None:
                        return contents, slot.label
        raise WrongSheetsError

    try:
        opening = Opening(VaultFiles(folder), forms, clock, Action.RECOVERED_BY_TWO)
        return opening.open(unlock).supervised()
    finally:
        wipe(*pairs)


def _pairs(code_a: bytearray, code_b: bytearray) -> tuple[bytearray, bytearray]:
    """Return both secrets together, in both orders."""
    first = read_code(code_a)
    try:
        second = read_code(code_b)
    except VaultError:
        wipe(first)
        raise
    try:
        if first == second:
            raise SameSheetError
        return first + second, second + first
    finally:
        wipe(first, second)


def open_with_contents(
    folder: Path,
    contents: SlotContents,
    *,
    forms: FormLibrary,
    clock: Clock,
    device: DeviceStore | None = None,
) -> Vault:
    """Return the vault opened with keys already in hand, which the vault then owns.

    For the moment after creation, and for tests: no passphrase is stretched, all other checks
    are made.
    """

    def unlock(header: Header) -> tuple[SlotContents, str]:
        return contents, header.slots[0].label

    opening = Opening(VaultFiles(folder), forms, clock, Action.UNLOCKED)
    opening.use_keyring(device, anchored=True)
    return opening.open(unlock)
