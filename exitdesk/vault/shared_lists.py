"""Lists that hold for the whole vault: each change is a signed entry that names its digest."""

from hashlib import sha256
from typing import Any

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.vault import canonical
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.officer_errors import NotKeeperError
from exitdesk.vault.officer_rolls import OfficerRoll, RollError
from exitdesk.vault.settings import Settings

_ENTRIES = "SELECT sequence, action, body, hash, signature FROM ledger WHERE "
_NEWEST = "action = ? ORDER BY sequence DESC LIMIT 1"


class SharedLists:
    """Reads and changes such lists; what they say is nothing to the vault."""

    def __init__(self, core: Core, settings: Settings, first_key: bytes) -> None:
        self._core = core
        self._settings = settings
        self._first_key = first_key

    def read(self, key: str, action: Action) -> Any:
        """Return the list that ``action`` last entered; None while there is none.

        Raises:
            LedgerBrokenError: it is not the list that was entered, or no keeper entered it.
        """
        value = self._settings.shared(key)
        rows = self._core.database.execute(f"{_ENTRIES}{_NEWEST}", (action.value,))
        entered = self._digest(rows[0]) if rows else ""
        if (value is None and not entered) or (value is not None and entered == digest_of(value)):
            return value
        raise LedgerBrokenError(detail=f"list {key}")

    def _digest(self, newest: Row) -> str:
        """Return the digest that an entry names, once its signature and signer are found right."""
        database = self._core.database
        rows = database.execute(f"{_ENTRIES}sequence = 0")
        rows += database.execute(f"{_ENTRIES}action GLOB 'officer.*' AND sequence < ?", newest[:1])
        officers = OfficerRoll(self._first_key)
        for sequence, action, *row in (*sorted(rows), newest):
            signed = SignedEntry(*row)
            entry = Entry.from_body(signed.body)
            is_in_place = (entry.sequence, entry.action) == (sequence, action)
            if not is_in_place or not officers.is_signed(entry, signed):
                raise LedgerBrokenError(detail=f"entry {sequence}")
            if sequence == newest[0]:
                signer = officers.rows.get(entry.officer_id)
                if signer is None or signer.has_left or Role.KEEPER not in signer.roles:
                    raise LedgerBrokenError(detail=f"entry {sequence}")
                return entry.detail.get("digest", "")
            try:
                officers.take(entry)
            except RollError as error:
                raise LedgerBrokenError(detail=f"entry {sequence}") from error
        raise LedgerBrokenError(detail="no entry")  # the newest is always among them

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
