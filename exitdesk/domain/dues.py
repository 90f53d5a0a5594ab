"""What is due and where it is dealt with."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Text


class DueKind(StrEnum):
    """Why something is on the day's list."""

    LEVEL_EXPIRES = "level_expires"
    AGREEMENT_EXPIRES = "agreement_expires"  # the whole of it, or what one recipient may get
    AGREEMENT_UNSIGNED = "agreement_unsigned"  # it waits for a signature
    CONTACT_PROMISED = "contact_promised"
    STEP_DUE = "step_due"
    GOAL_DUE = "goal_due"
    MEASURE_DUE = "measure_due"  # of an assessment
    MEETING_AGREED = "meeting_agreed"
    PLAN_REVIEW = "plan_review"
    OTHER = "other"  # its title says it
    EVENT_AHEAD = "event_ahead"
    ENQUIRY_WAITING = "enquiry_waiting"
    DRAFT_WAITING = "draft_waiting"
    DISCLOSURE_OUT = "disclosure_out"  # to be returned or destroyed
    NECESSARY_UNSEEN = "necessary_unseen"  # a necessary disclosure to look at
    CLIENT_UNTOLD = "client_untold"  # of a necessary disclosure
    REMOVAL_WAITING = "removal_waiting"  # what must go after a withdrawal is to be decided


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing to be done by ``day``; ``title`` says what, ``place`` is where it is done.

    ``alias`` and ``code`` are those of the case; ``typed`` is what the officer wrote about
    it ("" when the title says it all).
    """

    day: date
    kind: DueKind
    case_id: str
    code: str
    alias: str
    title: Text
    typed: str
    place: Place

    def is_late(self, today: date) -> bool:
        """Whether its day has passed on ``today``."""
        return self.day < today
