"""Opening a case in an emergency, and who gets to know of it."""

from datetime import timedelta

import pytest

from exitdesk.domain.case_access import EmergencyOpening, Part
from exitdesk.domain.officers import Role
from exitdesk.vault import Vault, check_vault
from exitdesk.vault.access_errors import (
    CaseNotSharedError,
    EmergencyReasonMissingError,
    NotOnDutyError,
    NotYoursToShareError,
)
from tests.access.units import KEEPER, ON_DUTY, OTHER, THIRD, Unit, first_call, person, revealed

REASON = "Klienten ringde: någon står utanför dörren"


def opened_by_the_one_on_duty(unit: Unit, by: str = OTHER, reason: str = REASON) -> str:
    """Make a case at one desk and open it in an emergency at another."""
    with unit.at_desk(by) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "stugan"))
    with unit.at_desk(ON_DUTY) as vault:
        vault.access.open_in_emergency(case_id, reason)
    return case_id


def told(vault: Vault) -> list[tuple[str, str]]:
    return [(one.case_id, one.reason) for one in vault.access.emergencies()]


def test_an_officer_on_duty_reads_writes_and_shows_sealed_answers_after_giving_a_reason(
    unit: Unit,
) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "stugan"))
        vault.records.write(case_id, *first_call(unit.forms, "Rönnqvist"))
    with unit.at_desk(ON_DUTY) as vault:
        assert vault.access.rights(case_id).may_open_in_emergency
        assert vault.search.find("Rönnqvist") == ()
        vault.access.open_in_emergency(case_id, f"  {REASON} ")
        assert [entry.action for entry in vault.ledger.entries()][:1] == ["access.emergency"]
        found = vault.records.current(case_id)[0]
        assert revealed(vault, found) == ["stugan"]
        vault.records.write(case_id, *person(unit.forms, "skyddshemmet"))
        assert vault.cases.line(case_id).alias == "Rönnqvist"
        assert vault.search.find("Rönnqvist") != ()
        actions = [entry.action for entry in vault.ledger.entries(case_id)]
        assert actions[:3] == ["record.written", "sealed.revealed", "access.emergency"]
    with unit.at_desk(OTHER) as vault:
        assert revealed(vault, vault.records.current(case_id)[-1]) == ["skyddshemmet"]
        assert check_vault(vault).problems == ()


def test_the_opening_holds_until_the_vault_is_locked(unit: Unit) -> None:
    case_id = opened_by_the_one_on_duty(unit)
    with unit.at_desk(ON_DUTY) as vault:
        with pytest.raises(CaseNotSharedError):
            vault.records.current(case_id)
        assert vault.cases.lines()[0].may_open is False


def test_what_was_being_typed_when_the_vault_was_locked_is_kept_and_waits(unit: Unit) -> None:
    case_id = opened_by_the_one_on_duty(unit)
    form, answers = person(unit.forms, "skyddshemmet")
    with unit.at_desk(ON_DUTY) as vault:
        vault.access.open_in_emergency(case_id, REASON)
        draft_id = vault.drafts.begin(form, case_id=case_id).draft_id
    with unit.at_desk(ON_DUTY) as vault:  # the last words come after the lock
        assert vault.drafts.has(draft_id)
        vault.drafts.keep(draft_id, answers, "who/safe_place")
        assert vault.drafts.all() == ()
        with pytest.raises(CaseNotSharedError):
            vault.drafts.open(draft_id)
        vault.access.open_in_emergency(case_id, REASON)
        assert vault.drafts.open(draft_id).answers == answers


def test_the_opening_gives_no_say_in_who_else_may_open_the_case(unit: Unit) -> None:
    case_id = opened_by_the_one_on_duty(unit)
    with unit.at_desk(ON_DUTY) as vault:
        vault.access.open_in_emergency(case_id, REASON)
        with pytest.raises(NotYoursToShareError):
            vault.access.share(case_id, unit.ids[ON_DUTY], Part.READER)


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_a_blank_reason_is_refused_and_nothing_is_entered(unit: Unit, reason: str) -> None:
    case_id = opened_by_the_one_on_duty(unit)
    with unit.at_desk(ON_DUTY) as vault:
        before = vault.head
        with pytest.raises(EmergencyReasonMissingError):
            vault.access.open_in_emergency(case_id, reason)
        assert vault.head == before
        assert not vault.access.may_open(case_id)


def test_others_are_refused_and_told_whom_to_ask_and_who_is_on_duty(unit: Unit) -> None:
    case_id = opened_by_the_one_on_duty(unit)
    with unit.at_desk(THIRD) as vault:
        before = vault.head
        with pytest.raises(NotOnDutyError) as refused:
            vault.access.open_in_emergency(case_id, REASON)
        for said in (refused.value.text.sv, refused.value.text.fi):
            assert vault.cases.line(case_id).code in said
            assert OTHER in said
            assert ON_DUTY in said
        assert vault.head == before


def test_who_is_taken_off_duty_can_open_nothing_in_an_emergency_any_more(unit: Unit) -> None:
    case_id = opened_by_the_one_on_duty(unit)
    with unit.at_desk(KEEPER) as vault:
        vault.admissions.set_roles(unit.ids[ON_DUTY], frozenset({Role.OFFICER}))
    with unit.at_desk(ON_DUTY) as vault, pytest.raises(NotOnDutyError):
        vault.access.open_in_emergency(case_id, REASON)
    with unit.at_desk(OTHER) as vault:
        assert vault.ledger.verify().problems == ()


def test_a_case_that_is_open_already_needs_no_emergency(unit: Unit) -> None:
    with unit.at_desk(ON_DUTY) as vault:
        case_id = vault.cases.create()
        before = vault.head
        vault.access.open_in_emergency(case_id, REASON)
        assert vault.head == before


# --- who gets to know --------------------------------------------------------------------


def test_the_responsible_officer_is_told_until_they_have_said_that_they_saw_it(
    unit: Unit,
) -> None:
    unit.clock.advance(timedelta(hours=5))
    case_id = opened_by_the_one_on_duty(unit)
    with unit.at_desk(OTHER) as vault:
        (found,) = vault.access.emergencies()
        code = vault.cases.line(case_id).code
        moment = unit.clock.now()
        assert found == EmergencyOpening(found.sequence, case_id, code, ON_DUTY, moment, REASON)
    with unit.at_desk(OTHER) as vault:
        assert told(vault) == [(case_id, REASON)]
        vault.access.see_emergency(found.sequence)
        assert told(vault) == []
        assert vault.ledger.entries()[0].action == "access.emergency_seen"
        assert vault.ledger.verify().problems == ()
    with unit.at_desk(OTHER) as vault:
        assert told(vault) == []


def test_the_deputy_is_told_as_well_each_for_themselves(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.access.share(case_id, unit.ids[THIRD], Part.DEPUTY)
        vault.access.share(case_id, unit.ids[KEEPER], Part.READER)
    with unit.at_desk(ON_DUTY) as vault:
        vault.access.open_in_emergency(case_id, REASON)
        assert told(vault) == []
    with unit.at_desk(OTHER) as vault:
        vault.access.see_emergency(vault.access.emergencies()[0].sequence)
    with unit.at_desk(THIRD) as vault:
        assert told(vault) == [(case_id, REASON)]
    with unit.at_desk(KEEPER) as vault:  # a reader
        assert told(vault) == []


def test_several_openings_are_told_the_oldest_first_and_seen_one_by_one(unit: Unit) -> None:
    first = opened_by_the_one_on_duty(unit, reason="första")
    second = opened_by_the_one_on_duty(unit, reason="andra")
    with unit.at_desk(OTHER) as vault:
        assert told(vault) == [(first, "första"), (second, "andra")]
        vault.access.see_emergency(vault.access.emergencies()[1].sequence)
        assert told(vault) == [(first, "första")]


def test_who_takes_a_case_over_is_told_what_nobody_has_seen_yet_and_no_more(unit: Unit) -> None:
    seen = opened_by_the_one_on_duty(unit)
    unseen = opened_by_the_one_on_duty(unit)
    with unit.at_desk(OTHER) as vault:
        vault.access.see_emergency(vault.access.emergencies()[0].sequence)
        for case_id in (seen, unseen):
            vault.access.hand_over(case_id, unit.ids[THIRD])
    with unit.at_desk(THIRD) as vault:
        assert told(vault) == [(unseen, REASON)]


def test_seeing_what_is_not_theirs_to_see_enters_nothing(unit: Unit) -> None:
    opened_by_the_one_on_duty(unit)
    with unit.at_desk(OTHER) as vault:
        sequence = vault.access.emergencies()[0].sequence
    with unit.at_desk(THIRD) as vault:
        before = vault.head
        vault.access.see_emergency(sequence)
        assert vault.head == before
