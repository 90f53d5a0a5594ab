"""What client and officer see and change on the shared screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from exitdesk.casework.shared_plans import SharedPlan
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.together.step_rows import StepRow
from exitdesk.ui.together.windows import TogetherWindow
from tests.ui.benches import Bench, found, words_on

OPEN_STEP = "Kirjeet avataan yhdessä talousneuvojan kanssa"


@pytest.fixture
def window(bench: Bench) -> TogetherWindow:
    case_id = bench.case_id("Kaarna")
    view = bench.do(lambda: bench.desk.together.view(case_id))
    made = TogetherWindow(bench.desk, bench.jobs, bench.theme, view)
    made.resize(1280, 800)
    shown = bench.show(made)
    bench.qtbot.waitActive(shown)
    return shown


@pytest.fixture
def plan(bench: Bench, window: TogetherWindow) -> Callable[[], SharedPlan]:
    """What is written in the vault now."""
    case_id = window.view.plan.case_id
    return lambda: bench.do(lambda: bench.desk.together.view(case_id)).plan


def row_of(window: QWidget, title: str) -> StepRow:
    QApplication.processEvents()
    rows = [one for one in window.findChildren(StepRow) if one.isVisibleTo(window)]
    return next(one for one in rows if found(one, QCheckBox).text() == title)


def test_a_step_is_ticked_and_taken_back(
    window: TogetherWindow, bench: Bench, plan: Callable[[], SharedPlan]
) -> None:
    for state in ("done", "planned"):
        box = found(row_of(window, OPEN_STEP), QCheckBox)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        bench.settle()
        assert next(s.state for s in plan().steps() if s.title == OPEN_STEP) == state
    box = found(row_of(window, OPEN_STEP), QCheckBox)
    assert window.isActiveWindow()
    assert window.focusWidget() is box  # although everything was built anew


def test_every_way_out_asks_to_leave(window: TogetherWindow) -> None:
    asked: list[int] = []
    window.leave_requested.connect(lambda: asked.append(1))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F11)
    found(window, QPushButton, "leave_button").click()
    assert len(asked) == 3


def test_a_step_is_moved_by_a_week_or_to_any_day(
    window: TogetherWindow, bench: Bench, plan: Callable[[], SharedPlan]
) -> None:
    found(row_of(window, OPEN_STEP), QPushButton, "move_button").click()
    found(row_of(window, OPEN_STEP), QPushButton, "in_week_button").click()
    bench.settle()
    due = next(s.due for s in plan().steps() if s.title == OPEN_STEP)
    assert due is not None
    assert (due - plan().today).days == 7
    row = row_of(window, OPEN_STEP)
    found(row, QPushButton, "move_button").click()
    edit = found(row, DayEdit, "day_edit")
    QTest.keyClicks(edit, "32.1.2027")
    found(row, QPushButton, "use_day_button").click()
    assert "Kirjoita päivä näin" in words_on(window)
    edit.clear()
    QTest.keyClicks(edit, "15.1.2027")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    bench.settle()
    due = next(s.due for s in plan().steps() if s.title == OPEN_STEP)
    assert due is not None
    assert due.isoformat() == "2027-01-15"


def add(window: TogetherWindow, goal_id: str) -> QLineEdit:
    buttons = window.findChildren(QPushButton, "add_step_button")
    next(one for one in buttons if one.property("object_id") == goal_id).click()
    return found(window, QLineEdit, "step_title_edit")


def test_a_step_is_added_to_a_goal_while_the_language_changes(
    window: TogetherWindow, bench: Bench, plan: Callable[[], SharedPlan]
) -> None:
    goal = next(plan().goals())
    edit = add(window, goal.object_id)
    assert window.focusWidget() is edit
    QTest.keyClicks(edit, "Soitan is")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(edit, "annoitsijalle")
    assert found(window, QComboBox, "step_who_choice").currentText() == "You"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    bench.settle()
    new = next(s for s in plan().steps() if s.title == "Soitan isannoitsijalle")
    assert (new.goal, new.who_key, new.state) == (goal.object_id, "client", "planned")
    assert "What is to be done?" not in words_on(window)


def test_half_a_step_is_a_draft_when_the_vault_locks(window: TogetherWindow, bench: Bench) -> None:
    QTest.keyClicks(add(window, ""), "Puoli as")
    window.flush()
    bench.settle()
    drafts = bench.do(lambda: bench.desk.drafts.all(window.view.plan.case_id))
    assert "Puoli as" in {draft.answers.get("title") for draft in drafts}


def test_a_step_without_words_is_asked_for(window: TogetherWindow) -> None:
    edit = add(window, "")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "Kirjoita, mitä tehdään." in words_on(window)


def test_the_safety_plan_is_shown_on_request_as_the_client_carries_it(
    window: TogetherWindow, bench: Bench
) -> None:
    assert "Sama auto" not in words_on(window)
    found(window, QPushButton, "safety_button").click()
    bench.settle()
    words = words_on(window)
    assert "Sama auto kahtena iltana" in words
    assert "Mistä huomaat" in words
    assert "Soita 112, jos joku on ovella" not in words  # memorised
    window._choose_language("en")
    bench.settle()
    assert "What you notice" in words_on(window)
    found(window, QPushButton, "safety_button").click()
    assert "Sama auto" not in words_on(window)


def test_it_is_all_in_one_language_at_a_time(window: TogetherWindow) -> None:
    window._choose_language("en")
    words = words_on(window)
    for said in ("My plan", "Where we are now", "Housing", "Stop showing", "Next meeting"):
        assert said in words
    for other in ("Tässä olemme", "Suunniteltu", "Senast", "viimeistään", "joka viikko"):
        assert other not in words
