"""Links and pipes that somebody has put into the vault's folder."""

import os
from pathlib import Path

import pytest

from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.backups import make_backup
from exitdesk.vault.errors import RecordDamagedError
from exitdesk.vault.opening import look_at
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault


@pytest.fixture
def treasure(tmp_path: Path) -> Path:
    """A file of the officer's that has nothing to do with the vault."""
    path = tmp_path / "brev.txt"
    path.write_text("viktigt")
    return path


def test_a_backup_is_not_written_through_a_link(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    treasure: Path,
    tmp_path: Path,
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    vault = made_vault.open(forms, clock)
    (made_vault.folder / "vault.db.snapshot").symlink_to(treasure)
    make_backup(vault.backups, drive)
    vault.close()
    assert treasure.read_text() == "viktigt"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names there")
def test_a_pipe_in_the_place_of_typed_words_is_not_waited_for(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    os.mkfifo(vault.lifeboat.path)
    with pytest.raises(RecordDamagedError):
        vault.lifeboat.taken()
    vault.close()


@pytest.mark.parametrize("name", ["vault.hdr", "vault.db"])
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names there")
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, name: str
) -> None:
    path = made_vault.folder / name
    path.rename(path.with_name("aside"))
    os.mkfifo(path)
    with pytest.raises(ExitDeskError):
        look_at(made_vault.folder)
