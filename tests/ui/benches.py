"""What a test of a page over a real vault works with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import CaseLine
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Bench:
    """A desk over the practice vault, its thread, and the application's dress."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    theme: Theme
    qtbot: QtBot
    settle: Callable[[], None]
    lines: dict[str, CaseLine]  # the invented cases by alias

    def do(self, work: Callable[[], T]) -> T:
        """Return what ``work`` gives in the vault's thread."""
        return self.jobs._vault.submit(work).result()

    def show(self, widget: W) -> W:
        """Show a window, wait for what it reads, and close it when the test has ended."""
        held = [widget]  # else it may be gone as soon as its last job has reported
        self.qtbot.addWidget(widget, before_close_func=lambda _widget: held.clear())
        widget.show()
        self.settle()
        QApplication.processEvents()
        return widget

    def case_id(self, alias: str) -> str:
        """Return the id of an invented case."""
        return self.lines[alias].case_id


def words_on(widget: QWidget) -> str:
    """Return everything that labels and buttons of a window say now."""
    QApplication.processEvents()
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    buttons = [one.text() for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    return "\n".join(labels + buttons)


def found(widget: QWidget, kind: type[W], name: str = "") -> W:
    """Return the child of that kind and name; a test fails without it."""
    child = widget.findChild(kind, name) if name else widget.findChild(kind)
    assert isinstance(child, kind), name or kind
    return child
