import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.answers import Answer, Mark
from exitdesk.forms.flow import SectionState, WizardFlow
from exitdesk.forms.visibility import is_shown, settled, shown_fields
from tests.forms.building import EVERY_KIND, TODAY, answers_to_form

MOVES = st.lists(st.sampled_from(["next", "back", "first", "second", "third"]), max_size=12)


def flow_of(answers: dict[str, Answer]) -> WizardFlow:
    return WizardFlow(EVERY_KIND, answers, TODAY)


def move(flow: WizardFlow, how: str) -> None:
    if how == "next":
        flow.next()
    elif how == "back":
        flow.back()
    elif how in {section.id for section in flow.sections}:
        flow.go(how)


@given(answers_to_form(EVERY_KIND), MOVES, answers_to_form(EVERY_KIND))
def test_the_current_section_is_always_one_that_is_asked(
    answers: dict[str, Answer], moves: list[str], later: dict[str, Answer]
) -> None:
    flow = flow_of(answers)
    for how in moves:
        move(flow, how)
        assert flow.current in flow.sections
    flow.change(later)
    assert flow.current in flow.sections
    assert flow.answers == later


@given(answers_to_form(EVERY_KIND))
def test_forward_visits_every_asked_section_once_in_order(answers: dict[str, Answer]) -> None:
    flow = flow_of(answers)
    assert flow.is_first
    seen = [flow.current]
    while flow.next():
        seen.append(flow.current)
    assert tuple(seen) == flow.sections
    assert flow.is_last


@given(answers_to_form(EVERY_KIND), MOVES)
def test_back_undoes_next(answers: dict[str, Answer], moves: list[str]) -> None:
    flow = flow_of(answers)
    for how in moves:
        move(flow, how)
    before = flow.current
    if flow.next():
        assert flow.back()
    assert flow.current == before


def test_a_section_opens_and_closes_with_its_condition() -> None:
    flow = flow_of({"asked": "yes"})
    assert [s.id for s in flow.sections] == ["first", "second", "third"]
    flow.go("second")
    flow.change({"asked": "no"})
    assert flow.current.id == "first"
    assert [s.id for s in flow.sections] == ["first", "third"]
    with pytest.raises(KeyError):
        flow.go("second")


def test_a_section_says_how_far_it_has_come() -> None:
    flow = flow_of({})
    assert flow.state("first") is SectionState.UNTOUCHED
    flow.change({"body": "x"})
    assert flow.state("first") is SectionState.PART
    done: dict[str, Answer] = {"line": "x", "body": "y", "choice": "a", "asked": Mark.NOT_ASKED}
    flow.change(done)
    assert flow.state("first") is SectionState.COMPLETE
    flow.change({**done, "choice": "no such option"})
    assert flow.state("first") is SectionState.PROBLEMS
    flow.change({"asked": "yes", "day": "31.2."})
    assert flow.state("second") is SectionState.PROBLEMS
    assert [step.state for step in flow.steps()][2] is SectionState.UNTOUCHED


def test_a_section_left_on_purpose_says_so() -> None:
    from exitdesk.forms.model import Form, Kind
    from tests.forms.building import field, section, text

    form = Form(
        "skip", 1, text("Skip"), (section("only", field("a", Kind.YES_NO, may_skip=True)),)
    )
    flow = WizardFlow(form, {"a": Mark.NOT_ASKED}, TODAY)
    assert flow.state("only") is SectionState.NOT_ASKED


@given(answers_to_form(EVERY_KIND))
def test_a_record_keeps_only_answers_to_what_is_asked(answers: dict[str, Answer]) -> None:
    kept = settled(EVERY_KIND, answers)
    for field_id in kept:
        assert is_shown(EVERY_KIND, EVERY_KIND.field(field_id), answers)
    asked = {f.id for s in EVERY_KIND.sections for f in shown_fields(EVERY_KIND, s, answers)}
    assert set(kept) <= asked
