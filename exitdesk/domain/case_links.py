"""Links between cases: who knows of whom, and whether a link holds."""

from enum import StrEnum


class LinkState(StrEnum):
    """Whether two cases still belong together; the value is the form's option key."""

    HOLDS = "holds"
    ENDED = "ended"  # the names stay protected
    MISTAKEN = "mistaken"  # they never belonged together: nothing is protected by it


class Knowing(StrEnum):
    """Whose client knows that the other is a client too, seen from one of the cases."""

    NEITHER = "neither"
    HERE = "here"
    THERE = "there"
    BOTH = "both"

    @property
    def from_there(self) -> "Knowing":
        """The same, seen from the other case."""
        return _TURNED.get(self, self)


_TURNED = {Knowing.HERE: Knowing.THERE, Knowing.THERE: Knowing.HERE}
