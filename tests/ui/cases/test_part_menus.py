"""Where the tabs of a case do not fit, a menu lists them all."""

from PySide6.QtWidgets import QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from exitdesk.ui.cases.part_menus import TabRow
from tests.ui.benches import found


def _row(qtbot: QtBot) -> tuple[TabRow, QTabBar]:
    bar = QTabBar()
    for name in ("Yleiskuva", "Henkilöt", "Sopimukset", "Turvallisuus", "Polku", "Palvelut"):
        bar.addTab(name)
    row = TabRow(bar)
    qtbot.addWidget(row)
    return row, bar


def test_the_menu_is_there_only_when_the_tabs_do_not_fit(qtbot: QtBot) -> None:
    row, _bar = _row(qtbot)
    row.resize(2000, 40)
    row.show()
    button = found(row, QToolButton, "all_parts")
    assert not button.isVisible()
    row.resize(300, 40)
    assert button.isVisible()


def test_every_part_is_in_the_menu_and_leads_to_its_tab(qtbot: QtBot) -> None:
    row, bar = _row(qtbot)
    row.resize(300, 40)
    row.show()
    menu = found(row, QToolButton, "all_parts").menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()][-1] == "Palvelut"
    assert [action.isChecked() for action in menu.actions()].count(True) == 1
    menu.actions()[-1].trigger()
    assert bar.currentIndex() == bar.count() - 1
