"""The officers of the vault in a whole program: let in, changed, let go, and let in again."""

import re
from threading import Event

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from exitdesk.casework.desks import Desk
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.officers import Role
from exitdesk.domain.texts import Lang
from exitdesk.ui import dialogs
from exitdesk.ui.officers.officer_cards import OfficerCard
from exitdesk.ui.officers.supervisor_steps import SupervisorSheetStep
from tests.made_vaults import PASSPHRASE
from tests.ui.benches import found, words_on
from tests.ui.shell.programs import Running, Start

STRONG = "sammet kvast nio fyrar regnbåge"
SECOND = "Provare Två"


def desk_of(running: Running) -> Desk:
    desk = running.program.desk
    assert desk is not None
    return desk


def press(running: Running, name: str, inside: QWidget | None = None) -> None:
    for button in (inside or running.main).findChildren(QPushButton, name):
        if button.isVisible():
            assert button.isEnabled(), name
            button.click()
            running.settle()
            return
    raise AssertionError(name)


def visible(inside: QWidget, name: str) -> QLineEdit:
    edits = [edit for edit in inside.findChildren(QLineEdit, name) if edit.isVisible()]
    assert len(edits) == 1, name
    return edits[0]


def type_into(running: Running, name: str, words: str, inside: QWidget | None = None) -> None:
    edit = visible(inside or running.main, name)
    edit.setText(words)
    edit.textEdited.emit(words)


def codes_on(inside: QWidget) -> list[list[str]]:
    """Return the sheet on the screen: lines of groups and a check character."""
    labels = [label for label in inside.findChildren(QLabel) if label.isVisible()]
    codes = [label.text() for label in labels if label.property("role") == "code"]
    return [codes[at : at + 3] for at in range(0, len(codes), 3)]


def type_back(running: Running, lines: list[list[str]], inside: QWidget | None = None) -> None:
    for number in (1, 2):
        edit = visible(inside or running.main, f"group_{number}_edit")
        line, group = (int(word) for word in re.findall(r"\d+", edit.accessibleName()))
        edit.setText(lines[line - 1][group - 1])
    press(running, "next_button", inside)


def open_page(running: Running, place: Place) -> None:
    running.main.open(place)
    running.settle()


def admit(running: Running, name: str = SECOND, *, keeper: bool = False) -> list[list[str]]:
    """Let a second officer in by the windows; return their sheet."""
    open_page(running, Place("officers"))
    press(running, "add_button")
    type_into(running, "officer_edit", name)
    found(running.main, QCheckBox, "keeper_box").setChecked(keeper)
    press(running, "next_button")
    for field in ("new_passphrase_edit", "repeat_passphrase_edit"):
        type_into(running, field, STRONG)
    press(running, "next_button")
    lines = codes_on(running.main)
    assert len(lines) == 4
    press(running, "next_button")
    type_back(running, lines)
    return lines


def unlock_as(start: Start, running: Running, desk: str, passphrase: str) -> Running:
    """Lock, and unlock another desk in the window that the parent would start."""
    running.program.lock_now()
    again = start(running.folder)
    again.settle()
    choice = found(again.front, QComboBox, "desk_choice")
    choice.setCurrentIndex(choice.findData(desk))
    again.unlock(passphrase)
    return again


def card_of(running: Running, name: str) -> OfficerCard:
    cards = running.main.findChildren(OfficerCard)
    return next(card for card in cards if name in words_on(card))


def test_an_officer_let_in_unlocks_the_vault_at_a_desk_of_their_own(
    unlocked: Running, start: Start
) -> None:
    admit(unlocked)
    assert "Skrivbordets nummer är 2" in words_on(unlocked.main)
    again = unlock_as(start, unlocked, "2", STRONG)
    assert desk_of(again).officer == SECOND


def test_the_desk_used_last_is_offered_first(unlocked: Running, start: Start) -> None:
    admit(unlocked)
    again = unlock_as(start, unlocked, "2", STRONG)
    again.program.lock_now()
    third = start(unlocked.folder)
    third.settle()
    assert found(third.front, QComboBox, "desk_choice").currentData() == "2"


def test_a_vault_with_one_desk_asks_for_none(unlocked: Running, start: Start) -> None:
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.settle()
    assert not found(again.front, QComboBox, "desk_choice").isVisible()


def test_only_a_keeper_sees_what_only_a_keeper_may_do(unlocked: Running, start: Start) -> None:
    admit(unlocked)
    again = unlock_as(start, unlocked, "2", STRONG)
    open_page(again, Place("officers"))
    names = {
        button.objectName()
        for button in again.main.findChildren(QPushButton)
        if button.isVisible()
    }
    assert not names & {"add_button", "remove_button", "vault_key_button", "supervisors_button"}
    assert "change_button" in names  # their own name


def test_name_and_tasks_are_changed_and_the_last_keeper_stays_one(unlocked: Running) -> None:
    admit(unlocked)
    open_page(unlocked, Place("officers"))
    press(unlocked, "change_button", card_of(unlocked, SECOND))
    type_into(unlocked, "officer_edit", "Provare Tre")
    found(unlocked.main, QCheckBox, "duty_box").setChecked(True)
    press(unlocked, "next_button")
    lines = unlocked.program.jobs._vault.submit(desk_of(unlocked).officers.list).result()
    changed = next(one.officer for one in lines if one.desk == "2")
    assert (changed.name, Role.DUTY in changed.roles) == ("Provare Tre", True)
    open_page(unlocked, Place("officers"))
    press(unlocked, "change_button", card_of(unlocked, "Provare Ett"))
    found(unlocked.main, QCheckBox, "keeper_box").setChecked(False)
    press(unlocked, "next_button")
    assert "utan ansvarig" in words_on(unlocked.main)


def test_an_officer_let_go_opens_nothing_and_the_others_go_on(
    unlocked: Running, start: Start
) -> None:
    admit(unlocked)
    open_page(unlocked, Place("officers"))
    press(unlocked, "remove_button", card_of(unlocked, SECOND))
    assert SECOND in words_on(unlocked.main)
    press(unlocked, "next_button")
    assert "ny nyckel" in words_on(unlocked.main)
    open_page(unlocked, Place("officers"))
    assert f"Använder inte längre valvet: {SECOND}" in words_on(unlocked.main)
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.unlock(STRONG)
    assert again.program.desk is None
    again.unlock(PASSPHRASE.decode())
    assert desk_of(again).officer == "Provare Ett"


def test_a_new_key_is_made_and_the_same_passphrase_opens_the_vault(
    unlocked: Running, start: Start
) -> None:
    open_page(unlocked, Place("vault_key"))
    press(unlocked, "next_button")
    assert "gör en ny säkerhetskopia" in words_on(unlocked.main)
    log = unlocked.program.jobs._vault.submit(desk_of(unlocked).log.entries).result()
    assert Action.REKEYED in {entry.action for entry in log}
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.unlock(PASSPHRASE.decode())
    assert desk_of(again).officer == "Provare Ett"


def set_up_supervisors(running: Running) -> dict[str, list[list[str]]]:
    """Make three sheets by the windows and type each back; return them by letter."""
    open_page(running, Place("supervisors"))
    press(running, "next_button")
    sheets = {}
    for letter in "ABC":
        step = next(
            one for one in running.main.findChildren(SupervisorSheetStep) if one.isVisible()
        )
        assert f"Blad {letter}" in words_on(step)
        sheets[letter] = codes_on(running.main)
        press(running, "next_button")
        type_back(running, sheets[letter])
    return sheets


def test_the_sheets_are_taken_away_only_after_a_question(
    unlocked: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_supervisors(unlocked)
    asked: list[str] = []

    def answer(*words: object, **_more: object) -> bool:
        asked.append(str(words))
        return len(asked) > 1

    monkeypatch.setattr(dialogs, "ask", answer)
    open_page(unlocked, Place("officers"))
    open_page(unlocked, Place("supervisors"))
    press(unlocked, "drop_button")
    assert (
        unlocked.program.jobs._vault.submit(desk_of(unlocked).officers.supervisors).result().sheets
        == 3
    )
    press(unlocked, "drop_button")
    assert "har tagits bort" in words_on(unlocked.main)
    assert len(asked) == 2


def test_nobody_is_removed_before_it_is_told_what_they_leave_behind(unlocked: Running) -> None:
    admit(unlocked)
    open_page(unlocked, Place("officers"))
    for button in card_of(unlocked, SECOND).findChildren(QPushButton, "remove_button"):
        button.click()
    page = unlocked.main.page
    assert page is not None
    assert not found(page, QPushButton, "next_button").isEnabled()
    unlocked.settle()
    assert found(page, QPushButton, "next_button").isEnabled()
    assert not found(page, QComboBox, "successor_choice").isVisible()


def test_a_new_key_is_made_to_the_end_when_its_page_is_left_and_only_once(
    unlocked: Running,
) -> None:
    open_page(unlocked, Place("vault_key"))
    page = unlocked.main.page
    assert page is not None
    button = found(page, QPushButton, "next_button")
    button.click()
    button.click()
    unlocked.main.open(Place("log"))
    unlocked.settle()
    log = unlocked.program.jobs._vault.submit(desk_of(unlocked).log.entries).result()
    assert [entry.action for entry in log].count(Action.REKEYED) == 1


def test_sheets_go_on_when_the_page_is_left_while_new_ones_are_being_made(
    unlocked: Running,
) -> None:
    set_up_supervisors(unlocked)
    open_page(unlocked, Place("officers"))
    open_page(unlocked, Place("supervisors"))
    page = unlocked.main.page
    assert page is not None
    gate = Event()
    unlocked.program.jobs._vault.submit(gate.wait)  # the vault has something else to do first
    found(page, QPushButton, "next_button").click()
    unlocked.main.open(Place("officers"))
    gate.set()
    unlocked.settle()
    assert "är ordnad; blad: 3" in found(unlocked.main, QLabel, "supervisors_label").text()


@pytest.mark.parametrize(
    "page", ["officers", "vault_key", "supervisors", "device", "backup_trial"]
)
def test_unlocking_returns_to_a_page_about_the_vault_itself(
    unlocked: Running, start: Start, page: str
) -> None:
    open_page(unlocked, Place(page))
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.unlock()
    again.settle()
    assert again.main.page is not None
    assert again.main.page.place() == Place(page)


def test_two_supervisors_let_an_officer_in_again_and_the_log_tells(
    unlocked: Running, start: Start
) -> None:
    sheets = set_up_supervisors(unlocked)
    assert "är ordnad" in words_on(unlocked.main)
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.settle()
    press(again, "two_people_button", again.front)
    for letter in "CA":
        for number, line in enumerate(sheets[letter], start=1):
            type_into(again, f"line_{number}_edit", " ".join(line), again.front)
        press(again, "next_button", again.front)
    found(again.front, QRadioButton, "officer_0_button").setChecked(True)
    press(again, "next_button", again.front)
    for field in ("new_passphrase_edit", "repeat_passphrase_edit"):
        type_into(again, field, STRONG, again.front)
    press(again, "next_button", again.front)
    lines = codes_on(again.front)  # their new sheet is shown before anything else
    assert len(lines) == 4
    press(again, "next_button", again.front)
    type_back(again, lines, again.front)
    desk = desk_of(again)
    assert desk.officer == "Provare Ett"
    log = again.program.jobs._vault.submit(desk.log.entries).result()
    assert Action.RECOVERED_BY_TWO in {entry.action for entry in log}


def test_one_sheet_typed_twice_lets_nobody_in(unlocked: Running, start: Start) -> None:
    sheets = set_up_supervisors(unlocked)
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.settle()
    press(again, "two_people_button", again.front)
    for _ in range(2):
        for number, line in enumerate(sheets["B"], start=1):
            type_into(again, f"line_{number}_edit", " ".join(line), again.front)
        press(again, "next_button", again.front)
    assert "Samma blad" in words_on(again.front)


@pytest.mark.parametrize("page", ["officers", "officer_adding", "vault_key", "supervisors"])
def test_the_pages_speak_the_language_in_use_after_a_switch(unlocked: Running, page: str) -> None:
    open_page(unlocked, Place(page))
    swedish = words_on(unlocked.main.page or unlocked.main)
    unlocked.program.language.choose(Lang.FI)
    unlocked.settle()
    finnish = words_on(unlocked.main.page or unlocked.main)
    same = set(swedish.splitlines()) & set(finnish.splitlines())
    assert {words for words in same if len(words) > 3} <= {"Provare Ett", "Provare Ett (du)"}
