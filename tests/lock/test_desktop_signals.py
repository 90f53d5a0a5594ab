"""The real window process on a bus with a login service that tells what a desktop tells."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lock.driving import Driven

if sys.platform != "linux":
    pytest.skip("the login service is Linux's", allow_module_level=True)

from tests.lock.buses import ANOTHER, NO_DAEMON, Login, has_daemon, private_bus

pytestmark = pytest.mark.skipif(not has_daemon(), reason=NO_DAEMON)


@pytest.fixture
def login(tmp_path: Path) -> Iterator[Login]:
    """The login service on a bus of this test's own."""
    with private_bus(tmp_path) as address:
        service = Login(address)
        yield service
        service.close()


@pytest.fixture
def driven(home: Path, login: Login) -> Iterator[Driven]:
    """The program unlocked, with this bus for both its buses."""
    buses = dict.fromkeys(("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"), login.address)
    program = Driven.started(home, **buses)
    program.unlock()
    assert login.inhibited.wait(20), "the program did not ask for time"
    program.order("settle")
    yield program
    program.close()


def test_the_computer_waits_with_sleeping_until_the_window_process_has_ended(
    login: Login, driven: Driven
) -> None:
    [inhibit] = [what for name, what in login.asked if name == "Inhibit"]
    assert (inhibit[0], inhibit[3]) == ("sleep", "delay")
    ended = os.pidfd_open(driven.pid)
    said = time.monotonic()
    login.prepare_for_sleep(begins=True)
    login.wait_for_release()
    assert driven.ended_after(ended, said) < 0.5


def test_waking_up_locks_nothing_by_itself(login: Login, driven: Driven) -> None:
    before = driven.pid
    login.prepare_for_sleep(begins=False)
    login.screen_saver(active=False)
    login.hint(locked=False)
    login.lock(ANOTHER)
    login.hint(locked=True, session=ANOTHER)
    driven.order("settle")
    assert driven.order("state")["pid"] == before


@pytest.mark.parametrize("how", ["lock", "hint", "screen saver"])
def test_the_lock_of_the_desktop_locks_the_program(login: Login, driven: Driven, how: str) -> None:
    ended = os.pidfd_open(driven.pid)
    said = time.monotonic()
    if how == "lock":
        login.lock()
    elif how == "hint":
        login.hint(locked=True)
    else:
        login.screen_saver(active=True)
    assert driven.ended_after(ended, said) < 0.5
    login.wait_for_release()


def test_in_front_of_a_locked_vault_nobody_keeps_the_computer_from_sleeping(
    login: Login, driven: Driven
) -> None:
    driven.lock()
    login.wait_for_release()
    assert [name for name, _ in login.asked].count("Inhibit") == 1
