"""The day's list and the calendar of an officer: shared cases, one's own, and no others."""

from datetime import timedelta

from exitdesk.casework.agreed_contacts import AgreedContacts
from exitdesk.casework.calendars import Calendars
from exitdesk.casework.today import DayChoice, Today
from exitdesk.domain.answers import Answers
from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault
from tests.access.units import OTHER, Unit


def today(unit: Unit, vault: Vault) -> Today:
    return Today(vault, unit.forms, AgreedContacts(vault, unit.forms, unit.clock), unit.clock)


def case_with_dues(unit: Unit, vault: Vault) -> str:
    """A case of the officer at the desk, with a step and a contact tomorrow."""
    tomorrow = unit.clock.today() + timedelta(days=1)
    case_id = vault.cases.create()
    step: Answers = {"title": "Ring", "due": tomorrow}
    vault.records.write(case_id, unit.forms.latest("step"), step)
    contact: Answers = {"who": "client_calls", "first": tomorrow, "repeats": "weekly"}
    vault.records.write(case_id, unit.forms.latest("agreed_contact"), contact)
    return case_id


def test_shared_cases_are_on_the_list_one_can_ask_for_ones_own_and_no_others_are_there(
    unit: Unit,
) -> None:
    with unit.at_desk(OTHER) as vault:
        case_with_dues(unit, vault)  # shared with nobody
    with unit.at_desk() as vault:
        shared, deputised = case_with_dues(unit, vault), case_with_dues(unit, vault)
        vault.access.share(shared, unit.ids[OTHER], Part.READER)
        vault.access.share(deputised, unit.ids[OTHER], Part.DEPUTY)
    with unit.at_desk(OTHER) as vault:
        found = today(unit, vault)
        own = {line.case_id for line in vault.cases.lines() if line.may_open}
        first = unit.clock.today()
        calendar = Calendars(vault, unit.forms, found, unit.clock)
        for mine in (False, True):
            listed = {
                item.case_id for part in found.day(DayChoice(mine=mine)).parts
                for item in part.items
            }  # fmt: skip
            days = calendar.days(first, first + timedelta(days=9), mine=mine)
            shown = {item.case_id for day in days.values() for item in day.items}
            expected = own - {shared} if mine else own
            assert listed == shown == expected
