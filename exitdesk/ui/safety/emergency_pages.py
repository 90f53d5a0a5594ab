"""The emergency sheet on the screen: one key from anywhere, large, gone by Escape."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.casework.case_access import CaseSharing
from exitdesk.casework.desks import Desk
from exitdesk.casework.emergency_sheets import EmergencySheet
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.closed_cases import ClosedCase
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.safety.sheet_views import SheetView
from exitdesk.ui.themes import Theme


class EmergencyPage(Page):
    """Shows the sheet of one case; of one that is not shared, how to open it in an emergency.

    The log has an entry each time, so the place is never come back to by itself: after a lock
    the officer is in the case.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        *,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._place = place
        self._title = PlainLabel("title", "page_title")
        self._told = PlainLabel("muted", "told_label")
        self._actions = ButtonRow(("print", "leave"))
        self._actions.pressed.connect(self._act)
        self._problem = ProblemBox(language)
        self._view = SheetView(language, theme)
        self._closed: ClosedCase | None = None
        self._arrange()
        self.retranslate()
        self._read()

    def place(self) -> Place:
        """Return the sheet."""
        return self._place

    def place_once_kept(self) -> Callable[[], Place]:
        """Return the case: a sheet with sealed answers on it is asked for anew each time."""
        return partial(Place, "case", case_id=self._place.case_id)

    def take_focus(self) -> None:
        """Let the keys scroll, or ask for the reason."""
        if self._closed is not None:
            self._closed.take_focus()
        else:
            self._view.setFocus()

    def retranslate(self) -> None:
        """Say the title and the buttons."""
        self._title.setText(self.tr("Emergency sheet"))
        self._told.setText(self.tr("The log says that this was shown. Escape leaves."))
        self._actions.say({"print": self.tr("&Print…"), "leave": self.tr("&Leave (Esc)")})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; what asks for a reason takes its own first."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._told)
        top = QHBoxLayout()
        top.setContentsMargins(24, 10, 24, 8)
        top.addLayout(words, 1)
        top.addWidget(self._actions, alignment=Qt.AlignmentFlag.AlignTop)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._problem)
        layout.addWidget(self._view, 1)

    def _read(self) -> None:
        work = partial(_read, self._desk, self._place.case_id)
        self._jobs.run(work, self._show, self._fail)

    def _show(self, found: EmergencySheet | CaseSharing) -> None:
        self._problem.say(None)
        if isinstance(found, CaseSharing):
            self._show_closed(found)
            return
        if self._closed is not None:
            self._closed.hide()
            self._closed.deleteLater()
            self._closed = None
        for part in (self._view, self._told, self._actions.button("print")):
            part.show()
        self._view.show_sheet(found)
        self._view.setFocus()

    def _show_closed(self, sharing: CaseSharing) -> None:
        for part in (self._view, self._told, self._actions.button("print")):
            part.hide()
        if self._closed is None:
            self._closed = ClosedCase(self._desk, self._jobs, self._language)
            self._closed.opened.connect(self._reopen)
            self._closed.handed_over.connect(self._reopen)
            self._layout.addWidget(self._closed, 1)
        self._closed.show_sharing(sharing)
        self._closed.take_focus()

    def _reopen(self) -> None:
        self.case_changed.emit()
        self._read()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _act(self, key: str) -> None:
        if key == "leave":
            self.left.emit()
        else:
            case_id = self._place.case_id
            self.place_requested.emit(Place("emergency_print", case_id=case_id))


def _read(desk: Desk, case_id: str) -> EmergencySheet | CaseSharing:
    """Return the sheet, or what can be said of a case that is not shared."""
    sharing = desk.access.of(case_id)
    return desk.emergency_sheets.read(case_id) if sharing.rights.may_open else sharing
