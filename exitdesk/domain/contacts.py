"""Contacts agreed in advance, the days on which they are due, and what came of each."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from exitdesk.domain.texts import Text


class ContactOutcome(StrEnum):
    """What came of one agreed contact."""

    DONE = "done"
    MISSED = "missed"
    MOVED = "moved"
    CANCELLED = "cancelled"


class After(StrEnum):
    """How long after the hour agreed a step is taken."""

    AT_ONCE = "at_once"
    QUARTER = "min_15"
    HALF_HOUR = "min_30"
    HOUR = "h_1"
    TWO_HOURS = "h_2"
    FOUR_HOURS = "h_4"
    EIGHT_HOURS = "h_8"
    NEXT_DAY = "day_1"
    TWO_DAYS = "day_2"
    THREE_DAYS = "day_3"

    def counted_from(self, agreed: datetime) -> datetime:
        """Return the aware local moment that lies so long after an aware local one.

        Hours are hours that pass, also over a night on which clocks are turned; days are days
        of the calendar at the same hour of the day.
        """
        if self is After.AT_ONCE:
            return agreed
        unit, _, number = self.value.partition("_")
        if unit == "day":
            return local(agreed.date() + timedelta(days=int(number)), agreed.time())
        minutes = int(number) * (60 if unit == "h" else 1)
        return (agreed.astimezone(UTC) + timedelta(minutes=minutes)).astimezone()


def local(day: date, at: time) -> datetime:
    """Return an hour of a day where the officer is, aware."""
    return datetime.combine(day, at).astimezone()


OUTCOME_TEXTS: dict[ContactOutcome, Text] = {
    ContactOutcome.DONE: Text(sv="blev av", fi="toteutui"),
    ContactOutcome.MISSED: Text(sv="uteblev", fi="jäi väliin"),
    ContactOutcome.MOVED: Text(sv="flyttad", fi="siirretty"),
    ContactOutcome.CANCELLED: Text(sv="inställd", fi="peruttu"),
}


@dataclass(frozen=True, slots=True)
class AgreedStep:
    """What was agreed to be done when a contact is missed; ``by`` None: nobody is named."""

    step_id: str
    after: After
    what: str
    by: Text | None


@dataclass(frozen=True, slots=True)
class AgreedContact:
    """A contact that was agreed, once or again and again; ``at`` None: any hour of the day."""

    object_id: str
    case_id: str
    title: str  # as typed, "" for none
    person: str  # what the person is called, "" for nobody in particular
    who: Text | None
    way: Text | None
    first: date
    at: time | None
    repeats: str
    until: date | None
    steps: tuple[AgreedStep, ...]

    def moment(self, day: date, at: time | None = None) -> datetime:
        """Return when the contact is due on a day; without an hour, at the end of the day."""
        return local(day, at or self.at or time(23, 59))


@dataclass(frozen=True, slots=True)
class LadderStep:
    """A step agreed for a missed contact, with the hour at which it falls due."""

    step: AgreedStep
    due: datetime  # aware, local
    done: bool
    is_late: bool = False  # its hour has passed and it is not done


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day of an agreed contact; ``outcome`` None: nobody has said how it went."""

    contact: AgreedContact
    day: date
    at: time | None
    outcome: ContactOutcome | None = None
    outcome_id: str = ""  # object id of the record that says so
    moved_to: date | None = None
    moved_from: date | None = None  # the day from which it was moved here
    reached: date | None = None  # a missed one that was made after all
    ladder: tuple[LadderStep, ...] = ()  # of a missed one
    is_open: bool = False  # missed, and neither made since nor seen to

    @property
    def due(self) -> datetime:
        """When it was agreed to be, aware and local."""
        return self.contact.moment(self.day, self.at)

    def is_overdue(self, now: datetime) -> bool:
        """Whether its hour has passed and nobody has said how it went."""
        return self.outcome is None and self.due <= now
