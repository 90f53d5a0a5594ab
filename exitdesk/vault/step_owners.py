"""Steps whose officer has left the vault, over all cases, from the facts of the records."""

from exitdesk.vault.core import Core
from exitdesk.vault.dues import Dues

_RESPONSIBLE = (
    "EXISTS (SELECT 1 FROM case_access AS own WHERE own.case_id = owner.case_id"
    " AND own.officer_id = ? AND own.part = 'responsible')"
)


class StepOwners:
    """Asks for them; only of cases open to this officer, closed ones left out."""

    def __init__(self, core: Core, dues: Dues) -> None:
        self._core = core
        self._dues = dues

    def left_behind(self, case_id: str = "") -> tuple[tuple[str, str], ...]:
        """Return case and step of each that is still open, in cases the officer answers for.

        With ``case_id``: of that case, whoever answers for it.
        """
        gone = [row.officer_id for row in self._core.officers.all() if row.has_left]
        if not gone:
            return ()
        opened, values = self._dues.open_cases("owner.case_id", mine=False)
        only = "owner.case_id = ?" if case_id else _RESPONSIBLE
        rows = self._core.database.execute(
            "SELECT owner.case_id, owner.object_id FROM facts AS owner"  # noqa: S608
            " JOIN case_lines AS lines ON lines.case_id = owner.case_id"
            " JOIN facts AS state ON state.object_id = owner.object_id"
            " AND state.concept = 'step.state' AND state.value NOT IN ('done', 'dropped')"
            " WHERE owner.concept = 'step.officer'"
            f" AND owner.value IN ({', '.join('?' for _ in gone)})"
            f" AND lines.state != 'closed' AND {opened} AND {only}"
            " ORDER BY owner.sequence",
            (*gone, *values, case_id or self._core.officer.officer_id),
        )
        return tuple((row[0], row[1]) for row in rows)
