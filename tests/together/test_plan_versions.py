"""Versions of plans: printed, agreed to on paper or orally, and what is unsigned since."""

from datetime import timedelta

import pytest

from exitdesk.casework.plan_changes import Change
from exitdesk.casework.plan_errors import AgreedAheadError
from exitdesk.casework.plan_versions import ORAL, VersionState
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.cases import Phase, Revision
from exitdesk.domain.document_languages import FINNISH
from exitdesk.domain.plan_versions import PlanKind
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_printing import words_of

PATHWAY = PlanKind.PATHWAY


def state(case: CaseByHand) -> VersionState:
    return case.desk.versions.state(case.case_id, PATHWAY)


def print_plan(case: CaseByHand) -> str:
    """Print the pathway plan; return what stands on it."""
    printing = case.desk.printing
    paper = case.made(printing.pathway_plan(case.case_id, FINNISH, with_timeline=False))
    printing.printed(paper)
    return words_of(paper)


def planned(case: CaseByHand) -> tuple[Revision, Revision]:
    goal = case.write("goal", life_domain="housing", title="Oma koti")
    step = case.write("step", goal=goal.object_id, title="Hakemus", due=case.clock.today())
    return goal, step


def test_a_plan_that_was_never_printed_has_no_version(case: CaseByHand) -> None:
    planned(case)
    now = state(case)
    assert (now.newest, now.agreed, now.changes, now.now.number) == (None, None, (), 1)


def test_printing_makes_a_version_whose_code_stands_on_the_paper(case: CaseByHand) -> None:
    planned(case)
    words = print_plan(case)
    newest = state(case).newest
    assert newest is not None
    assert f"versio 1 · {newest.code}" in words
    assert not newest.is_agreed
    assert "Hakemus" not in newest.code


def test_printed_again_unchanged_it_is_the_same_version(case: CaseByHand) -> None:
    planned(case)
    print_plan(case)
    print_plan(case)
    assert len(case.desk.versions.all(case.case_id, PATHWAY)) == 1
    case.write("step", title="Uusi askel")
    assert "versio 2" in print_plan(case)
    assert [v.source.number for v in case.desk.versions.all(case.case_id, PATHWAY)] == [1, 2]


@pytest.mark.parametrize("way", ["alias", "mark", "name"])
def test_a_paper_signed_later_is_agreed_on_its_own_day(case: CaseByHand, way: str) -> None:
    planned(case)
    print_plan(case)
    signed_on = case.clock.today()
    case.clock.advance(timedelta(days=3))
    newest = state(case).newest
    assert newest is not None
    agreed = case.desk.versions.agree(newest.source, way, signed_on)
    assert (agreed.way, agreed.agreed_on, agreed.object_id) == (way, signed_on, newest.object_id)
    assert state(case).changes == ()


def test_what_changed_since_is_listed_line_by_line(case: CaseByHand) -> None:
    goal, step = planned(case)
    case.desk.versions.agree(state(case).now, ORAL, case.clock.today())
    case.desk.pathways.set_state(step.object_id, "done")
    case.write("step", goal=goal.object_id, title="Muutto")
    case.desk.pathways.change_phase(case.case_id, Phase.SETTLING, "Asunto löytyi.")
    found = {(c.title.fi, c.change): c for c in state(case).changes}
    assert set(found) == {
        ("Hakemus", Change.CHANGED),
        ("Muutto", Change.ADDED),
        ("Asettuminen", Change.ADDED),
    }
    [difference] = found["Hakemus", Change.CHANGED].differences
    assert (difference.before.fi, difference.after.fi) == ("Suunniteltu", "Valmis")
    assert (difference.label.sv, difference.before.sv) == ("Läge", "Planerat")


def test_what_was_written_anew_but_says_the_same_is_no_change(case: CaseByHand) -> None:
    _, step = planned(case)
    case.desk.versions.agree(state(case).now, ORAL, case.clock.today())
    case.desk.pathways.set_state(step.object_id, "done")
    case.desk.pathways.set_state(step.object_id, "planned")
    assert [c.differences for c in state(case).changes] == []


def test_nobody_agrees_ahead_of_time(case: CaseByHand) -> None:
    planned(case)
    with pytest.raises(AgreedAheadError):
        case.desk.versions.agree(state(case).now, ORAL, case.clock.today() + timedelta(days=1))
    assert state(case).newest is None


def test_a_signature_taken_down_late_moves_the_day_it_was_made(case: CaseByHand) -> None:
    planned(case)
    before = case.clock.today() - timedelta(days=10)
    agreed = case.desk.versions.agree(state(case).now, "mark", before)
    assert agreed.made_on == agreed.agreed_on == before


def test_a_safety_plans_versions_are_its_own(case: CaseByHand) -> None:
    def plan(object_id: str | None = None, **lines: Answer) -> Revision:
        answers: dict[str, Answer] = {
            "person": PersonRef(case.client),
            "plan_language": "sv",
            "carried": "full",
            **lines,
        }
        return case.finish("safety_plan", answers, object_id)

    def line(row_id: str, text: str) -> Row:
        return Row(row_id, {"text": text, "carry": "full"})

    first = plan(signs_lines=(line("01", "Okänd bil"), line("02", "Tyst telefon")))
    printing, versions = case.desk.printing, case.desk.versions
    paper = case.made(printing.safety_plan(first.object_id, Lang.SV, signatures=True))
    printing.printed(paper)
    kind = PlanKind.SAFETY_PLAN
    newest = versions.state(case.case_id, kind, first.object_id).newest
    assert newest is not None
    assert f"version 1 · {newest.code}" in words_of(paper)
    versions.agree(newest.source, "alias", case.clock.today())
    plan(first.object_id, signs_lines=(line("02", "Tyst telefon i två dagar"), line("03", "Ny")))
    found = versions.state(case.case_id, kind, first.object_id)
    assert found.now.number == 2
    assert {(c.change, c.title.sv) for c in found.changes} == {
        (Change.REMOVED, "Okänd bil"),
        (Change.CHANGED, "Tyst telefon i två dagar"),
        (Change.ADDED, "Ny"),
    }
    assert state(case).newest is None  # the pathway has none


def test_the_version_is_a_record_that_a_scan_can_be_linked_with(case: CaseByHand) -> None:
    planned(case)
    print_plan(case)
    [record] = case.desk.records.current(case.case_id, "plan_version")
    newest = state(case).newest
    assert newest is not None
    assert record.revision_id == newest.revision_id
    hits = case.desk.search.find(newest.source.holds[0])
    assert not hits  # ids are no words
