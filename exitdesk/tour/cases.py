"""Ways to a case and around it, used by several legs."""

from PySide6.QtWidgets import QLabel, QLineEdit, QTabBar

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


def go_to_tab(party: Party, key: str) -> None:
    """Click a tab of the case on the screen."""
    bar = party.typist.find(QTabBar, "case_tabs")
    party.typist.click_at(bar, bar.tabRect(TABS.index(key)).center())
    party.typist.wait_until(
        lambda: bar.currentIndex() == TABS.index(key), f"the tab {key} does not open"
    )
    party.typist.wait_until_quiet()
