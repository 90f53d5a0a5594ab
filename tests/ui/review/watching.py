"""A review step over a report read by hand, and what it told."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from exitdesk.casework.doubts import Verdict
from exitdesk.casework.report_reviews import ReportReading
from exitdesk.casework.reports import Decision, ReportOrder
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.ui.papers.report_reviews import ReviewStep
from exitdesk.ui.papers.review.panes import MarkedPane
from exitdesk.ui.papers.review.question_lists import QuestionList
from tests.casework.readings_by_hand import rows_of
from tests.ui.benches import found

TEXT = (
    "Silloin Qvastberga soitti Jussi Korhoselle.\n"
    "Myöhemmin Zorrvik tuli. Taas Qvastberga soitti numerosta 040 123 4567.\n"
    "Joessa on koski. Toinenkin koski oli siellä. Ahonen lähti."
)


class Watched:
    """A review step with what it told."""

    def __init__(self, step: ReviewStep, reading: ReportReading) -> None:
        self.step = step
        self.reading = reading
        self.decisions: tuple[Decision, ...] = ()
        self.finished = 0
        step.decided.connect(self._take)
        step.finished.connect(self._finish)
        self.read(reading)

    def read(self, reading: ReportReading, reasons: tuple[tuple[str, str], ...] = ()) -> None:
        self.reading = reading
        self._show(reading.order.decided(*self.decisions), reasons)

    def _show(self, order: ReportOrder, reasons: tuple[tuple[str, str], ...]) -> None:
        for item, typed in reasons:
            order = order.with_reason(item, typed)
        review = self.reading.review(order)
        rows = rows_of(self.reading, *self.decisions)
        self.step.show_reading(self.reading, order, review, rows)

    def _take(self, decisions: tuple[Decision, ...]) -> None:
        self.decisions = decisions
        review = self.reading.review(self.reading.order.decided(*decisions))
        self.step.show_review(review, rows_of(self.reading, *decisions))

    def _finish(self) -> None:
        self.finished += 1

    @property
    def questions(self) -> QuestionList:
        return found(self.step, QuestionList, "question_list")

    def words(self, verdict: Verdict = Verdict.OPEN) -> list[str]:
        return [one.word for one in self.questions.questions if one.verdict is verdict]

    @property
    def word(self) -> str:
        return self.label("doubt_word")

    @property
    def reason(self) -> QLineEdit:
        return found(self.step, QLineEdit, "keep_reason")

    def label(self, name: str) -> str:
        return found(self.step, QLabel, name).text()

    def button(self, name: str) -> QPushButton:
        return found(self.step, QPushButton, f"{name}_button")

    def pane(self, name: str) -> MarkedPane:
        return found(self.step, MarkedPane, name)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(focus(), key)


Show = Callable[..., Watched]


def name_of(category: Category) -> Text:
    return Text(sv=f"sv {category}", fi=f"fi {category}")


def focus() -> QWidget:
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
