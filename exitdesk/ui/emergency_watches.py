"""What has been opened in an emergency and not yet been seen by who answers for it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.desks import Desk
from exitdesk.domain.case_access import EmergencyOpening
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.jobs import Jobs


class EmergencyWatch(QObject):
    """Keeps the openings that this officer has yet to say they have seen."""

    changed = Signal()
    failed = Signal(object)  # Text

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._openings: tuple[EmergencyOpening, ...] = ()

    @property
    def openings(self) -> tuple[EmergencyOpening, ...]:
        """Those left, the oldest first."""
        return self._openings

    def start(self) -> None:
        """Ask the vault."""
        self._jobs.run(self._desk.access.emergencies, self._take, self._fail)

    def see(self, sequence: int) -> None:
        """Enter in the log that one has been seen."""
        self._jobs.run(partial(self._desk.access.see_emergency, sequence), self._take, self._fail)

    def _take(self, openings: tuple[EmergencyOpening, ...]) -> None:
        self._openings = openings
        self.changed.emit()

    def _fail(self, error: ExitDeskError) -> None:
        text: Text = error.text
        self.failed.emit(text)
