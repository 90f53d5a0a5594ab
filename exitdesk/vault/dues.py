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

    def until(self, day: date) -> tuple[Due, ...]:
        """Return all that is due on or before ``day``, the oldest first."""
        rows = self._database.execute(
            "SELECT due, case_id, object_id, form_key FROM dues WHERE due <= ?"
            " ORDER BY due, object_id",
            (day.isoformat(),),
        )
        return tuple(Due(date.fromisoformat(row[0]), *row[1:]) for row in rows)
