"""A keyring to work with in a test, whichever kind it is."""

from dataclasses import dataclass
from typing import Protocol

from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.system_keyrings import Keyrings


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
