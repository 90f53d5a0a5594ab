"""The tab that says who may open a case, over a vault with several officers."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QTabBar,
)

from exitdesk.domain.case_access import Part
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.closed_cases import ClosedCase
from exitdesk.ui.cases.tabs.access import AccessTab
from tests.access.units import KEEPER, OTHER, THIRD, Unit, first_call
from tests.ui.access.hands import opened, settled
from tests.ui.benches import Bench, found, words_on

AtDesk = Callable[[str], AbstractContextManager[Bench]]


@pytest.fixture
def case_id(unit: Unit) -> str:
    """A case of the second officer, the keeper reads it."""
    with unit.at_desk(OTHER) as vault:
        made = vault.cases.create()
        vault.records.write(made, *first_call(unit.forms, "Rönnqvist"))
        vault.access.share(made, unit.ids[KEEPER], Part.READER)
    return made


def button(page: CasePage, key: str) -> QPushButton:
    there = [one for one in page.findChildren(QPushButton) if one.property("key") == key]
    shown = [one for one in there if one.isVisibleTo(page)]
    assert len(shown) == 1, key
    return shown[0]


def keys(page: CasePage) -> set[str]:
    tab = found(page, AccessTab)
    there = [one for one in tab.findChildren(QPushButton) if one.isVisibleTo(page)]
    return {str(one.property("key")).split(" ")[0] for one in there} - {"link_case"}


def answer(name: str, tick: bool | None = None) -> None:
    """Press a button of the dialog that comes next."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        if tick is not None:
            found(dialog, QCheckBox, "staying_box").setChecked(tick)
        found(dialog, QPushButton, name).click()

    QTimer.singleShot(0, press)


def parts(bench: Bench, case_id: str) -> dict[str, Part]:
    sharing = bench.do(lambda: bench.desk.access.of(case_id))
    return {person.name: person.part for person in sharing.people}


def test_everyone_with_a_part_is_named_with_what_it_means(case_id: str, at_desk: AtDesk) -> None:
    with at_desk(OTHER) as bench:
        page = opened(bench, case_id)
        words = words_on(page)
        assert OTHER in words
        assert KEEPER in words
        assert "Ansvarig person" in words
        assert "Ansvarar för ärendet och bestämmer vem som får öppna det." in words
        bench.language.choose(Lang.FI)
        settled(bench)
        assert "Vastaa asiasta ja päättää, kuka saa avata sen." in words_on(page)


def test_sharing_makes_the_officer_a_reader_and_takes_them_off_the_list(
    unit: Unit, case_id: str, at_desk: AtDesk
) -> None:
    with at_desk(OTHER) as bench:
        page = opened(bench, case_id)
        choice = found(page, QComboBox, "officer_choice")
        choice.setCurrentIndex(choice.findText(THIRD))
        button(page, "share").click()
        settled(bench)
        assert parts(bench, case_id)[THIRD] is Part.READER
        assert choice.findText(THIRD) == -1
        button(page, f"deputy {unit.ids[THIRD]}").click()
        settled(bench)
        assert parts(bench, case_id)[THIRD] is Part.DEPUTY


def test_taking_back_asks_first_and_cancelling_changes_nothing(
    unit: Unit, case_id: str, at_desk: AtDesk
) -> None:
    with at_desk(OTHER) as bench:
        page = opened(bench, case_id)
        answer("cancel_button")
        button(page, f"take_back {unit.ids[KEEPER]}").click()
        settled(bench)
        assert KEEPER in parts(bench, case_id)
        answer("accept_button")
        button(page, f"take_back {unit.ids[KEEPER]}").click()
        settled(bench)
        assert parts(bench, case_id) == {OTHER: Part.RESPONSIBLE}


@pytest.mark.parametrize("stays", [True, False])
def test_handing_over_asks_whether_one_stays_and_shows_the_case_shut_if_not(
    unit: Unit, case_id: str, at_desk: AtDesk, *, stays: bool
) -> None:
    with at_desk(OTHER) as bench:
        page = opened(bench, case_id)
        answer("accept_button", tick=stays)
        with bench.qtbot.waitSignal(page.case_changed, timeout=5_000):
            button(page, f"hand_over {unit.ids[KEEPER]}").click()
        settled(bench)
        assert parts(bench, case_id)[KEEPER] is Part.RESPONSIBLE
        assert found(page, QTabBar).isVisible() is stays
        assert bool(page.findChildren(ClosedCase)) is not stays
        if not stays:
            assert "Rönnqvist" not in words_on(page)


def test_a_reader_can_only_leave_the_case(unit: Unit, case_id: str, at_desk: AtDesk) -> None:
    with at_desk(KEEPER) as bench:
        page = opened(bench, case_id)
        assert keys(page) == {"leave"}
        answer("accept_button")
        button(page, f"leave {unit.ids[KEEPER]}").click()
        settled(bench)
        assert page.findChildren(ClosedCase)


def test_a_single_officer_is_told_that_there_is_nobody_to_share_with(bench: Bench) -> None:
    page = opened(bench, bench.case_id("Kaarna"))
    alone = found(page, QLabel, "alone_label")
    assert alone.isVisibleTo(page)
    assert keys(page) == set()
