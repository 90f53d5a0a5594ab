"""Several steps in one go: common ones by life domain, or lines typed at the keyboard."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from exitdesk.casework.new_steps import (
    StepLineError,
    StepTemplatesError,
    load_templates,
    read_step_lines,
)
from exitdesk.domain.steps import NewStep
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.forms.rules import option_keys
from tests.casework.cases_by_hand import CaseByHand

NOV = date(2026, 11, 22)
_FILE = Path(__file__).parents[2] / "resources" / "rules" / "step_templates.toml"


def test_every_life_domain_has_common_steps_that_the_form_can_take(forms: FormLibrary) -> None:
    templates = load_templates(_FILE)
    goal, step = forms.latest("goal"), forms.latest("step")
    domains, who = goal.bound(Concept.LIFE_DOMAIN), step.bound(Concept.STEP_WHO)
    service = step.bound(Concept.SERVICE)
    assert domains is not None
    assert who is not None
    assert service is not None
    assert {one.domain for one in templates} == set(option_keys(domains))
    assert {one.who for one in templates} <= set(option_keys(who))
    assert {one.service for one in templates} <= {"", *option_keys(service)}
    assert len({one.key for one in templates}) == len(templates)
    assert all(one.days > 0 for one in templates)


def test_a_file_that_is_none_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(StepTemplatesError) as refused:
        load_templates(tmp_path / "step_templates.toml")
    assert "step_templates.toml" in refused.value.text.sv


def test_each_line_is_a_step_and_a_day_at_its_end_is_its_day() -> None:
    typed = "Ringa hyresvärden 1.12.\n\n  Packa  5.1.2027\nAnsöka kl. 14\n3.1.\nSe på 31.2.\n"
    assert read_step_lines(typed, "client", NOV) == (
        NewStep("Ringa hyresvärden", "client", date(2026, 12, 1)),
        NewStep("Packa", "client", date(2027, 1, 5)),
        NewStep("Ansöka kl. 14", "client"),
        NewStep("3.1.", "client"),
        NewStep("Se på 31.2.", "client"),
    )


def test_a_day_without_a_year_is_the_one_that_is_near() -> None:
    days = [read_step_lines(f"Steg {day}", "client", NOV)[0].due for day in ("1.11.", "1.3.")]
    assert days == [date(2026, 11, 1), date(2027, 3, 1)]


def test_picked_steps_stand_under_their_goal_with_days_counted_from_it(case: CaseByHand) -> None:
    goal = case.write("goal", life_domain="housing", title="Eget hem")
    templates = [one for one in case.desk.new_steps.templates if one.domain == "housing"][:3]
    steps = [one.step(NOV, Lang.FI) for one in templates]
    case.desk.new_steps.add(case.case_id, goal.object_id, steps)
    written = case.desk.pathways.domains(case.case_id)[0].goals[0].steps
    assert {step.title for step in written} == {one.title.fi for one in templates}
    assert {step.due for step in written} == {NOV + timedelta(days=one.days) for one in templates}


def test_when_one_step_cannot_be_none_is_written_and_it_is_named(case: CaseByHand) -> None:
    later = NOV + timedelta(days=30)
    goal = case.write("goal", life_domain="work", title="Ett jobb", **{"from": later})  # type: ignore[arg-type]
    steps = (NewStep("Ansöka", "client"), NewStep("För tidigt", "client", NOV))
    with pytest.raises(StepLineError) as refused:
        case.desk.new_steps.add(case.case_id, goal.object_id, steps)
    assert "För tidigt" in refused.value.text.sv
    assert case.desk.pathways.steps(case.case_id) == ()
    with pytest.raises(StepLineError):
        case.desk.new_steps.add(case.case_id, "", (NewStep("x" * 161, "client"),))
