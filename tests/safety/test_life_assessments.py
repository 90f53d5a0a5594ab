"""Life domains: defined once, a reason for every rating, a history that is never a sum."""

from datetime import timedelta

import pytest

from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.life_assessments import LifeHistory, life_histories
from exitdesk.domain.answers import Mark, PersonRef, Rating
from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from tests.casework.cases_by_hand import CaseByHand


def history(case: CaseByHand) -> LifeHistory:
    (found,) = life_histories(case.desk.forms, case.desk.records.current(case.case_id))
    return found


def test_the_life_domains_are_those_of_goals_with_their_names(forms: FormLibrary) -> None:
    field = forms.latest("goal").bound(Concept.LIFE_DOMAIN)
    assert field is not None
    sections = [one for one in forms.latest("life_assessment").sections if one.domain]
    assert [one.domain for one in sections] == [option.key for option in field.options]
    assert [one.title for one in sections] == [option.label for option in field.options]


def test_each_domain_has_the_clients_words_and_four_steps(forms: FormLibrary) -> None:
    for section in forms.latest("life_assessment").sections:
        if section.domain:
            situation, need = section.fields
            assert situation.concept is Concept.LIFE_SITUATION
            assert need.concept is Concept.LIFE_NEED
            assert [one.key for one in need.options] == ["none", "some", "clear", "urgent"]
            assert situation.may_skip
            assert need.may_skip


def test_a_rating_has_a_reason_also_when_there_is_no_need(case: CaseByHand) -> None:
    with pytest.raises(InvalidAnswersError) as raised:
        case.write("life_assessment", person=PersonRef(case.client), work_need=Rating("none", " "))
    assert [problem.field_id for problem in raised.value.problems] == ["work_need"]


def test_the_history_has_a_point_for_each_assessment_and_gaps_for_what_was_not_rated(
    case: CaseByHand,
) -> None:
    whom, first = PersonRef(case.client), case.clock.today()
    case.write("life_assessment", person=whom, housing_need=Rating("urgent", "Hos en vän."))
    case.clock.advance(timedelta(days=30))
    case.write(
        "life_assessment",
        person=whom,
        assessed_on=case.clock.today(),
        housing_situation="Har en egen dörr.",
        housing_need=Rating("some", "Avtal för ett år."),
        work_need=Mark.NOT_ASKED,
    )
    found = history(case)
    assert found.days == (first, first + timedelta(days=30))
    housing = next(one for one in found.domains if one.key == "housing")
    assert [need.height for need in housing.needs] == [3, 1]
    assert housing.latest is not None
    assert housing.latest.situation == "Har en egen dörr."
    work = next(one for one in found.domains if one.key == "work")
    assert [(need.height, need.not_asked) for need in work.needs] == [(None, False), (None, True)]
    assert work.latest is None


def test_an_assessment_of_an_earlier_day_takes_its_place(case: CaseByHand) -> None:
    whom, today = PersonRef(case.client), case.clock.today()
    case.write("life_assessment", person=whom, housing_need=Rating("some", "Nu."))
    early = today - timedelta(days=10)
    case.write(
        "life_assessment", person=whom, assessed_on=early, housing_need=Rating("clear", "Då.")
    )
    housing = next(one for one in history(case).domains if one.key == "housing")
    assert [need.step for need in housing.needs] == ["clear", "some"]


def test_days_that_cannot_be_meant_are_refused(case: CaseByHand) -> None:
    today = case.clock.today()
    with pytest.raises(InvalidAnswersError) as raised:
        case.write(
            "life_assessment",
            person=PersonRef(case.client),
            assessed_on=today + timedelta(days=1),
            look_again_on=today,
        )
    said = {problem.field_id: problem.text.in_lang(Lang.FI) for problem in raised.value.problems}
    assert "tulevaisuudessa" in said["assessed_on"]
    assert "on ennen arvioinnin päivää" in said["look_again_on"]


def test_no_question_of_a_life_domain_is_about_offences(forms: FormLibrary) -> None:
    words = [
        text
        for field in forms.latest("life_assessment").fields()
        for text in (field.label.sv, field.help.sv if field.help else "")
    ]
    assert not any("brott" in text.lower() for text in words)
