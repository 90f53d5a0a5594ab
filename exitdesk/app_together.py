"""How the main window gives way to the view that is used together with a client."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from exitdesk.casework.desks import Desk
from exitdesk.casework.together import TogetherView
from exitdesk.domain.cases import Place
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.main_window import MainWindow
from exitdesk.ui.themes import Theme
from exitdesk.ui.together.windows import TogetherWindow


def give_way(
    old: MainWindow, desk: Desk, jobs: Jobs, theme: Theme, view: TogetherView
) -> TogetherWindow:
    """Show the view full-screen and return it; every other window is gone with its shortcuts.

    What was typed, and where the officer was, is handed over first: unlocking returns there, or
    to the case from wherever it was not open.
    """
    old.flush()
    case_id = view.plan.case_id
    if old.page is None or old.page.place().case_id != case_id:
        place = Place("case", case_id=case_id, tab="pathway")
        jobs.run(partial(desk.places.remember, place), _nothing, old.say_failure)
    shown = TogetherWindow(desk, jobs, theme, view)
    shown.showFullScreen()
    for window in QApplication.topLevelWidgets():
        if window is not shown:
            window.hide()
    old.close()
    old.deleteLater()
    QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)  # not a turn later
    shown.take_focus()
    return shown


def _nothing(_result: None) -> None:
    """Take the end of a job that needs no answer."""
