"""The versions of the policy: each is a signed ledger entry that holds its whole text."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.vault.core import Core
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.officer_errors import NotKeeperError
from exitdesk.vault.officer_rolls import OfficerRoll, OfficerRow, RollError
from exitdesk.vault.policy_errors import PolicyChangedMeanwhileError
from exitdesk.vault.times import from_micros

_ENTRIES = "SELECT sequence, action, body, hash, signature FROM ledger WHERE "
POLICY_TEXT = "policy_text"  # in the entry's details; too long for the log page
_LARGEST = 200_000  # characters; a policy with twenty recipients has a tenth of it


@dataclass(frozen=True, slots=True)
class StoredPolicy:
    """One version as its entry has it; what the text says is nothing to the vault."""

    version: int
    text: str
    reason: str
    officer: str  # display name
    at: datetime  # UTC


class PolicyRoll:
    """The versions after the entries taken so far: only keepers make them, one after another."""

    def __init__(self) -> None:
        self._newest = 0  # the first version that a vault holds comes after the shipped one's

    def take(self, entry: Entry, signer: OfficerRow | None) -> None:
        """Take in an entry whose signature has been checked; ``signer`` as they were then.

        Raises:
            RollError: its officer had no right to it, or it makes no sense.
        """
        if entry.action != Action.POLICY_CHANGED:
            return
        if signer is None or signer.has_left or Role.KEEPER not in signer.roles:
            raise RollError("no keeper")
        try:
            version, text = int(entry.detail["version"]), entry.detail[POLICY_TEXT]
            digest, reason = entry.detail["digest"], entry.detail["reason"]
        except (KeyError, ValueError) as error:
            raise RollError("detail") from error
        follows = version == self._newest + 1 if self._newest else version > 1
        is_plain = str(version) == entry.detail["version"] and bool(reason.strip())
        if not follows or not is_plain or entry.case_id is not None:
            raise RollError("version")
        if digest != text_digest(text) or len(text) > _LARGEST:
            raise RollError("text")
        self._newest = version


class PolicyVersions:
    """Reads the versions of an open vault and adds to them."""

    def __init__(self, core: Core, first_key: bytes) -> None:
        self._core = core
        self._first_key = first_key

    def all(self) -> tuple[StoredPolicy, ...]:
        """Return every version that was made in this vault, the oldest first.

        Raises:
            LedgerBrokenError: when an entry is not signed by a keeper of that time, or does not
                hold together.
        """
        rows = self._core.database.execute(f"{_ENTRIES} action GLOB 'policy.*' ORDER BY sequence")
        if not rows:
            return ()
        rows += self._core.database.execute(f"{_ENTRIES} sequence = 0")
        rows += self._core.database.execute(f"{_ENTRIES} action GLOB 'officer.*'")
        officers, policies = OfficerRoll(self._first_key), PolicyRoll()
        found: list[StoredPolicy] = []
        for sequence, action, *row in sorted(rows):
            signed = SignedEntry(*row)
            entry = Entry.from_body(signed.body)
            is_in_place = (entry.sequence, entry.action) == (sequence, action)
            if not is_in_place or not officers.is_signed(entry, signed):
                raise LedgerBrokenError(detail=f"entry {sequence}")
            try:
                officers.take(entry)
                policies.take(entry, officers.rows.get(entry.officer_id))
            except RollError as error:
                raise LedgerBrokenError(detail=f"entry {sequence}") from error
            if entry.action == Action.POLICY_CHANGED:
                found.append(self._stored(entry))
        return tuple(found)

    def add(self, version: int, text: str, reason: str) -> StoredPolicy:
        """Enter a version, signed by the officer at this desk.

        Raises:
            NotKeeperError: only a keeper may.
            PolicyChangedMeanwhileError: it is not the one after the newest.
            LedgerBrokenError: as ``all``.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        if not self._core.officer.is_keeper:
            raise NotKeeperError
        known = self.all()
        if known and version != known[-1].version + 1:
            raise PolicyChangedMeanwhileError(detail=f"{version} after {known[-1].version}")
        detail = {
            "version": str(version),
            "reason": reason,
            "digest": text_digest(text),
            POLICY_TEXT: text,
        }
        with self._core.writing():
            self._core.enter(Action.POLICY_CHANGED, detail=detail)
        return self.all()[-1]

    def _stored(self, entry: Entry) -> StoredPolicy:
        return StoredPolicy(
            version=int(entry.detail["version"]),
            text=entry.detail[POLICY_TEXT],
            reason=entry.detail["reason"],
            officer=self._core.officers.name_of(entry.officer_id),
            at=from_micros(entry.at),
        )


def text_digest(text: str) -> str:
    """Return the digest that the entry names: 64 hex digits of SHA-256."""
    return sha256(text.encode()).hexdigest()
