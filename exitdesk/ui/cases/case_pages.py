"""A case: its tabs, read in one go and shown again after every change."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from exitdesk.casework.case_access import CaseSharing
from exitdesk.casework.desks import Desk
from exitdesk.casework.summary_offers import SummaryOffer
from exitdesk.domain.cases import Draft, Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.agreements.tabs import AgreementsTab
from exitdesk.ui.attachments.tabs import AttachmentsTab
from exitdesk.ui.case_tabs import TABS
from exitdesk.ui.cases.closed_cases import ClosedCase
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark
from exitdesk.ui.cases.logs import LogView
from exitdesk.ui.cases.part_menus import TabRow
from exitdesk.ui.cases.reading_jobs import begin_with, open_case, read_case
from exitdesk.ui.cases.tabs.access import AccessTab
from exitdesk.ui.cases.tabs.assessments import AssessmentsTab
from exitdesk.ui.cases.tabs.base import CaseTab, FormRequest, StateChange
from exitdesk.ui.cases.tabs.documents import DocumentsTab
from exitdesk.ui.cases.tabs.notes import NotesTab
from exitdesk.ui.cases.tabs.overview import OverviewTab
from exitdesk.ui.cases.tabs.pathways import PathwayTab
from exitdesk.ui.cases.tabs.plans import PlansTab
from exitdesk.ui.cases.tabs.services import ServicesTab
from exitdesk.ui.contacts.settling import ContactSettling
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.people.tabs import PeopleTab
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

_KINDS: dict[str, type[CaseTab]] = {
    "overview": OverviewTab,
    "services": ServicesTab,
    "notes": NotesTab,
}
_WITH_DESK: dict[str, Callable[[LanguageSwitch, Theme, Desk, Jobs], CaseTab]] = {
    "people": PeopleTab,
    "agreements": AgreementsTab,
    "assessments": AssessmentsTab,
    "plan": PlansTab,
    "pathway": PathwayTab,
    "documents": DocumentsTab,
    "attachments": AttachmentsTab,
    "access": AccessTab,
}


class CasePage(Page):
    """One case. Opening it is entered in the log; changing tabs is not."""

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
        self._theme = theme
        self._case_id = place.case_id
        self._wanted = FocusMark(place.field, place.object_id)  # once it is there
        self._contents: CaseContents | None = None
        self._behind: set[str] = set()  # tabs that show an older state of the case
        self._problem = ProblemBox(language)
        self._settling = ContactSettling(desk, jobs, self)
        self._settling.place_requested.connect(self.place_requested)
        self._settling.settled.connect(self.refresh)
        self._settling.failed.connect(self._fail_and_refresh)
        self._bar = QTabBar()
        self._bar.setObjectName("case_tabs")
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        self._tabs = TabRow(self._bar)
        self._built: dict[str, CaseTab | LogView] = {}
        self._stack = QStackedWidget()
        self._closed: ClosedCase | None = None  # until the case turns out not to be shared
        self._arrange()
        self.retranslate()
        self._choose(place.tab)
        self._bar.currentChanged.connect(self._on_tab)
        self._open()

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the case and the tab."""
        return Place("case", case_id=self._case_id, tab=TABS[self._bar.currentIndex()])

    def place_to_return(self) -> Place:
        """Return the case, the tab, and the button or record with the focus."""
        tab = self._stack.currentWidget()
        mark = tab.focus_mark() if isinstance(tab, CaseTab) else FocusMark()
        return replace(self.place(), field=mark.name, object_id=mark.object_id)

    def go_to(self, place: Place) -> bool:
        """Show another tab of this case."""
        if place.page != "case" or place.case_id != self._case_id:
            return False
        self._choose(place.tab)
        self._wanted = FocusMark(place.field, place.object_id)
        self._put_focus()
        return True

    def take_focus(self) -> None:
        """Put the cursor on the tabs, or on what may be done about a case not shared."""
        if self._closed is not None:
            self._closed.take_focus()
        else:
            self._bar.setFocus()

    def refresh(self) -> None:
        """Read the case again."""
        self._jobs.run(partial(read_case, self._desk, self._case_id), self._show, self._fail)

    def flush(self) -> None:
        """Keep the steps that were typed under goals and not added."""
        tab = self._built.get("pathway")
        if isinstance(tab, PathwayTab):
            tab.flush()

    def retranslate(self) -> None:
        """Say the names of the tabs."""
        names = {
            "overview": self.tr("Overview"),
            "people": self.tr("People"),
            "agreements": self.tr("Agreements"),
            "assessments": self.tr("Safety"),
            "plan": self.tr("Plan"),
            "pathway": self.tr("Pathway"),
            "services": self.tr("Services"),
            "notes": self.tr("Notes"),
            "documents": self.tr("Documents"),
            "attachments": self.tr("Attachments"),
            "access": self.tr("Who may open"),
            "log": self.tr("Log"),
        }
        for index, key in enumerate(TABS):
            self._bar.setTabText(index, names[key])
        self._bar.setAccessibleName(self.tr("Parts of the case"))
        self._tabs.fit()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        for key in TABS:
            self._bar.addTab(key)
            self._stack.addWidget(QWidget())  # until somebody looks
        for key, slot in (("Ctrl+PgDown", self._next_tab), ("Ctrl+PgUp", self._previous_tab)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(slot)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._problem)
        layout.addWidget(self._stack, 1)

    def _choose(self, tab: str) -> None:
        index = TABS.index(tab) if tab in TABS else 0
        self._bar.setCurrentIndex(index)
        self._bring_up(TABS[index])

    def _on_tab(self, index: int) -> None:
        self._bring_up(TABS[index])
        self.place_changed.emit()

    def _next_tab(self) -> None:
        self._bar.setCurrentIndex((self._bar.currentIndex() + 1) % len(TABS))

    def _previous_tab(self) -> None:
        self._bar.setCurrentIndex((self._bar.currentIndex() - 1) % len(TABS))

    # -- reading and writing -----------------------------------------------------------------

    def _open(self) -> None:
        self._jobs.run(partial(open_case, self._desk, self._case_id), self._show, self._fail)

    def _show(self, contents: CaseContents | CaseSharing) -> None:
        self._problem.say(None)
        if isinstance(contents, CaseSharing):
            self._show_closed(contents)
            return
        self._show_tabs()
        self._contents = contents
        self._behind = set(TABS)
        self._bring_up(TABS[self._bar.currentIndex()])
        self._put_focus()

    def _show_closed(self, sharing: CaseSharing) -> None:
        """Show, in place of the tabs, that the case is not shared; nothing of it stays."""
        if self._closed is None:
            self._closed = ClosedCase(self._desk, self._jobs, self._language)
            self._closed.opened.connect(self._reopen)
            self._closed.handed_over.connect(self._reopen)
            self._layout.addWidget(self._closed, 1)
        for key in tuple(self._built):
            self._let_go(key)
        self._contents = None
        self._tabs.hide()
        self._stack.hide()
        self._closed.show_sharing(sharing)
        self._closed.take_focus()

    def _show_tabs(self) -> None:
        if self._closed is not None:
            self._closed.hide()
            self._closed.deleteLater()
            self._closed = None
            self._tabs.show()
            self._stack.show()
            self._bar.setFocus()

    def _reopen(self) -> None:
        self.case_changed.emit()
        self._open()

    def _put_focus(self) -> None:
        """Put the focus on what the officer came for or from, once; else it is left alone."""
        tab = self._stack.currentWidget()
        if self._contents is not None and isinstance(tab, CaseTab):
            wanted, self._wanted = self._wanted, FocusMark()
            tab.put_focus(wanted)

    def _bring_up(self, key: str) -> None:
        """Show a tab, built and filled when it is looked at: opening waits for no other."""
        tab = self._built.get(key) or self._build(key)
        if self._contents is not None and key in self._behind:
            self._behind.discard(key)
            if isinstance(tab, LogView):
                tab.refresh()
            else:
                tab.show_contents(self._contents)
        self._stack.setCurrentWidget(tab)

    def _build(self, key: str) -> CaseTab | LogView:
        tab = self._made(key)
        self._built[key] = tab
        self._put(key, tab)
        return tab

    def _let_go(self, key: str) -> None:
        """Forget a tab with all that it shows."""
        del self._built[key]
        self._put(key, QWidget())

    def _put(self, key: str, tab: QWidget) -> None:
        index = TABS.index(key)
        unused = self._stack.widget(index)
        if unused is not None:
            self._stack.removeWidget(unused)
            unused.deleteLater()
        self._stack.insertWidget(index, tab)

    def _made(self, key: str) -> CaseTab | LogView:
        if key == "log":
            return LogView(self._desk, self._jobs, self._language, case_id=self._case_id)
        tab = self._tab(key)
        tab.place_requested.connect(self.place_requested)
        tab.form_requested.connect(self._begin)
        tab.state_requested.connect(self._change_state)
        tab.offer_declined.connect(self._decline_offer)
        if isinstance(tab, OverviewTab):
            tab.opening_requested.connect(self._open_enquiry)
            tab.contact_requested.connect(self._settling.take)
        if isinstance(tab, AssessmentsTab):
            tab.written.connect(self._after_writing)
        if isinstance(tab, AccessTab):
            tab.access_changed.connect(self._after_sharing)
        if isinstance(tab, AgreementsTab | PathwayTab):
            tab.written.connect(self._after_writing)
        return tab

    def _tab(self, key: str) -> CaseTab:
        if key in _WITH_DESK:
            return _WITH_DESK[key](self._language, self._theme, self._desk, self._jobs)
        return _KINDS[key](self._language, self._theme)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _begin(self, request: FormRequest) -> None:
        if not request.preset:
            tab = "" if request.object_id else request.form_key
            place = Place("form", case_id=self._case_id, tab=tab, object_id=request.object_id)
            self.place_requested.emit(place)
            return
        work = partial(begin_with, self._desk, self._case_id, request.form_key, request.preset)
        self._jobs.run(work, self._open_draft, self._fail)

    def _open_draft(self, draft: Draft) -> None:
        place = Place("form", case_id=draft.case_id, draft_id=draft.draft_id)
        self.place_requested.emit(place)

    def _decline_offer(self, offer: SummaryOffer) -> None:
        work = partial(self._desk.summaries.decline, offer)
        self._jobs.run(work, self._after_declining, self._fail)

    def _after_declining(self, _nothing: None) -> None:
        self.refresh()

    def _change_state(self, change: StateChange) -> None:
        work = partial(self._desk.pathways.set_state, change.object_id, change.key)
        self._jobs.run(work, self._after_writing, self._fail_and_refresh)

    def _open_enquiry(self) -> None:
        work = partial(self._desk.cases.open_enquiry, self._case_id)
        self._jobs.run(work, self._after_writing, self._fail)

    def _after_writing(self, _revision: Revision) -> None:
        self.case_changed.emit()
        self.refresh()

    def _after_sharing(self, sharing: CaseSharing) -> None:
        self.case_changed.emit()
        if not sharing.rights.may_open:
            self._show(sharing)

    def _fail_and_refresh(self, error: ExitDeskError) -> None:
        """Say what went wrong; the choice on the screen goes back to what is written."""
        self.refresh()
        self._fail(error)
