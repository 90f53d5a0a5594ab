"""The words to be decided on, one line each; those already decided come last."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from exitdesk.casework.doubts import Question, Verdict, runs
from exitdesk.casework.report_sides import MarkKind
from exitdesk.ui.papers.review.looks import look_of
from exitdesk.ui.papers.review.signs import cross_pixmap, sign_pixmap
from exitdesk.ui.themes import Theme

_LINES: Final = 3  # the list is never lower
_Role = Qt.ItemDataRole


class _Questions(QAbstractListModel):
    """The questions as lines; only those in sight are asked for."""

    def __init__(self, parent: "QuestionList", theme: Theme) -> None:
        super().__init__(parent)
        self._list = parent
        self._theme = theme
        self.questions: tuple[Question, ...] = ()

    def show(self, questions: tuple[Question, ...]) -> None:
        """Show other questions."""
        self.beginResetModel()
        self.questions = questions
        self.endResetModel()

    def say_anew(self) -> None:
        """Have the lines said and painted again."""
        if self.questions:
            self.dataChanged.emit(self.index(0), self.index(len(self.questions) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self.questions)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole
    ) -> Any:
        """Return what a line says, its sign, and what a screen reader says."""
        question = self.questions[index.row()]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return self._list.line_of(question)
        if role == _Role.DecorationRole:
            return self._sign(question.verdict)
        return None

    def _sign(self, verdict: Verdict) -> QPixmap:
        size = round(self._list.fontMetrics().height() * 0.8)
        ratio = self._list.devicePixelRatioF()
        if verdict is Verdict.REMOVED:
            return cross_pixmap(QColor(self._theme.colours.muted), size, ratio)
        kind = MarkKind.OPEN if verdict is Verdict.OPEN else MarkKind.KEPT
        colour = look_of(kind, None, self._theme.colours).strong
        return sign_pixmap(kind, None, colour, size, ratio)


class QuestionList(QListView):
    """Says which word is being decided on. Letters are no search here: K keeps."""

    question_chosen = Signal(object)  # Question, or None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_list")
        self._model = _Questions(self, theme)
        self.setModel(self._model)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._report)
        theme.changed.connect(self._model.say_anew)

    @property
    def questions(self) -> Sequence[Question]:
        """The questions shown, the open ones first."""
        return self._model.questions

    def show_questions(self, questions: tuple[Question, ...], row: int) -> None:
        """Show questions and choose one of them; -1 for none."""
        self.selectionModel().blockSignals(True)
        self._model.show(questions)
        self.selectionModel().blockSignals(False)
        index = self._model.index(row) if 0 <= row < len(questions) else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.question_chosen.emit(None)

    def current(self) -> Question | None:
        """Return the question being decided on, or None."""
        row = self.currentIndex().row()
        return self._model.questions[row] if 0 <= row < len(self._model.questions) else None

    def choose_row(self, row: int) -> None:
        """Choose a question by its place."""
        self.setCurrentIndex(self._model.index(row))

    def choose_beside(self, step: int) -> None:
        """Choose the question so many lines further down, if there is one."""
        row = self.currentIndex().row() + step
        if 0 <= row < len(self._model.questions):
            self.choose_row(row)

    def say_anew(self) -> None:
        """Say the lines in another language."""
        self._model.say_anew()

    def line_of(self, question: Question) -> str:
        """Return what the line of a question says."""
        count = len(runs(question.items))
        words = self.tr("{word} ({n} places)") if count > 1 else "{word}"
        line = words.format(word=question.word, n=count)
        if question.verdict is Verdict.REMOVED:
            return self.tr("{word}: goes").format(word=line)
        if question.verdict is Verdict.KEPT:
            return self.tr("{word}: stays").format(word=line)
        return line

    def fit(self) -> None:
        """Fit to the size of the text."""
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES * 2)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for no more room than it needs."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and Enter to whoever decides."""
        is_letter = bool(event.text()) and event.text().isprintable()
        if is_letter or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _report(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.question_chosen.emit(self.current())
