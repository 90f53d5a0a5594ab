"""What happened and what lies ahead in a case, by day, as screens and prints draw it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exitdesk.domain.cases import Phase, ThreatLevel


class Lane(StrEnum):
    """The rows of a timeline, in the order they are drawn from the top."""

    EVENTS = "events"  # trial, release, debt day: triggers behind and ahead
    MEETINGS = "meetings"
    ASSESSMENTS = "assessments"
    GOALS = "goals"
    STEPS = "steps"
    SERVICES = "services"
    NOTES = "notes"


class MarkKind(StrEnum):
    """What a mark stands for; each kind has its own shape and its own word."""

    EVENT = "event"
    MEETING = "meeting"
    CONTACT = "contact"  # a call or message taken down; an agreed contact
    ASSESSMENT = "assessment"
    GOAL_SET = "goal_set"
    GOAL_REACHED = "goal_reached"
    STEP_DUE = "step_due"  # planned or under way, the day it is due
    STEP_DONE = "step_done"
    STEP_DROPPED = "step_dropped"
    SERVICE = "service"
    AGREEMENT = "agreement"  # made or renewed; stands in the services lane
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Band:
    """A time in one phase; ``end`` is the first day of the next phase, None while it lasts.

    A phase that is gone back to is a band of its own.
    """

    phase: Phase
    start: date
    end: date | None = None


@dataclass(frozen=True, slots=True)
class LevelPoint:
    """The level of threat to one person from ``day`` on, until the next point or expiry.

    ``valid_until`` is the last day it holds; after it the level is unknown.
    """

    day: date
    level: ThreatLevel
    person: str  # what the person is called; "" for the client
    valid_until: date | None
    object_id: str = ""  # the assessment it comes from


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a day. ``title`` is what was typed, "" when nothing was."""

    day: date
    lane: Lane
    kind: MarkKind
    title: str
    object_id: str
    form_key: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """All there is to draw for a case: bands and levels by their first day, marks by day.

    ``first_day`` and ``last_day`` span everything in it, days ahead included.
    """

    bands: tuple[Band, ...]
    levels: tuple[LevelPoint, ...]
    marks: tuple[Mark, ...]
    first_day: date
    last_day: date
