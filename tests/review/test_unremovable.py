"""An officer cannot make themselves impossible to remove, nor shut a case for good."""

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault import Watch
from tests.access.units import KEEPER, OTHER, THIRD, Unit, person
from tests.review.insiders import problems, sign_anything


def remove(unit: Unit, name: str, heir: str) -> None:
    with unit.at_desk(KEEPER) as vault:
        vault.departures.remove(unit.ids[name], unit.ids[heir], Watch(), leave_sealed=True)
        assert vault._core.officers.get(unit.ids[name]).has_left


def own_case(unit: Unit, name: str) -> str:
    with unit.at_desk(name) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "stugan"))
    return case_id


def test_an_entry_that_spoils_a_case_keeps_nobody_from_letting_its_maker_go(unit: Unit) -> None:
    case_id = own_case(unit, OTHER)
    with unit.at_desk(OTHER) as vault:
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
    with unit.at_desk(THIRD) as vault:
        sign_anything(
            vault, Action.ACCESS_GIVEN, case_id, {"officer_id": unit.ids[THIRD], "part": "deputy"}
        )
    remove(unit, THIRD, OTHER)


def test_rows_about_another_case_keep_nobody_from_letting_an_officer_go(unit: Unit) -> None:
    case_id = own_case(unit, OTHER)
    with unit.insider() as database:
        database.execute(
            "UPDATE case_access SET officer_id = ? WHERE case_id = ?", (unit.ids[THIRD], case_id)
        )
        database.execute(
            "INSERT INTO case_keys VALUES (?, 1, ?, 'access', x'00')", (case_id, unit.ids[THIRD])
        )
    remove(unit, THIRD, KEEPER)
    assert not [each for each in problems(unit, KEEPER) if "inte hade rätt" in each]


def test_a_draft_in_a_case_that_nobody_answers_for_keeps_nobody_from_leaving(unit: Unit) -> None:
    case_id = own_case(unit, THIRD)
    with unit.at_desk(THIRD) as vault:
        vault.drafts.begin(unit.forms.latest("note"), case_id=case_id)
    with unit.insider() as database:
        database.execute("DELETE FROM case_access WHERE case_id = ?", (case_id,))
    remove(unit, THIRD, OTHER)


def test_keys_of_a_case_that_is_not_there_stop_no_handing_on(unit: Unit) -> None:
    own_case(unit, OTHER)
    with unit.insider() as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute(
            "INSERT INTO case_keys VALUES (?, 1, ?, 'access', x'00')",
            ("f" * 32, unit.ids[OTHER]),
        )
    with unit.at_desk(OTHER) as vault:
        assert vault.admissions.hand_missing() == 0
