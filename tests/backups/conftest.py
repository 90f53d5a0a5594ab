"""What tests of backups share: a vault with a case in it, a folder for backups."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.backups import make_backup
from exitdesk.vault.generations import Generation, generations
from exitdesk.vault.restoring import Tried, try_restored
from exitdesk.vault.staging import Part, stage
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

Open = Callable[[Path], Vault]


def write_note(vault: Vault, forms: FormLibrary, body: str = "anteckning") -> str:
    """Write a note in a new case; return the case."""
    case_id = vault.cases.create()
    vault.records.write(case_id, forms.latest("note"), {"kind": "own", "body": body})
    return case_id


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """The folder of a drive."""
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture
def unlock(first_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> Open:
    """How a copy of the vault is unlocked: by its officer's keys."""

    def open_copy(folder: Path) -> Vault:
        return MadeVault(folder, first_vault.sheet, first_vault.keys).open(forms, clock)

    return open_copy


@pytest.fixture
def backup(vault: Vault, forms: FormLibrary, drive: Path) -> Generation:
    """A backup of this test's own vault, which has a note in it."""
    write_note(vault, forms)
    return make_backup(vault.backups, drive)


@dataclass(frozen=True)
class Ground:
    """A vault in use, open, with one backup on a drive, and what else a restore needs."""

    vault: Vault
    folder: Path  # of the vault
    made: MadeVault
    drive: Path
    backup: Generation
    tmp: Path
    forms: FormLibrary
    clock: SettableClock
    unlock: Open

    def restore(self, drive: Path, place: Path, part: Part = Part.WHOLE) -> Tried:
        """Bring the newest backup on a drive beside a place, and try it."""
        return try_restored(stage(generations(drive)[0], place, part), self.unlock)


@pytest.fixture
def ground(  # noqa: PLR0917  (fixtures)
    vault: Vault,
    made_vault: MadeVault,
    backup: Generation,
    tmp_path: Path,
    forms: FormLibrary,
    clock: SettableClock,
    unlock: Open,
) -> Ground:
    """A vault in use with one backup."""
    drive = backup.folder.parent
    return Ground(
        vault, made_vault.folder, made_vault, drive, backup, tmp_path, forms, clock, unlock
    )
