"""Two supervisors restore a backup whose officer knows neither passphrase nor sheet."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from exitdesk.forms.library import FormLibrary
from exitdesk.ui.unlock_window import UnlockWindow
from exitdesk.vault import Watch
from exitdesk.vault.backups import make_backup
from tests.backups.conftest import write_note
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.ui.backups.test_restore_windows import computer_keyring
from tests.ui.benches import words_on
from tests.ui.shell.conftest import start
from tests.ui.shell.programs import Running, Start

__all__ = ["computer_keyring", "start"]


def settle(running: Running) -> None:
    running.settle()
    QApplication.processEvents()
    running.settle()


def type_lines(running: Running, lines: tuple[str, ...]) -> None:
    """Type a sheet's lines into the fields that are shown."""
    for number, line in enumerate(lines, 1):
        shown = [
            edit
            for edit in running.front.findChildren(QLineEdit, f"line_{number}_edit")
            if edit.isVisible()
        ]
        QTest.keyClicks(shown[0], line)


def test_two_sheets_open_a_backup_and_then_let_an_officer_in(
    made_vault: MadeVault,
    forms: FormLibrary,
    clock: SettableClock,
    chosen: Path,
    start: Start,
) -> None:
    vault = made_vault.open(forms, clock)
    write_note(vault, forms)
    one, other, _ = vault.supervisors.set_up(3, Watch())
    make_backup(vault.backups, chosen)
    vault.close()
    running = start(made_vault.folder)
    running.press("restore_button")
    running.press("folder_button")
    settle(running)
    running.press("next_button")
    running.press("next_button")
    settle(running)
    running.press("two_people_button")
    assert "Steg 3 av 4" in words_on(running.front)
    for sheet in (one, other):
        type_lines(running, sheet.sheet.lines)
        running.press("next_button")
        settle(running)
    assert "Ärenden: 1" in words_on(running.front)
    assert "Steg 4 av 4" in words_on(running.front)
    running.press("next_button")
    settle(running)
    assert isinstance(running.front, UnlockWindow)
    assert "återställd" in words_on(running.front)
    two_people = running.front.findChild(QPushButton, "two_people_button")
    assert two_people is not None
    assert two_people.isVisibleTo(running.front)
