"""A case with its tabs over the practice vault."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTabBar, QTableView

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import CaseState, Place
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui.case_heads import CaseHead
from exitdesk.ui.case_tabs import TABS
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.record_pages import RecordPage
from exitdesk.ui.cases.tabs.notes import NotesTab
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.safety.person_cards import PersonCard
from exitdesk.ui.themes import ThemeName
from exitdesk.ui.timeline.panels import TimelinePanel
from tests.ui.benches import Bench, found, words_on

Show = Callable[..., CasePage]


@pytest.fixture
def show(bench: Bench) -> Show:
    """Return a function that shows a case by its alias, at a tab."""

    def make(alias: str, tab: str = "overview") -> CasePage:
        place = Place("case", case_id=bench.case_id(alias), tab=tab)
        language, theme = bench.language, bench.theme
        page = CasePage(bench.desk, bench.jobs, place, language=language, theme=theme)
        page.resize(1000, 800)
        return bench.show(page)

    return make


def test_opening_a_case_is_logged_and_changing_tabs_is_not(show: Show, bench: Bench) -> None:
    page = show("Kaarna")
    page.go_to(Place("case", case_id=bench.case_id("Kaarna"), tab="notes"))
    entries = bench.do(lambda: bench.desk.log.entries(bench.case_id("Kaarna")))
    assert [entry.action for entry in entries].count(Action.CASE_OPENED) == 1


def test_the_overview_shows_the_safe_way_persons_and_what_is_due(show: Show) -> None:
    words = words_on(show("Kaarna"))
    assert "soita" in words
    assert "041 234 5602" in words  # the newer one, from the card
    assert "Aada" in words
    assert "Kirjeet avataan" in words


def test_every_tab_can_be_reached_by_keys_and_remembered(show: Show, bench: Bench) -> None:
    page = show("Kaarna")
    seen = []
    for _ in TABS:
        seen.append(page.place().tab)
        QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert tuple(seen) == TABS
    assert page.place() == Place("case", case_id=bench.case_id("Kaarna"), tab="overview")


def test_each_protected_person_has_a_level_and_a_history(show: Show) -> None:
    page = show("Kaarna", "assessments")
    badges = [badge.words for badge in page.findChildren(LevelBadge)]
    assert any("hög" in words for words in badges)
    assert any("låg" in words for words in badges)
    assert "15.9.2026: Mycket hög" in words_on(page)


def test_assessing_again_starts_a_draft_about_that_person(show: Show, bench: Bench) -> None:
    page = show("Kaarna", "assessments")
    about = {card._person.object_id for card in page.findChildren(PersonCard)}
    assert len(about) == 2
    person = max(about)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        found(page, QPushButton, f"{person}_button").click()
    draft = bench.do(lambda: bench.desk.drafts.open(asked.args[0].draft_id))
    field = bench.desk.forms.latest("safety_assessment").bound(Concept.PROTECTED_PERSON)
    assert draft.answers[field.id].object_id == person  # type: ignore[union-attr]


def test_a_new_note_is_asked_for_by_its_form(show: Show, bench: Bench) -> None:
    page = show("Kaarna", "notes")
    tab = page.findChild(NotesTab)
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        tab.findChild(QPushButton, "note_button").click()  # type: ignore[union-attr]
    assert asked.args == [Place("form", case_id=bench.case_id("Kaarna"), tab="note")]


def test_notes_are_filtered_by_words(show: Show) -> None:
    page = show("Kaarna", "notes")
    tab = page.findChild(NotesTab)
    assert tab is not None
    box = tab.findChild(QLineEdit, "filter_edit")
    box.setText("mallikoski")  # type: ignore[union-attr]
    tab._filters._delay.timeout.emit()
    assert "Talousneuvojan aika siirtyi" in words_on(page)
    assert "Suunnitelman läpikäynti" not in words_on(page)


def test_changing_a_steps_state_in_place_writes_a_revision(show: Show, bench: Bench) -> None:
    page = show("Kaarna", "pathway")
    choice = next(
        one
        for one in page.findChildren(QComboBox, "state_choice")
        if one.accessibleName().startswith("Kirjeet avataan")
    )
    index = choice.findData("done")
    choice.setCurrentIndex(index)
    choice.activated.emit(index)
    bench.settle()
    steps = bench.do(lambda: bench.desk.pathways.steps(bench.case_id("Kaarna")))
    assert [s.state for s in steps if s.title.startswith("Kirjeet avataan")] == ["done"]


def test_the_pathway_shows_the_timeline_of_the_case(show: Show) -> None:
    page = show("Kaarna", "pathway")
    panel = page.findChild(TimelinePanel)
    assert panel is not None
    assert panel.canvas.picture.view.marks
    assert "Boende" in words_on(page)


def test_an_enquiry_becomes_a_case_in_one_click(show: Show, bench: Bench) -> None:
    page = show("Malva")
    button = page.findChild(QPushButton, "open_case_button")
    assert button is not None
    assert button.isVisible()
    button.click()
    bench.settle()
    line = bench.do(lambda: bench.desk.cases.line(bench.case_id("Malva")))
    assert line.state is CaseState.OPEN
    assert not button.isVisible()


def test_documents_that_cannot_be_made_say_why(show: Show) -> None:
    page = show("Malva", "documents")
    button = page.findChild(QPushButton, "safety_plan_button")
    assert button is not None
    assert not button.isEnabled()
    assert found(page, QPushButton, "report_button").isEnabled()


def test_the_log_of_a_case_names_forms_in_words(show: Show, bench: Bench) -> None:
    page = show("Kaarna", "log")
    bench.settle()
    table = page.findChild(QTableView, "log_table")
    assert table is not None
    model = table.model()
    details = {model.index(row, 3).data() for row in range(model.rowCount())}
    assert "Anteckning" in details
    assert "note" not in details


def test_no_swedish_words_of_the_window_stay_after_a_switch(show: Show, bench: Bench) -> None:
    page = show("Kaarna")
    bench.language.choose(Lang.FI)
    words = words_on(page)
    assert "Tryggt sätt att" not in words
    assert "Barn" not in words.split("\n")
    assert "Lapsi" in words


@pytest.mark.parametrize("tab", TABS)
def test_large_text_in_a_small_window_makes_the_page_taller_never_wider(
    show: Show, bench: Bench, tab: str
) -> None:
    page = show("Kaarna", tab)
    bench.theme.choose(ThemeName.DARK, 22)
    page.resize(860, 600)
    assert page.width() <= 860
    assert page.minimumSizeHint().width() <= 860
    assert page.findChild(QTabBar, "case_tabs") is not None


def test_the_head_says_alias_code_phase_level_agreement_and_officer(bench: Bench) -> None:
    head = CaseHead(bench.language, bench.theme)
    bench.qtbot.addWidget(head)
    head.show_case(bench.lines["Kaarna"], date(2026, 11, 22))
    words = "\n".join(label.text() for label in head.findChildren(QLabel))
    for expected in (
        "Kaarna",
        bench.lines["Kaarna"].code,
        "Lösgörande",
        "6.5.2027",
        "Provare Ett",
    ):
        assert expected in words
    badge = head.findChild(LevelBadge)
    assert badge is not None
    assert "12.12.2026" in badge.words


def test_a_sealed_answer_is_shown_only_with_a_reason_and_is_logged(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    plan = bench.do(lambda: bench.desk.records.current(case_id, "safety_plan"))[0]
    place = Place("record", case_id=case_id, object_id=plan.object_id)
    page = RecordPage(bench.desk, bench.jobs, place, language=bench.language)
    bench.show(page)
    covered = page.findChildren(QPushButton, "show_sealed")
    assert covered
    covered[0].click()
    reason = found(page, QLineEdit, "reason_to_show")
    QTest.keyClicks(reason, "genomgång med klienten")
    found(page, QPushButton, "confirm_show").click()
    bench.settle()
    assert not any(one.isVisible() for one in page.findChildren(QPushButton, "show_sealed"))
    newest = bench.do(lambda: bench.desk.log.entries(case_id))[0]
    assert newest.action == Action.SEALED_REVEALED
    assert "genomgång" in newest.detail


def test_a_corrected_record_shows_its_versions_and_what_changed(bench: Bench) -> None:
    case_id = bench.case_id("Kaarna")
    step = bench.do(lambda: bench.desk.pathways.steps(case_id))[0]
    bench.do(lambda: bench.desk.pathways.set_state(step.object_id, "dropped"))
    page = RecordPage(
        bench.desk,
        bench.jobs,
        Place("record", case_id=case_id, object_id=step.object_id),
        language=bench.language,
    )
    bench.show(page)
    versions = page.findChild(QComboBox, "version_choice")
    assert versions is not None
    assert versions.count() >= 2
    assert "Slopat" in "\n".join(label.text() for label in page.findChildren(QLabel))
