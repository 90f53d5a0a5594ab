"""Keeping what is typed: encrypted, soon after the last keystroke, again when it failed."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import NewerVersionError
from exitdesk.casework.lifeboats import TypedForm
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Draft, Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.model import Form
from exitdesk.ui.jobs import Jobs

PAUSE_MS = 1_000  # after the last keystroke
LONGEST_MS = 1_500  # while somebody types without a pause
RETRY_MS = 3_000


@dataclass(slots=True)
class _Slot:
    """The draft once it has been begun; touched in the vault's thread only."""

    desk: Desk
    form: Form
    case_id: str | None
    object_id: str | None
    draft: Draft | None
    seen: str = ""  # the revision that is corrected, as the officer saw it

    def begun(self) -> Draft:
        """Return the draft; it is begun when something is to be kept for the first time."""
        if self.draft is None:
            self.draft = self.desk.drafts.begin(self.form.key, self.case_id, self.object_id)
        return self.draft

    def finished(self, draft_id: str, answers: Answers) -> Revision:
        """Write the record; another version that came between is told of once."""
        seen, self.seen = self.seen, ""
        try:
            return self.desk.drafts.finish(draft_id, answers, seen=seen)
        except NewerVersionError:
            raise
        except ExitDeskError:
            self.seen = seen  # nothing has been told of it yet
            raise

    def typed(self, answers: Answers, at_field: str) -> TypedForm:
        """Return the form as far as it had come; while the vault's thread cannot take it."""
        return TypedForm(
            form_key=self.form.key,
            form_version=self.form.version,
            case_id=self.case_id,
            object_id=self.object_id,
            draft_id=self.draft.draft_id if self.draft is not None else None,
            answers=answers,
            at_field=at_field,
        )


@dataclass(frozen=True, slots=True)
class _Keep:
    slot: _Slot
    answers: Answers
    at_field: str

    def __call__(self) -> Draft:
        draft = self.slot.begun()
        self.slot.desk.drafts.keep(draft.draft_id, self.answers, self.at_field)
        return draft

    def unsaved(self) -> TypedForm:
        """Return what was to be kept."""
        return self.slot.typed(self.answers, self.at_field)


@dataclass(frozen=True, slots=True)
class _Finish:
    slot: _Slot
    answers: Answers
    at_field: str

    def __call__(self) -> Revision:
        draft = self.slot.begun()
        self.slot.desk.drafts.keep(draft.draft_id, self.answers, self.at_field)
        return self.slot.finished(draft.draft_id, self.answers)

    def unsaved(self) -> TypedForm:
        """Return what was to be kept."""
        return self.slot.typed(self.answers, self.at_field)


@dataclass(frozen=True, slots=True)
class _Discard:
    slot: _Slot

    def __call__(self) -> None:
        if self.slot.draft is not None:
            self.slot.desk.drafts.discard(self.slot.draft.draft_id)


@dataclass(frozen=True, slots=True)
class _BegunPlace:
    slot: _Slot
    place: Place

    def __call__(self) -> Place:
        draft = self.slot.draft
        if draft is None:
            return self.place
        return replace(self.place, tab="", case_id=draft.case_id, draft_id=draft.draft_id)


class DraftKeeper(QObject):
    """Keeps the draft of one form; no draft is begun before something has been typed.

    What is typed is handed over ``PAUSE_MS`` after the last keystroke, and every
    ``LONGEST_MS`` while there is no pause. A failure is reported and tried again.
    """

    begun = Signal()  # the draft has an id now
    saved = Signal()
    failed = Signal(object)  # ExitDeskError
    finished = Signal(object)  # Revision
    not_finished = Signal(object)  # ExitDeskError
    discarded = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        *,
        form: Form,
        case_id: str | None,
        object_id: str | None = None,
        draft: Draft | None = None,
        seen: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._slot = _Slot(desk, form, case_id, object_id, draft, seen)
        self._draft = draft
        self._answers: Answers = {}
        self._at_field = ""
        self._waiting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)
        self._since = QElapsedTimer()
        self._since.start()

    @property
    def draft(self) -> Draft | None:
        """The draft, once the vault has told that it was begun."""
        return self._draft

    def take(self, answers: Answers, at_field: str) -> None:
        """Keep these answers soon; call it after every change."""
        if not self._waiting:
            self._since.restart()
        self._answers, self._at_field, self._waiting = dict(answers), at_field, True
        if self._since.elapsed() >= LONGEST_MS:
            self.flush()
        else:
            self._pause.start(PAUSE_MS)

    def move(self, at_field: str) -> None:
        """Note where the cursor stands; it is kept with what is typed next."""
        self._at_field = at_field

    def begun_at(self, place: Place) -> Callable[[], Place]:
        """Return what tells, in the vault's thread, ``place`` with the draft begun by then."""
        return _BegunPlace(self._slot, place)

    def flush(self) -> None:
        """Hand what is typed to the vault's thread now; locking waits for that thread."""
        self._pause.stop()
        if self._waiting:
            self._waiting = False
            keep = _Keep(self._slot, self._answers, self._at_field)
            self._jobs.run(keep, self._on_kept, self._on_failed)

    def finish(self, answers: Answers, at_field: str) -> None:
        """Write the record; ``finished`` or ``not_finished`` tells how it went."""
        self._pause.stop()
        self._waiting = False
        self._answers, self._at_field = dict(answers), at_field
        work = _Finish(self._slot, self._answers, at_field)
        self._jobs.run(work, self._on_finished, self._on_not_finished)

    def discard(self) -> None:
        """Throw the draft away."""
        self._pause.stop()
        self._waiting = False
        self._jobs.run(_Discard(self._slot), self._on_discarded, self._on_failed)

    def _on_kept(self, draft: Draft) -> None:
        first, self._draft = self._draft is None, draft
        if first:
            self.begun.emit()
        if not self._waiting:
            self.saved.emit()

    def _on_failed(self, error: ExitDeskError) -> None:
        self._waiting = True
        self._pause.start(RETRY_MS)
        self.failed.emit(error)

    def _on_finished(self, revision: Revision) -> None:
        self.finished.emit(revision)

    def _on_not_finished(self, error: ExitDeskError) -> None:
        self._waiting = True  # the answers are kept as a draft all the same
        self._pause.start(PAUSE_MS)
        self.not_finished.emit(error)

    def _on_discarded(self, _nothing: None) -> None:
        self.discarded.emit()
