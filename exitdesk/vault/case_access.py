"""Who may open a case: sharing, taking back, handing over, and opening in an emergency.

Each change is one transaction with its signed entry. Sharing wraps all generations of the case's
key to the receiver; taking back makes a new generation for those who stay. What was sealed before
that the other may have seen, and nothing can undo it.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import CasePerson, CaseRights, EmergencyOpening, Part
from exitdesk.domain.officers import Officer
from exitdesk.vault.access_errors import (
    CaseKeyHeldByOthersError,
    EmergencyReasonMissingError,
    NoSuchPartError,
    NotOnDutyError,
    NotYoursToShareError,
    OfficerNotPresentError,
    SuccessorNeededError,
)
from exitdesk.vault.access_rolls import CaseStanding, may_receive
from exitdesk.vault.case_keys import ACCESS, CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.emergencies import Emergencies
from exitdesk.vault.officers import OfficerRow, duties

_ORDER = tuple(Part)


class CaseAccess:
    """Shares cases with officers and takes them back; opens them in an emergency."""

    def __init__(self, core: Core, case_keys: CaseKeys) -> None:
        self._core = core
        self._gate = core.gate
        self._case_keys = case_keys
        self._emergencies = Emergencies(core)

    # -- asking ------------------------------------------------------------------------------

    def may_open(self, case_id: str) -> bool:
        """Whether the case is open to the officer at this desk; raises ``NotFoundError``."""
        return self._gate.may_open(case_id)

    def people(self, case_id: str) -> tuple[CasePerson, ...]:
        """Return who has which part, the responsible officer first; raises ``NotFoundError``.

        Anyone may know whom to ask: of a case that is not open to them, officers learn who
        decides about it and no more.
        """
        standing = self._gate.standing(case_id)
        parts = standing.present_parts(self._by_id)
        found = [self._person(officer_id, part) for officer_id, part in parts.items()]
        if not self._gate.may_open(case_id):
            found = [person for person in found if person.part is not Part.READER]
        return tuple(sorted(found, key=_by_part))

    def rights(self, case_id: str) -> CaseRights:
        """Return what the officer at this desk may decide; raises ``NotFoundError``."""
        standing = self._gate.standing(case_id)
        return CaseRights(
            may_open=self._gate.may_open(case_id),
            may_share=standing.may_share(self._own_id),
            may_hand_over=standing.may_hand_over(self._own_id, self._by_id),
            may_open_in_emergency=self._is_on_duty and not self._gate.may_open(case_id),
        )

    def whom_to_ask(self, case_id: str) -> str:
        """Return the names of those who decide about the case; raises ``NotFoundError``."""
        return self._gate.whom_to_ask(case_id)

    def on_duty(self) -> str:
        """Return the names of the officers on duty, "–" when there is none."""
        return self._gate.on_duty()

    def receivers(self) -> tuple[Officer, ...]:
        """Return all officers with whom a case can be shared, this one too."""
        rows = self._core.officers.present()
        return tuple(row.officer for row in rows if may_receive(row))

    # -- sharing -----------------------------------------------------------------------------

    def share(self, case_id: str, officer_id: str, part: Part) -> None:
        """Give an officer a part; who was deputy before becomes a reader.

        Raises:
            NotYoursToShareError: when this officer does not decide about the case.
            OfficerNotPresentError: when the other has left or is nobody at a desk.
            SuccessorNeededError: for another part for the responsible officer.
            CaseKeyHeldByOthersError: this officer lacks keys that others could give.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        if part is Part.RESPONSIBLE:
            self.hand_over(case_id, officer_id)
            return
        standing = self._gate.standing(case_id)
        self._require(case_id, standing.may_share(self._own_id))
        self._require_receiver(standing, officer_id)
        held = standing.parts.get(officer_id)
        if held is Part.RESPONSIBLE:
            raise SuccessorNeededError(code=standing.code)
        if held is None:
            self._require_key(case_id, officer_id)
        if held is not part:
            self._give(case_id, officer_id, part)

    def take_back(self, case_id: str, officer_id: str) -> None:
        """Take an officer's part away, and what is sealed from now on out of their reach.

        Everyone may lay down a part of their own that is not the responsibility.

        Raises:
            NotYoursToShareError, NoSuchPartError: nothing has changed.
            SuccessorNeededError: for the responsible officer.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        standing = self._gate.standing(case_id)
        is_own = officer_id == self._own_id and officer_id in standing.parts
        self._require(case_id, is_own or standing.may_share(self._own_id))
        if officer_id not in standing.parts:
            raise NoSuchPartError(code=standing.code)
        if standing.parts[officer_id] is Part.RESPONSIBLE:
            raise SuccessorNeededError(code=standing.code)
        with self._changing(case_id):
            self._take(case_id, officer_id)

    def hand_over(self, case_id: str, officer_id: str, *, former_stays: bool = True) -> None:
        """Make another officer responsible; the former one becomes a reader, or leaves the case.

        The responsible officer may, and once they have left the vault the deputy and the
        keepers. A keeper without the case's key can name only someone who holds it, as long as
        anyone does.

        Raises:
            NotYoursToShareError, OfficerNotPresentError: nothing has changed.
            CaseKeyHeldByOthersError: neither of the two has the key; it says who has.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        standing = self._gate.standing(case_id)
        self._require(case_id, standing.may_hand_over(self._own_id, self._by_id))
        self._require_receiver(standing, officer_id)
        former = standing.responsible
        if former == officer_id:
            return
        self._require_key(case_id, officer_id)
        self._give(case_id, officer_id, Part.RESPONSIBLE, leaving="" if former_stays else former)

    # -- emergencies -------------------------------------------------------------------------

    def open_in_emergency(self, case_id: str, reason: str) -> None:
        """Open a case to this officer, who is on duty, until the vault closes.

        The reason is in the ledger before anything of the case can be read.

        Raises:
            NotOnDutyError: for anyone else; it says whom to ask.
            EmergencyReasonMissingError: for a blank reason.
            DiskFullError, WriteFailedError: the case has not been opened.
        """
        if self._gate.may_open(case_id):
            return
        standing = self._gate.standing(case_id)
        if not self._is_on_duty:
            ask = self._gate.whom_to_ask(case_id)
            raise NotOnDutyError(
                detail=f"case {case_id}", code=standing.code, ask=ask, duty=self._gate.on_duty()
            )
        if not reason.strip():
            raise EmergencyReasonMissingError
        with self._core.writing():
            self._core.enter(
                Action.EMERGENCY_OPENED, case_id=case_id, detail={"reason": reason.strip()}
            )
        self._gate.open_in_emergency(case_id)

    def emergencies(self) -> tuple[EmergencyOpening, ...]:
        """Return what this officer has not yet said they have seen, the oldest first.

        Of the cases that they are responsible or deputy for; their own openings are not
        among it, nor those from before their time that somebody has seen.
        """
        return self._emergencies.unseen()

    def see_emergency(self, sequence: int) -> None:
        """Enter that this officer has seen an opening; nothing when there is none to see."""
        self._emergencies.see(sequence)

    # -- changing ----------------------------------------------------------------------------

    def _give(self, case_id: str, officer_id: str, part: Part, *, leaving: str = "") -> None:
        """Hand the keys on, then change table and ledger; ``leaving`` loses their part."""
        parts = self._gate.standing(case_id).parts
        displaced = [one for one, held in parts.items() if held is part]
        with self._changing(case_id):
            self._case_keys.give_held(case_id, officer_id)
            self._case_keys.set_purpose(case_id, officer_id, ACCESS)
            if part is not Part.READER:
                for other in displaced:
                    self._store(case_id, other, Part.READER)
            self._store(case_id, officer_id, part)
            detail = {"officer_id": officer_id, "part": part.value}
            self._core.enter(Action.ACCESS_GIVEN, case_id=case_id, detail=detail)
            if leaving and not self._core.officers.get(leaving).has_left:
                self._take(case_id, leaving)

    def _take(self, case_id: str, officer_id: str) -> None:
        """Take a part; who holds the key by duty keeps it for that."""
        self._core.database.execute(
            "DELETE FROM case_access WHERE case_id = ? AND officer_id = ?", (case_id, officer_id)
        )
        purpose = duties(self._core.officers.get(officer_id))
        if purpose is None:
            self._case_keys.take(case_id, officer_id)
            self._case_keys.renew(case_id)
        else:
            self._case_keys.set_purpose(case_id, officer_id, purpose)
        detail = {"officer_id": officer_id}
        self._core.enter(Action.ACCESS_TAKEN, case_id=case_id, detail=detail)

    def _store(self, case_id: str, officer_id: str, part: Part) -> None:
        self._core.database.execute(
            "INSERT INTO case_access (case_id, officer_id, part) VALUES (?, ?, ?)"
            " ON CONFLICT (case_id, officer_id) DO UPDATE SET part = excluded.part",
            (case_id, officer_id, part.value),
        )

    @contextmanager
    def _changing(self, case_id: str) -> Iterator[None]:
        try:
            with self._core.writing():
                yield
        finally:
            self._gate.forget(case_id)

    def _require(self, case_id: str, is_allowed: bool) -> None:  # noqa: FBT001
        if not is_allowed:
            code = self._gate.standing(case_id).code
            ask = self._gate.whom_to_ask(case_id)
            raise NotYoursToShareError(detail=f"case {case_id}", code=code, ask=ask)

    def _require_receiver(self, standing: CaseStanding, officer_id: str) -> None:
        if not may_receive(self._core.officers.get(officer_id)):
            raise OfficerNotPresentError(code=standing.code)

    def _require_key(self, case_id: str, officer_id: str) -> None:
        """Refuse to share what is sealed in part only while somebody could share it whole."""
        held = self._case_keys.generations
        ours = held(case_id, officer_id) | held(case_id, self._own_id)
        holders = [
            row.name
            for row in self._core.officers.present()
            if may_receive(row) and not held(case_id, row.officer_id) <= ours
        ]
        if holders:
            code = self._gate.standing(case_id).code
            raise CaseKeyHeldByOthersError(code=code, holders=", ".join(holders))

    @property
    def _own_id(self) -> str:
        return self._core.officer.officer_id

    @property
    def _is_on_duty(self) -> bool:
        """Whether they are now: roles may have changed since the vault was opened."""
        return self._core.officers.get(self._own_id).officer.is_on_duty

    @property
    def _by_id(self) -> dict[str, OfficerRow]:
        return {row.officer_id: row for row in self._core.officers.all()}

    def _person(self, officer_id: str, part: Part) -> CasePerson:
        row = self._core.officers.get(officer_id)
        return CasePerson(officer_id, row.name, part, row.has_left)


def _by_part(person: CasePerson) -> tuple[int, str]:
    return _ORDER.index(person.part), person.name.casefold()
