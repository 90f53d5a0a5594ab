"""The register of partners: what is stored of each, held against the signed entry that names it.

Each partner is a value of its own among the settings that hold for all officers, so that a change
of one never writes over another's change of another one. The newest entry about a partner names
the digest of what was stored with it; a value without an entry is not read at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from exitdesk.domain.actions import Action
from exitdesk.vault.core import Core
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.partner_errors import PartnerChangedMeanwhileError
from exitdesk.vault.settings import Settings
from exitdesk.vault.shared_lists import digest_of
from exitdesk.vault.times import from_micros

_ROW: Final = "partner."
# word for word as in the index, which SQLite uses only then
_ENTRIES: Final = (
    "SELECT sequence, body, hash, signature FROM ledger"
    " WHERE action = 'partner.changed' ORDER BY sequence"
)


@dataclass(frozen=True, slots=True)
class StoredPartner:
    """What is stored of a partner, and what the newest entry says of it."""

    key: str
    value: Mapping[str, Any] | None  # None: it is not what was entered
    digest: str  # that the entry names
    officer: str  # display name
    at: datetime  # UTC


class PartnerStore:
    """Reads and changes the partners of an open vault; what they say is nothing to the vault."""

    def __init__(self, core: Core, settings: Settings) -> None:
        self._core = core
        self._settings = settings

    def all(self) -> tuple[StoredPartner, ...]:
        """Return every partner that was ever entered, by when it was first.

        Raises:
            LedgerBrokenError: when an entry is not what its officer signed.
        """
        newest: dict[str, Entry] = {}
        for sequence, *row in self._core.database.execute(_ENTRIES):
            entry = self._checked(sequence, SignedEntry(*row))
            newest[entry.detail.get("partner", "")] = entry
        return tuple(self._stored(key, entry) for key, entry in newest.items())

    def put(self, key: str, value: Mapping[str, object], change: str, based_on: str) -> None:
        """Store a partner and enter the change, in one transaction.

        Args:
            key: says nothing of anybody.
            value: plain values.
            change: what was done, in a word for the log.
            based_on: the digest that was read before; "" for a partner never entered.

        Raises:
            PartnerChangedMeanwhileError: somebody else has changed it since.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        digests = {one.key: one.digest for one in self.all()}
        if digests.get(key, "") != based_on:
            raise PartnerChangedMeanwhileError(detail=key)
        detail = {"partner": key, "change": change, "digest": digest_of(value)}
        with self._core.writing():
            self._settings.put("", _ROW + key, value)
            self._core.enter(Action.PARTNER_CHANGED, detail=detail)

    def _checked(self, sequence: int, signed: SignedEntry) -> Entry:
        entry = Entry.from_body(signed.body)
        officer = self._core.officers.get(entry.officer_id)
        is_ours = entry.action == Action.PARTNER_CHANGED and entry.case_id is None
        is_in_place = entry.sequence == sequence  # an old entry is not the newest again
        if not is_ours or not is_in_place or not signed.is_signed_by(officer.signing_key):
            raise LedgerBrokenError(detail=f"entry {entry.sequence}")
        return entry

    def _stored(self, key: str, entry: Entry) -> StoredPartner:
        value, digest = self._settings.shared(_ROW + key), entry.detail.get("digest", "")
        is_whole = isinstance(value, dict) and digest_of(value) == digest
        return StoredPartner(
            key=key,
            value=value if is_whole else None,
            digest=digest,
            officer=self._core.officers.name_of(entry.officer_id),
            at=from_micros(entry.at),
        )
