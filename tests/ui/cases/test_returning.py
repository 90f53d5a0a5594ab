"""Back to where one came from: the tab, and on it the button or the record."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from exitdesk.app_pages import IdleMinutes, PageBuilder
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.texts import Lang
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.form_pages import FormPage
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.icons import Icons
from exitdesk.ui.main_window import MainWindow, WindowNeeds
from tests.ui.benches import Bench, found


@pytest.fixture
def window(bench: Bench, icons: Icons) -> MainWindow:
    desk = bench.desk
    minutes = IdleMinutes(desk.idle.rule, print, print)
    builder = PageBuilder(desk, bench.jobs, bench.language, bench.theme, minutes)
    needs = WindowNeeds(
        pages=builder.by_key(),
        read_line=desk.cases.line,
        remember=desk.places.remember,
        today=desk.clock.today,
        practice=True,
        warnings=(),
    )
    made = MainWindow(needs, bench.jobs, bench.language, bench.theme, icons)
    made.resize(1180, 780)
    made.activateWindow()
    return bench.show(made)


@pytest.fixture
def go(window: MainWindow, bench: Bench) -> Callable[[str], CasePage]:
    """Return a function that opens a tab of a case."""

    def to(tab: str) -> CasePage:
        window.open(Place("case", case_id=bench.case_id("Kaarna"), tab=tab))
        settled(bench)
        assert isinstance(window.page, CasePage)
        return window.page

    return to


def settled(bench: Bench) -> None:
    bench.settle()
    QApplication.processEvents()
    bench.settle()
    QApplication.processEvents()


def press(window: MainWindow, bench: Bench, name: str) -> None:
    button = next(b for b in window.findChildren(QPushButton, name) if b.isVisible())
    button.setFocus()
    button.click()
    settled(bench)


def form_of(window: MainWindow) -> FormPage:
    assert isinstance(window.page, FormPage)
    return window.page


def save(window: MainWindow, bench: Bench, form_key: str, answers: Answers) -> Revision:
    """Finish the draft of the form on the screen, and tell its page, as its button does."""
    host = form_of(window).host
    assert host is not None
    assert host.session is not None
    draft = host.session.keeper.draft
    case_id = bench.case_id("Kaarna")

    def write() -> Revision:
        own = draft or bench.desk.drafts.begin(form_key, case_id)
        return bench.desk.drafts.finish(own.draft_id, answers)

    revision = bench.do(write)
    host.saved.emit(revision)
    settled(bench)
    return revision


def newest_answers(bench: Bench, form_key: str) -> Answers:
    case_id = bench.case_id("Kaarna")
    return bench.do(lambda: bench.desk.records.current(case_id, form_key))[-1].answers


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize(
    ("tab", "form_key"), [("pathway", "goal"), ("notes", "note"), ("overview", "person")]
)
def test_saving_leads_back_to_the_tab_with_the_focus_on_what_was_saved(
    window: MainWindow, bench: Bench, go: Callable[[str], CasePage], tab: str, form_key: str
) -> None:
    go(tab)
    press(window, bench, f"{form_key}_button")
    revision = save(window, bench, form_key, newest_answers(bench, form_key))
    assert window.page is not None
    assert window.page.place().tab == tab
    key = str(focus().property("key") or focus().property("object_id"))
    assert key.endswith(revision.object_id)


def test_what_no_line_shows_leads_back_to_the_button_it_was_begun_with(
    window: MainWindow, bench: Bench, go: Callable[[str], CasePage]
) -> None:
    go("pathway")
    press(window, bench, "phase_change_button")
    newest = newest_answers(bench, "phase_change")
    back = {**newest, "to": "assessment", "on": bench.desk.clock.today()}
    save(window, bench, "phase_change", back)
    assert window.page is not None
    assert window.page.place().tab == "pathway"
    assert focus().objectName() == "phase_change_button"


def test_closing_a_form_leads_back_to_the_button_it_was_begun_with(
    window: MainWindow, bench: Bench, go: Callable[[str], CasePage]
) -> None:
    go("pathway")
    press(window, bench, "goal_button")
    host = form_of(window).host
    assert host is not None
    host.close_form()
    settled(bench)
    assert window.page is not None
    assert window.page.place().tab == "pathway"
    assert focus().objectName() == "goal_button"


def test_a_correction_begun_on_a_record_leads_back_to_the_record(
    window: MainWindow, bench: Bench, go: Callable[[str], CasePage]
) -> None:
    page = go("pathway")
    link = next(one for one in page.findChildren(LinkButton) if one.property("object_id"))
    link.setFocus()
    link.click()
    settled(bench)
    assert window.page is not None
    record = window.page.place()
    press(window, bench, "correct_button")
    host = form_of(window).host
    assert host is not None
    host.confirm()
    settled(bench)
    assert window.page.place() == record
    window.go_back()
    settled(bench)
    assert window.page.place().tab == "pathway"
    assert focus().property("object_id") == record.object_id


def test_a_draft_that_was_finished_is_not_gone_back_to(
    window: MainWindow, bench: Bench, go: Callable[[str], CasePage]
) -> None:
    go("notes")
    press(window, bench, "note_button")
    save(window, bench, "note", newest_answers(bench, "note"))
    window.go_back()
    settled(bench)
    assert window.page is not None
    assert window.page.place().page != "form"


def test_after_unlocking_back_leads_from_a_form_to_its_tab_of_the_case(
    window: MainWindow, bench: Bench
) -> None:
    case_id = bench.case_id("Kaarna")
    window.open_first(Place("form", case_id=case_id, tab="goal"))
    settled(bench)
    window.go_back()
    settled(bench)
    assert window.page is not None
    assert window.page.place() == Place("case", case_id=case_id, tab="pathway")


def test_after_unlocking_saving_leads_to_the_tab_that_shows_it(
    window: MainWindow, bench: Bench
) -> None:
    window.open_first(Place("form", case_id=bench.case_id("Kaarna"), tab="meeting"))
    settled(bench)
    save(window, bench, "meeting", newest_answers(bench, "meeting"))
    assert window.page is not None
    assert window.page.place().tab == "notes"


def test_the_focus_stays_on_a_state_that_was_changed_in_place(
    window: MainWindow, bench: Bench, go: Callable[[str], CasePage]
) -> None:
    page = go("pathway")
    choice = found(page, QComboBox, "state_choice")
    object_id = choice.property("object_id")
    choice.setFocus()
    index = (choice.currentIndex() + 1) % choice.count()
    choice.setCurrentIndex(index)
    choice.activated.emit(index)
    settled(bench)
    assert focus() is not choice
    assert focus().objectName() == "state_choice"
    assert focus().property("object_id") == object_id


def test_the_focus_stays_when_the_language_is_switched(
    window: MainWindow, bench: Bench, go: Callable[[str], CasePage]
) -> None:
    page = go("pathway")
    choice = found(page, QComboBox, "state_choice")
    object_id = choice.property("object_id")
    choice.setFocus()
    bench.language.choose(Lang.FI)
    settled(bench)
    assert focus().objectName() == "state_choice"
    assert focus().property("object_id") == object_id
