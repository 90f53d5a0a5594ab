"""Case keys handed on: to those on duty, to the supervisors, to whoever takes a case over.

Only who holds a key can give it. What one desk cannot give is given at another, when an officer
who holds it unlocks the vault. Nobody gets a key because a table says so: a duty comes with a
keeper's signed entry, and a part in a case with an entry of one who may give it.
"""

from collections.abc import Callable, Collection
from contextlib import suppress

from exitdesk.domain.actions import Action
from exitdesk.vault.access_errors import AccessChangedError, CaseKeyForgedError
from exitdesk.vault.case_keys import ACCESS, CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.errors import LedgerBrokenError, NoCaseKeyError, NotFoundError
from exitdesk.vault.officers import OfficerRow, duties

Tell = Callable[[int, int], None]  # done, in all

_LACKED = (
    " AND NOT EXISTS (SELECT 1 FROM case_keys AS theirs WHERE theirs.case_id = mine.case_id"
    " AND theirs.generation = mine.generation AND theirs.officer_id = ?2)"
)
_LACKING = (
    "SELECT DISTINCT mine.case_id FROM case_keys AS mine WHERE mine.officer_id = ?1" + _LACKED  # noqa: S608
)
_LACKING_PART = (
    "SELECT DISTINCT mine.case_id FROM case_keys AS mine JOIN case_access USING (case_id)"  # noqa: S608
    " WHERE case_access.officer_id = ?2 AND mine.officer_id = ?1" + _LACKED
)
_DOUBTFUL = (
    *(AccessChangedError, CaseKeyForgedError, LedgerBrokenError, NoCaseKeyError),
    NotFoundError,
)


def hand_missing(core: Core, case_keys: CaseKeys, only: Collection[str] | None = None) -> int:
    """Give what others lack and this officer holds, in a transaction; return how many keys.

    To all whom the log names it is given only when the whole log has been found in order;
    ``only`` are ids of officers whom an entry of this very transaction names. A case about which
    something is wrong is left out: opening it says what.
    """
    own = core.officer.officer_id
    given = 0
    for row in core.officers.present():
        if row.officer_id != own and (only is None or row.officer_id in only):
            counts = _give_all(core, case_keys, row)
            if counts:
                given += sum(counts)
                detail = {"officer_id": row.officer_id, "cases": str(len(counts))}
                core.enter(Action.KEYS_HANDED, detail=detail)
    return given


def drop_case_keys(
    core: Core,
    officer_id: str,
    case_keys: CaseKeys | None = None,
    *,
    purpose: str | None = None,
    tell: Tell | None = None,
) -> None:
    """Remove an officer's case keys, in a transaction; with ``case_keys``, renew those cases.

    With ``purpose`` only the keys held for that are removed. ``tell`` gets cases done and in all.
    """
    where = "officer_id = ?1 AND (?2 IS NULL OR purpose = ?2)"
    held = f"SELECT DISTINCT case_id FROM case_keys WHERE {where}"  # noqa: S608
    cases = core.database.execute(held, (officer_id, purpose))
    core.database.execute(f"DELETE FROM case_keys WHERE {where}", (officer_id, purpose))  # noqa: S608
    for number, (case_id,) in enumerate(cases, start=1):
        if tell is not None:
            tell(number, len(cases))
        if case_keys is not None:
            with suppress(*_DOUBTFUL):
                case_keys.renew(case_id)
            if officer_id == core.officer.officer_id:
                case_keys.forget(case_id)


def _give_all(core: Core, case_keys: CaseKeys, row: OfficerRow) -> list[int]:
    """Give one officer what they lack; return how many keys of each case."""
    duty = duties(row)
    asked = _LACKING_PART if duty is None else _LACKING
    counts = []
    for (case_id,) in core.database.execute(asked, (core.officer.officer_id, row.officer_id)):
        try:
            has_part = row.officer_id in core.gate.standing(case_id).parts
            purpose = ACCESS if has_part else duty
            if purpose is not None:
                counts.append(case_keys.give_held(case_id, row.officer_id, purpose))
        except _DOUBTFUL:
            continue
    return [count for count in counts if count]
