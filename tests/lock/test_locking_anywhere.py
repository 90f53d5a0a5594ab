"""The real program locked from everywhere: closed in time, and every word there afterwards."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lock.driving import Driven, vault_folder
from tests.made_vaults import MadeVault

if sys.platform == "win32":
    pytest.skip("the driven window listens the way of Unix", allow_module_level=True)

#: The figure is 0.5 s and has its own measurement; here the machine is doing other things too.
IN_TIME = 1.5
WORDS = "Kuura Kivi"


@pytest.fixture
def typing(driven: Driven) -> Driven:
    """The program with a form open that nothing has been typed into."""
    driven.unlock()
    driven.order("open", page="form", tab="quick_contact")
    return driven


def require_words(driven: Driven, words: str = WORDS) -> None:
    driven.unlock()
    assert driven.order("place")["field"] == "contact/alias"
    assert driven.order("read", field="alias")["words"] == words
    assert driven.order("drafts")["drafts"] == 1


@pytest.mark.slow
def test_locking_works_in_front_of_everything_that_waits(typing: Driven) -> None:
    words = ""
    for front in ("message", "file", "printer", "menu", "context", "printing"):
        typing.order("type", field="alias", words=front)
        words += front
        typing.order("show", what=front)
        assert typing.lock() < IN_TIME, front
        require_words(typing, words)


def test_locking_works_in_front_of_a_list_of_choices(driven: Driven) -> None:
    driven.unlock()
    driven.order("open", page="settings")
    driven.order("show", what="list")
    assert driven.lock() < IN_TIME
    driven.unlock()
    assert driven.order("place")["page"] == "settings"


@pytest.mark.slow
def test_a_busy_thread_neither_delays_the_lock_nor_costs_a_word(typing: Driven) -> None:
    words = "Kuura "
    typing.order("type", field="alias", words=words)
    typing.order("flush")
    for what in ("vault", "computing", "statement", "beside"):
        typing.order("busy", seconds=8, what=what)
        typing.order("type", field="alias", words=what)
        words += what
        assert typing.lock() < IN_TIME, what
        require_words(typing, words)


def test_a_form_that_was_not_begun_yet_is_there_after_locking_a_busy_vault(
    typing: Driven,
) -> None:
    typing.order("busy", seconds=8)
    typing.order("type", field="alias", words=WORDS)
    assert typing.lock() < IN_TIME
    require_words(typing)


def test_windows_that_hang_are_ended_by_the_system_and_followed_by_fresh_ones(
    typing: Driven,
) -> None:
    typing.order("type", field="alias", words=WORDS)
    typing.order("flush")
    typing.order("hang", within=0.3)
    typing.wait_for_window()
    assert typing.order("state")["said"] == ""  # it counts as a lock
    typing.unlock()
    assert typing.order("read", field="alias")["words"] == WORDS


@pytest.fixture
def reporting(tmp_path: Path, practice: MadeVault) -> Iterator[Driven]:
    """The program on a vault with invented cases."""
    folder = vault_folder(tmp_path)
    folder.parent.mkdir(parents=True)
    practice.copied(folder)
    driven = Driven.started(tmp_path)
    driven.unlock()
    yield driven
    driven.close()


@pytest.mark.slow
def test_a_report_in_the_making_does_not_delay_the_lock(reporting: Driven) -> None:
    case_id = reporting.order("cases")["cases"][0]
    reporting.order("warm")
    for after in (0, 150, 400):
        reporting.order("report", case_id=case_id)
        assert reporting.lock(after=after) < IN_TIME
        reporting.unlock()


@pytest.mark.slow
def test_what_was_typed_is_where_it_was_in_a_wizard_and_in_a_report(reporting: Driven) -> None:
    case_id = reporting.order("cases")["cases"][0]
    for page, tab in (("form", "intake"), ("report", "")):
        reporting.order("open", page=page, tab=tab, case_id=case_id)
        assert reporting.order("fill", words=["alku"])["fields"] >= 1
        reporting.order("busy", seconds=8)
        reporting.order("fill", words=["loppu"])
        before, place = reporting.order("texts"), reporting.order("place")
        assert reporting.lock() < IN_TIME
        reporting.unlock()
        assert reporting.order("texts") == before
        assert reporting.order("place")["field"] == place["field"]
