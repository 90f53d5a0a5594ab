"""A whole program on a vault of the test's own, with the process's end noted, not done."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exitdesk.app import Program
from exitdesk.domain.texts import Lang
from exitdesk.ui.entrances import VaultFolders
from exitdesk.ui.themes import ThemeName
from exitdesk.vault.creating import NewVault
from exitdesk.vault.device_stores import DeviceStore
from exitdesk.vault_doors import PRACTICE_OFFICER, PRACTICE_PASSPHRASE, VaultDoors
from tests.clocks import SettableClock
from tests.made_vaults import CHEAP, MadeVault
from tests.ui.shell.programs import Running, Start


@pytest.fixture
def computer_keyring() -> Callable[[], DeviceStore] | None:
    """The keyring of this computer: none, and never that of whoever runs the tests."""
    return None


@pytest.fixture
def start(  # noqa: PLR0917
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    resources_folder: Path,
    translations_folder: Path,
    clock: SettableClock,
    computer_keyring: Callable[[], DeviceStore] | None,
) -> Iterator[Start]:
    """Return a function that starts a program with its usual vault in the folder given."""
    started: list[Running] = []

    def begin(vault_folder: Path) -> Running:
        ends: list[str] = []
        program = Program(
            qapp,
            VaultDoors(resources_folder, clock, keyring=computer_keyring),
            resources=resources_folder,
            translations=translations_folder,
            settings_file=tmp_path / "settings" / "settings.json",
            vaults=VaultFolders(vault_folder, tmp_path / "practice"),
            end=lambda: ends.append("locked"),
        )
        program.theme.choose(ThemeName.LIGHT)
        program.language.choose(Lang.SV)
        program.start()
        running = Running(program, qtbot, vault_folder, ends)
        started.append(running)
        return running

    yield begin
    for running in started:
        running.settle()
        running.program.end()
        running.settle()
        running.program.language.uninstall()
        for window in (running.program.window, running.program.entrance.window):
            if window is not None:
                window.close()
                window.deleteLater()


@pytest.fixture
def running(start: Start, made_vault: MadeVault) -> Running:
    """A program in front of a vault that exists."""
    return start(made_vault.folder)


@pytest.fixture
def unlocked(running: Running) -> Running:
    """A program with its vault open and the main window shown."""
    running.unlock()
    running.settle()
    return running


@pytest.fixture
def practice(tmp_path: Path, clock: SettableClock) -> Path:
    """The folder of a closed practice vault, without cases."""
    folder = tmp_path / "practice"
    plan = NewVault(folder, PRACTICE_OFFICER, CHEAP, clock, practice=True)
    plan.make(bytearray(PRACTICE_PASSPHRASE))
    return folder
