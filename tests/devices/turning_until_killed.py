"""Turns the second factor on and off until it is killed: folder, keys, keyring file, forms."""

import json
import sys
from pathlib import Path

from exitdesk.casework.clocks import SystemClock
from exitdesk.domain.actions import Action
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents
from exitdesk.vault.system_keyrings import Backend
from tests.made_vaults import CHEAP, PASSPHRASE


class FileKeyrings:
    """A keyring in a file that is whole at any moment, as a real one's is."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> None:
        """Nothing to import."""

    def backend(self, _service: str, _username: str) -> Backend:
        """Return itself."""
        return self

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return what is kept."""
        found = self._all().get(f"{service} {username}")
        return None if found is None else str(found)

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep it."""
        kept = self._all() | {f"{service} {username}": password}
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(kept), encoding="utf-8")
        new.replace(self._path)

    def _all(self) -> dict[str, object]:
        if not self._path.exists():
            return {}
        found: dict[str, object] = json.loads(self._path.read_text(encoding="utf-8"))
        return found


def main() -> None:
    """Turn it on and off, saying so each time."""
    folder, keys, keyring, forms = sys.argv[1:]
    vault = open_with_contents(
        Path(folder),
        SlotContents.from_buffer(bytearray.fromhex(keys)),
        forms=FormLibrary(Path(forms)),
        clock=SystemClock(),
        device=DeviceStore(FileKeyrings(Path(keyring)), patience=20),
    )
    while True:
        secret = vault.device._secrets().make()
        for kept, action in (
            (secret, Action.DEVICE_SECRET_ON),
            (bytearray(), Action.DEVICE_SECRET_OFF),
        ):
            print(action, flush=True)  # noqa: T201 — whoever kills waits for it
            vault.device._put(vault.device._sealed(bytearray(PASSPHRASE), CHEAP, kept), action)


if __name__ == "__main__":
    main()
