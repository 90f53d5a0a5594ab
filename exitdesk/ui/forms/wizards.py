"""A form with one section a page, taken in any order, and a page to check the answers."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.answers import Answers
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.flow import SectionState, WizardFlow
from exitdesk.ui.forms.answer_checks import CheckAnswersPage
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.hosts import FormHost, FormOffice
from exitdesk.ui.forms.section_lists import LIST_CHARACTERS, ListedSection, SectionList
from exitdesk.ui.forms.section_pages import SectionPage
from exitdesk.ui.forms.sessions import FormRequest, FormSession
from exitdesk.ui.forms.spacing import READABLE_CHARACTERS, readable_width, step
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role

CHECK = ""  # the key of "check your answers" among the sections
CHECK_TITLE = Text(sv="Kontrollera svaren", fi="Tarkista vastaukset")
_STATES_AFTER_MS = 200  # the signs in the list follow the typing at a distance
_KNOWN_BEFOREHAND = {"intake"}  # the desk fills in what the first call gave
_ENDED = {SectionState.COMPLETE, SectionState.NOT_ASKED}


class FormWizard(FormHost):
    """Leads through a form section by section; every section can be taken at any time."""

    def __init__(
        self, office: FormOffice, request: FormRequest, parent: QWidget | None = None
    ) -> None:
        fresh = request.draft_id is None and request.object_id is None
        known = request.form_key in _KNOWN_BEFOREHAND and request.case_id is not None
        super().__init__(office, replace(request, at_once=fresh and known), parent=parent)
        self._flow: WizardFlow | None = None
        self._checking = False
        self._pages: dict[str, SectionPage] = {}
        self._check_page: CheckAnswersPage | None = None
        self._title = PlainLabel("title", "form_title")
        self._progress_words = PlainLabel("muted", "progress_words", wrap=False)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self.list = SectionList(office.language, self)  # left on its own it would outlive the form
        self.list.hide()  # its two parts are laid out, it is not
        self.sections = QStackedWidget()
        self._back, self._next, self._leave = QPushButton(), QPushButton(), QPushButton()
        self._states = QTimer(self)
        self._states.setSingleShot(True)
        self._states.setInterval(_STATES_AFTER_MS)
        self._states.timeout.connect(self._show_states)
        self._connect()
        self.retranslate()

    @property
    def is_checking(self) -> bool:
        """Whether the page with all answers is shown."""
        return self._checking

    @property
    def section_id(self) -> str:
        """The section shown now, or the one shown before the answers were checked."""
        return self._flow.current.id if self._flow else ""

    def build(self, session: FormSession) -> QWidget:
        """Return the list of sections, the pages and the buttons."""
        sheet = session.sheet
        self._flow = WizardFlow(sheet.form, sheet.answers, self.office.today)
        self._check_page = CheckAnswersPage(sheet)
        self._check_page.place_chosen.connect(self.show_place)
        self.sections.addWidget(self._check_page)
        wanted = sheet.at_field.split("/")[0]
        if wanted in {section.id for section in self._flow.sections}:
            self._flow.go(wanted)
        whole = self._lay_out()
        self._show_current()
        self.retranslate()
        return whole

    def show_section(self, section_id: str) -> None:
        """Show a section, or the page with all answers for the key ``""``."""
        if self._flow is None:
            return
        self._checking = section_id == CHECK
        if not self._checking:
            self._flow.go(section_id)
        self._show_current()

    def show_place(self, place: str) -> None:
        """Show the section of a field and put the cursor into it."""
        if self._flow is None or self.session is None:
            return
        section_id = place.split("/", maxsplit=1)[0]
        if section_id in {section.id for section in self._flow.sections}:
            self.show_section(section_id)
        if self._checking:
            self.sections.setFocus()
            return
        self.session.sheet.take_focus(place or self._flow.current.id)
        self._pages[self._flow.current.id].bring(QApplication.focusWidget())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Sum up what is wrong on the page with all answers."""
        if self._check_page is None:
            return
        self.show_section(CHECK)
        self._check_page.summary.show_problems(problems)
        self._check_page.page.verticalScrollBar().setValue(0)
        self._check_page.summary.take_focus()

    def go_next(self) -> None:
        """Show the next section; after the last one the answers; then confirm them."""
        if self._flow is None:
            return
        if self._checking:
            self.confirm()
        elif self._flow.next():
            self._show_current(take_focus=True)
        else:
            self.show_section(CHECK)
            self._next.setFocus()

    def go_back(self) -> None:
        """Show the section before."""
        if self._flow is None:
            return
        if self._checking:
            self._checking = False
        elif not self._flow.back():
            return
        self._show_current(take_focus=True)

    def pages(self) -> tuple[SectionPage, ...]:
        """Return the pages that have been shown so far."""
        return tuple(self._pages.values())

    def page_made(self, page: SectionPage) -> None:
        """Called once for each page, when it is shown for the first time."""

    def save_by_key(self) -> None:
        """Keep the draft now."""
        self.flush()

    def answers_changed(self, answers: Answers) -> None:
        """Let sections and signs follow the answers."""
        if self._flow is not None:
            before = self._flow.sections
            self._flow.change(answers)
            if self._flow.sections == before:
                self._states.start()
            else:
                self._show_current()

    def retranslate(self) -> None:
        """Say the title, the progress and the buttons again."""
        flow = self._flow
        self._title.setText(self.office.language.say(flow.form.title) if flow else "")
        self._back.setText(self.tr("&Back"))
        self._next.setText(self.tr("&Confirm") if self._checking else self.tr("&Next"))
        self._leave.setText(self.tr("Save and c&lose"))
        self._say_progress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list of sections above the form when there is little room beside it."""
        super().resizeEvent(event)
        if self._flow is not None:
            self._fit_list()

    def _connect(self) -> None:
        self.list.section_chosen.connect(self.show_section)
        for button, name, slot in (
            (self._back, "back", self.go_back),
            (self._next, "next", self.go_next),
            (self._leave, "save_and_close", self.close_form),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        set_role(self._next, "primary")
        for keys, slot in (("Ctrl+PgDown", self.go_next), ("Ctrl+PgUp", self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> QWidget:
        gap = step(self)
        head = QFrame()
        set_role(head, "head")
        self._above = above = QVBoxLayout(head)
        above.setSpacing(gap)
        words = QHBoxLayout()
        words.setSpacing(2 * gap)
        words.addWidget(self._title, 1)
        words.addWidget(self._progress_words)
        above.addLayout(words)
        above.addWidget(self._progress)
        above.addWidget(self.list.above)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list.beside)
        middle.addWidget(self.sections, 1)
        foot = QFrame()
        set_role(foot, "head")
        self._foot = row = FlowLayout(foot, 2 * gap, gap)
        for part in (self._back, self._next, self._leave, self.note):
            row.addWidget(part)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(middle, 1)
        layout.addWidget(foot)
        return whole

    def _fit_list(self) -> None:
        width = readable_width(self, LIST_CHARACTERS)
        beside = self.width() >= width + readable_width(self, READABLE_CHARACTERS - 10)
        self.list.beside.setFixedWidth(width)
        self.list.beside.setVisible(beside)
        self.list.above.setVisible(not beside)
        # with little room the form itself comes first
        self._progress.setVisible(beside)
        set_role(self._title, "title" if beside else "question")
        gap = step(self)
        for layout, down in ((self._above, 2), (self._foot, 1.5)):
            high = round(gap * (down if beside else 0.8))
            layout.setContentsMargins(4 * gap, high, 4 * gap, high)

    def _page(self, section_id: str) -> SectionPage:
        if section_id not in self._pages and self.session is not None:
            page = SectionPage(self.session.sheet, section_id)
            self._pages[section_id] = page
            self.sections.addWidget(page)
            self.page_made(page)
        return self._pages[section_id]

    def _show_current(self, *, take_focus: bool = False) -> None:
        if self._flow is None or self._check_page is None:
            return
        if self._checking:
            self._check_page.show_current()
            self.sections.setCurrentWidget(self._check_page)
        else:
            page = self._page(self._flow.current.id)
            self.sections.setCurrentWidget(page)
            if take_focus:
                page.start()
        self._back.setEnabled(self._checking or not self._flow.is_first)
        self._fit_list()
        self._show_states()
        self.retranslate()

    def _show_states(self) -> None:
        if self._flow is None:
            return
        listed = [
            ListedSection(found.section.id, found.section.title, found.state)
            for found in self._flow.steps()
        ]
        listed.append(ListedSection(CHECK, CHECK_TITLE, None))
        self.list.show_sections(listed, CHECK if self._checking else self._flow.current.id)
        self._progress.setRange(0, len(listed) - 1)
        self._progress.setValue(sum(item.state in _ENDED for item in listed))
        self._say_progress()

    def _say_progress(self) -> None:
        self._progress.setAccessibleName(self.tr("Parts done"))
        if self._flow is None:
            return
        self._progress_words.setText(
            self.tr("Done: {done} of {all}").format(
                done=self._progress.value(), all=self._progress.maximum()
            )
        )
