"""What every page with a form does: open it, keep its draft, save it, show what went wrong."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.checks import Problem
from exitdesk.ui.forms.draft_notes import DraftNote
from exitdesk.ui.forms.likeness_strips import LikenessStrip
from exitdesk.ui.forms.person_adding import PersonAdder
from exitdesk.ui.forms.sessions import FormRequest, FormSession, OpenedForm, OpenForm
from exitdesk.ui.forms.surroundings import PersonChoices, Surroundings
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.problem_boxes import ProblemBox


@dataclass(frozen=True, slots=True)
class FormOffice:
    """What a page with a form works with: the desk, its thread, the language, the day."""

    desk: Desk
    jobs: Jobs
    language: LanguageSwitch
    today: date


class FormHost(Page):
    """Opens a form and looks after it; subclasses lay it out.

    ``saved`` carries the revision that was written; ``closed`` asks the surroundings to go
    back to where the officer came from. Closing never loses anything: what is typed is a draft.
    """

    saved = Signal(object)  # Revision
    closed = Signal()

    def __init__(
        self,
        office: FormOffice,
        request: FormRequest,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.office = office
        self.request = request
        self.session: FormSession | None = None
        self._typed = False
        self._resume = ""
        self._body: QWidget | None = None
        persons = PersonChoices(self)
        self.surroundings = Surroundings(
            office.language,
            office.today,
            persons,
            writing=office.desk.writing,
            compact=compact,
        )
        self.surroundings.ways.necessary_requested.connect(self._go_to_necessary)
        self.problem_box = ProblemBox(office.language)
        self.note = DraftNote(office.language)
        self._likenesses = LikenessStrip(office.desk, office.jobs, office.language)
        self._likenesses.place_requested.connect(self.place_requested)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())  # until the form is open
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.problem_box)
        layout.addWidget(self._likenesses)
        layout.addWidget(self.stack, 1)
        self._adder = PersonAdder(self)
        persons.add_requested.connect(self._adder.add_for)
        self._add_keys()
        self.reopen(request)

    def reopen(self, request: FormRequest) -> None:
        """Open another form in this place."""
        self.request = request
        work = OpenForm(self.office.desk, request, self.office.today)
        self.office.jobs.run(work, self._on_opened, self.show_failure)

    @abstractmethod
    def build(self, session: FormSession) -> QWidget:
        """Return the widget that shows the form."""

    @abstractmethod
    def show_place(self, place: str) -> None:
        """Bring a field into view and put the cursor there."""

    @abstractmethod
    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Sum up what is wrong where the officer looks now; nothing takes it away."""

    def confirm(self) -> None:
        """Write the record."""
        if self.session is not None:
            self.problem_box.say(None)
            self.session.finish()

    def close_form(self) -> None:
        """Leave the form; what is typed is kept, a draft that nobody typed into is not."""
        if self.session is not None:
            begun_here = self.request.draft_id is None and self.session.keeper.draft is not None
            if begun_here and not self._typed:
                self.session.keeper.discard()
            else:
                self.session.flush()
        self.closed.emit()

    def answers_changed(self, answers: Answers) -> None:
        """Called after every change of an answer."""

    def flush(self) -> None:
        """Hand what has been typed to the drafts now."""
        if self.session is not None:
            self.session.flush()
        self._adder.flush()

    def place(self) -> Place:
        """Return the form, its draft and the field with the cursor."""
        draft = self.session.keeper.draft if self.session else None
        case_id = (draft.case_id if draft else self.request.case_id) or ""
        return Place(
            "form",
            case_id=case_id,
            object_id=self.request.object_id or "",
            draft_id=draft.draft_id if draft else self.request.draft_id or "",
            field=self.session.sheet.at_field if self.session else "",
        )

    def begun(self, place: Place) -> Callable[[], Place]:
        """Return what tells, in the vault's thread, ``place`` with the draft begun by then."""
        if self.session is None:
            return lambda: place
        return self.session.keeper.begun_at(place)

    def go_to(self, place: Place) -> bool:
        """Go to a field of this very draft."""
        own = self.place()
        if place.page != "form" or not own.draft_id or place.draft_id != own.draft_id:
            return False
        self.show_place(place.field)
        return True

    def take_focus(self) -> None:
        """Put the cursor where it stood when the draft was left."""
        if self.session is not None and self.stack.currentWidget() is self._body:
            place = self._resume or self.session.sheet.at_field
            self._resume = ""  # the window gives the focus to its first field before this
            self.show_place(place)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of sight, for whatever reason."""
        self.flush()
        super().hideEvent(event)

    def show_failure(self, error: ExitDeskError) -> None:
        """Say what went wrong above the form."""
        self.problem_box.say(error.text)

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Save), self.save_by_key),
            (QKeySequence("F7"), self._toggle_not_asked),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(slot)

    def save_by_key(self) -> None:
        """Do what Ctrl+S means here."""
        self.confirm()

    def _toggle_not_asked(self) -> None:
        row = self.session.sheet.row_with_focus() if self.session else None
        if row is not None:
            row.toggle_not_asked()

    def _on_opened(self, opened: OpenedForm) -> None:
        self.session = FormSession(
            self.office.desk,
            self.office.jobs,
            self.surroundings,
            opened,
            parent=self,
        )
        session, keeper = self.session, self.session.keeper
        session.sheet.changed.connect(self._on_change)
        session.sheet.entered.connect(self._on_entered)
        session.finished.connect(self._on_finished)
        session.refused.connect(self._on_refused)
        session.failed.connect(self._on_failed)
        keeper.saved.connect(self.note.show_saved)
        keeper.failed.connect(self.note.show_failed)
        keeper.begun.connect(self.place_changed)
        self.note.retry_requested.connect(keeper.flush)
        self._resume, self._typed = opened.at_field, False
        self._body = body = self.build(session)
        self.stack.addWidget(body)
        self.stack.setCurrentWidget(body)
        if self.isVisible():
            # on the next turn, when the layout knows where the fields are
            QTimer.singleShot(0, self.take_focus)

    def _go_to_necessary(self) -> None:
        """Leave for the necessary disclosures of the case; the draft stays."""
        self.flush()
        case_id = self.place().case_id
        if case_id:
            self.place_requested.emit(Place("necessary", case_id=case_id))

    def _on_change(self) -> None:
        self._typed = True
        self.note.show_typing()
        if self.session is not None:
            self.answers_changed(self.session.sheet.answers)
            opened = self.session.opened
            draft = self.session.keeper.draft
            case_id = draft.case_id if draft else opened.case_id
            self._likenesses.follow(case_id, opened.form, self.session.sheet.answers)

    def _on_entered(self, _place: str) -> None:
        self.place_changed.emit()

    def _on_finished(self, revision: Revision) -> None:
        self.saved.emit(revision)

    def _on_refused(self, problems: Sequence[Problem]) -> None:
        self.show_problems(problems)

    def _on_failed(self, error: ExitDeskError) -> None:
        problems = getattr(error, "problems", None)
        if problems and self.session is not None:
            self.session.sheet.show_also(problems)
            self.show_problems(problems)
        else:
            self.show_failure(error)
