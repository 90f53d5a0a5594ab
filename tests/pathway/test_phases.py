"""The unit's phases: changed by a keeper, with a reason, signed; what was stays readable."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import InvalidAnswersError, ReasonNeededError
from exitdesk.casework.phase_errors import (
    FirstPhaseNeededError,
    PhaseDaysError,
    PhaseFileError,
    PhaseLostError,
    PhaseNameMissingError,
    PhaseNameTakenError,
    PhasesChangedMeanwhileError,
    PhasesUnchangedError,
)
from exitdesk.casework.phases import Phases, load_phases
from exitdesk.casework.plan_checks import PHASE_NOT_YET, SAME_PHASE
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Phase, ThreatLevel
from exitdesk.domain.officers import Role
from exitdesk.domain.phases import PhaseList, PhaseRule
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.model import Concept, Field
from exitdesk.forms.problems import missing
from exitdesk.vault.officer_errors import NotKeeperError
from exitdesk.vault.shared_lists import digest_of
from tests.access.units import OTHER, make_unit
from tests.casework.cases_by_hand import CaseByHand
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault

_FILE = Path(__file__).parents[2] / "resources" / "rules" / "phases.toml"
_WAITING = "own_waiting"


def with_one_more(phases: PhaseList, key: str = _WAITING) -> PhaseList:
    """Return the list with a phase of the unit's own after the second."""
    extra = PhaseRule(key, Text(sv="Väntetid", fi="Odotusaika"), 45)
    return PhaseList((*phases.phases[:2], extra, *phases.phases[2:]))


def changed(phases: PhaseList, key: str, **values: object) -> PhaseList:
    """Return the list with one phase changed."""
    made = (replace(one, **values) if one.key == key else one for one in phases.phases)  # type: ignore[arg-type]
    return PhaseList(tuple(made))


def test_the_shipped_phases_are_the_default_ones_in_their_order() -> None:
    assert [one.key for one in load_phases(_FILE).phases] == list(Phase)


def test_a_file_without_the_first_phase_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "phases.toml"
    path.write_text('[[phase]]\nkey = "a"\nsv = "A"\nfi = "A"\nreview_days = 3\n')
    with pytest.raises(PhaseFileError):
        load_phases(path)


def test_a_phase_added_by_the_unit_is_chosen_named_and_drawn(case: CaseByHand) -> None:
    desk, phases = case.desk, case.desk.phases
    phases.change(phases.current(), with_one_more(phases.current()), "Väntan behöver ett namn")
    case.write("phase_change", to=_WAITING, reason="Väntar på ett hem")
    line = desk.cases.line(case.case_id)
    assert (line.phase, line.phase_text.fi, line.phase_place) == (_WAITING, "Odotusaika", 2)
    band = desk.timelines.of(case.case_id).bands[-1]
    assert (band.text.sv, band.place) == ("Väntetid", 2)


def test_a_phase_that_is_renamed_has_its_new_name_everywhere(case: CaseByHand) -> None:
    desk, phases = case.desk, case.desk.phases
    name = Text(sv="Trygghet", fi="Turva")
    phases.change(phases.current(), changed(phases.current(), "detachment", name=name), "Kortare")
    case.write("phase_change", to="detachment", reason="Flytten är klar")
    assert desk.cases.line(case.case_id).phase_text == name
    (change,) = desk.records.current(case.case_id, "phase_change")
    words = [line.value_text for line in desk.records.lines(change, Lang.SV, {})]
    assert "Trygghet" in words


def test_a_retired_phase_is_read_but_not_offered(case: CaseByHand) -> None:
    desk, phases = case.desk, case.desk.phases
    case.write("phase_change", to="settling", reason="Ett hem")
    retired = changed(phases.current(), "settling", offered=False)
    phases.change(phases.current(), retired, "Används inte")
    assert desk.cases.line(case.case_id).phase_text.sv == "Etablering"
    field = desk.forms.latest("phase_change").bound(Concept.PHASE_TO)
    assert field is not None
    assert {one.key for one in field.options if not one.offered} == {"settling"}


def test_a_change_is_a_signed_entry_with_its_reason_and_outlives_the_desk(
    desk: Desk,
) -> None:
    phases = desk.phases
    phases.change(phases.current(), with_one_more(phases.current()), "Väntan behöver ett namn")
    newest = desk.log.entries()[0]
    assert newest.action == Action.PHASES_CHANGED
    assert "Väntan behöver ett namn" in newest.detail
    again = Phases(desk.vault, load_phases(_FILE))
    assert again.current() == phases.current()
    assert again.problem is None


def test_a_list_that_the_log_does_not_name_does_not_hold(desk: Desk) -> None:
    phases = desk.phases
    phases.change(phases.current(), with_one_more(phases.current()), "Väntan")
    desk.vault.settings.set_shared("phases", [{"key": "x", "sv": "X", "fi": "X"}])
    again = Phases(desk.vault, load_phases(_FILE))
    assert again.problem is not None
    assert again.current() == load_phases(_FILE)
    again.change(again.current(), with_one_more(again.current()), "Sparas på nytt")
    assert again.problem is None


def test_bad_lists_are_refused_and_nothing_is_entered(desk: Desk) -> None:
    phases, now = desk.phases, desk.phases.current()
    before = desk.vault.head.sequence
    taken = Text(sv="etablering", fi="Muu")
    with pytest.raises(PhasesUnchangedError):
        phases.change(now, now, "x")
    with pytest.raises(ReasonNeededError):
        phases.change(now, with_one_more(now), "  ")
    with pytest.raises(PhaseNameTakenError):
        phases.change(now, changed(now, "closing", name=taken), "x")
    with pytest.raises(PhaseDaysError):
        phases.change(now, changed(now, "closing", review_days=0), "x")
    with pytest.raises(PhaseLostError):
        phases.change(now, PhaseList(now.phases[:-1]), "x")
    with pytest.raises(FirstPhaseNeededError):
        phases.change(now, changed(now, "first_contact", offered=False), "x")
    with pytest.raises(PhaseNameMissingError):
        phases.rule("", "Namn", "  ", 30, offered=True)
    assert desk.vault.head.sequence == before


def test_of_two_keepers_the_second_one_is_told_that_the_list_has_changed(desk: Desk) -> None:
    phases, seen = desk.phases, desk.phases.current()
    phases.change(seen, with_one_more(seen), "Den första")
    with pytest.raises(PhasesChangedMeanwhileError):
        phases.change(seen, changed(seen, "closing", review_days=60), "Den andra")


def test_only_a_keeper_changes_the_phases(
    made_vault: MadeVault, forms: object, clock: SettableClock
) -> None:
    unit = make_unit(made_vault, forms, clock, {OTHER: frozenset({Role.OFFICER})})  # type: ignore[arg-type]
    with unit.at_desk(OTHER) as vault:
        phases = Phases(vault, load_phases(_FILE))
        assert not phases.may_change
        with pytest.raises(NotKeeperError):
            phases.change(phases.current(), with_one_more(phases.current()), "x")


def test_a_list_entered_by_an_officer_who_keeps_no_vault_does_not_hold(
    made_vault: MadeVault, forms: object, clock: SettableClock
) -> None:
    unit = make_unit(made_vault, forms, clock, {OTHER: frozenset({Role.OFFICER})})  # type: ignore[arg-type]
    with unit.at_desk(OTHER) as vault:  # past the door that asks for a keeper
        rows = [{"key": "x", "sv": "X", "fi": "X", "review_days": 3, "offered": True}]
        vault.settings.set_shared("phases", rows)
        detail = {"reason": "x", "digest": digest_of(rows)}
        vault.ledger.note(Action.PHASES_CHANGED, detail=detail)
    with unit.at_desk() as vault:
        phases = Phases(vault, load_phases(_FILE))
        assert phases.problem is not None
        assert phases.current() == load_phases(_FILE)
        phases.change(phases.current(), with_one_more(phases.current()), "Av den ansvariga")
        assert phases.problem is None


def test_how_long_an_assessment_holds_follows_the_unit_s_own_days(case: CaseByHand) -> None:
    desk, phases, today = case.desk, case.desk.phases, case.clock.today()
    phases.change(phases.current(), with_one_more(phases.current()), "Väntan")
    case.write("phase_change", to=_WAITING, reason="Väntar")
    low = desk.assessments.valid_until(case.case_id, ThreatLevel.LOW, today)
    high = desk.assessments.valid_until(case.case_id, ThreatLevel.VERY_HIGH, today)
    assert low == today + timedelta(days=45)
    assert high == today + timedelta(days=3)


def reason_field(case: CaseByHand) -> Field:
    """Return the question why."""
    field = case.desk.forms.latest("phase_change").bound(Concept.PHASE_REASON)
    assert field is not None
    return field


def problems(case: CaseByHand, **answers: object) -> list[Text]:
    """Return what a change of phase with these answers is told."""
    with pytest.raises(InvalidAnswersError) as refused:
        case.write("phase_change", **answers)  # type: ignore[arg-type]
    return [problem.text for problem in refused.value.problems]


def test_a_change_without_a_reason_to_the_same_phase_or_ahead_of_its_day_is_told_why(
    case: CaseByHand,
) -> None:
    today = case.clock.today()
    assert problems(case, to="settling") == [missing(reason_field(case))]
    reason = reason_field(case)
    assert reason.help is not None
    assert "Utan orsak" in reason.help.sv
    assert problems(case, to="first_contact", reason="x") == [SAME_PHASE]
    tomorrow = today + timedelta(days=1)
    assert problems(case, to="settling", reason="x", on=tomorrow) == [PHASE_NOT_YET]


def test_going_back_is_as_easy_as_going_on_and_drawn_as_normal(case: CaseByHand) -> None:
    case.write("phase_change", to="detachment", reason="Flytten")
    case.clock.advance(timedelta(days=3))
    case.write("phase_change", to="assessment", reason="Nytt hot", on=case.clock.today())
    bands = case.desk.timelines.of(case.case_id).bands
    assert [(band.phase, band.is_back) for band in bands][-2:] == [
        ("detachment", False),
        ("assessment", True),
    ]
