"""A case that is not shared: its row, its page, opening it in an emergency, who is told."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTabBar, QTableView

from exitdesk.app_pages import IdleMinutes, PageBuilder
from exitdesk.domain.case_access import Part
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.case_heads import CaseHead
from exitdesk.ui.cases.case_lists import CaseListPage
from exitdesk.ui.cases.case_tables import ALIAS, CHANGED, CODE, OFFICER, CaseTable
from exitdesk.ui.cases.closed_cases import ClosedCase
from exitdesk.ui.emergency_notices import EmergencyCards, EmergencyStrip
from exitdesk.ui.emergency_watches import EmergencyWatch
from exitdesk.ui.icons import Icons
from exitdesk.ui.main_window import MainWindow, WindowNeeds
from exitdesk.vault.errors import DiskFullError
from tests.access.units import KEEPER, ON_DUTY, OTHER, Unit, first_call
from tests.ui.access.hands import opened, settled
from tests.ui.benches import Bench, found, words_on

AtDesk = Callable[[str], AbstractContextManager[Bench]]

REASON = "Klienten ringde: någon står utanför dörren"


@pytest.fixture
def case_id(unit: Unit) -> str:
    """A case of the second officer, shared with nobody."""
    with unit.at_desk(OTHER) as vault:
        made = vault.cases.create()
        vault.records.write(made, *first_call(unit.forms, "Rönnqvist"))
    return made


def window_of(bench: Bench, icons: Icons) -> MainWindow:
    """Return the main window as the program builds it, told of emergencies."""
    desk, watch = bench.desk, EmergencyWatch(bench.desk, bench.jobs)
    minutes = IdleMinutes(desk.idle.rule, print, print)
    builder = PageBuilder(desk, bench.jobs, bench.language, bench.theme, minutes, watch)
    needs = WindowNeeds(
        pages=builder.by_key(),
        read_line=desk.cases.line,
        remember=desk.places.remember,
        today=desk.clock.today,
        practice=False,
        warnings=(),
        emergencies=EmergencyStrip(watch, bench.language),
    )
    made = MainWindow(needs, bench.jobs, bench.language, bench.theme, icons)
    made.resize(1180, 780)
    watch.setParent(made)
    bench.show(made)
    watch.start()
    settled(bench)
    return made


# --- the list ----------------------------------------------------------------------------


def test_its_row_shows_code_and_responsible_officer_behind_a_padlock(
    case_id: str, at_desk: AtDesk
) -> None:
    with at_desk(KEEPER) as bench:
        list_page = bench.show(CaseListPage(bench.desk, bench.jobs, bench.language, bench.theme))
        table = found(list_page, CaseTable)  # type: ignore[type-var]
        cells = [table.index(0, column).data() for column in range(table.columnCount())]
        code = bench.do(lambda: bench.desk.cases.line(case_id)).code
        assert (cells[CODE], cells[OFFICER], cells[CHANGED]) == (code, OTHER, "")
        assert "Rönnqvist" not in " ".join(cells)
        padlock = table.index(0, ALIAS).data(Qt.ItemDataRole.DecorationRole)
        assert not padlock.isNull()
        for column in range(table.columnCount()):
            table.sort(column, Qt.SortOrder.DescendingOrder)
            assert table.line(table.rowCount() - 1).case_id == case_id


def test_enter_on_its_row_leads_to_an_explanation(
    case_id: str, at_desk: AtDesk, icons: Icons
) -> None:
    with at_desk(KEEPER) as bench:
        window = window_of(bench, icons)
        window.open(Place("cases"))
        settled(bench)
        view = found(window, QTableView, "case_table")
        view.setCurrentIndex(view.model().index(0, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)
        settled(bench)
        words = words_on(window)
        assert OTHER in words
        assert ON_DUTY in words
        assert "Rönnqvist" not in words
        assert not found(window, QTabBar).isVisibleTo(window)
        head = found(window, CaseHead)
        assert head.isVisible()
        bench.language.choose(Lang.FI)
        settled(bench)
        assert OTHER in words_on(window)


# --- in an emergency ---------------------------------------------------------------------


def test_a_reason_typed_in_an_emergency_stays_when_the_case_could_not_be_opened(
    case_id: str, at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object) -> None:
        raise DiskFullError

    with at_desk(ON_DUTY) as bench:
        page = opened(bench, case_id)
        monkeypatch.setattr(type(bench.desk.access), "open_in_emergency", full)
        found(page, QPushButton, "emergency_button").click()
        edit = found(page, QLineEdit, "reason_edit")
        edit.setText(REASON)
        found(page, QPushButton, "confirm_reason").click()
        settled(bench)
        assert (edit.isVisible(), edit.text()) == (True, REASON)


def test_who_is_not_on_duty_gets_no_button(case_id: str, at_desk: AtDesk) -> None:
    with at_desk(KEEPER) as bench:
        page = opened(bench, case_id, "overview")
        button = found(page, QPushButton, "emergency_button")
        assert not button.isVisibleTo(page)


def test_on_duty_the_case_opens_for_a_reason_and_not_without(
    case_id: str, at_desk: AtDesk
) -> None:
    with at_desk(ON_DUTY) as bench:
        page = opened(bench, case_id, "overview")
        button = found(page, QPushButton, "emergency_button")
        assert button.isVisibleTo(page)
        button.click()
        reason = found(page, QLineEdit, "reason_edit")
        assert not found(page, QPushButton, "confirm_reason").isEnabled()
        QTest.keyClick(reason, Qt.Key.Key_Escape)
        assert button.isVisibleTo(page)
        assert not reason.isVisibleTo(page)
        button.click()
        reason.setText(REASON)
        QTest.keyClick(reason, Qt.Key.Key_Return)
        settled(bench)
        assert not page.findChildren(ClosedCase)
        assert found(page, QTabBar).isVisibleTo(page)
        entries = bench.do(lambda: bench.desk.log.entries(case_id))
        assert [entry.action for entry in entries][:2] == ["case.opened", "access.emergency"]


# --- who is told -------------------------------------------------------------------------


@pytest.fixture
def opened_in_an_emergency(unit: Unit, case_id: str) -> str:
    with unit.at_desk(ON_DUTY) as vault:
        vault.access.open_in_emergency(case_id, REASON)
    return case_id


def test_the_responsible_officer_is_told_above_every_page_until_they_have_seen_it(
    opened_in_an_emergency: str, at_desk: AtDesk, icons: Icons
) -> None:
    with at_desk(OTHER) as bench:
        window = window_of(bench, icons)
        strip = found(window, EmergencyStrip)
        for page in ("cases", "log", "case"):
            window.open(Place(page, case_id=opened_in_an_emergency if page == "case" else ""))
            settled(bench)
            assert strip.isVisibleTo(window)
            words = words_on(strip)
            assert ON_DUTY in words
            assert REASON in words
        found(strip, QPushButton, "seen_button").click()
        settled(bench)
        assert not strip.isVisibleTo(window)
        assert bench.do(bench.desk.access.emergencies) == ()


def test_the_day_page_tells_it_in_full_and_the_strip_steps_aside(
    opened_in_an_emergency: str, at_desk: AtDesk, icons: Icons
) -> None:
    with at_desk(OTHER) as bench:
        window = window_of(bench, icons)
        window.open_first(Place("today"))
        settled(bench)
        assert not found(window, EmergencyStrip).isVisibleTo(window)
        cards = found(window, EmergencyCards)
        words = words_on(cards)
        for said in (ON_DUTY, REASON, "22.11.2026"):
            assert said in words
        bench.language.choose(Lang.FI)
        settled(bench)
        assert REASON in words_on(cards)
        seen = [one for one in cards.findChildren(QPushButton) if one.isVisibleTo(window)]
        seen[0].click()
        settled(bench)
        assert not cards.isVisibleTo(window)


def test_nobody_else_is_told(opened_in_an_emergency: str, at_desk: AtDesk, icons: Icons) -> None:
    with at_desk(KEEPER) as bench:
        window = window_of(bench, icons)
        window.open_first(Place("cases"))
        settled(bench)
        assert not found(window, EmergencyStrip).isVisibleTo(window)


# --- no one left -------------------------------------------------------------------------


def test_a_part_that_is_given_shows_the_case(unit: Unit, case_id: str, at_desk: AtDesk) -> None:
    with unit.at_desk(OTHER) as vault:
        vault.access.share(case_id, unit.ids[KEEPER], Part.READER)
    with at_desk(KEEPER) as bench:
        page = opened(bench, case_id, "overview")
        assert not page.findChildren(ClosedCase)


@pytest.mark.parametrize(
    "place",
    [
        Place("record", object_id="{record}"),
        Place("form", tab="note"),
        Place("form", object_id="{record}"),
        Place("form", draft_id="{draft}"),
        Place("print", tab="pathway"),
        Place("report"),
        Place("case", tab="attachments"),
        Place("case", tab="log"),
    ],
)
def test_every_page_of_a_case_that_was_taken_back_says_so_and_shows_nothing(
    unit: Unit,
    case_id: str,
    at_desk: AtDesk,
    icons: Icons,
    place: Place,
) -> None:
    with unit.at_desk(OTHER) as vault:
        vault.access.share(case_id, unit.ids[KEEPER], Part.READER)
    with unit.at_desk(KEEPER) as vault:
        draft = vault.drafts.begin(unit.forms.latest("note"), case_id=case_id).draft_id
        record = vault.records.current(case_id)[0].object_id
    with unit.at_desk(OTHER) as vault:
        vault.access.take_back(case_id, unit.ids[KEEPER])
    with at_desk(KEEPER) as bench:
        window = window_of(bench, icons)
        object_id = place.object_id.format(record=record)
        draft_id = place.draft_id.format(draft=draft)
        meant = replace(place, case_id=case_id, object_id=object_id, draft_id=draft_id)
        window.open_first(meant)
        settled(bench)
        words = words_on(window)
        assert "Rönnqvist" not in words
        assert OTHER in words
        assert window.findChildren(ClosedCase)
