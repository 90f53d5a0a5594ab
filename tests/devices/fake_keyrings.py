"""A keyring in memory, for what a real one is not needed for and where there is none."""

import threading

from exitdesk.vault.device_errors import (
    KeyringLockedError,
    KeyringMissingError,
)
from exitdesk.vault.system_keyrings import Backend


class FakeKeyrings:
    """Keeps texts in a dict; can be locked, ended, hung, and made to forget."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.asked: list[str] = []
        self.forgets = False
        self._is_locked = False
        self._is_there = True
        self._answers = threading.Event()
        self._answers.set()

    # --- what the program sees --------------------------------------------------------

    def load(self) -> None:
        """Nothing to import."""

    def backend(self, _service: str, username: str) -> Backend:
        """Return itself."""
        self._answers.wait()
        if not self._is_there:
            raise KeyringMissingError
        if self._is_locked:
            raise KeyringLockedError
        self.asked.append(username)
        return self

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep it."""
        self.kept[service, username] = password[:-4] if self.forgets else password

    # --- what befalls it --------------------------------------------------------------

    def lock(self) -> None:
        """Refuse to answer without asking."""
        self._is_locked = True

    def end(self) -> None:
        """Be gone."""
        self._is_there = False

    def hang(self) -> None:
        """Answer nothing."""
        self._answers.clear()

    def resume(self) -> None:
        """Answer again."""
        self._answers.set()
