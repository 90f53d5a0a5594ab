"""The keyring as a store: what is kept is read back, and nothing waits long for it."""

import threading
from time import monotonic

import pytest

from exitdesk.vault.device_errors import (
    KeyringForgotError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringSilentError,
)
from exitdesk.vault.device_stores import DeviceStore, StoreEntry
from exitdesk.vault.system_keyrings import Backend
from tests.devices.fake_keyrings import FakeKeyrings
from tests.devices.keyrings_at_hand import KeyringAtHand

ENTRY = StoreEntry("ExitDesk", "0123456789abcdef 1")
OTHER = StoreEntry("ExitDesk", "0123456789abcdef 2")


def test_what_is_kept_is_read_by_the_next_start_of_the_program(keyring: KeyringAtHand) -> None:
    keyring.store().keep(ENTRY, "något som är hemligt")
    assert keyring.store().read(ENTRY) == "något som är hemligt"


def test_what_was_never_kept_is_nothing(keyring: KeyringAtHand) -> None:
    assert keyring.store().read(ENTRY) is None


def test_keeping_again_replaces_and_touches_nothing_else(keyring: KeyringAtHand) -> None:
    store = keyring.store()
    store.keep(ENTRY, "one")
    store.keep(OTHER, "two")
    store.keep(ENTRY, "three")
    assert (store.read(ENTRY), store.read(OTHER)) == ("three", "two")


def test_a_locked_keyring_is_told_as_such_and_asks_nobody(keyring: KeyringAtHand) -> None:
    store = keyring.store()
    store.keep(ENTRY, "one")
    keyring.fate.lock()
    with pytest.raises(KeyringLockedError):
        store.read(ENTRY)
    with pytest.raises(KeyringLockedError):
        store.keep(ENTRY, "two")


def test_a_keyring_that_ended_is_told_as_such(keyring: KeyringAtHand) -> None:
    store = keyring.store()
    store.keep(ENTRY, "one")
    keyring.fate.end()
    with pytest.raises(KeyringMissingError):
        store.read(ENTRY)


def test_a_keyring_that_hangs_costs_a_second_once(keyring: KeyringAtHand) -> None:
    keyring.store().keep(ENTRY, "one")
    store = keyring.usual_store()
    keyring.fate.hang()
    begun = monotonic()
    with pytest.raises(KeyringSilentError):
        store.read(ENTRY)
    first = monotonic() - begun
    with pytest.raises(KeyringSilentError):
        store.keep(ENTRY, "two")
    assert 0.9 < first < 3.0
    assert monotonic() - begun - first < 0.5


def test_a_keyring_that_answers_again_is_used_again(keyring: KeyringAtHand) -> None:
    keyring.store().keep(ENTRY, "one")
    store = keyring.store(patience=0.3)
    keyring.fate.hang()
    late = store.begin_reading(ENTRY)
    with pytest.raises(KeyringSilentError):
        late.get()
    keyring.fate.resume()
    done = threading.Event()
    late._future.add_done_callback(lambda _future: done.set())
    assert done.wait(20)
    assert store.begin_reading(ENTRY).get(20) == "one"


def test_a_keyring_that_ends_in_the_middle_of_an_answer_is_told_as_such(
    keyring: KeyringAtHand,
) -> None:
    store = keyring.store()
    store.keep(ENTRY, "one")
    keyring.fate.hang()
    answer = store.begin_reading(ENTRY)
    keyring.fate.end()
    keyring.fate.resume()
    with pytest.raises(KeyringMissingError):
        answer.get()


def test_what_does_not_read_back_is_refused() -> None:
    fake = FakeKeyrings()
    fake.forgets = True
    with pytest.raises(KeyringForgotError):
        DeviceStore(fake).keep(ENTRY, "one of some length")


def test_an_answer_that_came_meanwhile_is_not_waited_for() -> None:
    fake = FakeKeyrings()
    fake.kept[ENTRY.service, ENTRY.name] = "one"
    answer = DeviceStore(fake).begin_reading(ENTRY)
    answer._future.result(5)
    assert answer.get(0) == "one"


def test_the_thread_of_the_keyring_never_keeps_the_program_from_ending() -> None:
    store = DeviceStore(FakeKeyrings())
    store.read(ENTRY)
    thread = store._thread
    assert thread is not None
    assert thread.daemon
    store.stop()
    thread.join(5)
    assert not thread.is_alive()


def test_warming_up_asks_the_keyring_nothing() -> None:
    fake = FakeKeyrings()
    store = DeviceStore(fake)
    store.warm_up()
    assert store._loaded.wait(20)
    assert fake.asked == []


class _Broken:
    """A keyring package that is not there."""

    def load(self) -> None:
        raise ImportError("keyring")

    def backend(self, _service: str, _username: str) -> Backend:
        raise AssertionError("never asked")


def test_a_keyring_package_that_does_not_load_is_no_keyring() -> None:
    with pytest.raises(KeyringMissingError):
        DeviceStore(_Broken()).read(ENTRY)
