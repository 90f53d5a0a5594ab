"""The keyring of the operating system: the one allowed on each, asked without ever prompting.

The keyring package is imported when it is first needed, in the thread that waits for it: it is
slow to load, and loads more than this program otherwise does.
"""

import sys
from contextlib import closing
from importlib import import_module
from typing import Any, Protocol

from exitdesk.vault.device_errors import (
    DeviceStoreError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringNotAllowedError,
)

SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105  (no password)
CREDENTIAL_MANAGER = "keyring.backends.Windows.WinVaultKeyring"
KEYCHAIN = "keyring.backends.macOS.Keyring"
ALLOWED = (SECRET_SERVICE, CREDENTIAL_MANAGER, KEYCHAIN)
_OF_PLATFORM = {"win32": CREDENTIAL_MANAGER, "darwin": KEYCHAIN}
_LOCAL_MACHINE = 2  # CRED_PERSIST_LOCAL_MACHINE: never carried to other computers of a domain


class Backend(Protocol):
    """What is asked of a keyring; the secrets in it are text."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return what is kept under a name, or None."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep something under a name."""


class Keyrings(Protocol):
    """Finds the keyring of this computer."""

    def load(self) -> None:
        """Import what is needed; may take time, but asks nobody."""

    def backend(self, service: str, username: str) -> Backend:
        """Return the keyring, ready to be asked for this entry without prompting."""


class SystemKeyrings:
    """The keyring of this operating system, or the one its user has set up if it is allowed.

    Nothing is chosen by what else is installed: of several keyrings, or of one that chains
    several, only the operating system's own is ever asked.
    """

    def load(self) -> None:
        """Import the keyring package and this system's part of it."""
        import_module("keyring.core")
        import_module(own_class_name().rpartition(".")[0])

    def backend(self, service: str, username: str) -> Backend:
        """Return the keyring.

        Raises:
            KeyringNotAllowedError: another one has been set up for this user.
            KeyringMissingError: there is none, or it is not running.
            KeyringLockedError: it would have to ask the user.
        """
        chosen = _set_up() or _made(own_class_name())
        require_allowed(chosen)
        name = class_name(chosen)
        if name == CREDENTIAL_MANAGER:
            keep_on_this_machine(chosen)
        elif name == SECRET_SERVICE:
            _require_unlocked(service, username)
        found: Backend = chosen
        return found


def class_name(backend: object) -> str:
    """Return the full name of a keyring's class."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def require_allowed(backend: object) -> None:
    """Raise ``KeyringNotAllowedError`` unless this very object is of an allowed class."""
    name = class_name(backend)
    module = sys.modules.get(type(backend).__module__)
    real = getattr(module, type(backend).__name__, None)
    if name not in ALLOWED or real is not type(backend):
        raise KeyringNotAllowedError(detail=name)


def keep_on_this_machine(backend: Any) -> None:
    """Have Windows keep entries on this computer only: by default they follow the user.

    Raises:
        KeyringNotAllowedError: it does not take the order.
    """
    backend.persist = "local machine"
    if backend.persist != _LOCAL_MACHINE:
        raise KeyringNotAllowedError(detail="persist")


def own_class_name() -> str:
    """Return the class of this operating system's keyring, whether it runs or not."""
    return _OF_PLATFORM.get(sys.platform, SECRET_SERVICE)


def _set_up() -> Any:
    """Return the keyring that the user's environment or keyring's own file names, or None."""
    from keyring import core

    try:
        return core.load_env() or core.load_config()
    except RuntimeError as error:  # allowed or not, it does not run here
        raise KeyringMissingError(detail="set up") from error
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise KeyringNotAllowedError(detail=type(error).__name__) from error


def _made(name: str) -> Any:
    module, _, qualname = name.rpartition(".")
    kind = getattr(import_module(module), qualname)
    if not kind.viable:
        raise KeyringMissingError(detail=name)
    return kind()


def _require_unlocked(service: str, username: str) -> None:
    """Look whether the Secret Service would have to ask: keyring itself would let it."""
    import secretstorage

    try:
        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.Collection(bus)  # the default one; none is made
            names = {"service": service, "username": username}
            if collection.is_locked() or any(
                item.is_locked() for item in collection.search_items(names)
            ):
                raise KeyringLockedError
    except DeviceStoreError:
        raise
    except secretstorage.LockedException as error:
        raise KeyringLockedError from error
    except (secretstorage.SecretStorageException, OSError) as error:
        raise KeyringMissingError(detail=type(error).__name__) from error
