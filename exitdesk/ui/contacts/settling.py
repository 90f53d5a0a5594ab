"""What an officer does with an agreed contact in one click, from any page that shows it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.agreed_contacts import OUTCOME
from exitdesk.casework.desks import Desk
from exitdesk.casework.readings import answers_by_concept
from exitdesk.domain.cases import Draft, Place, Revision
from exitdesk.domain.contacts import ContactOutcome, Occurrence
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.model import Concept
from exitdesk.ui.jobs import Jobs


class ContactDeed(StrEnum):
    """What is done with one day of an agreed contact."""

    DONE = "done"
    MISSED = "missed"
    MOVED = "moved"  # to which day, a form asks
    CANCELLED = "cancelled"
    REACHED = "reached"  # a missed one was made after all
    TICK = "tick"  # a step agreed for a missed one was taken
    UNTICK = "untick"
    ASSESS = "assess"
    SHEET = "sheet"  # what is needed in an emergency
    CORRECT = "correct"  # what was said before


_OUTCOMES = {
    ContactDeed.DONE: ContactOutcome.DONE,
    ContactDeed.MISSED: ContactOutcome.MISSED,
    ContactDeed.CANCELLED: ContactOutcome.CANCELLED,
}


_NEW_DAY = "outcome/moved_to"  # section and field of the form


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """A deed, the day of the contact that it is about, and the step it ticks."""

    deed: ContactDeed
    occurrence: Occurrence
    step_id: str = ""


class ContactSettling(QObject):
    """Does what is asked of agreed contacts; the page that owns it shows what came of it."""

    settled = Signal()
    failed = Signal(object)  # ExitDeskError
    place_requested = Signal(object)  # Place

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs

    def take(self, request: ContactRequest) -> None:
        """Do it; ``settled`` or ``failed`` follows, or a place is asked for."""
        place = self._place(request)
        if place is not None:
            self.place_requested.emit(place)
        elif request.deed is ContactDeed.MOVED:
            self._jobs.run(partial(self._begin_moving, request.occurrence), self._open, self._fail)
        else:
            self._jobs.run(self._work(request), self._end, self._fail)

    def _place(self, request: ContactRequest) -> Place | None:
        occurrence = request.occurrence
        case_id = occurrence.contact.case_id
        places = {
            ContactDeed.ASSESS: Place("form", case_id=case_id, tab="safety_assessment"),
            ContactDeed.SHEET: Place("emergency", case_id=case_id),
            ContactDeed.CORRECT: Place("record", case_id=case_id, object_id=occurrence.outcome_id),
        }
        return places.get(request.deed)

    def _work(self, request: ContactRequest) -> Callable[[], Revision]:
        contacts, occurrence = self._desk.contacts, request.occurrence
        if request.deed is ContactDeed.REACHED:
            return partial(contacts.reach, occurrence.outcome_id)
        if request.deed in {ContactDeed.TICK, ContactDeed.UNTICK}:
            done = request.deed is ContactDeed.TICK
            return partial(contacts.tick, occurrence.outcome_id, request.step_id, done=done)
        outcome = _OUTCOMES[request.deed]
        return partial(contacts.settle, occurrence.contact.object_id, occurrence.day, outcome)

    def _begin_moving(self, occurrence: Occurrence) -> Draft:
        """Return a draft of the outcome that asks for the new day."""
        if occurrence.outcome_id:  # moved before, within its day
            contact = occurrence.contact
            return self._desk.drafts.begin(OUTCOME, contact.case_id, occurrence.outcome_id)
        form = self._desk.forms.latest(OUTCOME)
        given = answers_by_concept(
            form,
            {
                Concept.CONTACT_OF: occurrence.contact.object_id,
                Concept.CONTACT_DAY: occurrence.day,
                Concept.CONTACT_OUTCOME: ContactOutcome.MOVED.value,
            },
        )
        drafts = self._desk.drafts
        draft = drafts.begin_with(OUTCOME, occurrence.contact.case_id, given)
        drafts.keep(draft.draft_id, draft.answers, _NEW_DAY)  # the rest is answered already
        return draft

    def _open(self, draft: Draft) -> None:
        place = Place("form", case_id=draft.case_id, draft_id=draft.draft_id)
        self.place_requested.emit(place)

    def _end(self, _revision: Revision) -> None:
        self.settled.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self.failed.emit(error)
