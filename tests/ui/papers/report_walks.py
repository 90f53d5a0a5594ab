"""Steps that tests of reports take, as an officer would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from exitdesk.casework.doubts import Verdict
from exitdesk.domain.cases import Place
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.recognition_steps import RecognitionStep
from exitdesk.ui.papers.report_pages import ReportPage
from exitdesk.ui.papers.review.question_lists import QuestionList
from tests.ui.benches import Bench, found

PARTNER = "partner"  # outside the programme
SUPERVISOR = "supervisor"  # in it
UNKNOWN = "I mötet deltog Qvastberga. Qvastberga ville hjälpa till."


def shown(bench: Bench, alias: str, step: str = "") -> ReportPage:
    """Return the page of a case's report."""
    place = Place("report", case_id=bench.case_id(alias), field=step)
    language, theme = bench.language, bench.theme
    made = ReportPage(bench.desk, bench.jobs, place, language=language, theme=theme)
    made.resize(1000, 900)
    return bench.show(made)


def next_button(page: ReportPage) -> QPushButton:
    return found(page, QPushButton, "next_button")


def go_on(page: ReportPage, bench: Bench) -> None:
    next_button(page).click()
    bench.settle()


def choose_recipient(page: ReportPage, bench: Bench, key: str = PARTNER) -> None:
    found(page, Choice, "recipient").choose(key)
    bench.settle()
    found(page, QLineEdit, "purpose_edit").setText("Stödsamtal ordnas")


def write(page: ReportPage, text: str) -> None:
    found(page, QPlainTextEdit, "report_text").setPlainText(text)


def to_review(page: ReportPage, bench: Bench, text: str = UNKNOWN, key: str = PARTNER) -> None:
    choose_recipient(page, bench, key)
    go_on(page, bench)
    write(page, text)
    go_on(page, bench)


def question_list(page: ReportPage) -> QuestionList:
    return found(page, QuestionList, "question_list")


def words_by(page: ReportPage, verdict: Verdict) -> list[str]:
    """Return the words of the questions with that verdict, as they are listed."""
    return [one.word for one in question_list(page).questions if one.verdict is verdict]


def open_words(page: ReportPage) -> list[str]:
    return words_by(page, Verdict.OPEN)


def current_word(page: ReportPage) -> str:
    return found(page, QLabel, "doubt_word").text()


def press(widget: QWidget, key: Qt.Key, times: int = 1) -> None:
    """Press a key where the focus is inside ``widget``."""
    for _ in range(times):
        QTest.keyClick(focus(), key)


def decide_all(page: ReportPage, bench: Bench) -> None:
    """Remove every word."""
    while open_words(page):
        found(page, QPushButton, "remove_button").click()
    bench.settle()


def answer_questions(page: ReportPage) -> None:
    """Answer every question about recognition: nothing of the kind."""
    step = found(page, RecognitionStep)
    buttons = [
        one for one in step.findChildren(QPushButton, "nothing_button") if one.isVisibleTo(step)
    ]
    for button in buttons:
        button.click()


def make(page: ReportPage, bench: Bench) -> None:
    """Go from the review to the checked file, by the questions where they are asked."""
    go_on(page, bench)
    if found(page, RecognitionStep).isVisible():
        answer_questions(page)
        go_on(page, bench)


def why_not(page: ReportPage) -> str:
    return found(page, QLabel, "why_not").text()


def focus() -> QWidget:
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
