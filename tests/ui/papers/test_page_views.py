"""Looking at a finished document."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import PlanLine, PlanSection, SafetyPlan
from exitdesk.domain.texts import Lang
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.page_views import PageView
from exitdesk.ui.papers.previews import PaperPreview
from exitdesk.ui.themes import Theme
from tests.ui.benches import found


@pytest.fixture(scope="session")
def long_pdf() -> bytes:
    """A plan of several pages."""
    lines = tuple(PlanLine(f"Rad {number}") for number in range(9))
    sections = tuple(PlanSection(f"Del {number}", lines) for number in range(8))
    return make_document(SafetyPlan(Lang.SV, sections, date(2026, 11, 22))).pdf


@pytest.fixture
def preview(language: LanguageSwitch, theme: Theme, qtbot: QtBot, long_pdf: bytes) -> PaperPreview:
    made = PaperPreview(language, theme)
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    made.show_pdf(long_pdf)
    return made


def view_of(preview: PaperPreview) -> PageView:
    return found(preview, PageView, "page_view")


def test_pages_fit_the_width_until_one_zooms(preview: PaperPreview) -> None:
    view = view_of(preview)
    fitted = view.scale
    preview.resize(700, 700)
    assert view.scale < fitted
    view.zoom_in()
    zoomed = view.scale
    preview.resize(900, 700)
    assert view.scale == zoomed
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.scale == fitted


def test_page_down_goes_through_all_pages(preview: PaperPreview) -> None:
    view = view_of(preview)
    seen = {view.page}
    for _ in range(view.page_count):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        seen.add(view.page)
    assert seen == set(range(view.page_count))


def test_the_list_of_pages_and_the_pages_go_together(preview: PaperPreview) -> None:
    view, pages = view_of(preview), found(preview, QListWidget, "page_list")
    assert pages.count() == view.page_count > 2
    pages.setCurrentRow(2)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert pages.currentRow() == 0


def test_a_screen_reader_gets_the_words_of_the_page(preview: PaperPreview) -> None:
    assert "Rad 0" in view_of(preview).accessibleDescription()


def test_what_is_drawn_is_the_page(preview: PaperPreview) -> None:
    picture = view_of(preview).viewport().grab().toImage()
    middle = picture.width() // 2
    column = {picture.pixelColor(x, y).lightness() for x in (middle - 150, middle) for y in range(
        40, picture.height() - 10)}  # fmt: skip
    assert max(column) == 255
    assert min(column) < 200


def test_a_paper_that_is_never_a_file_offers_no_saving(preview: PaperPreview) -> None:
    preview.allow_saving(allowed=False)
    assert not found(preview, QPushButton, "save_button").isVisible()


def test_the_words_follow_the_language_and_the_page_stays(
    preview: PaperPreview, language: LanguageSwitch
) -> None:
    view_of(preview).go_to(1)
    language.choose(Lang.FI)
    assert view_of(preview).page == 1
    assert found(preview, QLabel, "page_label").text()
