import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout

from exitdesk.domain.cases import Place
from exitdesk.ui.form_pages import FormPage
from exitdesk.ui.idle import IdleWatch
from exitdesk.ui.locking import LONGEST
from tests.ui.shell.programs import Running, Start


def line_of(running: Running, field_id: str) -> QLineEdit:
    """Return the line that a field of the form on the screen is typed into."""
    page = running.main.page
    assert isinstance(page, FormPage)
    assert page.host is not None
    assert page.host.session is not None
    row = page.host.session.sheet.view_with(field_id).rows[field_id]
    line = row.findChild(QLineEdit, "line")
    assert line is not None
    return line


class SettableSeconds:
    """A wall clock in seconds."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def press_in_front(
    key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the desktop would send it: to the window that has the focus."""
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, key, modifier)


def test_f9_locks_from_the_main_window(unlocked: Running) -> None:
    unlocked.qtbot.waitActive(unlocked.main)
    press_in_front(Qt.Key.Key_F9)
    assert unlocked.ends == ["locked"]


def test_ctrl_shift_l_locks_from_inside_a_modal_dialog(unlocked: Running) -> None:
    dialog = QDialog(unlocked.main)
    QVBoxLayout(dialog).addWidget(QPushButton("x"))
    dialog.open()
    unlocked.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press_in_front(Qt.Key.Key_L, both)
    assert unlocked.ends == ["locked"]
    assert not dialog.isVisible()


def test_the_lock_button_locks(unlocked: Running) -> None:
    button = unlocked.main.findChild(QPushButton, "lock_button")
    assert button is not None
    button.click()
    assert unlocked.ends == ["locked"]


def test_locking_hides_every_window_and_closes_the_vault(unlocked: Running) -> None:
    unlocked.program.lock_now()
    assert not any(window.isVisible() for window in QApplication.topLevelWidgets())
    assert not (unlocked.folder / "vault.db-journal").exists()
    desk = unlocked.program.desk
    assert desk is not None
    again = unlocked.program.entrance  # the file is free for the next process
    assert again.window is None


def test_there_is_nothing_to_lock_in_front_of_a_locked_vault(running: Running) -> None:
    running.qtbot.waitActive(running.front)
    press_in_front(Qt.Key.Key_F9)
    assert running.ends == []
    assert running.front.isVisible()


def test_unlocking_returns_to_what_was_typed_a_moment_before_the_lock(
    start: Start, unlocked: Running
) -> None:
    unlocked.main.open(Place("form", tab="quick_contact"))
    unlocked.settle()
    QTest.keyClicks(line_of(unlocked, "alias"), "Kuura")
    unlocked.program.lock_now()  # before the draft has been begun
    again = start(unlocked.folder)
    again.unlock()
    again.settle()
    assert line_of(again, "alias").text() == "Kuura"


def test_a_draft_is_where_to_come_back_to_as_soon_as_it_is_kept(unlocked: Running) -> None:
    unlocked.main.open(Place("form", tab="quick_contact"))
    unlocked.settle()
    QTest.keyClicks(line_of(unlocked, "alias"), "Kuura")
    page, desk = unlocked.main.page, unlocked.program.desk
    assert page is not None
    assert desk is not None
    page.flush()  # and then the power goes
    unlocked.settle()
    [draft] = desk.drafts.all()
    kept = desk.places.last()
    assert kept is not None
    assert kept.draft_id == draft.draft_id


def test_unlocking_returns_to_the_place_that_was_locked(start: Start, unlocked: Running) -> None:
    unlocked.main.open(Place("log"))
    unlocked.settle()
    unlocked.program.lock_now()
    again = start(unlocked.folder)
    again.unlock()
    again.settle()
    page = again.main.page
    assert page is not None
    assert page.place() == Place("log")


def test_the_program_locks_after_idle_minutes(qapp: QApplication, unlocked: Running) -> None:
    seconds = SettableSeconds()
    watch = IdleWatch(qapp, seconds)
    watch.lock_requested.connect(unlocked.program.lock_now)
    for _ in range(10):
        seconds.now += 29
        watch.look()
    assert unlocked.ends == []
    seconds.now += 29
    watch.look()
    assert unlocked.ends == ["locked"]


def test_any_key_starts_the_idle_time_anew(qapp: QApplication, unlocked: Running) -> None:
    seconds = SettableSeconds()
    watch = IdleWatch(qapp, seconds)
    unlocked.qtbot.waitActive(unlocked.main)
    asked: list[bool] = []
    watch.lock_requested.connect(lambda: asked.append(True))
    for _ in range(20):
        seconds.now += 29
        press_in_front(Qt.Key.Key_Shift)
        watch.look()
    assert asked == []


def test_a_computer_that_has_slept_wakes_up_locked(qapp: QApplication, unlocked: Running) -> None:
    seconds = SettableSeconds()
    watch = IdleWatch(qapp, seconds)
    asked: list[bool] = []
    watch.lock_requested.connect(lambda: asked.append(True))
    watch.look()
    seconds.now += 60  # of silence, though five minutes are allowed
    watch.look()
    assert asked == [True]


def test_idle_minutes_are_between_one_and_fifteen(qapp: QApplication) -> None:
    watch = IdleWatch(qapp)
    watch.set_minutes(99)
    assert watch.minutes == 15
    watch.set_minutes(0)
    assert watch.minutes == 1


def test_a_failure_on_the_way_does_not_keep_the_lock_from_ending_the_process(
    unlocked: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(unlocked.main, "flush", fail)
    with pytest.raises(ZeroDivisionError):
        unlocked.program.lock_now()
    assert unlocked.ends == ["locked"]


def test_no_answer_is_acted_on_once_the_lock_has_begun(unlocked: Running) -> None:
    heard: list[object] = []
    unlocked.program.jobs.run(threading.get_ident, heard.append, heard.append)
    unlocked.program.lock_now()
    unlocked.settle()
    assert heard == []
    assert unlocked.ends == ["locked"]


def test_the_process_gets_a_deadline_as_the_lock_begins(
    unlocked: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_to: list[float] = []
    monkeypatch.setattr(unlocked.program.lock, "_end_within", set_to.append)
    unlocked.program.lock_now()
    assert set_to == [LONGEST]
    assert unlocked.ends == ["locked"]
