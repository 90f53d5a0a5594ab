"""What is on an emergency sheet, what the log says of it, and the sheet on paper."""

from datetime import timedelta

import pytest

from exitdesk.casework.emergency_sheets import EmergencySheet
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import PersonRef, Row
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import CLIENT_NAME, FORMER_NAME, SAFE_PLACE, CaseByHand


def words(sheet: EmergencySheet, lang: Lang = Lang.SV) -> str:
    """Return everything on the sheet."""
    said = [part.heading(lang) for part in sheet.parts]
    said += [" ".join(row.words(lang)) for part in sheet.parts for row in part.rows]
    return "\n".join(said)


@pytest.fixture
def planned(case: CaseByHand) -> CaseByHand:
    line = {"carry": "leave_out"}
    case.write(
        "safety_plan",
        person=PersonRef(case.client),
        plan_language="sv",
        first_lines=(Row("01", {**line, "text": "Gå ut bakvägen"}),),
        places_lines=(Row("02", {**line, "text": "Systerns stuga", "way": "Buss 14"}),),
        code_word="bastutur",
    )
    case.write(
        "agreed_contact",
        title="Tisdagssamtalet",
        who="client_calls",
        at="14.00",
        steps=(Row("01", {"after": "h_1", "what": "Ring systern", "by": "duty"}),),
    )
    case.assess("high")
    return case


def test_all_that_is_needed_at_night_is_on_it_sealed_or_not(planned: CaseByHand) -> None:
    said = words(planned.desk.emergency_sheets.read(planned.case_id))
    for wanted in (
        "050 123 4567", "Först sms", SAFE_PLACE, "bastutur", "Gå ut bakvägen", "Systerns stuga",
        "Buss 14", "Tisdagssamtalet 14.00: 1 timme", "Ring systern (jourhavande tjänsteman)",
    ):  # fmt: skip
        assert wanted in said, wanted


def test_names_that_are_not_needed_stay_where_they_are(planned: CaseByHand) -> None:
    said = words(planned.desk.emergency_sheets.read(planned.case_id))
    assert FORMER_NAME not in said
    assert CLIENT_NAME not in said


def test_the_log_says_that_it_was_shown_and_why_what_was_sealed_was_opened(
    planned: CaseByHand,
) -> None:
    planned.desk.emergency_sheets.read(planned.case_id)
    entries = planned.desk.log.entries(planned.case_id, limit=4)
    actions = [entry.action for entry in entries]
    assert Action.EMERGENCY_SHEET_SHOWN.value in actions
    revealed = [one for one in entries if one.action == Action.SEALED_REVEALED.value]
    assert revealed
    assert all("Nöduppgifterna visades" in one.detail for one in revealed)


def test_an_expired_level_is_unknown_on_the_sheet_and_says_what_it_was(
    planned: CaseByHand,
) -> None:
    planned.clock.advance(timedelta(days=15))
    sheet = planned.desk.emergency_sheets.read(planned.case_id)
    (client, _sister) = sheet.part("person")
    assert client.person is not None
    assert client.person.level is None


def test_contacts_that_are_no_longer_agreed_are_not_on_it(planned: CaseByHand) -> None:
    (contact,) = planned.desk.records.current(planned.case_id, "agreed_contact")
    planned.write("agreed_contact", contact.object_id, until=planned.clock.today())
    planned.clock.advance(timedelta(days=1))
    assert "Ring systern" not in words(planned.desk.emergency_sheets.read(planned.case_id))
