"""The days of an agreed contact with what was said of each; no vault here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from exitdesk.casework.recurrences import occurrences
from exitdesk.domain.contacts import ContactOutcome, local
from exitdesk.forms.inputs import read_time
from exitdesk.vault.agendas import Repeating, Said

_END_OF_DAY = time(23, 59)


@dataclass(frozen=True, slots=True)
class ContactDay:
    """One day of an agreed contact; ``said`` None: nobody has said how it went."""

    day: date
    at: time | None
    said: Said | None
    moved_from: date | None = None

    @property
    def outcome(self) -> ContactOutcome | None:
        """How it went; None also for one that was moved to another hour of the same day."""
        if self.said is None or (self.said.outcome == "moved" and self.said.moved_to == self.day):
            return None
        return ContactOutcome(self.said.outcome)

    @property
    def due(self) -> datetime:
        """When it was agreed to be, aware and local; the end of the day without an hour."""
        return local(self.day, self.at or _END_OF_DAY)


def contact_days(
    contact: Repeating, said: Iterable[Said], first: date, last: date
) -> tuple[ContactDay, ...]:
    """Return the days of a contact from ``first`` to ``last``, in order.

    Args:
        contact: when it was agreed.
        said: what was said of its days; of a day the last that was said counts.
        first: the first day asked for.
        last: the last day asked for.
    """
    by_day = {one.day: one for one in said if one.contact_id == contact.object_id}
    hour = read_time(contact.at)
    made = {}
    for day in occurrences(contact.first, contact.repeats, contact.until, first):
        if day > last:
            break
        if day >= first:
            told = by_day.get(day)
            at = hour if told is None else _hour(told, day, hour)
            made[day] = ContactDay(day, at, told)
    for day, one in _moved(by_day):
        if first <= day <= last:
            at = read_time(one.at) or hour
            made[day] = ContactDay(day, _hour(by_day.get(day), day, at), by_day.get(day), one.day)
    for day, one in by_day.items():  # said before the contact was agreed anew for other days
        if first <= day <= last and day not in made:
            made[day] = ContactDay(day, _hour(one, day, hour), one)
    return tuple(made[day] for day in sorted(made))


def _hour(said: Said | None, day: date, otherwise: time | None) -> time | None:
    """Return the hour of a day, which may have been moved to another of the same day."""
    if said is not None and said.outcome == "moved" and said.moved_to == day:
        return read_time(said.at) or otherwise
    return otherwise


def _moved(by_day: Mapping[date, Said]) -> Iterator[tuple[date, Said]]:
    """Yield the days to which others were moved, with what was said of those."""
    for one in by_day.values():
        if one.outcome == "moved" and one.moved_to is not None and one.moved_to != one.day:
            yield one.moved_to, one


def still_missed(days: Sequence[ContactDay]) -> Iterator[ContactDay]:
    """Yield the missed days after which nobody has heard from the person."""
    if not any(one.said is not None and one.said.outcome == "missed" for one in days):
        return  # as nearly always, in a list of all cases
    missed: list[ContactDay] = []
    for one in days:
        if one.outcome is ContactOutcome.DONE:
            missed.clear()
        elif one.outcome is ContactOutcome.MISSED and one.said and one.said.reached is None:
            missed.append(one)
    yield from missed
