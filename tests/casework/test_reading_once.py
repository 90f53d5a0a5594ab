"""A case read after anything was written is what a desk that has read nothing would read."""

from collections.abc import Callable

import pytest

from exitdesk.domain.cases import CaseState
from exitdesk.domain.strikings import FieldPath
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.reading_jobs import open_case, read_case
from tests.casework.cases_by_hand import CaseByHand

Change = Callable[[CaseByHand], object]


def _correct(case: CaseByHand) -> None:
    case.write("person", case.sister, role="sibling", called="lillasystern")


def _step(case: CaseByHand) -> None:
    goal = case.write("goal", title="Ett jobb", life_domain="work")
    case.write("step", title="Ring", who="client", goal=goal.object_id, due=case.clock.today())


def _draft(case: CaseByHand) -> None:
    draft = case.desk.drafts.begin("note", case.case_id)
    case.desk.drafts.keep(draft.draft_id, {**draft.answers, "title": "Halv"}, "note/title")


def _strike(case: CaseByHand) -> None:
    case.desk.strikings.strike(case.sister, FieldPath("called"), None, "begäran 12/2026")


def _close(case: CaseByHand) -> None:
    case.write("case_state", state=CaseState.CLOSED.value, on=case.clock.today())


def _measure(case: CaseByHand) -> None:
    made = case.assess("high", measures=case.measure())
    case.desk.measures.make_steps(case.case_id, [f"{made.object_id}/01"])


def read(case: CaseByHand) -> CaseContents:
    found = read_case(case.desk, case.case_id)
    assert isinstance(found, CaseContents)
    return found


@pytest.mark.parametrize("change", [_correct, _step, _draft, _strike, _measure])
def test_what_was_written_is_seen_when_the_case_is_read_again(
    case: CaseByHand, change: Change
) -> None:
    open_case(case.desk, case.case_id)
    before = read(case)
    change(case)
    after = read(case)
    assert after != before
    case.desk.vault.records.forget()
    assert read(case) == after
