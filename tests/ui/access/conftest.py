"""Benches over a vault with several officers, one desk at a time."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from exitdesk.casework.rendering import Renderer
from exitdesk.forms.library import FormLibrary
from tests.access.conftest import first_unit, unit
from tests.access.units import Unit
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.practice_desks import open_made
from tests.ui.benches import Bench
from tests.ui.benching import bench, dressed, practice, renderer

__all__ = ["bench", "dressed", "first_unit", "practice", "renderer", "unit"]


@pytest.fixture
def at_desk(
    unit: Unit, forms: FormLibrary, renderer: Renderer, dressed: Callable[..., Bench]
) -> Callable[[str], AbstractContextManager[Bench]]:
    """Return a context: the bench of an officer, whose vault is closed afterwards."""

    @contextmanager
    def sit_down(name: str) -> Iterator[Bench]:
        made = MadeVault(unit.made.folder, unit.made.sheet, unit.keys[name])
        empty = dressed(None, {})
        clock = SettableClock(unit.clock.moment)
        desk = empty.do(lambda: open_made(made, forms, clock, renderer))
        try:
            lines = empty.do(lambda: {line.code: line for line in desk.cases.lines()})
            yield dressed(desk, lines)
        finally:
            empty.do(desk.close)

    return sit_down
