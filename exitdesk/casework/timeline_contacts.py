"""The days of agreed contacts on a timeline: those ahead, and what became of those behind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from exitdesk.casework.recurrences import occurrences
from exitdesk.casework.timeline_marks import Entered
from exitdesk.domain.timelines import Lane, Mark, MarkKind
from exitdesk.forms.model import Concept

AHEAD = timedelta(weeks=12)  # how far a contact agreed "every Tuesday" is drawn
_AGREED = "agreed_contact"
_REPEATED = frozenset({"agreed_contact", "debt_day"})  # kinds of events that may recur
_KINDS = {
    "done": MarkKind.CONTACT_DONE,
    "kept": MarkKind.CONTACT_DONE,
    "missed": MarkKind.CONTACT_MISSED,
    "moved": MarkKind.CONTACT_MOVED,
    "cancelled": MarkKind.CONTACT_CANCELLED,
}


@dataclass(frozen=True, slots=True)
class _Outcomes:
    """What was noted of agreed contacts, by contact and day, and the days they moved to."""

    by_day: dict[tuple[str, date], Entered] = field(default_factory=dict)
    moved_to: dict[str, set[date]] = field(default_factory=dict)

    def take(self, record: Entered) -> None:
        """Take in one outcome; of several for a day the one written last holds."""
        contact, day = record.text(Concept.CONTACT_OF), record.day(Concept.CONTACT_DAY)
        if day is not None:
            self.by_day[contact, day] = record
            moved = record.day(Concept.CONTACT_MOVED_TO)
            if moved is not None and record.text(Concept.CONTACT_OUTCOME) == "moved":
                self.moved_to.setdefault(contact, set()).add(moved)


def recurring(record: Entered) -> bool:
    """Whether a record is an agreed contact or an event that may recur."""
    is_contact = record.revision.form_key == _AGREED
    return is_contact or record.text(Concept.EVENT_KIND) in _REPEATED


def contact_marks(records: Sequence[Entered], today: date) -> Iterator[Mark]:
    """Yield a mark for every day of the agreed contacts among ``records``."""
    outcomes = _Outcomes()
    for record in records:
        if record.has(Concept.CONTACT_OF) and record.text(Concept.CONTACT_OF):
            outcomes.take(record)
    for record in records:
        if recurring(record):
            yield from _days(record, outcomes, today)


def _days(record: Entered, outcomes: _Outcomes, today: date) -> Iterator[Mark]:
    first = record.day(Concept.EVENT_DATE)
    if first is None:
        return
    drawn_to = max(first, today + AHEAD)
    last = record.day(Concept.REPEATS_UNTIL)
    last = drawn_to if last is None else min(last, drawn_to)
    days = set(occurrences(first, record.text(Concept.REPEATS), last))
    days |= outcomes.moved_to.get(record.revision.object_id, set())
    for day in sorted(days):
        yield _mark(record, day, outcomes)


def _mark(record: Entered, day: date, outcomes: _Outcomes) -> Mark:
    if record.text(Concept.EVENT_KIND) == "debt_day":
        return record.mark(day, Lane.EVENTS, MarkKind.TRIGGER)
    noted = outcomes.by_day.get((record.revision.object_id, day))
    if noted is None:
        return record.mark(day, Lane.CONTACTS, MarkKind.CONTACT_AGREED)
    kind = _KINDS.get(noted.text(Concept.CONTACT_OUTCOME), MarkKind.CONTACT_AGREED)
    title = record.text(Concept.EVENT_TITLE)
    return noted.mark(day, Lane.CONTACTS, kind, title)
