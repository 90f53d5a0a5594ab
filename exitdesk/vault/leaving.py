"""An officer leaves: their cases go to another, their keys open nothing that comes after.

Also one identity in another's stead: an officer who has lost every way in gets a new one, and
what was the old identity's becomes the new one's.
"""

from dataclasses import dataclass, replace

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault.admitting import Admissions
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from exitdesk.vault.key_handing import Tell, drop_case_keys, hand_missing
from exitdesk.vault.officer_errors import OfficerGoneError, SoleHolderError, SuccessorNeededError
from exitdesk.vault.officers import OfficerRow
from exitdesk.vault.rekeying import Rekeying, Watch, no_change
from exitdesk.vault.slots import Slot

_RESPONSIBLE = (
    "SELECT mine.case_id, deputies.officer_id FROM case_access AS mine"
    " LEFT JOIN case_access AS deputies"
    "  ON deputies.case_id = mine.case_id AND deputies.part = 'deputy'"
    " WHERE mine.officer_id = ? AND mine.part = 'responsible' ORDER BY mine.case_id"
)
_OWN = "SELECT count(*) FROM case_access WHERE officer_id = ? AND part = 'responsible'"
_SOLE = (
    "SELECT count(DISTINCT mine.case_id) FROM case_keys AS mine WHERE mine.officer_id = ?"
    " AND NOT EXISTS (SELECT 1 FROM case_keys AS theirs JOIN officers USING (officer_id)"
    "  WHERE theirs.case_id = mine.case_id AND theirs.generation = mine.generation"
    "  AND theirs.officer_id != mine.officer_id AND has_left = 0)"
    " AND (EXISTS (SELECT 1 FROM revisions"
    "  WHERE revisions.case_id = mine.case_id AND sealed IS NOT NULL)"
    " OR EXISTS (SELECT 1 FROM attachments WHERE attachments.case_id = mine.case_id)"
    " OR EXISTS (SELECT 1 FROM drafts"
    "  WHERE drafts.case_id = mine.case_id AND sealed IS NOT NULL))"
)


@dataclass(frozen=True, slots=True)
class LeavingPreview:
    """What an officer leaves behind."""

    responsible: int  # cases they are responsible for
    without_deputy: int  # of these: they need a successor
    sole: int  # cases whose sealed part nobody else can open
    drafts: int


class Leaving:
    """What happens in the vault when an officer leaves it, inside a change of its key."""

    def __init__(self, core: Core, tell: Tell | None = None) -> None:
        """Work in ``core``; ``tell`` hears of the part that takes long with many cases."""
        self._core = core
        self._database = core.database
        self._tell = tell

    def preview(self, officer_id: str) -> LeavingPreview:
        """Return what an officer would leave behind; raises ``NotFoundError``."""
        self._core.officers.get(officer_id)
        cases = self._database.execute(_RESPONSIBLE, (officer_id,))
        return LeavingPreview(
            responsible=len(cases),
            without_deputy=sum(not self._is_present(deputy) for _, deputy in cases),
            sole=int(self._database.value(_SOLE, (officer_id,))),
            drafts=int(
                self._database.value(
                    "SELECT count(*) FROM drafts WHERE officer_id = ?", (officer_id,)
                )
            ),
        )

    def require_possible(
        self, officer_id: str, successor_id: str | None, *, leave_sealed: bool
    ) -> None:
        """Check that everything finds a successor.

        Raises:
            SuccessorNeededError: cases without a deputy, and nobody was named.
            OfficerGoneError: the successor has left, or is the officer themselves.
            SoleHolderError: sealed parts would be lost, and ``leave_sealed`` does not say so.
        """
        left = self.preview(officer_id)
        if successor_id is None:
            if left.without_deputy:
                raise SuccessorNeededError(count=left.without_deputy)
        elif successor_id == officer_id or not self._is_present(successor_id):
            raise OfficerGoneError(detail=successor_id)
        if left.sole and not leave_sealed:
            raise SoleHolderError(count=left.sole)

    def let_go(self, officer_id: str, successor_id: str | None, case_keys: CaseKeys) -> None:
        """Let an officer go, in a transaction; without a successor the deputies take over.

        Raises:
            SuccessorNeededError: the log does not know a deputy whom the table names.
        """
        cases = self._database.execute(_RESPONSIBLE, (officer_id,))
        heirs = {
            case_id: successor_id or self._deputy(case_id, deputy)
            for case_id, deputy in cases
            if self._part_of(case_id, officer_id) is Part.RESPONSIBLE
        }
        self._leave(self._core.officers.get(officer_id))
        for case_id, heir in heirs.items():
            self._take_part(case_id, officer_id)
            self._give_part(case_id, heir, Part.RESPONSIBLE)
        self._database.execute("DELETE FROM case_access WHERE officer_id = ?", (officer_id,))
        self._database.execute(
            "UPDATE drafts SET officer_id = coalesce((SELECT officer_id FROM case_access"
            " WHERE case_access.case_id = drafts.case_id AND part = 'responsible'), ?2)"
            " WHERE officer_id = ?1",
            (officer_id, self._core.officer.officer_id),
        )
        self._settle_keys(officer_id, case_keys, set(heirs.values()))

    def replace(self, old: OfficerRow, new: OfficerRow, case_keys: CaseKeys) -> None:
        """Put a new identity in the stead of an old one, in a transaction."""
        parts = self._database.execute(
            "SELECT case_id, part FROM case_access WHERE officer_id = ? ORDER BY case_id",
            (old.officer_id,),
        )
        self._core.officers.put(new)
        self._core.enter(Action.OFFICER_ADMITTED, detail=new.detail())
        self._leave(old)
        for case_id, stored in parts:
            part = self._part_of(case_id, old.officer_id)
            self._take_part(case_id, old.officer_id)
            if part is not None and part == stored:
                self._give_part(case_id, new.officer_id, part, instead_of=old.officer_id)
        for table in ("drafts", "settings"):
            self._database.execute(
                f"UPDATE {table} SET officer_id = ?2 WHERE officer_id = ?1",  # noqa: S608
                (old.officer_id, new.officer_id),
            )
        self._settle_keys(old.officer_id, case_keys, {new.officer_id})

    def retire(self, row: OfficerRow, case_keys: CaseKeys) -> None:
        """Let an identity go that has no cases of its own, in a transaction."""
        self._leave(row)
        self._settle_keys(row.officer_id, case_keys, set())

    def _leave(self, row: OfficerRow) -> None:
        self._core.officers.put(replace(row, has_left=True))
        self._core.enter(Action.OFFICER_LEFT, detail={"officer_id": row.officer_id})
        self._core.gate.forget()

    def _settle_keys(self, officer_id: str, case_keys: CaseKeys, heirs: set[str]) -> None:
        hand_missing(self._core, case_keys, heirs)  # what this desk holds of the keys so far
        drop_case_keys(self._core, officer_id, case_keys, tell=self._tell)
        self._database.execute("DELETE FROM settings WHERE officer_id = ?", (officer_id,))

    def _part_of(self, case_id: str, officer_id: str) -> Part | None:
        """Return an officer's part as the ledger has it; None also when it is not to be trusted.

        A row of the table alone is no ground for an entry, nor a hindrance to letting one go.
        """
        try:
            return self._core.gate.replayed(case_id).parts.get(officer_id)
        except (LedgerBrokenError, NotFoundError):
            return None

    def _take_part(self, case_id: str, officer_id: str) -> None:
        self._database.execute(
            "DELETE FROM case_access WHERE case_id = ? AND officer_id = ?", (case_id, officer_id)
        )

    def _give_part(
        self, case_id: str, officer_id: str, part: Part, *, instead_of: str | None = None
    ) -> None:
        self._database.execute(
            "INSERT INTO case_access (case_id, officer_id, part) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET part = excluded.part",
            (case_id, officer_id, part.value),
        )
        detail = {"officer_id": officer_id, "part": part.value}
        if instead_of is not None:
            detail["instead_of"] = instead_of
        self._core.enter(Action.ACCESS_GIVEN, case_id=case_id, detail=detail)
        self._core.gate.forget(case_id)

    def _deputy(self, case_id: str, stored: str) -> str:
        """Return the deputy of the table when the ledger says the same."""
        if self._part_of(case_id, stored) is not Part.DEPUTY:
            raise SuccessorNeededError(count=1)
        return stored

    def _is_present(self, officer_id: str | None) -> bool:
        if officer_id is None:
            return False
        row = self._core.officers.get(officer_id)
        return not (row.has_left or row.is_supervisors)


class Departures:
    """Lets officers go and renews the vault key; only keepers do."""

    def __init__(self, core: Core, admissions: Admissions, rekeying: Rekeying) -> None:
        self._core = core
        self._admissions = admissions
        self._rekeying = rekeying

    def preview(self, officer_id: str) -> LeavingPreview:
        """Return what an officer would leave behind; raises ``NotFoundError``."""
        return Leaving(self._core).preview(officer_id)

    def cases_of(self, officer_id: str) -> int:
        """Return how many cases an officer is responsible for."""
        return int(self._core.database.value(_OWN, (officer_id,)))

    def remove(
        self,
        officer_id: str,
        successor_id: str | None,
        watch: Watch,
        *,
        leave_sealed: bool = False,
    ) -> None:
        """Let an officer go: the vault gets a new key, which they never had.

        Their cases go to the successor, or without one to the deputies. Also who seems never to
        have got a way in: whoever can open the vault can take it out of the header again.

        Raises:
            NotKeeperError, RemovingYourselfError, OfficerGoneError: before anything is changed.
            SuccessorNeededError, SoleHolderError: as well; the latter unless ``leave_sealed``.
            KeyChangeCancelledError, DiskFullError, WriteFailedError: nothing has changed.
            KeyChangeUnfinishedError: the vault must be locked and unlocked again.
        """
        self._admissions.require_removable(officer_id)
        leaving = Leaving(self._core)
        leaving.require_possible(officer_id, successor_id, leave_sealed=leave_sealed)

        def change(core: Core, case_keys: CaseKeys, tell: Tell) -> tuple[Slot, ...]:
            Leaving(core, tell).let_go(officer_id, successor_id, case_keys)
            return ()

        self._rekeying.run(change, watch)
        left_behind = f"vault.typed.{officer_id[:8]}"  # words that only they could have read
        self._rekeying.remove_beside(left_behind)

    def renew_key(self, watch: Watch) -> None:
        """Give the vault a new key: copies of it made before open nothing that comes after.

        Raises:
            NotKeeperError: before anything is changed.
            KeyChangeCancelledError, DiskFullError, WriteFailedError: nothing has changed.
            KeyChangeUnfinishedError: the vault must be locked and unlocked again.
        """
        self._admissions.require_keeper()
        self._rekeying.run(no_change, watch)
