"""Backups of a vault whose slot needs the keyring: tried here, restored here and elsewhere."""

import shutil
from pathlib import Path

import pytest

from exitdesk.casework.restores import AGAIN, Restores, Staged
from exitdesk.domain.actions import Action
from exitdesk.vault import KdfParameters, Vault, anchors, open_with_recovery
from exitdesk.vault.backups import make_backup
from exitdesk.vault.device_errors import DeviceSecretMissingError
from exitdesk.vault.device_stores import DeviceStore, StoreEntry
from tests.devices.fake_keyrings import FakeKeyrings
from tests.devices.vaults_with_keyrings import Ground, actions
from tests.made_vaults import PASSPHRASE

_NEW = b"en annan lang provfras"


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """The folder of a drive."""
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture
def needing(fake_ground: Ground, drive: Path) -> Ground:
    """A vault whose slot needs the keyring, with a backup of it on the drive."""
    fake_ground.make_slot_need_the_keyring()
    vault = fake_ground.open_by_keys()
    vault.cases.create()
    make_backup(vault.backups, drive)
    vault.cases.create()
    vault.close()
    return fake_ground


def _restores(ground: Ground, store: DeviceStore | None) -> Restores:
    return Restores(ground.forms, ground.clock, store)


def _brought(restores: Restores, drive: Path, place: Path) -> Staged:
    return restores.bring(restores.found_in(drive, place)[0].generation, place)


def _code(ground: Ground) -> bytearray:
    return bytearray(" ".join(ground.made.sheet.lines).encode())


def _recovered(ground: Ground, folder: Path, store: DeviceStore) -> Vault:
    return open_with_recovery(
        folder, _code(ground), forms=ground.forms, clock=ground.clock, device=store
    )


def test_a_backup_is_left_behind_an_anchor_of_its_own_moment(
    fake_ground: Ground, drive: Path
) -> None:
    store = fake_ground.keyring.store()
    entry = StoreEntry(anchors.SERVICE, fake_ground.header().vault_id.hex())
    vault = fake_ground.open_by_keys(store)
    vault.cases.create()
    make_backup(vault.backups, drive)
    found = anchors.FoundAnchor.parsed(store.read(entry) or "")
    assert found is not None
    assert found.anchor.sequence == vault.head.sequence
    vault.close()


def test_a_backup_is_tried_here_with_the_passphrase_and_leaves_the_anchor_alone(
    needing: Ground, drive: Path, tmp_path: Path
) -> None:
    restores = _restores(needing, needing.keyring.store())
    staged = _brought(restores, drive, tmp_path / "trial")
    tried = restores.try_with_passphrase(staged, bytearray(PASSPHRASE))
    assert tried.warnings == ()
    assert tried.cases == 1
    tried.staged.discard()
    vault = needing.unlock()
    assert vault.warnings == ()
    vault.close()


def test_a_backup_restored_here_is_told_once_as_not_what_was_here_last(
    needing: Ground, drive: Path
) -> None:
    shutil.rmtree(needing.made.folder)
    restores = _restores(needing, needing.keyring.store())
    staged = _brought(restores, drive, needing.made.folder)
    restores.put_to_use(restores.try_with_passphrase(staged, bytearray(PASSPHRASE)).staged)
    vault = needing.unlock()
    (told,) = vault.warnings  # which of them depends on how much was written since
    assert told in {anchors.AHEAD, anchors.ANOTHER}
    vault.close()
    vault = needing.unlock()
    assert vault.warnings == ()
    vault.close()


def test_on_another_computer_a_backup_opens_with_the_sheet_and_gets_a_secret_of_its_own(
    needing: Ground, drive: Path, tmp_path: Path
) -> None:
    place, other = tmp_path / "other computer" / "vault", FakeKeyrings()
    restores = _restores(needing, DeviceStore(other))
    staged = _brought(restores, drive, place)
    with pytest.raises(DeviceSecretMissingError) as raised:
        restores.try_with_passphrase(staged, bytearray(PASSPHRASE))
    assert isinstance(raised.value, AGAIN)  # the same copy can be tried with the sheet
    restores.put_to_use(restores.try_with_code(staged, _code(needing)).staged)
    vault = _recovered(needing, place, DeviceStore(other))
    assert vault.warnings == ()  # nothing is known of this vault here
    vault.change_passphrase(bytearray(_NEW), KdfParameters.for_writing())
    assert Action.DEVICE_SECRET_ON in actions(vault)
    assert vault.device.is_on
    vault.close()
