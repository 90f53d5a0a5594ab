"""Case keys are not handed to whoever edits the log so that it seems to name them."""

from collections.abc import Callable

import pytest

from exitdesk.casework.log_words import LogWords
from exitdesk.casework.logs import Log
from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Text
from exitdesk.vault import Vault, Watch
from exitdesk.vault.database import Database
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.slots import SlotContents
from tests.access.units import KEEPER, ON_DUTY, OTHER, THIRD, Unit
from tests.review.insiders import shared_and_taken_back

Edit = Callable[[Database], None]


def at_work(unit: Unit, vault: Vault) -> Text | None:
    """Do what happens at a desk after unlocking; return what was found wrong."""
    check = Log(vault, LogWords(unit.forms, dict), vault.admissions.hand_missing).check()
    while check.step():
        pass
    return check.finding()


def keys_of(vault: Vault, officer_id: str) -> int:
    held = "SELECT count(*) FROM case_keys WHERE officer_id = ?"
    return int(vault._core.database.value(held, (officer_id,)))


def hide_the_taking(database: Database) -> None:
    database.execute("UPDATE ledger SET action = 'case.opened' WHERE action = 'access.taken'")


def delete_the_taking(database: Database) -> None:
    database.execute("DELETE FROM ledger WHERE action = 'access.taken'")


def take_the_taking_out_of_the_case(database: Database) -> None:
    database.execute("UPDATE ledger SET case_id = NULL WHERE action = 'access.taken'")


def put_the_old_entry_over_the_taking(database: Database) -> None:
    database.execute(
        "UPDATE ledger SET (action, body, hash, signature) = (SELECT action, body, hash, signature"
        " FROM ledger WHERE action = 'access.given') WHERE action = 'access.taken'"
    )


@pytest.mark.parametrize(
    "edit",
    [
        hide_the_taking,
        delete_the_taking,
        take_the_taking_out_of_the_case,
        put_the_old_entry_over_the_taking,
    ],
)
def test_no_key_is_handed_to_one_who_made_the_log_forget_that_they_lost_the_case(
    unit: Unit, edit: Edit
) -> None:
    case_id = shared_and_taken_back(unit)
    third = unit.ids[THIRD]
    with unit.insider() as database:
        database.execute("INSERT INTO case_access VALUES (?, ?, 'reader')", (case_id, third))
        edit(database)
    with unit.at_desk(OTHER) as vault:
        assert at_work(unit, vault) is not None
        assert keys_of(vault, third) == 0


def test_no_key_is_handed_to_one_who_made_the_log_forget_that_they_are_off_duty(
    unit: Unit,
) -> None:
    third = unit.ids[THIRD]
    plain, duty = frozenset({Role.OFFICER}), frozenset({Role.OFFICER, Role.DUTY})
    with unit.at_desk(KEEPER) as vault:
        vault.admissions.set_roles(third, duty)
        vault.admissions.set_roles(third, plain)
        sequence = vault.head.sequence
    shared_and_taken_back(unit)
    with unit.insider() as database:
        rows = database.execute(
            "SELECT max(sequence) FROM ledger WHERE action = 'officer.roles_changed'"
        )
        assert rows[0][0] <= sequence
        database.execute("UPDATE ledger SET action = 'x' WHERE sequence = ?", rows[0])
        database.execute(
            "UPDATE officers SET roles = 'officer duty' WHERE officer_id = ?", (third,)
        )
    with unit.at_desk(OTHER) as vault:
        assert at_work(unit, vault) is not None
        assert keys_of(vault, third) == 0


def test_keys_are_handed_once_the_log_has_been_found_whole(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        vault.cases.create()
    with unit.at_desk(KEEPER) as vault:
        vault.admissions.set_roles(unit.ids[THIRD], frozenset({Role.OFFICER, Role.DUTY}))
        assert keys_of(vault, unit.ids[THIRD]) == 0
    with unit.at_desk(OTHER) as vault:
        assert at_work(unit, vault) is None
        assert keys_of(vault, unit.ids[THIRD]) == 1


def test_an_entry_played_again_at_another_place_gives_no_access(unit: Unit) -> None:
    case_id = shared_and_taken_back(unit)
    with unit.insider() as database:
        put_the_old_entry_over_the_taking(database)
        database.execute(
            "INSERT INTO case_access VALUES (?, ?, 'reader')", (case_id, unit.ids[THIRD])
        )
    for name in (THIRD, OTHER):
        with unit.at_desk(name) as vault, pytest.raises(LedgerBrokenError):
            vault.records.current(case_id)


def test_roles_played_again_at_another_place_open_nothing(unit: Unit) -> None:
    third = unit.ids[THIRD]
    with unit.at_desk(KEEPER) as vault:
        vault.admissions.set_roles(third, frozenset({Role.OFFICER, Role.DUTY}))
        vault.admissions.set_roles(third, frozenset({Role.OFFICER}))
    with unit.at_desk(KEEPER):
        pass
    with unit.insider() as database:
        database.execute(
            "UPDATE ledger SET (action, body, hash, signature) = (SELECT action, body, hash,"
            " signature FROM ledger WHERE action = 'officer.roles_changed' ORDER BY sequence)"
            " WHERE sequence = (SELECT max(sequence) - 1 FROM ledger)"
        )
        database.execute(
            "UPDATE officers SET roles = 'officer duty' WHERE officer_id = ?", (third,)
        )
    with pytest.raises(LedgerBrokenError), unit.at_desk(THIRD):
        pass


def test_what_one_who_has_left_signs_afterwards_gives_no_access(unit: Unit) -> None:
    case_id, deputy = shared_and_taken_back(unit), unit.ids[ON_DUTY]
    with unit.at_desk(OTHER) as vault:
        vault.access.share(case_id, deputy, Part.DEPUTY)
    with unit.at_desk(KEEPER) as vault:
        vault.departures.remove(deputy, None, Watch())
    left = SlotContents.from_buffer(bytearray(unit.keys[ON_DUTY])).keys
    with unit.at_desk(THIRD) as vault:
        core = vault._core
        officer, keys = core.officer, core.keys
        core.officer, core.keys = core.officers.get(deputy).officer, left
        with core.writing():
            detail = {"officer_id": unit.ids[THIRD], "part": "reader"}
            core.enter(Action.ACCESS_GIVEN, case_id=case_id, detail=detail)
            core.database.execute(
                "INSERT INTO case_access VALUES (?, ?, 'reader')", (case_id, unit.ids[THIRD])
            )
        core.officer, core.keys = officer, keys
        vault._core.gate.forget()
        with pytest.raises(LedgerBrokenError):
            vault.records.current(case_id)
