from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout

from exitdesk.domain.cases import CaseLine, Place
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.cases.today_pages import TodayPage
from exitdesk.ui.icons import Icons
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.main_window import MainWindow, WindowNeeds
from exitdesk.ui.pages import Page
from exitdesk.ui.themes import Theme
from tests.ui.shell.programs import Running


class FieldPage(Page):
    """A page with a field; notes when it is asked to hand over what is typed."""

    flushed: list[Place]

    def __init__(self, place: Place, flushed: list[Place]) -> None:
        super().__init__()
        self._place = place
        self.flushed = flushed
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)

    def place(self) -> Place:
        return self._place

    def flush(self) -> None:
        self.flushed.append(self._place)


class Desk:
    """What a window needs, with pages that only note what happens to them."""

    def __init__(self) -> None:
        self.flushed: list[Place] = []
        self.remembered: list[Place] = []

    def page(self, place: Place) -> Page:
        return FieldPage(place, self.flushed)

    def line(self, case_id: str) -> CaseLine:
        raise AssertionError(case_id)

    def needs(self, *warnings: Text, practice: bool = False) -> WindowNeeds:
        from datetime import date

        return WindowNeeds(
            pages=dict.fromkeys(("today", "cases", "log", "settings", "form"), self.page),
            read_line=self.line,
            remember=self.remembered.append,
            today=lambda: date(2026, 11, 22),
            practice=practice,
            warnings=warnings,
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def window(
    desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme, icons: Icons
) -> Iterator[MainWindow]:
    made = MainWindow(desk.needs(), jobs, language, theme, icons)
    made.resize(1180, 780)
    made.show()
    yield made
    made.close()


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_without_a_remembered_place_the_day_is_shown(unlocked: Running) -> None:
    assert isinstance(unlocked.main.page, TodayPage)


def test_a_place_that_no_longer_is_leads_to_the_day(window: MainWindow) -> None:
    window.open_first(Place("gone"))
    assert window.page is not None
    assert window.page.place() == Place("today")


def test_a_page_that_is_not_there_leads_to_the_day_too(window: MainWindow) -> None:
    window.open(Place("cases"))
    assert window.page is not None
    window.page.place_requested.emit(Place("gone", case_id="ab"))
    assert window.page.place() == Place("today")


def test_leaving_a_page_hands_over_what_was_typed(window: MainWindow, desk: Desk) -> None:
    window.open(Place("cases"))
    button(window, "log_button").click()
    assert desk.flushed == [Place("cases")]
    assert window.page is not None
    assert window.page.place() == Place("log")


def test_every_new_place_is_remembered(window: MainWindow, desk: Desk, jobs: Jobs) -> None:
    window.open(Place("cases"))
    window.open(Place("log"))
    assert jobs.finish(5)
    assert desk.remembered == [Place("cases"), Place("log")]


def test_alt_left_goes_back(window: MainWindow, desk: Desk) -> None:
    window.open(Place("cases"))
    window.open(Place("log"))
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page is not None
    assert window.page.place() == Place("cases")


def test_ctrl_n_opens_a_new_contact_from_any_page(window: MainWindow) -> None:
    window.open(Place("log"))
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.page is not None
    assert window.page.place() == Place("form", tab="quick_contact")


def test_switching_language_keeps_what_is_half_typed(
    window: MainWindow, language: LanguageSwitch
) -> None:
    window.open(Place("cases"))
    page = window.page
    assert isinstance(page, FieldPage)
    QTest.keyClicks(page.edit, "halvsk")
    button(window, "language_button").click()
    QTest.keyClicks(page.edit, "rivet")
    assert language.lang is Lang.FI
    assert window.page is page
    assert page.edit.text() == "halvskrivet"


def test_the_language_and_the_lock_are_always_in_sight(window: MainWindow) -> None:
    for width, height in ((1280, 800), (900, 600), (640, 480)):
        window.resize(width, height)
        for name in ("language_button", "lock_button"):
            shown = button(window, name)
            assert shown.isVisible()
            assert window.rect().contains(shown.mapTo(window, shown.rect().center()))


def test_a_narrow_window_keeps_the_words_for_screen_readers(window: MainWindow) -> None:
    window.resize(480, 480)
    today = button(window, "today_button")
    assert today.text() == ""
    assert today.accessibleName() != ""


def test_the_title_says_nothing_of_what_is_open(window: MainWindow) -> None:
    window.open(Place("cases"))
    assert window.windowTitle() == "ExitDesk"


def test_the_practice_vault_is_marked_on_every_page(
    desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme, icons: Icons
) -> None:
    window = MainWindow(desk.needs(practice=True), jobs, language, theme, icons)
    window.show()
    strip = window.findChild(QFrame, "practice_strip")
    assert strip is not None
    for page in ("today", "cases", "log", "settings"):
        window.open(Place(page))
        assert strip.isVisible()
    window.close()


def test_warnings_of_the_vault_are_shown_in_both_languages(
    desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme, icons: Icons
) -> None:
    warning = Text(sv="Klockan går fel.", fi="Kello on väärässä.")
    window = MainWindow(desk.needs(warning), jobs, language, theme, icons)
    window.show()

    def shown() -> list[str]:
        labels = window.findChildren(QLabel, "problem_label")
        return [label.text() for label in labels if label.isVisible()]

    assert shown() == [warning.sv]
    language.choose(Lang.FI)
    assert shown() == [warning.fi]
    window.close()
