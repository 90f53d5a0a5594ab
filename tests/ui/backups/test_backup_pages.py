"""The pages about backups over a real vault: making one, stopping it, trying a restore."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.idle_times import IdleRule
from exitdesk.domain.texts import Lang
from exitdesk.ui.backups.backup_pages import BackupPage
from exitdesk.ui.backups.backup_runs import BackupRun
from exitdesk.ui.backups.trial_pages import TrialPage
from exitdesk.ui.cases.cards import Card
from exitdesk.ui.cases.today_pages import TodayPage
from exitdesk.ui.settings_page import SettingsPage
from tests.clocks import SettableClock
from tests.made_vaults import PASSPHRASE, MadeVault
from tests.ui.benches import Bench, found, words_on


@pytest.fixture
def run(bench: Bench) -> BackupRun:
    return BackupRun(bench.desk.backups, bench.jobs)


def page_of(bench: Bench, run: BackupRun) -> BackupPage:
    return bench.show(BackupPage(bench.desk, bench.jobs, bench.language, run))


def press(bench: Bench, page: QWidget, name: str) -> None:
    QTest.mouseClick(found(page, QPushButton, name), Qt.MouseButton.LeftButton)
    bench.settle()


def test_a_backup_is_made_from_the_page_and_found_in_its_list(
    bench: Bench, run: BackupRun, chosen: Path
) -> None:
    page = page_of(bench, run)
    assert not found(page, QPushButton, "back_up_button").isEnabled()
    press(bench, page, "folder_button")
    press(bench, page, "back_up_button")
    bench.qtbot.waitUntil(lambda: not run.is_under_way, timeout=20_000)
    bench.settle()
    assert "läst" in words_on(page)
    assert len(list(chosen.iterdir())) == 1
    assert "22.11.2026" in words_on(page)
    assert "hel" in words_on(page)


def test_the_page_comes_back_to_the_folder_used_last(
    bench: Bench, run: BackupRun, drive: Path
) -> None:
    bench.do(lambda: bench.desk.backups.begin(drive))
    made = bench.desk.backups.write()
    bench.do(lambda: bench.desk.backups.finish(made))
    page = page_of(bench, run)
    assert str(drive) in found(page, QLabel, "folder_label").text()
    assert found(page, QPushButton, "back_up_button").isEnabled()


def test_a_failure_is_said_on_the_page_and_it_may_be_tried_again(
    bench: Bench, run: BackupRun, chosen: Path, tmp_path: Path
) -> None:
    page = page_of(bench, run)
    press(bench, page, "folder_button")
    chosen.rename(tmp_path / "pulled out")
    press(bench, page, "back_up_button")
    bench.qtbot.waitUntil(lambda: not run.is_under_way, timeout=20_000)
    bench.settle()
    assert "Anslut enheten" in words_on(page)
    (tmp_path / "pulled out").rename(chosen)
    press(bench, page, "back_up_button")
    bench.qtbot.waitUntil(lambda: not run.is_under_way, timeout=20_000)
    assert len(list(chosen.iterdir())) == 1


def test_a_backup_goes_on_when_the_officer_leaves_the_page_and_is_told_on_return(
    bench: Bench, run: BackupRun, chosen: Path
) -> None:
    page = BackupPage(bench.desk, bench.jobs, bench.language, run)
    page.show()
    press(bench, page, "folder_button")
    QTest.mouseClick(found(page, QPushButton, "back_up_button"), Qt.MouseButton.LeftButton)
    page.close()
    page.deleteLater()
    bench.qtbot.waitUntil(lambda: not run.is_under_way, timeout=20_000)
    assert len(list(chosen.iterdir())) == 1
    again = page_of(bench, run)
    assert "läst" in words_on(again)


def test_a_backup_can_be_stopped(bench: Bench, run: BackupRun, chosen: Path) -> None:
    page = page_of(bench, run)
    press(bench, page, "folder_button")
    bench.do(lambda: bench.desk.backups.begin(chosen))
    bench.desk.backups.stop()
    run.is_under_way = True
    run._write(None)
    bench.qtbot.waitUntil(lambda: not run.is_under_way, timeout=20_000)
    bench.settle()
    assert "avbröts" in words_on(page)
    assert list(chosen.iterdir()) == []


@pytest.mark.parametrize(
    ("days", "warned"), [(0, False), (1, False), (7, False), (8, True), (None, True)]
)
def test_the_days_page_says_how_old_the_backup_is_and_warns_after_a_week(
    bench: Bench, clock: SettableClock, drive: Path, days: int | None, warned: bool
) -> None:
    if days is not None:
        bench.do(lambda: bench.desk.backups.begin(drive))
        made = bench.desk.backups.write()
        bench.do(lambda: bench.desk.backups.finish(made))
        clock.advance(timedelta(days=days))
    page = bench.show(TodayPage(bench.desk, bench.jobs, bench.language))
    assert found(page, Card, "no_backup").isVisibleTo(page) is warned
    line = found(page, QLabel, "backup_line")
    assert line.isVisibleTo(page) is (days is not None)
    if warned:
        with bench.qtbot.waitSignal(page.place_requested) as asked:
            press(bench, page, "backup_button")
        assert asked.args == [Place("backup")]


def test_the_settings_lead_to_the_backups(bench: Bench) -> None:
    page = bench.show(SettingsPage(bench.language, bench.theme, IdleRule()))
    with bench.qtbot.waitSignal(page.place_requested) as asked:
        press(bench, page, "backup_button")
    assert asked.args == [Place("backup")]


def test_the_keeper_sets_how_many_backups_are_kept_and_the_log_says_so(
    bench: Bench, run: BackupRun
) -> None:
    page = page_of(bench, run)
    box = found(page, QComboBox, "keep_choice")
    assert box.currentText() == "10"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    bench.settle()
    assert bench.do(bench.desk.backups.rules).keep == 9
    entry = bench.do(lambda: bench.desk.vault.ledger.entries(limit=1))[0]
    assert dict(entry.facts) == {"rule": "backup_keep", "number": "9"}
    assert "säkerhetskopior som sparas" in bench.desk.log.details(entry).sv


# --- trying a restore -------------------------------------------------------------------------


@pytest.fixture
def trial(bench: Bench, drive: Path) -> TrialPage:
    """The page on which a restore is tried, with one backup in the folder used last."""
    bench.do(lambda: bench.desk.backups.begin(drive))
    made = bench.desk.backups.write()
    bench.do(lambda: bench.desk.backups.finish(made))
    page = TrialPage(bench.desk, bench.jobs, bench.language, bench.theme)
    bench.show(page)
    bench.settle()
    return page


def type_secret(page: TrialPage, words: str) -> None:
    edit = found(page, QLineEdit, "backup_passphrase")
    QTest.keyClicks(edit, words)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_a_restore_is_tried_and_nothing_is_left_of_it(
    bench: Bench, trial: TrialPage, vault_folder: Path
) -> None:
    before = {path.name for path in vault_folder.parent.iterdir()}
    bench.do(bench.desk.vault.cases.create)
    assert found(trial, QRadioButton, "backup_0").isChecked()
    press(bench, trial, "next_button")
    type_secret(trial, PASSPHRASE.decode())
    bench.settle()
    assert "är hel" in words_on(trial)
    assert "Ärenden: 1" in found(trial, QLabel, "change_label").text()
    assert {path.name for path in vault_folder.parent.iterdir()} == before
    bench.language.choose(Lang.FI)
    assert "Asioita: 1" in words_on(trial)


def test_a_trial_calls_itself_one_and_never_a_restore(bench: Bench, trial: TrialPage) -> None:
    assert "Pröva att återställa" in words_on(trial)
    assert "Återställ från" not in words_on(trial)
    bench.language.choose(Lang.FI)
    assert "Kokeile palauttamista" in words_on(trial)


def test_a_wrong_passphrase_is_told_and_asked_for_again(bench: Bench, trial: TrialPage) -> None:
    press(bench, trial, "next_button")
    type_secret(trial, "fel")
    bench.settle()
    assert "gick inte att låsa upp" in words_on(trial)
    type_secret(trial, PASSPHRASE.decode())
    bench.settle()
    assert "är hel" in words_on(trial)


def test_the_recovery_sheet_can_be_tried_too(
    bench: Bench, trial: TrialPage, made_vault: MadeVault
) -> None:
    press(bench, trial, "next_button")
    press(bench, trial, "other_way_button")
    for number, line in enumerate(made_vault.sheet.lines, 1):
        QTest.keyClicks(found(trial, QLineEdit, f"line_{number}_edit"), line)
    press(bench, trial, "next_button")
    bench.settle()
    assert "är hel" in words_on(trial)


def test_a_damaged_backup_cannot_be_chosen_and_says_why(
    bench: Bench, trial: TrialPage, chosen: Path
) -> None:
    only = next(chosen.iterdir())
    (only / "backup.seal").write_bytes(b"no seal")
    press(bench, trial, "folder_button")
    bench.settle()
    assert not found(trial, QRadioButton, "backup_0").isEnabled()
    assert "backup.seal" in words_on(trial)
