from datetime import date, timedelta

import pytest

from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.recurrences import occurrences
from exitdesk.domain.cases import Phase, ThreatLevel
from exitdesk.domain.timelines import Lane, MarkKind
from tests.casework.cases_by_hand import CaseByHand

NOV = date(2026, 11, 22)


def test_goals_stand_by_life_domain_with_their_steps(case: CaseByHand) -> None:
    work = case.write("goal", life_domain="work", title="Ett jobb")
    home = case.write("goal", life_domain="housing", title="En egen lägenhet")
    case.write("step", goal=home.object_id, title="Ansök", who="together", due=NOV)
    case.write("step", title="Köp telefon", who="client")
    domains = case.desk.pathways.domains(case.case_id)
    assert [(d.key, [g.title for g in d.goals]) for d in domains] == [
        ("housing", ["En egen lägenhet"]),
        ("work", ["Ett jobb"]),
    ]
    (step,) = domains[0].goals[0].steps
    assert (step.title, step.state, step.due) == ("Ansök", "planned", NOV)
    assert step.who is not None
    assert step.who.fi == "Yhdessä"
    assert domains[1].goals[0].object_id == work.object_id
    assert [s.title for s in case.desk.pathways.loose_steps(case.case_id)] == ["Köp telefon"]


def test_a_step_is_late_after_its_day_until_it_is_done(case: CaseByHand) -> None:
    made = case.write("step", title="Ansök", who="client", due=NOV)
    (step,) = case.desk.pathways.steps(case.case_id)
    assert not step.is_late(NOV)
    assert step.is_late(NOV + timedelta(days=1))
    case.clock.advance()
    case.desk.pathways.set_state(made.object_id, "done")
    (step,) = case.desk.pathways.steps(case.case_id)
    assert step.state == "done"
    assert not step.is_late(NOV + timedelta(days=1))
    assert case.desk.records.history(made.object_id)[-1].answers["done_on"] == NOV


def test_a_phase_changes_only_with_a_reason_and_may_go_back(case: CaseByHand) -> None:
    pathways = case.desk.pathways
    with pytest.raises(ReasonNeededError):
        pathways.change_phase(case.case_id, Phase.DETACHMENT, "")
    pathways.change_phase(case.case_id, Phase.DETACHMENT, "Flytten är klar.")
    case.clock.advance(timedelta(days=7))
    pathways.change_phase(case.case_id, Phase.ASSESSMENT, "Nytt hot.")
    assert case.desk.cases.line(case.case_id).phase == Phase.ASSESSMENT
    view = case.desk.timelines.of(case.case_id)
    later = NOV + timedelta(days=7)
    assert [(band.phase, band.start, band.end) for band in view.bands] == [
        (Phase.DETACHMENT, NOV, later),
        (Phase.ASSESSMENT, later, None),
    ]
    assert [(band.is_back, band.reason) for band in view.bands] == [
        (False, "Flytten är klar."),
        (True, "Nytt hot."),
    ]


def test_the_timeline_holds_everything_that_has_a_day(case: CaseByHand) -> None:
    case.write("event", on=date(2027, 1, 15), kind="trial", title="Rättegång")
    case.write(
        "meeting", on=date(2026, 11, 20), state="held", written="nothing_written", minutes=40
    )
    case.write("note", on=date(2026, 11, 21), kind="call", title="Samtal", body="Kort")
    case.write("note", on=date(2026, 11, 21), kind="own", title="Att minnas", body="x")
    goal = case.write("goal", life_domain="work", title="Ett jobb", state="done")
    case.write("step", title="Ansök", who="client", due=date(2026, 12, 1), service="employment")
    assessed = case.assess("raised", on=date(2026, 11, 19))
    view = case.desk.timelines.of(case.case_id)
    kinds = {(mark.lane, mark.kind, mark.day) for mark in view.marks}
    assert {
        (Lane.EVENTS, MarkKind.TRIGGER, date(2027, 1, 15)),
        (Lane.MEETINGS, MarkKind.MEETING, date(2026, 11, 20)),
        (Lane.MEETINGS, MarkKind.CONTACT, date(2026, 11, 21)),
        (Lane.NOTES, MarkKind.NOTE, date(2026, 11, 21)),
        (Lane.GOALS, MarkKind.GOAL_SET, NOV),
        (Lane.GOALS, MarkKind.GOAL_REACHED, NOV),
        (Lane.STEPS, MarkKind.STEP_DUE, date(2026, 12, 1)),
        (Lane.SERVICES, MarkKind.SERVICE, date(2026, 12, 1)),
        (Lane.ASSESSMENTS, MarkKind.ASSESSMENT, date(2026, 11, 19)),
    } <= kinds
    (level,) = view.levels
    assert (level.level, level.person, level.object_id) == (
        ThreatLevel.RAISED, "", assessed.object_id,
    )  # fmt: skip
    assert view.first_day == date(2026, 11, 19)
    assert view.last_day == date(2027, 1, 15)
    assert goal.object_id in {mark.object_id for mark in view.marks}


def test_an_agreed_weekly_contact_is_drawn_every_week(case: CaseByHand) -> None:
    case.write(
        "event",
        on=date(2026, 11, 24),
        kind="agreed_contact",
        title="Tisdagssamtal",
        repeats="weekly",
        repeats_until=date(2026, 12, 20),
    )
    days = [mark.day for mark in case.desk.timelines.of(case.case_id).marks if mark.title]
    assert days == [date(2026, 11, 24) + timedelta(weeks=week) for week in range(4)]


def test_a_step_done_stands_on_the_day_it_was_done(case: CaseByHand) -> None:
    made = case.write("step", title="Ansök", who="client", due=date(2026, 12, 1))
    case.clock.advance(timedelta(days=2))
    case.desk.pathways.set_state(made.object_id, "dropped")
    case.clock.advance(timedelta(days=2))
    case.write("step", made.object_id, words="Behövdes inte.")
    marks = [m for m in case.desk.timelines.of(case.case_id).marks if m.lane is Lane.STEPS]
    assert [(mark.kind, mark.day) for mark in marks] == [
        (MarkKind.STEP_DROPPED, NOV + timedelta(days=2))
    ]


def test_a_new_enquiry_has_a_timeline_too(case: CaseByHand) -> None:
    draft = case.desk.drafts.begin("quick_contact")
    view = case.desk.timelines.of(draft.case_id)
    assert view.bands == ()
    assert (view.first_day, view.last_day) == (NOV, NOV)


@pytest.mark.parametrize(
    ("repeats", "first", "second"),
    [
        ("weekly", date(2026, 1, 31), date(2026, 2, 7)),
        ("fortnightly", date(2026, 1, 31), date(2026, 2, 14)),
        ("monthly", date(2026, 1, 31), date(2026, 2, 28)),
    ],
)
def test_repeated_days_follow_the_calendar(repeats: str, first: date, second: date) -> None:
    assert list(occurrences(first, repeats, second)) == [first, second]
    assert len(list(occurrences(first, "once", None))) == 1
    assert max(occurrences(first, repeats, None)) <= first + timedelta(days=3 * 365)
    assert list(occurrences(date(9999, 12, 31), repeats, None)) == [date(9999, 12, 31)]
