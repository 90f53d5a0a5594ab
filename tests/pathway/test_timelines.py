"""What the timeline draws: agreed contacts with what became of them, bars, milestones, people."""

from datetime import date, timedelta

from exitdesk.casework.timeline_prints import TimelineExtract, left_out, read_extract
from exitdesk.domain.texts import Lang
from exitdesk.domain.timeline_filters import TimelineFilter, read_filter
from exitdesk.domain.timelines import EpisodeState, Lane, MarkKind
from exitdesk.forms.defaults import starting_answers
from tests.casework.cases_by_hand import CaseByHand

NOV = date(2026, 11, 22)


def kinds_of(case: CaseByHand, lane: Lane) -> dict[date, MarkKind]:
    marks = case.desk.timelines.of(case.case_id).marks
    return {mark.day: mark.kind for mark in marks if mark.lane is lane}


def written(case: CaseByHand, form_key: str, **answers: object) -> str:
    """Write a record straight, as another part of the program would; return its object id."""
    form = case.desk.forms.latest(form_key)
    started = starting_answers(form, case.clock.today())
    answers = {**started, **answers}
    return case.desk.vault.records.write(case.case_id, form, answers).object_id  # type: ignore[arg-type]


def test_each_day_of_an_agreed_contact_shows_what_became_of_it(case: CaseByHand) -> None:
    first = NOV - timedelta(weeks=4)
    contact = written(
        case, "agreed_contact", title="Tisdagssamtal", first=first, repeats="weekly",
        who="client_calls",
    )  # fmt: skip
    weeks = [first + timedelta(weeks=week) for week in range(7)]
    for day, outcome in zip(weeks, ("done", "missed", "moved", "cancelled"), strict=False):
        moved = {"moved_to": day + timedelta(days=2)} if outcome == "moved" else {}
        written(case, "contact_outcome", contact=contact, agreed_day=day, outcome=outcome, **moved)
    found = kinds_of(case, Lane.CONTACTS)
    assert [found[day] for day in weeks] == [
        MarkKind.CONTACT_DONE, MarkKind.CONTACT_MISSED, MarkKind.CONTACT_MOVED,
        MarkKind.CONTACT_CANCELLED, *[MarkKind.CONTACT_AGREED] * 3,
    ]  # fmt: skip
    assert found[weeks[2] + timedelta(days=2)] is MarkKind.CONTACT_AGREED
    assert max(found) <= NOV + timedelta(weeks=12)


def test_services_and_safety_arrangements_are_bars_with_a_mark_where_they_begin(
    case: CaseByHand,
) -> None:
    written(
        case, "service_episode", kind="service", service="psychosocial", what="Samtal",
        state="ended", until=NOV, **{"from": NOV - timedelta(days=30)},
    )  # fmt: skip
    written(
        case, "service_episode", kind="safety_arrangement", service="housing", what="Boende",
        state="running", **{"from": NOV - timedelta(days=3)},
    )  # fmt: skip
    view = case.desk.timelines.of(case.case_id)
    assert [(one.title, one.end, one.is_safety, one.state) for one in view.episodes] == [
        ("Samtal", NOV, False, EpisodeState.ENDED),
        ("Boende", None, True, EpisodeState.RUNNING),
    ]
    assert kinds_of(case, Lane.SERVICES) == {
        NOV - timedelta(days=30): MarkKind.SERVICE,
        NOV - timedelta(days=3): MarkKind.SAFETY,
    }


def test_milestones_are_events_of_that_kind_and_goals_that_are_called_so(
    case: CaseByHand,
) -> None:
    case.write("event", on=NOV + timedelta(days=5), kind="milestone", title="Flytten")
    due = NOV + timedelta(days=40)
    goal = case.write("goal", life_domain="work", title="Jobb", milestone="yes", due=due)
    assert set(kinds_of(case, Lane.MILESTONES)) == {NOV + timedelta(days=5), due}
    case.desk.pathways.set_state(goal.object_id, "done")
    assert set(kinds_of(case, Lane.MILESTONES)) == {NOV + timedelta(days=5), NOV}


def test_two_people_of_one_name_have_a_lane_each(case: CaseByHand) -> None:
    other = case.write("person", role="sibling", called="systern").object_id
    case.assess("high", person=case.sister)
    case.assess("low", person=other)
    view = case.desk.timelines.of(case.case_id)
    assert {point.person for point in view.levels} == {"systern", "systern (2)"}
    assert set(view.people) == {"systern", "systern (2)"}


def test_a_filter_keeps_what_is_about_nobody_and_leaves_out_the_others(case: CaseByHand) -> None:
    case.assess("high")
    case.assess("low", person=case.sister)
    case.write("goal", life_domain="work", title="Jobb")
    case.write("goal", life_domain="housing", title="Hem")
    case.write("note", on=NOV, kind="own", title="Minns", body="x")
    view = case.desk.timelines.of(case.case_id)
    shown = TimelineFilter(frozenset({Lane.NOTES}), "systern", "work").of(view)
    assert {point.person for point in shown.levels} == {"systern"}
    assert {mark.title for mark in shown.marks if mark.lane is Lane.GOALS} == {"Jobb"}
    assert Lane.NOTES not in {mark.lane for mark in shown.marks}
    assert Lane.MEETINGS in {mark.lane for mark in shown.marks}  # the first contact
    assert TimelineFilter().of(view) is view


def test_a_filter_and_its_days_are_read_back_as_written() -> None:
    shown = TimelineFilter(frozenset({Lane.NOTES, Lane.STEPS}), "Riitta, isosisko", "work")
    extract = TimelineExtract(shown, NOV, NOV + timedelta(days=3))
    assert read_extract(extract.written()) == extract
    everyone = TimelineExtract(TimelineFilter(), NOV, NOV)
    assert read_extract(everyone.written()) == everyone
    for broken in ("", "a\nb", "\n\n\x00\n2026-11-22\n2026-11-01", "\n\n\x00\nx\ny"):
        assert read_extract(broken) is None
    assert read_filter("nonsense") == TimelineFilter()


def test_what_is_left_out_of_a_print_is_said_on_it(case: CaseByHand) -> None:
    case.assess("low", person=case.sister)
    case.write("goal", life_domain="work", title="Jobb")
    view = case.desk.timelines.of(case.case_id)
    shown = TimelineFilter(frozenset({Lane.NOTES}), "systern", "work")
    said = left_out(shown, view, Lang.SV)
    assert said[0] == "Anteckningar"
    assert "systern" in said[1]
    assert "Arbete" in said[2]


def test_what_protects_the_client_is_not_on_the_plan_they_carry(case: CaseByHand) -> None:
    for kind in ("service", "safety_arrangement"):
        written(
            case, "service_episode", kind=kind, service="housing", what=f"Titel {kind}",
            state="running", **{"from": NOV - timedelta(days=3)},
        )  # fmt: skip
    paper = case.desk.printing.pathway_plan(case.case_id, Lang.SV)
    timeline = paper.request.timeline  # type: ignore[union-attr]
    assert timeline is not None
    assert [one.title for one in timeline.view.episodes] == ["Titel service"]
    assert MarkKind.SAFETY not in {mark.kind for mark in timeline.view.marks}
