"""The device secret: new ones come before old ones, and each is known by its mark."""

from base64 import b64decode, b64encode

import pytest

from exitdesk.vault.device_errors import (
    DeviceSecretMissingError,
    KeyringForgotError,
    KeyringLockedError,
)
from exitdesk.vault.device_secrets import DeviceSecrets, mark_of, secret_entry
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.keys import random_key
from tests.devices.fake_keyrings import FakeKeyrings
from tests.devices.keyrings_at_hand import KeyringAtHand

VAULT = bytes(range(16))
ENTRY = secret_entry(VAULT, "1")


def test_a_secret_is_found_by_its_mark_at_the_next_start(keyring: KeyringAtHand) -> None:
    made = DeviceSecrets(keyring.store(), VAULT, "1").make()
    assert len(made) == 32
    assert DeviceSecrets(keyring.store(), VAULT, "1").find(mark_of(made)) == made


def test_a_new_secret_leaves_the_old_ones_for_older_backups(keyring: KeyringAtHand) -> None:
    secrets = DeviceSecrets(keyring.store(), VAULT, "1")
    made = [secrets.make() for _ in range(3)]
    assert len({bytes(each) for each in made}) == 3
    assert [secrets.find(mark_of(each)) for each in made] == made


def test_the_entry_grows_no_further_than_eight_secrets() -> None:
    fake = FakeKeyrings()
    secrets = DeviceSecrets(DeviceStore(fake), VAULT, "1")
    made = [secrets.make() for _ in range(10)]
    assert len(b64decode(fake.kept[ENTRY.service, ENTRY.name])) == 8 * 32
    assert secrets.find(mark_of(made[-8])) == made[-8]
    with pytest.raises(DeviceSecretMissingError):
        secrets.find(mark_of(made[0]))


def test_another_slot_and_another_vault_have_secrets_of_their_own(
    keyring: KeyringAtHand,
) -> None:
    store = keyring.store()
    made = DeviceSecrets(store, VAULT, "1").make()
    for other in (DeviceSecrets(store, VAULT, "2"), DeviceSecrets(store, bytes(16), "1")):
        with pytest.raises(DeviceSecretMissingError):
            other.find(mark_of(made))


def test_a_secret_that_was_exchanged_is_not_taken_for_the_one_looked_for(
    keyring: KeyringAtHand,
) -> None:
    store = keyring.store()
    made = DeviceSecrets(store, VAULT, "1").make()
    store.keep(ENTRY, b64encode(random_key()).decode())
    with pytest.raises(DeviceSecretMissingError):
        DeviceSecrets(store, VAULT, "1").find(mark_of(made))


@pytest.mark.parametrize("kept", ["", "not base 64!", "QUJD", "å"])
def test_an_entry_that_is_not_ours_holds_no_secret_and_is_written_over(kept: str) -> None:
    fake = FakeKeyrings()
    fake.kept[ENTRY.service, ENTRY.name] = kept
    secrets = DeviceSecrets(DeviceStore(fake), VAULT, "1")
    with pytest.raises(DeviceSecretMissingError):
        secrets.find(bytes(8))
    made = secrets.make()
    assert secrets.find(mark_of(made)) == made


def test_a_secret_that_does_not_read_back_is_never_handed_out() -> None:
    fake = FakeKeyrings()
    fake.forgets = True
    with pytest.raises(KeyringForgotError):
        DeviceSecrets(DeviceStore(fake), VAULT, "1").make()


def test_no_secret_is_made_while_the_keyring_is_locked(keyring: KeyringAtHand) -> None:
    keyring.fate.lock()
    with pytest.raises(KeyringLockedError):
        DeviceSecrets(keyring.store(), VAULT, "1").make()


def test_the_names_in_the_keyring_tell_nothing_of_whose_they_are() -> None:
    assert ENTRY.service == "ExitDesk"
    assert ENTRY.name == "000102030405060708090a0b0c0d0e0f 1"
