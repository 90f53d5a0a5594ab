"""The main window: navigation, the head of the case, and one page at a time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from exitdesk.domain.cases import CaseLine, Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.case_heads import CaseHead
from exitdesk.ui.emergency_notices import EmergencyStrip
from exitdesk.ui.icons import Icons
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.navigations import Navigation
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget
from exitdesk.ui.warning_boxes import WarningBox

PageFactory = Callable[[Place], Page]
_NARROW = 75  # average characters; a narrower window shows the navigation as icons
_LOW = 24  # lines of text; a lower window shows less of the case's head
_MOST_BACK = 50
_DAY = Place("today")
_OPEN_TO_ALL = frozenset({"case", "emergency"})  # they say themselves what is not shared
_TOGETHER = "together"  # no page of this window: it gives way to it
_NO_PLAN = Text(
    sv="Välj först ett ärende: F11 visar planen i det ärende som är framme, för att ses "
    "tillsammans med klienten.",
    fi="Valitse ensin asia: F11 näyttää esillä olevan asian suunnitelman asiakkaan kanssa "
    "katsottavaksi.",
)
_NO_CASE = Text(
    sv="Välj först ett ärende: F8 visar nöduppgifterna i det ärende som är framme.",
    fi="Valitse ensin asia: F8 näyttää esillä olevan asian hätätiedot.",
)


@dataclass(frozen=True, slots=True)
class WindowNeeds:
    """What the main window asks of the vault, in words of the window."""

    pages: Mapping[str, PageFactory]  # by ``Place.page``
    read_line: Callable[[str], CaseLine]  # in the vault's thread
    remember: Callable[[Place], None]  # in the vault's thread
    today: Callable[[], date]
    practice: bool
    warnings: tuple[Text, ...]
    emergencies: EmergencyStrip | None = None  # above all pages


@dataclass(frozen=True, slots=True)
class _Remember:
    """Keeps where the officer is."""

    find: Callable[[], Place]
    remember: Callable[[Place], None]

    def __call__(self) -> None:
        self.remember(self.find())

    def unsaved(self) -> Place:
        """Return what was to be kept."""
        return self.find()


class MainWindow(TranslatedWidget):
    """Opens pages by their ``Place`` and remembers where the officer is."""

    lock_requested = Signal()
    together_requested = Signal(str)  # id of a case whose plan is to be looked at together

    def __init__(
        self,
        needs: WindowNeeds,
        jobs: Jobs,
        language: LanguageSwitch,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self._needs = needs
        self._jobs = jobs
        self._language = language
        self._page: Page | None = None
        self._been: list[Place] = []
        self._navigation = Navigation(language, theme, icons)
        self._navigation.place_requested.connect(self.open)
        self._navigation.lock_requested.connect(self.lock_requested)
        self._practice_strip, self._practice_label = _strip()
        self._warnings = QVBoxLayout()
        self._problem = ProblemBox(language)
        self._head = CaseHead(language, theme)
        self._stack = QStackedWidget()
        self._back = QAction(self)
        self._back.setShortcut(QKeySequence("Alt+Left"))
        self._back.triggered.connect(self.go_back)
        emergency = QAction(self)
        emergency.setShortcut(QKeySequence("F8"))
        emergency.triggered.connect(self._open_emergency)
        together = QAction(self)
        together.setShortcut(QKeySequence("F11"))
        together.triggered.connect(self._open_together)
        self.addActions([self._back, emergency, together, language.action, *theme.actions])
        self._arrange()
        self.retranslate()

    @property
    def page(self) -> Page | None:
        """The page on the screen."""
        return self._page

    def open(self, place: Place) -> None:
        """Show a place; what was typed on the page before has been handed over by then."""
        if place.page == _TOGETHER:
            self.together_requested.emit(place.case_id)
            return
        if self._page is not None:
            before = self._page.place_to_return()
            if self._page.go_to(place):
                self._settle()
                return
            self._been = [*self._been[-_MOST_BACK:], before]
        self._show(place)

    def open_first(self, place: Place | None) -> None:
        """Show where the officer was when the vault was locked, or the day's page."""
        self._show(place or _DAY)

    def go_back(self) -> None:
        """Show the place before this one; without one, the case it is about, or the day."""
        above = _DAY if self._page is None else self._page.place_above()
        self._show(self._been.pop() if self._been else above)

    def finish(self, saved: Place) -> None:
        """Show what was saved where the officer came from, or else where it is kept."""
        draft_id = "" if self._page is None else self._page.place().draft_id
        self._been = [one for one in self._been if not draft_id or one.draft_id != draft_id]
        if self._been and self._been[-1].case_id == saved.case_id:
            before = self._been.pop()
            saved = replace(before, object_id=saved.object_id) if before.page == "case" else before
        self._show(saved)

    def flush(self) -> None:
        """Hand over what is being typed, and where; for locking and closing."""
        if self._page is not None:
            self._page.flush()
            self._remember()

    def warn(self, text: Text) -> None:
        """Say above all pages, for as long as the window is there, what must not be missed."""
        for earlier in self.findChildren(WarningBox):
            earlier.fold()  # several at full length would leave no room for the page
        box = WarningBox(text, self._language)
        box.place_requested.connect(self.open)
        self._warnings.addWidget(box)

    def retranslate(self) -> None:
        """Say the neutral title and the practice mark."""
        self.setWindowTitle(self.tr("ExitDesk"))
        self._practice_label.setText(self.tr("Practice vault: everything here is invented"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink the navigation and the case's head when the window is small for its text."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text has another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        room = self.width() / self.fontMetrics().averageCharWidth()
        self._navigation.set_narrow(narrow=room < _NARROW)
        self._head.set_low(low=self.height() < _LOW * self.fontMetrics().lineSpacing())

    def _show(self, place: Place) -> None:
        """Show a page; the day's for a page that is not there, as after an older version."""
        old = self._page
        if old is not None:
            old.flush()
        known = place if place.page in self._needs.pages else _DAY
        page = self._needs.pages[known.page](known)
        page.place_requested.connect(self.open)
        page.place_changed.connect(self._settle)
        page.case_changed.connect(self._read_head)
        page.left.connect(self.go_back)
        page.finished.connect(self.finish)
        self._page = page
        self._problem.say(None)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._settle()
        page.take_focus()

    def _settle(self) -> None:
        """See to the navigation, the head and the memory after a change of place."""
        if self._page is None:
            return
        self._navigation.mark(self._page.place().page)
        if self._needs.emergencies is not None:
            self._needs.emergencies.follow(self._page.place())
        self._read_head()
        self._remember()

    def _read_head(self) -> None:
        case_id = self._page.place().case_id if self._page is not None else ""
        if not case_id:
            self._head.show_case(None, self._needs.today())
            return

        def read() -> CaseLine:
            return self._needs.read_line(case_id)

        self._jobs.run(read, self._show_head, self._say_failure)

    def _show_head(self, line: CaseLine) -> None:
        if self._page is None or self._page.place().case_id != line.case_id:
            return
        self._head.show_case(line, self._needs.today())
        if not line.may_open and self._page.place().page not in _OPEN_TO_ALL:
            self._show(Place("case", case_id=line.case_id))  # which says whom to ask

    def say_failure(self, error: ExitDeskError) -> None:
        """Say above the page what could not be done."""
        self._problem.say(error.text)

    def _open_together(self) -> None:
        case_id = "" if self._page is None else self._page.case_in_focus()
        if case_id:
            self.open(Place(_TOGETHER, case_id=case_id))
        else:
            self._problem.say(_NO_PLAN)

    def _open_emergency(self) -> None:
        """Show the emergency sheet of the case in focus; on the sheet itself, leave it."""
        if self._page is None:
            return
        if self._page.place().page == "emergency":
            self.go_back()
        elif case_id := self._page.case_in_focus():
            self.open(Place("emergency", case_id=case_id))
        else:
            self._problem.say(_NO_CASE)

    def _remember(self) -> None:
        if self._page is None:
            return
        keep = _Remember(self._page.place_once_kept(), self._needs.remember)
        self._jobs.run(keep, _nothing, self._say_failure)

    def _say_failure(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._warnings)
        for warning in self._needs.warnings:
            self.warn(warning)
        if self._needs.emergencies is not None:
            self._needs.emergencies.place_requested.connect(self.open)
            right.addWidget(self._needs.emergencies)
        right.addWidget(self._problem)
        right.addWidget(self._head)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._practice_strip)
        self._practice_strip.setVisible(self._needs.practice)
        layout.addLayout(row, 1)


def _strip() -> tuple[QFrame, PlainLabel]:
    """Return the practice vault's mark across the window, and its label."""
    strip = QFrame()
    strip.setObjectName("practice_strip")
    set_role(strip, "practice")
    label = PlainLabel("none", "practice_label", wrap=False)
    layout = QHBoxLayout(strip)
    layout.setContentsMargins(24, 4, 24, 4)
    layout.addWidget(label, alignment=Qt.AlignmentFlag.AlignCenter)
    return strip, label


def _nothing(_result: None) -> None:
    """Take the end of a job that needs no answer."""
