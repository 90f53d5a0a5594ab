"""While a paper is being made: the desk goes on, and the making can be stopped."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.casework.rendering import Renderer, Stage, VerifyOrder
from exitdesk.documents.requests import Request
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.making_strips import MakingStrip
from exitdesk.ui.papers.page_views import PageView
from exitdesk.ui.papers.pathway_prints import PathwayPrintPage
from exitdesk.ui.papers.report_pages import ReportPage
from tests.ui.benches import Bench, found

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="freezes the worker by a signal")


class WatchedRenderer(Renderer):
    """A maker of documents that tells when it has been asked for one."""

    def __init__(self) -> None:
        super().__init__()
        self.was_asked = threading.Event()

    def _asked(
        self, request: Request, order: VerifyOrder, reached: Callable[[Stage], None]
    ) -> object:
        self.was_asked.set()
        return super()._asked(request, order, reached)


@pytest.fixture
def renderer() -> Iterator[WatchedRenderer]:
    """A maker of documents of the test's own, which stands still until it is stopped."""
    made = WatchedRenderer()
    made.warm_up()
    assert made._process is not None
    assert made._process.pid is not None
    os.kill(made._process.pid, signal.SIGSTOP)
    yield made
    made.close()


@pytest.fixture
def page(bench: Bench) -> PathwayPrintPage:
    place = Place("print", case_id=bench.case_id("Kaarna"), tab="pathway")
    language, theme = bench.language, bench.theme
    return bench.show(
        PathwayPrintPage(bench.desk, bench.jobs, place, language=language, theme=theme)
    )


@pytest.fixture
def making(page: PathwayPrintPage, qtbot: QtBot) -> Iterator[PathwayPrintPage]:
    """A page whose paper is being made and will not be ready."""
    button(page, "make_button").click()
    strip = found(page, MakingStrip)
    assert strip.isVisible()
    yield page
    strip.cancel()
    qtbot.waitUntil(lambda: not page.jobs.is_busy, timeout=20_000)


def button(page: QWidget, name: str) -> QPushButton:
    return found(page, QPushButton, name)


def test_the_vault_works_on_while_a_paper_is_being_made(
    making: PathwayPrintPage, bench: Bench
) -> None:
    case_id = bench.case_id("Kaarna")
    draft = bench.do(lambda: bench.desk.drafts.begin("note", case_id))
    bench.do(lambda: bench.desk.drafts.keep(draft.draft_id, {"body": "Under tiden"}, "body"))
    kept = bench.do(lambda: bench.desk.drafts.open(draft.draft_id))
    assert kept.answers["body"] == "Under tiden"
    assert found(making, MakingStrip).is_making


def test_the_language_can_be_switched_while_a_paper_is_being_made(
    making: PathwayPrintPage, bench: Bench
) -> None:
    before = found(making, QLabel, "stage_label").text()
    bench.language.choose(Lang.FI)
    assert found(making, QLabel, "stage_label").text() != before
    assert found(making, MakingStrip).is_making


def test_a_cancelled_paper_is_not_shown_and_the_next_one_is(
    making: PathwayPrintPage, bench: Bench
) -> None:
    button(making, "cancel_making").click()
    bench.settle()
    assert not found(making, MakingStrip).isVisible()
    assert found(making, PageView, "page_view").page_count == 0
    assert not making.problem.isVisible()
    assert found(making, Choice, "lang").isEnabled()
    button(making, "make_button").click()
    bench.settle()
    assert found(making, PageView, "page_view").page_count > 0


def test_leaving_the_page_ends_the_paper_in_the_making(
    making: PathwayPrintPage, bench: Bench
) -> None:
    making.hide()
    bench.settle()
    assert not found(making, MakingStrip).is_making


def test_a_worker_that_dies_is_said_in_words_and_can_be_tried_again(
    making: PathwayPrintPage, bench: Bench, renderer: WatchedRenderer, qtbot: QtBot
) -> None:
    qtbot.waitUntil(renderer.was_asked.is_set)
    renderer.stop()
    bench.settle()
    assert making.problem.isVisible()
    assert button(making, "make_button").isEnabled()


def test_a_cancelled_report_keeps_what_was_written_and_decided(bench: Bench) -> None:
    place = Place("report", case_id=bench.case_id("Ljung"))
    language, theme = bench.language, bench.theme
    page = bench.show(ReportPage(bench.desk, bench.jobs, place, language=language, theme=theme))
    found(page, Choice, "recipient").choose("supervisor")
    bench.settle()
    found(page, QLineEdit, "purpose_edit").setText("Stödsamtal ordnas")
    button(page, "next_button").click()
    found(page, QPlainTextEdit, "report_text").setPlainText("Klienten behöver stöd.")
    button(page, "next_button").click()
    bench.settle()
    button(page, "next_button").click()
    assert not button(page, "previous_button").isEnabled()
    button(page, "cancel_making").click()
    bench.settle()
    assert button(page, "next_button").isEnabled()
    kept = bench.do(lambda: bench.desk.reports.orders.kept(place.case_id))
    assert kept is not None
    assert kept.text == "Klienten behöver stöd."
