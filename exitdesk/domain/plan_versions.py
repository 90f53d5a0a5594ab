"""A plan at one moment, told from every other by the revisions it is made of."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

_SHORT = 8  # of the digest, as printed


class PlanKind(StrEnum):
    """Which plan a version is of."""

    PATHWAY = "pathway"
    SAFETY_PLAN = "safety_plan"


@dataclass(frozen=True, slots=True)
class PlanSource:
    """A plan as it is at one moment; ``object_id`` is a safety plan's, "" for the pathway."""

    case_id: str
    kind: PlanKind
    object_id: str
    holds: tuple[str, ...]  # revision ids
    number: int  # of the version it is, or would be

    @property
    def digest(self) -> str:
        """The digest of what it is made of.

        It is taken of random ids and not of words: after a passage has been struck out, nothing
        that is left can tell what it was.
        """
        return hashlib.sha256("\n".join(self.holds).encode()).hexdigest()

    @property
    def code(self) -> str:
        """The beginning of the digest, as it stands on paper."""
        return short_code(self.digest)


def short_code(digest: str) -> str:
    """Return the beginning of a digest in two groups."""
    start = digest[:_SHORT].upper()
    return f"{start[:4]} {start[4:]}"
