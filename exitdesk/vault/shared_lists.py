"""Lists that hold for the whole vault: each change is a signed entry that names its digest."""

from hashlib import sha256
from typing import Any

from exitdesk.domain.actions import Action
from exitdesk.vault import canonical
from exitdesk.vault.core import Core
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.ledger import Entry
from exitdesk.vault.officer_errors import NotKeeperError
from exitdesk.vault.settings import Settings

_NEWEST = "SELECT body FROM ledger WHERE action = ? ORDER BY sequence DESC LIMIT 1"


class SharedLists:
    """Reads and changes such lists; what they say is nothing to the vault."""

    def __init__(self, core: Core, settings: Settings) -> None:
        self._core = core
        self._settings = settings

    def read(self, key: str, action: Action) -> Any:
        """Return the list that ``action`` last entered; None while there is none.

        Raises:
            LedgerBrokenError: it is not the list that was entered.
        """
        value = self._settings.shared(key)
        row = self._core.database.one(_NEWEST, (action.value,))
        entered = "" if row is None else Entry.from_body(row[0]).detail.get("digest", "")
        if (value is None and not entered) or (value is not None and entered == digest_of(value)):
            return value
        raise LedgerBrokenError(detail=f"list {key}")

    def change(self, key: str, value: object, action: Action, reason: str) -> None:
        """Let another list hold from now on; list and entry in one transaction.

        Raises:
            NotKeeperError: only a keeper may.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        if not self._core.officer.is_keeper:
            raise NotKeeperError
        with self._core.writing():
            self._settings.put("", key, value)
            self._core.enter(action, detail={"reason": reason, "digest": digest_of(value)})


def digest_of(value: object) -> str:
    """Return the digest that the entry names: 64 hex digits of SHA-256."""
    return sha256(canonical.to_bytes(value)).hexdigest()
