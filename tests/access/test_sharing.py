"""Sharing a case, taking it back, handing it over: by two and three officers in one vault."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault, check_vault
from exitdesk.vault.access_errors import (
    CaseKeyHeldByOthersError,
    CaseNotSharedError,
    NoSuchPartError,
    NotYoursToShareError,
    OfficerNotPresentError,
    SuccessorNeededError,
)
from exitdesk.vault.errors import DiskFullError, NoCaseKeyError, NotFoundError
from exitdesk.vault.rekeying import Watch
from tests.access.units import KEEPER, ON_DUTY, OTHER, THIRD, Unit, person, revealed


def parts(vault: Vault, case_id: str) -> dict[str, Part]:
    return {one.name: one.part for one in vault.access.people(case_id)}


def a_case(unit: Unit, secret: str = "stugan vid sjön") -> str:
    with unit.at_desk() as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, secret))
    return case_id


def share(unit: Unit, case_id: str, name: str, part: Part = Part.READER, by: str = KEEPER) -> None:
    with unit.at_desk(by) as vault:
        vault.access.share(case_id, unit.ids[name], part)


# --- sharing -----------------------------------------------------------------------------


def test_whoever_makes_a_case_is_responsible_for_it(vault: Vault) -> None:
    case_id = vault.cases.create()
    assert parts(vault, case_id) == {KEEPER: Part.RESPONSIBLE}
    assert vault.access.rights(case_id).may_hand_over


def test_a_case_that_is_shared_is_read_and_written_and_its_sealed_answers_are_shown(
    unit: Unit,
) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    with unit.at_desk(OTHER) as vault:
        vault.cases.opened(case_id)
        (found,) = vault.records.current(case_id)
        assert revealed(vault, found) == ["stugan vid sjön"]
        vault.records.write(case_id, *person(unit.forms, "det andra huset"))
        assert parts(vault, case_id) == {KEEPER: Part.RESPONSIBLE, OTHER: Part.READER}
    with unit.at_desk() as vault:
        newest = vault.records.current(case_id)[-1]
        assert revealed(vault, newest) == ["det andra huset"]
        assert check_vault(vault).problems == ()


def test_sharing_is_entered_with_whom_and_as_what(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER, Part.DEPUTY)
    with unit.at_desk() as vault:
        (entry,) = (one for one in vault.ledger.entries(case_id) if one.action == "access.given")
        assert dict(entry.facts) == {"officer": OTHER, "part": "deputy"}


def test_sharing_twice_the_same_way_enters_nothing(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    with unit.at_desk() as vault:
        before = vault.head
        vault.access.share(case_id, unit.ids[OTHER], Part.READER)
        assert vault.head == before


def test_a_new_deputy_makes_the_former_one_a_reader(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER, Part.DEPUTY)
    share(unit, case_id, THIRD, Part.DEPUTY)
    with unit.at_desk() as vault:
        assert parts(vault, case_id) == {
            KEEPER: Part.RESPONSIBLE,
            THIRD: Part.DEPUTY,
            OTHER: Part.READER,
        }
        assert check_vault(vault).problems == ()


def test_the_deputy_shares_and_takes_back_but_not_the_responsibility(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER, Part.DEPUTY)
    share(unit, case_id, THIRD, by=OTHER)
    with unit.at_desk(OTHER) as vault:
        vault.access.take_back(case_id, unit.ids[THIRD])
        with pytest.raises(SuccessorNeededError):
            vault.access.take_back(case_id, unit.ids[KEEPER])
        with pytest.raises(SuccessorNeededError):
            vault.access.share(case_id, unit.ids[KEEPER], Part.READER)
        with pytest.raises(NotYoursToShareError):
            vault.access.hand_over(case_id, unit.ids[OTHER])
        assert parts(vault, case_id) == {KEEPER: Part.RESPONSIBLE, OTHER: Part.DEPUTY}
        assert check_vault(vault).problems == ()


def test_a_reader_decides_about_nobody_but_may_leave_the_case(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    with unit.at_desk(OTHER) as vault:
        with pytest.raises(NotYoursToShareError) as refused:
            vault.access.share(case_id, unit.ids[THIRD], Part.READER)
        assert KEEPER in refused.value.text.sv
        vault.access.take_back(case_id, unit.ids[OTHER])
        assert not vault.access.may_open(case_id)
        with pytest.raises(CaseNotSharedError):
            vault.records.current(case_id)
        assert vault.ledger.verify().problems == ()


def test_a_keeper_decides_about_nobody_elses_case(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
    with unit.at_desk(KEEPER) as vault:
        with pytest.raises(NotYoursToShareError):
            vault.access.share(case_id, unit.ids[KEEPER], Part.READER)
        with pytest.raises(NotYoursToShareError):
            vault.access.hand_over(case_id, unit.ids[KEEPER])
        with pytest.raises(NotYoursToShareError):
            vault.access.take_back(case_id, unit.ids[OTHER])
        assert vault.ledger.verify().problems == ()


def test_a_case_is_shared_with_nobody_who_has_left_or_is_not_there(unit: Unit) -> None:
    case_id = a_case(unit)
    with unit.at_desk() as vault:
        vault.departures.remove(unit.ids[THIRD], None, Watch())
        with pytest.raises(OfficerNotPresentError):
            vault.access.share(case_id, unit.ids[THIRD], Part.READER)
        with pytest.raises(NotFoundError):
            vault.access.share(case_id, "0" * 32, Part.READER)
        assert unit.ids[THIRD] not in {one.officer_id for one in vault.access.receivers()}


# --- taking back -------------------------------------------------------------------------


def test_what_is_sealed_after_taking_back_is_under_a_key_they_never_had(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    share(unit, case_id, THIRD)
    with unit.at_desk() as vault:
        vault.access.take_back(case_id, unit.ids[OTHER])
        later = vault.records.write(case_id, *person(unit.forms, "nya adressen"))
    with unit.at_desk(THIRD) as vault:
        first, second = vault.records.current(case_id)
        assert revealed(vault, first) == ["stugan vid sjön"]
        assert revealed(vault, second) == ["nya adressen"]
    with unit.at_desk(OTHER) as vault:
        with pytest.raises(CaseNotSharedError):
            vault.records.reveal(later.revision_id, "prov")
        for generation in (1, 2):  # nor by the keys themselves: nothing is wrapped to them
            with pytest.raises(NoCaseKeyError):
                vault._case_keys._get(case_id, generation)


def test_a_case_taken_back_and_shared_again_can_be_read_whole(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    with unit.at_desk() as vault:
        vault.access.take_back(case_id, unit.ids[OTHER])
        vault.records.write(case_id, *person(unit.forms, "nya adressen"))
        vault.access.share(case_id, unit.ids[OTHER], Part.READER)
    with unit.at_desk(OTHER) as vault:
        found = [revealed(vault, one) for one in vault.records.current(case_id)]
        assert found == [["stugan vid sjön"], ["nya adressen"]]


def test_taking_back_what_was_never_shared_is_told(unit: Unit) -> None:
    case_id = a_case(unit)
    with unit.at_desk() as vault, pytest.raises(NoSuchPartError):
        vault.access.take_back(case_id, unit.ids[OTHER])


def test_an_officer_on_duty_keeps_the_key_for_emergencies_when_a_case_is_taken_back(
    unit: Unit,
) -> None:
    case_id = a_case(unit)
    share(unit, case_id, ON_DUTY)
    with unit.at_desk() as vault:
        vault.access.take_back(case_id, unit.ids[ON_DUTY])
        purposes = vault._core.database.execute(
            "SELECT purpose FROM case_keys WHERE officer_id = ?", (unit.ids[ON_DUTY],)
        )
        assert purposes == [("emergency",)]
    with unit.at_desk(ON_DUTY) as vault:
        with pytest.raises(CaseNotSharedError):
            vault.records.current(case_id)
        vault.access.open_in_emergency(case_id, "hot i natt")
        assert len(vault.records.current(case_id)) == 1


def test_drafts_of_a_case_that_was_taken_back_wait_until_it_is_shared_again(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    form, answers = person(unit.forms, "halvskriven")
    with unit.at_desk(OTHER) as vault:
        draft = vault.drafts.begin(form, case_id=case_id, answers=answers)
    with unit.at_desk() as vault:
        vault.access.take_back(case_id, unit.ids[OTHER])
    with unit.at_desk(OTHER) as vault:
        assert vault.drafts.all() == ()
        with pytest.raises(CaseNotSharedError):
            vault.drafts.open(draft.draft_id)
        with pytest.raises(NoCaseKeyError):  # there is a sealed answer in it
            vault.drafts.keep(draft.draft_id, answers, "")
        with pytest.raises(CaseNotSharedError):
            vault.records.write(case_id, form, answers, draft_id=draft.draft_id)
    share(unit, case_id, OTHER)
    with unit.at_desk(OTHER) as vault:
        (found,) = vault.drafts.all()
        assert found.answers == answers


def test_a_draft_is_opened_by_nobody_but_its_writer(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    with unit.at_desk(OTHER) as vault:
        draft = vault.drafts.begin(unit.forms.latest("note"), case_id=case_id)
    with unit.at_desk() as vault, pytest.raises(NotFoundError):
        vault.drafts.open(draft.draft_id)


# --- handing over ------------------------------------------------------------------------


def test_who_hands_a_case_over_stays_as_a_reader(unit: Unit) -> None:
    case_id = a_case(unit)
    with unit.at_desk() as vault:
        vault.access.hand_over(case_id, unit.ids[OTHER])
        assert parts(vault, case_id) == {OTHER: Part.RESPONSIBLE, KEEPER: Part.READER}
        assert vault.cases.line(case_id).officer == OTHER
        assert not vault.access.rights(case_id).may_share
        assert check_vault(vault).problems == ()
    with unit.at_desk(OTHER) as vault:
        (found,) = vault.records.current(case_id)
        assert revealed(vault, found) == ["stugan vid sjön"]


def test_who_hands_a_case_over_may_leave_it_and_its_key_is_renewed(unit: Unit) -> None:
    case_id = a_case(unit)
    with unit.at_desk() as vault:
        vault.access.hand_over(case_id, unit.ids[OTHER], former_stays=False)
        with pytest.raises(CaseNotSharedError):
            vault.records.current(case_id)
        assert vault.ledger.verify().problems == ()
        with pytest.raises(NoCaseKeyError):
            vault._case_keys._get(case_id, 2)
    with unit.at_desk(OTHER) as vault:
        vault.records.write(case_id, *person(unit.forms, "nytt"))
        assert parts(vault, case_id) == {OTHER: Part.RESPONSIBLE}
        assert check_vault(vault).problems == ()


def test_handing_over_to_the_deputy_leaves_the_case_without_one(unit: Unit) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER, Part.DEPUTY)
    with unit.at_desk() as vault:
        vault.access.hand_over(case_id, unit.ids[OTHER])
        assert parts(vault, case_id) == {OTHER: Part.RESPONSIBLE, KEEPER: Part.READER}


def test_the_cases_of_an_officer_who_leaves_go_to_the_deputy(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "dolt"))
        vault.access.share(case_id, unit.ids[THIRD], Part.DEPUTY)
    with unit.at_desk() as vault:
        vault.departures.remove(unit.ids[OTHER], None, Watch())
        assert vault.ledger.verify().problems == ()
    with unit.at_desk(THIRD) as vault:
        assert parts(vault, case_id) == {THIRD: Part.RESPONSIBLE}
        (found,) = vault.records.current(case_id)
        assert revealed(vault, found) == ["dolt"]


def orphaned(unit: Unit, *, deputy: str = "") -> str:
    """Make a case whose responsible officer has left without anybody taking it over."""
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "dolt"))
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
        if deputy:
            vault.access.share(case_id, unit.ids[deputy], Part.DEPUTY)
    with unit.at_desk() as vault:
        core = vault._core
        with core.writing():
            row = core.officers.get(unit.ids[OTHER])
            core.officers.put(replace(row, has_left=True))
            core.enter(Action.OFFICER_LEFT, detail={"officer_id": row.officer_id})
    return case_id


def test_a_keeper_names_another_responsible_officer_when_the_one_has_left(unit: Unit) -> None:
    case_id = orphaned(unit)
    with unit.at_desk() as vault:
        (left,) = vault.access.people(case_id)
        assert left.has_left
        with pytest.raises(CaseKeyHeldByOthersError) as refused:  # neither has the key
            vault.access.hand_over(case_id, unit.ids[KEEPER])
        assert THIRD in refused.value.text.fi
        vault.access.hand_over(case_id, unit.ids[THIRD])
        assert parts(vault, case_id) == {THIRD: Part.RESPONSIBLE}
        assert vault.ledger.verify().problems == ()
    with unit.at_desk(THIRD) as vault:
        vault.access.share(case_id, unit.ids[KEEPER], Part.READER)
        assert vault.ledger.verify().problems == ()


def test_the_deputy_takes_over_when_the_responsible_officer_has_left(unit: Unit) -> None:
    case_id = orphaned(unit, deputy=THIRD)
    with unit.at_desk(THIRD) as vault:
        assert vault.access.rights(case_id).may_hand_over
        vault.access.hand_over(case_id, unit.ids[THIRD])
        assert parts(vault, case_id) == {THIRD: Part.RESPONSIBLE}
        assert vault.ledger.verify().problems == ()


# --- all or nothing ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        lambda vault, unit, case_id: vault.access.share(case_id, unit.ids[THIRD], Part.DEPUTY),
        lambda vault, unit, case_id: vault.access.take_back(case_id, unit.ids[OTHER]),
        lambda vault, unit, case_id: vault.access.hand_over(
            case_id, unit.ids[THIRD], former_stays=False
        ),
    ],
)
def test_a_change_that_the_disk_refuses_leaves_everything_as_it_was(
    unit: Unit,
    change: Callable[[Vault, Unit, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case_id = a_case(unit)
    share(unit, case_id, OTHER)
    with unit.at_desk() as vault:
        database = vault._core.database
        execute = database.execute

        def refuse_the_last(sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
            if sql == "COMMIT":
                raise DiskFullError
            return execute(sql, values)

        def state() -> list[object]:
            tables = ("case_access", "case_keys", "ledger")
            return [execute(f"SELECT * FROM {table}") for table in tables]

        before = state()
        with monkeypatch.context() as patched:
            patched.setattr(database, "execute", refuse_the_last)
            with pytest.raises(DiskFullError):
                change(vault, unit, case_id)
        assert state() == before
        assert parts(vault, case_id) == {KEEPER: Part.RESPONSIBLE, OTHER: Part.READER}
        vault.records.write(case_id, *person(unit.forms, "som förut"))
        change(vault, unit, case_id)
        assert vault.ledger.verify().problems == ()
