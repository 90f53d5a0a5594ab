"""Needs by life domain: small drawings on the same axes, told in words, one click from a goal."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from exitdesk.domain.answers import Mark, PersonRef, Rating
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.tabs.assessments import AssessmentsTab
from exitdesk.ui.safety.life_parts import DomainCell
from exitdesk.ui.safety.need_charts import NeedChart
from exitdesk.ui.themes import ThemeName
from tests.clocks import SettableClock
from tests.ui.access.hands import settled
from tests.ui.benches import Bench, found, words_on
from tests.ui.safety.test_safety_tabs import requests, tab_of, write


@pytest.fixture
def page(bench: Bench, clock: SettableClock) -> Iterator[CasePage]:
    """The life situation of a client assessed twice."""
    case_id = bench.case_id("Kivi")
    client = bench.do(lambda: bench.desk.persons.client(case_id))
    assert client is not None
    whom, today = PersonRef(client.object_id), clock.today()
    write(
        bench,
        case_id,
        "life_assessment",
        person=whom,
        assessed_on=today - timedelta(days=60),
        housing_need=Rating("urgent", "Hos en vän."),
        work_need=Rating("some", "Söker."),
    )
    write(
        bench,
        case_id,
        "life_assessment",
        person=whom,
        housing_situation="Nu har jag en dörr som är min.",
        housing_need=Rating("some", "Avtal för ett år."),
        work_need=Mark.NOT_ASKED,
    )
    place = Place("case", case_id=case_id, tab="assessments")
    made = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    made.resize(1280, 800)
    bench.show(made)
    settled(bench)
    found(made, QPushButton, "part_life").click()
    settled(bench)
    yield made
    bench.theme.choose(ThemeName.LIGHT, 11)
    bench.language.choose(Lang.SV)


def cells(page: CasePage) -> dict[str, DomainCell]:
    return {words_on(one).split("\n")[0]: one for one in page.findChildren(DomainCell)}


def test_each_domain_that_was_spoken_of_has_a_drawing_and_its_words(page: CasePage) -> None:
    shown = cells(page)
    assert {"Boende", "Arbete"} <= set(shown)
    said = words_on(shown["Boende"])
    assert "22.11.2026: Något behov" in said
    assert "Avtal för ett år." in said
    assert "”Nu har jag en dörr som är min.”" in said
    assert "Utbildning" in words_on(tab_of(page))  # by name only: it was not spoken of
    assert "Utbildning" not in shown


def test_all_drawings_share_one_axis_and_one_size(page: CasePage) -> None:
    charts = page.findChildren(NeedChart)
    assert len({(one._first, one._last) for one in charts}) == 1
    assert len({(one.width(), one.height()) for one in charts}) == 1


def test_the_keys_go_from_assessment_to_assessment_and_a_reader_is_told(page: CasePage) -> None:
    cell = cells(page)["Boende"]
    chart = found(cell, NeedChart)
    assert chart.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "Hos en vän." in found(cell, QLabel, "need_reason").text()
    assert chart.accessibleName().startswith("Boende: 23.9.2026")
    assert chart.accessibleDescription().count(";") == 1
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert found(cell, QLabel, "need_reason").text() == "Avtal för ett år."
    opened: list[str] = []
    chart.opened.connect(opened.append)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened == [chart.need.object_id]
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(70, 40))
    assert "Hos en vän." in found(cell, QLabel, "need_reason").text()


def test_what_was_not_asked_is_a_gap_and_never_a_step(page: CasePage) -> None:
    chart = found(cells(page)["Arbete"], NeedChart)
    assert [need.height for need in chart._history.needs] == [1, None]
    assert chart.say_need(chart.need) != ""


def test_from_a_need_to_a_goal_in_that_domain_by_one_click(page: CasePage) -> None:
    asked = requests(page)
    found(cells(page)["Boende"], QPushButton, "new_goal").click()
    (request,) = asked
    assert request.form_key == "goal"
    assert (Concept.LIFE_DOMAIN, "housing") in request.preset
    assert (Concept.SITUATION, "Nu har jag en dörr som är min.") in request.preset


@pytest.mark.parametrize("name", [ThemeName.DARK, ThemeName.CONTRAST])
def test_at_twice_the_text_size_the_drawings_stand_one_below_the_other(
    bench: Bench, page: CasePage, name: ThemeName
) -> None:
    page.resize(780, 600)  # beside the navigation of a small window
    bench.theme.choose(name, 22)
    settled(bench)
    tab = found(page, AssessmentsTab)
    assert tab._column.width() <= tab._area.viewport().width()
    for chart in page.findChildren(NeedChart):
        assert chart.width() >= chart.sizeHint().width()
        assert chart.mapTo(tab, chart.rect().topRight()).x() <= tab.width()
