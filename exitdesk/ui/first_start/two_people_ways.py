"""What two supervisors do in front of a vault: from their sheets to a new passphrase."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from exitdesk.ui.doors import Doors
from exitdesk.ui.first_start.two_people import TwoPeopleWindow
from exitdesk.ui.jobs import Jobs


class TwoPeopleWay(QObject):
    """Leads ``window`` through the vault's thread.

    ``opened`` hands over what must be closed when the program locks; it can only let an officer
    in. ``let_in`` brings the officer's new passphrase, with which the vault is unlocked next.
    """

    opened = Signal(object)  # Opened
    let_in = Signal(object)  # bytearray; whoever takes it wipes it

    def __init__(self, doors: Doors, jobs: Jobs, folder: Path, window: TwoPeopleWindow) -> None:
        super().__init__(window)
        self._doors = doors
        self._jobs = jobs
        self._folder = folder
        self._window = window
        self._recovery: Any = None
        window.codes_given.connect(self._open)
        window.chosen.connect(self._let_in)

    def _open(self, first: bytearray, second: bytearray) -> None:
        def work() -> Any:
            return self._doors.recover_by_two(self._folder, first, second)

        self._window.show_busy()
        self._jobs.run(work, self._show_officers, self._window.show_failure)

    def _show_officers(self, recovery: Any) -> None:
        self._recovery = recovery
        self.opened.emit(recovery)
        self._window.show_officers(recovery.officers)

    def _let_in(self, officer_id: str, passphrase: bytearray) -> None:
        recovery, watch = self._recovery, self._window.begin()
        again = bytearray(passphrase)  # for the unlocking that follows

        def work() -> bytearray:
            try:
                self._doors.let_in(
                    recovery, officer_id, passphrase, watch.progress, watch.cancelled
                )
            except BaseException:
                again[:] = bytes(len(again))
                raise
            recovery.close()
            return again

        self._jobs.run(work, self.let_in.emit, self._window.show_failure)
