"""What the lists and the head of a case show."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from exitdesk.domain.answers import Answers
from exitdesk.domain.texts import Text


class ThreatLevel(StrEnum):
    """Threat to a protected person, chosen by the officer, never computed (domain.md 4.3)."""

    LOW = "low"
    RAISED = "raised"
    HIGH = "high"
    VERY_HIGH = "very_high"


class Phase(StrEnum):
    """Keys of the phases that the program ships; a unit has its own list (domain.phases).

    Going back is normal (domain.md 4.2).
    """

    FIRST_CONTACT = "first_contact"
    ASSESSMENT = "assessment"
    DETACHMENT = "detachment"
    SETTLING = "settling"
    STABILISING = "stabilising"
    CLOSING = "closing"


class CaseState(StrEnum):
    """Whether a case is an enquiry that may expire, open, or closed."""

    ENQUIRY = "enquiry"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line of the case list and the head of a case page.

    ``level`` is None when there is no assessment; whether it still holds is asked with
    ``level_holds``: an expired level is shown as unknown. Of a case that the officer may not
    open, ``case_id``, ``code`` and ``officer`` say something, all the rest says nothing.
    """

    case_id: str
    code: str  # random, says nothing of the person, e.g. "K-7Q4M"
    alias: str  # "" when the client has given none
    client_type: str  # option key: "leaver" | "close_one" | ""
    milieu: str  # option key or ""
    language: str  # client's language: "sv" | "fi" | another option key | ""
    state: CaseState
    phase: str  # key of one of the unit's phases
    level: ThreatLevel | None
    level_valid_until: date | None
    agreement_valid_until: date | None
    officer: str  # display name of the responsible officer
    changed_at: datetime  # UTC
    may_open: bool = True  # False: it is not shared with the officer at this desk
    phase_name: Text | None = None  # what the unit calls the phase; None straight from the vault
    phase_place: int = 0  # of the phase in the unit's order

    @property
    def phase_text(self) -> Text:
        """What the phase is called; its key when nobody has said."""
        return self.phase_name or Text(sv=self.phase, fi=self.phase)

    def level_holds(self, today: date) -> bool:
        """Whether there is a level and it has not expired on ``today``."""
        return (
            self.level is not None
            and self.level_valid_until is not None
            and today <= self.level_valid_until
        )


@dataclass(frozen=True, slots=True)
class Revision:
    """One written state of one object: append-only, signed, with the form it was written by.

    Sealed answers are ``Mark.SEALED``; they are revealed on their own, with a reason.
    """

    revision_id: str  # 32 hex digits
    object_id: str  # 32 hex digits; the same through all revisions of one thing
    case_id: str
    form_key: str
    form_version: int
    answers: Answers
    author: str  # officer's display name
    written_at: datetime  # UTC
    number: int  # 1 for the first revision of the object


@dataclass(frozen=True, slots=True)
class Draft:
    """A form being filled in; kept encrypted, sealed answers under the case's key."""

    draft_id: str
    case_id: str
    form_key: str
    form_version: int
    object_id: str | None  # the object being corrected, None for a new one
    answers: Answers  # sealed answers included: the officer is typing them
    at_field: str  # "section/field" where the cursor stood, "" at the start
    changed_at: datetime  # UTC


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: never in sealed fields."""

    case_id: str
    code: str
    alias: str
    object_id: str
    form_key: str
    snippet: str  # plain text around the words, matches between U+0002 and U+0003


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One ledger entry as the log shows it."""

    sequence: int
    at: datetime  # UTC
    action: str  # key of domain.actions.Action
    officer: str
    case_code: str  # "" when it concerns no case
    detail: str  # plain words without names: form key, recipient key, reason given
    hash_head: str  # as on internal prints: the first 16 hex digits
    clock_went_back: bool
    facts: tuple[tuple[str, str], ...] = ()  # what ``detail`` holds, with the ledger's keys


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the program the officer is; remembered encrypted, so unlocking returns there.

    ``page``: "today" | "cases" | "case" | "record" | "attachment" | "form" | "print" |
    "report" | "referral" | "partners" | "partner" | "partner_form" | "necessary" |
    "disclosures" | "disclosure" | "log" | "settings" | "withdrawal" | "withdrawn" | "recall" |
    "summary" | "calendar" | "calendar_print" | "emergency" | "emergency_print" |
    "agreement" | "agreement_print" | "plan_version" | "together" (no page: it takes the window's
    place, and is never remembered). ``tab`` is a case page's tab key, the key of a new form, what
    is printed, or to whom; ``field`` is "section/field" in a form, a day in the calendar,
    "recipient/category" of an agreement that the client is to be asked about.
    """

    page: str
    case_id: str = ""
    tab: str = ""
    object_id: str = ""
    draft_id: str = ""
    field: str = ""
