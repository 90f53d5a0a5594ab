"""Recovery drills in a vault of several officers: what was lost, and the way back in."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from exitdesk.vault import (
    SupervisorSheet,
    Vault,
    check_vault,
    errors,
    open_vault,
    open_with_recovery,
    open_with_supervisors,
    warnings,
)
from exitdesk.vault.backups import make_backup
from exitdesk.vault.device_errors import DeviceSecretMissingError
from exitdesk.vault.device_secrets import DeviceSecrets
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.generations import generations
from exitdesk.vault.header import COPY_BYTES
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.placing import put_in_place
from exitdesk.vault.restoring import try_restored
from exitdesk.vault.slots import seal_slot
from exitdesk.vault.staging import Part, stage
from tests.devices.fake_keyrings import FakeKeyrings
from tests.made_vaults import CHEAP, OFFICER
from tests.officers.teams import (
    UNWATCHED,
    Team,
    code_of,
    passphrase_of,
    revealed,
    write_safe_place,
)

COLLEAGUE = "Provare Två"
NEW = b"en ny fras"


class Drill:
    """A vault before something is lost."""

    def __init__(self, team: Team, sheets: tuple[SupervisorSheet, ...], written: str) -> None:
        self.team, self.sheets, self.written = team, sheets, written

    def unlock(self, passphrase: bytes | bytearray, folder: Path | None = None) -> Vault:
        return open_vault(
            folder or self.team.folder,
            bytearray(passphrase),
            forms=self.team.forms,
            clock=self.team.clock,
        )

    def recover(self, folder: Path | None = None) -> Vault:
        return open_with_recovery(
            folder or self.team.folder,
            code_of(self.team.sheets[COLLEAGUE]),
            forms=self.team.forms,
            clock=self.team.clock,
        )

    def require_everything(self, vault: Vault) -> None:
        """Check that the colleague is at the desk, with all they had, and close the vault."""
        assert vault.officer.name == COLLEAGUE
        assert revealed(vault, self.written)
        assert check_vault(vault).problems == ()
        vault.close()


@pytest.fixture
def drill(team: Team) -> Drill:
    """Two officers, a sealed address of the second one's case, three supervisors' sheets."""
    with team.at_desk() as vault:
        team.admit(vault, COLLEAGUE)
        sheets = vault.supervisors.set_up(3, UNWATCHED)
    with team.at_desk(COLLEAGUE) as vault:
        written = write_safe_place(vault, team.forms, vault.cases.create())
    return Drill(team, sheets, written)


@pytest.mark.slow
def test_drill_a_lost_passphrase(drill: Drill) -> None:
    vault = drill.recover()
    vault.change_passphrase(bytearray(NEW), KdfParameters.for_writing())
    vault.close()
    drill.require_everything(drill.unlock(NEW))
    with pytest.raises(errors.WrongPassphraseError):
        drill.unlock(passphrase_of(COLLEAGUE))


@pytest.mark.slow
@pytest.mark.parametrize("lost", ["the secret", "the keyring"])
def test_drill_a_lost_device_secret_and_a_lost_keyring(drill: Drill, lost: str) -> None:
    keyring = FakeKeyrings()
    put_slot_in_need_of(drill, DeviceStore(keyring))
    team = drill.team
    opened = open_vault(
        team.folder,
        passphrase_of(COLLEAGUE),
        forms=team.forms,
        clock=team.clock,
        device=DeviceStore(keyring),
    )
    drill.require_everything(opened)
    if lost == "the secret":
        keyring.kept.clear()
    else:
        keyring.end()
    with pytest.raises(DeviceSecretMissingError):
        open_vault(
            team.folder,
            passphrase_of(COLLEAGUE),
            forms=team.forms,
            clock=team.clock,
            label="2",
            device=DeviceStore(keyring),
        )
    vault = drill.recover()
    vault.change_passphrase(bytearray(NEW), KdfParameters.for_writing())
    vault.close()
    drill.require_everything(drill.unlock(NEW))


def put_slot_in_need_of(drill: Drill, store: DeviceStore) -> None:
    """Let the colleague's slot need a secret in the keyring, cheaply."""
    with drill.team.at_desk(COLLEAGUE) as vault:
        keeper = vault._core.keeper
        header = keeper.header
        secret = DeviceSecrets(store, header.vault_id, "2").make()
        slot = seal_slot(
            vault._contents,
            passphrase_of(COLLEAGUE),
            header.vault_id,
            label="2",
            kdf=CHEAP,
            device_secret=secret,
        )
        kept = [one for one in header.slots if one.label != "2"]
        keeper.replace(replace(header, slots=(*kept, slot)))


@pytest.mark.parametrize("place", [0, 1])
def test_drill_a_lost_header_copy(drill: Drill, place: int) -> None:
    header = drill.team.folder / "vault.hdr"
    raw = bytearray(header.read_bytes())
    raw[place * COPY_BYTES : (place + 1) * COPY_BYTES] = bytes(COPY_BYTES)
    header.write_bytes(raw)
    vault = drill.unlock(passphrase_of(COLLEAGUE))
    assert warnings.HEADER_COPY_REPAIRED in vault.warnings
    drill.require_everything(vault)
    again = drill.unlock(passphrase_of(COLLEAGUE))
    assert again.warnings == ()
    again.close()


def backed_up(drill: Drill, drive: Path) -> None:
    drive.mkdir()
    with drill.team.at_desk() as vault:
        make_backup(vault.backups, drive)


def test_drill_both_header_copies_lost_with_a_backup(drill: Drill, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    backed_up(drill, drive)
    folder = drill.team.folder
    (folder / "vault.hdr").write_bytes(bytes(2 * COPY_BYTES))
    with pytest.raises(errors.VaultError):
        drill.unlock(passphrase_of(COLLEAGUE))
    (folder / "vault.hdr").unlink()

    def unlock(place: Path) -> Vault:
        return drill.unlock(passphrase_of(COLLEAGUE), place)

    tried = try_restored(stage(generations(drive)[0], folder, Part.HEADER), unlock)
    put_in_place(tried.staged, drill.team.clock.now())
    drill.require_everything(unlock(folder))


def test_drill_a_lost_laptop_with_a_backup_and_a_forgotten_passphrase(
    drill: Drill, tmp_path: Path
) -> None:
    drive, place = tmp_path / "drive", tmp_path / "new" / "vault"
    backed_up(drill, drive)
    shutil.rmtree(drill.team.folder)
    tried = try_restored(stage(generations(drive)[0], place), drill.recover)
    put_in_place(tried.staged, drill.team.clock.now())
    drill.require_everything(drill.recover(place))


def test_drill_a_lost_laptop_whose_only_officers_are_gone_as_well(
    drill: Drill, tmp_path: Path
) -> None:
    """A backup and two people with a sheet each are enough."""
    drive, place = tmp_path / "drive", tmp_path / "new" / "vault"
    backed_up(drill, drive)
    shutil.rmtree(drill.team.folder)
    tried = try_restored(stage(generations(drive)[0], place), drill.recover)
    put_in_place(tried.staged, drill.team.clock.now())
    let_in(drill, place)
    drill.require_everything(drill.unlock(NEW, place))


def test_drill_an_officer_who_is_gone_with_every_way_in(drill: Drill) -> None:
    let_in(drill, drill.team.folder)
    drill.require_everything(drill.unlock(NEW))
    with drill.team.at_desk(OFFICER) as vault:
        assert vault.warnings == ()
    with pytest.raises(errors.WrongPassphraseError):
        drill.unlock(passphrase_of(COLLEAGUE))
    with pytest.raises(errors.WrongRecoveryCodeError):
        drill.recover()


def let_in(drill: Drill, folder: Path) -> None:
    recovery = open_with_supervisors(
        folder,
        code_of(drill.sheets[0].sheet),
        code_of(drill.sheets[2].sheet),
        forms=drill.team.forms,
        clock=drill.team.clock,
    )
    (gone,) = [one for one in recovery.officers if one.name == COLLEAGUE]
    recovery.let_in_cheaply(gone.officer_id, bytearray(NEW), CHEAP, UNWATCHED)
    recovery.close()
