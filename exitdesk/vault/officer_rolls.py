"""Who may sign, as the ledger says: worked out entry by entry; no database here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Officer, Role
from exitdesk.vault.keys import fingerprint
from exitdesk.vault.ledger import Entry, SignedEntry

FIRST_ROLES = frozenset({Role.OFFICER, Role.KEEPER})
_ADMITTING = frozenset({Role.KEEPER, Role.SUPERVISORS})
_ID = re.compile(r"[0-9a-f]{32}")
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """An officer with both public keys; ``slot`` is the neutral label of their key slot."""

    officer_id: str
    name: str
    exchange_key: bytes
    signing_key: bytes
    roles: frozenset[Role]
    slot: str
    has_left: bool = False

    @property
    def officer(self) -> Officer:
        """The officer without the keys."""
        return Officer(
            officer_id=self.officer_id,
            name=self.name,
            key_fingerprint=fingerprint(self.signing_key),
            roles=self.roles,
            has_left=self.has_left,
        )

    @property
    def is_supervisors(self) -> bool:
        """Whether this is nobody at a desk but the two people with a sheet each."""
        return Role.SUPERVISORS in self.roles

    @property
    def admits(self) -> bool:
        """Whether their signature may admit officers and let them go."""
        return not self.has_left and self.may_hand_over

    @property
    def may_hand_over(self) -> bool:
        """Whether what they signed while they were here may hand cases to another."""
        return bool(self.roles & _ADMITTING)

    def is_twin_of(self, other: "OfficerRow") -> bool:
        """Whether these are two identities of one officer: one name, the same roles."""
        same = (self.name, self.roles) == (other.name, other.roles)
        return same and self.officer_id != other.officer_id

    def row(self) -> tuple[object, ...]:
        """Return the values of the table's columns."""
        roles = written_roles(self.roles)
        return (
            self.officer_id,
            self.name,
            self.exchange_key,
            self.signing_key,
            roles,
            self.slot,
            int(self.has_left),
        )

    def detail(self) -> dict[str, str]:
        """Return what the entry that admits this officer says of them."""
        return {
            "officer_id": self.officer_id,
            "name": self.name,
            "exchange_key": self.exchange_key.hex(),
            "signing_key": self.signing_key.hex(),
            "roles": written_roles(self.roles),
            "slot": self.slot,
        }


def written_roles(roles: frozenset[Role]) -> str:
    """Return roles as they are stored: in the order of the enum, spaces between."""
    return " ".join(role.value for role in Role if role in roles)


def read_roles(written: str) -> frozenset[Role]:
    """Return the roles that ``written_roles`` wrote; raises ``ValueError``."""
    return frozenset(Role(word) for word in written.split())


class RollError(Exception):
    """An entry that its signer had no right to make, or that makes no sense; ``args`` say why."""


class OfficerRoll:
    """The officers after the entries taken so far.

    Only keepers, and the supervisors' identity, admit officers and let officers go; only keepers
    change roles and others' names; everyone may take another name. Whoever has left can sign
    nothing more. The supervisors only put one identity in another's stead, and their own role is
    given with an identity of its own and never changed.
    """

    def __init__(self, first_key: bytes) -> None:
        """Begin with the key that the ledger must begin with."""
        self._first_key = first_key
        self._rows: dict[str, OfficerRow] = {}

    @property
    def rows(self) -> Mapping[str, OfficerRow]:
        """All officers by id, those who have left too."""
        return self._rows

    def is_signed(self, entry: Entry, signed: SignedEntry) -> bool:
        """Whether the entry is signed by its officer, who had not left."""
        if entry.sequence == 0:
            return signed.is_signed_by(self._first_key)
        row = self._rows.get(entry.officer_id)
        return row is not None and not row.has_left and signed.is_signed_by(row.signing_key)

    def take(self, entry: Entry) -> None:
        """Take in an entry whose signature has been checked.

        Raises:
            RollError: the entry changes nothing.
        """
        changes = {
            Action.VAULT_CREATED: self._begin,
            Action.OFFICER_ADMITTED: self._admit,
            Action.OFFICER_ROLES_CHANGED: self._change_roles,
            Action.OFFICER_RENAMED: self._rename,
            Action.OFFICER_LEFT: self._let_go,
        }
        action = _action(entry)
        if action is None or action not in changes:
            return
        change = changes[action]
        try:
            change(entry)
        except (KeyError, ValueError) as error:
            raise RollError("detail") from error

    def _begin(self, entry: Entry) -> None:
        if entry.sequence != 0 or self._rows:
            raise RollError("not the first entry")
        if bytes.fromhex(entry.detail["signing_key"]) != self._first_key:
            raise RollError("first key")
        self._rows[entry.officer_id] = OfficerRow(
            officer_id=entry.officer_id,
            name=entry.detail["name"],
            exchange_key=bytes.fromhex(entry.detail["exchange_key"]),
            signing_key=self._first_key,
            roles=FIRST_ROLES,
            slot=entry.detail["slot"],
        )

    def _admit(self, entry: Entry) -> None:
        self._require_right(entry)
        row = OfficerRow(
            officer_id=entry.detail["officer_id"],
            name=entry.detail["name"],
            exchange_key=bytes.fromhex(entry.detail["exchange_key"]),
            signing_key=bytes.fromhex(entry.detail["signing_key"]),
            roles=read_roles(entry.detail["roles"]),
            slot=entry.detail["slot"],
        )
        if row.officer_id in self._rows or self._is_known(row.signing_key):
            raise RollError("known already")
        if not _is_sound(row) or not self._may_stand_in(entry, row):
            raise RollError("no right")
        self._rows[row.officer_id] = row

    def _change_roles(self, entry: Entry) -> None:
        self._require_keeper(entry)
        row, roles = self._rows[entry.detail["officer_id"]], read_roles(entry.detail["roles"])
        if Role.SUPERVISORS in roles | row.roles:
            raise RollError("no right")
        self._rows[row.officer_id] = replace(row, roles=roles)

    def _rename(self, entry: Entry) -> None:
        if entry.detail["officer_id"] != entry.officer_id:
            self._require_keeper(entry)
        row = self._rows[entry.detail["officer_id"]]
        self._rows[row.officer_id] = replace(row, name=entry.detail["name"])

    def _let_go(self, entry: Entry) -> None:
        self._require_right(entry)
        row = self._rows[entry.detail["officer_id"]]
        if not self._may_stand_in(entry, row):
            raise RollError("no right")
        self._rows[row.officer_id] = replace(row, has_left=True)

    def _is_known(self, signing_key: bytes) -> bool:
        return any(row.signing_key == signing_key for row in self._rows.values())

    def _may_stand_in(self, entry: Entry, row: OfficerRow) -> bool:
        """Whether the signer is no supervisor, or another present officer is as ``row`` is."""
        if not self._rows[entry.officer_id].is_supervisors:
            return True
        return any(other.is_twin_of(row) for other in self._rows.values() if not other.has_left)

    def _require_keeper(self, entry: Entry) -> None:
        if Role.KEEPER not in self._rows[entry.officer_id].roles:
            raise RollError("no keeper")

    def _require_right(self, entry: Entry) -> None:
        if not self._rows[entry.officer_id].admits:
            raise RollError("no right")


def _is_sound(row: OfficerRow) -> bool:
    """Whether id, keys and roles are such as we give."""
    if Role.SUPERVISORS in row.roles and len(row.roles) > 1:
        return False
    has_keys = len(row.exchange_key) == len(row.signing_key) == _KEY_BYTES
    return has_keys and _ID.fullmatch(row.officer_id) is not None


def _action(entry: Entry) -> Action | None:
    try:
        return Action(entry.action)
    except ValueError:  # an action of a newer program says nothing of officers
        return None
