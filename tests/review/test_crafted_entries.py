"""Entries that an officer signs with another program than ours: told, never a crash."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import cbor2
import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault import Watch, ledger_checks
from exitdesk.vault.database import Database
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.ledger import Entry
from exitdesk.vault.slots import SlotContents
from tests.access.units import KEEPER, OTHER, THIRD, Unit, person
from tests.review.insiders import problems, sign_anything, sign_bytes

Body = dict[str, Any]
CRAFTED: dict[str, Callable[[Body], bytes]] = {
    "a list for detail": lambda body: cbor2.dumps(body | {"detail": []}, canonical=True),
    "a number in detail": lambda body: cbor2.dumps(body | {"detail": {"attachment": 5}}),
    "a time beyond all years": lambda body: cbor2.dumps(body | {"at": 1 << 62}, canonical=True),
    "a negative time": lambda body: cbor2.dumps(body | {"at": -(1 << 62)}, canonical=True),
    "a number for a case": lambda body: cbor2.dumps(body | {"case": 5}, canonical=True),
    "a text for the mark of the clock": lambda body: cbor2.dumps(
        body | {"back": "no"}, canonical=True
    ),
    "one key more": lambda body: cbor2.dumps(body | {"more": 1}, canonical=True),
    "keys in another order": lambda body: cbor2.dumps(dict(reversed(body.items()))),
    "a key twice": lambda body: (
        bytes([cbor2.dumps(body, canonical=True)[0] + 1])
        + cbor2.dumps(body, canonical=True)[1:]
        + cbor2.dumps("seq")
        + cbor2.dumps(body["seq"])
    ),
    "access given in no case": lambda body: cbor2.dumps(
        body | {"action": "access.given", "detail": {"part": "responsible"}}, canonical=True
    ),
    "nothing seen": lambda body: cbor2.dumps(
        body | {"action": "access.emergency_seen"}, canonical=True
    ),
}
TRUE_TO_FORM = {"access given in no case", "nothing seen"}


def sign_crafted(unit: Unit, name: str, craft: Callable[[Body], bytes]) -> int:
    """Append the crafted entry and an honest one behind it; return the crafted one's number."""
    keys = SlotContents.from_buffer(bytearray(unit.keys[name])).keys
    with unit.insider() as database:
        sequence, at, last = _newest(database)
        entry = Entry(sequence + 1, at, 1, "case.opened", unit.ids[name], last)
        body = craft(cbor2.loads(entry.body()))
        plain = cbor2.loads(body)
        column = plain["at"] if -(1 << 60) < plain["at"] < 1 << 60 else at
        sign_bytes(database, keys, body, replace(entry, at=column, action=plain["action"]))
        _, _, last = _newest(database)
        behind = Entry(sequence + 2, at, 1, "case.opened", unit.ids[name], last)
        sign_bytes(database, keys, behind.body(), behind)
    return int(sequence + 1)


def _newest(database: Database) -> tuple[int, int, bytes]:
    row = database.one("SELECT sequence, at, hash FROM ledger ORDER BY sequence DESC LIMIT 1")
    assert row is not None
    return row[0], row[1], row[2]


@pytest.mark.parametrize("name", CRAFTED)
def test_a_crafted_entry_does_not_stop_the_check_of_the_log(unit: Unit, name: str) -> None:
    sequence = sign_crafted(unit, THIRD, CRAFTED[name])
    found = problems(unit, KEEPER)
    if name not in TRUE_TO_FORM:
        assert ledger_checks.CHAIN_BROKEN.filled({"sequence": sequence}).sv in found


@pytest.mark.parametrize("name", CRAFTED)
def test_a_crafted_entry_is_told_as_a_broken_log_where_it_is_read(unit: Unit, name: str) -> None:
    sign_crafted(unit, THIRD, CRAFTED[name])
    with unit.at_desk(OTHER) as vault:
        for read in (vault.ledger.entries, vault.access.emergencies):
            with suppress(LedgerBrokenError):
                read()


def keepers_way_in(unit: Unit) -> tuple[str, int]:
    """Let a keeper take the place of a reader who has left, in a case not theirs."""
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "stugan"))
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
    with unit.at_desk(KEEPER) as vault:
        vault.departures.remove(unit.ids[THIRD], None, Watch())
        detail = {
            "officer_id": unit.ids[KEEPER],
            "part": "reader",
            "instead_of": unit.ids[THIRD],
        }
        sequence = sign_anything(vault, Action.ACCESS_GIVEN, case_id, detail)
    with unit.insider() as database:
        database.execute(
            "INSERT INTO case_access VALUES (?, ?, 'reader')", (case_id, unit.ids[KEEPER])
        )
    return case_id, sequence


def test_a_keeper_cannot_step_into_the_place_of_a_reader_who_has_left(unit: Unit) -> None:
    case_id, sequence = keepers_way_in(unit)
    said = ledger_checks.NOT_ALLOWED.filled({"sequence": sequence})
    assert said.sv in problems(unit, OTHER)
    with unit.at_desk(OTHER) as vault:
        vault.admissions.hand_missing()
        held = "SELECT count(*) FROM case_keys WHERE case_id = ? AND officer_id = ?"
        assert vault._core.database.value(held, (case_id, unit.ids[KEEPER])) == 0


@pytest.mark.parametrize("roles", ["supervisors", "officer supervisors", "keeper supervisors"])
def test_a_keeper_cannot_give_an_officer_the_supervisors_part(unit: Unit, roles: str) -> None:
    with unit.at_desk(KEEPER) as vault:
        detail = {"officer_id": unit.ids[THIRD], "roles": roles}
        sequence = sign_anything(vault, Action.OFFICER_ROLES_CHANGED, None, detail)
        vault._core.database.execute(
            "UPDATE officers SET roles = ? WHERE officer_id = ?", (roles, unit.ids[THIRD])
        )
        said = ledger_checks.NOT_ALLOWED.filled({"sequence": sequence})
        assert said in vault.ledger.verify().problems
    with pytest.raises(LedgerBrokenError), unit.at_desk(OTHER):
        pass


def test_an_entry_of_before_the_one_behind_it_is_found_unless_it_says_so(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
    unit.clock.advance(timedelta(hours=1))
    with unit.at_desk(THIRD) as vault:
        core = vault._core
        core.last_at = 0  # with it the entry would say that the clock went back
        unit.clock.advance(timedelta(hours=-3))
        sequence = sign_anything(vault, Action.CASE_OPENED, case_id)
    unit.clock.advance(timedelta(hours=3))
    said = ledger_checks.BACKDATED.filled({"sequence": sequence})
    assert said.sv in problems(unit, OTHER)


def test_a_record_dated_back_by_its_author_is_found(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        core = vault._core
        unit.clock.advance(timedelta(hours=-30))
        made = vault.records._made(case_id, *person(unit.forms, "stugan"), None)
        unit.clock.advance(timedelta(hours=30))
        with core.writing():
            core.enter(
                Action.RECORD_WRITTEN,
                case_id=case_id,
                revision_id=made.revision_id,
                commitment=made.commitment,
                detail={"form": made.form_key, "signed": made.mark},
            )
            vault.records._insert(made)
        sequence = vault.head.sequence
    said = ledger_checks.BACKDATED.filled({"sequence": sequence})
    assert said.sv in problems(unit, OTHER)


def test_an_officer_without_a_part_in_a_case_writes_nothing_in_it_unnoticed(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
    with unit.at_desk(THIRD) as vault:
        vault._core.gate.open_in_emergency(case_id)  # as another program would
        note = {"kind": "own", "body": "Ingenting har hänt."}
        vault.records.write(case_id, unit.forms.latest("note"), note)
        sequence = vault.head.sequence
    said = ledger_checks.NOT_ALLOWED.filled({"sequence": sequence})
    assert said.sv in problems(unit, OTHER)
