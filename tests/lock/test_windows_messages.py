"""What Windows would tell, read from messages made by hand; never seen on Windows itself."""

import ctypes
from ctypes import wintypes

import pytest

from exitdesk.ui.windows_messages import WindowsMessages, says_left


def message(number: int, what: int, window: int = 1) -> wintypes.MSG:
    made = wintypes.MSG()
    made.hWnd, made.message, made.wParam = window, number, what
    return made


@pytest.mark.parametrize(
    ("number", "what"),
    [(0x02B1, 0x7), (0x02B1, 0x6), (0x02B1, 0x2), (0x02B1, 0x4), (0x0218, 0x4)],
    ids=["locked", "logged off", "another user", "remote gone", "suspend"],
)
def test_these_messages_say_that_the_officer_has_left(number: int, what: int) -> None:
    assert says_left(message(number, what))


@pytest.mark.parametrize(
    ("number", "what"),
    [(0x02B1, 0x8), (0x02B1, 0x5), (0x0218, 0x12), (0x0218, 0xA), (0x0100, 0x7), (0, 0)],
    ids=["unlocked", "logged on", "resumed", "power status", "a key", "nothing"],
)
def test_these_do_not(number: int, what: int) -> None:
    assert not says_left(message(number, what))


def test_a_message_on_its_way_to_a_window_is_heard_and_passed_on() -> None:
    windows = WindowsMessages()
    heard: list[bool] = []

    def note() -> None:
        heard.append(True)

    windows.left.connect(note)
    told = message(0x02B1, 0x7)
    for kind in (b"windows_generic_MSG", b"xcb_generic_event_t"):
        passed = windows.filter.nativeEventFilter(kind, ctypes.addressof(told))
        assert passed == (False, 0)
    assert heard == [True]
