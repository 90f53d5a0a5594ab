"""Days out of order in the plan, and steps that nobody sees to any more."""

from datetime import date, timedelta

import pytest

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.plan_checks import DONE_LATER
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.domain.dues import DueKind
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import _RESOURCES
from tests.officers.teams import Team

NOV = date(2026, 11, 22)


def told(case: CaseByHand, form_key: str, **answers: object) -> list[tuple[str, Text]]:
    """Return beside which fields what is said."""
    with pytest.raises(InvalidAnswersError) as refused:
        case.write(form_key, **answers)  # type: ignore[arg-type]
    return [(problem.field_id, problem.text) for problem in refused.value.problems]


def test_a_step_due_before_its_goal_begins_is_told_so_beside_its_day(case: CaseByHand) -> None:
    goal = case.write(
        "goal",
        life_domain="work",
        title="Ett jobb",
        **{"from": NOV + timedelta(days=30)},  # type: ignore[arg-type]
    )
    ((field, text),) = told(case, "step", goal=goal.object_id, title="Ansöka", due=NOV)
    assert field == "due"
    assert "22.12.2026" in text.sv
    assert "22.12.2026" in text.fi
    case.write("step", goal=goal.object_id, title="Ansöka", due=NOV + timedelta(days=31))


def test_a_goal_due_before_it_begins_is_told_so(case: CaseByHand) -> None:
    days = {"from": NOV, "due": NOV - timedelta(days=1)}
    ((field, _text),) = told(case, "goal", life_domain="work", title="Ett jobb", **days)
    assert field == "due"


def test_a_step_cannot_be_done_on_a_day_that_has_not_come(case: CaseByHand) -> None:
    later = NOV + timedelta(days=2)
    assert told(case, "step", title="Ansöka", state="done", done_on=later) == [
        ("done_on", DONE_LATER)
    ]


def test_a_step_due_after_its_goal_s_day_is_written_and_shown_as_late_for_it(
    case: CaseByHand,
) -> None:
    goal = case.write("goal", life_domain="work", title="Ett jobb", due=NOV + timedelta(days=5))
    case.write("step", goal=goal.object_id, title="Ansöka", due=NOV + timedelta(days=9))
    (step,) = case.desk.pathways.domains(case.case_id)[0].goals[0].steps
    assert step.is_after(NOV + timedelta(days=5))
    assert not step.is_after(None)


def _desk(vault: Vault, team: Team, intervals: ReviewIntervals, renderer: Renderer) -> Desk:
    tools = PaperTools.load(_RESOURCES, renderer)
    return open_desk(vault, team.forms, intervals, team.clock, tools)


def test_steps_of_an_officer_who_has_left_are_on_the_day_s_list_of_who_answers_for_the_case(
    made_vault: object,
    forms: FormLibrary,
    clock: object,
    intervals: ReviewIntervals,
    renderer: Renderer,
) -> None:
    team = Team(made_vault, forms, clock)  # type: ignore[arg-type]
    with team.at_desk() as vault:
        gone = team.admit(vault, "Provare Två")
        desk = _desk(vault, team, intervals, renderer)
        case = CaseByHand.begun(desk, team.clock)
        case.write("step", title="Ringa hyresvärden", officer=gone)
        case.write("step", title="Klart", officer=gone, state="done")
        kinds = {item.kind for item in desk.today.items()}
        assert DueKind.STEP_OWNERLESS not in kinds
        team.remove(vault, "Provare Två")
        (item,) = [one for one in desk.today.items() if one.kind is DueKind.STEP_OWNERLESS]
        assert item.typed == "Ringa hyresvärden"
        assert "Provare Två" in item.title.sv
        assert (item.place.tab, item.case_id) == ("pathway", case.case_id)
        steps = {step.title: step for step in desk.pathways.steps(case.case_id)}
        assert steps["Ringa hyresvärden"].officer_left
        field = desk.forms.latest("step").bound(Concept.STEP_OFFICER)
        assert field is not None
        assert {one.key for one in field.options if not one.offered} == {gone}
