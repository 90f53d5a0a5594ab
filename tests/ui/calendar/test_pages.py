"""The calendar on the screen, by keyboard and for those who do not see it."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.calendar.day_cards import DayCard
from exitdesk.ui.calendar.grids import CELL, MonthGrid
from exitdesk.ui.calendar.pages import CalendarPage
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import ThemeName
from tests.ui.benches import Bench, found, words_on

TODAY = date(2026, 11, 22)


def shown(bench: Bench, day: str = "") -> CalendarPage:
    place = Place("calendar", field=day)
    page = CalendarPage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    page.resize(1100, 800)
    bench.show(page)
    page.activateWindow()
    page.take_focus()
    return page


def press(bench: Bench, page: CalendarPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page, key)
        bench.settle()


def day_of(page: CalendarPage) -> date:
    return date.fromisoformat(page.place().field)


def title(page: CalendarPage) -> str:
    return found(page, PlainLabel, "page_title").text()


def test_arrows_go_by_day_pages_by_month_and_t_to_today(bench: Bench) -> None:
    page = shown(bench)
    assert day_of(page) == TODAY
    press(bench, page, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert day_of(page) == TODAY - timedelta(days=8)
    press(bench, page, Qt.Key.Key_PageDown)
    assert (day_of(page), title(page)) == (date(2026, 12, 14), "December 2026")
    press(bench, page, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert title(page) == "Oktober 2026"
    press(bench, page, Qt.Key.Key_T)
    assert day_of(page) == TODAY
    assert found(page, MonthGrid).hasFocus()


def test_an_arrow_at_the_edge_goes_on_in_the_next_month(bench: Bench) -> None:
    page = shown(bench, "2026-12-06")  # the last cell of November's weeks
    press(bench, page, Qt.Key.Key_PageUp, Qt.Key.Key_T)
    grid = found(page, MonthGrid)
    grid.show_day(date(2026, 12, 6))
    press(bench, page, Qt.Key.Key_Right)
    assert (day_of(page), title(page)) == (date(2026, 12, 7), "December 2026")
    assert found(page, MonthGrid).hasFocus()


def test_enter_goes_into_the_day_and_a_click_to_the_place_of_the_thing(bench: Bench) -> None:
    page = shown(bench)
    press(bench, page, Qt.Key.Key_Return)
    link = QApplication.focusWidget()
    assert isinstance(link, LinkButton)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        link.click()
    assert asked.args[0].page == "record"
    assert asked.args[0].case_id == bench.case_id("Ljung")


def test_a_cell_tells_its_day_and_what_lies_on_it_in_words(bench: Bench) -> None:
    grid = found(shown(bench), MonthGrid)
    model = grid.model()
    spoken = [
        model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        for column in range(7)
    ]
    today = next(words for words in spoken if "22.11.2026" in words)
    assert today.startswith("söndag 22.11.2026")
    assert "16.15 Ljung" in today
    assert grid.accessibleName()
    header = model.headerData(3, Qt.Orientation.Vertical)
    assert header == "47"
    cell = model.data(model.index(3, 5), CELL)
    assert cell.lines[0][1]  # the missed message of yesterday wants to be seen to
    assert cell.lines[0][0].startswith("! ")


def test_no_name_and_nothing_typed_stands_in_the_calendar(bench: Bench) -> None:
    page = shown(bench)
    found(page, QRadioButton, "week_view").click()
    bench.settle()
    people: set[str] = set()
    for line in bench.lines.values():
        people |= set(bench.do(partial(bench.desk.persons.names, line.case_id)).values())
    people -= set(bench.lines)  # aliases may stand there
    said = words_on(page)
    assert bench.lines["Kaarna"].alias in said
    assert [name for name in people if len(name) > 3 and name in said] == []
    assert all(line._item.typed == "" for line in page.findChildren(DueLine))


def test_a_contact_is_settled_from_the_calendar(bench: Bench) -> None:
    page = shown(bench, "2026-11-17")
    card = next(one for one in page.findChildren(DayCard) if one.isVisibleTo(page))
    found(card, QPushButton, "contact_done").click()
    bench.settle()
    assert "blev av" in words_on(card)
    model = found(page, MonthGrid).model()
    assert not any(alert for _words, alert in model.data(model.index(3, 1), CELL).lines)


def test_the_week_goes_by_day_with_arrows_and_is_printed(bench: Bench) -> None:
    page = shown(bench)
    found(page, QRadioButton, "week_view").click()
    bench.settle()
    assert title(page).endswith("16.11.2026–22.11.2026")
    page.take_focus()
    press(bench, page, Qt.Key.Key_Left)
    assert day_of(page) == TODAY - timedelta(days=1)
    press(bench, page, Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), LinkButton | QCheckBox)
    page.take_focus()
    press(bench, page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert title(page).endswith("23.11.2026–29.11.2026")
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        found(page, QPushButton, "print_week_button").click()
    assert asked.args[0] == Place("calendar_print", field="2026-11-23")
    again = shown(bench)
    assert found(again, QRadioButton, "week_view").isChecked()


def test_switching_the_language_keeps_the_day_and_says_everything_anew(bench: Bench) -> None:
    page = shown(bench, "2026-11-17")
    bench.language.choose(Lang.FI)
    QApplication.processEvents()
    assert (day_of(page), title(page)) == (date(2026, 11, 17), "Marraskuu 2026")
    assert "tiistai 17.11.2026" in words_on(page)
    assert "Sovittu yhteydenpito" in words_on(page)
    assert "Avtalad" not in words_on(page)


@pytest.mark.parametrize("view", ["month_view", "week_view"])
def test_it_can_be_used_in_a_small_window_with_text_twice_as_large(
    bench: Bench, view: str
) -> None:
    page = shown(bench)
    found(page, QRadioButton, view).click()
    bench.theme.choose(ThemeName.LIGHT, 22)
    page.resize(840, 600)
    bench.settle()
    QApplication.processEvents()
    for part in page.findChildren(QWidget):
        if part.isVisibleTo(page) and isinstance(part, QPushButton | QRadioButton | MonthGrid):
            right = part.mapTo(page, part.rect().topRight()).x()
            assert right <= page.width(), part.objectName()
    grid = found(page, MonthGrid)
    if view == "month_view":
        assert grid.visualRect(grid.model().index(0, 0)).height() > grid.fontMetrics().height() * 2


def test_a_day_that_is_none_shows_today(bench: Bench) -> None:
    assert day_of(shown(bench, "9999-99-99")) == TODAY


def test_the_focus_on_a_grid_that_is_not_filled_yet_turns_to_no_other_day(bench: Bench) -> None:
    page = CalendarPage(
        bench.desk, bench.jobs, Place("calendar"), language=bench.language, theme=bench.theme
    )
    bench.qtbot.addWidget(page)
    page.show()
    page._grid.setCurrentIndex(page._grid.model().index(0, 0))
    bench.settle()
    assert page.place().field == bench.desk.clock.today().isoformat()
    assert page._pages is not None
