"""The tab of the pathway: several steps at once, steps nobody sees to, the timeline's print."""

from datetime import date
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from exitdesk.casework.paper_makers import Stage
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.tabs.pathways import PathwayTab
from exitdesk.ui.cases.tabs.step_adders import StepAdder
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.papers.timeline_prints import TimelinePrintPage
from exitdesk.ui.timeline.panels import TimelinePanel
from tests.ui.benches import Bench, found, words_on

_CTRL = Qt.KeyboardModifier.ControlModifier


def opened(bench: Bench, alias: str = "Kaarna") -> CasePage:
    place = Place("case", case_id=bench.case_id(alias), tab="pathway")
    page = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    page.resize(1100, 900)
    bench.show(page)
    bench.settle()
    return page


def open_adder(page: CasePage, bench: Bench) -> StepAdder:
    page.findChildren(QPushButton, "add_several_button")[0].click()
    bench.settle()
    return adder_of(page)


def adder_of(page: CasePage) -> StepAdder:
    """Return the adder that shows: one that was built anew may not be gone yet."""
    QApplication.processEvents()
    return next(one for one in page.findChildren(StepAdder) if one.isVisibleTo(page))


def steps(bench: Bench) -> dict[str, date | None]:
    case_id = bench.case_id("Kaarna")
    return {step.title: step.due for step in bench.do(lambda: bench.desk.pathways.steps(case_id))}


def test_typed_and_ticked_steps_are_added_by_the_keyboard(bench: Bench) -> None:
    page = opened(bench)
    adder = open_adder(page, bench)
    lines = found(adder, QPlainTextEdit, "step_lines")
    assert page.focusWidget() is lines
    QTest.keyClicks(lines, "Soita vuokranantajalle 1.12.")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClicks(lines, "Pakkaa")
    box = adder.findChildren(WrappedCheckBox)[0]
    box.setChecked(True)
    ticked = bench.desk.new_steps.templates
    key = box.objectName().removeprefix("template_")
    title = next(one.title.fi for one in ticked if one.key == key)  # Kaarna speaks Finnish
    QTest.keyClick(lines, Qt.Key.Key_Return, _CTRL)
    bench.settle()
    written = steps(bench)
    assert written["Soita vuokranantajalle"] == date(2026, 12, 1)
    assert written["Pakkaa"] is None
    assert title in written
    assert found(adder_of(page), QPlainTextEdit, "step_lines").toPlainText() == ""


def test_half_typed_steps_outlive_the_language_closing_and_a_refusal(bench: Bench) -> None:
    page = opened(bench)
    lines = found(open_adder(page, bench), QPlainTextEdit, "step_lines")
    QTest.keyClick(lines, Qt.Key.Key_Return, _CTRL)
    bench.settle()
    assert found(adder_of(page), QLabel, "adder_problem").isVisible()
    lines.insertPlainText("Ä" * 161)
    bench.language.choose(Lang.FI)
    lines = found(adder_of(page), QPlainTextEdit, "step_lines")
    assert lines.toPlainText() == "Ä" * 161
    QTest.keyClick(lines, Qt.Key.Key_Return, _CTRL)
    bench.settle()
    assert "ei voi lisätä" in found(adder_of(page), QLabel, "adder_problem").text()
    lines = found(adder_of(page), QPlainTextEdit, "step_lines")
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    bench.settle()
    tab = found(page, PathwayTab)
    assert not tab.findChildren(StepAdder) or not any(
        one.isVisibleTo(tab) for one in tab.findChildren(StepAdder)
    )
    assert open_adder(page, bench).findChild(QPlainTextEdit).toPlainText() == "Ä" * 161  # type: ignore[union-attr]
    assert "Ä" * 161 not in steps(bench)


def test_typed_steps_become_drafts_when_the_page_is_left_or_the_vault_locked(
    bench: Bench,
) -> None:
    page = opened(bench)
    lines = found(open_adder(page, bench), QPlainTextEdit, "step_lines")
    lines.insertPlainText("Ringa 1.12.\nPacka")
    page.flush()
    page.flush()
    bench.settle()
    case_id = bench.case_id("Kaarna")
    drafts = bench.do(lambda: bench.desk.drafts.all(case_id))
    typed = [one.answers["title"] for one in drafts if one.form_key == "step"]
    assert sorted(map(str, typed)) == ["Packa", "Ringa"]
    assert all(one.answers["goal"] for one in drafts if one.form_key == "step")


def test_steps_without_a_goal_and_milestones_stand_in_the_tab(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    forms = bench.desk.forms
    bench.do(
        lambda: bench.desk.records.write(
            case_id, forms.latest("step"), {"title": "Yksin", "who": "client", "state": "planned"}
        )
    )
    goal = {"life_domain": "identity", "title": "Etappi", "state": "planned", "milestone": "yes"}
    bench.do(lambda: bench.desk.records.write(case_id, forms.latest("goal"), goal))
    words = words_on(opened(bench))
    assert "Yksin" in words
    assert "milstolpe" in words or "milestone" in words


def test_the_print_has_the_days_and_the_filters_of_the_screen(bench: Bench) -> None:
    page = opened(bench)
    panel = found(page, TimelinePanel)
    found(panel, QPushButton, "filter_button").click()
    box = panel._filters._kinds[next(iter(panel.canvas.picture.lanes))]
    QTest.keyClick(box, Qt.Key.Key_Space)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        found(panel, QPushButton, "print_button").click()
    assert asked.args
    place = asked.args[0]
    made = TimelinePrintPage(
        bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme
    )
    bench.show(made)
    paper = bench.do(made.wanted())
    assert paper.request.timeline.first_day == panel.canvas.picture.scale.first_day  # type: ignore[union-attr]
    assert len(paper.request.left_out) == 1  # type: ignore[union-attr]
    assert not paper.may_be_saved
    stages: list[Stage] = []
    rendered = bench.desk.papers.render(paper, stages.append, Event())
    assert bench.do(lambda: bench.desk.papers.release(paper, rendered)).pdf.startswith(b"%PDF")
