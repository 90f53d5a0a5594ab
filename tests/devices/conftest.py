"""Keyrings for tests, never the one of whoever runs them: one in memory and a real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault.system_keyrings import SystemKeyrings
from tests.clocks import SettableClock
from tests.devices.fake_keyrings import FakeKeyrings
from tests.devices.keyrings_at_hand import KeyringAtHand
from tests.devices.secret_services import SecretService, missing_programs
from tests.devices.vaults_with_keyrings import Ground
from tests.made_vaults import MadeVault


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass that keyring leaves a connection open when the bus fails in mid-question."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"))


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
        try:
            service.start()
        except (OSError, TimeoutError) as error:
            pytest.skip(f"a keyring does not start here: {error!r}")
        for name, value in service.environment.items():
            monkeypatch.setenv(name, value)
        yield service
    finally:
        service.stop()


@pytest.fixture(params=["in memory", "secret service"])
def keyring(request: pytest.FixtureRequest) -> Iterator[KeyringAtHand]:
    """A keyring in memory, then a real one."""
    if request.param == "in memory":
        fake = FakeKeyrings()
        at_hand = KeyringAtHand(fake, fake)
    else:
        service: SecretService = request.getfixturevalue("secret_service")
        at_hand = KeyringAtHand(SystemKeyrings(), service)
    yield at_hand
    at_hand.put_away()


@pytest.fixture
def ground(
    made_vault: MadeVault, keyring: KeyringAtHand, forms: FormLibrary, clock: SettableClock
) -> Ground:
    """A closed vault and each kind of keyring in turn."""
    return Ground(made_vault, keyring, forms, clock)


@pytest.fixture
def fake() -> Iterator[FakeKeyrings]:
    """A keyring in memory."""
    made = FakeKeyrings()
    yield made
    made.resume()


@pytest.fixture
def fake_ground(
    made_vault: MadeVault, fake: FakeKeyrings, forms: FormLibrary, clock: SettableClock
) -> Ground:
    """A closed vault and a keyring in memory."""
    return Ground(made_vault, KeyringAtHand(fake, fake), forms, clock)
