"""Which version of a plan was signed, and what has changed since, on the screen."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from exitdesk.domain.cases import Place
from exitdesk.domain.plan_versions import PlanKind
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.versions.version_lines import VersionLine
from exitdesk.ui.versions.version_pages import PlanVersionPage
from tests.ui.benches import Bench, found, words_on

PATHWAY = PlanKind.PATHWAY


@pytest.fixture
def case_id(bench: Bench) -> str:
    return bench.case_id("Kaarna")


def page_of(bench: Bench, case_id: str) -> PlanVersionPage:
    place = Place("plan_version", case_id=case_id, tab="pathway")
    return bench.show(PlanVersionPage(bench.desk, bench.jobs, place, bench.language))


def tick_a_step(bench: Bench, case_id: str) -> None:
    plan = bench.do(lambda: bench.desk.together.view(case_id)).plan
    step = next(one for one in plan.steps() if one.is_ahead)
    bench.do(lambda: bench.desk.pathways.set_state(step.object_id, "done"))


def line_on(bench: Bench, case_id: str) -> str:
    line = VersionLine(bench.desk, bench.jobs, bench.language, case_id=case_id, kind=PATHWAY)
    return words_on(bench.show(line))


def test_a_signature_is_entered_for_the_paper_printed_last(bench: Bench, case_id: str) -> None:
    versions = bench.desk.versions
    bench.do(lambda: versions.take(versions.now(case_id, PATHWAY)))
    tick_a_step(bench, case_id)  # after printing
    page = page_of(bench, case_id)
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    assert not found(page, QPushButton, "enter_button").isEnabled()
    found(page, Choice, "way").choose("mark")
    assert "version 1" in words_on(page).lower()
    edit = found(page, DayEdit, "agreed_on")
    edit.clear()
    QTest.keyClicks(edit, "22.11.2026")
    bench.language.choose(Lang.FI)
    assert found(page, Choice, "way").chosen == "mark"
    bench.language.choose(Lang.SV)
    found(page, QPushButton, "enter_button").click()
    bench.settle()
    assert asked == [Place("case", case_id=case_id, tab="pathway")]
    state = bench.do(lambda: versions.state(case_id, PATHWAY))
    assert state.agreed is not None
    assert (state.agreed.way, state.agreed.agreed_on) == ("mark", date(2026, 11, 22))
    assert len(state.changes) == 1
    assert "22.11.2026" in line_on(bench, case_id)
    assert "Planerat → Klart" in words_on(page_of(bench, case_id))


def test_without_a_paper_only_an_oral_yes_can_be_entered(bench: Bench, case_id: str) -> None:
    page = page_of(bench, case_id)
    found(page, Choice, "way").choose("alias")
    assert not found(page, QPushButton, "enter_button").isEnabled()
    found(page, Choice, "way").choose("oral")
    found(page, QPushButton, "enter_button").click()
    bench.settle()
    state = bench.do(lambda: bench.desk.versions.state(case_id, PATHWAY))
    assert state.agreed is not None
    assert state.agreed.way == "oral"


def test_a_day_that_has_not_come_is_refused_in_words(bench: Bench, case_id: str) -> None:
    page = page_of(bench, case_id)
    found(page, Choice, "way").choose("oral")
    found(page, DayEdit, "agreed_on").setText("1.1.2030")
    found(page, QPushButton, "enter_button").click()
    bench.settle()
    assert "ligger framför" in words_on(page)
    assert bench.do(lambda: bench.desk.versions.all(case_id, PATHWAY)) == ()


def test_the_tabs_of_the_plans_say_which_version_holds(bench: Bench, case_id: str) -> None:
    for tab in ("pathway", "plan"):
        place = Place("case", case_id=case_id, tab=tab)
        page = bench.show(
            CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
        )
        asked: list[Place] = []
        page.place_requested.connect(asked.append)
        found(page, QPushButton, "versions_button").click()
        assert asked[0].page == "plan_version"
        assert asked[0].case_id == case_id
        assert bool(asked[0].object_id) == (tab == "plan")


def test_the_pathway_leads_to_the_shared_screen_and_to_the_page(
    bench: Bench, case_id: str
) -> None:
    place = Place("case", case_id=case_id, tab="pathway")
    page = bench.show(
        CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    )
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    found(page, QPushButton, "together_button").click()
    found(page, QPushButton, "one_page_button").click()
    assert asked == [
        Place("together", case_id=case_id),
        Place("print", case_id=case_id, tab="one_page"),
    ]
