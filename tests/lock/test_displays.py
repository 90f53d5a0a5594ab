"""The program on a real display: its clipboard, seen by another program, and its keys."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lock.displays import (
    NO_DISPLAY,
    copied_elsewhere,
    has_display,
    private_display,
    read_elsewhere,
)
from tests.lock.driving import Driven

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the display is Linux's"),
    pytest.mark.skipif(not has_display(), reason=NO_DISPLAY),
]


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """A display of this test's own."""
    with private_display() as found:
        yield found


@pytest.fixture
def driven(home: Path, display: dict[str, str]) -> Iterator[Driven]:
    """The program on that display, unlocked."""
    program = Driven.started(home, **display)
    program.unlock()
    yield program
    program.close()


def test_a_copy_is_marked_secret_for_other_programs_and_gone_after_the_lock(
    display: dict[str, str], driven: Driven
) -> None:
    driven.order("copy", words="040 555 0190")
    assert read_elsewhere(display) == {"words": "040 555 0190", "hint": "secret"}
    driven.lock_by_button()
    assert read_elsewhere(display)["words"] == ""


def test_what_another_program_has_copied_since_survives_the_lock(
    display: dict[str, str], driven: Driven
) -> None:
    driven.order("copy", words="040 555 0190")
    with copied_elsewhere(display, "från ett annat program"):
        driven.order("settle")
        driven.lock_by_button()
        assert read_elsewhere(display)["words"] == "från ett annat program"
