"""Who may open a case: what the officer sees of it, may decide about it, and must be told."""

from dataclasses import dataclass

from exitdesk.domain.case_access import CasePerson, CaseRights, EmergencyOpening, Part
from exitdesk.domain.cases import CaseLine
from exitdesk.domain.officers import Officer
from exitdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class CaseSharing:
    """Who may open a case, and what the officer at this desk may decide about it."""

    line: CaseLine  # by code only when it is not open to them
    own_id: str
    people: tuple[CasePerson, ...]  # the responsible officer first
    rights: CaseRights
    receivers: tuple[Officer, ...]  # all with whom cases can be shared
    whom_to_ask: str  # names
    on_duty: str  # names, "–" when there are none

    @property
    def others(self) -> tuple[Officer, ...]:
        """Those who have no part in it, as far as this officer may know."""
        known = {person.officer_id for person in self.people}
        return tuple(one for one in self.receivers if one.officer_id not in known)

    @property
    def is_alone(self) -> bool:
        """Whether there is nobody in the vault with whom anything could be shared."""
        return {one.officer_id for one in self.receivers} <= {self.own_id}


class CaseAccess:
    """Sharing cases, taking them back, handing them over; emergencies."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of(self, case_id: str) -> CaseSharing:
        """Return who may open a case; raises ``NotFoundError``."""
        access = self._vault.access
        return CaseSharing(
            line=self._vault.cases.line(case_id),
            own_id=self._vault.officer.officer_id,
            people=access.people(case_id),
            rights=access.rights(case_id),
            receivers=access.receivers(),
            whom_to_ask=access.whom_to_ask(case_id),
            on_duty=access.on_duty(),
        )

    def share(self, case_id: str, officer_id: str, part: Part) -> CaseSharing:
        """Give an officer a part in a case; raises as the vault does, with nothing changed."""
        self._vault.access.share(case_id, officer_id, part)
        return self.of(case_id)

    def take_back(self, case_id: str, officer_id: str) -> CaseSharing:
        """Take an officer's part away; raises as the vault does, with nothing changed."""
        self._vault.access.take_back(case_id, officer_id)
        return self.of(case_id)

    def hand_over(self, case_id: str, officer_id: str, *, former_stays: bool) -> CaseSharing:
        """Make another officer responsible; raises as the vault does, with nothing changed."""
        self._vault.access.hand_over(case_id, officer_id, former_stays=former_stays)
        return self.of(case_id)

    def open_in_emergency(self, case_id: str, reason: str) -> None:
        """Open a case until the lock; the reason is in the log before anything is read."""
        self._vault.access.open_in_emergency(case_id, reason)

    def emergencies(self) -> tuple[EmergencyOpening, ...]:
        """Return what this officer has yet to say that they have seen, the oldest first."""
        return self._vault.access.emergencies()

    def see_emergency(self, sequence: int) -> tuple[EmergencyOpening, ...]:
        """Enter that it has been seen; return what is left."""
        self._vault.access.see_emergency(sequence)
        return self.emergencies()
