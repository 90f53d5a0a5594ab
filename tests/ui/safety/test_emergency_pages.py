"""One key from anywhere shows what must be known at once; Escape leaves; the log knows."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_tables import CaseTable
from exitdesk.ui.cases.closed_cases import ClosedCase
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.main_window import MainWindow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.safety.emergency_pages import EmergencyPage
from exitdesk.ui.safety.sheet_views import SheetView
from exitdesk.ui.themes import ThemeName
from tests.access.units import ON_DUTY, OTHER, Unit, first_call, person
from tests.ui.access.hands import settled
from tests.ui.benches import Bench, found, words_on
from tests.ui.safety.conftest import Opened

AtDesk = Callable[[str], AbstractContextManager[Bench]]
SEALED_ADDRESS = "Sepitepolku 3 A 5"
CODE_WORD = "saunavuoro"
REASON = "Klienten ringde: någon står utanför dörren"


def press(window: MainWindow, bench: Bench, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)
    settled(bench)


def is_sheet_of(window: MainWindow, case_id: str) -> bool:
    page = window.page
    return isinstance(page, EmergencyPage) and page.place().case_id == case_id


def shown(bench: Bench) -> list[str]:
    """Return what the log has said of sheets."""
    entries = bench.do(lambda: bench.desk.log.entries(limit=20))
    wanted = {Action.EMERGENCY_SHEET_SHOWN.value, Action.SEALED_REVEALED.value}
    return [entry.action for entry in entries if entry.action in wanted]


def test_one_key_on_a_row_of_the_list_shows_the_sheet_and_escape_goes_back(
    bench: Bench, opened: Opened
) -> None:
    window = opened(bench, Place("cases"))
    case_id = bench.case_id("Kaarna")
    assert window.page is not None
    view = found(window.page, QTableView, "case_table")
    model = view.model()
    assert isinstance(model, CaseTable)
    rows = [model.line(row).case_id for row in range(model.rowCount())]
    view.setCurrentIndex(model.index(rows.index(case_id), 0))
    view.setFocus()
    press(window, bench, Qt.Key.Key_F8)
    assert is_sheet_of(window, case_id)
    words = words_on(window)
    assert SEALED_ADDRESS in words
    assert CODE_WORD in words
    assert "041 234 5601" in words
    press(window, bench, Qt.Key.Key_Escape)
    assert window.page is not None
    assert window.page.place() == Place("cases")


def test_a_line_of_the_day_and_a_hit_of_a_search_are_in_focus_too(
    bench: Bench, opened: Opened
) -> None:
    window = opened(bench, Place("today"))
    line = window.findChildren(DueLine)[0]
    case_id = str(line.property("case_id"))
    found(line, LinkButton).setFocus()
    press(window, bench, Qt.Key.Key_F8)
    assert is_sheet_of(window, case_id)
    window.open(Place("cases"))
    settled(bench)
    hit = QWidget(window.page)
    hit.setProperty("case_id", bench.case_id("Halla"))
    hit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    hit.show()
    hit.setFocus()
    press(window, bench, Qt.Key.Key_F8)
    assert is_sheet_of(window, bench.case_id("Halla"))


def test_with_no_case_in_focus_the_key_says_what_to_choose(bench: Bench, opened: Opened) -> None:
    window = opened(bench, Place("settings"))
    press(window, bench, Qt.Key.Key_F8)
    assert window.page is not None
    assert window.page.place() == Place("settings")
    assert "Välj först ett ärende" in words_on(window)


def test_in_a_half_filled_form_nothing_typed_is_lost(bench: Bench, opened: Opened) -> None:
    case_id = bench.case_id("Kaarna")
    window = opened(bench, Place("form", case_id=case_id, tab="event"))
    edit = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    edit.setFocus()
    title = next(
        one for one in window.findChildren(QLineEdit) if one.isVisible() and one is not edit
    )
    QTest.keyClicks(title, "Ringde kl. två")
    press(window, bench, Qt.Key.Key_F8)
    assert is_sheet_of(window, case_id)
    press(window, bench, Qt.Key.Key_Escape)
    kept = bench.do(lambda: bench.desk.drafts.all(case_id))
    assert any("Ringde kl. två" in draft.answers.values() for draft in kept)


def test_the_log_says_it_once_for_each_time_and_a_language_costs_no_entry(
    bench: Bench, opened: Opened
) -> None:
    case_id = bench.case_id("Kaarna")
    window = opened(bench, Place("emergency", case_id=case_id))
    entries = shown(bench)
    assert entries.count(Action.EMERGENCY_SHEET_SHOWN.value) == 1
    bench.language.choose(Lang.FI)
    settled(bench)
    assert "Turvallinen yhteys" in words_on(window)
    assert "Trygg kontakt" not in words_on(window)
    assert shown(bench) == entries
    bench.language.choose(Lang.SV)


def test_after_a_lock_the_officer_is_in_the_case_not_on_the_sheet(
    bench: Bench, opened: Opened
) -> None:
    remembered: list[Place] = []
    case_id = bench.case_id("Kaarna")
    opened(bench, Place("emergency", case_id=case_id), remembered)
    assert remembered[-1] == Place("case", case_id=case_id)


@pytest.mark.parametrize("name", list(ThemeName)[1:])
def test_at_twice_the_text_size_nothing_is_cut_and_the_keys_scroll(
    bench: Bench, opened: Opened, name: ThemeName
) -> None:
    window = opened(bench, Place("emergency", case_id=bench.case_id("Kaarna")))
    window.resize(900, 600)
    bench.theme.choose(name, 22)
    settled(bench)
    view = found(window, SheetView)
    widest = view.viewport().width()
    for label in view.findChildren(PlainLabel):
        place = label.mapTo(view, label.rect().topLeft())
        assert place.x() + label.width() <= widest, label.text()
    before = view.verticalScrollBar().value()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > before
    bench.theme.choose(ThemeName.LIGHT, 11)


def test_on_duty_a_reason_opens_the_sheet_and_the_responsible_officer_is_told(
    unit: Unit, at_desk: AtDesk, opened: Opened
) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *first_call(unit.forms, "Rönnqvist"))
        vault.records.write(case_id, *person(unit.forms, "Farmors stuga i Ekenäs"))
    with at_desk(ON_DUTY) as bench:
        window = opened(bench, Place("emergency", case_id=case_id))
        closed = found(window, ClosedCase)
        assert "Farmors stuga" not in words_on(window)
        closed._open.button("emergency").click()
        edit = found(closed, QLineEdit, "reason_edit")
        QTest.keyClick(edit, Qt.Key.Key_Escape)
        assert isinstance(window.page, EmergencyPage)  # the question is left, not the page
        closed._open.button("emergency").click()
        edit.setText(REASON)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        settled(bench)
        assert "Farmors stuga i Ekenäs" in words_on(window)
        window.close()
    with at_desk(OTHER) as bench:
        (told,) = bench.do(bench.desk.access.emergencies)
        assert (told.case_id, told.reason) == (case_id, REASON)


def test_who_may_not_open_the_case_sees_nothing_of_it(
    unit: Unit, at_desk: AtDesk, opened: Opened
) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        vault.records.write(case_id, *person(unit.forms, "Farmors stuga i Ekenäs"))
    with at_desk("Koestaja Kolme") as bench:
        window = opened(bench, Place("emergency", case_id=case_id))
        words = words_on(window)
        assert OTHER in words
        assert "Farmors stuga" not in words
        assert not shown(bench)
