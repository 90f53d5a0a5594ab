"""What an officer can do to a vault with their own keys and another program than ours."""

from collections.abc import Mapping

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault
from exitdesk.vault.core import insert_entry
from exitdesk.vault.database import Database
from exitdesk.vault.keys import OfficerKeys
from exitdesk.vault.ledger import Entry, SignedEntry, entry_hash
from tests.access.units import OTHER, THIRD, Unit, person

SECRET = "stugan i Provböle"


def sign_anything(
    vault: Vault,
    action: Action | str,
    case_id: str | None = None,
    detail: Mapping[str, str] | None = None,
) -> int:
    """Make an entry with one's own signature, passing by what the program would ask."""
    core = vault._core
    with core.writing():
        return core.enter(Action(action), case_id=case_id, detail=detail)


def sign_bytes(database: Database, keys: OfficerKeys, body: bytes, row: Entry) -> None:
    """Append an entry with a body that our program would never write."""
    digest = entry_hash(body)
    insert_entry(database, row, SignedEntry(body, digest, keys.signing.sign(digest)))
    database.execute(
        "UPDATE ledger_head SET sequence = ?, before = ?", (row.sequence, row.sequence - 1)
    )


def problems(unit: Unit, by: str) -> tuple[str, ...]:
    """Return what the check of the whole log says at one desk."""
    with unit.at_desk(by) as vault:
        return tuple(problem.sv for problem in vault.ledger.verify().problems)


def shared_and_taken_back(unit: Unit) -> str:
    """Share a case with the third officer, take it back, then write what they may not read."""
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "gamla stället"))
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
        vault.access.take_back(case_id, unit.ids[THIRD])
        vault.records.write(case_id, *person(unit.forms, SECRET))
    return case_id
