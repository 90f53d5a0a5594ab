"""What a card says of non-disclosure and of minors that somebody has to do something about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from exitdesk.domain.identities import SigningRule
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.readings import Reading

IN_FORCE = "in_force"
FURTHER_NOTICE = "further_notice"


class Doubt(Enum):
    """Why the dates of a non-disclosure are to be looked at."""

    EXPIRED = auto()
    NO_END = auto()
    LONGER_THAN_USUAL = auto()


@dataclass(frozen=True, slots=True)
class NonDisclosure:
    """A non-disclosure for safety as a card has it."""

    state: str
    round: str
    begins: date | None
    ends: date | None

    @classmethod
    def of(cls, reading: Reading) -> "NonDisclosure":
        """Return what a person's card says."""
        return cls(
            reading.key(Concept.NON_DISCLOSURE),
            reading.key(Concept.NON_DISCLOSURE_ROUND),
            reading.until(Concept.NON_DISCLOSURE_FROM),
            reading.until(Concept.DUE),
        )

    def doubt(self, today: date, usual_years: Mapping[str, int]) -> Doubt | None:
        """Return what is odd about the dates; it is a hint, the decision tells what holds."""
        if self.state != IN_FORCE or self.round == FURTHER_NOTICE:
            return None
        if self.ends is None:
            return Doubt.NO_END
        if self.ends < today:
            return Doubt.EXPIRED
        years = usual_years.get(self.round)
        if years is None or self.begins is None:
            return None
        return Doubt.LONGER_THAN_USUAL if self.ends > _later(self.begins, years) else None


def signing_rule(reading: Reading) -> SigningRule:
    """Return who signs for the person of a card."""
    return SigningRule.of(
        reading.revision.object_id,
        minor=reading.key(Concept.PERSON_MINOR),
        signing=reading.key(Concept.SIGNING),
        standing=reading.key(Concept.GUARDIAN_STANDING),
        guardian_id=reading.person(Concept.GUARDIAN),
    )


def _later(day: date, years: int) -> date:
    """Return the same day ``years`` years later; the last of February for a leap day."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
