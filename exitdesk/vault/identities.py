"""New identities: key pairs made here, and the slots in which they are kept."""

import secrets
from dataclasses import dataclass, field

from exitdesk.domain.officers import Role
from exitdesk.vault.core import Core
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.keys import OfficerKeys, fingerprint, wipe
from exitdesk.vault.officers import Officer, OfficerRow
from exitdesk.vault.recovery import RecoverySheet, new_secret, recovery_label
from exitdesk.vault.slots import Slot, SlotContents, seal_slot


@dataclass(frozen=True, slots=True)
class Admitted:
    """An officer who has just been let in, and the recovery sheet, which exists nowhere else."""

    officer: Officer
    sheet: RecoverySheet = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewIdentity:
    """An officer about to be admitted, with the keys that only their slots will keep."""

    row: OfficerRow
    contents: SlotContents = field(repr=False)

    @classmethod
    def made(cls, name: str, roles: frozenset[Role], slot: str, first_key: bytes) -> "NewIdentity":
        """Return a new identity with new random key pairs."""
        keys = OfficerKeys.made()
        contents = SlotContents(secrets.token_hex(16), keys, first_key)
        row = OfficerRow(
            officer_id=contents.officer_id,
            name=name,
            exchange_key=keys.exchange_public,
            signing_key=keys.signing_public,
            roles=roles,
            slot=slot,
        )
        return cls(row, contents)

    def sealed(
        self, passphrase: bytearray, kdf: KdfParameters, vault_id: bytes
    ) -> tuple[tuple[Slot, ...], RecoverySheet]:
        """Return the slots of passphrase and sheet, and the sheet; nothing is wiped.

        Does not ask for the floor: whoever lets somebody in does.
        """
        label = self.row.slot
        first = seal_slot(self.contents, passphrase, vault_id, label=label, kdf=kdf)
        secret = new_secret()
        try:
            second = seal_slot(
                self.contents, secret, vault_id, label=recovery_label(label), kdf=None
            )
            sheet = RecoverySheet.made(
                secret, vault_id.hex(), fingerprint(self.contents.first_key)
            )
        finally:
            wipe(secret)
        return (first, second), sheet


def next_label(core: Core) -> str:
    """Return the label of a new desk: a number that no officer has had, so logs stay clear."""
    used = [int(row.slot) for row in core.officers.all() if row.slot.isdigit()]
    return str(max(used, default=0) + 1)


def is_let_in(core: Core, officer_id: str) -> bool:
    """Whether the header has a way in for the officer: False when admission was cut short."""
    return officer_id in core.keeper.header.ring.envelopes
