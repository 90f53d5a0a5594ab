"""Keyrings for tests, never the one of whoever runs them: one in memory and a real one."""

import gc
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.system_keyrings import Keyrings, SystemKeyrings
from tests.devices.fake_keyrings import FakeKeyrings
from tests.devices.secret_services import SecretService, missing_programs


class Fate(Protocol):
    """What can befall a keyring."""

    def lock(self) -> None: ...
    def end(self) -> None: ...
    def hang(self) -> None: ...
    def resume(self) -> None: ...
    def stop(self) -> None: ...


@dataclass(frozen=True)
class KeyringAtHand:
    """A keyring to work with, and what can be done to it."""

    keyrings: Keyrings
    fate: Fate

    def store(self) -> DeviceStore:
        """Return a store on it, as a fresh start of the program has one."""
        return DeviceStore(self.keyrings)


@pytest.fixture
def no_keyring_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of whoever runs the tests is found: no bus, no keyring set up."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))


@pytest.fixture
def secret_service(
    no_keyring_of_the_user: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecretService]:
    """A real Secret Service, which this process uses."""
    if missing := missing_programs():
        pytest.skip(f"not installed here: {', '.join(missing)}")
    service = SecretService()
    try:
        service.start()
        for name, value in service.environment.items():
            monkeypatch.setenv(name, value)
        yield service
    finally:
        service.stop()
        with warnings.catch_warnings():
            # keyring leaves a connection open when the bus fails in the middle of a question
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


@pytest.fixture(params=["in memory", "secret service"])
def keyring(request: pytest.FixtureRequest) -> Iterator[KeyringAtHand]:
    """A keyring in memory, then a real one."""
    if request.param == "in memory":
        fake = FakeKeyrings()
        yield KeyringAtHand(fake, fake)
        fake.stop()
    else:
        service: SecretService = request.getfixturevalue("secret_service")
        yield KeyringAtHand(SystemKeyrings(), service)
