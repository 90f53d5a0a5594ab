import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.jobs import Jobs, UnforeseenError

Settle = Callable[[], None]


class TriedError(ExitDeskError):
    """A foreseen failure."""

    message = Text(sv="Fel.", fi="Virhe.")


class Asker(QObject):
    """Asks for work and notes what comes back, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.threads: list[threading.Thread] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def failed(self, error: ExitDeskError) -> None:
        self.done(error)


def fail() -> None:
    raise TriedError


def slip() -> None:
    raise ZeroDivisionError("not for anyone's eyes")


def test_work_is_done_in_the_other_thread_and_told_in_this_one(jobs: Jobs, settle: Settle) -> None:
    asker = Asker()
    jobs.run(threading.current_thread, asker.done, asker.failed)
    settle()
    assert asker.results != [threading.current_thread()]
    assert asker.threads == [threading.current_thread()]


def test_answers_come_in_the_order_of_the_questions(jobs: Jobs, settle: Settle) -> None:
    asker = Asker()
    for number in range(50):
        jobs.run(lambda number=number: number, asker.done, asker.failed)  # type: ignore[misc]
    settle()
    assert asker.results == list(range(50))


def test_a_foreseen_failure_reaches_whoever_asked(jobs: Jobs, settle: Settle) -> None:
    asker = Asker()
    jobs.run(fail, asker.done, asker.failed)
    settle()
    [error] = asker.results
    assert isinstance(error, TriedError)


def test_an_unforeseen_failure_is_told_without_its_values(
    jobs: Jobs, settle: Settle, qtbot: QtBot
) -> None:
    asker = Asker()
    with qtbot.captureExceptions() as caught:
        jobs.run(slip, asker.done, asker.failed)
        settle()
    [error] = asker.results
    assert isinstance(error, UnforeseenError)
    assert error.detail == "ZeroDivisionError"
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_nothing_is_told_to_a_window_that_has_gone(jobs: Jobs, settle: Settle) -> None:
    import shiboken6

    asker = Asker()
    results = asker.results
    go = threading.Event()
    jobs.run(go.wait, asker.done, asker.failed)
    jobs.run(go.wait, partial(asker.done), partial(asker.failed))
    shiboken6.delete(asker)
    go.set()
    settle()
    assert results == []


def test_settled_comes_after_the_last_answer(jobs: Jobs, qtbot: QtBot) -> None:
    asker = Asker()
    with qtbot.waitSignal(jobs.settled):
        jobs.run(int, asker.done, asker.failed)
        jobs.run(str, asker.done, asker.failed)
    assert asker.results == [0, ""]


@pytest.mark.parametrize("patience", [0.0, 0.01])
def test_finish_does_not_wait_longer_than_it_may(
    jobs: Jobs, settle: Settle, patience: float
) -> None:
    asker = Asker()
    go = threading.Event()
    jobs.run(go.wait, asker.done, asker.failed)
    assert not jobs.finish(patience)
    go.set()
    assert jobs.finish(5)
    settle()


def test_long_work_beside_keeps_neither_the_vault_nor_the_lock_waiting(
    jobs: Jobs, settle: Settle
) -> None:
    asker, may_end = Asker(), threading.Event()
    jobs.run_beside(may_end.wait, asker.done, asker.failed)
    jobs.run(threading.current_thread, asker.done, asker.failed)
    assert jobs.finish(within=5.0)
    assert jobs.is_busy
    may_end.set()
    settle()
    assert len(asker.results) == 2
