"""Where the doubtful words of a report are decided: the list, the word at hand, the way back."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QScrollArea, QVBoxLayout, QWidget

from exitdesk.casework.doubts import Question, Verdict, grouped, questions
from exitdesk.casework.report_reviews import ReportReading
from exitdesk.casework.reports import Decision, ReviewItem
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.review.histories import DecisionHistory
from exitdesk.ui.papers.review.mark_words import MarkWords
from exitdesk.ui.papers.review.question_cards import QuestionCard
from exitdesk.ui.papers.review.question_lists import QuestionList
from exitdesk.ui.papers.review.turning_rows import TurningRow
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_BESIDE: Final = 70  # average characters: narrower, the word alone is shown
_HEAD_BESIDE: Final = 75


class QuestionDesk(TranslatedWidget):
    """Takes one decision after the other. Enter removes, K keeps; a key held down does once.

    What is decided shows at once; ``decided`` tells it to whoever keeps it.
    """

    decided = Signal(object)  # tuple[Decision, ...]: all that holds now
    finished = Signal()  # the last open word was decided
    reason_typed = Signal(str, str)  # item id, what is typed and not used yet
    question_shown = Signal(object)  # Question, or None

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        words: MarkWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading: ReportReading | None = None
        self._groups: list[tuple[ReviewItem, ...]] = []
        self._decisions: tuple[Decision, ...] = ()
        self._reasons: dict[str, str] = {}  # by item, as far as they have been typed
        self._history = DecisionHistory()
        self._left = PlainLabel("heading", "open_count")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.buttons = ButtonRow(("undo", "redo", "edit"))
        self._list = QuestionList(theme)
        self._card = QuestionCard(language, theme, words)
        self._deciding = TurningRow(_BESIDE)
        self._arrange()
        self._connect()
        self._fit()
        self.retranslate()

    # -- what is shown -----------------------------------------------------------------------

    @property
    def open_count(self) -> int:
        """How many questions must still be decided: a name of two words is one."""
        return sum(one.verdict is Verdict.OPEN for one in self._list.questions)

    @property
    def current(self) -> Question | None:
        """The question being decided on."""
        return self._list.current()

    def show_reading(
        self, reading: ReportReading, decisions: tuple[Decision, ...], reasons: dict[str, str]
    ) -> None:
        """Ask about a report as it was read now; what was decided before stands where it can."""
        current = self.current
        report = None if self._reading is None else self._reading.order.reference
        if reading.order.reference != report:
            self._history.forget()
        self._reading = reading
        self._groups = grouped(reading.items)
        self._decisions = decisions
        self._reasons = dict(reasons)
        asked = self._asked()
        same = [n for n, one in enumerate(asked) if current and one.ids & current.ids]
        is_open = bool(asked) and asked[0].verdict is Verdict.OPEN
        row = same[0] if same and not is_open else 0 if is_open else -1
        if same and asked[same[0]].verdict is Verdict.OPEN:
            row = same[0]
        self._show(asked, row)

    def choose_item(self, item_id: str) -> None:
        """Take up the question of a word in doubt."""
        for row, question in enumerate(self._list.questions):
            if item_id in question.ids:
                self._list.choose_row(row)
                self.take_focus()
                return

    def take_focus(self) -> None:
        """Put the cursor on the questions; where there is no room for a list, on the word."""
        where = self._card if self._deciding.is_turned else self._list
        where.setFocus()
        around: QWidget | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.current is not None:
            around.ensureWidgetVisible(self._card)

    def retranslate(self) -> None:
        """Say how much is left."""
        left, total = self.open_count, len(self._list.questions)
        words = self.tr("{n} of {total} left").format(n=left, total=total)
        self._left.setText(words if left else self.tr("Nothing is left to decide on"))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(total - left if total else 1)
        self._bar.setAccessibleName(self._left.text())
        self.buttons.say(
            {
                "undo": self.tr("&Undo"),
                "redo": self.tr("&Redo"),
                "edit": self.tr("Change the te&xt"),
            }
        )
        for key, keys in (("undo", "Ctrl+Z"), ("redo", "Ctrl+Y"), ("edit", "F2")):
            self.buttons.button(key).setToolTip(keys)
        self._list.setAccessibleName(self.tr("Words to decide on"))
        self._list.setAccessibleDescription(self.tr("Enter removes, K keeps."))
        self._list.say_anew()

    # -- deciding ----------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last decision back, with all the words it was about."""
        if self._history.can_undo:
            self._turn_to(self._history.undo(self._decisions))

    def redo(self) -> None:
        """Make again what was taken back."""
        if self._history.can_redo:
            self._turn_to(self._history.redo(self._decisions))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by key; a key held down is one decision, not many."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if plain and step:
            self._list.choose_beside(step)
        elif not plain or not (is_enter or event.key() == Qt.Key.Key_K):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and self.current is not None:
            if is_enter:
                self._card.remove()
            else:
                self._card.keep()

    def _take_answer(self, keep: bool, reason: str) -> None:  # noqa: FBT001  (Qt's signal)
        question, reading = self.current, self._reading
        if question is None or reading is None:
            return
        told = reading.reasons.word_told(reason) if reason else ""
        if told:
            self._card.refuse_reason(told)
            return
        was_open = question.verdict is Verdict.OPEN
        self._history.take(self._decisions)
        by_item = {one.item_id: one for one in self._decisions}
        by_item |= {one.item_id: one for one in question.decisions(keep=keep, reason=reason)}
        self._decisions = tuple(by_item.values())
        asked = self._asked()
        row = _row_after(asked, question) if was_open else _row_of(asked, question)
        self._show(asked, row)
        self.decided.emit(self._decisions)
        if was_open and not self.open_count:
            self.finished.emit()
        elif was_open:
            self.take_focus()

    def _turn_to(self, decisions: tuple[Decision, ...]) -> None:
        changed = {one.item_id for one in set(decisions) ^ set(self._decisions)}
        self._decisions = decisions
        asked = self._asked()
        row = next((n for n, one in enumerate(asked) if one.ids & changed), 0 if asked else -1)
        self._show(asked, row)
        self.take_focus()
        self.decided.emit(decisions)

    def _asked(self) -> tuple[Question, ...]:
        reading = self._reading
        return questions(self._groups, self._decisions) if reading else ()

    def _show(self, asked: tuple[Question, ...], row: int) -> None:
        self._list.show_questions(asked, row)
        self._deciding.setVisible(bool(asked))
        self.buttons.button("undo").setEnabled(self._history.can_undo)
        self.buttons.button("redo").setEnabled(self._history.can_redo)
        self.retranslate()

    def _show_question(self, question: Question | None) -> None:
        self._card.setVisible(question is not None)
        if question is not None:
            reason = self._reasons.get(question.items[0].item_id, "")
            self._card.show_question(question, reason)
        self.question_shown.emit(question)

    def _take_reason(self, text: str) -> None:
        if self.current is not None:
            item_id = self.current.items[0].item_id
            self._reasons[item_id] = text
            self.reason_typed.emit(item_id, text)

    def _act(self, key: str) -> None:
        if key == "undo":
            self.undo()
        elif key == "redo":
            self.redo()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        progress = QWidget()
        said = QVBoxLayout(progress)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(4)
        said.addWidget(self._left)
        said.addWidget(self._bar)
        said.addStretch(1)
        head = TurningRow(_HEAD_BESIDE)
        head.add(progress, 1)
        head.add(self.buttons)
        self._deciding.add(self._list, 2)
        self._deciding.add(self._card, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addWidget(self._deciding, 1)

    def _turn(self) -> None:
        """Leave the list out where there is no room beside the word: arrow keys lead on."""
        has_cursor = self._list.hasFocus() or self._card.hasFocus()
        self._list.setVisible(not self._deciding.is_turned)
        if has_cursor:
            self.take_focus()

    def _connect(self) -> None:
        self._deciding.turned.connect(self._turn)
        self._list.question_chosen.connect(self._show_question)
        self._card.answered.connect(self._take_answer)
        self._card.reason_typed.connect(self._take_reason)
        self._card.item_chosen.connect(self.choose_item)
        self.buttons.pressed.connect(self._act)

    def changeEvent(self, event: QEvent) -> None:
        """Fit to another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if not hasattr(self, "_deciding"):  # the style comes before the parts
            return
        self._list.fit()
        self._card.fit()


def _row_after(asked: Sequence[Question], decided: Question) -> int:
    """Return the open question that comes next in the text, else the first one; -1 for none."""
    rows = [row for row, one in enumerate(asked) if one.verdict is Verdict.OPEN]
    here = _place(decided)
    return next((row for row in rows if _place(asked[row]) > here), rows[0] if rows else -1)


def _row_of(asked: Sequence[Question], decided: Question) -> int:
    return next((row for row, one in enumerate(asked) if one.ids == decided.ids), -1)


def _place(question: Question) -> tuple[int, int]:
    return question.items[0].passage, question.items[0].start
