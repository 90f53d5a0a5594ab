"""The keyring of this computer as a store of small secrets, which nothing ever waits long for.

It is asked in a thread of its own. A keyring that hangs costs a second, once: until it has
answered nobody waits for it again. The thread does not keep the program from ending.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import SimpleQueue
from time import monotonic
from typing import Generic, TypeVar

from exitdesk.vault.device_errors import (
    DeviceStoreError,
    KeyringForgotError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringSilentError,
)
from exitdesk.vault.system_keyrings import Backend, Keyrings, SystemKeyrings, class_name

_T = TypeVar("_T")
PATIENCE = 1.0  # seconds for one answer
_LOADING = 5.0  # seconds, once, for reading the keyring package from the disk


@dataclass(frozen=True, slots=True)
class StoreEntry:
    """Where something lies in the keyring; neither name tells whose it is or what for."""

    service: str
    name: str


class Answer(Generic[_T]):
    """What the keyring will answer to one question, asked already."""

    def __init__(self, store: "DeviceStore", future: "Future[_T]") -> None:
        self._store = store
        self._future = future
        self._asked = monotonic()

    def get(self, patience: float | None = None) -> _T:
        """Return the answer, waiting for it until ``patience`` seconds after it was asked for.

        Raises:
            KeyringSilentError: there is none yet.
            DeviceStoreError: another class for each reason why there is none.
        """
        return self._store.wait_for(self._future, self._asked, patience)


class DeviceStore:
    """Reads and keeps small texts in the keyring of this computer; may be asked by any thread."""

    def __init__(self, keyrings: Keyrings | None = None, patience: float = PATIENCE) -> None:
        self._keyrings = keyrings or SystemKeyrings()
        self._patience = patience
        self._errands: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()
        self._loaded = threading.Event()
        self._loaded_at = 0.0
        self._late: Future[object] | None = None  # somebody has waited for it in vain

    def warm_up(self) -> None:
        """Begin to load what is needed; returns at once, and asks nobody."""
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="keyring", daemon=True)
                self._thread.start()

    def begin_reading(self, entry: StoreEntry) -> Answer[str | None]:
        """Ask for what is kept; None when there is nothing. Returns at once."""
        return self._ask(lambda: self._backend(entry).get_password(entry.service, entry.name))

    def begin_keeping(self, entry: StoreEntry, text: str) -> Answer[None]:
        """Have ``text`` kept in place of what is there, and read back. Returns at once."""
        return self._ask(lambda: _keep(self._backend(entry), entry, text))

    def read(self, entry: StoreEntry) -> str | None:
        """Return what is kept, None when there is nothing.

        Raises:
            DeviceStoreError: the keyring cannot be asked now.
        """
        return self.begin_reading(entry).get()

    def keep(self, entry: StoreEntry, text: str) -> None:
        """Keep ``text`` in place of what is there, and read it back.

        Raises:
            KeyringForgotError: something else was read back.
            DeviceStoreError: the keyring cannot be asked now.
        """
        self.begin_keeping(entry, text).get()

    def backend_name(self, entry: StoreEntry) -> str:
        """Return the class of the keyring in use, when it can be asked for this entry.

        Raises:
            DeviceStoreError: another class for each reason why not.
        """
        return self._ask(lambda: class_name(self._backend(entry))).get()

    def stop(self) -> None:
        """Let the thread end when it has nothing left to do; nobody waits for it."""
        if self._thread is not None:
            self._errands.put(None)
            self._thread = None

    def wait_for(self, future: "Future[_T]", asked: float, patience: float | None) -> _T:
        """Return the result of an errand; for ``Answer``."""
        if self._late is not None and not self._late.done():
            raise KeyringSilentError(detail="still")
        try:
            if patience is None:
                self._loaded.wait(max(0.0, asked + _LOADING - monotonic()))
                asked = max(asked, self._loaded_at)
            until = asked + (self._patience if patience is None else patience)
            return future.result(max(0.0, until - monotonic()))
        except TimeoutError as error:
            if not future.done():
                self._late = future  # type: ignore[assignment]  # whatever it would have been
            raise KeyringSilentError from error

    def _backend(self, entry: StoreEntry) -> Backend:
        return self._keyrings.backend(entry.service, entry.name)

    def _ask(self, work: Callable[[], _T]) -> Answer[_T]:
        future: Future[_T] = Future()
        self._errands.put(lambda: _run(work, future))
        self.warm_up()
        return Answer(self, future)

    def _serve(self) -> None:
        try:
            self._keyrings.load()
        except Exception:  # noqa: BLE001 — every errand then says that there is none
            self._keyrings = _NoKeyrings()
        self._loaded_at = monotonic()
        self._loaded.set()
        while (errand := self._errands.get()) is not None:
            errand()
            del errand  # and with it what was answered


class _NoKeyrings:
    """Stands for a keyring package that cannot be loaded."""

    def load(self) -> None:
        """Do nothing."""

    def backend(self, _service: str, _username: str) -> Backend:
        """Raise ``KeyringMissingError``."""
        raise KeyringMissingError(detail="not loaded")


def _run(work: Callable[[], _T], future: "Future[_T]") -> None:
    try:
        future.set_result(work())
    except DeviceStoreError as error:
        future.set_exception(error)
    except Exception as error:  # noqa: BLE001 — each keyring has its own ways to fail
        locked = type(error).__name__ == "KeyringLocked"
        kind = KeyringLockedError if locked else KeyringMissingError
        future.set_exception(kind(detail=type(error).__name__))


def _keep(backend: Backend, entry: StoreEntry, text: str) -> None:
    backend.set_password(entry.service, entry.name, text)
    if backend.get_password(entry.service, entry.name) != text:
        raise KeyringForgotError
