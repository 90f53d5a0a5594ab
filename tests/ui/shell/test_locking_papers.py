"""Locking while a paper is being made."""

import os
import signal
import sys

import pytest
from PySide6.QtWidgets import QPushButton

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.making_strips import MakingStrip
from tests.ui.benches import found
from tests.ui.shell.programs import Running, Start


@pytest.mark.skipif(sys.platform == "win32", reason="freezes the worker by a signal")
def test_locking_does_not_wait_for_a_paper_in_the_making(start: Start, unlocked: Running) -> None:
    desk = unlocked.program.desk
    assert desk is not None
    vault_thread = unlocked.program.jobs._vault
    draft = vault_thread.submit(desk.drafts.begin, "quick_contact").result()
    place = Place("print", case_id=draft.case_id, tab="pathway")
    unlocked.main.open(place)
    unlocked.settle()
    worker = desk.papers._renderer._process
    assert worker is not None
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGSTOP)
    found(unlocked.main, Choice, "lang").choose(Lang.FI.value)
    found(unlocked.main, QPushButton, "make_button").click()
    assert found(unlocked.main, MakingStrip).is_making
    unlocked.program.lock_now()  # waits 0.35 s at most for the vault to be closed
    assert unlocked.ends == ["locked"]
    assert not desk.vault._is_open
    again = start(unlocked.folder)
    again.unlock()
    again.settle()
    page = again.main.page
    assert page is not None
    assert page.place() == place
