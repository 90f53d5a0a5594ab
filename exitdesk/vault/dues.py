"""The days on which something is due, derived from the records."""

from dataclasses import dataclass
from datetime import date

from exitdesk.vault.core import Core


@dataclass(frozen=True, slots=True)
class Due:
    """A record that has something due on a day; what it is, the record says."""

    day: date
    case_id: str
    object_id: str
    form_key: str


class Dues:
    """Asks the derived table of due dates."""

    def __init__(self, core: Core) -> None:
        self._database = core.database
        self._gate = core.gate

    def until(self, day: date) -> tuple[Due, ...]:
        """Return what is due on or before ``day`` in cases open to this officer, oldest first."""
        where, values = self._gate.open_ones("dues.case_id")
        rows = self._database.execute(
            f"SELECT due, case_id, object_id, form_key FROM dues WHERE due <= ? AND {where}"  # noqa: S608
            " ORDER BY due, object_id",
            (day.isoformat(), *values),
        )
        return tuple(Due(date.fromisoformat(row[0]), *row[1:]) for row in rows)
