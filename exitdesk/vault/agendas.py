"""What recurs and what was agreed for a day, over all cases, from the facts of the records."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from exitdesk.vault.core import Core
from exitdesk.vault.dues import Dues
from exitdesk.vault.times import from_micros, to_micros

_PLAIN = frozenset({"done", "cancelled"})  # outcomes that have no further days


@dataclass(frozen=True, slots=True)
class Repeating:
    """A record of something that is agreed for a day, once or again; days as ISO texts."""

    object_id: str
    case_id: str
    form_key: str
    repeats: str
    first: date
    until: date | None
    at: str  # the hour as typed


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of one day of an agreed contact."""

    object_id: str
    contact_id: str
    day: date
    outcome: str
    moved_to: date | None
    at: str  # the new hour as typed
    reached: date | None


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting on its day, whatever became of it."""

    object_id: str
    case_id: str
    day: date
    state: str
    at: str


class Agendas:
    """Asks the derived facts; only of cases open to this officer, closed ones left out."""

    def __init__(self, core: Core, dues: Dues) -> None:
        self._database = core.database
        self._dues = dues

    def repeating(
        self, form_key: str, since: date, *, case_id: str = "", mine: bool = False
    ) -> tuple[Repeating, ...]:
        """Return what recurs, or may, and has not ended before ``since``."""
        opened, values = self._dues.open_cases("kept.case_id", mine=mine)
        only = " AND kept.case_id = ?" if case_id else ""
        rows = self._database.execute(
            "SELECT kept.object_id, kept.case_id, kept.form_key, facts.value, first.value,"  # noqa: S608
            " until.value, hour.value FROM facts"
            " JOIN objects AS kept ON kept.object_id = facts.object_id"
            " JOIN case_lines AS lines ON lines.case_id = kept.case_id"
            " JOIN facts AS first ON first.object_id = kept.object_id"
            " AND first.concept = 'event.date'"
            " LEFT JOIN facts AS until ON until.object_id = kept.object_id"
            " AND until.concept = 'event.repeats_until'"
            " LEFT JOIN facts AS hour ON hour.object_id = kept.object_id"
            " AND hour.concept = 'contact.time'"
            " WHERE facts.concept = 'event.repeats' AND kept.form_key = ?"
            " AND lines.state != 'closed' AND (until.value IS NULL OR until.value >= ?)"
            f" AND {opened}{only} ORDER BY kept.row_number",
            (form_key, since.isoformat(), *values, *((case_id,) if case_id else ())),
        )
        return tuple(_repeating(row) for row in rows)

    def said(self, since: date, last: date, *, case_id: str = "") -> tuple[Said, ...]:
        """Return what was said of contacts agreed for, or moved to, the days from ``since`` on.

        Up to ``last``, in all cases: whose contacts are asked for is known by their ids.
        """
        span = (since.isoformat(), last.isoformat(), case_id, case_id)
        rows = self._database.execute(
            "SELECT told.object_id, contact.value, told.value, outcome.value FROM facts AS told"
            " JOIN facts AS contact ON contact.object_id = told.object_id"
            " AND contact.concept = 'contact.of'"
            " JOIN facts AS outcome ON outcome.object_id = told.object_id"
            " AND outcome.concept = 'contact.outcome'"
            " WHERE told.concept = 'contact.day' AND told.value >= ? AND told.value <= ?"
            " AND (? = '' OR told.case_id = ?)",
            span,
        )
        moved = self._database.execute(
            "SELECT object_id FROM facts AS told WHERE told.concept = 'contact.moved_to'"
            " AND told.value >= ? AND told.value <= ? AND (? = '' OR told.case_id = ?)",
            span,
        )
        found = {
            row[0]: Said(row[0], row[1], date.fromisoformat(row[2]), row[3], None, "", None)
            for row in rows
        }
        detailed = {one.object_id for one in found.values() if one.outcome not in _PLAIN}
        for object_id in detailed.union(object_id for (object_id,) in moved):
            found[object_id] = self._told(object_id)
        return tuple(found.values())

    def _told(self, object_id: str) -> Said:
        """Return one outcome with its further days."""
        facts: dict[str, str] = dict(
            self._database.execute(
                "SELECT concept, value FROM facts WHERE object_id = ?", (object_id,)
            )
        )
        return Said(
            object_id=object_id,
            contact_id=facts.get("contact.of", ""),
            day=date.fromisoformat(facts["contact.day"]),
            outcome=facts.get("contact.outcome", ""),
            moved_to=_day(facts.get("contact.moved_to")),
            at=facts.get("contact.time", ""),
            reached=_day(facts.get("contact.reached")),
        )

    def enquiries(self, before: datetime, *, mine: bool) -> tuple[tuple[str, datetime], ...]:
        """Return the enquiries in which nothing has changed since ``before``, and when it did."""
        opened, values = self._dues.open_cases("case_lines.case_id", mine=mine)
        rows = self._database.execute(
            "SELECT case_id, changed_at FROM case_lines WHERE state = 'enquiry'"  # noqa: S608
            f" AND changed_at <= ? AND {opened} ORDER BY changed_at",
            (to_micros(before), *values),
        )
        return tuple((case_id, from_micros(changed_at)) for case_id, changed_at in rows)

    def own_cases(self) -> frozenset[str]:
        """Return the cases in which this officer is responsible or deputy."""
        opened, values = self._dues.open_cases("case_lines.case_id", mine=True)
        rows = self._database.execute(
            f"SELECT case_id FROM case_lines WHERE {opened}",  # noqa: S608
            values,
        )
        return frozenset(case_id for (case_id,) in rows)

    def met(self, first: date, last: date, *, mine: bool = False) -> tuple[Met, ...]:
        """Return the meetings of the days from ``first`` to ``last``."""
        opened, values = self._dues.open_cases("day.case_id", mine=mine)
        rows = self._database.execute(
            "SELECT day.object_id, day.case_id, day.value, state.value, hour.value"  # noqa: S608
            " FROM facts AS day JOIN case_lines AS lines ON lines.case_id = day.case_id"
            " JOIN facts AS state ON state.object_id = day.object_id"
            " AND state.concept = 'meeting.state'"
            " LEFT JOIN facts AS hour ON hour.object_id = day.object_id"
            " AND hour.concept = 'contact.time'"
            " WHERE day.concept = 'event.date' AND day.value >= ? AND day.value <= ?"
            f" AND lines.state != 'closed' AND {opened} ORDER BY day.value, day.object_id",
            (first.isoformat(), last.isoformat(), *values),
        )
        return tuple(
            Met(row[0], row[1], date.fromisoformat(row[2]), row[3], row[4] or "") for row in rows
        )


def _repeating(row: Sequence[str | None]) -> Repeating:
    object_id, case_id, form_key, repeats, first, until, at = (part or "" for part in row)
    return Repeating(
        object_id, case_id, form_key, repeats, date.fromisoformat(first), _day(until), at
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
