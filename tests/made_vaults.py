"""A real vault made once with a cheap slot, copied for each test and opened by its keys."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import KdfParameters, RecoverySheet, Vault
from exitdesk.vault.creating import NewVault
from exitdesk.vault.header_files import peek
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents

CHEAP = KdfParameters(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = b"en lang provfras"
OFFICER = "Provare Ett"


@dataclass(frozen=True)
class MadeVault:
    """A closed vault on disk, with everything that opens it."""

    folder: Path
    sheet: RecoverySheet
    keys: bytes = field(repr=False)  # of the slot
    passphrase: bytes = PASSPHRASE

    def copied(self, folder: Path) -> "MadeVault":
        """Return a copy of the vault in another folder."""
        shutil.copytree(self.folder, folder)
        return MadeVault(folder, self.sheet, self.keys)

    def contents(self) -> SlotContents:
        """Return the slot's keys, as unlocking gives them."""
        return SlotContents.from_buffer(bytearray(self.keys))

    def vault_key(self) -> bytearray:
        """Return the vault key, out of the header."""
        header = peek(self.folder / "vault.hdr")
        return header.ring.vault_key(self.contents(), header.vault_id)

    def open(self, forms: FormLibrary, clock: Clock) -> Vault:
        """Open the vault by its keys: no passphrase is stretched, all else is as always."""
        return open_with_contents(self.folder, self.contents(), forms=forms, clock=clock)


def make_vault(folder: Path, clock: Clock, *, practice: bool = False) -> MadeVault:
    """Make a closed vault in ``folder`` with a slot too cheap for real use."""
    plan = NewVault(folder, OFFICER, CHEAP, clock, practice=practice)
    sheet = plan.make(bytearray(PASSPHRASE))
    return MadeVault(folder, sheet, bytes(plan.contents.to_buffer()))
