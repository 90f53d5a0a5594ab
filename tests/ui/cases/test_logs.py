"""The log's page: narrowed down, checked all through, whatever the size of the window."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView

from exitdesk.domain.actions import LABELS, Action
from exitdesk.domain.log_wishes import BEGINNINGS, GROUP_LABELS, ActionGroup
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.logs import LogPage, LogView
from exitdesk.ui.themes import USUAL_TEXT, ThemeName
from tests.clocks import SettableClock
from tests.ui.benches import Bench, found, words_on

CASE, DETAIL = 3, 4


@pytest.fixture
def page(bench: Bench) -> LogPage:
    """The page of the whole log, with its filters open."""
    made = bench.show(LogPage(bench.desk, bench.jobs, bench.language))
    found(made, QPushButton, "narrow_button").click()
    return made


def column(page: LogPage | LogView, number: int) -> list[str]:
    model = found(page, QTableView, "log_table").model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def type_in(page: LogPage, name: str, text: str, bench: Bench) -> None:
    found(page, QLineEdit, name).setText(text)
    filters = page._view._filters
    bench.qtbot.waitUntil(lambda: not filters._pause.isActive())
    bench.settle()


def pick(page: LogPage, name: str, data: object, bench: Bench) -> None:
    choice = found(page, QComboBox, name)
    place = choice.findData(data)
    assert place >= 0
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    bench.settle()


def test_every_action_belongs_to_one_group_with_a_name() -> None:
    for action in Action:
        groups = [group for group in ActionGroup if action.startswith(BEGINNINGS[group])]
        assert len(groups) == 1, action
    assert set(GROUP_LABELS) == set(BEGINNINGS) == set(ActionGroup)


def test_the_entries_of_one_case_are_found_by_the_beginning_of_its_code(
    page: LogPage, bench: Bench
) -> None:
    code = bench.lines["Kaarna"].code
    type_in(page, "log_code", code.lower()[:5], bench)
    assert set(column(page, CASE)) == {code}


def test_what_happened_is_narrowed_by_its_kind(page: LogPage, bench: Bench) -> None:
    pick(page, "log_group", ActionGroup.VAULT, bench)
    told = {LABELS[action].sv for action in Action if action.startswith("vault.")}
    shown = set(column(page, 1))
    assert shown
    assert shown <= told


def test_the_entries_of_one_officer_are_found(page: LogPage, bench: Bench) -> None:
    officer = bench.desk.vault.officer
    before = len(column(page, 0))
    pick(page, "log_officer", officer.officer_id, bench)
    assert len(column(page, 0)) == before  # nobody else has written here


def test_days_from_and_to_are_both_counted_in(
    page: LogPage, bench: Bench, clock: SettableClock
) -> None:
    day = bench.desk.clock.today() - timedelta(days=4)
    written = f"{day.day}.{day.month}.{day.year}"
    type_in(page, "log_since", written, bench)
    type_in(page, "log_until", written, bench)
    shown = column(page, 0)
    assert shown
    assert all(at.startswith(f"{written} ") for at in shown)


def test_a_day_that_is_none_is_marked_and_narrows_nothing(page: LogPage, bench: Bench) -> None:
    before = column(page, 0)
    type_in(page, "log_since", "31.2.2026", bench)
    assert found(page, QLineEdit, "log_since").property("role") == "wrong"
    assert column(page, 0) == before


def test_closing_the_filters_shows_everything_again(page: LogPage, bench: Bench) -> None:
    before = column(page, 0)
    type_in(page, "log_code", "K-ÅÅÅ", bench)
    assert column(page, 0) == []
    found(page, QPushButton, "narrow_button").click()
    bench.settle()
    assert column(page, 0) == before


def test_what_is_chosen_stays_when_the_language_is_switched(page: LogPage, bench: Bench) -> None:
    pick(page, "log_group", ActionGroup.SEALED, bench)
    bench.language.choose(Lang.FI)
    choice = found(page, QComboBox, "log_group")
    assert choice.currentData() == ActionGroup.SEALED
    assert choice.currentText() == GROUP_LABELS[ActionGroup.SEALED].fi


def test_checking_the_whole_log_tells_how_many_entries_and_the_head(
    page: LogPage, bench: Bench
) -> None:
    found(page, QPushButton, "check_log_button").click()
    bench.settle()
    head = bench.do(lambda: bench.desk.vault.head)
    said = words_on(page)
    assert head.short in said
    assert str(head.sequence + 1) in said


def test_checking_tells_what_is_wrong_and_what_to_do(page: LogPage, bench: Bench) -> None:
    database = bench.desk.vault._core.database
    bench.do(lambda: database.execute("UPDATE ledger SET at = at + 1 WHERE sequence = 7"))
    found(page, QPushButton, "check_log_button").click()
    bench.settle()
    said = words_on(page)
    assert "Post 7" in said
    assert "meddela den som ansvarar för valvet" in said


def test_a_check_can_be_stopped(page: LogPage, bench: Bench) -> None:
    button = found(page, QPushButton, "check_log_button")
    button.click()
    button.click()
    bench.settle()
    assert bench.desk.vault.head.short not in words_on(page)


def test_a_cases_own_log_has_no_filter_for_the_case_and_no_check(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    view = bench.show(LogView(bench.desk, bench.jobs, bench.language, case_id))
    view.refresh()
    bench.settle()
    assert not found(view, QPushButton, "check_log_button").isVisible()
    assert view.findChild(QLineEdit, "log_code") is None
    assert column(view, 0)


def test_a_small_window_with_large_text_keeps_room_for_entries(
    page: LogPage, bench: Bench
) -> None:
    bench.theme.choose(ThemeName.LIGHT, USUAL_TEXT * 2)
    page.resize(900, 600)
    bench.settle()
    table = found(page, QTableView, "log_table")
    assert table.height() >= 5 * table.rowHeight(0)


def test_the_time_takes_no_more_room_than_it_needs(page: LogPage) -> None:
    page.resize(1100, 700)
    table = found(page, QTableView, "log_table")
    assert table.columnWidth(0) <= table.sizeHintForColumn(0) + 2
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_entries_written_while_one_scrolls_are_not_shown_twice(bench: Bench) -> None:
    page = bench.show(LogPage(bench.desk, bench.jobs, bench.language))
    table = found(page, QTableView, "log_table")
    bench.do(lambda: bench.desk.vault.ledger.note(Action.CASE_OPENED))
    table.model().fetchMore(table.rootIndex())
    bench.settle()
    marks = column(page, table.model().columnCount() - 1)
    assert len(marks) == len(set(marks))
