"""The second factor: turned on, needed at opening, lost, found again, turned off."""

from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from exitdesk.domain.actions import Action
from exitdesk.vault import Vault
from exitdesk.vault.device_errors import (
    DeviceSecretMissingError,
    DeviceStoreError,
    KeyringForgotError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringNotAllowedError,
    KeyringSilentError,
    PerhapsDeviceSecretError,
)
from exitdesk.vault.device_factors import FELL_AWAY
from exitdesk.vault.device_secrets import mark_of, secret_entry
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import WeakKdfError, WriteFailedError, WrongPassphraseError
from exitdesk.vault.header_files import HeaderFile
from exitdesk.vault.keys import random_key
from exitdesk.vault.system_keyrings import Backend
from tests.devices.vaults_with_keyrings import Ground, actions
from tests.made_vaults import CHEAP, PASSPHRASE

_NEW = b"en annan lang provfras"


@pytest.fixture
def needing(ground: Ground) -> Ground:
    """A vault whose slot needs the keyring, with each kind of keyring in turn."""
    ground.make_slot_need_the_keyring()
    return ground


@pytest.fixture
def needing_fake(fake_ground: Ground) -> Ground:
    """A vault whose slot needs a keyring in memory."""
    fake_ground.make_slot_need_the_keyring()
    return fake_ground


def _is_needed(ground: Ground) -> bool:
    return ground.header().slots[0].needs_device


# --- turning it on and off ----------------------------------------------------------------


def test_turned_on_it_is_needed_and_turned_off_it_is_not(ground: Ground) -> None:
    vault = ground.unlock()
    vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    assert vault.device.is_on
    vault.close()
    assert _is_needed(ground)
    with pytest.raises(DeviceSecretMissingError):
        ground.unlock_elsewhere()
    vault = ground.unlock()
    vault.device.turn_off(bytearray(PASSPHRASE), CHEAP)
    assert actions(vault)[0] == Action.DEVICE_SECRET_OFF
    assert Action.DEVICE_SECRET_ON in actions(vault)
    vault.close()
    assert not _is_needed(ground)
    ground.unlock_elsewhere().close()


def test_it_is_turned_on_only_for_whoever_knows_the_passphrase(fake_ground: Ground) -> None:
    vault = fake_ground.unlock()
    wrong = bytearray(b"fel")
    with pytest.raises(WrongPassphraseError):
        vault.device.turn_on(wrong, CHEAP)
    assert not any(wrong)
    assert not vault.device.is_on
    vault.close()


@pytest.mark.real_floor
def test_it_is_never_turned_on_with_a_passphrase_stretched_too_little(
    fake_ground: Ground,
) -> None:
    vault = fake_ground.unlock()
    with pytest.raises(WeakKdfError):
        vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    vault.close()


def test_without_a_keyring_it_cannot_be_turned_on(ground: Ground) -> None:
    vault = ground.unlock_elsewhere()
    with pytest.raises(KeyringMissingError):
        vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    vault.close()
    vault = ground.unlock()
    ground.keyring.fate.end()
    with pytest.raises(KeyringMissingError):
        vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    vault.close()
    assert not _is_needed(ground)


def test_with_a_locked_keyring_it_cannot_be_turned_on(ground: Ground) -> None:
    vault = ground.unlock()
    ground.keyring.fate.lock()
    for ask in (vault.device.require_keyring, lambda: vault.device.turn_on(_words(), CHEAP)):
        with pytest.raises(KeyringLockedError):
            ask()
    vault.close()
    ground.unlock_elsewhere().close()


def _words() -> bytearray:
    return bytearray(PASSPHRASE)


def test_a_secret_that_does_not_read_back_never_comes_to_be_needed(fake_ground: Ground) -> None:
    vault = fake_ground.unlock()
    fake_ground.keyring.keyrings.forgets = True  # type: ignore[attr-defined]
    with pytest.raises(KeyringForgotError):
        vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    assert Action.DEVICE_SECRET_ON not in actions(vault)
    vault.close()
    fake_ground.unlock_elsewhere().close()


# --- opening ------------------------------------------------------------------------------


def test_with_the_secret_in_the_keyring_the_passphrase_opens(needing: Ground) -> None:
    vault = needing.unlock()
    assert vault.device.is_on
    vault.require_passphrase(bytearray(PASSPHRASE))
    vault.close()


def test_a_wrong_passphrase_is_no_more_than_that(needing: Ground) -> None:
    with pytest.raises(WrongPassphraseError) as raised:
        needing.unlock(b"fel")
    assert type(raised.value) is WrongPassphraseError


def test_on_another_computer_the_sentence_leads_to_the_recovery_sheet(needing: Ground) -> None:
    with pytest.raises(DeviceSecretMissingError) as raised:
        needing.unlock_elsewhere()
    assert "återställningsbladet" in raised.value.text.sv
    assert "palautuslomakkeella" in raised.value.text.fi


def test_an_exchanged_secret_is_told_apart_from_a_wrong_passphrase(needing: Ground) -> None:
    entry = secret_entry(needing.header().vault_id, "1")
    needing.keyring.store().keep(entry, b64encode(random_key()).decode())
    with pytest.raises(DeviceSecretMissingError):
        needing.unlock()


def test_a_locked_keyring_is_told_apart_from_one_that_has_lost_the_secret(
    needing: Ground,
) -> None:
    needing.keyring.fate.lock()
    with pytest.raises(KeyringLockedError):
        needing.unlock()


def test_a_keyring_that_ended_leads_to_the_recovery_sheet(needing: Ground) -> None:
    needing.keyring.fate.end()
    with pytest.raises(DeviceSecretMissingError):
        needing.unlock()


def test_a_keyring_that_hangs_is_told_and_opens_when_it_answers_again(needing: Ground) -> None:
    store = needing.keyring.store(patience=0.3)
    needing.keyring.fate.hang()
    with pytest.raises(KeyringSilentError):
        needing.unlock(store=store)
    needing.keyring.fate.resume()
    assert store._late is not None
    store._late.exception(20)
    needing.unlock().close()


def test_a_passphrase_slot_that_needs_nothing_opens_past_one_that_lacks_its_secret(
    needing_fake: Ground,
) -> None:
    vault = needing_fake.open_by_keys()
    header = vault._core.keeper.header
    other = vault.device._sealed(bytearray(_NEW), CHEAP, bytearray())
    # as another officer's slot of the same vault would lie there
    vault._core.keeper.replace(replace(header, slots=(*header.slots, other)))
    vault.close()
    with pytest.raises(PerhapsDeviceSecretError):
        needing_fake.unlock_elsewhere()


# --- what was lost ------------------------------------------------------------------------


def test_a_lost_secret_is_made_anew_when_the_sheet_has_opened_the_vault(needing: Ground) -> None:
    entry = secret_entry(needing.header().vault_id, "1")
    needing.keyring.store().keep(entry, "-")
    with pytest.raises(DeviceSecretMissingError):
        needing.unlock()
    old_mark = needing.header().slots[0].device_mark
    vault = needing.recover()
    vault.change_passphrase(bytearray(_NEW), CHEAP)
    assert actions(vault)[:2] == [Action.DEVICE_SECRET_ON, Action.PASSPHRASE_CHANGED]
    assert FELL_AWAY not in vault.warnings
    vault.close()
    assert needing.header().slots[0].device_mark not in (b"", old_mark)
    needing.unlock(_NEW).close()


def test_without_any_keyring_the_sheet_leads_to_a_passphrase_that_opens_alone(
    needing: Ground,
) -> None:
    needing.keyring.fate.end()
    vault = needing.recover()
    vault.change_passphrase(bytearray(_NEW), CHEAP)
    assert actions(vault)[:2] == [Action.DEVICE_SECRET_OFF, Action.PASSPHRASE_CHANGED]
    assert FELL_AWAY in vault.warnings
    vault.close()
    needing.unlock(_NEW).close()


def test_another_passphrase_leaves_the_secret_as_it_is(needing: Ground) -> None:
    mark = needing.header().slots[0].device_mark
    vault = needing.unlock()
    vault.change_passphrase(bytearray(_NEW), CHEAP)
    vault.close()
    assert needing.header().slots[0].device_mark == mark
    with pytest.raises(DeviceSecretMissingError):
        needing.unlock_elsewhere()
    needing.unlock(_NEW).close()


def test_the_recovery_sheet_never_needs_the_keyring(needing: Ground) -> None:
    needing.keyring.fate.end()
    needing.recover().close()


def test_a_backup_made_under_an_earlier_secret_still_opens_here(
    needing_fake: Ground, tmp_path: Path
) -> None:
    backup = needing_fake.made.copied(tmp_path / "backup")
    vault = needing_fake.unlock()
    vault.device.turn_off(bytearray(PASSPHRASE), CHEAP)
    vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    vault.close()
    replace(needing_fake, made=backup).unlock(anchored=False).close()


class _SwappedKeyrings:
    """Another keyring than the one the secret lies in has been set up since."""

    def load(self) -> None: ...

    def backend(self, _service: str, _username: str) -> Backend:
        raise KeyringNotAllowedError


def test_another_keyring_swapped_in_leads_to_the_recovery_sheet(needing_fake: Ground) -> None:
    swapped = DeviceStore(_SwappedKeyrings())
    with pytest.raises(DeviceSecretMissingError):
        needing_fake.unlock(store=swapped)
    vault = needing_fake.recover(swapped)
    with pytest.raises(DeviceStoreError):
        vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    vault.close()


# --- what is cut short --------------------------------------------------------------------


def _end_here(*_anything: object) -> None:
    raise KeyboardInterrupt


def _give_up(vault: Vault) -> None:
    """Let go of the files as a process that was killed does."""
    vault._core.database.close()
    vault._core.keeper.close()


@pytest.mark.parametrize("place", ["writing", "replace"])
def test_cut_short_after_the_secret_is_kept_the_passphrase_opens_as_before(
    place: str, fake_ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = fake_ground.unlock()
    target = vault._core if place == "writing" else vault._core.keeper
    monkeypatch.setattr(type(target), place, _end_here)
    with pytest.raises(KeyboardInterrupt):
        vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    monkeypatch.undo()
    _give_up(vault)
    entry = secret_entry(fake_ground.header().vault_id, "1")
    assert fake_ground.keyring.store().read(entry)  # kept, and not needed
    fake_ground.unlock_elsewhere().close()


def test_cut_short_between_the_copies_of_the_header_the_newer_one_holds(
    fake_ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = fake_ground.unlock()
    file = vault._core.keeper._file
    monkeypatch.setattr(vault._core.keeper, "_file", _OneWriteOnly(file, after=2))
    vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    _give_up(vault)
    assert _is_needed(fake_ground)
    fake_ground.unlock().close()


class _OneWriteOnly:
    """A header file on a disk that refuses everything after some writes."""

    def __init__(self, file: HeaderFile, after: int) -> None:
        self._file = file
        self._left = after

    def write(self, *what: object) -> None:
        """Write, or refuse."""
        self._left -= 1
        if self._left < 0:
            raise WriteFailedError
        self._file.write(*what)  # type: ignore[arg-type]

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def test_a_disk_that_refuses_the_header_leaves_the_passphrase_as_it_was(
    fake_ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = fake_ground.unlock()
    file = vault._core.keeper._file
    monkeypatch.setattr(vault._core.keeper, "_file", _OneWriteOnly(file, after=1))
    with pytest.raises(WriteFailedError):
        vault.device.turn_on(bytearray(PASSPHRASE), CHEAP)
    assert not vault.device.is_on
    _give_up(vault)
    fake_ground.unlock_elsewhere().close()


def test_a_mark_tells_secrets_apart_and_nothing_else() -> None:
    one, two = random_key(), random_key()
    assert mark_of(one) != mark_of(two)
    assert mark_of(one) == mark_of(bytearray(one))
    assert len(mark_of(one)) == 8
