"""A whole form on one page: for a note, a goal, a person and the other records of a case."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answers
from exitdesk.forms.checks import Problem
from exitdesk.ui.forms.error_summaries import ErrorSummary
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.hosts import FormHost, FormOffice
from exitdesk.ui.forms.scrolls import PageScroll
from exitdesk.ui.forms.section_views import SectionView
from exitdesk.ui.forms.sessions import FormRequest, FormSession
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role


class RecordPanel(FormHost):
    """Asks for one record, new or to be corrected; stands in its place, never over the window.

    Escape and Close leave it; what is typed stays as a draft.
    """

    def __init__(
        self,
        office: FormOffice,
        request: FormRequest,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, request, compact=compact, parent=parent)
        self.title = PlainLabel("title", "panel_title")
        self.intro = PlainLabel("hint", "panel_intro")
        self.correction = PlainLabel("hint", "panel_correction")
        self.confirm_button = QPushButton()
        self.close_button = QPushButton()
        self.page: PageScroll | None = None
        self._views: list[SectionView] = []
        self.summary: ErrorSummary | None = None
        self.confirm_button.setObjectName("confirm")
        self.close_button.setObjectName("close_form")
        set_role(self.confirm_button, "primary")
        self.confirm_button.clicked.connect(self.confirm)
        self.close_button.clicked.connect(self.close_form)
        RecordPanel.retranslate(self)  # a subclass has its own words later

    def build(self, session: FormSession) -> QWidget:
        """Return the title, all sections one below the other, and the buttons below them."""
        sheet = session.sheet
        page, summary = (
            PageScroll(columns=3 if self.surroundings.compact else 1),
            ErrorSummary(sheet.form, self.surroundings),
        )
        summary.problem_chosen.connect(self.show_place)
        self.page, self.summary = page, summary
        for part in (self.title, self.intro, self.correction, summary):
            page.body.addWidget(part)
        self.lay_sections(session)
        page.body.addStretch(1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(page, 1)
        layout.addWidget(self._make_foot())
        self.answers_changed(sheet.answers)
        self.correction.setVisible(session.opened.base is not None)
        self.intro.setVisible(sheet.form.intro is not None and not self.surroundings.compact)
        self.retranslate()
        return whole

    def lay_sections(self, session: FormSession) -> None:
        """Put all sections below each other."""
        sheet = session.sheet
        for section in sheet.form.sections:
            view = sheet.section_view(section.id)
            view.title.setVisible(len(sheet.form.sections) > 1)
            if self.page is not None:
                self.page.body.addWidget(view)
            self._views.append(view)

    def show_place(self, place: str) -> None:
        """Bring a field into view and put the cursor there."""
        if self.session is not None and self.page is not None:
            self.session.sheet.take_focus(place)
            self.page.bring(QApplication.focusWidget())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Sum up what is wrong at the top."""
        if self.summary is not None and self.page is not None:
            self.summary.show_problems(problems)
            self.page.verticalScrollBar().setValue(0)
            self.summary.take_focus()

    def answers_changed(self, answers: Answers) -> None:
        """Show the sections that ask something."""
        for view in self._views:
            view.setVisible(view.asks_something(answers))

    def retranslate(self) -> None:
        """Say the title, the buttons and the note on corrections again."""
        say = self.office.language.say
        form = self.session.sheet.form if self.session is not None else None
        self.title.setText(say(form.title) if form else "")
        self.intro.setText(say(form.intro) if form and form.intro else "")
        self.correction.setText(
            self.tr("A correction is written beside what was there before, which stays.")
        )
        self.confirm_button.setText(self.tr("&Save"))
        self.close_button.setText(self.tr("&Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; the draft is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _make_foot(self) -> QFrame:
        gap = step(self)
        foot = QFrame()
        set_role(foot, "head")
        self.foot = row = FlowLayout(foot, 2 * gap, gap)
        row.setContentsMargins(4 * gap, round(1.5 * gap), 4 * gap, round(1.5 * gap))
        for part in (self.confirm_button, self.close_button, self.note):
            row.addWidget(part)
        return foot
