"""What of a case is shared with the client, on the screen and on paper."""

from dataclasses import replace
from datetime import timedelta

import pytest

from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.shared_plans import SharedPlan
from exitdesk.casework.together import TogetherView, TogetherWords
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.document_languages import FINNISH, SWEDISH
from exitdesk.domain.phases import PhaseList
from exitdesk.domain.texts import Text
from exitdesk.ui.together import changes
from exitdesk.vault.errors import NotFoundError
from tests.casework.cases_by_hand import CaseByHand


def view(case: CaseByHand) -> TogetherView:
    return case.desk.together.view(case.case_id)


def plan(case: CaseByHand) -> SharedPlan:
    return view(case).plan


def test_showing_a_plan_is_entered_as_opening_the_case(case: CaseByHand) -> None:
    assert case.desk.together.begin(case.case_id).plan == plan(case)
    assert case.desk.log.entries(case.case_id)[0].action == Action.CASE_OPENED
    with pytest.raises(NotFoundError):
        case.desk.together.begin("0" * 32)


def test_the_clients_language_is_used_and_finnish_when_it_is_none_of_ours(
    case: CaseByHand,
) -> None:
    assert view(case).language == FINNISH
    assert [one.code for one in view(case).languages] == ["sv", "fi", "en"]
    case.write("quick_contact", alias="Räven", client_type="leaver", language="en")
    assert view(case).language.code == "en"
    case.write("quick_contact", alias="Räven", client_type="leaver", language="other")
    assert view(case).language == FINNISH


def test_the_contacts_of_the_client_alone_with_the_day_they_are_next(case: CaseByHand) -> None:
    today = case.clock.today()
    case.write(
        "agreed_contact", title="Tiistain soitto", person=PersonRef(case.client),
        who="client_calls", first=today - timedelta(days=3), at="14.00", repeats="weekly",
    )  # fmt: skip
    case.write(
        "agreed_contact", title="Siskon soitto", person=PersonRef(case.sister),
        who="officer_calls", first=today, repeats="weekly",
    )  # fmt: skip
    case.write("meeting", on=today + timedelta(days=2), at="9.30")
    case.write("meeting", on=today + timedelta(days=1), state="cancelled")
    lines = TogetherWords(FINNISH).meetings(plan(case))
    assert lines == (
        "Seuraava tapaaminen: 24.11.2026, klo 9.30",
        "Tiistain soitto: joka viikko · seuraavan kerran 26.11.2026, klo 14.00",
    )


def test_a_contact_without_a_title_is_called_by_who_takes_it(case: CaseByHand) -> None:
    today = case.clock.today()
    case.write("agreed_contact", who="client_calls", first=today, repeats="weekly")
    [line] = TogetherWords(SWEDISH).meetings(plan(case))
    assert line.startswith("Klienten ringer: varje vecka")


def test_measures_of_the_officer_are_shared_only_when_planned_with_the_client(
    case: CaseByHand,
) -> None:
    goal = case.write("goal", life_domain="safety", title="Turvassa")
    measure = {"measure": "a" * 32}
    case.write("step", title="Partio ajaa ohi", who="other_authority", **measure)
    case.write("step", title="Vaihdan lukon", who="client", **measure)
    case.write("step", title="Ovisilmä", who="officer", goal=goal.object_id, **measure)
    assert [step.title for step in plan(case).steps()] == ["Ovisilmä", "Vaihdan lukon"]


def test_a_phase_that_the_unit_has_renamed_is_not_explained_in_other_words(
    case: CaseByHand,
) -> None:
    english, phases = case.desk.languages.named("en"), case.desk.phases
    assert TogetherWords(english).phase(plan(case)).startswith("We get to know")
    first, *rest = phases.current().phases
    renamed = replace(first, name=Text(sv="Starten", fi="Alku"))
    phases.change(phases.current(), PhaseList((renamed, *rest)), "Kortare")
    words = TogetherWords(english)
    assert words.phase(plan(case)) == ""
    assert words.placed(plan(case).phase_name) == "Alku"


def test_a_safety_plan_of_somebody_else_is_not_the_clients(case: CaseByHand) -> None:
    lines = (Row("01", {"text": "Okänd bil", "carry": "full"}),)
    answers: dict[str, Answer] = {"plan_language": "sv", "carried": "full", "signs_lines": lines}
    case.finish("safety_plan", {"person": PersonRef(case.sister), **answers})
    assert view(case).safety_plan == ""
    own = case.finish("safety_plan", {"person": PersonRef(case.client), **answers})
    assert view(case).safety_plan == own.object_id


def test_a_sealed_line_is_opened_for_the_screen_and_the_log_says_why(case: CaseByHand) -> None:
    refuge = (Row("05", {"text": "Mormors stuga", "carry": "full"}),)
    hidden = (Row("06", {"text": "Utantill", "carry": "memorise"}),)
    own = case.finish(
        "safety_plan",
        {
            "person": PersonRef(case.client), "plan_language": "sv", "carried": "full",
            "places_lines": refuge, "first_lines": hidden,
        },
    )  # fmt: skip
    [section] = case.desk.together.safety_plan(own.object_id, SWEDISH)
    assert [line.as_carried() for line in section.lines] == ["Mormors stuga"]
    newest = case.desk.log.entries(case.case_id)[0]
    assert newest.action == Action.SEALED_REVEALED
    assert "Visad för klienten" in newest.detail


def test_a_step_moved_to_a_day_that_cannot_be_leaves_nothing_behind(case: CaseByHand) -> None:
    today = case.clock.today()
    step = case.write("step", title="Hakemus", due=today)
    changes.move(case.desk, step.object_id, today + timedelta(days=7))
    assert next(plan(case).steps()).due == today + timedelta(days=7)
    with pytest.raises(InvalidAnswersError):
        changes.move(case.desk, step.object_id, today.replace(year=1700))
    assert next(plan(case).steps()).due == today + timedelta(days=7)
    assert case.desk.drafts.all(case.case_id) == ()
