"""What the tests of all layers share: a clock, the real forms, a real vault."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, kdf
from tests.clocks import SettableClock
from tests.made_vaults import CHEAP, MadeVault, make_vault

_ROOT = Path(__file__).parent.parent
# The keyring of whoever runs the tests is never touched, by no program that a test starts.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

settings.register_profile("exitdesk", deadline=None)  # speed is for the benchmarks
settings.load_profile("exitdesk")


@pytest.fixture(autouse=True)
def _cheap_passphrases(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a passphrase cost next to nothing, but where the floor itself is what is tested."""
    if request.node.get_closest_marker("real_floor") is None:
        monkeypatch.setattr(kdf, "FLOOR_KIB", CHEAP.memory_kib)
        monkeypatch.setattr(kdf, "FLOOR_PASSES", CHEAP.passes)


@pytest.fixture
def clock() -> SettableClock:
    """A clock at 22 November 2026, 10.00 UTC, that stands still until it is set."""
    return SettableClock()


@pytest.fixture(scope="session")
def forms() -> FormLibrary:
    """The real forms."""
    return FormLibrary(_ROOT / "resources" / "forms")


@pytest.fixture(scope="session")
def first_vault(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    """The vault that all others are copies of; never opened."""
    return make_vault(tmp_path_factory.mktemp("first") / "vault", SettableClock())


@pytest.fixture
def made_vault(first_vault: MadeVault, tmp_path: Path) -> MadeVault:
    """A closed vault of this test's own."""
    return first_vault.copied(tmp_path / "vault")


@pytest.fixture
def vault_folder(made_vault: MadeVault) -> Path:
    """The folder of this test's own closed vault."""
    return made_vault.folder


@pytest.fixture
def vault(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> Iterator[Vault]:
    """This test's own vault, open, closed again after the test."""
    opened = made_vault.open(forms, clock)
    yield opened
    opened.close()
