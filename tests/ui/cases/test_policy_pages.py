"""The policy in the windows: reading it, changing it, trying the change, saving it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from exitdesk.app_vault_pages import VaultPageBuilder
from exitdesk.casework.policies import Policies
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.categories import Category
from exitdesk.domain.officers import Officer
from exitdesk.domain.texts import Lang
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.policies.cell_rows import CellRow
from exitdesk.ui.policies.editor_pages import PolicyEditorPage
from exitdesk.ui.policies.policy_pages import PolicyPage
from exitdesk.ui.policies.recipient_panels import RecipientPanel
from exitdesk.ui.problem_boxes import ProblemBox
from tests.ui.benches import Bench, found, words_on


def opened(bench: Bench, place: Place) -> Page:
    """Return a page of the policy as the main window would show it."""
    builder = VaultPageBuilder(bench.desk, bench.jobs, bench.language, bench.theme)
    page = builder.by_key()[place.page](place)
    page.resize(1000, 800)
    bench.show(page)
    bench.settle()
    return page


@pytest.fixture
def editor(bench: Bench) -> PolicyEditorPage:
    """The editor, showing the partner."""
    page = opened(bench, Place("policy_editor"))
    assert isinstance(page, PolicyEditorPage)
    choose(page, bench, "recipient_choice", "partner")
    return page


def choose(page: Page, bench: Bench, name: str, key: str) -> None:
    """Choose in a list as an officer would."""
    combo = found(page, QComboBox, name)
    index = combo.findData(key)
    assert index >= 0, key
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    bench.settle()


def press(page: Page, bench: Bench, key: str) -> None:
    found(page, QPushButton, f"{key}_button").click()
    bench.settle()


def row(page: Page, category: Category) -> CellRow:
    return found(page, CellRow, f"cell_{category.value}")


def asked_for(page: Page) -> list[Place]:
    """Return where the page will have asked to go."""
    places: list[Place] = []
    page.place_requested.connect(places.append)
    return places


def test_everyone_reads_the_whole_policy_and_only_a_keeper_changes_it(bench: Bench) -> None:
    officer = bench.desk.vault.officer
    plain = Officer(officer.officer_id, officer.name, officer.key_fingerprint)
    bench.do(lambda: setattr(bench.desk.vault._core, "officer", plain))
    page = opened(bench, Place("policy_editor"))
    assert isinstance(page, PolicyPage)
    assert not found(page, QPushButton, "change_policy_button").isVisibleTo(page)
    table = found(page, QTableView, "matrix_table").model()
    assert (table.rowCount(), table.columnCount()) == (len(Category) + 3, 8)
    words = table.data(table.index(8, 3), Qt.ItemDataRole.AccessibleTextRole)
    partner = "Aggredi eller en annan partnerorganisation"
    assert words == f"{partner}, Datum för händelser: bara kvartalet"


def test_a_change_is_marked_warned_of_tried_checked_and_saved(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    dates = row(editor, Category.EVENT_DATE)
    choose(editor, bench, "event_date_agreed", "keep")
    assert "bara kvartalet" in words_on(dates)
    assert found(dates, ProblemBox).isVisibleTo(editor)
    press(editor, bench, "next")
    table = found(editor, QTableView, "matrix_table").model()
    said = table.data(table.index(8, 3), Qt.ItemDataRole.DisplayRole)
    assert str(said).startswith("●")
    press(editor, bench, "next")
    bench.settle()
    told = words_on(editor)
    assert "kvartal 4/2026" in told
    assert "3.11.2026" in told
    assert "3.11.2026" in found(editor, QPlainTextEdit, "text_after").toPlainText()
    press(editor, bench, "next")
    assert not found(editor, QPushButton, "next_button").isEnabled()
    QTest.keyClicks(found(editor, QLineEdit, "policy_reason"), "Partnern vill ha dagen")
    places = asked_for(editor)
    press(editor, bench, "next")
    assert places == [Place("policy")]
    newest = bench.desk.policies.versions()[0]
    assert (newest.number, newest.reason.sv) == (2, "Partnern vill ha dagen")
    assert bench.do(bench.desk.policy_drafts.kept) is None
    assert bench.do(bench.desk.log.entries)[0].action == Action.POLICY_CHANGED


def test_a_tighter_cell_is_marked_without_a_warning_and_can_be_taken_back(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    dates = row(editor, Category.EVENT_DATE)
    choose(editor, bench, "event_date_agreed", "year")
    assert "bara kvartalet" in words_on(dates)
    assert not found(dates, ProblemBox).isVisibleTo(editor)
    found(dates, QPushButton, "event_date_back").click()
    bench.settle()
    assert found(dates, QComboBox, "event_date_agreed").currentData() == "quarter"
    assert "bara kvartalet" not in words_on(dates).replace("\n", " ")


def test_consent_alone_loosens_nothing_about_others(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    others = row(editor, Category.CLOSE_ONE)
    assert not found(others, QComboBox, "close_one_otherwise").isEnabled()
    assert "andra än klienten" in words_on(others)
    assert found(row(editor, Category.CLIENT_NAME), QComboBox, "client_name_otherwise").isEnabled()


def test_a_new_recipient_needs_both_names_and_starts_with_everything_removed(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    press(editor, bench, "add_recipient")
    QTest.keyClicks(found(editor, QLineEdit, "name_sv"), "Skyddshemmet")
    press(editor, bench, "give_name")
    assert "både på svenska och på finska" in words_on(editor)
    QTest.keyClicks(found(editor, QLineEdit, "name_fi"), "Turvakoti")
    press(editor, bench, "give_name")
    shown = found(editor, QComboBox, "recipient_choice")
    assert shown.currentText() == "● Skyddshemmet"
    for category in Category:
        combo = found(editor, QComboBox, f"{category.value}_agreed")
        assert combo.currentData() == "remove"
    assert found(editor, QCheckBox, "trait_outside").isChecked()
    press(editor, bench, "take_out")
    assert shown.findText("● Skyddshemmet") == -1


def test_what_is_true_of_a_recipient_is_changed_marked_and_warned_of(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    panel = found(editor, RecipientPanel)
    needs = found(panel, QCheckBox, "trait_needs_agreement")
    assert not needs.isEnabled()
    found(panel, QCheckBox, "trait_outside").click()
    bench.settle()
    assert found(panel, ProblemBox, "panel_warning").isVisibleTo(editor)
    needs.click()
    bench.settle()
    assert not needs.isChecked()
    assert "Alltid" in words_on(row(editor, Category.PLAN))
    found(panel, QCheckBox, "trait_outside").click()
    bench.settle()
    assert needs.isChecked()
    found(panel, QCheckBox, "trait_retired").click()
    bench.settle()
    assert "tar inte längre emot" in found(editor, QComboBox, "recipient_choice").currentText()
    choose(editor, bench, "recipient_choice", "client")
    assert not any(box.isEnabled() for box in panel.findChildren(QCheckBox))
    assert "rätt att se" in words_on(panel)


def test_the_change_survives_the_lock_and_the_language(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    choose(editor, bench, "event_date_agreed", "year")
    for _ in range(3):
        press(editor, bench, "next")
    QTest.keyClicks(found(editor, QLineEdit, "policy_reason"), "Mindre")
    bench.language.choose(Lang.FI)
    assert found(editor, QLineEdit, "policy_reason").text() == "Mindre"
    assert "vain vuosi" in words_on(editor)
    place = editor.place()
    editor.flush()
    bench.settle()
    again = opened(bench, place)
    assert found(again, QLineEdit, "policy_reason").text() == "Mindre"
    assert found(again, QLineEdit, "policy_reason").isVisibleTo(again)
    draft = bench.do(bench.desk.policy_drafts.kept)
    assert draft is not None
    assert draft.recipient == "partner"


def test_who_comes_second_is_told_and_finds_the_change_made_anew(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    choose(editor, bench, "event_date_agreed", "year")

    def change_meanwhile() -> None:
        other = Policies(bench.desk.vault, bench.desk.policies.versions()[-1].policy)  # type: ignore[arg-type]
        draft = replace(bench.desk.policy_drafts.begun(), recipient="supervisor")
        draft = bench.desk.policy_drafts.of(other.current())
        draft = replace(draft, recipient="supervisor").with_agreed(Category.GROUP, "generic")
        other.change(draft.policy, "först")
        bench.desk.policies.refresh()

    bench.do(change_meanwhile)
    for _ in range(3):
        press(editor, bench, "next")
    QTest.keyClicks(found(editor, QLineEdit, "policy_reason"), "Sedan")
    press(editor, bench, "next")
    bench.settle()
    assert "någon annan" in words_on(editor)
    assert bench.desk.policies.newest() == 2
    for _ in range(4):
        press(editor, bench, "next")
    bench.settle()
    policy = bench.desk.policies.current()
    assert policy.version == 3
    assert policy.recipient("supervisor").cells[Category.GROUP].otherwise.value == "generic"
    assert policy.recipient("partner").cells[Category.EVENT_DATE].otherwise.value == "year"


def test_an_earlier_version_can_be_made_to_hold_again(bench: Bench) -> None:
    def change() -> None:
        draft = replace(bench.desk.policy_drafts.begun(), recipient="partner")
        draft = draft.with_agreed(Category.EVENT_DATE, "keep")
        bench.desk.policies.change(draft.policy, "prov")

    bench.do(change)
    page = opened(bench, Place("policy"))
    assert "Släpper igenom mer" in words_on(page)
    places = asked_for(page)
    press(page, bench, "begin_with")
    assert places == [Place("policy_editor", field="check")]
    editor = opened(bench, places[0])
    assert "bara kvartalet (förut: lämnas ut oförändrat)" in words_on(editor)
    QTest.keyClicks(found(editor, QLineEdit, "policy_reason"), "Som innan")
    press(editor, bench, "next")
    assert bench.desk.policies.current().version == 3


@pytest.fixture
def trial(bench: Bench, editor: PolicyEditorPage) -> PolicyEditorPage:
    """The editor at what would change: the partner gets the day and not the group."""
    choose(editor, bench, "event_date_agreed", "keep")
    press(editor, bench, "next")
    press(editor, bench, "next")
    bench.settle()
    return editor


def test_a_change_is_tried_on_a_case_of_ones_own(bench: Bench, trial: PolicyEditorPage) -> None:
    case_id = bench.case_id("Ljung")
    QTest.keyClicks(found(trial, QLineEdit, "trial_words"), "Ljung")
    bench.qtbot.waitUntil(lambda: found(trial, QComboBox, "trial_case").findData(case_id) >= 0)
    choose(trial, bench, "trial_case", case_id)
    bench.settle()
    assert "Skillnaderna är märkta" in words_on(trial)
    found(trial, Choice, "trial_consent").choose("as_it_is")
    bench.settle()
    assert found(trial, QComboBox, "trial_recipient").currentData() == "partner"
    choose(trial, bench, "trial_recipient", "supervisor")
    bench.settle()
    assert "detsamma som nu" in words_on(trial)
    entries = bench.do(lambda: bench.desk.log.entries(case_id))
    assert Action.SEALED_MATCHED in [one.action for one in entries]


def test_every_choice_has_a_name_for_screen_readers(editor: PolicyEditorPage) -> None:
    for combo in editor.findChildren(QComboBox):
        assert combo.accessibleName().strip()
    assert row(editor, Category.HEALTH).findChild(QComboBox, "health_agreed") is not None
    named = found(editor, QComboBox, "health_agreed").accessibleName()
    assert named.startswith("Hälsa: ")


def test_discarding_a_change_leaves_the_policy_as_it_was(
    bench: Bench, editor: PolicyEditorPage
) -> None:
    choose(editor, bench, "event_date_agreed", "keep")
    places = asked_for(editor)
    press(editor, bench, "discard_policy")
    assert places == [Place("policy")]
    assert bench.do(bench.desk.policy_drafts.kept) is None
    assert bench.desk.policies.newest() == 1
