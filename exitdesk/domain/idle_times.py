"""After how many idle minutes a vault locks: the officer's choice, as far as its keeper allows."""

from dataclasses import dataclass, replace

USUAL_MINUTES = 5
MOST_MINUTES = 15


@dataclass(frozen=True, slots=True)
class IdleRule:
    """What an officer chose and the most that the vault's keeper allows, in whole minutes."""

    chosen: int = USUAL_MINUTES
    cap: int = MOST_MINUTES
    may_set_cap: bool = False

    @property
    def minutes(self) -> int:
        """After how many idle minutes the vault locks for this officer."""
        return min(self.chosen, self.cap)

    def with_choice(self, minutes: int) -> "IdleRule":
        """Return the rule with another choice, at least one minute and at most the cap."""
        return replace(self, chosen=max(1, min(self.cap, minutes)))

    def with_cap(self, minutes: int) -> "IdleRule":
        """Return the rule with another cap, one to fifteen minutes."""
        return replace(self, cap=max(1, min(MOST_MINUTES, minutes)))
