"""Idle minutes: the officer's choice, up to the cap that the vault's keeper has set."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from exitdesk.domain.actions import Action
from exitdesk.domain.idle_times import IdleRule
from exitdesk.domain.officers import Role
from exitdesk.ui.idle_choices import IdleChoice
from exitdesk.vault.officer_errors import NotKeeperError
from tests.lock.conftest import Opening


@given(st.integers(-5, 40), st.integers(-5, 40))
def test_the_time_is_between_a_minute_and_the_cap_and_the_cap_at_most_fifteen(
    chosen: int, cap: int
) -> None:
    rule = IdleRule().with_cap(cap).with_choice(chosen)
    assert 1 <= rule.minutes <= rule.cap <= 15


def test_a_vault_locks_after_five_minutes_unless_another_time_is_chosen(opened: Opening) -> None:
    assert opened().idle.rule() == IdleRule(5, 15, may_set_cap=True)


def test_a_choice_and_a_cap_hold_at_the_next_opening_and_the_cap_is_in_the_log(
    opened: Opening,
) -> None:
    desk = opened()
    desk.idle.choose(12)
    desk.idle.set_cap(10)
    newest = desk.log.entries()[0]
    assert newest.action == Action.RULE_CHANGED
    desk = opened()
    assert desk.idle.rule().minutes == 10
    desk.idle.set_cap(15)
    assert desk.idle.rule().minutes == 12  # the choice itself was kept


def test_only_the_keeper_sets_the_cap(opened: Opening) -> None:
    desk = opened()
    core = desk.vault._core
    core.officer = replace(core.officer, roles=frozenset({Role.OFFICER}))
    assert not desk.idle.rule().may_set_cap
    with pytest.raises(NotKeeperError):
        desk.idle.set_cap(3)
    assert desk.idle.rule().cap == 15


def test_what_is_no_number_of_minutes_is_passed_over(opened: Opening) -> None:
    desk = opened()
    for value in ("soon", True, 0, 900, None):
        desk.vault.settings.set_shared("idle_cap_minutes", value)
        assert 1 <= desk.idle.rule().minutes <= 15


@pytest.fixture
def choices(qtbot: QtBot) -> Iterator[list[IdleChoice]]:
    """Choices shown; closed after the test."""
    shown: list[IdleChoice] = []
    yield shown
    for one in shown:
        one.close()


def shown(choice: IdleChoice, name: str) -> QComboBox:
    box = choice.findChild(QComboBox, name)
    assert box is not None
    return box


def test_an_officer_is_offered_the_minutes_up_to_the_cap_and_no_cap(
    choices: list[IdleChoice],
) -> None:
    choices.append(IdleChoice(IdleRule(12, 8)))
    minutes = shown(choices[0], "minutes_choice")
    assert [minutes.itemText(at) for at in range(minutes.count())][-1] == "8"
    assert minutes.currentText() == "8"
    assert not shown(choices[0], "cap_choice").isVisibleTo(choices[0])


def test_a_lower_cap_shortens_the_keepers_own_list_at_once(
    qtbot: QtBot, choices: list[IdleChoice]
) -> None:
    choice = IdleChoice(IdleRule(12, 15, may_set_cap=True))
    choices.append(choice)
    cap = shown(choice, "cap_choice")
    assert cap.isVisibleTo(choice)
    with qtbot.waitSignal(choice.cap_chosen) as chosen:
        cap.activated.emit(6)
    assert chosen.args == [7]
    assert shown(choice, "minutes_choice").count() == 7
    assert shown(choice, "minutes_choice").currentText() == "7"
