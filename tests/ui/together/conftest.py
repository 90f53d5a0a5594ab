"""The shared screen is tested over the practice vault, and in the whole program."""

from pathlib import Path

import pytest

from tests.made_vaults import MadeVault
from tests.ui.benching import bench, dressed, practice, renderer
from tests.ui.shell.conftest import computer_keyring, start
from tests.ui.shell.programs import Running, Start

__all__ = ["bench", "computer_keyring", "dressed", "practice", "renderer", "start"]


@pytest.fixture
def working(start: Start, practice: MadeVault, tmp_path: Path) -> Running:
    """The whole program, opened on a vault with invented cases."""
    running = start(practice.copied(tmp_path / "vault").folder)
    running.unlock()
    running.settle()
    return running
