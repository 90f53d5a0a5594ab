"""One record over the practice vault: how long what is sealed stays in sight."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.record_pages import RecordPage
from tests.ui.benches import Bench, found, words_on

Open = Callable[[int], RecordPage]


@pytest.fixture
def opened(bench: Bench) -> Open:
    """Return a function that opens a safety plan and reveals its sealed lines."""

    def open_plan(shown_ms: int) -> RecordPage:
        case_id = bench.case_id("Kaarna")
        plan = bench.do(lambda: bench.desk.records.current(case_id, "safety_plan"))[0]
        place = Place("record", case_id=case_id, object_id=plan.object_id)
        page = RecordPage(
            bench.desk, bench.jobs, place, language=bench.language, sealed_shown_ms=shown_ms
        )
        bench.show(page)
        covers(page)[0].click()
        QTest.keyClicks(found(page, QLineEdit, "reason_to_show"), "genomgång")
        found(page, QPushButton, "confirm_show").click()
        bench.settle()
        return page

    return open_plan


def covers(page: RecordPage) -> list[QPushButton]:
    QApplication.processEvents()
    found_now = page.findChildren(QPushButton, "show_sealed")
    return [one for one in found_now if one.isVisibleTo(page)]


def test_what_was_revealed_is_covered_again_by_itself(opened: Open, bench: Bench) -> None:
    page = opened(60_000)
    assert covers(page) == []
    assert page._shown.isActive()
    page._shown.start(1)  # the time is up
    bench.qtbot.waitUntil(lambda: covers(page) != [])
    assert page._revealed == {}


def test_what_was_revealed_is_covered_when_the_page_goes_out_of_sight(opened: Open) -> None:
    page = opened(60_000)
    page.hide()
    page.show()
    assert covers(page)
    assert page._revealed == {}


def test_what_was_revealed_stays_in_sight_when_the_language_is_switched(
    opened: Open, bench: Bench
) -> None:
    page = opened(60_000)
    bench.language.choose(Lang.FI)
    assert covers(page) == []


def test_a_step_names_its_goal_by_the_title(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    titles = bench.do(lambda: bench.desk.pathways.goal_titles(case_id))
    step = bench.do(lambda: [one for one in bench.desk.pathways.steps(case_id) if one.goal])[0]
    place = Place("record", case_id=case_id, object_id=step.object_id)
    page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    words = words_on(page)
    assert titles[step.goal] in words
    assert step.goal not in words
