"""The phases of the pathway as a unit has them: names, order, review days; none is ever lost."""

from collections.abc import Iterable
from dataclasses import dataclass

from exitdesk.domain.texts import Text

FIRST_PHASE = "first_contact"  # where a case begins; it can be renamed, not retired


@dataclass(frozen=True, slots=True)
class PhaseRule:
    """One phase. ``offered`` False: it is read in what was written before, not chosen anew."""

    key: str
    name: Text
    review_days: int  # the longest time an assessment holds in it unless the officer says else
    offered: bool = True


@dataclass(frozen=True, slots=True)
class PhaseList:
    """All phases, in the order in which the way usually leads through them."""

    phases: tuple[PhaseRule, ...]

    def rule(self, key: str) -> PhaseRule | None:
        """Return a phase, or None when the unit has never had it."""
        return next((one for one in self.phases if one.key == key), None)

    def name(self, key: str) -> Text:
        """Return what a phase is called; its key when nobody knows it here."""
        found = self.rule(key)
        return Text(sv=key, fi=key) if found is None else found.name

    def place(self, key: str) -> int:
        """Return the place of a phase in the order; one that is not known comes last."""
        keys = [one.key for one in self.phases]
        return keys.index(key) if key in keys else len(keys)

    def with_missing(self, others: Iterable[PhaseRule]) -> "PhaseList":
        """Return the list with every phase of ``others`` that it lacks, retired, at its end."""
        known = {one.key for one in self.phases}
        lost = tuple(
            PhaseRule(one.key, one.name, one.review_days, offered=False)
            for one in others
            if one.key not in known
        )
        return PhaseList((*self.phases, *lost))
