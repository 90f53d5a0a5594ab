"""A keyring to work with in a test, whichever kind it is."""

import gc
from dataclasses import dataclass, field
from typing import Protocol

from exitdesk.vault.device_stores import PATIENCE, DeviceStore
from exitdesk.vault.system_keyrings import Keyrings

_LONGEST_S = 20.0  # the machine that runs the tests may be busy


class Fate(Protocol):
    """What can befall a keyring."""

    def lock(self) -> None: ...
    def end(self) -> None: ...
    def hang(self) -> None: ...
    def resume(self) -> None: ...


@dataclass(frozen=True)
class KeyringAtHand:
    """A keyring to work with, and what can be done to it."""

    keyrings: Keyrings
    fate: Fate
    made: list[DeviceStore] = field(default_factory=list)

    def store(self, patience: float = _LONGEST_S) -> DeviceStore:
        """Return a store on it, as a fresh start of the program has one, but more patient."""
        store = DeviceStore(self.keyrings, patience)
        self.made.append(store)
        return store

    def usual_store(self) -> DeviceStore:
        """Return a store that waits no longer than the program does."""
        return self.store(PATIENCE)

    def put_away(self) -> None:
        """Let every question be answered, and the threads end."""
        self.fate.resume()
        for store in self.made:
            thread = store._thread
            store.stop()
            if thread is not None:
                thread.join(_LONGEST_S)
        gc.collect()  # connections that keyring left open go here, where that is let pass
