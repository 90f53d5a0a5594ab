"""The review of a report: doubtful words one after the other over both sides of the text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.doubts import Question
from exitdesk.casework.report_reviews import ReportReading, ReportReview
from exitdesk.casework.report_sides import Row
from exitdesk.casework.reports import ReportOrder
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.review.mark_words import MarkWords
from exitdesk.ui.papers.review.question_desks import QuestionDesk
from exitdesk.ui.papers.review.side_views import SideBySide
from exitdesk.ui.papers.review.text_edits import TextEditStrip
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget


class ReviewStep(TranslatedWidget):
    """Shows what is open; there is no way to dismiss all of it at once."""

    decided = Signal(object)  # tuple[Decision, ...]: all that holds now
    finished = Signal()  # the last open word was decided
    reason_typed = Signal(str, str)  # item id, what is typed and not used yet
    passage_typed = Signal(int, str)  # number of the passage, its text as it is now
    edit_ended = Signal()  # the text may be read again

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        name_of: Callable[[Category], Text],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._review: ReportReview | None = None
        self._rows: Sequence[Row] = ()
        self._edited: Row | None = None
        words = MarkWords(language, name_of, self)
        self._desk = QuestionDesk(language, theme, words)
        self._notice = PlainLabel("error", "edit_notice")
        self._edit = TextEditStrip()
        self._sides = SideBySide(words, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._desk, 1)
        layout.addWidget(self._notice)
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._sides, 4)
        self._notice.hide()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._desk.decided.connect(self.decided)
        self._desk.finished.connect(self.finished)
        self._desk.reason_typed.connect(self.reason_typed)
        self._desk.question_shown.connect(self._show_place)
        self._desk.buttons.pressed.connect(self._act)
        self._sides.item_chosen.connect(self._desk.choose_item)
        self._edit.typed.connect(self._take_typed)
        self._edit.done.connect(self.end_edit)

    # -- what is shown -----------------------------------------------------------------------

    @property
    def open_count(self) -> int:
        """How many questions must still be decided: a name of two words is one."""
        return self._desk.open_count

    @property
    def has_own_text(self) -> bool:
        """Whether the first passage shown is what the officer wrote for this report."""
        return self._review is not None and self._review.has_own_text

    @property
    def is_editing(self) -> bool:
        """Whether a stretch of the text is being changed."""
        return self._edited is not None

    def show_reading(
        self, reading: ReportReading, order: ReportOrder, review: ReportReview, rows: Sequence[Row]
    ) -> None:
        """Show a report that was read now, and ask about it."""
        self.show_review(review, rows)
        decisions = reading.reasons.sound(order.decisions)
        self._desk.show_reading(reading, decisions, dict(order.reasons))

    def show_review(self, review: ReportReview, rows: Sequence[Row]) -> None:
        """Show the report as the decisions leave it; the questions have moved on already."""
        self._review = review
        self._rows = rows
        self._sides.show_rows(rows)

    def take_focus(self) -> None:
        """Put the cursor where the officer goes on."""
        if self.is_editing:
            return
        self._desk.take_focus()

    def retranslate(self) -> None:
        """Say why a place cannot be changed here."""
        self._notice.setText(
            self.tr("This place comes from a record. Change it there, or untick it.")
        )

    def _show_place(self, question: Question | None) -> None:
        self._notice.hide()
        first = question.items[0].item_id if question else ""
        self._sides.show_item(first, question.ids if question else frozenset())

    # -- deciding and changing ---------------------------------------------------------------

    def undo(self) -> None:
        """Take the last decision back."""
        if not self.is_editing:
            self._desk.undo()

    def redo(self) -> None:
        """Make again what was taken back."""
        if not self.is_editing:
            self._desk.redo()

    def edit(self) -> None:
        """Change the stretch of text that the cursor is in, if the officer wrote it here."""
        row = self._row_at_cursor()
        if row is None or self.is_editing:
            self._notice.setVisible(row is None)
            return
        self._notice.hide()
        self._edited = row
        start, end = self._sides.place_in_row()
        before = len(row.original.text) - (row.end - row.start)  # its label
        self._desk.hide()
        text = self._passage(row)[row.start : row.end]
        self._edit.begin(text, max(start - before, 0), max(end - before, 0))

    def end_edit(self) -> None:
        """Take the text as it is now."""
        if self._edited is not None:
            self._edited = None
            self._edit.hide()
            self._desk.show()
            self._desk.take_focus()
            self.edit_ended.emit()

    def _act(self, key: str) -> None:
        if key == "edit":
            self.edit()

    def _row_at_cursor(self) -> Row | None:
        number = self._sides.row_at_cursor()
        row = self._rows[number] if number < len(self._rows) else None
        is_own = row is not None and row.passage in self._own_passages()
        return row if is_own else None

    def _own_passages(self) -> set[int]:
        """Return which passages the officer wrote for this report: the text, and its purpose."""
        review = self._review
        if review is None:
            return set()
        own = {len(review.passages_before) - 1}
        return own | {0} if self.has_own_text else own

    def _passage(self, row: Row) -> str:
        review = self._review
        return "" if review is None or row.passage is None else review.passages_before[row.passage]

    def _take_typed(self, text: str) -> None:
        row = self._edited
        if row is not None and row.passage is not None:
            whole = self._passage(row)
            self.passage_typed.emit(row.passage, whole[: row.start] + text + whole[row.end :])

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
