"""Pages about safety are tested over the practice vault, some in a whole main window."""

from collections.abc import Callable, Iterator

import pytest

from exitdesk.app_pages import IdleMinutes, PageBuilder
from exitdesk.domain.cases import Place
from exitdesk.domain.idle_times import IdleRule
from exitdesk.ui.icons import Icons
from exitdesk.ui.main_window import MainWindow, WindowNeeds
from tests.access.conftest import first_unit, unit
from tests.ui.access.conftest import at_desk
from tests.ui.benches import Bench
from tests.ui.benching import bench, dressed, practice, renderer

__all__ = ["at_desk", "bench", "dressed", "first_unit", "practice", "renderer", "unit"]

Opened = Callable[..., MainWindow]


@pytest.fixture
def opened(icons: Icons) -> Iterator[Opened]:
    """Return a function that opens a main window at a desk, at a place."""
    windows: list[MainWindow] = []

    def window(bench: Bench, place: Place, remembered: list[Place] | None = None) -> MainWindow:
        minutes = IdleMinutes(lambda: IdleRule(5, 5), print, print)
        builder = PageBuilder(bench.desk, bench.jobs, bench.language, bench.theme, minutes)
        needs = WindowNeeds(
            pages=builder.by_key(),
            read_line=bench.desk.cases.line,
            remember=([] if remembered is None else remembered).append,
            today=bench.desk.clock.today,
            practice=True,
            warnings=(),
        )
        made = MainWindow(needs, bench.jobs, bench.language, bench.theme, icons)
        windows.append(made)
        made.resize(1280, 800)
        made.show()
        made.open_first(place)
        bench.settle()
        return made

    yield window
    for one in windows:
        one.close()
