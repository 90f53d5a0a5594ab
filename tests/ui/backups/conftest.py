"""What tests of pages about backups share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.rendering import Renderer
from exitdesk.forms.library import FormLibrary
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.practice_desks import open_made
from tests.ui.benches import Bench
from tests.ui.benching import dressed, renderer

__all__ = ["dressed", "renderer"]


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """The folder of a drive."""
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture
def chosen(drive: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the officer chooses, whenever one is asked for."""
    monkeypatch.setattr("exitdesk.ui.dialogs.choose_folder", lambda *_asked, **_more: drive)
    return drive


@pytest.fixture
def bench(
    made_vault: MadeVault,
    clock: SettableClock,
    forms: FormLibrary,
    renderer: Renderer,
    dressed: Callable[..., Bench],
) -> Iterator[Bench]:
    """A bench over a vault for client work, without cases; it is closed after the test."""
    empty = dressed(None, {})
    desk: Desk = empty.do(lambda: open_made(made_vault, forms, clock, renderer))
    yield dressed(desk, {})
    empty.do(desk.close)
