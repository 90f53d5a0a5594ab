"""The word being decided on: why it is asked about, all its sentences, and the two answers."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.doubts import Question, Verdict, runs
from exitdesk.casework.report_sides import MarkKind, Side, SideMark
from exitdesk.casework.reports import ReviewItem
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.review.mark_words import MarkWords
from exitdesk.ui.papers.review.panes import MarkedPane
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedFrame

_KINDS: Final = {
    Verdict.OPEN: MarkKind.OPEN,
    Verdict.REMOVED: MarkKind.REMOVED,
    Verdict.KEPT: MarkKind.KEPT,
}
_LINES: Final = 3
_LONGEST_REASON: Final = 200


class ReasonEdit(QLineEdit):
    """Takes a reason. Enter answers the question; Escape goes back without answering."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and Escape from whoever is around: they mean something else there."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
        event.accept()


class QuestionCard(TranslatedFrame):
    """Shows one question. Keeping what matches a known name needs a reason."""

    answered = Signal(bool, str)  # whether it stays, and why
    reason_typed = Signal(str)
    item_chosen = Signal(str)

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        words: MarkWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._question: Question | None = None
        self._told = ""  # the word in the reason that must not be there
        self._theme = theme
        set_role(self, "card")
        self.setObjectName("question_card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._word = PlainLabel("heading", "doubt_word")
        self._why = PlainLabel("hint", "doubt_why")
        self._sentences = MarkedPane(theme, "doubt_sentences", words.whole)
        self._sentences.item_chosen.connect(self.item_chosen)
        self._reason_label = PlainLabel("question")
        self._reason = ReasonEdit()
        self._reason.setObjectName("keep_reason")
        self._reason.setMaxLength(_LONGEST_REASON)
        self._problem = PlainLabel("error", "reason_problem")
        self._buttons = ButtonRow(("remove", "keep"), primary="remove")
        self._arrange()
        self._buttons.pressed.connect(self._act)
        self._reason.textEdited.connect(self._take_reason)
        self._reason.returnPressed.connect(self.keep)
        self._reason.left.connect(self._leave_reason)
        self.retranslate()

    # -- what is shown -----------------------------------------------------------------------

    def show_question(self, question: Question, reason: str) -> None:
        """Show a question, with a reason that was typed before and not used yet."""
        self._question = question
        self._told = ""
        sides = list(dict.fromkeys(_sides_of(question)))
        self._sentences.show_sides(sides)
        self._sentences.scroll_to_row(0)
        self._reason.setText(reason or question.reason)
        for part in (self._reason_label, self._reason):
            part.setVisible(question.is_known)
        self.retranslate()

    def refuse_reason(self, told: str) -> None:
        """Say that the reason holds a word that must not be in the log."""
        self._told = told
        self.retranslate()
        self._reason.setFocus()
        self._reason.selectAll()

    def retranslate(self) -> None:
        """Say the word, why it is asked about and the answers; a reason typed stays."""
        question = self._question
        self._buttons.say({"remove": self.tr("Remove (Enter)"), "keep": self.tr("Keep (K)")})
        self._reason_label.setText(
            self.tr("Why may it stay? The reason is entered in the log: do not write the name.")
        )
        self._reason.setAccessibleName(self._reason_label.text())
        self._sentences.setAccessibleName(self.tr("The sentences that the word stands in"))
        self._say_problem()
        if question is None:
            return
        count = len(runs(question.items))
        words = self.tr("{word} ({n} places)") if count > 1 else "{word}"
        self._word.setText(words.format(word=question.word, n=count))
        self._why.setText(" ".join(self._reasons_to_ask(question)))
        for key, role in (("remove", Verdict.REMOVED), ("keep", Verdict.KEPT)):
            is_chosen = question.verdict is role
            self._buttons.button(key).setAccessibleDescription(
                self.tr("This was decided") if is_chosen else self._why.text()
            )
        self.setAccessibleName(f"{self._word.text()}: {self._why.text()}")

    def _reasons_to_ask(self, question: Question) -> list[str]:
        first = question.items[0]
        said = [self._language.say(first.why)]
        if first.hidden:
            said.append(self.tr("Protected name, from a case that is not open to you."))
        elif first.known:
            said.append(self.tr("In the case: {name}").format(name=first.known))
        if question.verdict is Verdict.REMOVED:
            said.append(self.tr("Decided: it goes."))
        elif question.verdict is Verdict.KEPT:
            said.append(self.tr("Decided: it stays."))
        return said

    def _say_problem(self) -> None:
        words = self.tr(
            "The reason says “{word}”, which is or may be a protected name. Say it without."
        )
        self._problem.setText(words.format(word=self._told))
        self._problem.setVisible(bool(self._told))
        set_role(self._reason, "wrong" if self._told else "none")
        self._reason.setAccessibleDescription(self._problem.text() if self._told else "")

    # -- answering ---------------------------------------------------------------------------

    def remove(self) -> None:
        """Answer that the word goes."""
        if self._question is not None:
            self.answered.emit(False, "")

    def keep(self) -> None:
        """Answer that the word stays; without the reason it needs, ask for that."""
        question = self._question
        if question is None:
            return
        reason = self._reason.text().strip() if question.is_known else ""
        if question.is_known and not reason:
            self._reason.setFocus()
            return
        self.answered.emit(True, reason)

    def _act(self, key: str) -> None:
        if key == "keep":
            self.keep()
        else:
            self.remove()

    def _take_reason(self, text: str) -> None:
        if self._told:
            self._told = ""
            self._say_problem()
        self.reason_typed.emit(text)

    def _leave_reason(self) -> None:
        self._buttons.button("remove").setFocus()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(self._word)
        layout.addWidget(self._why)
        layout.addWidget(self._sentences, 1)
        for part in (self._reason_label, self._reason, self._problem, self._buttons):
            layout.addWidget(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the cursor is when it is on the word itself."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the cursor no more."""
        super().focusOutEvent(event)
        self.update()

    def fit(self) -> None:
        """Fit to the size of the text."""
        self._sentences.fit(_LINES)


def _sides_of(question: Question) -> list[Side]:
    """Return every sentence of a question, with its words marked."""
    kind = _KINDS[question.verdict]
    made = []
    for run in runs(question.items):
        first = run[0]
        start = first.start - first.sentence_start
        end = run[-1].end - first.sentence_start
        sentence = first.sentence
        inside = 0 <= start < end <= len(sentence)
        marks = (_mark(start, end, kind, first),) if inside else ()
        made.append(Side(sentence.replace("\n", "\u2028"), marks))
    return made


def _mark(start: int, end: int, kind: MarkKind, item: ReviewItem) -> SideMark:
    return SideMark(start, end, kind, None, item, item.item_id)
