"""A whole program restores a backup: on a new computer, over a vault, after a crash."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget

from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.backups.restore_windows import RestoreWindow
from exitdesk.ui.first_start.windows import FirstStartWindow
from exitdesk.ui.main_window import MainWindow
from exitdesk.ui.unlock_window import UnlockWindow
from exitdesk.vault.backups import make_backup
from exitdesk.vault.device_stores import DeviceStore
from tests.backups.conftest import write_note
from tests.clocks import SettableClock
from tests.made_vaults import PASSPHRASE, MadeVault
from tests.ui.benches import found, words_on
from tests.ui.shell.conftest import start
from tests.ui.shell.programs import Running, Start

__all__ = ["start"]


@pytest.fixture
def computer_keyring() -> Callable[[], DeviceStore] | None:
    """No keyring."""
    return None


@dataclass(frozen=True)
class Lost:
    """A vault that was backed up with one case in it, and then got another."""

    made: MadeVault
    drive: Path


@pytest.fixture
def lost(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, chosen: Path) -> Lost:
    vault = made_vault.open(forms, clock)
    write_note(vault, forms, "före kopian")
    make_backup(vault.backups, chosen)
    write_note(vault, forms, "efter kopian")
    vault.close()
    return Lost(made_vault, chosen)


def settle(running: Running) -> None:
    running.settle()
    QApplication.processEvents()
    running.settle()


def shows(running: Running, kind: type[QWidget]) -> bool:
    return isinstance(running.front, kind)


def choose_backup(running: Running) -> None:
    """Choose the folder and copy the newest backup to the usual place's side."""
    running.press("folder_button")
    settle(running)
    assert found(running.front, QRadioButton, "backup_0").isChecked()
    running.press("next_button")
    running.press("next_button")
    settle(running)


def type_passphrase(running: Running, words: str = PASSPHRASE.decode()) -> None:
    running.type("backup_passphrase", words)
    running.press("next_button")
    settle(running)


def cases_in(running: Running) -> int:
    running.unlock()
    running.settle()
    desk = running.program.desk
    assert desk is not None
    return len(running.program.jobs._vault.submit(desk.cases.lines).result())


def test_a_lost_laptop_is_replaced_from_the_first_start(lost: Lost, start: Start) -> None:
    shutil.rmtree(lost.made.folder)
    running = start(lost.made.folder)
    first = running.front
    assert isinstance(first, FirstStartWindow)
    first.begin_with_ways()
    running.press("restore_button")
    assert shows(running, RestoreWindow)
    choose_backup(running)
    type_passphrase(running)
    assert "Ärenden: 1" in words_on(running.front)
    running.press("next_button")
    settle(running)
    assert shows(running, UnlockWindow)
    assert "återställd" in words_on(running.front)
    assert cases_in(running) == 1


def test_a_vault_in_use_is_compared_and_moved_aside(lost: Lost, start: Start) -> None:
    running = start(lost.made.folder)
    running.press("restore_button")
    choose_backup(running)
    type_passphrase(running)
    said = words_on(running.front)
    assert "som inte följer med" in said
    assert "Sparade uppgifter: 1. Ärenden: 1." in said
    assert found(running.front, QPushButton, "cancel_button").hasFocus()
    running.press("next_button")
    settle(running)
    aside = next(lost.made.folder.parent.glob("vault.aside-*"))
    assert str(aside) in words_on(running.front)
    assert cases_in(running) == 1


def test_leaving_everything_as_it_is_leaves_nothing_behind(lost: Lost, start: Start) -> None:
    before = {path.name for path in lost.made.folder.parent.iterdir()}
    running = start(lost.made.folder)
    running.press("restore_button")
    choose_backup(running)
    type_passphrase(running)
    running.press("cancel_button")
    settle(running)
    assert shows(running, UnlockWindow)
    left = {path.name for path in lost.made.folder.parent.iterdir()}
    assert left - {"settings"} == before - {"settings"}
    assert cases_in(running) == 2


def test_a_wrong_passphrase_is_corrected_and_the_copy_is_still_there(
    lost: Lost,
    start: Start,
) -> None:
    running = start(lost.made.folder)
    running.press("restore_button")
    choose_backup(running)
    type_passphrase(running, "fel")
    assert "gick inte att låsa upp" in words_on(running.front)
    type_passphrase(running)
    assert "Ärenden: 1" in words_on(running.front)


def test_a_damaged_backup_leads_back_to_the_choice(lost: Lost, start: Start) -> None:
    only = next(lost.drive.iterdir())
    with (only / "vault.db").open("r+b") as file:
        file.seek(9000)
        file.write(b"changed")
    running = start(lost.made.folder)
    running.press("restore_button")
    choose_backup(running)
    assert "skadad eller utbytt" in words_on(running.front)
    running.press("back_button")
    running.press("back_button")
    assert shows(running, UnlockWindow)


def test_a_lost_key_file_is_restored_alone_and_no_record_is_lost(
    lost: Lost,
    start: Start,
) -> None:
    (lost.made.folder / "vault.hdr").unlink()
    running = start(lost.made.folder)
    running.press("restore_button")
    choose_backup(running)
    type_passphrase(running)
    assert "Bara nyckelfilen" in words_on(running.front)
    running.press("next_button")
    settle(running)
    assert cases_in(running) == 2


def test_a_backup_chosen_as_a_vault_is_not_opened_and_the_way_on_is_shown(
    lost: Lost, start: Start
) -> None:
    only = next(lost.drive.iterdir())
    before = {path: path.read_bytes() for path in only.iterdir()}
    running = start(only)
    running.unlock()
    assert "är en säkerhetskopia" in words_on(running.front)
    running.press("restore_button")
    settle(running)
    assert found(running.front, QRadioButton, "backup_0").isChecked()
    assert {path: path.read_bytes() for path in only.iterdir()} == before


def test_another_place_may_be_chosen(
    lost: Lost,
    start: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running = start(lost.made.folder)
    running.press("restore_button")
    running.press("folder_button")
    settle(running)
    running.press("next_button")
    other = tmp_path / "elsewhere"
    other.mkdir()
    monkeypatch.setattr("exitdesk.ui.dialogs.choose_folder", lambda *_asked, **_more: other)
    found(running.front, QRadioButton, "other_place").click()
    running.press("place_button")
    assert str(other) in words_on(running.front)
    running.press("next_button")
    settle(running)
    type_passphrase(running)
    running.press("next_button")
    settle(running)
    assert str(other) in words_on(running.front)
    assert cases_in(running) == 1
    assert (lost.made.folder / "vault.db").exists()


def test_a_restore_cut_short_by_a_crash_is_completed_and_told_at_the_next_start(
    lost: Lost,
    start: Start,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running = start(lost.made.folder)
    running.press("restore_button")
    choose_backup(running)
    type_passphrase(running)
    real, count = Path.rename, []

    def crash_at_second(path: Path, target: Path) -> Path:
        count.append(path)
        if len(count) == 2:
            raise SystemError("the power went")
        return real(path, target)

    front = running.front
    staged = front.children()
    assert staged
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", crash_at_second)
        restores = running.program._doors.restores()
        stage = next(
            path for path in lost.made.folder.parent.iterdir() if ".restoring-" in path.name
        )
        from exitdesk.vault.generations import generations
        from exitdesk.vault.staging import Part, Staged

        read = generations(lost.drive)[0].read
        assert read is not None
        with pytest.raises(SystemError):
            restores.put_to_use(Staged(stage, lost.made.folder, Part.WHOLE, read, lost.drive))
    assert not lost.made.folder.exists()
    again = start(lost.made.folder)
    assert shows(again, UnlockWindow)
    assert "har slutförts" in words_on(again.front)
    assert cases_in(again) == 1


def test_the_keyboard_alone_restores_a_backup(lost: Lost, start: Start) -> None:
    running = start(lost.made.folder)
    running.press("restore_button")
    window = running.front
    window.activateWindow()
    running.qtbot.waitUntil(window.isActiveWindow)

    def focus() -> QWidget:
        return QApplication.focusWidget() or window

    def key(code: Qt.Key) -> None:
        QTest.keyClick(focus(), code)
        settle(running)

    def tab_to(name: str) -> None:
        passed = []
        while focus().objectName() != name:
            passed.append(focus().objectName())
            assert len(passed) < 12, passed
            QTest.keyClick(focus(), Qt.Key.Key_Tab)

    assert focus().objectName() == "folder_button"
    key(Qt.Key.Key_Space)
    for _ in range(2):
        tab_to("next_button")
        key(Qt.Key.Key_Space)
    QTest.keyClicks(focus(), PASSPHRASE.decode())
    key(Qt.Key.Key_Return)
    assert "Ärenden: 1" in words_on(window)
    key(Qt.Key.Key_Escape)
    assert shows(running, UnlockWindow)


def test_every_step_fits_a_small_window_at_twice_the_size_in_both_languages(
    lost: Lost,
    start: Start,
) -> None:
    running = start(lost.made.folder)
    running.program.theme.choose(running.program.theme.name, 22)
    running.press("restore_button")
    window = running.front
    window.resize(900, 600)

    def require_no_words_cut() -> None:
        for lang in (Lang.FI, Lang.SV):
            running.program.language.choose(lang)
            QApplication.processEvents()
            assert window.width() == 900
            for label in window.findChildren(QLabel):
                if label.isVisible():
                    assert label.width() <= 900
                    assert right_of(label, window) <= 900, label.text()

    require_no_words_cut()
    running.press("folder_button")
    settle(running)
    require_no_words_cut()
    running.press("next_button")
    require_no_words_cut()
    running.press("next_button")
    settle(running)
    require_no_words_cut()
    type_passphrase(running)
    require_no_words_cut()


def right_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, widget.rect().topRight()).x()


def test_locking_in_the_middle_of_a_backup_leaves_the_last_good_one(
    lost: Lost,
    start: Start,
) -> None:
    running = start(lost.made.folder)
    running.unlock()
    running.settle()
    desk = running.program.desk
    assert desk is not None
    assert isinstance(running.main, MainWindow)
    running.program.jobs._vault.submit(desk.backups.begin, lost.drive).result()
    running.program.lock_now()
    assert running.ends == ["locked"]
    good = [path.name for path in lost.drive.iterdir() if not path.name.endswith(".part")]
    assert len(good) == 1
