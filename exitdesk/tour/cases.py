"""Ways to a case and around it, used by several legs."""

from PySide6.QtWidgets import QLabel, QLineEdit, QTabBar, QToolButton

from exitdesk.tour.parties import Party
from exitdesk.ui.case_tabs import TABS


def open_case(party: Party, alias: str) -> None:
    """Find a case by its agreed name in the list of cases and open it by Enter."""
    typist = party.typist
    typist.press("Ctrl+2")
    typist.type_into(typist.find(QLineEdit, "words_edit"), f"{alias}")
    typist.wait_until_quiet()
    typist.press("Down")
    typist.press("Return")
    typist.find(QTabBar, "case_tabs")
    typist.wait_until(
        lambda: any(label.text() == alias for label in typist.all(QLabel, "head_alias")),
        f"the case {alias} does not open",
    )
    typist.wait_until_quiet()


def _bring(party: Party, bar: QTabBar, index: int) -> None:
    """Scroll the tabs by their arrows until one is in sight."""
    for name, is_beyond in (("ScrollRightButton", _is_right), ("ScrollLeftButton", _is_left)):
        for _ in range(bar.count()):
            arrows = party.typist.all(QToolButton, name, bar)
            if not arrows or not arrows[0].isEnabled() or not is_beyond(bar, index):
                break
            party.typist.click_on(arrows[0])


def _is_right(bar: QTabBar, index: int) -> bool:
    arrows = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
    room = min((one.x() for one in arrows), default=bar.width())
    return bar.tabRect(index).right() > room


def _is_left(bar: QTabBar, index: int) -> bool:
    return bar.tabRect(index).left() < 0


def go_to_tab(party: Party, key: str) -> None:
    """Click a tab of the case on the screen."""
    bar = party.typist.find(QTabBar, "case_tabs")
    _bring(party, bar, TABS.index(key))
    party.typist.click_at(bar, bar.tabRect(TABS.index(key)).center())
    party.typist.wait_until(
        lambda: bar.currentIndex() == TABS.index(key), f"the tab {key} does not open"
    )
    party.typist.wait_until_quiet()
