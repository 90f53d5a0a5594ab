"""The keyring of the computer as a second factor, from the settings of an open vault."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from exitdesk.casework.devices import SheetNotCheckedError
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.vault.device_errors import (
    DeviceSecretMissingError,
    KeyringForgotError,
    KeyringLockedError,
)
from exitdesk.vault.device_factors import FELL_AWAY
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault.errors import WrongPassphraseError
from exitdesk.vault.header_files import peek
from tests.devices.fake_keyrings import FakeKeyrings
from tests.made_vaults import PASSPHRASE, MadeVault
from tests.ui.benches import found, words_on
from tests.ui.shell.programs import Running, Start

STRONG = "sammet kvast nio fyrar regnbåge"


@pytest.fixture
def fake() -> FakeKeyrings:
    """The keyring of this computer, in memory."""
    return FakeKeyrings()


@pytest.fixture
def computer_keyring(fake: FakeKeyrings) -> Callable[[], DeviceStore]:
    """Return how each start of the program finds it."""
    return lambda: DeviceStore(fake)


def go_there(running: Running) -> None:
    running.main.open(Place("settings"))
    running.settle()
    found(running.main, QPushButton, "device_button").click()
    running.settle()
    assert running.main.page is not None
    assert running.main.page.place() == Place("device")


def turn(running: Running, words: str = PASSPHRASE.decode()) -> None:
    edit = found(running.main, QLineEdit, "present_passphrase_edit")
    assert edit.isVisible()
    edit.setText(words)
    found(running.main, QPushButton, "turn_button").click()
    running.settle()


def newest(running: Running) -> str:
    desk = running.program.desk
    assert desk is not None
    return running.program.jobs._vault.submit(desk.log.entries).result()[0].action


def is_needed(running: Running) -> bool:
    return peek(running.folder / "vault.hdr").slots[0].needs_device


def test_turned_on_it_is_needed_at_the_next_unlocking_and_can_be_turned_off(
    unlocked: Running, start: Start, fake: FakeKeyrings
) -> None:
    go_there(unlocked)
    turn(unlocked)
    assert newest(unlocked) == Action.DEVICE_SECRET_ON
    assert is_needed(unlocked)
    assert "Skyddet är på" in words_on(unlocked.main)
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.unlock()
    go_there(again)
    turn(again)
    assert newest(again) == Action.DEVICE_SECRET_OFF
    assert not is_needed(again)
    again.program.language.choose(Lang.FI)
    assert "Suoja on poistettu käytöstä" in words_on(again.main)


def test_without_the_secret_the_unlock_window_leads_to_the_recovery_sheet(
    unlocked: Running, start: Start, fake: FakeKeyrings
) -> None:
    go_there(unlocked)
    turn(unlocked)
    unlocked.program.lock_now()
    fake.kept.clear()
    again = start(unlocked.folder)
    again.unlock()
    assert DeviceSecretMissingError.message.sv in words_on(again.front)
    assert found(again.front, QPushButton, "recovery_button").isEnabled()


def test_it_is_not_offered_before_the_recovery_sheet_has_been_checked(
    unlocked: Running,
) -> None:
    desk = unlocked.program.desk
    assert desk is not None
    unlocked.program.jobs._vault.submit(desk.keys.note_sheet_made).result()
    go_there(unlocked)
    assert SheetNotCheckedError.message.sv in words_on(unlocked.main)
    assert not found(unlocked.main, QPushButton, "turn_button").isVisible()
    found(unlocked.main, QPushButton, "recovery_sheet_button").click()
    unlocked.settle()
    assert unlocked.main.page is not None
    assert unlocked.main.page.place() == Place("recovery_sheet")


def test_a_locked_keyring_is_told_of_and_nothing_is_offered(
    unlocked: Running, fake: FakeKeyrings
) -> None:
    fake.lock()
    go_there(unlocked)
    assert KeyringLockedError.message.sv in words_on(unlocked.main)
    assert not found(unlocked.main, QPushButton, "turn_button").isVisible()


def test_a_wrong_passphrase_changes_nothing_and_is_in_the_log(unlocked: Running) -> None:
    go_there(unlocked)
    turn(unlocked, "en annan provfras")
    assert WrongPassphraseError.message.sv in words_on(unlocked.main)
    assert newest(unlocked) == Action.DEVICE_SECRET_REFUSED
    assert not is_needed(unlocked)
    turn(unlocked)
    assert is_needed(unlocked)


def test_nothing_typed_asks_for_the_passphrase(unlocked: Running) -> None:
    go_there(unlocked)
    turn(unlocked, "")
    assert "Skriv lösenfrasen." in words_on(unlocked.main)


def test_a_keyring_that_does_not_keep_it_is_told_of(unlocked: Running, fake: FakeKeyrings) -> None:
    go_there(unlocked)
    fake.forgets = True
    turn(unlocked)
    assert KeyringForgotError.message.sv in words_on(unlocked.main)
    assert not is_needed(unlocked)


def recover(running: Running, made: MadeVault) -> None:
    running.press("recovery_button")
    for number, line in enumerate(made.sheet.lines):
        running.type(f"line_{number + 1}_edit", line)
    running.press("next_button")
    running.settle()
    running.type("new_passphrase_edit", STRONG)
    running.type("repeat_passphrase_edit", STRONG)
    running.press("next_button")
    running.settle()


def test_after_a_lost_secret_the_sheet_leads_in_and_the_protection_stays_on(
    unlocked: Running, start: Start, fake: FakeKeyrings, made_vault: MadeVault
) -> None:
    go_there(unlocked)
    turn(unlocked)
    unlocked.program.lock_now()
    fake.kept.clear()
    again = start(unlocked.folder)
    recover(again, made_vault)
    assert again.main.isVisible()
    assert is_needed(again)
    again.program.lock_now()
    third = start(unlocked.folder)
    third.unlock(STRONG)
    assert third.main.isVisible()


def test_without_a_keyring_the_sheet_leads_in_and_says_that_the_protection_is_off(
    unlocked: Running, start: Start, fake: FakeKeyrings, made_vault: MadeVault
) -> None:
    go_there(unlocked)
    turn(unlocked)
    unlocked.program.lock_now()
    fake.end()
    again = start(unlocked.folder)
    recover(again, made_vault)
    assert not is_needed(again)
    desk = again.program.desk
    assert desk is not None
    assert FELL_AWAY in desk.warnings
