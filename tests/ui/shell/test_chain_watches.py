"""The check of the log's chain while the officer works."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.chain_watches import ChainWatch
from exitdesk.ui.jobs import Jobs
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.ui.benches import words_on
from tests.ui.shell.programs import Start


class Slices:
    """A check of so many slices that finds what it is told to find."""

    def __init__(self, slices: int, finding: Text | None = None) -> None:
        self.left = slices
        self._finding = finding

    def step(self) -> bool:
        self.left -= 1
        return self.left > 0

    def finding(self) -> Text | None:
        return self._finding


def stop(error: ExitDeskError) -> None:
    raise AssertionError(error)


def test_a_changed_log_is_said_on_every_page_with_what_to_do(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, start: Start
) -> None:
    vault = made_vault.open(forms, clock)
    vault.cases.create()
    vault._core.database.execute("UPDATE ledger SET at = at + 1 WHERE sequence = 1")
    vault.close()
    program = start(made_vault.folder)
    program.unlock()
    program.qtbot.waitUntil(lambda: "ändrats i efterhand" in words_on(program.main))
    assert "ansvarar för valvet" in words_on(program.main)
    program.program.language.choose(Lang.FI)
    assert "vastuuhenkilölle" in words_on(program.main)


def test_a_whole_log_is_not_talked_about(start: Start, made_vault: MadeVault) -> None:
    program = start(made_vault.folder)
    program.unlock()
    watch = program.program._watch
    assert watch is not None
    program.settle()
    assert "ändrats i efterhand" not in words_on(program.main)


def test_other_work_comes_between_two_slices(qapp: QApplication, jobs: Jobs, qtbot: QtBot) -> None:
    slices = Slices(3)
    watch = ChainWatch(lambda: slices, jobs, qapp)
    left: list[int] = []
    with qtbot.waitSignal(watch.ended):
        watch.start()
        qtbot.waitUntil(lambda: slices.left < 3)
        jobs.run(lambda: slices.left, left.append, stop)
    assert 0 < left[0] < 3
    assert slices.left == 0


@pytest.mark.parametrize("slices", [1, 5])
def test_what_is_found_is_told_after_the_last_slice(
    qapp: QApplication, jobs: Jobs, qtbot: QtBot, slices: int
) -> None:
    wrong = Text(sv="Fel.", fi="Vika.")
    watch = ChainWatch(lambda: Slices(slices, wrong), jobs, qapp)
    with qtbot.waitSignal(watch.broken) as told:
        watch.start()
    assert told.args == [wrong]


def test_a_stopped_watch_asks_for_nothing_more(
    qapp: QApplication, jobs: Jobs, qtbot: QtBot
) -> None:
    slices = Slices(1_000)
    watch = ChainWatch(lambda: slices, jobs, qapp)
    watch.start()
    qtbot.waitUntil(lambda: slices.left < 1_000)
    watch.stop()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert not watch._pause.isActive()
    assert slices.left > 990
