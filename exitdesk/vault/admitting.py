"""Letting officers in, naming them and giving them roles: by a keeper's signed entry.

The ledger comes first, then the header with the way in. What was cut short in between is an
officer without a way in: shown as not finished, to be dropped and admitted again.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.errors import VaultError
from exitdesk.vault.identities import Admitted, NewIdentity, is_let_in, next_label
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.key_handing import drop_case_keys, hand_missing
from exitdesk.vault.keys import wipe
from exitdesk.vault.officer_errors import (
    LastKeeperError,
    NotKeeperError,
    OfficerGoneError,
    OfficerNameError,
    RemovingYourselfError,
    RolesMissingError,
)
from exitdesk.vault.officer_rolls import written_roles
from exitdesk.vault.officers import Officer, OfficerRow, duties
from exitdesk.vault.recovery import RecoverySheet
from exitdesk.vault.settings import SHEET_CHECKED, Settings
from exitdesk.vault.slots import Slot

_GIVEN = frozenset({Role.OFFICER, Role.DUTY, Role.KEEPER})


class Admissions:
    """Who may use the vault and as what; only keepers change it."""

    def __init__(self, core: Core, case_keys: CaseKeys, first_key: bytes) -> None:
        self._core = core
        self._case_keys = case_keys
        self._first_key = first_key

    @property
    def may_administer(self) -> bool:
        """Whether the officer at this desk is a keeper."""
        return self._core.officer.is_keeper

    def require_keeper(self) -> None:
        """Raise ``NotKeeperError`` unless the officer at this desk is a keeper."""
        if not self.may_administer:
            raise NotKeeperError

    def is_finished(self, officer_id: str) -> bool:
        """Whether the officer has a way in; False when their admission was cut short."""
        return is_let_in(self._core, officer_id)

    def label_of(self, officer_id: str) -> str:
        """Return the neutral label of an officer's desk; raises ``NotFoundError``."""
        return self._core.officers.get(officer_id).slot

    def needs_device(self, officer_id: str) -> bool:
        """Whether the officer's desk needs the secret of one computer as well."""
        label = self.label_of(officer_id)
        return any(slot.needs_device for slot in self._slots if slot.label == label)

    def admit(
        self, name: str, passphrase: bytearray, roles: frozenset[Role], kdf: KdfParameters
    ) -> Admitted:
        """Let a new officer in, who has typed ``passphrase``, which is wiped.

        Raises:
            NotKeeperError, OfficerNameError, RolesMissingError: before anything is made.
            HeaderFullError: there is no room for another officer.
            WeakKdfError: when ``kdf`` is below the floor.
            DiskFullError, WriteFailedError: the officer was not admitted, or shows as not
                finished when the disk refused that too.
        """
        try:
            self.require_keeper()
            kdf.require_floor()
            identity = self.identity(name, roles)
            try:
                slots, sheet = identity.sealed(passphrase, kdf, self._vault_id)
                return self.take_in(identity, slots, sheet)
            finally:
                identity.contents.wipe()
        finally:
            wipe(passphrase)

    def identity(self, name: str, roles: frozenset[Role]) -> NewIdentity:
        """Return a new identity for an officer of this vault; nothing is stored yet.

        Raises:
            OfficerNameError, RolesMissingError: when they have no name or role of their own.
        """
        name = self._free_name(name)
        _require_roles(roles)
        return NewIdentity.made(name, roles, next_label(self._core), self._first_key)

    def take_in(
        self, identity: NewIdentity, slots: tuple[Slot, ...], sheet: RecoverySheet
    ) -> Admitted:
        """Admit an identity whose slots have been made; raises as ``admit``."""
        self.require_keeper()
        header = self._core.keeper.header
        row = identity.row
        ring = header.ring.with_officer(
            self._core.keeper.vault_key, header.vault_id, row.officer_id, row.exchange_key
        )
        replace(header, slots=(*header.slots, *slots), ring=ring).require_room()
        with self._changing():
            self._core.officers.put(row)
            self._core.enter(Action.OFFICER_ADMITTED, detail=row.detail())
            Settings(self._core).put(row.officer_id, SHEET_CHECKED, value=False)
            hand_missing(self._core, self._case_keys, {row.officer_id})
        try:
            header = self._core.keeper.header
            self._core.keeper.replace(replace(header, slots=(*header.slots, *slots), ring=ring))
        except VaultError:
            self.drop_unfinished(row.officer_id)
            raise
        return Admitted(row.officer, sheet)

    def drop_unfinished(self, officer_id: str) -> None:
        """Let an officer go who never got a way in: there is no key to change.

        Raises:
            NotKeeperError, OfficerGoneError: when it is not like that.
        """
        self.require_keeper()
        row = self._core.officers.get(officer_id)
        if row.has_left or self.is_finished(officer_id):
            raise OfficerGoneError(detail=officer_id)
        with self._changing():
            self._core.officers.put(replace(row, has_left=True))
            self._core.enter(Action.OFFICER_LEFT, detail={"officer_id": officer_id})
            drop_case_keys(self._core, officer_id)

    def rename(self, officer_id: str, name: str) -> Officer:
        """Give an officer another name: their own, or any when a keeper does it.

        Raises:
            NotKeeperError, OfficerGoneError, OfficerNameError: nothing has changed.
        """
        if officer_id != self._core.officer.officer_id:
            self.require_keeper()
        row = self._present(officer_id)
        named = replace(row, name=self._free_name(name, but=officer_id))
        if named != row:
            detail = {"officer_id": officer_id, "name": named.name}
            with self._changing():
                self._core.officers.put(named)
                self._core.enter(Action.OFFICER_RENAMED, detail=detail)
        return named.officer

    def set_roles(self, officer_id: str, roles: frozenset[Role]) -> Officer:
        """Give an officer other roles; who is no longer on duty gets no key made from then on.

        Raises:
            NotKeeperError, OfficerGoneError, RolesMissingError: nothing has changed.
            LastKeeperError: nobody else who has a way in is a keeper.
        """
        self.require_keeper()
        row = self._present(officer_id)
        _require_roles(roles)
        changed = replace(row, roles=roles)
        if row.officer.is_keeper and not changed.officer.is_keeper:
            self._require_other_keeper(officer_id)
        if changed != row:
            detail = {"officer_id": officer_id, "roles": written_roles(roles)}
            with self._changing():
                self._core.officers.put(changed)
                self._core.enter(Action.OFFICER_ROLES_CHANGED, detail=detail)
                if duties(row) and not duties(changed):
                    drop_case_keys(self._core, officer_id, self._case_keys, purpose="emergency")
                hand_missing(self._core, self._case_keys, {officer_id})
        return changed.officer

    def hand_missing(self) -> int:
        """Give officers on duty, supervisors and successors the case keys they still lack.

        As far as the officer at this desk holds them; one ledger entry for each receiver. To be
        done when the whole log has been found in order.
        Returns how many keys that were.
        """
        with self._core.writing():
            return hand_missing(self._core, self._case_keys)

    def require_removable(self, officer_id: str) -> OfficerRow:
        """Return an officer whom the keeper at this desk may let go.

        Raises:
            NotKeeperError, RemovingYourselfError, OfficerGoneError: when it cannot be.
        """
        self.require_keeper()
        if officer_id == self._core.officer.officer_id:
            raise RemovingYourselfError
        return self._present(officer_id)

    @property
    def _vault_id(self) -> bytes:
        return self._core.keeper.header.vault_id

    @property
    def _slots(self) -> tuple[Slot, ...]:
        return self._core.keeper.header.slots

    def _present(self, officer_id: str) -> OfficerRow:
        row = self._core.officers.get(officer_id)
        if row.has_left or Role.SUPERVISORS in row.roles:
            raise OfficerGoneError(detail=officer_id)
        return row

    def _free_name(self, name: str, but: str = "") -> str:
        """Return the name as it is stored, when it is one and nobody else has it."""
        free = " ".join(name.split())
        taken = {
            row.name.casefold() for row in self._core.officers.present() if row.officer_id != but
        }
        if not free or free.casefold() in taken:
            raise OfficerNameError
        return free

    def _require_other_keeper(self, officer_id: str) -> None:
        others = (
            row
            for row in self._core.officers.present()
            if row.officer_id != officer_id and self.is_finished(row.officer_id)
        )
        if not any(row.officer.is_keeper for row in others):
            raise LastKeeperError

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One transaction that changes officers; undone, they are as the table says."""
        try:
            with self._core.writing():
                yield
        except BaseException:
            self._core.officers.reread()
            raise
        own = self._core.officers.get(self._core.officer.officer_id)
        self._core.officer = own.officer


def _require_roles(roles: frozenset[Role]) -> None:
    if not roles or not roles <= _GIVEN:
        raise RolesMissingError
