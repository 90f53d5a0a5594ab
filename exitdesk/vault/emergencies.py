"""Openings of cases in an emergency, for those who answer for them, until they have seen it."""

from dataclasses import dataclass

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import EmergencyOpening
from exitdesk.vault.access_rolls import CaseStanding
from exitdesk.vault.core import Core
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.times import from_micros

_ENTRIES = (
    "SELECT sequence, action, body, hash, signature FROM ledger"
    " WHERE action GLOB 'access.emergency*'"
    " ORDER BY sequence"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """All entries about openings: those that opened, and who has seen which."""

    openings: tuple[Entry, ...]
    seen_by: dict[tuple[str | None, str], set[str]]  # by case, and the opening's sequence

    def seen_of(self, opening: Entry) -> set[str]:
        """Return who has said that they have seen it; in the name of its case, where it counts."""
        return self.seen_by.get((opening.case_id, str(opening.sequence)), set())


class Emergencies:
    """Finds what the officer at this desk has not seen, and enters that they have."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def unseen(self) -> tuple[EmergencyOpening, ...]:
        """Return what this officer has yet to see, the oldest first.

        Raises:
            LedgerBrokenError: when one of the entries is not what its officer signed.
        """
        told = self._told()
        return tuple(
            EmergencyOpening(
                sequence=entry.sequence,
                case_id=entry.case_id or "",
                code=standing.code,
                officer=self._core.officers.name_of(entry.officer_id),
                at=from_micros(entry.at),
                reason=entry.detail.get("reason", ""),
            )
            for entry in told.openings
            if (standing := self._standing(entry)) is not None
            and self._is_to_see(entry, standing, told.seen_of(entry))
        )

    def see(self, sequence: int) -> None:
        """Enter that this officer has seen an opening; nothing when it is not theirs to see."""
        for opening in self.unseen():
            if opening.sequence == sequence:
                with self._core.writing():
                    self._core.enter(
                        Action.EMERGENCY_SEEN,
                        case_id=opening.case_id,
                        detail={"entry": str(sequence)},
                    )

    def _is_to_see(self, entry: Entry, standing: CaseStanding, seen_by: set[str]) -> bool:
        own = self._core.officer.officer_id
        if not standing.may_share(own) or entry.officer_id == own or own in seen_by:
            return False
        is_before_their_time = entry.sequence < standing.given_at[own]
        return not (seen_by and is_before_their_time)

    def _standing(self, entry: Entry) -> CaseStanding | None:
        try:
            return self._core.gate.standing(entry.case_id or "")
        except NotFoundError:  # the case is no longer there
            return None

    def _told(self) -> _Told:
        openings: list[Entry] = []
        seen_by: dict[tuple[str | None, str], set[str]] = {}
        for sequence, action, *row in self._core.database.execute(_ENTRIES):
            signed = SignedEntry(*row)
            entry = Entry.from_body(signed.body)
            is_in_place = (entry.sequence, entry.action) == (sequence, action)
            signing_key = self._core.officers.get(entry.officer_id).signing_key
            if not is_in_place or not signed.is_signed_by(signing_key):
                raise LedgerBrokenError(detail=f"entry {sequence}")
            if entry.action == Action.EMERGENCY_OPENED:
                openings.append(entry)
            else:
                opening = entry.case_id, entry.detail.get("entry", "")
                seen_by.setdefault(opening, set()).add(entry.officer_id)
        return _Told(tuple(openings), seen_by)
