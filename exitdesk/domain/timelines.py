"""What happened and what lies ahead in a case, by day, as screens and prints draw it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.texts import Text


class Lane(StrEnum):
    """The rows of a timeline, in the order they are drawn from the top."""

    EVENTS = "events"  # trial, release, debt day: triggers behind and ahead
    MILESTONES = "milestones"
    CONTACTS = "contacts"  # agreed to recur: done, missed, moved
    MEETINGS = "meetings"
    ASSESSMENTS = "assessments"
    GOALS = "goals"
    STEPS = "steps"
    SERVICES = "services"  # and safety arrangements
    AGREEMENTS = "agreements"
    NOTES = "notes"


class MarkKind(StrEnum):
    """What a mark stands for; each kind has its own shape and its own word."""

    EVENT = "event"
    TRIGGER = "trigger"  # an event that may set off violence: trial, release, debt day
    MILESTONE = "milestone"
    MEETING = "meeting"
    CONTACT = "contact"  # a call or message taken down
    CONTACT_AGREED = "contact_agreed"  # a day of an agreed contact of which nothing is noted yet
    CONTACT_DONE = "contact_done"
    CONTACT_MISSED = "contact_missed"
    CONTACT_MOVED = "contact_moved"
    CONTACT_CANCELLED = "contact_cancelled"
    ASSESSMENT = "assessment"
    GOAL_SET = "goal_set"
    GOAL_DUE = "goal_due"
    GOAL_REACHED = "goal_reached"
    STEP_DUE = "step_due"  # planned or under way, the day it is due
    STEP_DONE = "step_done"
    STEP_DROPPED = "step_dropped"
    SERVICE = "service"  # a step that is a service, or where one begins
    SAFETY = "safety"  # where a safety arrangement begins
    AGREEMENT = "agreement"  # made or renewed
    AGREEMENT_ENDS = "agreement_ends"  # its last day
    NOTE = "note"


class EpisodeState(StrEnum):
    """How a service or safety arrangement stands."""

    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Band:
    """A time in one phase; ``end`` is the first day of the next phase, None while it lasts.

    A phase that is gone back to is a band of its own.
    """

    phase: str  # key of one of the unit's phases
    start: date
    end: date | None = None
    name: Text | None = None  # what the unit calls it
    place: int = 0  # in the unit's order
    is_back: bool = False  # the way went back to it
    object_id: str = ""  # the change it begins with; "" for the one a case begins in
    reason: str = ""  # why it began

    @property
    def text(self) -> Text:
        """What the phase is called; its key when nobody has said."""
        return self.name or Text(sv=self.phase, fi=self.phase)


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
    """Something on a day. ``title`` is what was typed, "" when nothing was.

    ``person`` is whom it is about, "" for the client, None for nobody in particular; ``domain``
    the key of its life domain, "" for none.
    """

    day: date
    lane: Lane
    kind: MarkKind
    title: str
    object_id: str
    form_key: str
    person: str | None = None
    domain: str = ""


@dataclass(frozen=True, slots=True)
class Episode:
    """A service or safety arrangement that lasts; ``end`` is its last day, None while open."""

    start: date
    end: date | None
    title: str
    is_safety: bool
    state: EpisodeState
    object_id: str
    form_key: str
    person: str | None = None
    domain: str = ""
    lane: Lane = Lane.SERVICES


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
    episodes: tuple[Episode, ...] = ()
    domains: tuple[tuple[str, Text], ...] = ()  # life domains that occur, in the form's order

    @property
    def people(self) -> tuple[str, ...]:
        """Whom anything is about, the client ("") first, the others by name."""
        found = {point.person for point in self.levels}
        found |= {mark.person for mark in self.marks if mark.person is not None}
        found |= {one.person for one in self.episodes if one.person is not None}
        return tuple(sorted(found))
