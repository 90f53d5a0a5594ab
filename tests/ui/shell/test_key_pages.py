"""Another passphrase and another recovery sheet, from the settings of an open vault."""

import re

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Place
from exitdesk.domain.idle_times import IdleRule
from exitdesk.domain.texts import Lang
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.settings_page import SettingsPage
from exitdesk.ui.themes import Theme, ThemeName
from tests.made_vaults import PASSPHRASE
from tests.ui.benches import found, words_on
from tests.ui.shell.programs import Running, Start

STRONG = "sammet kvast nio fyrar regnbåge"


def press(running: Running, name: str) -> None:
    button = found(running.main, QPushButton, name)
    assert button.isEnabled(), name
    button.click()
    running.settle()


def type_into(running: Running, name: str, words: str) -> None:
    edit = found(running.main, QLineEdit, name)
    edit.setText(words)
    edit.textEdited.emit(words)


def newest(running: Running) -> str:
    desk = running.program.desk
    assert desk is not None
    return running.program.jobs._vault.submit(desk.log.entries).result()[0].action


@pytest.fixture
def settings(unlocked: Running) -> Running:
    """A program that shows its settings."""
    unlocked.main.open(Place("settings"))
    unlocked.settle()
    return unlocked


def change_passphrase(running: Running, present: str) -> None:
    press(running, "passphrase_button")
    type_into(running, "current_passphrase_edit", present)
    press(running, "next_button")
    for name in ("new_passphrase_edit", "repeat_passphrase_edit"):
        type_into(running, name, STRONG)
    press(running, "next_button")


def test_a_new_passphrase_opens_the_vault_from_then_on(settings: Running, start: Start) -> None:
    change_passphrase(settings, PASSPHRASE.decode())
    assert "Lösenfrasen är bytt" in words_on(settings.main)
    assert newest(settings) == Action.PASSPHRASE_CHANGED
    settings.program.lock_now()
    again = start(settings.folder)
    again.unlock(STRONG)
    assert again.main.isVisible()


def test_the_present_passphrase_is_asked_for_again_when_it_was_wrong(settings: Running) -> None:
    change_passphrase(settings, "en annan provfras")
    assert found(settings.main, QLineEdit, "current_passphrase_edit").isVisible()
    assert found(settings.main, QLineEdit, "current_passphrase_edit").text() == ""
    assert newest(settings) == Action.PASSPHRASE_REFUSED


def make_sheet(running: Running) -> list[list[str]]:
    press(running, "recovery_sheet_button")
    assert newest(running) != Action.RECOVERY_RENEWED  # looking in changes nothing
    press(running, "next_button")
    labels = running.main.findChildren(QLabel)
    codes = [label.text() for label in labels if label.property("role") == "code"]
    return [codes[at : at + 3] for at in range(0, len(codes), 3)]


def test_a_new_sheet_holds_once_two_groups_have_been_typed_back(settings: Running) -> None:
    lines = make_sheet(settings)
    assert newest(settings) == Action.RECOVERY_RENEWED
    press(settings, "next_button")
    for number in (1, 2):
        edit = found(settings.main, QLineEdit, f"group_{number}_edit")
        line, group = (int(word) for word in re.findall(r"\d+", edit.accessibleName()))
        edit.setText(lines[line - 1][group - 1])
    press(settings, "next_button")
    assert "Förstör det gamla" in words_on(settings.main)
    press(settings, "settings_button")
    settings.main.open(Place("today"))
    settings.settle()
    assert not found(settings.main, QFrame, "unchecked_sheet").isVisible()


def test_a_sheet_left_unchecked_is_told_of_on_the_days_page(settings: Running) -> None:
    make_sheet(settings)
    settings.program.language.choose(Lang.FI)
    settings.main.open(Place("today"))
    settings.settle()
    assert found(settings.main, QFrame, "unchecked_sheet").isVisible()
    press(settings, "new_sheet_button")
    assert settings.main.page is not None
    assert settings.main.page.place() == Place("recovery_sheet")


def test_the_practice_vault_has_no_keys_to_change(
    language: LanguageSwitch, theme: Theme, qtbot: QtBot
) -> None:
    page = SettingsPage(language, theme, IdleRule(), has_keys=False)
    qtbot.addWidget(page)
    page.show()
    assert not found(page, QPushButton, "passphrase_button").isVisible()


def test_the_size_of_the_text_is_not_cut_when_the_text_is_large(
    language: LanguageSwitch, theme: Theme, qtbot: QtBot
) -> None:
    language.choose(Lang.FI)
    theme.choose(ThemeName.LIGHT, 22)
    page = SettingsPage(language, theme, IdleRule())
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    size = found(page, QLabel, "size_label")
    qtbot.waitUntil(lambda: size.width() >= size.sizeHint().width())
    assert size.mapTo(page, size.rect().bottomRight()).x() < page.width()
