from datetime import date, timedelta
from pathlib import Path

import pytest

from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.review_intervals import ReviewIntervals, ReviewIntervalsError
from exitdesk.domain.answers import PersonRef, Rating
from exitdesk.domain.cases import Phase, ThreatLevel
from exitdesk.forms.library import FormLibrary
from tests.casework.cases_by_hand import CaseByHand


def test_each_protected_person_has_a_line_of_their_own(case: CaseByHand) -> None:
    case.assess("low")
    case.assess("high", person=case.sister)
    levels = {line.person: line.level for line in case.desk.assessments.levels(case.case_id)}
    assert levels == {case.client: ThreatLevel.LOW, case.sister: ThreatLevel.HIGH}


def test_a_level_that_rises_asks_for_measures(case: CaseByHand) -> None:
    case.assess("low")
    with pytest.raises(InvalidAnswersError) as raised:
        case.assess("high")
    (problem,) = raised.value.problems
    assert (problem.section_id, problem.field_id) == ("measures", "measures")
    assert "åtgärd" in problem.text.sv
    case.assess("high", measures=case.measure())
    case.assess("low")


def test_the_first_level_and_one_that_falls_ask_for_none(case: CaseByHand) -> None:
    case.assess("very_high")
    case.assess("high")
    assert not case.desk.assessments.rises(case.case_id, case.client, ThreatLevel.HIGH)


def test_correcting_an_assessment_does_not_compare_it_with_itself(case: CaseByHand) -> None:
    first = case.assess("low")
    corrected = case.write("safety_assessment", first.object_id, level="high")
    assert corrected.number == 2


def test_the_last_one_stands_beside_the_new(case: CaseByHand) -> None:
    today = case.clock.today()
    newest = case.assess("raised", on=today)
    case.assess("low", on=today - timedelta(days=30))  # written later, about an earlier day
    assert case.desk.assessments.last(case.case_id, case.client) == newest
    assert case.desk.assessments.last(case.case_id, case.sister) is None


def test_one_reason_serves_all_that_is_unchanged(case: CaseByHand) -> None:
    previous = case.assess("raised", reached=("client",))
    made = case.desk.assessments.unchanged(
        previous,
        {"protected_person": PersonRef(case.client)},
        ["threat_expressed", "reached", "level", "level_reason", "means"],
        "Ingenting nytt sedan i måndags.",
    )
    assert made["threat_expressed"] == Rating("strong", "Ingenting nytt sedan i måndags.")
    assert made["reached"] == ("client",)
    assert "level" not in made
    assert "level_reason" not in made
    assert "means" not in made


def test_an_expired_level_is_unknown_and_says_what_it_was(case: CaseByHand) -> None:
    case.assess("high")
    case.clock.advance(timedelta(days=14))
    assert case.desk.assessments.levels(case.case_id)[0].level is ThreatLevel.HIGH
    case.clock.advance(timedelta(days=1))
    (line,) = case.desk.assessments.levels(case.case_id)
    assert line.level is None
    assert line.last_level is ThreatLevel.HIGH


def test_how_long_it_holds_depends_on_phase_and_level(case: CaseByHand) -> None:
    today = case.clock.today()
    until = case.desk.assessments.valid_until
    assert until(case.case_id, ThreatLevel.VERY_HIGH, today) == today + timedelta(days=3)
    case.desk.pathways.change_phase(case.case_id, Phase.STABILISING, "Lugnt i tre månader.")
    assert until(case.case_id, ThreatLevel.LOW, today) == today + timedelta(days=90)
    assert case.desk.assessments.agreement_until(today) == today + timedelta(days=90)


def test_every_phase_and_level_has_its_days(intervals: ReviewIntervals) -> None:
    day = date(2026, 1, 1)
    for phase in Phase:
        days = [intervals.assessment_until(day, phase, level) for level in ThreatLevel]
        assert days == sorted(days, reverse=True)
        assert all(until > day for until in days)


@pytest.mark.parametrize("words", ["", "agreement_days = 0", "agreement_days = [", "x = 1"])
def test_a_file_of_intervals_with_a_hole_in_it_is_refused(tmp_path: Path, words: str) -> None:
    path = tmp_path / "review_intervals.toml"
    path.write_text(words, encoding="utf-8")
    with pytest.raises(ReviewIntervalsError):
        ReviewIntervals.load(path)


def test_only_single_questions_may_be_ticked_as_unchanged(
    case: CaseByHand, forms: FormLibrary
) -> None:
    ids = case.desk.assessments.comparable(forms.latest("safety_assessment"))
    assert "threat_expressed" in ids
    assert not {"level", "level_reason", "valid_until", "measures", "protected_person"} & set(ids)
