"""Writing a summary with the notes beside it, and striking out the notes behind it."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSplitter, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.note_summaries import HalfSummary, OldNote, Summarised
from exitdesk.casework.summary_offers import SummaryOffer
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.forms.editors.long_texts import LongTextEditor
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.summaries.note_choices import NoteChoices
from exitdesk.ui.summaries.summary_looks import PREVENTS, SummaryLook
from exitdesk.ui.typed_keepers import TypedKeeper

_BESIDE = 120  # characters: a narrower window has the notes above the summary
_MOST_REASON = 300
_EVEN = 10_000  # of both sides: the room is shared
_DONE = Text(
    sv="Sammanfattningen är sparad. Strukna anteckningar: {notes}. Gör en ny säkerhetskopia och "
    "radera de äldre, som har dem kvar.",
    fi="Yhteenveto on tallennettu. Poistettuja muistiinpanoja: {notes}. Tee uusi varmuuskopio ja "
    "hävitä vanhemmat, joissa ne ovat vielä.",
)


@dataclass(frozen=True, slots=True)
class _Begun:
    notes: tuple[OldNote, ...]
    half: HalfSummary
    offer: SummaryOffer | None
    copies: int


class SummaryPage(Page):
    """The notes to tick on one side, the summary on the other; asks twice before anything goes."""

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
        self._place = place
        self._begun: _Begun | None = None
        self._is_taking = False  # over what was kept: nothing of that is a change
        self._title = PlainLabel("title", "page_title")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._prevents = ProblemBox(language, "warning")
        self._notes = NoteChoices(language)
        self._text_label = PlainLabel("question")
        self._text = self._editor(language)
        self._reason_label, self._reason = PlainLabel("question"), QLineEdit()
        self._reason_hint, self._why_not = PlainLabel("hint"), PlainLabel("hint", "why_not")
        self._buttons = ButtonRow(("go_on", "leave", "decline"), primary="go_on")
        self._look = SummaryLook(language)
        self._done = ButtonRow(("to_notes",), primary="to_notes")
        self._writing = QWidget()
        self._split = QSplitter()
        self._keeper = TypedKeeper(
            jobs, desk.summaries.keep, self._fail, HalfSummary(place.case_id), self
        )
        self._arrange()
        self._connect()
        self.setEnabled(False)  # until what was begun earlier is there
        self.retranslate()
        self.refresh()

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the summary of this case's notes."""
        return self._place

    def place_above(self) -> Place:
        """Return the notes of the case."""
        return Place("case", case_id=self._place.case_id, tab="notes")

    def refresh(self) -> None:
        """Read the notes again; what is typed stays."""
        self._keeper.flush()
        self._jobs.run(partial(_begin, self._desk, self._place.case_id), self._show, self._fail)

    def flush(self) -> None:
        """Keep what has been typed."""
        self._keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been typed when the page goes away."""
        super().hideEvent(event)
        self._keeper.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the notes beside the summary, or above it where there is no room."""
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _BESIDE
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def take_focus(self) -> None:
        """Put the cursor into the summary."""
        self._text.take_focus()

    def retranslate(self) -> None:
        """Say everything; what is typed and ticked stays."""
        self._title.setText(self.tr("A summary in place of the notes"))
        self._text_label.setText(self.tr("What the work still needs, in a few words"))
        self._text.name_for_readers(self.tr("Summary"), "")
        self._reason_label.setText(self.tr("Why are the notes struck out?"))
        self._reason.setAccessibleName(self.tr("Why are the notes struck out?"))
        self._reason_hint.setText(
            self.tr("The reason stays in the log: do not repeat what is to be gone.")
        )
        self._buttons.say(
            {
                "go_on": self.tr("C&ontinue"),
                "leave": self.tr("To the no&tes"),
                "decline": self.tr("Not this t&ime"),
            }
        )
        self._done.say({"to_notes": self.tr("To the no&tes")})
        self._say_why_not()

    # -- building ----------------------------------------------------------------------------

    def _editor(self, language: LanguageSwitch) -> LongTextEditor:
        body = self._desk.forms.latest("note").bound(Concept.NOTE_BODY)
        if body is None:
            raise KeyError(Concept.NOTE_BODY)
        today = self._desk.clock.today()
        surroundings = Surroundings(language, today, writing=self._desk.writing)
        surroundings.ways.necessary_requested.connect(self._open_necessary)
        return LongTextEditor(body, surroundings)

    def _arrange(self) -> None:
        self._reason.setObjectName("summary_reason")
        self._reason.setMaxLength(_MOST_REASON)
        self._prevents.say(PREVENTS)
        inner = QVBoxLayout(self._writing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        for part in (
            *(self._prevents, self._text_label, self._text, self._reason_label, self._reason),
            *(self._reason_hint, self._why_not, self._buttons),
        ):
            inner.addWidget(part)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 8, 20, 20)
        column.addWidget(self._writing)
        column.addWidget(self._look)
        column.addStretch(1)
        self._look.hide()
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(20, 8, 20, 20)
        beside.addWidget(self._notes)
        self._split.setObjectName("summary_split")
        self._split.setChildrenCollapsible(False)
        for side in (left, right):
            self._split.addWidget(_scrolling(side))
        self._split.setSizes([_EVEN, _EVEN])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        self._title.setContentsMargins(20, 0, 20, 0)
        self._done.setContentsMargins(20, 0, 20, 0)
        for above in (self._title, self._problem, self._told, self._done):
            layout.addWidget(above)
        self._done.hide()
        layout.addWidget(self._split, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._notes.changed.connect(self._on_change)
        self._text.edited.connect(self._on_change)
        self._reason.textChanged.connect(self._on_change)
        self._buttons.pressed.connect(self._act)
        self._done.pressed.connect(self._act)
        self._look.buttons.pressed.connect(self._decide)

    # -- what is typed and ticked ------------------------------------------------------------

    def _show(self, begun: _Begun) -> None:
        is_first = self._begun is None
        self._begun = begun
        half = begun.half if is_first else self._keeper.now
        self._is_taking = True
        self._notes.offer(begun.notes, half.chosen or {})
        if is_first:
            self._text.show_answer(half.text or None)
            self._reason.setText(half.reason)
        self._is_taking = False
        self._keeper.now = replace(half, chosen=self._notes.chosen)
        self._buttons.button("decline").setVisible(begun.offer is not None)
        self.setEnabled(True)
        self._say_why_not()
        if is_first:
            self.take_focus()

    def _on_change(self) -> None:
        if self._is_taking or self._begun is None:
            return
        text = self._text.answer()
        half = HalfSummary(
            self._place.case_id,
            text if isinstance(text, str) else "",
            self._reason.text(),
            self._notes.chosen,
        )
        self._keeper.take_soon(half)
        self._say_why_not()

    def _say_why_not(self) -> None:
        half = self._keeper.now
        if not half.chosen:
            words = self.tr("Tick the notes that the summary takes the place of.")
        elif not half.text.strip():
            words = self.tr("Write the summary.")
        elif not half.reason.strip():
            words = self.tr("Write why the notes are struck out.")
        else:
            words = ""
        self._why_not.setText(words)
        self._why_not.setVisible(bool(words))
        self._buttons.button("go_on").setEnabled(not words)

    # -- doing -------------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        self._problem.say(None)
        if key == "go_on":
            half = self._keeper.now
            copies = 0 if self._begun is None else self._begun.copies
            self._look.show_wish(half.text.strip(), len(half.chosen or {}), copies)
            self._turn_to_look(looking=True)
        elif key == "decline" and self._begun is not None and self._begun.offer is not None:
            work = partial(self._desk.summaries.decline, self._begun.offer)
            self._jobs.run(work, self._leave, self._fail)
        else:
            self._leave(None)

    def _turn_to_look(self, *, looking: bool) -> None:
        self._writing.setVisible(not looking)
        self._look.setVisible(looking)
        self._notes.setEnabled(not looking)
        if looking:
            self._look.buttons.button("look_again").setFocus()
        else:
            self.take_focus()

    def _decide(self, key: str) -> None:
        if key == "look_again":
            self._turn_to_look(looking=False)
            return
        self._keeper.flush()
        self._look.set_busy(busy=True)
        work = partial(self._desk.summaries.finish, self._keeper.now)
        self._jobs.run(work, self._after, self._fail)

    def _after(self, done: Summarised) -> None:
        self._keeper.let_go()
        self._look.set_busy(busy=False)
        self.case_changed.emit()
        self._told.say(_DONE.filled({"notes": done.notes}))
        self._split.hide()
        self._text.show_answer(None)
        self._done.show()
        self._done.button("to_notes").setFocus()

    def _leave(self, _nothing: None) -> None:
        self.place_requested.emit(self.place_above())

    def _open_necessary(self) -> None:
        self.place_requested.emit(Place("necessary", case_id=self._place.case_id))

    def _fail(self, error: ExitDeskError) -> None:
        """Say why not; what was typed is still there, and the notes are read again."""
        self._look.set_busy(busy=False)
        was_looking = self._look.isVisibleTo(self)
        self._problem.say(error.text)
        self.setEnabled(self._begun is not None)
        if was_looking:
            self._turn_to_look(looking=False)
            self.refresh()


def _scrolling(side: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(side)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _begin(desk: Desk, case_id: str) -> _Begun:
    return _Begun(
        notes=desk.summaries.notes(case_id),
        half=desk.summaries.kept(case_id),
        offer=desk.summaries.offer(case_id),
        copies=len(desk.strikings.old_copies()),
    )
