import re
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from exitdesk.domain.texts import Lang
from tests.ui.shell.programs import Running, Start

STRONG = "sammet kvast nio fyrar regnbåge"


@pytest.fixture
def first(start: Start, tmp_path: Path) -> Running:
    """A program that has never been started."""
    return start(tmp_path / "vault")


def said(running: Running) -> list[str]:
    labels = running.front.findChildren(QLabel, "problem_label")
    return [label.text() for label in labels if label.isVisible()]


def go_to_passphrase(running: Running) -> None:
    running.press("swedish_button")
    running.press("create_button")
    running.type("officer_edit", "Övare Ett")
    running.press("next_button")


def test_the_chosen_language_holds_from_the_next_step_on(first: Running) -> None:
    first.press("finnish_button")
    assert first.program.language.lang is Lang.FI


def test_a_name_is_asked_for_before_the_passphrase(first: Running) -> None:
    first.press("swedish_button")
    first.press("create_button")
    first.press("next_button")
    assert said(first) == ["Skriv ditt namn."]


def test_a_weak_passphrase_is_told_why_and_makes_no_vault(first: Running) -> None:
    go_to_passphrase(first)
    first.type("new_passphrase_edit", "sommar1987")
    first.type("repeat_passphrase_edit", "sommar1987")
    first.press("next_button")
    meter = first.front.findChild(QLabel, "strength_label")
    assert meter is not None
    assert len(meter.text()) > len("Mycket svag")
    assert len(said(first)) == 1
    assert not first.folder.exists()


_TOO_SHORT = {Lang.SV: "Lösenfrasen är för kort", Lang.FI: "Salalause on liian lyhyt"}


def field(running: Running, name: str) -> QLineEdit:
    edit = running.front.findChild(QLineEdit, name)
    assert edit is not None
    return edit


def frame(running: Running, name: str) -> str:
    return str(field(running, name).property("role"))


@pytest.mark.parametrize("lang", Lang)
def test_a_refused_passphrase_is_never_called_good(first: Running, lang: Lang) -> None:
    go_to_passphrase(first)
    first.program.language.choose(lang)
    first.type("new_passphrase_edit", "sommar2026")
    first.press("next_button")
    meter = first.front.findChild(QLabel, "strength_label")
    assert meter is not None
    short = "För kort" if lang is Lang.SV else "Liian lyhyt"
    assert meter.text().startswith(short)
    assert said(first) == [meter.text().replace(short, _TOO_SHORT[lang], 1)]


def test_a_refusal_goes_when_typing_on_has_made_the_passphrase_strong(first: Running) -> None:
    go_to_passphrase(first)
    first.type("new_passphrase_edit", "sammet")
    first.press("next_button")
    edit = field(first, "new_passphrase_edit")
    QTest.keyClicks(edit, " kvast")
    assert said(first)
    assert frame(first, "new_passphrase_edit") == "wrong"
    QTest.keyClicks(edit, " nio fyrar regnbåge")
    first.qtbot.waitUntil(partial(nothing_said, first))
    assert frame(first, "new_passphrase_edit") == "none"


def nothing_said(running: Running) -> bool:
    return not said(running)


def test_a_difference_goes_when_the_second_is_alike(first: Running) -> None:
    go_to_passphrase(first)
    first.type("new_passphrase_edit", STRONG)
    first.type("repeat_passphrase_edit", STRONG[:-1])
    first.press("next_button")
    assert frame(first, "repeat_passphrase_edit") == "wrong"
    QTest.keyClicks(field(first, "repeat_passphrase_edit"), STRONG[-1])
    assert said(first) == []
    assert frame(first, "repeat_passphrase_edit") == "none"


def test_the_passphrase_is_typed_twice_alike(first: Running) -> None:
    go_to_passphrase(first)
    first.type("new_passphrase_edit", STRONG)
    first.type("repeat_passphrase_edit", STRONG + "n")
    first.press("next_button")
    assert said(first) == ["Lösenfraserna är inte likadana. Skriv samma lösenfras två gånger."]


def make_vault(running: Running) -> list[list[str]]:
    """Go through the first start up to the recovery sheet; return its lines in groups."""
    go_to_passphrase(running)
    running.type("new_passphrase_edit", STRONG)
    running.type("repeat_passphrase_edit", STRONG)
    running.press("next_button")
    running.settle()
    return sheet_lines(running)


def sheet_lines(running: Running) -> list[list[str]]:
    labels = running.front.findChildren(QLabel)
    codes = [label.text() for label in labels if label.property("role") == "code"]
    return [codes[at : at + 3] for at in range(0, len(codes), 3)]


def type_back(running: Running, lines: list[list[str]]) -> None:
    """Type the two groups asked for and finish."""
    for number in (1, 2):
        edit = running.front.findChild(QLineEdit, f"group_{number}_edit")
        assert edit is not None
        line, group = (int(word) for word in re.findall(r"\d+", edit.accessibleName()))
        running.type(f"group_{number}_edit", lines[line - 1][group - 1].lower())
    running.press("next_button")
    running.settle()


def test_a_vault_is_made_and_opened_once_two_groups_have_been_typed_back(
    first: Running, start: Start
) -> None:
    lines = make_vault(first)
    first.press("next_button")
    first.press("next_button")  # nothing typed back yet
    assert len(said(first)) == 1
    type_back(first, lines)
    assert first.main.isVisible()
    first.program.lock_now()
    again = start(first.folder)
    again.unlock(STRONG)
    assert again.main.isVisible()


def test_a_sheet_that_was_never_checked_is_made_anew_at_the_next_unlocking(
    first: Running, start: Start
) -> None:
    lost = make_vault(first)
    first.program.lock_now()
    assert first.ends == ["locked"]
    again = start(first.folder)
    again.unlock(STRONG)
    lines = sheet_lines(again)
    assert len(lines) == len(lost)
    assert lines != lost
    assert len(said(again)) == 1
    again.press("next_button")
    type_back(again, lines)
    assert again.main.isVisible()
    again.program.lock_now()
    third = start(first.folder)
    third.unlock(STRONG)
    assert third.main.isVisible()


def test_there_is_no_way_back_to_the_passphrase_of_a_vault_that_is_made(first: Running) -> None:
    make_vault(first)
    back = first.front.findChild(QPushButton, "back_button")
    assert back is not None
    assert not back.isVisible()
