"""The review of a report: a referral by keyboard, and a long text with hundreds of questions.

Figures are ratios within one run and milliseconds of processor time; read them with ``-s``.
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from exitdesk.casework.practice_loader import load_practice
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.report_reviews import ReportReading, read_report
from exitdesk.casework.report_sides import sides
from exitdesk.casework.reports import Decision
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.library import FormLibrary
from exitdesk.redaction.engine import redact
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.report_reviews import ReviewStep
from exitdesk.ui.themes import Theme, ThemeName
from tests.casework.readings_by_hand import reading_of
from tests.clocks import SettableClock
from tests.practice_desks import make_practice, open_made
from tests.redaction.jobs import job_of

RESOURCES = Path(__file__).parents[2] / "resources"
LONG = 200_000  # characters
_TAILS = ("berga", "lund", "vik", "näs", "mäki", "ranta", "salo", "niemi")
pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def language(qapp: object, tmp_path: Path) -> Iterator[LanguageSwitch]:
    switch = LanguageSwitch(tmp_path, Lang.SV)
    yield switch
    switch.uninstall()


@pytest.fixture
def theme(qapp: object) -> Theme:
    made = Theme(qapp, RESOURCES)  # type: ignore[arg-type]  # it is a QApplication
    made.choose(ThemeName.LIGHT)
    return made


def stuff() -> list[str]:
    """Return the paragraphs of the invented reports in Finnish."""
    cases = load_practice(RESOURCES / "practice")
    texts = [report.text for case in cases for report in case.reports if report.lang is Lang.FI]
    return [part for text in texts for part in text.split("\n\n")]


def long_text() -> str:
    """Return 200,000 characters with a name that nobody knows in every other paragraph."""
    drawn = random.Random(1)
    pieces: list[str] = []
    length = 0
    paragraphs = stuff()
    while length < LONG:
        number = len(pieces)
        name = "Qv" + "".join(drawn.choices("aeiou", k=2)) + "st" + drawn.choice("lmnr")
        piece = paragraphs[number % len(paragraphs)]
        piece += f" Silloin {name}{drawn.choice(_TAILS)} soitti."
        pieces.append(piece)
        length += len(piece)
    return "\n".join(pieces)[:LONG]


@dataclass
class Review:
    """A step on the screen; what the page lays out in a thread beside is timed apart."""

    step: ReviewStep
    reading: ReportReading
    laying: list[float]
    next_shown: list[float]

    def begin(self) -> None:
        review = self.reading.review(self.reading.order)
        rows = sides(review, self.reading.items, "")
        self.step.decided.connect(self._take)
        self.step.show_reading(self.reading, self.reading.order, review, rows)

    def _take(self, decisions: tuple[Decision, ...]) -> None:
        order = replace(self.reading.order, decisions=decisions)
        start = time.process_time()
        review = self.reading.review(order)
        rows = sides(review, self.reading.items, "")
        laid = time.process_time()
        self.step.show_review(review, rows)
        self.laying.append((laid - start) * 1000)

    def press(self, key: Qt.Key) -> None:
        """Press a key and wait until the next word is painted; note how long that took."""
        focused = QApplication.focusWidget()
        assert focused is not None
        start, laid = time.process_time(), len(self.laying)
        QTest.keyClick(focused, key)
        QApplication.processEvents()
        took = (time.process_time() - start) * 1000
        self.next_shown.append(took - sum(self.laying[laid:]))  # that runs beside the windows


@pytest.fixture
def opened(
    qtbot: QtBot, language: LanguageSwitch, theme: Theme
) -> Callable[[ReportReading], Review]:
    def make(reading: ReportReading) -> Review:
        step = ReviewStep(language, theme, _name_of)
        qtbot.addWidget(step)
        step.resize(1280, 800)
        step.show()
        step.activateWindow()
        made = Review(step, reading, [], [])
        made.begin()
        step.take_focus()
        QApplication.processEvents()
        return made

    return make


def _name_of(category: Category) -> Text:
    return Text(sv=category.value, fi=category.value)


@pytest.fixture
def referral(tmp_path: Path, forms: FormLibrary) -> Iterator[ReportReading]:
    """Yield a referral of some 300 words, the invented reports of one case, read by its desk."""
    made = make_practice(tmp_path / "vault", forms)
    desk = open_made(made, forms, SettableClock(), Renderer())
    line = next(line for line in desk.cases.lines() if line.alias == "Kaarna")
    case = next(one for one in load_practice(RESOURCES / "practice") if one.key == "kaarna")
    words = " ".join(report.text for report in case.reports).split()
    order = replace(
        desk.reports.begin(line.case_id, "health_social", Lang.FI),
        text=" ".join([*words, *words][:300]),
        purpose=case.reports[0].purpose,
    )
    yield read_report(desk.reports.gather(order))
    desk.close()


def test_a_referral_of_300_words_is_reviewed_by_keyboard(
    benchmark: BenchmarkFixture, opened: Callable[[ReportReading], Review], referral: ReportReading
) -> None:
    review = opened(referral)
    words, asked = len(referral.order.text.split()), review.step.open_count

    def decide() -> None:
        while review.step.open_count:
            review.press(Qt.Key.Key_Return)

    began = time.process_time()
    benchmark.pedantic(decide, rounds=1)
    took = (time.process_time() - began) * 1000
    slowest = max(review.next_shown, default=0.0)
    print(
        f"\n{words} words: {asked} questions, {asked / words * 100:.1f} per 100 words; all decided"
        f" by {asked} keys in {took:.0f} ms of the program's time, the slowest {slowest:.0f} ms"
    )
    assert asked <= words / 100 * 2  # at most 1 per 100 words is the aim; twice is a defect
    assert slowest < 200


def test_a_long_report_with_hundreds_of_questions_stays_responsive(
    benchmark: BenchmarkFixture, opened: Callable[[ReportReading], Review]
) -> None:
    text = long_text()
    began = time.process_time()
    redact(job_of(text))
    whole = (time.process_time() - began) * 1000
    began = time.process_time()
    review = opened(reading_of(text))
    opening = (time.process_time() - began) * 1000
    asked, items = review.step.open_count, len(review.reading.items)
    keys = iter([Qt.Key.Key_Return, Qt.Key.Key_K] * 1000)

    def decide() -> None:
        review.press(next(keys))

    benchmark.pedantic(decide, rounds=60, warmup_rounds=3)
    shown = statistics.median(review.next_shown)
    laying = statistics.median(review.laying)
    print(
        f"\n{len(text):,} characters, {items} words in {asked} questions: read and shown in"
        f" {opening:.0f} ms; from key to next word {shown:.1f} ms (slowest"
        f" {max(review.next_shown):.1f}), laid out beside in {laying:.1f} ms; redacting it anew"
        f" {whole:.0f} ms = {whole / (shown + laying):.0f} x a decision"
    )
    assert asked >= 200
    assert shown < 100
    assert shown + laying < whole
