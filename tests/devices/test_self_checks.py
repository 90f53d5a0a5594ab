"""What ``exitdesk self-check`` says of the keyring."""

import pytest

from exitdesk.commands.self_checks import check_keyring
from exitdesk.vault.system_keyrings import ALLOWED
from tests.devices.secret_services import SecretService


def test_a_secret_service_is_named_as_allowed_and_as_locked(secret_service: SecretService) -> None:
    assert check_keyring() == f"{ALLOWED[0]}: allowed"
    secret_service.lock()
    assert check_keyring() == f"{ALLOWED[0]}: allowed, but locked now"


def test_another_keyring_is_named_as_not_allowed(
    no_keyring_of_the_user: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert check_keyring() == "keyring.backends.null.Keyring: not allowed, never used"


def test_no_keyring_is_no_fault(no_keyring_of_the_user: None) -> None:
    assert check_keyring() == "none: vaults open by passphrase and recovery sheet"
