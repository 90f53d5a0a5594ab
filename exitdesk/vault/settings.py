"""Small things an officer's desk remembers, inside the vault."""

from typing import Any

from exitdesk.vault import canonical
from exitdesk.vault.core import Core


class Settings:
    """Plain values by key: texts, numbers, lists and maps of them."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get(self, key: str) -> Any:
        """Return the value, None when it was never set."""
        row = self._core.database.one("SELECT value FROM settings WHERE key = ?", (key,))
        return None if row is None else canonical.from_bytes(row[0])

    def set(self, key: str, value: object) -> None:
        """Remember ``value``; no ledger entry."""
        with self._core.writing():
            self._core.database.execute(
                "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                (key, canonical.to_bytes(value)),
            )
