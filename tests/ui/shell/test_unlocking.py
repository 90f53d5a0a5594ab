import json
import shutil
from pathlib import Path

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton

from exitdesk.domain.texts import Lang
from exitdesk.ui.first_start.recoveries import RecoveryWindow
from exitdesk.ui.first_start.windows import FirstStartWindow
from exitdesk.ui.unlock_window import UnlockWindow
from tests.made_vaults import MadeVault
from tests.ui.shell.programs import Running, Start

STRONG = "sammet kvast nio fyrar regnbåge"


def said(running: Running) -> str:
    """Return what the problem box of the window in front says."""
    label = next(
        (box.findChild(QLabel, "problem_label") for box in boxes(running) if box.isVisible()), None
    )
    return label.text() if label is not None else ""


def boxes(running: Running) -> list[QFrame]:
    return running.front.findChildren(QFrame, "problem_box")


def test_a_vault_that_exists_asks_for_its_passphrase(running: Running) -> None:
    assert isinstance(running.front, UnlockWindow)


def test_the_right_passphrase_opens_the_main_window(running: Running) -> None:
    running.unlock()
    assert running.main.isVisible()
    assert running.program.entrance.window is None


def test_the_passphrase_leaves_the_field_when_it_is_given(running: Running) -> None:
    running.type("passphrase_edit", "nagot helt annat")
    running.press("open_button")
    edit = running.front.findChild(QLineEdit, "passphrase_edit")
    assert edit is not None
    assert edit.text() == ""
    running.settle()


def test_a_wrong_passphrase_says_that_it_failed_and_no_more(running: Running) -> None:
    running.unlock("nagot helt annat")
    assert said(running) == "Det gick inte att låsa upp valvet."
    running.program.language.choose(Lang.FI)
    assert said(running) == "Holvin avaaminen ei onnistunut."


def test_the_wait_after_a_third_failure_is_counted_down_at_once_with_what_went_wrong(
    running: Running,
) -> None:
    button = running.front.findChild(QPushButton, "open_button")
    status = running.front.findChild(QLabel, "status_label")
    assert button is not None
    assert status is not None
    for _ in range(3):
        assert button.isEnabled()
        running.unlock("nagot helt annat")
    assert not button.isEnabled()
    assert status.text().endswith("1 s")
    assert said(running) == "Det gick inte att låsa upp valvet."


def test_after_several_failures_there_is_a_wait_that_counts_down(running: Running) -> None:
    button = running.front.findChild(QPushButton, "open_button")
    assert button is not None
    for _ in range(12):
        if not button.isEnabled():
            break
        running.unlock("nagot helt annat")
    assert not button.isEnabled()
    status = running.front.findChild(QLabel, "status_label")
    assert status is not None
    first = status.text()
    assert any(letter.isdigit() for letter in first)
    running.qtbot.waitUntil(lambda: status.text() != first, timeout=5_000)


def test_a_missing_database_is_told_and_nothing_is_made_in_its_place(
    start: Start, made_vault: MadeVault
) -> None:
    (made_vault.folder / "vault.db").unlink()
    running = start(made_vault.folder)
    running.unlock()
    assert "vault.db" in said(running)
    assert not (made_vault.folder / "vault.db").exists()


def test_a_vault_in_use_is_told(start: Start, unlocked: Running) -> None:
    second = start(unlocked.folder)
    second.unlock()
    assert said(second) != ""
    assert second.program.window is None


def test_the_recovery_sheet_leads_to_a_new_passphrase_and_in(
    start: Start, running: Running, made_vault: MadeVault
) -> None:
    running.press("recovery_button")
    assert isinstance(running.front, RecoveryWindow)
    for number, line in enumerate(made_vault.sheet.lines):
        running.type(f"line_{number + 1}_edit", line.lower())
    running.press("next_button")
    running.settle()
    running.type("new_passphrase_edit", STRONG)
    running.type("repeat_passphrase_edit", STRONG)
    running.press("next_button")
    running.settle()
    assert running.main.isVisible()
    running.program.lock_now()
    again = start(running.folder)
    again.unlock(STRONG)
    again.settle()
    assert again.main.isVisible()


def test_a_slip_in_the_recovery_code_names_its_line(
    running: Running, made_vault: MadeVault
) -> None:
    running.press("recovery_button")
    for number, line in enumerate(made_vault.sheet.lines):
        wrong = "2" if line[0] != "2" else "3"
        running.type(f"line_{number + 1}_edit", wrong + line[1:] if number == 2 else line)
    running.press("next_button")
    running.settle()
    assert "3" in said(running)


def test_going_back_from_the_recovery_sheet_asks_for_the_passphrase(running: Running) -> None:
    running.press("recovery_button")
    running.press("back_button")
    assert isinstance(running.front, UnlockWindow)


def test_without_a_vault_the_first_start_is_shown(start: Start, tmp_path: Path) -> None:
    running = start(tmp_path / "nowhere")
    assert isinstance(running.front, FirstStartWindow)


def test_the_practice_vault_opens_without_a_question_and_is_marked(
    start: Start, practice: Path
) -> None:
    running = start(practice)
    field = running.front.findChild(QLineEdit, "passphrase_edit")
    assert field is not None
    assert not field.isVisible()
    running.press("open_button")
    running.settle()
    strip = running.main.findChild(QFrame, "practice_strip")
    assert strip is not None
    assert strip.isVisible()


def test_from_the_practice_vault_there_is_a_way_back_to_the_one_for_work(
    start: Start, made_vault: MadeVault, practice: Path
) -> None:
    running = start(made_vault.folder)
    running.press("practice_button")
    running.settle()
    running.program.lock_now()
    again = start(made_vault.folder)  # the practice vault was the one opened last
    again.press("work_button")
    again.unlock()
    strip = again.main.findChild(QFrame, "practice_strip")
    assert strip is not None
    assert not strip.isVisible()


def test_a_vault_on_a_drive_that_is_away_is_asked_for_and_not_made_anew(
    start: Start, made_vault: MadeVault, tmp_path: Path
) -> None:
    away = tmp_path / "drive"
    settings = tmp_path / "settings" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"vault_folder": str(away)}), encoding="utf-8")
    running = start(tmp_path / "usual")
    assert isinstance(running.front, UnlockWindow)
    assert "Anslut disken" in said(running)
    made_vault.folder.rename(away)
    running.unlock()
    assert running.main.isVisible()


def test_a_practice_vault_that_is_gone_gives_way_to_the_one_for_work(
    start: Start, made_vault: MadeVault, practice: Path, tmp_path: Path
) -> None:
    settings = tmp_path / "settings" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"vault_folder": str(practice)}), encoding="utf-8")
    shutil.rmtree(practice)
    running = start(made_vault.folder)
    running.unlock()
    assert running.main.isVisible()
