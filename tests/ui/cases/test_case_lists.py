"""The case list over the practice vault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_lists import CaseListPage
from exitdesk.ui.cases.case_tables import ALIAS, LEVEL, CaseTable
from exitdesk.ui.cases.hits import HitList, shown_snippet
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from tests.ui.benches import Bench, found


@pytest.fixture
def page(bench: Bench) -> CaseListPage:
    made = CaseListPage(bench.desk, bench.jobs, bench.language, bench.theme)
    made.resize(1000, 700)
    return bench.show(made)


def table_of(page: CaseListPage) -> QTableView:
    found = page.findChild(QTableView, "case_table")
    assert isinstance(found, QTableView)
    return found


def aliases(page: CaseListPage) -> list[str]:
    model = table_of(page).model()
    return [model.index(row, ALIAS).data() for row in range(model.rowCount())]


def type_words(page: CaseListPage, words: str, bench: Bench) -> None:
    box = found(page, QLineEdit, "words_edit")
    box.setText(words)
    page._delay.timeout.emit()
    bench.settle()


def test_all_cases_are_listed_the_last_changed_first(page: CaseListPage) -> None:
    assert set(aliases(page)) >= {"Kaarna", "Malva", "Halla", "Kivi"}
    model = table_of(page).model()
    assert isinstance(model, CaseTable)
    changed = [model.line(row).changed_at for row in range(model.rowCount())]
    assert changed == sorted(changed, reverse=True)


def test_typing_narrows_the_list_and_shows_hits_in_records(
    page: CaseListPage, bench: Bench
) -> None:
    type_words(page, "möte", bench)
    assert set(aliases(page)) == {"Ljung", "Rönn"}
    hits = page.findChild(HitList)
    assert hits is not None
    assert hits.isVisible()
    assert any("»möte«" in label.text() for label in hits.findChildren(QLabel))


def test_typing_starts_a_search_by_itself(qtbot: QtBot, page: CaseListPage, bench: Bench) -> None:
    box = found(page, QLineEdit, "words_edit")
    QTest.keyClicks(box, "malva")
    qtbot.waitUntil(lambda: aliases(page) == ["Malva"], timeout=5_000)
    bench.settle()


def test_a_hit_leads_to_the_record(qtbot: QtBot, page: CaseListPage, bench: Bench) -> None:
    type_words(page, "fantasberg", bench)
    link = found(found(page, HitList), LinkButton)
    with qtbot.waitSignal(page.place_requested) as asked:
        link.click()
    place = asked.args[0]
    assert (place.page, place.case_id) == ("record", bench.case_id("Ljung"))


def test_nothing_found_says_where_was_looked_and_that_sealed_parts_are_left_out(
    page: CaseListPage, bench: Bench
) -> None:
    type_words(page, "finnsinte", bench)
    label = page.findChild(QLabel, "empty_label")
    assert label is not None
    assert label.isVisible()
    assert not table_of(page).isVisible()


def test_an_expired_level_is_shown_as_unknown(page: CaseListPage, bench: Bench) -> None:
    model = table_of(page).model()
    assert isinstance(model, CaseTable)
    text = model.index(model.row_of(bench.case_id("Halla")), LEVEL).data()
    assert text.startswith("okänd")
    assert "8.11.2026" in text


def test_sorting_by_level_puts_the_highest_that_holds_first(page: CaseListPage) -> None:
    table_of(page).sortByColumn(LEVEL, Qt.SortOrder.DescendingOrder)
    assert aliases(page)[0] == "Kaarna"
    assert set(aliases(page)[-4:]) >= {"Halla", "Malva", "Kivi"}


def test_sorting_keeps_the_chosen_case(page: CaseListPage, bench: Bench) -> None:
    view = table_of(page)
    page._choose_case(bench.case_id("Maire"))
    view.sortByColumn(ALIAS, Qt.SortOrder.AscendingOrder)
    assert view.currentIndex().siblingAtColumn(ALIAS).data() == "Maire"


def test_enter_in_the_search_box_opens_the_only_case(
    qtbot: QtBot, page: CaseListPage, bench: Bench
) -> None:
    type_words(page, "malva", bench)
    box = found(page, QLineEdit, "words_edit")
    with qtbot.waitSignal(page.place_requested) as asked:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert asked.args == [Place("case", case_id=bench.case_id("Malva"), tab="overview")]


def test_enter_on_a_line_opens_its_case(qtbot: QtBot, page: CaseListPage) -> None:
    view = table_of(page)
    box = found(page, QLineEdit, "words_edit")
    QTest.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.place_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args[0].page == "case"


def test_a_quick_contact_begins_with_one_click(
    qtbot: QtBot, page: CaseListPage, bench: Bench
) -> None:
    button = page.findChild(QPushButton, "quick_contact_button")
    with qtbot.waitSignal(page.place_requested) as asked:
        button.click()  # type: ignore[union-attr]
    assert asked.args[0].page == "form"
    assert asked.args[0].draft_id
    page.refresh()
    bench.settle()
    waiting = page.findChild(QPushButton, "waiting_link")
    assert waiting is not None
    assert waiting.isVisible()
    assert "1" in waiting.text()


def test_switching_language_keeps_words_order_and_chosen_case(
    page: CaseListPage,
    bench: Bench,
) -> None:
    type_words(page, "a", bench)
    view = table_of(page)
    view.sortByColumn(ALIAS, Qt.SortOrder.AscendingOrder)
    page._choose_case(bench.case_id("Halla"))
    before = [alias for alias in aliases(page) if alias in bench.lines]
    bench.language.choose(Lang.FI)
    assert [alias for alias in aliases(page) if alias in bench.lines] == before
    assert view.currentIndex().siblingAtColumn(ALIAS).data() == "Halla"
    assert view.currentIndex().siblingAtColumn(LEVEL).data().startswith("ei tiedossa")


def test_an_older_answer_never_replaces_a_newer_one(page: CaseListPage, bench: Bench) -> None:
    box = found(page, QLineEdit, "words_edit")
    for words in ("halla", "malva"):
        box.setText(words)
        page._delay.timeout.emit()
    bench.settle()
    assert aliases(page) == ["Malva"]


def test_matches_in_a_snippet_stand_in_quotes() -> None:
    assert shown_snippet("om \x02möte\x03 <b>") == "om »möte« <b>"
