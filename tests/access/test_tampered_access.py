"""What someone with the vault's key edits about who may open a case is found, or opens nothing."""

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault, access_checks, ledger_checks
from exitdesk.vault.access_errors import AccessChangedError, CaseKeyForgedError
from exitdesk.vault.case_keys import _info
from exitdesk.vault.errors import LedgerBrokenError, NoCaseKeyError
from exitdesk.vault.keys import random_key
from exitdesk.vault.sealing import wrap_key
from tests.access.units import KEEPER, ON_DUTY, OTHER, THIRD, Unit, person, revealed

_USURP = (
    "UPDATE case_access SET officer_id = '{keeper}'"
    " WHERE case_id = '{case}' AND part = 'responsible'"
)


def two_cases(unit: Unit) -> tuple[str, str]:
    """Make two cases at one desk, the first shared with another officer."""
    with unit.at_desk(OTHER) as vault:
        made = vault.cases.create(), vault.cases.create()
        for case_id in made:
            vault.records.write(case_id, *person(unit.forms, "stugan"))
        vault.access.share(made[0], unit.ids[THIRD], Part.READER)
    return made


def problems(unit: Unit, by: str = KEEPER) -> tuple[str, ...]:
    with unit.at_desk(by) as vault:
        return tuple(problem.sv for problem in vault.ledger.verify().problems)


def code_of(unit: Unit, case_id: str) -> str:
    with unit.insider() as database:
        return str(database.value("SELECT code FROM cases WHERE case_id = ?", (case_id,)))


@pytest.mark.parametrize(
    "edit",
    [
        "INSERT INTO case_access VALUES ('{case}', '{keeper}', 'reader')",
        "UPDATE case_access SET part = 'deputy' WHERE officer_id = '{third}'",
        _USURP,
        "DELETE FROM case_access WHERE officer_id = '{third}'",
        "UPDATE case_access SET part = 'lord' WHERE officer_id = '{third}'",
    ],
)
def test_a_row_changed_without_an_entry_is_found_and_the_case_stays_shut(
    unit: Unit, edit: str
) -> None:
    case_id, other = two_cases(unit)
    with unit.insider() as database:
        keeper, third = unit.ids[KEEPER], unit.ids[THIRD]
        database.execute(edit.format(case=case_id, keeper=keeper, third=third))
    said = access_checks.ACCESS_CHANGED.filled({"code": code_of(unit, case_id)})
    assert problems(unit) == (said.sv,)
    for name in (KEEPER, OTHER, THIRD):
        with unit.at_desk(name) as vault, pytest.raises(AccessChangedError):
            vault.records.current(case_id)
    with unit.at_desk(OTHER) as vault:
        assert len(vault.records.current(other)) == 1


def forge(vault: Vault, action: Action, case_id: str, **detail: str) -> None:
    """Make an entry with one's own signature, by passing what the program would ask."""
    core = vault._core
    with core.writing():
        core.enter(action, case_id=case_id, detail=detail)


def test_an_entry_by_one_who_does_not_decide_about_the_case_is_found_and_opens_nothing(
    unit: Unit,
) -> None:
    case_id, _ = two_cases(unit)
    with unit.at_desk(KEEPER) as vault:
        own = unit.ids[KEEPER]
        forge(vault, Action.ACCESS_GIVEN, case_id, officer_id=own, part="reader")
        sequence = vault.head.sequence
        with pytest.raises(LedgerBrokenError):
            vault.records.current(case_id)
    with unit.insider() as database:
        database.execute("INSERT INTO case_access VALUES (?, ?, 'reader')", (case_id, own))
    found = problems(unit)
    assert ledger_checks.NOT_ALLOWED.filled({"sequence": sequence}).sv in found
    with unit.at_desk(KEEPER) as vault, pytest.raises(LedgerBrokenError):
        vault.records.current(case_id)


@pytest.mark.parametrize(
    ("name", "action", "detail"),
    [
        (THIRD, Action.ACCESS_GIVEN, {"officer_id": THIRD, "part": "deputy"}),
        (THIRD, Action.ACCESS_GIVEN, {"officer_id": THIRD, "part": "responsible"}),
        (KEEPER, Action.ACCESS_GIVEN, {"officer_id": KEEPER, "part": "responsible"}),
        (
            KEEPER,
            Action.ACCESS_GIVEN,
            {"officer_id": THIRD, "part": "reader", "instead_of": OTHER},
        ),
        (THIRD, Action.ACCESS_TAKEN, {"officer_id": OTHER}),
        (KEEPER, Action.ACCESS_TAKEN, {"officer_id": THIRD}),
        (ON_DUTY, Action.CASE_KEY_RENEWED, {"generation": "2", "key": "00"}),
        (THIRD, Action.CASE_KEY_RENEWED, {"generation": "3", "key": "00"}),
        (THIRD, Action.EMERGENCY_OPENED, {"reason": "nyfiken"}),
        (THIRD, Action.EMERGENCY_SEEN, {"entry": "3"}),
        (OTHER, Action.ACCESS_GIVEN, {"officer_id": OTHER, "part": "reader"}),
        (OTHER, Action.ACCESS_GIVEN, {"officer_id": THIRD}),
        (OTHER, Action.CASE_CREATED, {"code": "K-AAAA", "key": "00"}),
    ],
)
def test_the_check_of_the_log_finds_every_entry_that_its_officer_had_no_right_to(
    unit: Unit, name: str, action: Action, detail: dict[str, str]
) -> None:
    case_id, _ = two_cases(unit)
    with unit.at_desk(name) as vault:
        by_id = {key: unit.ids.get(value, value) for key, value in detail.items()}
        forge(vault, action, case_id, **by_id)
        said = ledger_checks.NOT_ALLOWED.filled({"sequence": vault.head.sequence})
    assert said.sv in problems(unit)


def test_a_wrapped_key_moved_to_another_officer_opens_nothing_and_is_found(unit: Unit) -> None:
    case_id, _ = two_cases(unit)
    with unit.insider() as database:
        database.execute(
            "UPDATE case_keys SET officer_id = ? WHERE case_id = ? AND officer_id = ?",
            (unit.ids[KEEPER], case_id, unit.ids[THIRD]),
        )
    said = access_checks.CASE_KEYS_CHANGED.filled({"code": code_of(unit, case_id)})
    assert problems(unit) == (said.sv,)
    with unit.at_desk(KEEPER) as vault, pytest.raises(NoCaseKeyError):
        vault._case_keys._get(case_id, 1)


def test_a_wrapped_key_moved_to_another_case_opens_nothing(unit: Unit) -> None:
    case_id, other = two_cases(unit)
    with unit.insider() as database:
        database.execute(
            "UPDATE case_keys SET wrapped = (SELECT wrapped FROM case_keys AS theirs"
            " WHERE theirs.case_id = ?1 AND theirs.officer_id = ?3)"
            " WHERE case_id = ?2 AND officer_id = ?3",
            (case_id, other, unit.ids[OTHER]),
        )
    with unit.at_desk(OTHER) as vault:
        (found,) = vault.records.current(other)
        with pytest.raises(NoCaseKeyError):
            revealed(vault, found)


def test_a_key_slipped_in_to_be_sealed_under_is_refused(unit: Unit) -> None:
    case_id, _ = two_cases(unit)
    known_to_the_insider = random_key()
    with unit.insider() as database:
        public = database.value(
            "SELECT exchange_key FROM officers WHERE officer_id = ?", (unit.ids[OTHER],)
        )
        wrapped = wrap_key(known_to_the_insider, public, _info(case_id, 1, unit.ids[OTHER]))
        database.execute(
            "UPDATE case_keys SET wrapped = ? WHERE case_id = ? AND officer_id = ?",
            (wrapped, case_id, unit.ids[OTHER]),
        )
    with unit.at_desk(OTHER) as vault:
        with pytest.raises(CaseKeyForgedError):
            vault.records.write(case_id, *person(unit.forms, "nya adressen"))
        (found,) = vault.records.current(case_id)
        with pytest.raises(CaseKeyForgedError):
            revealed(vault, found)


def test_a_generation_that_the_ledger_does_not_know_is_found_and_never_sealed_under(
    unit: Unit,
) -> None:
    case_id, _ = two_cases(unit)
    with unit.insider() as database:
        public = database.value(
            "SELECT exchange_key FROM officers WHERE officer_id = ?", (unit.ids[OTHER],)
        )
        wrapped = wrap_key(random_key(), public, _info(case_id, 2, unit.ids[OTHER]))
        database.execute(
            "INSERT INTO case_keys VALUES (?, 2, ?, 'access', ?)",
            (case_id, unit.ids[OTHER], wrapped),
        )
    said = access_checks.CASE_KEYS_CHANGED.filled({"code": code_of(unit, case_id)})
    assert problems(unit) == (said.sv,)
    with unit.at_desk(OTHER) as vault:
        vault.records.write(case_id, *person(unit.forms, "nya adressen"))
    with unit.at_desk(THIRD) as vault:  # it was sealed under the one they hold
        assert revealed(vault, vault.records.current(case_id)[-1]) == ["nya adressen"]


def test_a_case_that_the_ledger_does_not_know_is_found(unit: Unit) -> None:
    two_cases(unit)
    with unit.insider() as database:
        database.execute("INSERT INTO cases VALUES (?, 'K-AAAA', 'open', 0)", ("a" * 32,))
    assert access_checks.ACCESS_UNKNOWN.sv in problems(unit)


def test_what_is_shared_while_the_log_is_checked_is_not_taken_for_a_difference(
    unit: Unit,
) -> None:
    case_id, _ = two_cases(unit)
    with unit.at_desk(OTHER) as vault:
        check = vault.ledger.check()
        check.step(3)
        vault.access.take_back(case_id, unit.ids[THIRD])
        vault.cases.create()
        while check.step():
            pass
        assert check.report().problems == ()


def test_every_desk_finds_the_whole_vault_in_order(unit: Unit) -> None:
    two_cases(unit)
    for name in unit.ids:
        with unit.at_desk(name) as vault:
            assert list(vault.records.check_all()) == [None, None]
            assert vault.ledger.verify().problems == ()
