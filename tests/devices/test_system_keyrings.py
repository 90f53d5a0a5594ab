"""Which keyring is used: the operating system's own, by its real class, or none."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from exitdesk.vault.device_errors import (
    KeyringLockedError,
    KeyringMissingError,
    KeyringNotAllowedError,
)
from exitdesk.vault.system_keyrings import (
    ALLOWED,
    SystemKeyrings,
    class_name,
    keep_on_this_machine,
    require_allowed,
)
from tests.devices.secret_services import SecretService

_NAMES = ("ExitDesk", "0123456789abcdef 1")
_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks for the Secret Service")


def test_the_null_keyring_the_failing_one_and_the_chain_are_refused() -> None:
    from keyring.backends import chainer, fail, null

    kinds: tuple[Any, ...] = (null.Keyring, fail.Keyring, chainer.ChainerBackend)
    for kind in kinds:
        with pytest.raises(KeyringNotAllowedError):
            require_allowed(kind())


def test_the_secret_service_is_allowed() -> None:
    kind: Any = import_module("keyring.backends.SecretService").Keyring
    require_allowed(kind())
    assert class_name(kind()) in ALLOWED


def test_a_class_that_only_calls_itself_like_an_allowed_one_is_refused() -> None:
    class Keyring:
        """Keeps everything in the clear."""

    Keyring.__module__ = "keyring.backends.SecretService"
    Keyring.__qualname__ = "Keyring"
    assert class_name(Keyring()) in ALLOWED
    with pytest.raises(KeyringNotAllowedError):
        require_allowed(Keyring())


def test_a_class_made_from_an_allowed_one_is_refused() -> None:
    """Not made here by a class statement: keyring would count it among its own from then on."""
    program = (
        "import keyring.backends.SecretService as module\n"
        "from exitdesk.vault.system_keyrings import require_allowed\n"
        "require_allowed(type('Keyring', (module.Keyring,), {})())\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert b"KeyringNotAllowedError" in ended.stderr


@pytest.mark.parametrize(
    "name", ["keyring.backends.null.Keyring", "keyring.backends.chainer.ChainerBackend"]
)
def test_another_keyring_named_in_the_environment_is_refused(
    name: str, no_keyring_of_the_user: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(KeyringNotAllowedError):
        SystemKeyrings().backend(*_NAMES)


def test_a_keyring_that_does_not_exist_named_in_the_environment_is_refused(
    no_keyring_of_the_user: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("keyrings.alt.file.PlaintextKeyring", "nonsense", ""):
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
        with pytest.raises(KeyringNotAllowedError):
            SystemKeyrings().backend(*_NAMES)


@_LINUX
def test_another_keyring_named_in_the_file_of_keyring_is_refused_though_a_good_one_runs(
    secret_service: SecretService,
) -> None:
    assert class_name(SystemKeyrings().backend(*_NAMES)) == ALLOWED[0]
    folder = Path(secret_service.environment["XDG_CONFIG_HOME"]) / "python_keyring"
    folder.mkdir(parents=True)
    names = "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    (folder / "keyringrc.cfg").write_text(names)
    with pytest.raises(KeyringNotAllowedError):
        SystemKeyrings().backend(*_NAMES)


@_LINUX
def test_without_a_bus_there_is_no_keyring(no_keyring_of_the_user: None) -> None:
    with pytest.raises(KeyringMissingError):
        SystemKeyrings().backend(*_NAMES)


@_LINUX
def test_a_locked_collection_is_seen_before_keyring_would_have_it_unlocked(
    secret_service: SecretService,
) -> None:
    secret_service.lock()
    with pytest.raises(KeyringLockedError):
        SystemKeyrings().backend(*_NAMES)


@_LINUX
def test_no_collection_is_made_where_there_is_none(secret_service: SecretService) -> None:
    import secretstorage

    with secret_service.connection() as connection:
        secretstorage.Collection(connection).delete()
    with pytest.raises(KeyringMissingError):
        SystemKeyrings().backend(*_NAMES)


class _Persistence:
    """As in keyring's part for Windows: takes words, gives the constant of Windows."""

    def __get__(self, keyring: Any, _type: object = None) -> int:
        kept: int = keyring.__dict__.get("_persist", 3)
        return kept

    def __set__(self, keyring: Any, value: str) -> None:
        keyring.__dict__["_persist"] = {"session": 1, "local machine": 2}[value]


class _CredentialManager:
    persist = _Persistence()


class _DeafCredentialManager:
    @property
    def persist(self) -> int:
        return 3

    @persist.setter
    def persist(self, _value: object) -> None: ...


def test_windows_is_told_to_keep_entries_on_this_computer() -> None:
    backend = _CredentialManager()
    assert backend.persist == 3
    keep_on_this_machine(backend)
    assert backend.persist == 2


def test_a_credential_manager_that_does_not_keep_them_here_is_refused() -> None:
    with pytest.raises(KeyringNotAllowedError):
        keep_on_this_machine(_DeafCredentialManager())


def test_the_part_of_keyring_for_windows_still_takes_the_order_as_words() -> None:
    """Read from its source: it cannot be imported on another system."""
    import keyring

    source = Path(keyring.__file__).parent / "backends" / "Windows.py"
    text = source.read_text(encoding="utf-8")
    assert "persist = Persistence()" in text
    assert "'CRED_PERSIST_' + value.replace(' ', '_').upper()" in text


def test_the_program_starts_without_loading_keyring() -> None:
    program = (
        "import sys\nimport exitdesk.vault.device_stores, exitdesk.vault.anchors\n"
        "import exitdesk.vault.device_secrets\n"
        "assert not [name for name in sys.modules if name.split('.')[0] == 'keyring']\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
