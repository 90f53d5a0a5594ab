"""A partner being entered or corrected; what is typed is kept until it is saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.lifeboats import TypedSetting
from exitdesk.casework.partner_drafts import PARTNER_DRAFT, PartnerDraft
from exitdesk.casework.partners import Partner
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Form
from exitdesk.ui.forms.error_summaries import ErrorSummary
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.scrolls import PageScroll
from exitdesk.ui.forms.sheets import FormSheet
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role

_TYPING_MS = 400  # after a keystroke what is typed is kept


@dataclass(frozen=True, slots=True)
class _Opened:
    """What the form starts with."""

    answers: Answers
    based_on: str
    is_kept: bool  # it was typed before and not saved


@dataclass(frozen=True, slots=True)
class _Keep:
    """Keeps what has been typed of a partner."""

    desk: Desk
    draft: PartnerDraft

    def __call__(self) -> None:
        """Keep it; in the vault's thread."""
        self.desk.partner_drafts.keep(self.draft)

    def unsaved(self) -> TypedSetting:
        """Return what was to be kept."""
        return TypedSetting(
            PARTNER_DRAFT + self.draft.key, self.desk.partner_drafts.plain(self.draft)
        )


class PartnerFormPage(Page):
    """Asks for a partner by the form; the register's own rules are said beside the fields."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._key = place.object_id
        self._based_on = ""
        self._is_typed = False
        self._sheet: FormSheet | None = None
        self._summary: ErrorSummary | None = None
        self._scroll: PageScroll | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.flush)
        self._title, self._intro = PlainLabel("title", "panel_title"), PlainLabel("hint")
        self._note = PlainLabel("muted", "partner_note")
        self._problem = ProblemBox(language)
        self._save, self._close, self._discard = QPushButton(), QPushButton(), QPushButton()
        self._connect()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._problem)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.activated.connect(self.confirm)
        self.retranslate()
        jobs.run(partial(_open, desk, self._key), self._build, self._fail)

    def place(self) -> Place:
        """Return the form of this partner."""
        return Place("partner_form", object_id=self._key)

    def place_above(self) -> Place:
        """Return the partner, or the register."""
        return Place("partner", object_id=self._key) if self._key else Place("partners")

    def take_focus(self) -> None:
        """Put the cursor into the first question, or where it was."""
        if self._sheet is not None:
            self._sheet.take_focus(self._sheet.at_field)

    def flush(self) -> None:
        """Keep what has been typed."""
        self._typing.stop()
        if self._sheet is not None and self._is_typed:
            draft = PartnerDraft(self._key, self._sheet.answers, self._based_on)
            work = _Keep(self._desk, draft)
            self._jobs.run(work, self._say_kept, self._fail)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of sight."""
        self.flush()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; what is typed is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_aside()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the title and the buttons; what is typed stays."""
        say, form = self._language.say, self._desk.partners.form
        self._title.setText(
            self.tr("Correct a partner") if self._key else self.tr("Add a partner")
        )
        self._intro.setText(say(form.intro) if form.intro else "")
        self._save.setText(self.tr("&Save"))
        self._close.setText(self.tr("&Close"))
        self._discard.setText(self.tr("&Discard what was typed"))
        self._say_note()

    def confirm(self) -> None:
        """Enter the partner, or say what stands in the way."""
        if self._sheet is None or self._summary is None:
            return
        self._problem.say(None)
        problems = self._sheet.show_all_problems()
        self._show_problems(problems)
        if problems:
            return
        self._typing.stop()
        work = partial(_saved, self._desk, self._key, self._sheet.answers, self._based_on)
        self._save.setEnabled(False)
        self._jobs.run(work, self._take_saved, self._refuse)

    # -- building ----------------------------------------------------------------------------

    def _connect(self) -> None:
        self._save.setObjectName("confirm")
        self._close.setObjectName("close_form")
        self._discard.setObjectName("discard_partner")
        set_role(self._save, "primary")
        self._save.clicked.connect(self.confirm)
        self._close.clicked.connect(self._put_aside)
        self._discard.clicked.connect(self._throw_away)

    def _build(self, opened: _Opened) -> None:
        form = self._desk.partners.form
        surroundings = Surroundings(self._language, self._desk.clock.today())
        self._based_on, self._is_typed = opened.based_on, opened.is_kept
        sheet = FormSheet(form, surroundings, opened.answers, parent=self)
        sheet.check_also(self._check_own)
        sheet.changed.connect(self._on_change)
        summary = ErrorSummary(form, surroundings)
        summary.problem_chosen.connect(self._show_place)
        scroll = PageScroll()
        for part in (self._title, self._intro, summary):
            scroll.body.addWidget(part)
        for section in form.sections:
            scroll.body.addWidget(sheet.section_view(section.id))
        scroll.body.addStretch(1)
        self._sheet, self._summary, self._scroll = sheet, summary, scroll
        self._layout.addWidget(scroll, 1)
        self._layout.addWidget(self._foot())
        self._say_note()
        if self.isVisible():
            QTimer.singleShot(0, self.take_focus)

    def _foot(self) -> QFrame:
        gap = step(self)
        foot = QFrame()
        set_role(foot, "head")
        row = FlowLayout(foot, 2 * gap, gap)
        row.setContentsMargins(4 * gap, round(1.5 * gap), 4 * gap, round(1.5 * gap))
        for part in (self._save, self._close, self._discard, self._note):
            row.addWidget(part)
        return foot

    # -- inside ------------------------------------------------------------------------------

    def _check_own(self, _form: Form, answers: Answers) -> Sequence[Problem]:
        return self._desk.partners.problems_of_own(self._key, answers)

    def _on_change(self) -> None:
        self._is_typed = True
        self._say_note()
        if not self._typing.isActive():
            self._typing.start()

    def _say_kept(self, _nothing: None) -> None:
        self._say_note()

    def _say_note(self) -> None:
        words = self.tr("Not in the register yet; what you type is kept for you.")
        self._note.setText(words if self._is_typed else "")
        self._discard.setVisible(self._is_typed)

    def _show_place(self, place: str) -> None:
        if self._sheet is not None and self._scroll is not None:
            self._sheet.take_focus(place)
            self._scroll.bring(QApplication.focusWidget())

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        if self._summary is None or self._scroll is None:
            return
        self._summary.show_problems(problems)
        if problems:
            self._scroll.verticalScrollBar().setValue(0)
            self._summary.take_focus()

    def _take_saved(self, partner: Partner) -> None:
        self._is_typed = False
        self.finished.emit(Place("partner", object_id=partner.key))

    def _refuse(self, error: ExitDeskError) -> None:
        self._save.setEnabled(True)
        if isinstance(error, InvalidAnswersError) and self._sheet is not None:
            self._sheet.show_also(error.problems)
            self._show_problems(error.problems)
        else:
            self._problem.say(error.text)

    def _put_aside(self) -> None:
        """Leave; what is typed is kept."""
        self.flush()
        self.left.emit()

    def _throw_away(self) -> None:
        self._is_typed = False
        self._typing.stop()
        forget = partial(self._desk.partner_drafts.forget, self._key)
        self._jobs.run(forget, self._leave, self._fail)

    def _leave(self, _nothing: None) -> None:
        self.left.emit()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)


def _open(desk: Desk, key: str) -> _Opened:
    """Return what was typed of this partner, or what the register has; in the vault's thread."""
    desk.partners.refresh()
    kept = desk.partner_drafts.kept(key)
    if kept is not None:
        return _Opened(kept.answers, kept.based_on, is_kept=True)
    if not key:
        return _Opened({}, "", is_kept=False)
    partner = desk.partners.one(key)
    return _Opened(partner.answers, partner.digest, is_kept=False)


def _saved(desk: Desk, key: str, answers: Answers, based_on: str) -> Partner:
    partner = desk.partners.save(key, answers, based_on, desk.clock.today())
    desk.partner_drafts.forget(key)
    return partner
