"""The days on which something is due, derived from the records; over all cases at once."""

from dataclasses import dataclass
from datetime import date

from exitdesk.vault.core import Core

_COLUMNS = "due, dues.case_id, object_id, form_key, concept, times"
_FIRST_DAY = "0000-00-00"
_MINE = (
    "EXISTS (SELECT 1 FROM case_access AS own WHERE own.case_id = {column}"
    " AND own.officer_id = ? AND own.part IN ('responsible', 'deputy'))"
)
# What has happened is not late: an event was ahead, and is over.
_NOT_OVER = "NOT (concept = 'event.date' AND form_key = 'event' AND due < ?)"


@dataclass(frozen=True, slots=True)
class Due:
    """A record that has something due on a day; what it is, the record says.

    ``concept`` names the kind of day; ``times`` is how many such things it has that day.
    """

    day: date
    case_id: str
    object_id: str
    form_key: str
    concept: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Span:
    """Which due dates are asked for: from ``first`` (None: however late) up to ``last``.

    ``case_id``: in one case; ``mine``: in cases where this officer is responsible or deputy.
    """

    first: date | None
    last: date
    today: date
    case_id: str = ""
    mine: bool = False


class Dues:
    """Asks the derived table of due dates; only of cases open to this officer."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._database = core.database
        self._gate = core.gate

    def until(self, day: date) -> tuple[Due, ...]:
        """Return what is due on or before ``day``, oldest first."""
        return self.within(Span(None, day, date.min))

    def within(self, span: Span) -> tuple[Due, ...]:
        """Return what is due in a span, oldest first."""
        where, values = self._condition(span)
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM dues WHERE {where} ORDER BY due, object_id, concept",  # noqa: S608
            values,
        )
        return tuple(Due(date.fromisoformat(row[0]), *row[1:]) for row in rows)

    def open_cases(self, column: str, *, mine: bool) -> tuple[str, list[object]]:
        """Return an SQL condition for cases open to this officer, or for the officer's own."""
        where, values = self._gate.open_ones(column)
        if mine:
            where = f"{where} AND {_MINE.format(column=column)}"
            values = [*values, self._core.officer.officer_id]
        return where, values

    def _condition(self, span: Span) -> tuple[str, list[object]]:
        opened, values = self.open_cases("dues.case_id", mine=span.mine)
        parts = ["stands", "due >= ?", "due <= ?", _NOT_OVER, opened]
        first = _FIRST_DAY if span.first is None else span.first.isoformat()
        values = [first, span.last.isoformat(), span.today.isoformat(), *values]
        if span.case_id:
            parts.append("dues.case_id = ?")
            values.append(span.case_id)
        return " AND ".join(parts), values
