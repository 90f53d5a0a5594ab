"""Recovery by two people: sheets of which any two let an officer back in, and do no more.

The sheets open an identity of its own that nobody sits at a desk with. It holds the keys of all
cases, for handing them to whoever is let in; it reads nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import combinations

from exitdesk.domain.actions import Action
from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Text
from exitdesk.vault.admitting import Admissions
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.errors import VaultError
from exitdesk.vault.identities import Admitted, NewIdentity, is_let_in, next_label
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.key_handing import Tell, drop_case_keys, hand_missing
from exitdesk.vault.keys import fingerprint, wipe
from exitdesk.vault.leaving import Leaving
from exitdesk.vault.officer_errors import OfficerGoneError, SupervisorsMissingError
from exitdesk.vault.officers import Officer, OfficerRow
from exitdesk.vault.recovery import RecoverySheet, new_secret
from exitdesk.vault.rekeying import Rekeying, Watch
from exitdesk.vault.restoring import RestoredVault
from exitdesk.vault.settings import SHEET_CHECKED, Settings
from exitdesk.vault.slots import Slot, SlotContents, SlotKind, seal_slot

FEWEST, USUAL, MOST = 2, 3, 4  # sheets
LETTERS = "ABCD"
_ROLES = frozenset({Role.SUPERVISORS})
_SLOT = "S"


@dataclass(frozen=True, slots=True)
class SupervisorSheet:
    """One of the sheets; any two of the same set open the vault together."""

    letter: str
    of: int
    sheet: RecoverySheet = field(repr=False)


class Supervisors:
    """Sets recovery by two people up, and takes it away; only keepers do."""

    def __init__(
        self, core: Core, case_keys: CaseKeys, first_key: bytes, rekeying: Rekeying
    ) -> None:
        self._core = core
        self._case_keys = case_keys
        self._first_key = first_key
        self._rekeying = rekeying

    @property
    def sheets(self) -> int:
        """How many sheets there are; 0 when recovery by two people has not been set up."""
        row = self._row()
        if row is None or not is_let_in(self._core, row.officer_id):
            return 0
        pairs = [slot for slot in self._slots if slot.kind is SlotKind.SUPERVISORS]
        return next((n for n in range(FEWEST, MOST + 1) if n * (n - 1) // 2 == len(pairs)), 0)

    def set_up(self, count: int, watch: Watch) -> tuple[SupervisorSheet, ...]:
        """Return new sheets; sheets made before open nothing any more.

        The first time nothing else changes. After that the vault gets a new key, so that older
        copies of the header with the old sheets open nothing that comes after.

        Raises:
            NotKeeperError: before anything is made.
            HeaderFullError: there is no room for the sheets.
            KeyChangeCancelledError, DiskFullError, WriteFailedError: nothing has changed.
            ValueError: for a number of sheets that there cannot be.
        """
        if not FEWEST <= count <= MOST:
            raise ValueError("number of sheets")
        self._require_keeper()
        identity = NewIdentity.made("", _ROLES, _SLOT, self._first_key)
        secrets = [new_secret() for _ in range(count)]
        try:
            slots = _pair_slots(identity.contents, secrets, self._core.keeper.header.vault_id)
            old = self._row()
            if old is not None:  # also one cut short: who took it out of the header is not known
                self._replace(old, identity, slots, watch, count)
            else:
                self._add(identity, slots, count)
            return tuple(
                SupervisorSheet(letter, count, self._sheet(secret))
                for letter, secret in zip(LETTERS, secrets, strict=False)
            )
        finally:
            identity.contents.wipe()
            wipe(*secrets)

    def drop(self, watch: Watch) -> None:
        """Take recovery by two people away; the vault gets a new key.

        Raises:
            NotKeeperError, SupervisorsMissingError: before anything is changed.
            KeyChangeCancelledError, DiskFullError, WriteFailedError: nothing has changed.
        """
        self._require_keeper()
        old = self._row()
        if old is None:
            raise SupervisorsMissingError

        def change(core: Core, case_keys: CaseKeys, tell: Tell) -> tuple[Slot, ...]:
            Leaving(core, tell).retire(old, case_keys)
            core.enter(Action.SUPERVISORS_SET, detail={"sheets": "0"})
            return ()

        self._rekeying.run(change, watch)

    def _replace(
        self,
        old: OfficerRow,
        identity: NewIdentity,
        slots: tuple[Slot, ...],
        watch: Watch,
        count: int,
    ) -> None:
        def change(core: Core, case_keys: CaseKeys, tell: Tell) -> tuple[Slot, ...]:
            Leaving(core, tell).retire(old, case_keys)
            self._admit(core, case_keys, identity.row, count)
            return slots

        self._rekeying.run(change, watch)

    def _add(self, identity: NewIdentity, slots: tuple[Slot, ...], count: int) -> None:
        """Set up the first time: ledger first, then header, as officers are admitted."""
        keeper, row = self._core.keeper, identity.row
        ring = keeper.header.ring.with_officer(
            keeper.vault_key, keeper.header.vault_id, row.officer_id, row.exchange_key
        )
        replace(keeper.header, slots=(*self._slots, *slots), ring=ring).require_room()
        try:
            with self._core.writing():
                self._admit(self._core, self._case_keys, row, count)
        except BaseException:
            self._core.officers.reread()
            raise
        try:
            keeper.replace(replace(keeper.header, slots=(*self._slots, *slots), ring=ring))
        except VaultError:
            with self._core.writing():
                self._core.officers.put(replace(row, has_left=True))
                self._core.enter(Action.OFFICER_LEFT, detail={"officer_id": row.officer_id})
                drop_case_keys(self._core, row.officer_id)
            raise

    @staticmethod
    def _admit(core: Core, case_keys: CaseKeys, row: OfficerRow, count: int) -> None:
        core.officers.put(row)
        core.enter(Action.OFFICER_ADMITTED, detail=row.detail())
        core.enter(Action.SUPERVISORS_SET, detail={"sheets": str(count)})
        hand_missing(core, case_keys, {row.officer_id})

    def _sheet(self, secret: bytearray) -> RecoverySheet:
        vault_id = self._core.keeper.header.vault_id.hex()
        return RecoverySheet.made(secret, vault_id, fingerprint(self._first_key))

    def _row(self) -> OfficerRow | None:
        return next((row for row in self._core.officers.present() if row.is_supervisors), None)

    @property
    def _slots(self) -> tuple[Slot, ...]:
        return self._core.keeper.header.slots

    def _require_keeper(self) -> None:
        Admissions(self._core, self._case_keys, self._first_key).require_keeper()


def _pair_slots(
    contents: SlotContents, secrets: list[bytearray], vault_id: bytes
) -> tuple[Slot, ...]:
    slots = []
    for (first, one), (second, other) in combinations(enumerate(secrets, start=1), 2):
        pair = one + other
        try:
            slots.append(
                seal_slot(
                    contents,
                    pair,
                    vault_id,
                    label=f"{_SLOT}{first}+{_SLOT}{second}",
                    kdf=None,
                    kind=SlotKind.SUPERVISORS,
                )
            )
        finally:
            wipe(pair)
    return tuple(slots)


class SupervisedRecovery:
    """What two people with a sheet each may do: let an officer in again. Nothing can be read."""

    def __init__(
        self, core: Core, first_key: bytes, rekeying: Rekeying, close: Callable[[], None]
    ) -> None:
        self._core = core
        self._first_key = first_key
        self._rekeying = rekeying
        self._close = close

    def close(self) -> None:
        """Close the vault and wipe its keys; may be called twice."""
        self._close()

    @property
    def is_practice(self) -> bool:
        """Whether this is the practice vault, with invented cases."""
        return self._core.keeper.header.practice

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What both must be told about this vault."""
        return tuple(self._core.warnings)

    @property
    def restored(self) -> RestoredVault:
        """What it can say of itself as a restored backup; its records cannot be read."""
        return RestoredVault(self._core, self._first_key, None)

    @property
    def officers(self) -> tuple[Officer, ...]:
        """The officers who can be let in again."""
        present = self._core.officers.present()
        return tuple(row.officer for row in present if not row.is_supervisors)

    def let_in(
        self, officer_id: str, passphrase: bytearray, kdf: KdfParameters, watch: Watch
    ) -> Admitted:
        """Give an officer new keys, a passphrase and a sheet; ``passphrase`` is wiped.

        The old identity leaves and the vault gets a new key: what the officer lost opens nothing
        that comes after.

        Raises:
            OfficerGoneError: when they do not use the vault.
            WeakKdfError: when ``kdf`` is below the floor.
            KeyChangeCancelledError, DiskFullError, WriteFailedError: nothing has changed.
            KeyChangeUnfinishedError: the vault is to be opened again, with the new passphrase.
        """
        try:
            kdf.require_floor()
            return self.let_in_cheaply(officer_id, passphrase, kdf, watch)
        finally:
            wipe(passphrase)

    def let_in_cheaply(
        self, officer_id: str, passphrase: bytearray, kdf: KdfParameters, watch: Watch
    ) -> Admitted:
        """Do the same without asking for the floor."""
        old = self._core.officers.get(officer_id)
        if old.has_left or old.is_supervisors:
            raise OfficerGoneError(detail=officer_id)
        new = NewIdentity.made(old.name, old.roles, next_label(self._core), self._first_key)
        try:
            slots, sheet = new.sealed(passphrase, kdf, self._core.keeper.header.vault_id)

            def change(core: Core, case_keys: CaseKeys, tell: Tell) -> tuple[Slot, ...]:
                Leaving(core, tell).replace(old, new.row, case_keys)
                Settings(core).put(new.row.officer_id, SHEET_CHECKED, value=False)
                return slots

            self._rekeying.run(change, watch)
        finally:
            new.contents.wipe()
        return Admitted(new.row.officer, sheet)
