"""Small things an officer's desk remembers, inside the vault."""

from typing import Any

from exitdesk.vault import canonical
from exitdesk.vault.core import Core

_SHARED = ""
SHEET_CHECKED = "sheet_checked"  # False: nobody has typed the newest sheet back


class Settings:
    """Plain values by key: texts, numbers, lists and maps of them."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get(self, key: str) -> Any:
        """Return this officer's value, None when it was never set."""
        return self._get(self._core.officer.officer_id, key)

    def set(self, key: str, value: object) -> None:
        """Remember ``value`` for this officer; no ledger entry."""
        self._set(self._core.officer.officer_id, key, value)

    def of(self, officer_id: str, key: str) -> Any:
        """Return another officer's value, None when it was never set."""
        return self._get(officer_id, key)

    def set_for(self, officer_id: str, key: str, value: object) -> None:
        """Remember ``value`` for another officer; no ledger entry."""
        self._set(officer_id, key, value)

    def shared(self, key: str) -> Any:
        """Return the value that holds for all officers, None when it was never set."""
        return self._get(_SHARED, key)

    def set_shared(self, key: str, value: object) -> None:
        """Remember ``value`` for all officers; no ledger entry: the caller notes what matters."""
        self._set(_SHARED, key, value)

    def _get(self, officer_id: str, key: str) -> Any:
        row = self._core.database.one(
            "SELECT value FROM settings WHERE officer_id = ? AND key = ?", (officer_id, key)
        )
        return None if row is None else canonical.from_bytes(row[0])

    def _set(self, officer_id: str, key: str, value: object) -> None:
        with self._core.writing():
            self.put(officer_id, key, value)

    def put(self, officer_id: str, key: str, value: object) -> None:
        """Store an officer's value inside a transaction that is under way."""
        self._core.database.execute(
            "INSERT OR REPLACE INTO settings (officer_id, key, value) VALUES (?, ?, ?)",
            (officer_id, key, canonical.to_bytes(value)),
        )
