"""Measures of an assessment become steps, and there is one truth about each."""

from datetime import timedelta

import pytest

from exitdesk.casework.measures import MeasureView
from exitdesk.domain.answers import Answer, Row
from exitdesk.forms.model import Concept
from tests.casework.cases_by_hand import CaseByHand


def measures(case: CaseByHand) -> dict[str, MeasureView]:
    return {one.title: one for one in case.desk.measures.all(case.case_id)}


def rows(case: CaseByHand, **states: str) -> tuple[Row, ...]:
    due = case.clock.today() + timedelta(days=3)
    made = []
    for number, title in enumerate(("Byt lås", "Nytt nummer"), start=1):
        answers: dict[str, Answer] = {"measure": title, "owner": "officer", "due": due}
        answers["measure_state"] = states.get(f"state_{number}", "planned")
        made.append(Row(f"{number:02d}", answers))
    return tuple(made)


@pytest.fixture
def assessed(case: CaseByHand) -> CaseByHand:
    case.assess("high", measures=rows(case))
    return case


def test_a_measure_becomes_a_step_with_its_owner_and_day(assessed: CaseByHand) -> None:
    chosen = measures(assessed)["Byt lås"]
    (step,) = assessed.desk.measures.make_steps(assessed.case_id, [chosen.key])
    reading = assessed.desk.records.reading(step)
    assert reading.text(Concept.STEP_TITLE) == "Byt lås"
    assert reading.text(Concept.STEP_WHO) == "officer"
    assert reading.day(Concept.DUE) == assessed.clock.today() + timedelta(days=3)
    assert measures(assessed)["Byt lås"].step == step.object_id
    assert not measures(assessed)["Nytt nummer"].step


def test_a_measure_becomes_a_step_once(assessed: CaseByHand) -> None:
    key = measures(assessed)["Byt lås"].key
    assessed.desk.measures.make_steps(assessed.case_id, [key])
    assert assessed.desk.measures.make_steps(assessed.case_id, [key]) == ()
    assert len(assessed.desk.pathways.steps(assessed.case_id)) == 1


def test_a_step_that_is_done_is_a_measure_that_is_done(assessed: CaseByHand) -> None:
    key = measures(assessed)["Byt lås"].key
    (step,) = assessed.desk.measures.make_steps(assessed.case_id, [key])
    assessed.desk.pathways.set_state(step.object_id, "done")
    assert measures(assessed)["Byt lås"].state == "done"
    assessed.desk.pathways.set_state(step.object_id, "under_way")
    assert measures(assessed)["Byt lås"].state == "under_way"


def test_a_measure_that_is_done_is_a_step_that_is_done(assessed: CaseByHand) -> None:
    key = measures(assessed)["Byt lås"].key
    assessed.desk.measures.set_state(assessed.case_id, key, "done")
    (step,) = assessed.desk.pathways.steps(assessed.case_id)
    assert (step.title, step.state) == ("Byt lås", "done")


def test_correcting_the_assessment_finishes_the_step_and_never_begins_it_again(
    case: CaseByHand,
) -> None:
    first = case.assess("high", measures=rows(case))
    keys = [one.key for one in case.desk.measures.all(case.case_id)]
    case.desk.measures.make_steps(case.case_id, keys)
    case.write("safety_assessment", first.object_id, measures=rows(case, state_1="done"))
    assert measures(case)["Byt lås"].state == "done"
    case.write("safety_assessment", first.object_id, measures=rows(case))
    states = {step.title: step.state for step in case.desk.pathways.steps(case.case_id)}
    assert states == {"Byt lås": "done", "Nytt nummer": "planned"}


def test_a_measure_longer_than_a_step_may_be_is_cut_where_it_is_a_step(case: CaseByHand) -> None:
    long = "Hör efter " * 25
    case.assess("high", measures=(Row("01", {"measure": long.strip()}),))
    (measure,) = case.desk.measures.all(case.case_id)
    (step,) = case.desk.measures.make_steps(case.case_id, [measure.key])
    title = case.desk.records.reading(step).text(Concept.STEP_TITLE)
    assert title.endswith("…")
    assert measure.title == long.strip()


def test_today_says_a_measure_once_and_also_of_an_earlier_assessment(case: CaseByHand) -> None:
    case.assess("high", measures=rows(case))
    case.assess("raised")  # says nothing of the measures agreed before
    first = measures(case)["Byt lås"]
    case.desk.measures.make_steps(case.case_id, [first.key])
    typed = [item.typed for item in case.desk.today.items_of(case.case_id)]
    assert sum("Byt lås" in words for words in typed) == 1
    assert sum("Nytt nummer" in words for words in typed) == 1
